"""PowerPoint's files: Office Open XML, PresentationML (ECMA-376, part 1, chapters 19 to 21)."""

"""The manual: its chapters in Markdown, and what makes pages of them in the language of a reader."""

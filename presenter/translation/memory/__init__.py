"""What was translated before, in this deck and in others, found again for words that are alike."""

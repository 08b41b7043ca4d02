"""What a translator works with: the words, and beside them the slide that they are on."""

"""The settings while a program runs: their window, their file, and what follows them."""

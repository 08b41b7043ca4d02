"""What the program is, what it is called, and what it is made of."""

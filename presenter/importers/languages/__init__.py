"""What language an imported deck is in, and the same deck in other languages."""

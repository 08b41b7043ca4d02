"""Words that no dictionary of the system knows; nothing is said where there is no dictionary."""

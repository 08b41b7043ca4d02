"""What shells offer while a command line is written, made from the parser that reads it."""

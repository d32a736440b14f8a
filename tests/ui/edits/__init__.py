"""What a secretary does to a file, by where it is done; each function is one action."""

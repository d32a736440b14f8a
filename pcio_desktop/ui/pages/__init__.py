"""What the main window shows: the start, and one meeting."""

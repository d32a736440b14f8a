"""One module per dialog, each with an `ask` or `show` that callers use."""

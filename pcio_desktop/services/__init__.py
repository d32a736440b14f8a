"""What a secretary can do, one function each; they take an open unit of work and never commit."""

"""A committee file: SQLite through SQLAlchemy, and nothing else knows of either.

`database.Database` is the door; `probe` says what a file is before it is opened.
"""

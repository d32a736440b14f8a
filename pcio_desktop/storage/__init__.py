"""A committee file: SQLite through SQLAlchemy, and nothing else knows of either.

`unit_of_work.Database` is the door; `probe` says what a file is before it is opened.
"""

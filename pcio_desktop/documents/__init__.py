"""A meeting in, a paper out: blocks, their wording, and the files that carry them.

No Qt, no SQLAlchemy, no clock, no settings of the machine.
"""

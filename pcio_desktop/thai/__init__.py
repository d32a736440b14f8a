"""The Thai language as pure functions: digits, dates, names, breaks, order and cleaning.

No Qt, no database, no clock, no settings, and no knowledge of committees.
"""

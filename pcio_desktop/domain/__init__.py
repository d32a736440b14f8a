"""What a committee is: its seats, meetings, attendance, agenda and resolutions.

Plain Python on the standard library and `thai`; nothing here knows how it is stored or shown.
"""

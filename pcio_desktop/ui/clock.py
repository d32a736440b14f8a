"""What time it is where meetings are, whatever the zone of this computer."""

from __future__ import annotations

from datetime import date, datetime, time

from pcio_desktop.thai.dates import BANGKOK


def this_moment() -> datetime:
    """The present moment, with its offset, as it is stored."""
    return datetime.now(BANGKOK)


def today() -> date:
    """The present day."""
    return this_moment().date()


def this_minute() -> time:
    """The time of day without its seconds, as it is stamped."""
    return this_moment().time().replace(second=0, microsecond=0)

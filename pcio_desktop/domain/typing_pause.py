"""When typed text is committed: after a short pause, and never later than two seconds."""

from __future__ import annotations

PAUSE = 0.8
"""Seconds after the last key."""
LONGEST = 2.0
"""Seconds after the first key that is not committed yet."""


class TypingPause:
    """Tells whether what was typed is due; the times are those of a monotonic clock."""

    def __init__(self) -> None:
        self._first: float | None = None
        self._last = 0.0

    @property
    def waiting(self) -> bool:
        """Whether something was typed that is not committed."""
        return self._first is not None

    def typed(self, now: float) -> None:
        """A key was pressed."""
        if self._first is None:
            self._first = now
        self._last = now

    def due(self, now: float) -> bool:
        """Whether to commit now."""
        if self._first is None:
            return False
        return now - self._last >= PAUSE or now - self._first >= LONGEST

    def committed(self) -> None:
        """Everything typed so far is in the file. Not to be called when that has failed."""
        self._first = None

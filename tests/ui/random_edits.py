"""Everything a secretary does, one edit after the other at random places.

Each edit is a function of the services that the pages call too. What a rule forbids raises a
UserError and has then done nothing; that belongs to the play.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from pcio_desktop.storage.unit_of_work import UnitOfWork
from tests.ui.edits import agenda, attendance, meetings, resolutions, roster
from tests.ui.edits.place import At

EDITS: tuple[Callable[[At], None], ...] = (
    *roster.EDITS, *meetings.EDITS, *attendance.EDITS, *agenda.EDITS, *resolutions.EDITS,
)  # fmt: skip


class Play:
    """One edit after the other, all of them chosen by `seed`."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self._round: list[Callable[[At], None]] = []

    def next_edit(self) -> tuple[str, Callable[[UnitOfWork], object]]:
        """The words of the next edit, and what it does; all come up before one comes again."""
        if not self._round:
            self._round = self.dice.sample(EDITS, len(EDITS))
        edit = self._round.pop()

        def act(uow: UnitOfWork) -> object:
            return edit(At(uow, self.dice))

        return f"{edit.__name__} {self.dice.randrange(1000)}", act

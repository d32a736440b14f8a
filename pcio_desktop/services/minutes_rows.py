"""What the page of the minutes shows, as frozen rows."""

from __future__ import annotations

from dataclasses import dataclass, field

from pcio_desktop.domain.agenda import ItemKind
from pcio_desktop.domain.content import Blocks


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One turn of a speaker; `version` is the counter of its row when it was read.

    Rows that say the same are equal, however often they were changed to say so.
    """

    id: str
    item_id: str
    speaker: str
    seat_id: str | None
    blocks: Blocks
    version: int = field(compare=False)


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """How a result will print: its label, and its lines as bare text."""

    id: str
    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ItemText:
    """An item with what stands directly under its heading; sub-items follow in the list.

    Its outcomes print after its sub-items: `outcomes_after` is the id of the item they follow.
    """

    id: str
    number: tuple[int, ...]
    level: int
    title: str
    kind: ItemKind
    statements: tuple[StatementRow, ...]
    outcomes: tuple[OutcomeRow, ...]
    outcomes_after: str


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """Somebody who may speak: the words of the label, who that is, and the seat if it is one."""

    label: str
    detail: str = ""
    seat_id: str | None = None


@dataclass(frozen=True, slots=True)
class MinutesText:
    """The whole text of a meeting in reading order, and the speakers, the likeliest first.

    `thai_digits` tells whether the committee prints its papers in Thai digits.
    """

    meeting_id: str
    thai_digits: bool
    items: tuple[ItemText, ...]
    speakers: tuple[SpeakerRow, ...]

    def statement(self, key: str) -> StatementRow | None:
        """The statement with that id, or None."""
        rows = (row for item in self.items for row in item.statements)
        return next((row for row in rows if row.id == key), None)

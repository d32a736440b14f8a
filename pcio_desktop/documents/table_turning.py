"""Where bordered tables go on to another page, so that they do so at the same row everywhere.

No break can be forced inside a bordered table, but rows bound to each other turn the page together,
and a table may begin on a page of its own. Lengths are twips.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pcio_desktop.documents.blocks import Block, Line
from pcio_desktop.documents.page_elsewhere import Elsewhere
from pcio_desktop.documents.page_units import Unit

LEAST_LINES = 2
"""Lines of a divided paragraph that stand on either page at least."""

_LEAST_FILL = 0.65  # of a page that ends early so that a table does not run over elsewhere


class TableTurning:
    """Looks ahead over the rows of tables. `turned` is the block of the table that turned last.

    `is_forced` tells the units that begin a page whatever stands above. `used` and `limit` of the
    questions are how far the page is filled and may be.
    """

    turned = -1

    def __init__(
        self,
        units: Sequence[Unit],
        blocks: Sequence[Block],
        elsewhere: Elsewhere,
        is_forced: Callable[[Unit], bool],
        *,
        full: int,
        pitch: int,
    ) -> None:
        self._units = units
        self._blocks = blocks
        self._elsewhere = elsewhere
        self._is_forced = is_forced
        self._full = full
        self._pitch = pitch

    def with_blank(self, end: int) -> int:
        """The end of units together with the blank that follows them."""
        return end + (end < len(self._units) and self._units[end].blank)

    def ends_badly(self, index: int, end: int, used: int, limit: int) -> bool:
        """A table begun here would end on another page elsewhere, and not if begun on a new one."""
        continues = end < len(self._units) and self._units[end].flows
        if not continues or used < limit * _LEAST_FILL:
            return False
        rows = self._rows_from(index, end)
        there = self._elsewhere
        after = self._least_after(index + len(rows))
        return not there.ends_alike(rows, after) and there.ends_alike(rows, after, fresh=True)

    def turns_early(self, index: int, used: int, limit: int) -> bool:
        """Rows that must go to the next page here, lest the table end elsewhere on another page.

        The last of the rows that serve is taken, so that the page is as full as it can be.
        """
        if used < self._full * _LEAST_FILL:
            return False
        rows = self._rows_from(index, index)
        there, after = self._elsewhere, self._least_after(index + len(rows))
        after = 0 if rows[0].block == self.turned else after
        if not self.chain(index, used) or there.ends_alike(rows, after):
            return False
        serving = -1
        for at, row in enumerate(rows):
            if used > limit:
                return serving == 0
            if self.chain(index + at, used) and there.ends_alike(rows, after, turned_at=at):
                serving = at
            used += row.height
        return False

    def chain(self, index: int, used: int) -> int:
        """How many rows, each bound to the next, cannot stay on this page; 0 where none do.

        The last row of a table may be bound to the paragraph after it, unless the table has turned
        a page already: then LibreOffice does not keep the two together.
        """
        first = self._units[index]
        most = self._full - first.repeated - self._pitch
        height = 0
        for count, unit in enumerate(self._units[index:]):
            if unit.block != first.block or unit.least:
                return 0
            after = self._least_after(index + count + 1) if unit.blank else 0
            after = 0 if first.block == self.turned else after
            height += unit.height + after
            if height > most or (unit.blank and not after):
                return 0
            if used + height > self._full + self._pitch:
                return count
            if unit.blank:
                return 0
        return 0

    def _rows_from(self, index: int, end: int) -> Sequence[Unit]:
        """The units up to `end`, the rows that continue the table of the last, and a blank."""
        while end < len(self._units) and self._units[end].flows:
            end += 1
        return self._units[index : self.with_blank(end)]

    def _least_after(self, index: int) -> int:
        """What a paragraph after a table needs at least of the page it begins on; else 0."""
        if index >= len(self._units):
            return 0
        unit = self._units[index]
        if not isinstance(self._blocks[unit.block], Line) or self._is_forced(unit):
            return 0
        return unit.before + min(unit.lines, LEAST_LINES) * unit.line_height

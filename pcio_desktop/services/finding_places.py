"""Findings about one meeting, each with its place in words and in the window."""

from __future__ import annotations

from pcio_desktop.domain.agenda import NumberedItem
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.rows import Finding, FindingKind, ThingPlace
from pcio_desktop.thai.numerals import to_thai


class About:
    """Makes findings about a meeting."""

    def __init__(self, meeting: Meeting) -> None:
        self.meeting = meeting
        self._number = to_thai(str(meeting.meeting_number))

    def finding(
        self, kind: FindingKind, thai: str, english: str, step: str, key: str = "", where: str = ""
    ) -> Finding:
        """One that is mended in `step`, at the thing with `key` where there is one."""
        place = ThingPlace(self.meeting.id, step, key)
        return Finding(kind, thai, english, where, meeting=self._number, place=place)

    def item_finding(
        self, entry: NumberedItem, kind: FindingKind, thai: str, english: str, step: str,
        key: str = "",
    ) -> Finding:  # fmt: skip
        """One about an agenda item, mended in `step` at the thing with `key`, else at the item."""
        number = ".".join(map(str, entry.number))
        where = f"ระเบียบวาระที่ {to_thai(number)}" if number else entry.item.title
        english_where = f"agenda item {number}" if number else entry.item.title
        place = ThingPlace(self.meeting.id, step, key or entry.item.id)
        return Finding(kind, thai, english, where, english_where, self._number, place)

"""Resolutions, owners and due dates as the interface writes them, in the language spoken now."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pcio_desktop.ui import words

if TYPE_CHECKING:
    from pcio_desktop.domain.resolution import Vote
    from pcio_desktop.domain.resolution_rows import AssignmentRow, ResolutionRow, ResolvedItem

translate = QCoreApplication.translate

_SOON = 7  # days before the due date from which on it is worth a colour


def item_number(number: tuple[int, ...]) -> str:
    """๓.๑; empty before the agenda."""
    return words.digits(".".join(map(str, number)))


def item_heading(item: ResolvedItem) -> str:
    """Number and title: ๓.๑ การขับเคลื่อน."""
    return f"{item_number(item.number)} {words.digits(item.title)}".strip()


def part_word(part: str) -> str:
    """หลัก, รอง, เสริม, ที่ปรึกษา."""
    return {
        "lead": translate("resolutions", "lead"),
        "joint": translate("resolutions", "joint"),
        "supporting": translate("resolutions", "supporting"),
        "advising": translate("resolutions", "advising"),
    }[part]


def assignment_state_word(state: str) -> str:
    """ยังไม่เริ่ม, กำลังดำเนินการ, เสร็จแล้ว."""
    return {
        "open": translate("resolutions", "not begun"),
        "in_progress": translate("resolutions", "in progress"),
        "done": translate("resolutions", "done"),
    }[state]


def ledger_state_word(state: str) -> str:
    """As for an assignment; ไม่มีงานติดตาม where nobody has anything to do."""
    if state == "nothing_to_do":
        return translate("resolutions", "nothing to follow")
    return assignment_state_word(state)


def state_tone(state: str, *, overdue: bool) -> str:
    """The tone in which a state is shown; the word always stands with it."""
    if overdue:
        return "bad"
    return {"done": "good", "in_progress": "info"}.get(state, "warning")


def due_in(day: date, today: date) -> str:
    """อีก ๑๐ วัน, วันนี้, พรุ่งนี้, เกินกำหนด ๓ วัน."""
    days = (day - today).days
    if days < 0:
        return translate("resolutions", "{} days late").format(words.number(-days))
    if days == 0:
        return translate("resolutions", "today")
    if days == 1:
        return translate("resolutions", "tomorrow")
    return translate("resolutions", "in {} days").format(words.number(days))


def overdue_words(count: int) -> str:
    """มีมติเกินกำหนด ๓ มติ."""
    return translate("resolutions", "{} resolutions are overdue").format(words.number(count))


def due_tone(day: date, today: date) -> str:
    """Bad when late, a warning in the last week."""
    days = (day - today).days
    return "bad" if days < 0 else "warning" if days <= _SOON else "info"


def owners_line(assignments: tuple[AssignmentRow, ...]) -> str:
    """The owners in one line, the leading ones first."""
    leading = [row.owner for row in assignments if row.part == "lead"]
    others = [row.owner for row in assignments if row.part != "lead"]
    return ", ".join([*leading, *others])


def resolution_detail(row: ResolutionRow) -> str:
    """Owners, due date, vote and dissents as one line."""
    due = row.due_date
    parts = [
        owners_line(row.assignments),
        translate("resolutions", "due {}").format(words.short_date(due)) if due else "",
        vote_line(row.vote) if row.vote is not None else "",
        translate("resolutions", "{} dissents").format(words.number(len(row.dissents)))
        if row.dissents
        else "",
    ]
    return " · ".join(part for part in parts if part)


def vote_line(vote: Vote) -> str:
    """เห็นชอบ ๒๐ ไม่เห็นชอบ ๓ งดออกเสียง ๑."""
    return translate("resolutions", "for {for_}, against {against}, abstained {abstained}").format(
        for_=words.number(vote.in_favour),
        against=words.number(vote.against),
        abstained=words.number(vote.abstained),
    )

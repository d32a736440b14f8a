"""Words for agenda items: kinds, numbers, what is missing, duties."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pcio_desktop.ui import words
from pcio_desktop.ui.translation import THAI, current

if TYPE_CHECKING:
    from pcio_desktop.domain.agenda_rows import ArisingRow, ItemRow

translate = QCoreApplication.translate

KINDS = (
    "before_agenda",
    "announcement",
    "certification",
    "matters_arising",
    "for_information",
    "for_consideration",
    "other_business",
)
"""The kinds in the order they come in a meeting, by their values."""


def item_number(number: tuple[int, ...]) -> str:
    """๓.๑; empty for what stands before the agenda."""
    return words.digits(".".join(map(str, number)))


def kind_word(kind: str) -> str:
    """What an item is for."""
    return {
        "before_agenda": translate("agenda", "before the agenda"),
        "announcement": translate("agenda", "announcement"),
        "certification": translate("agenda", "certification"),
        "matters_arising": translate("agenda", "matters arising"),
        "for_information": translate("agenda", "for information"),
        "for_consideration": translate("agenda", "for consideration"),
        "other_business": translate("agenda", "other business"),
    }[kind]


def missing_words(row: ItemRow) -> str:
    """ไม่มีข้อความ · ไม่มีมติ · ยังไม่ระบุผู้รับผิดชอบ, and where the number jumps."""
    found = (
        (row.gap, translate("agenda", "number jumps")),
        (row.lacks_text, translate("agenda", "no text")),
        (row.lacks_resolution, translate("agenda", "no resolution")),
        (row.lacks_owner, translate("agenda", "nobody responsible")),
    )
    return " · ".join(word for missing, word in found if missing)


def duty_words() -> list[tuple[int, str]]:
    """The duties of the committee with their numbers, as they are offered."""
    from pcio_desktop.domain.duties import DUTIES

    thai = current() == THAI
    return [
        (duty.number, f"{words.number(duty.number)}. {duty.thai if thai else duty.english}")
        for duty in DUTIES
    ]


def arising_line(row: ArisingRow) -> str:
    """A former item by its title, with where it comes from: … (ครั้งที่ ๑/๒๕๖๗ วาระ ๓.๑)."""
    place = translate("agenda", "meeting {meeting}, item {item}").format(
        meeting=words.meeting_number(row.meeting), item=item_number(row.number)
    )
    return f"{row.title} ({place})"


def arising_words(row: ArisingRow) -> str:
    """A former item with its meeting, owners and due date, as one line."""
    place = translate("agenda", "meeting {meeting}, item {item}").format(
        meeting=words.meeting_number(row.meeting), item=item_number(row.number)
    )
    due = (
        translate("agenda", "due {}").format(words.short_date(row.due_date)) if row.due_date else ""
    )
    return " · ".join(part for part in (place, ", ".join(row.owners), due) if part)

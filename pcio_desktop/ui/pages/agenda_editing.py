"""What is done to the agenda of a meeting; each call is one action with its words for undo."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from pcio_desktop.domain.errors import UserError
from pcio_desktop.ui import translation

if TYPE_CHECKING:
    from pcio_desktop.domain.agenda import ItemKind
    from pcio_desktop.domain.agenda_rows import ItemRow
    from pcio_desktop.services.committee_file import UnitOfWork
    from pcio_desktop.ui.operations import Operations
    from pcio_desktop.ui.pages.agenda_draft import Draft

_Result = TypeVar("_Result")
_NAMED = 40  # letters of a title that undo says


class AgendaEditing(QObject):
    """Knows the meeting. What is refused is told by `refused`, and the call gives nothing.

    The words of the actions are stored in the file, so they are Thai in every language.
    """

    refused = Signal(str)  # why, in the language spoken

    def __init__(self, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._operations = operations
        self.meeting_id: str | None = None
        self.did_change = False  # whether the last act did anything

    def begin(self, count: int) -> None:
        """The five or six headings every agenda has."""
        from pcio_desktop.services.agenda_editing import begin_agenda

        self._run("เริ่มระเบียบวาระ", begin_agenda, count)

    def copy_headings(self) -> None:
        """The headings of the meeting before."""
        from pcio_desktop.services.agenda_editing import copy_headings

        self._run("คัดลอกหัวข้อวาระ", copy_headings)

    def make(self, draft: Draft, title: str) -> str | None:
        """The item of a draft whose title is finished; its id."""
        return self._run(f"เพิ่มวาระ “{title[:_NAMED]}”", draft.make, title)

    def rename(self, item_id: str, title: str) -> None:
        from pcio_desktop.services.agenda_editing import rename_item

        self._run("แก้ชื่อวาระ", rename_item, item_id, title)

    def move(self, row: ItemRow, by: int) -> None:
        """Up or down among its like."""
        from pcio_desktop.services.agenda_editing import move_item

        self._run(_of("ย้ายวาระ", row), move_item, row.id, by)

    def change_level(self, row: ItemRow, by: int) -> None:
        """A level down (1) or up (-1)."""
        from pcio_desktop.services.agenda_editing import demote_item, promote_item

        self._run(_of("เลื่อนชั้นวาระ", row), demote_item if by > 0 else promote_item, row.id)

    def drop(self, row: ItemRow, parent_id: str | None, at: int | None) -> None:
        """To the place `at` below another item, to its end without one."""
        from pcio_desktop.services.agenda_editing import drop_item

        self._run(_of("ย้ายวาระ", row), drop_item, row.id, parent_id, at)

    def remove(self, row: ItemRow) -> None:
        """With all that is below."""
        from pcio_desktop.services.agenda_editing import remove_items

        self._run(_of("ลบวาระ", row), remove_items, {row.id})

    def paste(self, after: str | None, text: str) -> list[str]:
        """An item for each line; their ids."""
        from pcio_desktop.services.agenda_editing import paste_items

        return self._run("วางรายการวาระ", paste_items, after, text) or []

    def set_kind(self, row: ItemRow, kind: ItemKind) -> None:
        from pcio_desktop.services.agenda_editing import set_kind

        self._run(_of("เปลี่ยนประเภทวาระ", row), set_kind, row.id, kind)

    def set_number(self, row: ItemRow, number: int | None) -> None:
        from pcio_desktop.services.agenda_editing import set_own_number

        self._run(_of("กำหนดเลขวาระ", row), set_own_number, row.id, number)

    def set_duties(self, row: ItemRow, duties: Collection[int]) -> None:
        from pcio_desktop.services.agenda_editing import set_duties

        self._run(_of("ระบุหน้าที่ของวาระ", row), set_duties, row.id, duties)

    def carry_over(self, row: ItemRow) -> None:
        """To the next meeting, without what was said."""
        from pcio_desktop.services.agenda_editing import carry_over

        self._run(_of("ยกเรื่องไปครั้งถัดไป: วาระ", row), carry_over, row.id)

    def certify(self) -> str | None:
        """The item that certifies the minutes of the meeting before; its id."""
        from pcio_desktop.services.agenda_editing import certify_minutes

        return self._run("ใส่วาระรับรองรายงานการประชุม", certify_minutes)

    def renumber(self) -> None:
        """Without the numbers that were set by hand."""
        from pcio_desktop.services.agenda_editing import renumber

        self._run("เรียงเลขวาระใหม่", renumber)

    def take_in_arising(self, item_ids: Sequence[str]) -> list[str]:
        """Matters of earlier meetings that are not done; the ids of their items here."""
        from pcio_desktop.services.agenda_editing import take_in_arising

        return self._run("ใส่เรื่องสืบเนื่อง", take_in_arising, item_ids) or []

    def _run(self, action: str, function: Callable[..., _Result], *given: object) -> _Result | None:
        if self.meeting_id is None or self._operations.path is None:
            return None  # a field may lose the keyboard after the file was closed
        meeting_id, self.did_change = self.meeting_id, False

        def act(uow: UnitOfWork) -> _Result:
            return function(uow, meeting_id, *given)

        try:
            result = self._operations.run(action, act, self.parent())
        except UserError as error:
            self.refused.emit(error.text(translation.current()))
            return None
        self.did_change = bool(self._operations.last_change)
        return result


def _of(action: str, row: ItemRow) -> str:
    """The action with the number of the item as undo will say it, in the Thai of the file."""
    from pcio_desktop.thai.numerals import to_thai

    return f"{action} {to_thai('.'.join(map(str, row.number)))}".strip()

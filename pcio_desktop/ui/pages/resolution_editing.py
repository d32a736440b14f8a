"""What is done to the chosen resolution; each call is one action with its words for undo."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from pcio_desktop.domain.resolution import AssignmentPart, Vote
    from pcio_desktop.domain.resolution_rows import (
        MeetingResolutions,
        ResolutionRow,
        ResolvedItem,
        TableOffer,
    )
    from pcio_desktop.services.committee_file import UnitOfWork
    from pcio_desktop.ui.operations import Operations
    from pcio_desktop.ui.storing import Outcome

_Result = TypeVar("_Result")


class ResolutionEditing(QObject):
    """Knows which resolution of which item is edited. Every method may raise UserError.

    The words of the actions are stored in the file, so they are Thai in every language.
    """

    def __init__(self, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._operations = operations
        self.shown: MeetingResolutions | None = None
        self.item: ResolvedItem | None = None
        self.row: ResolutionRow | None = None

    def add(self, verb: str) -> str:
        """A further resolution on the item; its id."""
        from pcio_desktop.services.resolutions import add_resolution

        return self._run("เพิ่มมติ", add_resolution, self._item_id, verb)

    def choose_verb(self, verb: str) -> None:
        from pcio_desktop.services.resolutions import choose_verb

        self._run("เปลี่ยนมติ", choose_verb, self._key, verb)

    def write_sentence(self, text: str, key: str, soon: Outcome | None) -> bool:
        from pcio_desktop.services.resolutions import write_sentence

        return self._type("พิมพ์มติ", write_sentence, key, text, soon)

    def use_generated_sentence(self) -> None:
        from pcio_desktop.services.resolutions import use_generated_sentence

        self._run("สร้างข้อความมติใหม่", use_generated_sentence, self._key)

    def change_label(self, label: str) -> None:
        from pcio_desktop.services.resolutions import change_label

        self._run("เปลี่ยนคำหน้ามติ", change_label, self._key, label)

    def remove(self) -> None:
        from pcio_desktop.services.resolutions import remove_resolution

        self._run("ลบมติ", remove_resolution, self._item_id, self._key)

    def move(self, by: int) -> None:
        from pcio_desktop.services.resolutions import move_resolution

        self._run("ย้ายมติ", move_resolution, self._item_id, self._key, by)

    def record_vote(self, vote: Vote | None) -> None:
        from pcio_desktop.services.resolutions import record_vote

        self._run("บันทึกคะแนนเสียง", record_vote, self._key, vote)

    def add_dissent(self, seat_id: str) -> str:
        from pcio_desktop.services.resolutions import add_dissent

        return self._run("บันทึกความเห็นแย้ง", add_dissent, self._key, seat_id, "")

    def write_reasons(self, reasons: str, dissent_id: str, soon: Outcome | None) -> bool:
        from pcio_desktop.services.resolutions import write_reasons

        return self._type("แก้เหตุผลของความเห็นแย้ง", write_reasons, dissent_id, reasons, soon)

    def name_attachment(self, dissent_id: str, attachment: str) -> None:
        from pcio_desktop.services.resolutions import name_attachment

        self._run("แก้เอกสารแนบของความเห็นแย้ง", name_attachment, dissent_id, attachment)

    def remove_dissent(self, dissent_id: str) -> None:
        from pcio_desktop.services.resolutions import remove_dissent

        self._run("ลบความเห็นแย้ง", remove_dissent, self._key, dissent_id)

    def assign(self, owner: str) -> str:
        """Give the resolution the owner of a choice."""
        from pcio_desktop.services.assignments import assign_by_key

        return self._run("เพิ่มผู้รับผิดชอบ", assign_by_key, self._key, owner)

    def assign_named(self, name: str) -> str:
        """Give the resolution an owner by name, a new agency where nobody bears it."""
        from pcio_desktop.services.assignments import assign_by_name

        given = (self._meeting_id, self._key, name)
        return self._run("เพิ่มผู้รับผิดชอบ", assign_by_name, *given)

    def unassign(self, assignment_id: str) -> None:
        from pcio_desktop.services.assignments import unassign

        self._run("ลบผู้รับผิดชอบ", unassign, self._key, assignment_id)

    def change_part(self, assignment_id: str, part: AssignmentPart) -> None:
        from pcio_desktop.services.assignments import change_part

        self._run("เปลี่ยนบทบาทผู้รับผิดชอบ", change_part, assignment_id, part)

    def write_task(self, task: str, assignment_id: str, soon: Outcome | None) -> bool:
        from pcio_desktop.services.assignments import write_task

        return self._type("พิมพ์งานที่มอบหมาย", write_task, assignment_id, task, soon)

    def set_due_date(self, day: date | None) -> None:
        from pcio_desktop.services.assignments import set_due_date

        self._run("กำหนดวันเสร็จ", set_due_date, self._key, day)

    def set_own_due_date(self, assignment_id: str, day: date | None) -> None:
        from pcio_desktop.services.assignments import set_own_due_date

        self._run("กำหนดวันเสร็จ", set_own_due_date, assignment_id, day)

    def assign_from_table(self, offer: TableOffer, owners: Collection[str]) -> str:
        """One assignment for each of `owners`; the id of the resolution."""
        from pcio_desktop.services.assignments import assign_from_table

        resolution_id = self.row.id if self.row is not None else None
        place = (self._meeting_id, self._item_id, resolution_id)
        table = (offer.statement_id, offer.block)
        return self._run("มอบหมายตามตาราง", assign_from_table, place, table, list(owners))

    @property
    def _meeting_id(self) -> str:
        assert self.shown is not None, "nothing is shown"
        return self.shown.meeting_id

    @property
    def _item_id(self) -> str:
        assert self.item is not None, "no item is chosen"
        return self.item.id

    @property
    def _key(self) -> str:
        assert self.row is not None, "no resolution is chosen"
        return self.row.id

    def _run(self, words: str, function: Callable[..., _Result], *given: object) -> _Result:
        return self._operations.run(
            self._named(words), lambda uow: function(uow, *given), self.parent()
        )

    def _type(
        self,
        words: str,
        function: Callable[[UnitOfWork, str, str], None],
        key: str,
        text: str,
        soon: Outcome | None,
    ) -> bool:
        """Store what is typed into one thing, as `Operations.type_text`."""
        return self._operations.type_text(
            self._named(words), lambda uow: function(uow, key, text), self.parent(), key, soon
        )

    def _named(self, words: str) -> str:
        from pcio_desktop.thai.numerals import to_thai

        number = ".".join(map(str, self.item.number)) if self.item is not None else ""
        return f"{words} วาระ {to_thai(number)}" if number else words

"""What is done to the statements of the minutes; each call is one action, with its words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from pcio_desktop.domain.content import Blocks
    from pcio_desktop.services.committee_file import UnitOfWork
    from pcio_desktop.services.minutes_rows import StatementRow
    from pcio_desktop.ui.operations import Operations

_Result = TypeVar("_Result")


class StatementEditing(QObject):
    """Every method may raise UserError; nothing has then happened.

    The words of the actions are stored in the file, so they are Thai in every language.
    """

    def __init__(self, operations: Operations, parent: QObject) -> None:
        super().__init__(parent)
        self._operations = operations

    def name_speaker(self, statement_id: str, label: str, seat_id: str | None) -> None:
        """Say who speaks; an empty label goes on without one."""
        from pcio_desktop.services.minutes import name_speaker

        words = f"ระบุผู้พูด {label}" if label else "ลบผู้พูด"
        self._run_and_wait(words, name_speaker, statement_id, label, seat_id)

    def put_turn(self, statement_id: str, label: str, seat_id: str | None, blocks: Blocks) -> None:
        """A speaker, empty for none, and what was pasted with it."""
        from pcio_desktop.services.minutes import put_turn

        self._run_and_wait("วางคำกล่าว", put_turn, statement_id, label, seat_id, blocks)

    def begin(self, item_id: str) -> str:
        """The first statement of an item; its id."""
        from pcio_desktop.services.minutes import add_statement

        return self._run("เพิ่มคำกล่าว", add_statement, item_id)

    def add_after(self, row: StatementRow, speaker: str, seat_id: str | None) -> str:
        """An empty statement behind `row`; its id."""
        from pcio_desktop.services.minutes import add_statement

        given = {"after": row.id, "speaker": speaker, "seat_id": seat_id}
        return self._run("เพิ่มคำกล่าว", add_statement, row.item_id, **given)

    def split(self, statement_id: str, before: Blocks, after: Blocks) -> str:
        """What follows the cursor becomes a statement of its own; its id."""
        from pcio_desktop.services.minutes import split_statement

        return self._run("แยกคำกล่าว", split_statement, statement_id, before, after)

    def join(self, statement_id: str) -> str | None:
        """Add a statement to the end of the one before it; the id of that."""
        from pcio_desktop.services.minutes import join_statements

        return self._run("รวมคำกล่าว", join_statements, statement_id)

    def move(self, statement_id: str, meeting_id: str, by: int) -> bool:
        from pcio_desktop.services.minutes import move_statement

        words = "ย้ายคำกล่าวขึ้น" if by < 0 else "ย้ายคำกล่าวลง"
        return self._run(words, move_statement, statement_id, meeting_id, by)

    def remove(self, statement_id: str) -> None:
        from pcio_desktop.services.minutes import remove_statement

        self._run("ลบคำกล่าว", remove_statement, statement_id)

    def rescue(self, row: StatementRow, blocks: Blocks) -> str:
        """Text typed into a statement that is gone, or says something new, becomes another one.

        It is in the file when this returns: what was kept beside it can go.
        """
        from pcio_desktop.services.minutes import add_statement

        def add(uow: UnitOfWork) -> str:
            return add_statement(
                uow,
                row.item_id,
                after=row.id,
                speaker=row.speaker,
                seat_id=row.seat_id,
                blocks=blocks,
            )

        return self._operations.run("เก็บข้อความที่พิมพ์", add, self.parent())

    def _run_and_wait(self, words: str, function: Callable[..., object], *given: object) -> None:
        """For what stands nowhere else: what the disk refuses is told while it is still there."""
        self._operations.run(words, lambda uow: function(uow, *given), self.parent())

    def _run(
        self, words: str, function: Callable[..., _Result], *given: object, **named: object
    ) -> _Result:
        return self._operations.run_soon(
            words, lambda uow: function(uow, *given, **named), self.parent()
        )

"""What is asked for on a row of the minutes: which one action that is, and where one writes on."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Signal

from pcio_desktop.ui import messages
from pcio_desktop.ui.pages.minutes_paper import MinutesPaper, read_clipboard, statement_key
from pcio_desktop.ui.pages.minutes_rows import StatementWidget
from pcio_desktop.ui.pages.minutes_typing import MinutesTyping
from pcio_desktop.ui.pages.statement_editing import StatementEditing
from pcio_desktop.ui.widgets.row_scroll import RowScroll

if TYPE_CHECKING:
    from pcio_desktop.ui.operations import Operations


class StatementKeys(QObject):
    """Every method stores what is typed before it acts, and tells what was refused."""

    removed = Signal()  # a statement with all that it said
    put = Signal(str)  # what was pasted as a speaker went into the text, all but this speaker

    def __init__(
        self, paper: MinutesPaper, scroll: RowScroll, typing: MinutesTyping, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._paper, self._scroll, self._typing = paper, scroll, typing

    def attach(self, operations: Operations) -> None:
        self._operations = operations
        self._editing = StatementEditing(operations, self)

    # Who speaks.

    def name_speaker(self, row: StatementWidget, key: object, label: str) -> None:
        """Say who speaks: the choice with that key, else whoever goes by the label."""
        choice = key if isinstance(key, tuple) else self._known_speaker(label)
        seat_id = choice[1] if choice is not None else None
        if label == row.row.speaker and seat_id == row.row.seat_id:
            return
        self._typing.store_soon()
        with self._told():
            self._editing.name_speaker(row.statement_id, label, seat_id)
            return
        row.speaker.was_refused(row.row.speaker)  # here comes only what ended the block above

    def paste_speaker(self, row: StatementWidget, data: QMimeData) -> None:
        """What is pasted in place of a speaker: what is none of it goes into the text."""
        from pcio_desktop.services.pasting import turn_of

        text = self._paper.text
        blocks = read_clipboard(data) or ()
        turn = turn_of(blocks, [each.label for each in text.speakers] if text is not None else [])
        field = row.speaker
        if not turn.blocks:
            field.insert(turn.label)
            field.offer()
            return
        typed = field.text().strip()
        label = turn.label or (typed if typed != field.stored else "")
        choice = self._known_speaker(label)
        seat_id = choice[1] if choice is not None else None
        self._typing.store()
        with self._told():
            self._editing.put_turn(row.statement_id, label, seat_id, turn.blocks)
            self.focus(row.statement_id, at_end=True)
            self.put.emit(label)

    def chair_speaks(self, row: StatementWidget) -> None:
        from pcio_desktop.services.minutes import CHAIR

        text = self._paper.text
        speakers = text.speakers if text is not None else ()
        chair = next((each for each in speakers if each.label == CHAIR), None)
        self._speak(row, CHAIR, chair.seat_id if chair is not None else None)

    def speaker_before_speaks(self, row: StatementWidget) -> None:
        """Who spoke last before the present speaker, as in a question and its answer."""
        now = row.row.speaker
        earlier: list[tuple[str, str | None]] = []
        for each in self._paper.statements():
            if each.id == row.statement_id:
                break
            if each.speaker:
                earlier.append((each.speaker, each.seat_id))
        others = [who for who in earlier if who[0] != now]
        if others:
            self._speak(row, *others[-1])

    def _speak(self, row: StatementWidget, label: str, seat_id: str | None) -> None:
        """A statement of this speaker: the present one if nothing is in it yet, else a new one."""
        if not row.row.speaker and not row.edit.toPlainText().strip():
            self.name_speaker(row, (label, seat_id), label)
            row.edit.setFocus()
            return
        self._typing.store_soon()
        with self._told():
            self.focus(self._editing.add_after(row.row, label, seat_id))

    def _known_speaker(self, label: str) -> tuple[str, str | None] | None:
        """The one seat that goes by these words; None when there is none or more than one."""
        text = self._paper.text
        rows = [row for row in text.speakers if row.label == label] if text is not None else []
        return (rows[0].label, rows[0].seat_id) if len(rows) == 1 else None

    # Statements come and go.

    def begin(self, item_id: str) -> None:
        """The first statement of an item."""
        self._typing.store_soon()
        with self._told():
            self.focus(self._editing.begin(item_id), speaker=True)

    def split(self, row: StatementWidget) -> None:
        """A new statement behind `row`, with what follows the cursor there.

        At the very beginning nothing is parted: all that somebody said would change its speaker.
        """
        from pcio_desktop.domain.content import blocks_text

        before, after = row.edit.halves()
        if not self._is_stored(row):
            return
        with self._told():
            if blocks_text(before).strip() and blocks_text(after).strip():
                new = self._editing.split(row.statement_id, before, after)
            else:
                new = self._editing.add_after(row.row, "", None)
            self.focus(new, speaker=True)

    def join(self, row: StatementWidget) -> None:
        """Backspace at the beginning: away with the label first, then with the border."""
        empty = not row.edit.toPlainText().strip()
        above = self._scroll.neighbour(statement_key(row.statement_id), -1) or ""
        if row.row.speaker and not empty:
            self.name_speaker(row, None, "")
            return
        if not above.startswith("statement:"):
            return
        if not self._is_stored(row):
            return
        with self._told():
            if empty:
                self._editing.remove(row.statement_id)
                self.focus(above.partition(":")[2], at_end=True)
            else:
                self.focus(self._editing.join(row.statement_id))

    def move(self, row: StatementWidget, meeting_id: str, by: int) -> None:
        """One place up (-1) or down (1)."""
        self._typing.store_soon()
        with self._told():
            self._editing.move(row.statement_id, meeting_id, by)
        self.focus(row.statement_id)

    def remove(self, row: StatementWidget) -> None:
        key = statement_key(row.statement_id)
        beside = self._scroll.neighbour(key, 1) or "", self._scroll.neighbour(key, -1) or ""
        near = next((other for other in beside if other.startswith("statement:")), "")
        if not self._is_stored(row):
            return
        with self._told():
            self._editing.remove(row.statement_id)
            self.removed.emit()
            self.focus(near.partition(":")[2])

    def rescue(self, row: StatementWidget) -> None:
        """The statement is gone, or says something new, so what was typed becomes another one."""
        blocks, old = row.edit.blocks, row.row
        with self._told():
            self._operations.follow()
        self._typing.store_soon()
        with self._told():
            new = self._editing.rescue(old, blocks)
            self._typing.drop_kept(old.id)
            self.focus(new)

    def _is_stored(self, row: StatementWidget) -> bool:
        """Whether the file has what is typed there; what it refused stays, with the reason."""
        self._typing.store_soon()
        self._operations.finish()
        return not self._typing.holds(row)

    # Where one writes.

    def focus(self, key: str | None, *, speaker: bool = False, at_end: bool = False) -> None:
        """Put the keyboard into the text of a statement, or into its label; None does nothing."""
        row = self._scroll.bring(statement_key(key)) if key else None
        if isinstance(row, StatementWidget):
            if at_end:
                row.edit.moveCursor(row.edit.textCursor().MoveOperation.End)
            # By Tab, so that a label is selected and typing replaces it.
            (row.speaker if speaker else row.edit).setFocus(Qt.FocusReason.TabFocusReason)

    def go_to_neighbour(self, row: StatementWidget, by: int, into_label: bool) -> None:
        """The next statement above (-1) or below (1)."""
        key = statement_key(row.statement_id)
        while (key := self._scroll.neighbour(key, by) or "") and not key.startswith("statement:"):
            pass
        self.focus(key.partition(":")[2], speaker=into_label, at_end=by < 0)

    def _told(self) -> AbstractContextManager[None]:
        return messages.told(self._scroll.window())

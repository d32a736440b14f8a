"""The field in which the text of minutes is typed: paragraphs, lists, tables, marks, Thai digits.

It is as high as its text. What it holds are `Blocks`; how they become a document and blocks again
is a matter of content_document.py.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QToolTip, QWidget

from pcio_desktop.domain.content import (
    Blocks,
    LabelValueLine,
    LabelValueLines,
    ListKind,
    Paragraph,
    RowKind,
    Table,
    TableCell,
    TableRow,
)
from pcio_desktop.ui.content_document import blocks_of, fill, insert, is_filler, stretches
from pcio_desktop.ui.content_formats import (
    ContentLook,
    Mark,
    paragraph_format,
    set_level,
)
from pcio_desktop.ui.widgets import content_lists, content_marks, content_tables
from pcio_desktop.ui.widgets.list_marks import paint_list_marks
from pcio_desktop.ui.widgets.thai_text_edit import ThaiTextEdit
from pcio_desktop.ui.widgets.typed_digits import insert_digit, settle_digits

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DIGITS = "0123456789"
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_DEEPEST = 4
_Move = QTextCursor.MoveOperation
_Mode = QTextCursor.MoveMode

Reader = Callable[[QMimeData], Blocks | None]
Writer = Callable[[QMimeData, Blocks], None]


class ContentEdit(ThaiTextEdit):
    """One text. The keyboard leaves it by the arrows at its ends, and by Tab outside of tables."""

    height_changed = Signal()
    split_wanted = Signal()  # Ctrl+Enter: what follows the cursor is to be a statement of its own
    join_wanted = Signal()  # Backspace at the very beginning
    left_by = Signal(int)  # an arrow beyond the first (-1) or the last (1) line

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.thai_digits = True
        self.reader: Reader | None = None
        self.writer: Writer | None = None
        self.look = ContentLook()
        self._height = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(2)
        self.document().contentsChanged.connect(self._measure)
        self.verticalScrollBar().valueChanged.connect(self._stay_at_top)

    def _stay_at_top(self, value: int) -> None:
        """The field is as high as its text; what it scrolled before it had grown would be cut."""
        if value:
            self.verticalScrollBar().setValue(0)

    @property
    def blocks(self) -> Blocks:
        """What the field holds, in canonical form."""
        return blocks_of(self.document())

    def set_blocks(self, blocks: Blocks) -> None:
        """Show another text; the cursor stays about where it is, and nothing is left to undo."""
        place = self.textCursor().position()
        fill(self.document(), blocks, self.look)
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def wear(self, look: ContentLook) -> None:
        """Show the same text in other colours or another size."""
        if look != self.look:
            self.look = look
            self.set_blocks(self.blocks)

    def halves(self) -> tuple[Blocks, Blocks]:
        """What stands before the cursor and what after it; a selection goes with what is before."""
        cursor = self.textCursor()
        ends = (_Move.Start, _Move.End)
        place = cursor.selectionEnd()
        before, after = (_without(self.document(), place, end) for end in reversed(ends))
        return _trimmed(before, -1), _trimmed(after, 0)

    def height_for(self, width: int) -> int:
        """How high the field wants to be when it is `width` wide."""
        document = self.document()
        if document.textWidth() != width:
            document.setTextWidth(width)
        return round(document.size().height()) + 2

    def select_span(self, stretch: int, start: int, end: int) -> None:
        """Select characters of a stretch of the text."""
        found = stretches(self.document())
        if stretch < len(found):
            cursor = self.textCursor()
            cursor.setPosition(found[stretch].position() + start)
            cursor.setPosition(found[stretch].position() + end, _Mode.KeepAnchor)
            self.setTextCursor(cursor)

    # What the actions of the window do.

    def toggle_mark(self, mark: str) -> None:
        """Bold, italic, underline or keep_digits for the selection, else for what comes next."""
        content_marks.toggle_mark(self, mark, self.look)

    def convert_digits(self) -> None:
        """Write the digits of the selection, or of all, in Thai where their tokens allow it."""
        content_marks.convert_digits(self.textCursor())

    def toggle_list(self, kind: ListKind) -> None:
        """Make the paragraphs of the selection items of one list, or plain again."""
        content_lists.toggle_list(self.textCursor(), kind, self.look)

    def tip_at(self, place: QPoint) -> str:
        """What there is to say of the letter at a place; empty for nothing."""
        marked = content_marks.keeps_digits_at(self.cursorForPosition(place))
        return self.tr("These digits stay as they are typed") if marked else ""

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def insert_table(self) -> None:
        """A table of three columns with a heading row."""
        row = TableRow(tuple(TableCell(((),)) for _ in range(3)))
        head = TableRow(row.cells, RowKind.HEADER)
        self._insert_grid(Table((1, 3, 2), (head, row, row)))

    def insert_label_values(self) -> None:
        """A line with a label at the left and a value at the right."""
        self._insert_grid(LabelValueLines((LabelValueLine((), ()),)))

    def edit_table(self, what: str) -> None:
        """Carry out `what` on the table at the cursor; nothing outside of one."""
        cursor = self.textCursor()
        table = cursor.currentTable()
        if table is None:
            return
        fixed = content_tables.is_label_values(table)
        if what == "row_above":
            content_tables.add_row(cursor, self.look, below=False)
        elif what == "row_below":
            content_tables.add_row(cursor, self.look, below=True)
        elif what == "remove_row":
            content_tables.remove_row(cursor, self.look)
        elif fixed:
            return
        elif what == "add_column":
            content_tables.add_column(cursor, self.look)
        elif what == "remove_column":
            content_tables.remove_column(cursor, self.look)
        else:
            content_tables.toggle_header(cursor, self.look)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        plain = not modifiers & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER and modifiers & Qt.KeyboardModifier.ControlModifier:
            self.split_wanted.emit()
        elif key in _ENTER and plain:
            self._break_paragraph()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            back = key == Qt.Key.Key_Backtab
            if not self._tab(back=back):
                super().focusNextPrevChild(not back)
        elif key == Qt.Key.Key_Backspace and plain and self._backspace():
            event.accept()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and plain:
            self._arrow(event, -1 if key == Qt.Key.Key_Up else 1)
        else:
            self._type(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab has work to do in tables and lists; Qt asks here before it is a key of the field."""
        return not self._keeps_tab() and super().focusNextPrevChild(forward)

    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt's own object answers for its own formats alone, so another one carries ours as well.
        made, data = super().createMimeDataFromSelection(), QMimeData()
        data.setText(made.text())
        data.setHtml(made.html())
        if self.writer is not None:
            chosen = QTextDocument()
            QTextCursor(chosen).insertFragment(self.textCursor().selection())
            self.writer(data, blocks_of(chosen))
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        blocks = self.reader(source) if self.reader is not None else None
        if blocks is None:
            super().insertFromMimeData(source)
        elif blocks:
            cursor = self.textCursor()
            insert(cursor, blocks, self.look)
            self.setTextCursor(cursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.translate(0, -self.verticalScrollBar().value())
        painter.setPen(QColor(self.look.tokens.text))
        paint_list_marks(painter, self.document(), self.look)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # what scrolls is the paper the field lies on

    def _measure(self) -> None:
        height = round(self.document().size().height())
        if height != self._height:
            self._height = height
            self.height_changed.emit()

    def _type(self, event: QKeyEvent) -> None:
        text = event.text()
        if not (len(text) == 1 and text.isprintable() and not _is_command(event)):
            super().keyPressEvent(event)
            return
        cursor = self.textCursor()
        if is_filler(cursor.block()) and not cursor.hasSelection():
            cursor.setBlockFormat(paragraph_format(self.look))
        if self.thai_digits and text in _DIGITS:
            insert_digit(cursor, text)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)
        if self.thai_digits:
            settle_digits(self.textCursor())

    def _break_paragraph(self) -> None:
        cursor = self.textCursor()
        table = cursor.currentTable()
        if table is not None and content_tables.is_label_values(table):
            content_tables.add_row(cursor, self.look, below=True)
            self.setTextCursor(cursor)
            return
        block = cursor.block()
        listed = block.blockFormat().property(Mark.LIST) is not None
        if (listed and not block.text()) or is_filler(block):
            cursor.setBlockFormat(paragraph_format(self.look))
        else:
            cursor.insertBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _keeps_tab(self) -> bool:
        cursor = self.textCursor()
        listed = cursor.block().blockFormat().property(Mark.LIST) is not None
        return cursor.currentTable() is not None or listed

    def _tab(self, *, back: bool) -> bool:
        cursor = self.textCursor()
        if cursor.currentTable() is not None:
            moved = content_tables.go_to_next_cell(cursor, self.look, back=back)
            self.setTextCursor(cursor)
            return moved
        form = cursor.block().blockFormat()
        if form.property(Mark.LIST) is None:
            return False
        level = int(form.property(Mark.LEVEL)) + (-1 if back else 1)
        if not 0 <= level <= _DEEPEST:
            return not back
        set_level(form, level, self.look)
        cursor.setBlockFormat(form)
        return True

    def _backspace(self) -> bool:
        """What Backspace does at the beginning of a list item, and of the whole text."""
        cursor = self.textCursor()
        if cursor.hasSelection() or not cursor.atBlockStart():
            return False
        if cursor.block().blockFormat().property(Mark.LIST) is not None:
            cursor.setBlockFormat(paragraph_format(self.look))
            return True
        if cursor.atStart():
            self.join_wanted.emit()
            return True
        return False

    def _arrow(self, event: QKeyEvent, by: int) -> None:
        before = self.textCursor().position()
        super().keyPressEvent(event)
        if self.textCursor().position() == before or self._at_edge_line(by, before):
            self.left_by.emit(by)

    def _at_edge_line(self, by: int, before: int) -> bool:
        """Whether the arrow only ran to the beginning or the end of the first or last line."""
        now = self.textCursor()
        probe = self.textCursor()
        probe.setPosition(before)
        same_line = abs(self.cursorRect(now).top() - self.cursorRect(probe).top()) <= 1
        return same_line and (now.atStart() if by < 0 else now.atEnd())

    def _insert_grid(self, block: Table | LabelValueLines) -> None:
        cursor = self.textCursor()
        if cursor.currentTable() is not None:  # tables stand beside each other, not in each other
            cursor.setPosition(cursor.currentTable().lastPosition() + 1)
        elif not cursor.atBlockEnd():
            cursor.movePosition(_Move.EndOfBlock)
        place = cursor.position()
        insert(cursor, (block,), self.look)
        cursor.setPosition(place + 1)
        self.setTextCursor(cursor)


def _is_command(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & _COMMANDS)


def _without(document: QTextDocument, place: int, end: QTextCursor.MoveOperation) -> Blocks:
    """The blocks of a copy from which everything from `place` to an end is taken out."""
    copy = document.clone()
    cursor = QTextCursor(copy)
    cursor.setPosition(place)
    cursor.movePosition(end, _Mode.KeepAnchor)
    cursor.removeSelectedText()
    return blocks_of(copy)


def _trimmed(blocks: Blocks, edge: int) -> Blocks:
    """Without the empty paragraph that a cut between two paragraphs leaves."""
    if len(blocks) > 1 and blocks[edge] == Paragraph(()):
        return blocks[1:] if edge == 0 else blocks[:-1]
    return blocks

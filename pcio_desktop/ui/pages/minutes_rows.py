"""The rows of the page of minutes: heading, statement, result, and the invitation to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QWidget,
)

from pcio_desktop.domain.content_edits import canonical
from pcio_desktop.ui.content_formats import ContentLook
from pcio_desktop.ui.widgets.completion_field import CompletionField
from pcio_desktop.ui.widgets.content_edit import ContentEdit

if TYPE_CHECKING:
    from pcio_desktop.services.minutes_rows import OutcomeRow, StatementRow

_LABEL_SHARE = 0.21
_NARROW = 520
_INSET = 6  # where a line edit without a frame begins its text, and so all of the left column


def label_width(width: int, look: ContentLook) -> int:
    """How wide the label column is beside text; 0 where the label stands above it."""
    if width < look.scaled(_NARROW):
        return 0
    return round(min(max(width * _LABEL_SHARE, look.scaled(110)), look.scaled(210)))


class SpeakerField(CompletionField):
    """The label of a statement: plain words until one goes there."""

    taken = Signal(object, str)  # the key of the choice or None, the words
    done = Signal()  # Enter: the text is next
    pasted = Signal(object)  # QMimeData: what is to become of it is decided elsewhere

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stored = ""
        self.offers_at_once = True
        self.setFrame(False)
        self.chosen.connect(self._take_choice)
        self.typed.connect(self._take_words)

    @property
    def stored(self) -> str:
        """The label as it lies in the file."""
        return self._stored

    def show_label(self, label: str) -> None:
        """Show what is stored."""
        self._stored = label
        if self.text() != label:
            self.setText(label)
        self.setCursorPosition(0)
        self.setToolTip(label)

    def store(self) -> None:
        """Take what was typed, if anything was."""
        self._take(None, self.text().strip())

    def was_refused(self, stored: str) -> None:
        """It could not be stored: the words stay, and are tried again when one leaves."""
        self._stored = stored

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.store()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.is_offering:
            self.setText(self._stored)
            self.done.emit()
            return
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def make_menu(self) -> QMenu:
        """The menu of a line edit, in which pasting does what the key does."""
        menu = self.createStandardContextMenu()
        paste = menu.findChild(QAction, "edit-paste")
        if isinstance(paste, QAction):
            paste.triggered.disconnect()
            paste.triggered.connect(self._paste)
        return menu

    def dropEvent(self, event: QDropEvent) -> None:
        self.pasted.emit(event.mimeData())
        event.acceptProposedAction()

    def _paste(self) -> None:
        self.pasted.emit(QApplication.clipboard().mimeData())

    def _take_choice(self, key: object) -> None:
        self._take(key, self.text().strip())
        self.done.emit()

    def _take_words(self, words: str) -> None:
        self._take(None, words)
        self.done.emit()

    def _take(self, key: object, words: str) -> None:
        if words != self._stored or key is not None:
            # Noted first: storing is heard by the window, which asks this field to store again.
            self._stored = words
            self.taken.emit(key, words)


class StatementWidget(QWidget):
    """Label and text of one statement, and what went wrong with it."""

    height_changed = Signal()
    typed = Signal(object)  # this row: something was typed
    left = Signal(object)  # this row: the keyboard has left the text
    entered = Signal(object)  # this row has the keyboard
    speaker_taken = Signal(object, object, str)  # this row, key or None, words
    speaker_pasted = Signal(object, object)  # this row, QMimeData
    split_wanted = Signal(object)
    join_wanted = Signal(object)
    neighbour_wanted = Signal(object, int, bool)  # this row, direction, into the label

    def __init__(self, row: StatementRow, look: ContentLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.statement_id = row.id
        self.setObjectName(f"statement_{row.id}")
        self._look = look
        self._filling = False
        self._empty = True  # nothing has been shown yet
        self.speaker = SpeakerField(self)
        self.speaker.setObjectName("speaker_field")
        # A long label wraps as it will print; the field itself is one line while one types in it.
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setAutoFillBackground(True)
        self._label.setBackgroundRole(QPalette.ColorRole.Base)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label.setContentsMargins(_INSET, 2, 0, 0)
        self.edit = ContentEdit(self)
        self.edit.setObjectName("text_edit")
        self.edit.look = look
        self.error = QLabel(self)
        self.error.setProperty("role", "error")
        self.error.setWordWrap(True)
        self.error.hide()
        self._late = QTimer(self)  # who has the keyboard is known only after the event
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._lay_out)
        self._connect()
        self.retranslate()
        self.show_row(row)

    def _connect(self) -> None:
        self.edit.textChanged.connect(self._tell_typed)
        self.edit.height_changed.connect(self.height_changed)
        self.edit.split_wanted.connect(self._split)
        self.edit.join_wanted.connect(self._join)
        self.edit.left_by.connect(self._leave_by)
        self.edit.installEventFilter(self)
        self.speaker.installEventFilter(self)
        self.speaker.taken.connect(self._take_speaker)
        self.speaker.pasted.connect(self._paste_speaker)
        self.speaker.done.connect(self.edit.setFocus)

    def show_row(self, row: StatementRow) -> None:
        """Show what is stored."""
        self.row = row
        self.speaker.show_label(row.speaker)
        self._label.setText(row.speaker)
        if self._empty or self.edit.blocks != canonical(row.blocks):
            self._empty = False
            self._filling = True
            self.edit.set_blocks(row.blocks)
            self._filling = False
        self.say("")

    def wear(self, look: ContentLook) -> None:
        """Colours or size have changed."""
        self._look = look
        self._filling = True
        self.edit.wear(look)
        self._filling = False

    def say(self, fault: str) -> None:
        """Say beside the text what went wrong; empty for nothing."""
        if fault != self.error.text():
            self.error.setText(fault)
            self.error.setVisible(bool(fault))
            self.height_changed.emit()

    def retranslate(self) -> None:
        self.speaker.setPlaceholderText(self.tr("speaker"))
        self.speaker.setAccessibleName(self.tr("Speaker"))
        self.edit.setAccessibleName(self.tr("Text of the statement"))
        self.speaker.new_words = self.tr("Use “{}” as typed")

    def height_for(self, width: int) -> int:
        """How high the row wants to be."""
        column = label_width(width, self._look)
        field = self.speaker.sizeHint().height()
        text = self.edit.height_for(width - column)
        fault = self.error.heightForWidth(width - column) if self.error.text() else 0
        above = 0 if column else field
        label = self._label_height(column, field)
        return above + max(text, label if column else 0) + fault + round(self._look.scaled(4))

    def cursor_part(self) -> QRect:
        """Where the cursor is, in this row."""
        rect = self.edit.cursorRect()
        return rect.translated(self.edit.viewport().mapTo(self, rect.topLeft()) - rect.topLeft())

    def resizeEvent(self, event: object) -> None:
        self._lay_out()

    def _label_height(self, column: int, field: int) -> int:
        """How high the label is; one line unless its words need more room than the column has."""
        room = column - round(self._look.scaled(12))
        words = self._label.text()
        if not column or self.speaker.fontMetrics().horizontalAdvance(words) < room:
            return field
        return max(field, self._label.heightForWidth(room))

    def _lay_out(self) -> None:
        width, column = self.width(), label_width(self.width(), self._look)
        field = self.speaker.sizeHint().height()
        if column:
            self.speaker.setGeometry(0, 0, column - round(self._look.scaled(8)), field)
        else:
            self.speaker.setGeometry(0, 0, width, field)
        label = self._label_height(column, field)
        self._label.setGeometry(0, 0, max(0, column - round(self._look.scaled(8))), label)
        self._label.setVisible(label > field and not self.speaker.hasFocus())
        top = 0 if column else field
        fault = self.error.heightForWidth(width - column) if self.error.text() else 0
        height = self.height() - top - fault
        self.edit.setGeometry(column, top, width - column, height)
        self.error.setGeometry(column, top + height, width - column, fault)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.speaker and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._late.start()
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit(self)
        elif event.type() == QEvent.Type.FocusOut and watched is self.edit:
            self.left.emit(self)
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        inside = self.edit if self.speaker.hasFocus() else self.speaker
        if self.speaker.hasFocus() is forward:
            inside.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        self.neighbour_wanted.emit(self, 1 if forward else -1, forward)
        return True

    def _tell_typed(self) -> None:
        if not self._filling:
            self.typed.emit(self)

    def _split(self) -> None:
        self.split_wanted.emit(self)

    def _join(self) -> None:
        self.join_wanted.emit(self)

    def _leave_by(self, by: int) -> None:
        self.neighbour_wanted.emit(self, by, False)

    def _take_speaker(self, key: object, words: str) -> None:
        self.speaker_taken.emit(self, key, words)

    def _paste_speaker(self, data: object) -> None:
        self.speaker_pasted.emit(self, data)


class HeadingWidget(QFrame):
    """The heading of an item, as it will print."""

    def __init__(self, label: str, title: str, level: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(label, self)
        self._title = QLabel(title, self)
        self._row = row = QHBoxLayout(self)
        above = 18 if level == 1 else 10
        row.setContentsMargins(_INSET, above, 0, 2)
        row.setSpacing(12)
        for part in (self._label, self._title):
            part.setTextFormat(Qt.TextFormat.PlainText)
            part.setProperty("role", "strong" if level == 1 else "item")
            part.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            font = part.font()
            font.setWeight(QFont.Weight.DemiBold)
            part.setFont(font)
        self._title.setWordWrap(True)
        row.addWidget(self._label)
        row.addWidget(self._title, 1)

    def height_for(self, width: int) -> int:
        return self._row.totalHeightForWidth(width)

    def show_words(self, label: str, title: str) -> None:
        self._label.setText(label)
        self._title.setText(title)


class OutcomeWidget(QFrame):
    """A result in its own tint; it is edited on its own step."""

    asked = Signal(str)  # the id of the resolution: go and edit it

    def __init__(self, row: OutcomeRow, look: ContentLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = row.id
        self._look = look
        self.setProperty("role", "outcome")
        self._label = QLabel(self)
        self._text = QLabel(self)
        for part in (self._label, self._text):
            part.setTextFormat(Qt.TextFormat.PlainText)
            part.setWordWrap(True)
            part.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_INSET, 6, 8, 6)
        self._grid.setSpacing(0)
        self._grid.addWidget(self._label, 0, 0)
        self._grid.addWidget(self._text, 0, 1)
        self._grid.setColumnStretch(1, 1)
        self.show_row(row)

    def show_row(self, row: OutcomeRow) -> None:
        self._label.setText(row.label)
        self._text.setText("\n".join(row.lines))

    def height_for(self, width: int) -> int:
        beside = label_width(width, self._look) or round(self._look.scaled(90))
        column = beside - _INSET + 2  # the text begins where that of a statement does
        self._grid.setColumnMinimumWidth(0, column)
        self._label.setFixedWidth(column)
        return self._grid.totalHeightForWidth(width)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.asked.emit(self._id)


class EmptyWidget(QFrame):
    """An item without text: one sentence, one button."""

    asked = Signal(str)  # the id of the item: begin a statement there

    def __init__(self, item_id: str, look: ContentLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item_id = item_id
        self.button = QPushButton(self)
        self.button.setObjectName("begin_button")
        self.button.setFlat(True)
        self.button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        self.retranslate()

    def height_for(self, width: int) -> int:
        return self.sizeHint().height()

    def retranslate(self) -> None:
        self.button.setText(self.tr("+ First statement of this item"))

    def _ask(self) -> None:
        self.asked.emit(self._item_id)

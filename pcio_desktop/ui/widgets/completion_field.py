"""A line to type in that offers what is known, below itself, while one types.

The list is part of the window and never takes the keyboard: every key goes to the field, and Enter
does what the marked line says. Nothing marked: Enter takes the text as it was typed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from pcio_desktop.thai.folding import FoldedTexts
from pcio_desktop.ui.widgets.padded_delegate import Index
from pcio_desktop.ui.widgets.thai_line_edit import ThaiLineEdit

_NO_INDEX = QModelIndex()
_DETAIL = Qt.ItemDataRole.UserRole + 1
_MOST_SHOWN = 8  # lines of the list before it scrolls
_NARROWEST = 280
_LETTERS = 60  # of a line of the list, where the field is not wider itself
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _MOST_SHOWN,
    Qt.Key.Key_PageUp: -_MOST_SHOWN,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that is offered: what stands for it, its text, and what tells it from others."""

    key: object
    text: str
    detail: str = ""


class _Choices(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[tuple[Choice | None, str, str]] = []

    def show(self, found: list[Choice], new: str) -> None:
        """Show `found`, and as the last line `new`, which takes the text as typed."""
        self.beginResetModel()
        self._rows = [(choice, choice.text, choice.detail) for choice in found]
        if new:
            self._rows.append((None, new, ""))
        self.endResetModel()

    def choice(self, row: int) -> Choice | None:
        return self._rows[row][0]

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        _, text, detail = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{text} {detail}".strip()
        return detail if role == _DETAIL else None


class _ChoiceDelegate(QStyledItemDelegate):
    """The text, and after it in a quieter colour the detail, as far as there is room."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = option.fontMetrics
        words = f"{index.data(Qt.ItemDataRole.DisplayRole)}  {index.data(_DETAIL)}"
        height = round(metrics.height() * 1.55)
        return QSize(metrics.horizontalAdvance(words) + 2 * metrics.height(), height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette, metrics = option.palette, option.fontMetrics
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, palette.color(QPalette.ColorRole.Highlight))
        inset = round(metrics.height() * 0.4)
        place = option.rect.adjusted(inset, 0, -inset, -round(metrics.height() * 0.1))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(option.font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(place, middle, metrics.elidedText(text, elide, place.width()))
        room = place.adjusted(metrics.horizontalAdvance(f"{text}   "), 0, 0, 0)
        detail = str(index.data(_DETAIL) or "")
        if detail and room.width() > 2 * metrics.height():
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(room, middle, metrics.elidedText(detail, elide, room.width()))


class _ChoiceList(QListView):
    """Lives in the window and not in the field, so it goes by itself when the field does."""

    def go(self) -> None:
        """The field is no more, and the model goes with it."""
        self.setModel(None)
        self.deleteLater()


class CompletionField(ThaiLineEdit):
    """Offers `Choice`s by folded letters, in their order; takes other texts as well.

    `offers_at_once` opens the list with the field, before anything is typed. `prefers_choices`
    marks the first line of the list, so that Enter takes it; without, a line has to be marked by
    an arrow key first. `new_words`, with {} in it, names the last line, which takes the text as it
    was typed; empty for no such line. Shift+Enter always takes the text as typed. `takes_on_tab`
    lets Tab do what Enter does, on its way to the next field.
    """

    chosen = Signal(object)  # the key of a Choice
    typed = Signal(str)  # a text taken by Enter that is none of the choices

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextMargins(4, 0, 0, 0)  # the ring of the focus stands there
        self.offers_at_once = False
        self.prefers_choices = True
        self.new_words = ""
        self.takes_on_tab = False
        self._choices: list[Choice] = []
        self._folded = FoldedTexts(())
        self._list: QListView | None = None
        self._model = _Choices(self)
        self.textEdited.connect(self.offer)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these from now on, the likeliest first."""
        self._choices = list(choices)
        self._folded = FoldedTexts([choice.text for choice in self._choices])
        if self.is_offering:
            self.offer()

    @property
    def is_offering(self) -> bool:
        """Whether the list is open."""
        return self._list is not None and self._list.isVisible()

    @property
    def marked(self) -> Choice | None:
        """The choice that Enter would take; None where it would take the text."""
        row = self._marked_row()
        return self._model.choice(row) if row >= 0 else None

    @property
    def offered(self) -> list[str]:
        """The lines of the open list."""
        if not self.is_offering:
            return []
        rows = range(self._model.rowCount())
        return [str(self._model.index(row, 0).data()) for row in rows]

    def offer(self) -> None:
        """Open the list with what answers the text; close it where nothing does."""
        text = self.text()
        if not text.strip() and not self.offers_at_once:
            self.stop_offering()
            return
        found = [self._choices[place] for place in self._folded.find(text)]
        # What is typed in full is meant, however often a longer one was taken before.
        found.sort(key=lambda choice: choice.text != text.strip())
        new = self.new_words if text.strip() and not self._folded.has(text) else ""
        self._model.show(found, new.format(text.strip()) if new else "")
        if not found:  # a list of nothing but the typed text would only be in the way
            self.stop_offering()
            return
        self._open()
        self._mark(0 if self.prefers_choices else -1)

    def stop_offering(self) -> None:
        """Close the list."""
        if self._list is not None:
            self._list.hide()

    @property
    def exact(self) -> Choice | None:
        """The one choice with exactly the text; two people of one name are not guessed."""
        text = self.text().strip()
        same = [choice for choice in self._choices if choice.text == text]
        return same[0] if len(same) == 1 else None

    def take(self, *, as_typed: bool = False) -> None:
        """Take what is marked, else the text: what Enter does, and Shift+Enter with `as_typed`."""
        marked = None if as_typed or not self.is_offering else self.marked
        self.stop_offering()
        if marked is not None:
            self.setText(marked.text)
            self.chosen.emit(marked.key)
            return
        same = None if as_typed else self.exact
        if same is not None:
            self.chosen.emit(same.key)
        else:
            self.typed.emit(self.text().strip())

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and self.takes_on_tab
            and self.text().strip()
        ):
            self.take()  # before the focus goes, which closes the list
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ENTER:
            self.take(as_typed=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_Escape and self.is_offering:
            self.stop_offering()
        elif key in _MOVES and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self._move(_MOVES[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.offers_at_once and not self.text():
            self.offer()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.stop_offering()

    def hideEvent(self, event: object) -> None:
        self.stop_offering()

    def _move(self, by: int) -> None:
        if not self.is_offering:
            at_once, self.offers_at_once = self.offers_at_once, True
            self.offer()
            self.offers_at_once = at_once
            return
        last = self._model.rowCount() - 1
        row = self._marked_row() + by
        # One step above the first line nothing is marked, and Enter takes the text.
        self._mark(max(-1 if by == -1 else 0, min(row, last)))

    def _marked_row(self) -> int:
        if self._list is None:
            return -1
        current = self._list.currentIndex()
        return current.row() if current.isValid() else -1

    def _mark(self, row: int) -> None:
        if self._list is None:
            return
        index = self._model.index(row, 0) if row >= 0 else QModelIndex()
        self._list.setCurrentIndex(index)
        if row < 0:
            self._list.clearSelection()

    def _open(self) -> None:
        if self._list is None or self._list.parentWidget() is not self.window():
            self._list = self._make_list()
        self._list.setGeometry(self._list_place(self._list))
        self._list.show()
        self._list.raise_()

    def _make_list(self) -> _ChoiceList:
        view = _ChoiceList(self.window())
        view.setObjectName(f"{self.objectName()}_choices")
        view.setAccessibleName(self.accessibleName() or self.placeholderText())
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setUniformItemSizes(True)
        view.setItemDelegate(_ChoiceDelegate(view))
        view.setModel(self._model)
        view.clicked.connect(self._take_clicked)
        self.destroyed.connect(view.go)
        return view

    def _list_place(self, view: QListView) -> QRect:
        """Below the field, above it where there is more room; never beyond the window."""
        window = self.window()
        frame = 2 * view.frameWidth()
        line = max(1, view.sizeHintForRow(0))
        height = min(self._model.rowCount(), _MOST_SHOWN) * line + frame
        widest = max(self.width(), _NARROWEST, _LETTERS * self.fontMetrics().averageCharWidth())
        wanted = max(self.width(), view.sizeHintForColumn(0) + frame, _NARROWEST)
        width = min(wanted, widest, window.width())
        top_left = self.mapTo(window, QPoint(0, 0))
        below = window.height() - top_left.y() - self.height()
        above = top_left.y()
        upwards = below < height and above > below
        room = (above if upwards else below) - frame
        height = min(height, room // line * line + frame)  # whole lines
        top = top_left.y() - height if upwards else top_left.y() + self.height()
        left = max(0, min(top_left.x(), window.width() - width))
        return QRect(left, top, width, height)

    def _take_clicked(self, index: QModelIndex) -> None:
        choice = self._model.choice(index.row())
        self.stop_offering()
        if choice is not None:
            self.setText(choice.text)
            self.chosen.emit(choice.key)
        else:
            self.typed.emit(self.text().strip())

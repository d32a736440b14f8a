"""The box for searching everything: a line and what it found, over the window while it is asked."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListView, QSizePolicy, QVBoxLayout, QWidget

from pcio_desktop.ui.appearance import Appearance
from pcio_desktop.ui.translation import is_language_change
from pcio_desktop.ui.widgets.thai_line_edit import ThaiLineEdit
from pcio_desktop.ui.widgets.two_line_delegate import polish_card_view

_PAUSE = 80  # milliseconds: nobody reads hits between two keys
_WIDEST, _HIGHEST = 620, 460
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SearchPanel(QFrame):
    """Every key goes to the line; the arrows choose, Enter takes, Escape leaves."""

    asked = Signal(str)  # the words, once typing pauses
    taken = Signal(int)  # the row
    moved = Signal(int)  # an arrow: 1 down, -1 up
    left = Signal()

    def __init__(self, window: QWidget, appearance: Appearance, model: QAbstractItemModel) -> None:
        super().__init__(window)
        self.setProperty("role", "card")
        self.setAutoFillBackground(True)
        self.setObjectName("search_panel")
        self._appearance = appearance
        self._edit = ThaiLineEdit(self)
        self._edit.setObjectName("search_edit")
        self._edit.setClearButtonEnabled(True)
        self._view = QListView(self)
        self._view.setObjectName("search_view")
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setModel(model)
        polish_card_view(self._view, appearance)
        self._hint = QLabel(self)
        self._hint.setProperty("role", "secondary")
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        both = QSizePolicy.Policy.Expanding
        self._hint.setSizePolicy(both, both)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for part in (self._edit, self._view, self._hint):
            column.addWidget(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._ask)
        self._edit.textChanged.connect(self._timer.start)
        self._edit.installEventFilter(self)
        self._view.clicked.connect(self._take)
        window.installEventFilter(self)
        self._retranslate()
        self.hide()

    @property
    def words(self) -> str:
        return self._edit.text()

    def open(self) -> None:
        """Show the box and put the keyboard there; earlier words are kept, marked."""
        self._fit()
        self.show()
        self.raise_()
        self._edit.setFocus()
        self._edit.selectAll()
        self._ask()

    def leave(self) -> None:
        self._timer.stop()
        self.hide()
        self.left.emit()

    def mark(self, row: int) -> None:
        """Mark a row, so that Enter takes it."""
        index = self._view.model().index(row, 0)
        self._view.setCurrentIndex(index)
        self._view.scrollTo(index)

    @property
    def marked(self) -> int:
        return self._view.currentIndex().row()

    def say(self, hint: str) -> None:
        """A sentence in place of hits; empty when there are some."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._view.setVisible(not hint)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent():
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._fit()
            return False
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.leave()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._retranslate()

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _MOVES:
            self.moved.emit(_MOVES[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._timer.isActive():  # typed and taken at once: what was found is of before
                self._timer.stop()
                self._ask()
            self.taken.emit(self.marked)
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    def _ask(self) -> None:
        self.asked.emit(self._edit.text())

    def _take(self, index: QModelIndex) -> None:
        self.taken.emit(index.row())

    def _fit(self) -> None:
        window, scaled = self.parentWidget(), self._appearance.scaled
        assert window is not None
        width = min(scaled(_WIDEST), window.width() - 24)
        height = min(scaled(_HIGHEST), window.height() - 64)
        self.setGeometry((window.width() - width) // 2, 40, width, height)

    def _retranslate(self) -> None:
        self._edit.setPlaceholderText(self.tr("People, meetings, words, commands"))
        self._edit.setAccessibleName(self.tr("Search everything"))
        self._view.setAccessibleName(self.tr("What was found"))

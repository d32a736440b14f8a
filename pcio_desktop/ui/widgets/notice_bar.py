"""The line at the bottom that says what was done and offers what one may want next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from pcio_desktop.ui.translation import is_language_change

_MARGINS = (12, 4, 8, 4)
SHOWN_FOR = 6000  # milliseconds, where nobody is asked to do anything


class NoticeBar(QFrame):
    """One sentence, the actions that belong to it, and a cross."""

    dismissed = Signal()
    shown = Signal()  # something is said, perhaps in place of something else

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(120)
        self._close = QPushButton(self)
        self._close.setObjectName("dismiss_button")
        self._close.setFlat(True)
        self._close.setAutoDefault(True)
        self._close.clicked.connect(self.dismiss)
        self._buttons: list[QPushButton] = []
        self.stays = False  # whether it waits for the user to take it away
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(*_MARGINS)
        self._row.setSpacing(8)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self._progress)
        self._row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._retranslate()
        self.hide()

    def say(self, text: str, actions: Sequence[QAction] = (), *, stays: bool = False) -> None:
        """Show `text` with a button for each of `actions`; it goes by itself unless `stays`."""
        self._progress.hide()
        self._show(text, actions, stays=stays)
        if stays:
            self._timer.stop()
        else:
            self._timer.start(SHOWN_FOR)

    def say_working(self, text: str, actions: Sequence[QAction] = ()) -> None:
        """Show that something is being done; it stays until something else is said."""
        self._timer.stop()
        self._progress.setAccessibleName(text)
        self._progress.setRange(0, 0)
        self._progress.show()
        self._show(text, actions, stays=True)

    def lie_low(self) -> None:
        """Be as low as the line of state, until the line goes."""
        self._row.setContentsMargins(_MARGINS[0], 0, _MARGINS[2], 0)

    def set_progress(self, at: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(at)

    def text(self) -> str:
        """What is said now; empty when nothing is."""
        return "" if self.isHidden() else self._label.text()

    def dismiss(self) -> None:
        """Take the line away."""
        self._timer.stop()
        had_focus = self.isAncestorOf(focus) if (focus := self.window().focusWidget()) else False
        self.hide()
        self._row.setContentsMargins(*_MARGINS)
        if had_focus:
            self.focusNextChild()
        self.dismissed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._retranslate()

    def _show(self, text: str, actions: Sequence[QAction], *, stays: bool) -> None:
        self.stays = stays
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()
        for action in actions:
            button = QPushButton(action.iconText(), self)
            button.setAutoDefault(True)
            button.setObjectName(f"{action.objectName()}_button")
            button.setEnabled(action.isEnabled())
            button.clicked.connect(action.trigger)
            self._row.insertWidget(self._row.count() - 2, button)
            self._buttons.append(button)
        self._label.setText(text)
        self.show()
        self.shown.emit()

    def _retranslate(self) -> None:
        self._close.setText(self.tr("Close"))

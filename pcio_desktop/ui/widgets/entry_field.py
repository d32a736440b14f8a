"""A field that is stored when it is left: what is wrong stands beside it, and the text stays."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pcio_desktop.ui.translation import is_language_change
from pcio_desktop.ui.widgets.thai_line_edit import ThaiLineEdit

_Value = TypeVar("_Value")
_MOST_DIGITS = 8


class EntryFault(ValueError):
    """The text cannot be taken; the sentence says why and what to type, in the language spoken."""


class EntryEdit(ThaiLineEdit):
    """Goes by Thai word, undoes its own typing, and tells of Escape and of steps."""

    escaped = Signal()
    stepped = Signal(int, bool)  # up 1 or down -1, and whether in big steps

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextMargins(4, 0, 0, 0)  # the ring of the focus stands there
        self._steps = False

    def take_steps(self) -> None:
        """Let the arrows up and down, and the page keys, tell of themselves."""
        self._steps = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key()) if self._steps else None
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if step is not None and plain:
            self.stepped.emit(*step)
        elif event.key() == Qt.Key.Key_Escape and self.isUndoAvailable():
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            self.deselect()


_STEPS: dict[int, tuple[int, bool]] = {
    Qt.Key.Key_Up: (1, False),
    Qt.Key.Key_Down: (-1, False),
    Qt.Key.Key_PageUp: (1, True),
    Qt.Key.Key_PageDown: (-1, True),
}


class EntryField(QWidget, Generic[_Value]):
    """One value as text. A subclass says how it is read (`read`) and written (`write`).

    `changed` tells of a value the user finished, by Enter or by leaving the field. Text that cannot
    be read stays, with the reason under it, and `value` is the one before. Escape brings that back.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: _Value | None = None
        self._written = ""
        self._fault = ""
        self.edit = self._make_edit()
        self.edit.setParent(self)
        self.edit.editingFinished.connect(self.store)
        self.edit.textEdited.connect(self._forget_error)
        self.edit.escaped.connect(self._restore)
        self._error = QLabel(self)
        self._dress_error()
        self.row = QHBoxLayout()
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(4)
        self.row.addWidget(self.edit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.row)
        column.addWidget(self._error)
        self.setFocusProxy(self.edit)

    def read(self, text: str) -> _Value | None:
        """The value that `text` stands for. Raises EntryFault. To be written by each field."""
        raise NotImplementedError

    def write(self, value: _Value | None) -> str:
        """`value` as it stands in the field."""
        return "" if value is None else str(value)

    def _make_edit(self) -> EntryEdit:
        return EntryEdit()

    @property
    def value(self) -> _Value | None:
        """The last good value."""
        return self._value

    @property
    def is_typing(self) -> bool:
        """Whether the text is not the one of `value`: still being typed, or refused."""
        return self.edit.text() != self._written

    @property
    def error(self) -> str:
        """What stands under the field; empty when nothing is wrong."""
        return self._error.text()

    def set_value(self, value: _Value | None) -> None:
        """Show `value` in place of whatever stands there."""
        self._value = value
        self._written = self.write(value)
        if self.edit.text() != self._written:
            self.edit.setText(self._written)
            self.edit.setCursorPosition(0)
        else:
            self.edit.forget_typing()
        self.show_error("")

    def renew(self, value: _Value | None) -> None:
        """Show `value`, unless something is being typed: that stays."""
        if not self.is_typing:
            self.set_value(value)
            return
        self._value = value
        self._written = self.write(value)

    def refuse(self, sentence: str, value: _Value | None, typed: str | None = None) -> None:
        """The value told by `changed` was not taken; `value` holds. The text typed stays.

        `typed` is that text where the field has been read anew in between.
        """
        typed = self.edit.text() if typed is None else typed
        self.edit.setText(typed)
        self._value = value
        self._written = self.write(value)
        if typed == self._written:
            return
        self.show_error(sentence)

    def say_faults_in(self, label: QLabel) -> None:
        """Say what is wrong in `label`, where the field itself is narrower than a sentence."""
        self._error.deleteLater()
        self._error = label
        self._dress_error()

    def show_error(self, sentence: str) -> None:
        """Say under the field what is wrong; nothing takes it away."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.edit.setAccessibleDescription(sentence or self.edit.placeholderText())

    def store(self) -> None:
        """Take what was typed: tell it by `changed`, or say what is wrong with it."""
        text = self.edit.text()
        if text == self._written:
            return  # also when a page said something about this very value: it stays said
        try:
            value = self.read(text)
        except EntryFault as fault:
            self.show_error(str(fault))
            return
        self.take(value)

    def take(self, value: _Value | None) -> None:
        """Show a value the user gave, and tell it when it is another one."""
        before = self._value
        self.set_value(value)
        if value != before:
            self.changed.emit(value)

    def retranslate(self) -> None:
        """Write the value in the language spoken now; what is being typed stays."""
        typing, error = self.is_typing, self.error
        self._written = self.write(self._value)
        if not typing:
            self.edit.setText(self._written)
        elif error:
            self._say_fault_again()

    def _say_fault_again(self) -> None:
        try:
            self.read(self.edit.text())
        except EntryFault as fault:
            self.show_error(str(fault))

    def _dress_error(self) -> None:
        self._error.setProperty("role", "error")
        self._error.setWordWrap(True)
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._error.hide()

    def _forget_error(self) -> None:
        self.show_error("")

    def _restore(self) -> None:
        self.edit.setText(self._written)
        self.edit.selectAll()
        self.show_error("")

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self.retranslate()


class LineField(EntryField[str]):
    """One line of text, without spaces at its ends or twice within."""

    def read(self, text: str) -> str:
        from pcio_desktop.thai.normalise import clean_line

        return clean_line(text).text


class NumberField(EntryField[int]):
    """A whole number in the digits of the language; empty is None where that is allowed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lowest, self._highest, self._optional = 1, 9999, False

    def set_limits(self, lowest: int, highest: int, *, optional: bool = False) -> None:
        """Which numbers are taken, and whether the field may be empty."""
        self._lowest, self._highest, self._optional = lowest, highest, optional

    def read(self, text: str) -> int | None:
        from pcio_desktop.thai.numerals import to_arabic

        bare = to_arabic(text).strip()
        if not bare and self._optional:
            return None
        number = (
            int(bare) if bare.isascii() and bare.isdecimal() and len(bare) <= _MOST_DIGITS else -1
        )
        if not self._lowest <= number <= self._highest:
            from pcio_desktop.ui import words

            raise EntryFault(
                self.tr("Type a number from {lowest} to {highest}").format(
                    lowest=words.number(self._lowest), highest=words.number(self._highest)
                )
            )
        return number

    def write(self, value: int | None) -> str:
        from pcio_desktop.ui import words

        return "" if value is None else words.number(value)

"""The mouse wheel scrolls the page and changes nothing that lies under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


class QuietWheel(QObject):
    """Takes the wheel from choice and number fields and leaves it to the page around them."""

    def keep_quiet(self, page: QWidget) -> None:
        """Watch over the fields that `page` has now."""
        for kind in (QComboBox, QAbstractSpinBox):
            for field in page.findChildren(kind):
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel:
            return False
        event.ignore()  # it goes on to the page
        return True

"""Finding and reading what a window shows."""

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from pcio_desktop.ui.program import Program

Kind = TypeVar("Kind", bound=QObject)


def child(parent: QObject, kind: type[Kind], name: str) -> Kind:
    """The one child of that kind and object name."""
    found = parent.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def text_of(program: Program, name: str, page: str = "meeting_page") -> str:
    """What a label of a page says."""
    return child(child(program.window, QWidget, page), QLabel, name).text()


def all_text(widget: QWidget) -> str:
    """Everything that the visible labels say."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def texts(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    """All cells from top to bottom, those below a row after it."""
    above = parent if parent is not None else QModelIndex()
    for row in range(model.rowCount(above)):
        for column in range(model.columnCount(above)):
            yield str(model.index(row, column, above).data(Qt.ItemDataRole.DisplayRole))
        yield from texts(model, model.index(row, 0, above))


def settle() -> None:
    """Let layouts find their sizes."""
    for _ in range(5):
        QApplication.processEvents()

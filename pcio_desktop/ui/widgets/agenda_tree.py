"""The tree of an agenda with its keys; what they ask for is done by the page."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from pcio_desktop.ui.widgets.padded_delegate import Index, PaddedDelegate
from pcio_desktop.ui.widgets.thai_line_edit import ThaiLineEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_ENDS_EDITING = (*_ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
_SHIFT, _NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


class TitleDelegate(PaddedDelegate):
    """Titles wrap, and are edited in a field that knows Thai words."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        if index.column() == 0 and isinstance(view, QTreeView):
            # A tree asks without saying how wide the column is, and then no text wraps.
            level, above = 0, index.parent()
            while above.isValid():
                level, above = level + 1, above.parent()
            width = view.columnWidth(0) - level * view.indentation()
            setattr(option, "rect", QRect(0, 0, max(40, width), 1))  # noqa: B010
        return super().sizeHint(option, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = ThaiLineEdit(parent)
        editor.setFrame(True)
        editor.setObjectName("title_edit")
        editor.setAccessibleName(str(index.model().headerData(0, Qt.Orientation.Horizontal)))
        return editor

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        # Tab would go on to edit the next line, and Enter would reach the tree as well.
        ends = isinstance(event, QKeyEvent) and event.key() in _ENDS_EDITING
        if ends and event.type() == QEvent.Type.KeyPress and isinstance(editor, QWidget):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            return True
        return super().eventFilter(editor, event)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, ThaiLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, ThaiLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        height = max(editor.sizeHint().height(), option.rect.height())
        editor.setGeometry(option.rect.x(), option.rect.y(), option.rect.width(), height)


class AgendaTree(QTreeView):
    """Enter adds, F2 edits, Tab and Shift+Tab change the level, Alt+arrows move, Del removes."""

    add_asked = Signal()
    add_below_asked = Signal()
    remove_asked = Signal()
    paste_asked = Signal()
    move_asked = Signal(int)
    level_asked = Signal(int)  # 1 down a level, -1 up
    edit_ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        delegate = TitleDelegate(self)
        self.setItemDelegate(delegate)
        delegate.closeEditor.connect(self._tell_end)  # after the view's own slot
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setExpandsOnDoubleClick(False)
        self.setItemsExpandable(False)
        self.setRootIsDecorated(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setAllColumnsShowFocus(True)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is None:
            return
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self.scheduleDelayedItemsLayout)
        model.modelReset.connect(self.expandAll)
        self.expandAll()

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Nothing folds here, so there is nothing to draw; the inset says the level."""

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.fontMetrics().height() * 3)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _is_own(event):
            event.accept()  # these keys are the tree's, whatever else they do in the window
            return True
        # Tab reaches a widget here, before the key events, to go to the next one.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            level = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(event.key())  # type: ignore[call-overload]
            plain = event.modifiers() in (_NONE, _SHIFT)
            if level is not None and plain and self.currentIndex().isValid():
                self.level_asked.emit(level)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        plain = modifiers & ~Qt.KeyboardModifier.KeypadModifier == _NONE
        if key in _ENTER:
            (self.add_below_asked if modifiers & _CTRL else self.add_asked).emit()
        elif key == Qt.Key.Key_Insert and plain:
            self.add_below_asked.emit()
        elif key == Qt.Key.Key_Delete and plain:
            self.remove_asked.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and modifiers & _ALT:
            self.move_asked.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and modifiers & _ALT:
            self.level_asked.emit(1 if key == Qt.Key.Key_Right else -1)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        else:
            super().keyPressEvent(event)

    def _tell_end(self) -> None:
        self.setFocus()
        self.edit_ended.emit()


def _is_own(event: QEvent) -> bool:
    """Whether it is about a key that acts on the chosen item."""
    if not isinstance(event, QKeyEvent):
        return False
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return (
        (event.key() in _ARROWS and held == _ALT)
        or (event.key() in (*_ENTER, Qt.Key.Key_Insert, Qt.Key.Key_Delete) and held == _NONE)
        or (event.key() in _ENTER and held == _CTRL)
        or event.matches(QKeySequence.StandardKey.Paste)
    )

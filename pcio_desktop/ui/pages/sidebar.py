"""The left side: the committee and its meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from pcio_desktop.ui.appearance import Appearance
from pcio_desktop.ui.forms.ui_sidebar import Ui_Sidebar
from pcio_desktop.ui.models.meetings_model import MeetingsModel
from pcio_desktop.ui.translation import is_language_change
from pcio_desktop.ui.widgets.two_line_delegate import polish_card_view

if TYPE_CHECKING:
    from pcio_desktop.domain.rows import MeetingRow

_NARROWEST = 190
_LOW = 330


class Sidebar(QWidget):
    """Shows the rows it is given; which meeting is chosen is its only state."""

    meeting_chosen = Signal(object)  # the meeting's id, None when no meeting is left

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_Sidebar()
        self._ui.setupUi(self)
        # In a low window the list scrolls; it must not ask for more room than there is.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._ui.full_name_label.setMinimumHeight(1)  # it goes before the window stops shrinking
        self._badges: dict[str, QLabel] = {}
        self._model = MeetingsModel(self)
        self._ui.meetings_view.setModel(self._model)
        self._ui.meetings_view.selectionModel().selectionChanged.connect(self._tell)

    def attach(self, appearance: Appearance) -> None:
        """Connect to the window this list is part of."""
        self._appearance = appearance
        polish_card_view(self._ui.meetings_view, appearance)
        appearance.changed.connect(self._dress)
        self._dress()

    @property
    def meeting_id(self) -> str | None:
        """The chosen meeting."""
        return self._model.id_of(self._ui.meetings_view.currentIndex())

    def set_places(self, actions: list[QAction]) -> None:
        """Offer the pages of the committee below its meetings."""
        for action in actions:
            button = QToolButton(self)
            button.setObjectName(f"{action.objectName()}_button")
            button.setAutoRaise(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setDefaultAction(action)
            badge = QLabel(self)
            badge.setObjectName(f"{action.objectName()}_badge")
            badge.setProperty("role", "badge")
            badge.setProperty("tone", "bad")
            badge.hide()
            row = QHBoxLayout()
            row.addWidget(button)
            row.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
            self._ui.places_layout.addLayout(row)
            self._badges[action.objectName()] = badge

    def mark_place(self, action_name: str, text: str, hint: str = "") -> None:
        """Show `text` beside a place; empty for nothing."""
        badge = self._badges[action_name]
        badge.setText(text)
        badge.setToolTip(hint)
        badge.setAccessibleName(hint)
        badge.setVisible(bool(text))

    def show_committee(self, title: str, full_name: str, rows: list[MeetingRow]) -> None:
        """Show the meetings; the chosen one stays chosen, else the newest is."""
        self._ui.committee_label.setText(title)
        self._ui.full_name_label.setText(full_name)
        self._fold()
        before = self.meeting_id
        self._model.set_rows(rows)
        self._ui.meetings_view.setVisible(bool(rows))
        self._ui.meetings_label.setVisible(bool(rows))
        self._ui.empty_label.setVisible(not rows)
        ids = self._model.meeting_ids()
        if before not in ids:
            self.choose(ids[0] if ids else None)

    def choose(self, meeting_id: str | None) -> None:
        """Choose a meeting; None or one that is not there leaves none chosen."""
        index = self._model.index_of(meeting_id or "")
        self._ui.meetings_view.setCurrentIndex(index)
        if not index.isValid():
            self._ui.meetings_view.clearSelection()
            self.meeting_chosen.emit(None)

    def step(self, by: int) -> None:
        """Choose the meeting `by` places further down."""
        ids = self._model.meeting_ids()
        if self.meeting_id in ids:
            place = ids.index(self.meeting_id) + by
            if 0 <= place < len(ids):
                self.choose(ids[place])

    def focus_list(self) -> None:
        self._ui.meetings_view.setFocus()

    def _tell(self, chosen: QItemSelection, _before: QItemSelection) -> None:
        indexes = chosen.indexes()
        if indexes:
            self.meeting_chosen.emit(self._model.id_of(indexes[0]))

    def _fold(self) -> None:
        """In a low window the meetings need the room more than the long name does."""
        room = self.height() >= self._appearance.scaled(_LOW)
        self._ui.full_name_label.setVisible(room and bool(self._ui.full_name_label.text()))

    def _dress(self) -> None:
        self.setMinimumWidth(self._appearance.scaled(_NARROWEST))
        self._ui.meetings_view.doItemsLayout()
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._ui.retranslateUi(self)
            self._model.retranslate()

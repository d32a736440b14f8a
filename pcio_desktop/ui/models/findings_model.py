"""What is still open or worth a look, one row a finding: its place, what it is, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from pcio_desktop.ui import words
from pcio_desktop.ui.pages.registry import STEPS
from pcio_desktop.ui.widgets.two_line_delegate import CardRole

if TYPE_CHECKING:
    from pcio_desktop.domain.rows import Finding, ThingPlace

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole


class FindingsModel(QAbstractListModel):
    """Frozen findings in. With `says_meeting` they may be of several meetings."""

    def __init__(self, parent: QObject | None = None, *, says_meeting: bool = False) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()
        self._says_meeting = says_meeting

    def set_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show `findings` in their order; nothing moves where they are the same."""
        if findings != self._findings:
            self.beginResetModel()
            self._findings = findings
            self.endResetModel()

    def place(self, index: Index) -> ThingPlace | None:
        """Where the finding at `index` is mended; None where nothing leads there."""
        return self._findings[index.row()].place if index.isValid() else None

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        self.beginResetModel()
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._findings)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        finding = self._findings[index.row()]
        if role == _Role.DisplayRole:
            return words.digits(finding.sentence(words.language()))
        if role == CardRole.DETAIL:
            return self._where(finding)
        if role == CardRole.BADGE:
            return _badge(finding)
        if role == CardRole.TONE:
            return "info" if finding.kind.is_question else "warning"
        if role == _Role.AccessibleTextRole:
            parts = (_badge(finding), self._where(finding), finding.sentence(words.language()))
            return words.digits(", ".join(part for part in parts if part))
        return None

    def _where(self, finding: Finding) -> str:
        """The place in the meeting, else the step it is mended in."""
        step = finding.place.step if finding.place is not None else ""
        title = next((spec.title for spec in STEPS if spec.name == step), "")
        parts = (
            words.own_digits(finding.meeting) if self._says_meeting else "",
            finding.where_in(words.language()) or title,
        )
        return words.digits(" · ".join(part for part in parts if part))


def _badge(finding: Finding) -> str:
    translate = QCoreApplication.translate
    if finding.kind.is_question:
        return translate("FindingsModel", "question")
    return translate("FindingsModel", "look")

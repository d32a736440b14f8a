"""The numbers of a vote; a sum that does not fit the members present is said, never refused."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from pcio_desktop.ui import words
from pcio_desktop.ui.forms.ui_vote_panel import Ui_VotePanel
from pcio_desktop.ui.pages.resolution_editing import ResolutionEditing
from pcio_desktop.ui.translation import is_language_change
from pcio_desktop.ui.widgets.faults import said_beside
from pcio_desktop.ui.widgets.flow_layout import FlowLayout
from pcio_desktop.ui.widgets.popup_names import name_popups

if TYPE_CHECKING:
    from pcio_desktop.domain.resolution import Vote
    from pcio_desktop.domain.resolution_rows import ResolutionRow

_MOST_VOTES = 999
_CASTING = (None, True, False)


class VotePanel(QWidget):
    """Shows the vote it is given; what is typed is done by `ResolutionEditing`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_VotePanel()
        self._ui.setupUi(self)
        self._row: ResolutionRow | None = None
        self._voters = 0
        self._fields = (self._ui.for_field, self._ui.against_field, self._ui.abstained_field)
        errors = (self._ui.for_error, self._ui.against_error, self._ui.abstained_error)
        for field, error in zip(self._fields, errors, strict=True):
            field.say_faults_in(error)
            field.set_limits(0, _MOST_VOTES)
            field.setMaximumWidth(self.fontMetrics().horizontalAdvance("๐") * 9)
            field.changed.connect(self._count)
        numbers = FlowLayout(self._ui.numbers, spacing=12)
        for pair in (self._ui.for_pair, self._ui.against_pair, self._ui.abstained_pair):
            numbers.addWidget(pair)
        self._ui.casting_combo.addItems([""] * len(_CASTING))
        self._ui.casting_combo.activated.connect(self._cast)
        self._ui.voted_check.clicked.connect(self._switch)
        self._ui.error_label.hide()
        self._name_casting()
        name_popups(self)

    def attach(self, editing: ResolutionEditing) -> None:
        """Connect to what does the work."""
        self._editing = editing

    def show_row(self, row: ResolutionRow | None, voters: int) -> None:
        """Show the vote of `row`, of `voters` members present who may vote."""
        self._row, self._voters = row, voters
        self._fill()

    def store_typing(self) -> None:
        """Store what is being typed."""
        for field in self._fields:
            field.store()

    def _fill(self) -> None:
        vote = self._row.vote if self._row is not None else None
        self._ui.voted_check.setChecked(vote is not None)
        self._ui.counts.setVisible(vote is not None)
        if vote is None:
            return
        for field, value in zip(self._fields, _numbers(vote), strict=True):
            if not field.is_typing:
                field.set_value(value)
        tie = vote.is_tie
        self._ui.casting_label.setVisible(tie)
        self._ui.casting_combo.setVisible(tie)
        self._ui.casting_combo.setCurrentIndex(_CASTING.index(vote.casting_vote))
        self._say_sum(vote)

    def _say_sum(self, vote: Vote) -> None:
        total, voters = words.number(vote.total), words.number(self._voters)
        label = self._ui.sum_label
        if vote.total == self._voters:
            text = self.tr("{} votes, as many as members present").format(total)
        else:
            text = self.tr(
                "{total} votes, but {voters} members with a vote are present: worth a look"
            ).format(total=total, voters=voters)
        label.setProperty("role", "small" if vote.total == self._voters else "error")
        label.style().unpolish(label)
        label.style().polish(label)
        label.setText(text)

    def _switch(self) -> None:
        from pcio_desktop.domain.resolution import Vote

        vote = Vote(in_favour=self._voters) if self._ui.voted_check.isChecked() else None
        self._record(vote)
        if vote is not None:
            self._ui.for_field.setFocus()
            self._ui.for_field.edit.selectAll()

    def _count(self, _value: int | None) -> None:
        from pcio_desktop.domain.resolution import Vote

        before = self._row.vote if self._row is not None else None
        if before is None:
            return
        in_favour, against, abstained = (field.value or 0 for field in self._fields)
        vote = Vote(in_favour, against, abstained)
        if vote.is_tie:
            vote = replace(vote, casting_vote=before.casting_vote)
        self._record(vote)

    def _cast(self, at: int) -> None:
        before = self._row.vote if self._row is not None else None
        if before is not None:
            self._record(replace(before, casting_vote=_CASTING[at]))

    def _record(self, vote: Vote | None) -> None:
        if self._row is None or vote == self._row.vote:
            return
        with said_beside(self._ui.error_label):
            self._editing.record_vote(vote)

    def _name_casting(self) -> None:
        names = (self.tr("none"), self.tr("for"), self.tr("against"))
        for at, name in enumerate(names):
            self._ui.casting_combo.setItemText(at, name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_language_change(event):
            self._ui.retranslateUi(self)
            name_popups(self)
            self._name_casting()
            self._fill()


def _numbers(vote: Vote) -> tuple[int, int, int]:
    return vote.in_favour, vote.against, vote.abstained

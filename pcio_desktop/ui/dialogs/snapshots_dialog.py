"""The snapshots of one file: what going back to each would change, and which one is chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, QTimer
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QDialog, QHeaderView, QWidget

from pcio_desktop.domain.errors import UserError
from pcio_desktop.ui import safety_words, translation
from pcio_desktop.ui.forms.ui_snapshots_dialog import Ui_SnapshotsDialog
from pcio_desktop.ui.models.snapshots_model import SnapshotsModel
from pcio_desktop.ui.widgets.padded_delegate import PaddedDelegate, fit_rows
from pcio_desktop.ui.widgets.screen_fit import fit_to_screen
from pcio_desktop.ui.worker import Job, Step, Worker

if TYPE_CHECKING:
    from pcio_desktop.domain.safekeeping import Difference, SnapshotRow

_SIZE = QSize(980, 560)  # at 100 %, where a line has the height
_LINE = 19
_MARGIN = 0.6  # of a line, round the text
_PAUSE = 120  # milliseconds on a line before it is compared: arrows run over many
_NARROW = 34  # lines of text; below this width the halves stand one above the other

Compared = tuple[int, "list[Difference]"]


@dataclass(frozen=True, slots=True)
class SnapshotChoice:
    """Which snapshot, and whether the file itself goes back or a new one is made of it."""

    row: SnapshotRow
    as_new_file: bool


class SnapshotsDialog(QDialog):
    """`compares` is false where the file is gone or damaged: then only new files can be made."""

    def __init__(
        self,
        file: Path,
        rows: list[SnapshotRow],
        worker: Worker,
        parent: QWidget | None = None,
        *,
        compares: bool = True,
        may_restore: bool = True,
    ) -> None:
        super().__init__(parent)
        self._file, self._worker = file, worker
        self._compares, self._may_restore = compares, compares and may_restore
        self._choice: SnapshotChoice | None = None
        self._job: Job | None = None
        self._ui = Ui_SnapshotsDialog()
        self._ui.setupUi(self)
        self._ui.preview.document().setDocumentMargin(self.fontMetrics().height() * _MARGIN)
        self._model = SnapshotsModel(rows, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._compare)
        self._ui.restore_button.setVisible(self._may_restore and bool(rows))
        self._ui.restore_button.clicked.connect(self._go_back)
        self._ui.new_file_button.clicked.connect(self._open_as_new)
        self._ui.close_button.clicked.connect(self.reject)
        self._ui.sentence_label.setText(self._sentence())
        self._prepare_view()
        scale = self.fontMetrics().height() / _LINE
        fit_to_screen(self, _SIZE * scale if rows else self.sizeHint())
        self._fold()
        self._ui.snapshots_view.setCurrentIndex(self._model.index(0, 0))
        self._ui.snapshots_view.setFocus()

    @classmethod
    def ask(
        cls,
        parent: QWidget,
        file: Path,
        rows: list[SnapshotRow],
        worker: Worker,
        *,
        compares: bool = True,
        may_restore: bool = True,
    ) -> SnapshotChoice | None:
        """What was chosen; None when the dialog was left."""
        dialog = cls(file, rows, worker, parent, compares=compares, may_restore=may_restore)
        try:
            dialog.exec()
            return dialog.choice
        finally:
            dialog.deleteLater()

    @property
    def choice(self) -> SnapshotChoice | None:
        return self._choice

    def _sentence(self) -> str:
        if not self._model.rowCount():
            return self.tr(
                "There are no snapshots of this file on this computer yet. One is taken at each "
                "opening and closing, and every few minutes while something is changed."
            )
        if not self._compares:
            return self.tr(
                "Snapshots of {} on this computer. One of them can be opened as a new file; what "
                "lies in its place is not touched."
            ).format(self._file.name)
        return self.tr(
            "Snapshots of {} on this computer. Before the file goes back to one of them, the "
            "present state is kept as a snapshot too."
        ).format(self._file.name)

    def _prepare_view(self) -> None:
        view = self._ui.snapshots_view
        view.setModel(self._model)
        view.setItemDelegate(PaddedDelegate(view))
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.verticalHeader().hide()
        view.verticalHeader().setMinimumSectionSize(1)
        header = view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        view.selectionModel().currentRowChanged.connect(self._show)
        self._enable(None)
        view.setWordWrap(False)
        fit_rows(view)
        for part in (view, self._ui.heading_label, self._ui.preview, self._ui.new_file_button):
            part.setVisible(bool(self._model.rowCount()))

    def _show(self, index: QModelIndex) -> None:
        """Say what the chosen line is; what it would change follows."""
        row = self._model.row_at(index)
        self._enable(row)
        if row is None:
            return
        when = safety_words.moment_within(row.taken_at)
        self._ui.restore_button.setText(self.tr("&Go back to {}").format(when))
        self._ui.heading_label.setText(self.tr("If the file goes back to {}").format(when))
        if not self._compares:
            self._ui.heading_label.setText(safety_words.moment(row.taken_at))
            self._ui.preview.setPlainText(
                self.tr("The file itself cannot be read, so there is nothing to compare with.")
            )
            return
        self._ui.preview.setPlainText(self.tr("Comparing…"))
        self._pause.start()

    def _enable(self, row: SnapshotRow | None) -> None:
        self._ui.new_file_button.setEnabled(row is not None)
        self._ui.restore_button.setEnabled(False)  # until it is known what would change

    def _compare(self) -> None:
        row = self._model.row_at(self._ui.snapshots_view.currentIndex())
        if row is None:
            return
        if self._job is not None:
            self._job.cancel()
        self._job = self._worker.prepare(_comparing(self._file, row.number))
        self._job.done.connect(self._show_compared)
        self._job.failed.connect(self._show_failed)
        self._worker.start(self._job)

    def _show_compared(self, compared: Compared) -> None:
        number, found = compared
        row = self._model.row_at(self._ui.snapshots_view.currentIndex())
        if row is None or row.number != number:
            return  # somebody went on meanwhile
        self._job = None
        self._ui.restore_button.setEnabled(bool(found))
        if found:
            self._ui.preview.setHtml("".join(_paragraphs(one) for one in found))
        else:
            self._ui.preview.setPlainText(self.tr("Nothing: the file says the same now."))

    def _show_failed(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, UserError):
            raise error
        self._ui.preview.setPlainText(error.text(translation.current()))

    def _go_back(self) -> None:
        self._choose(as_new_file=False)

    def _open_as_new(self) -> None:
        self._choose(as_new_file=True)

    def _choose(self, *, as_new_file: bool) -> None:
        row = self._model.row_at(self._ui.snapshots_view.currentIndex())
        if row is not None:
            self._choice = SnapshotChoice(row, as_new_file)
            self.accept()

    def _fold(self) -> None:
        narrow = self.width() < self.fontMetrics().height() * _NARROW
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._ui.halves.setDirection(down if narrow else across)


def _comparing(file: Path, number: int) -> Callable[[Step], Compared]:
    """The work for the worker's thread; it holds no widget."""

    def compare(_step: Step) -> Compared:
        from pcio_desktop.services.snapshots import preview_restore_at

        return number, preview_restore_at(file, number)

    return compare


def _paragraphs(difference: Difference) -> str:
    heading = escape(safety_words.difference_heading(difference))
    lines = [safety_words.difference_counts(difference)]
    lines += [safety_words.text_difference(text) for text in difference.texts]
    below = "".join(f"<p style='margin:0 0 4px 16px'>{escape(line)}</p>" for line in lines)
    return f"<p style='margin:6px 0 2px 0'><b>{heading}</b></p>{below}"

"""Work on files that may take a while: it runs in the worker's thread, and one is told to wait."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from pcio_desktop.ui.forms.ui_working_dialog import Ui_WorkingDialog
from pcio_desktop.ui.worker import Cancelled, Job, Step, Worker

_QUICK = 400  # milliseconds that work may take before one is told to wait

_Result = TypeVar("_Result")


class WorkingDialog(QDialog):
    """Nothing else can be done meanwhile but to give the work up, at its next step."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_WorkingDialog()
        self._ui.setupUi(self)
        self._ui.sentence_label.setText(text)
        self._ui.cancel_button.clicked.connect(self.reject)
        self._job: Job | None = None
        self._outcome: object = None
        self._error: Exception | None = None
        self._quick = QEventLoop(self)
        self.setMinimumWidth(self.fontMetrics().height() * 18)

    @classmethod
    def wait_for(
        cls, parent: QWidget | None, worker: Worker, text: str, work: Callable[[Step], _Result]
    ) -> _Result | None:
        """What `work` returned; None when it was given up. Raises what it raised.

        `work` runs in another thread: it must hold no widget.
        """
        dialog = cls(text, parent)
        try:
            return dialog.run(worker, work)
        finally:
            dialog.deleteLater()

    def run(self, worker: Worker, work: Callable[[Step], _Result]) -> _Result | None:
        """As `wait_for`, in this dialog."""
        self._job = worker.prepare(work)
        self._job.done.connect(self._take)
        self._job.failed.connect(self._fail)
        self._job.cancelled.connect(self._give_up)
        self._job.progressed.connect(self._show_progress)
        worker.start(self._job)
        # What takes no time shows no dialog; keys and clicks wait until it is done.
        QTimer.singleShot(_QUICK, self._quick, self._quick.quit)
        self._quick.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if self._job is not None:
            self.exec()
        if isinstance(self._error, Cancelled):
            return None
        if self._error is not None:
            raise self._error
        return self._outcome  # type: ignore[return-value]

    def reject(self) -> None:
        """Ask the work to stop; the dialog goes when it has."""
        if self._job is None:
            super().reject()
            return
        self._job.cancel()
        self._ui.cancel_button.setEnabled(False)

    def _take(self, outcome: object) -> None:
        self._outcome = outcome
        self._finish()

    def _fail(self, error: Exception) -> None:
        self._error = error
        self._finish()

    def _give_up(self) -> None:
        self._error = Cancelled()
        self._finish()

    def _finish(self) -> None:
        self._job = None
        self._quick.quit()
        self.accept()

    def _show_progress(self, at: int, total: int) -> None:
        self._ui.progress_bar.setMaximum(total)
        self._ui.progress_bar.setValue(at)

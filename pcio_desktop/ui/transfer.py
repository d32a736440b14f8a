"""Import and export, as the user asks for them: choose a file, do it, say what was done."""

from __future__ import annotations

import itertools
import logging
import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QWidget

from pcio_desktop import paths
from pcio_desktop.domain.errors import FileTrouble, UserError
from pcio_desktop.ui import clock, messages, translation, words
from pcio_desktop.ui.actions import EXPORTS, Actions
from pcio_desktop.ui.file_names import documents_folder
from pcio_desktop.ui.operations import Operations
from pcio_desktop.ui.settings import Settings
from pcio_desktop.ui.widgets.notice_bar import NoticeBar
from pcio_desktop.ui.worker import Job, Step, Worker

if TYPE_CHECKING:
    from pcio_desktop.domain.rows import Finding
    from pcio_desktop.services.exporting import ExportReport, MinutesJob
    from pcio_desktop.services.importing import ImportReport

TEMPLATE = "templates/minutes.docx"
_IMPORTING = "นำเข้าข้อมูลการประชุม"  # what undo will call it, stored in the file
_ENDINGS = (".docx", ".pdf")
_ELSEWHERE = ("in_use", "read_only", "full", "missing_folder", "failed", "precious_target")
_QUICK = 400  # milliseconds that an export may take before one is told to wait

_log = logging.getLogger(__name__)


class Transfer(QObject):
    """Files in, files out. Says what happened in the notice bar."""

    def __init__(
        self,
        window: QWidget,
        operations: Operations,
        worker: Worker,
        settings: Settings,
        actions: Actions,
        notices: NoticeBar,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._operations = operations
        self._worker = worker
        self._settings = settings
        self._actions = actions
        self._notices = notices
        self._job: Job | None = None
        self._going: tuple[MinutesJob, Path] | None = None  # what was exported last, and where to
        self._exported: Path | None = None
        self._marks_draft = False
        self._findings: tuple[Finding, ...] = ()
        self._notes: tuple[tuple[str, str], ...] = ()
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_QUICK)
        self._waiting.timeout.connect(self._say_working)
        actions["import_document"].triggered.connect(self.ask_and_import)
        actions["open_exported"].triggered.connect(self.open_exported)
        actions["show_exported"].triggered.connect(self.show_exported)
        actions["cancel_export"].triggered.connect(self.cancel_export)

    @property
    def exporting(self) -> bool:
        return self._job is not None

    def ask_and_import(self) -> None:
        """Choose an interchange file and bring its meetings into the open file."""
        chosen = messages.choose_file_to_open(
            self._window,
            self.tr("Import meetings"),
            self._settings.folder("import") or documents_folder(),
            self.tr("Interchange files (*.json);;All files (*)"),
        )
        if chosen is not None:
            self.import_file(chosen)

    def import_file(self, file: Path) -> None:
        from pcio_desktop.services.importing import import_document

        try:
            data = file.read_bytes()
        except OSError as error:
            _log.info("cannot read %s: %s", file, error)
            text = self.tr("The file cannot be read: {}\nSee whether it can be opened elsewhere.")
            messages.warn(self._window, text.format(file))
            return
        self._settings.remember_folder("import", file.parent)
        with messages.told(self._window):
            bring = partial(import_document, data=data, source=file.name)
            self._say_imported(self._operations.run(_IMPORTING, bring, self))

    @property
    def marks_draft(self) -> bool:
        """Whether exports and the preview carry the mark ร่าง; until the program ends."""
        return self._marks_draft

    def mark_draft(self, marked: bool) -> None:
        """Mark what is exported from now on as a draft, or not."""
        self._marks_draft = marked

    def draft_date(self) -> date | None:
        """The day a draft is dated with; None where nothing is marked."""
        return clock.today() if self._marks_draft else None

    def ask_and_export(self, meeting_id: str, wanted: str = "docx") -> None:
        """Choose where the minutes of the meeting go, as DOCX or PDF, and have them written."""
        from pcio_desktop.services.exporting import prepare_minutes

        if self.exporting:
            return
        with messages.told(self._window):
            with self._operations.read() as unit:
                minutes = prepare_minutes(unit, meeting_id, draft_of=self.draft_date())
            folder = self._settings.folder("export") or self._beside_file()
            self._ask_target(minutes, folder / Path(minutes.file_name).with_suffix(f".{wanted}"))

    def _ask_target(self, minutes: MinutesJob, proposal: Path) -> None:
        """Choose where `minutes` go, and have them written there."""
        wanted = proposal.suffix
        chosen = messages.choose_file_to_save(
            self._window, self.tr("Export minutes"), proposal, self._kinds(wanted)
        )
        if chosen is None:
            return
        if chosen.suffix.lower() not in _ENDINGS:  # a dot within the name, as in ครั้งที่ 1.5
            chosen = chosen.with_name(f"{chosen.name}{wanted}")
            if chosen.exists() and not self._may_replace(chosen):
                return
        self.export(minutes, chosen)

    def _may_replace(self, target: Path) -> bool:
        """The chooser asked about another name than this one."""
        question = self.tr("{} is there already. Replace it?").format(target.name)
        return messages.ask(self._window, question, yes=self.tr("Replace"), no=self.tr("Keep it"))

    def export(self, minutes: MinutesJob, target: Path) -> None:
        """Have `minutes` written to `target` by the worker."""
        self._settings.remember_folder("export", target.parent)
        self._going = minutes, target
        job = self._worker.prepare(_writing(minutes, target))
        job.done.connect(self._say_exported)
        job.failed.connect(self._say_failed)
        job.cancelled.connect(self._say_cancelled)
        job.progressed.connect(self._notices.set_progress)
        self._job = job
        self._enable(False)
        self._waiting.start()
        self._worker.start(job)

    def _kinds(self, wanted: str) -> str:
        if wanted == ".pdf":
            return self.tr("PDF documents (*.pdf)")
        return self.tr("Word documents (*.docx)")

    def cancel_export(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def note_made(self, path: Path) -> None:
        """From now on "show in folder" means this file."""
        self._exported = path

    def open_exported(self) -> None:
        """Open the file that was exported last in the system's program for it."""
        if self._exported is not None and not QDesktopServices.openUrl(_url(self._exported)):
            text = self.tr("No program opens this file here: {}")
            messages.warn(self._window, text.format(self._exported))

    def show_exported(self) -> None:
        """Show the folder of the file that was exported last."""
        if self._exported is None:
            return
        if sys.platform == "win32":
            QProcess.startDetached("explorer", ["/select,", str(self._exported)])
        elif not QDesktopServices.openUrl(_url(self._exported.parent)):
            text = self.tr("The folder cannot be shown here: {}")
            messages.warn(self._window, text.format(self._exported.parent))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the last import or export found worth a look."""
        return self._findings

    @property
    def notes(self) -> tuple[str, ...]:
        """What the last export says of template, fonts and pages, in the language spoken now."""
        language = 1 if translation.current() == "en" else 0
        return tuple(note[language] for note in self._notes)

    def _say_imported(self, report: ImportReport) -> None:
        self._findings, self._notes = report.findings, ()
        text = self.tr("Imported: {added} new, {changed} changed, {same} as before").format(
            added=words.number(len(report.added)),
            changed=words.number(len(report.changed)),
            same=words.number(len(report.same)),
        )
        actions = [self._actions["undo"]] if self._operations.last_change else []
        self._notices.say(text, [*actions, *self._look()], stays=True)

    def _say_exported(self, report: ExportReport) -> None:
        self._finish()
        self._exported, self._findings = report.path, report.findings
        self._notes = (*report.notes, *report.page_notes)
        for _, english in self._notes:
            _log.info("export: %s", english)
        actions = [self._actions["open_exported"], self._actions["show_exported"]]
        text = self.tr("Exported {}").format(report.path.name)
        self._notices.say(text, [*actions, *self._look()], stays=True)

    def _say_failed(self, error: Exception) -> None:
        self._finish()
        self._notices.dismiss()
        if not isinstance(error, UserError):
            raise error
        sentence = error.text(translation.current())
        going = self._going
        if going is None or not isinstance(error, FileTrouble) or error.code not in _ELSEWHERE:
            messages.warn(self._window, sentence)
            return
        again = messages.ask(
            self._window, sentence, yes=self.tr("Save under another name…"), no=self.tr("Give up")
        )
        if again:
            minutes, target = going
            self._ask_target(minutes, _another(target))

    def _say_cancelled(self) -> None:
        self._finish()
        self._notices.say(self.tr("The export was cancelled; no file was written."))

    def _say_working(self) -> None:
        if self.exporting:
            self._notices.say_working(self.tr("Exporting…"), [self._actions["cancel_export"]])

    def _finish(self) -> None:
        self._waiting.stop()
        self._job = None
        self._enable(True)

    def _enable(self, enabled: bool) -> None:
        for name in EXPORTS:
            self._actions[name].setEnabled(enabled)

    def _look(self) -> list[QAction]:
        return [self._actions["show_findings"]] if self._findings or self._notes else []

    def _beside_file(self) -> Path:
        """The committee file's folder, but not the program's own with the sample in it."""
        path = self._operations.path
        hidden = path is None or path.parent == paths.data_dir()
        return documents_folder() if hidden or path is None else path.parent


def _writing(minutes: MinutesJob, target: Path) -> Callable[[Step], ExportReport]:
    """The work for the worker's thread; it holds frozen data and no widget."""

    def write(step: Step) -> ExportReport:
        from pcio_desktop.services.pdf_exporting import chosen_format, export_minutes

        wanted = chosen_format(target, None)
        template = paths.resource(TEMPLATE)
        return export_minutes(minutes, template, target, wanted=wanted, step=step)

    return write


def _another(target: Path) -> Path:
    """A name beside `target` that nothing has, in a folder that is there."""
    folder = target.parent if target.parent.is_dir() else documents_folder()
    names = (f"{target.stem} ({number}){target.suffix}" for number in itertools.count(2))
    return next(folder / name for name in names if not (folder / name).exists())


def _url(path: Path) -> QUrl:
    return QUrl.fromLocalFile(str(path))

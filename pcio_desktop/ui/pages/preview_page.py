"""ตัวอย่าง/ส่งออก: the pages as they will be printed, what is fixed about them, and the way out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from pcio_desktop import paths
from pcio_desktop.domain.change import Change
from pcio_desktop.domain.errors import UserError
from pcio_desktop.ui import translation, words
from pcio_desktop.ui.forms.ui_preview_page import Ui_PreviewPage
from pcio_desktop.ui.icons import line_icon
from pcio_desktop.ui.models.pages_model import PagesModel
from pcio_desktop.ui.page_drawing import PageDrawing
from pcio_desktop.ui.pages.page import Page, PageContext
from pcio_desktop.ui.transfer import TEMPLATE
from pcio_desktop.ui.widgets.faults import said_beside

if TYPE_CHECKING:
    from pcio_desktop.domain.rows import PageRow
    from pcio_desktop.services.committee_file import UnitOfWork
    from pcio_desktop.services.exporting import MinutesJob
    from pcio_desktop.services.preview import Preview

_NARROW = 760  # below this there is no room for the small pictures
_THUMB = 96
_SIDE = 200  # the least width of what is fixed about a page
_ROOM = 14  # at either side of a small picture
_PAUSE = 120  # milliseconds: several changes in a row are drawn once


class PreviewPage(Page):
    """Draws in the worker; nothing one types waits for a picture."""

    redrawn = Signal()  # every page shows what is stored now

    concerns: ClassVar[Change] = Change(
        committee=True, roster=True, people=True, meetings=True,
        attendance=True, agenda=True, minutes=True, resolutions=True,
    )  # fmt: skip

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_PreviewPage()
        self._ui.setupUi(self)
        self._minutes: MinutesJob | None = None
        self._drawn_of: str | None = None
        self._pictures: dict[int, QPixmap] = {}
        self._pages = PagesModel(self)
        self._ui.pages_view.setModel(self._pages)
        view = self._ui.pages_view
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setFlow(QListView.Flow.TopToBottom)
        view.setMovement(QListView.Movement.Static)
        view.setWrapping(False)
        view.setSpacing(6)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._ui.splitter.setSizes([150, 620, 300])
        self._ui.splitter.setStretchFactor(0, 0)
        self._ui.splitter.setStretchFactor(1, 1)
        self._ui.splitter.setStretchFactor(2, 0)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._draw)
        self._ui.pin_error.hide()
        self._name_breaks()

    def attach(self, context: PageContext) -> None:
        super().attach(context)
        self._drawing = PageDrawing(context.worker, self)
        self._drawing.planned.connect(self._show_plan)
        self._drawing.drawn.connect(self._show_picture)
        self._drawing.failed.connect(self._show_trouble)
        self._drawing.finished.connect(self.redrawn)
        ui = self._ui
        ui.docx_button.clicked.connect(context.actions["export_minutes"].trigger)
        ui.pdf_button.clicked.connect(context.actions["export_pdf"].trigger)
        ui.draft_check.clicked.connect(self._mark_draft)
        ui.catchwords_check.clicked.connect(self._choose_catchwords)
        ui.larger_button.clicked.connect(ui.page_view.enlarge)
        ui.smaller_button.clicked.connect(ui.page_view.reduce)
        ui.page_view.page_turned.connect(self._turn_page)
        ui.before_button.clicked.connect(self._turn_back)
        ui.next_button.clicked.connect(self._turn_on)
        ui.page_view.scale_changed.connect(self._pause_before_scale)
        ui.pages_view.selectionModel().currentChanged.connect(self._choose_page)
        ui.break_box.activated.connect(self._store_break)
        ui.catchword_edit.editingFinished.connect(self._store_catchword)
        ui.clear_button.clicked.connect(self._clear_pin)
        ui.forget_button.clicked.connect(self._forget_lost)

    @property
    def pictures(self) -> dict[int, QPixmap]:
        """The pages drawn so far, by their numbers."""
        return self._pictures

    @property
    def is_waiting(self) -> bool:
        """Whether it pauses before it draws."""
        return self._pause.isActive()

    @property
    def page(self) -> int:
        """The page that is shown large, from 1."""
        return max(self._ui.pages_view.currentIndex().row(), 0) + 1

    def read_again(self) -> None:
        from pcio_desktop.services.committees import prints_catchwords
        from pcio_desktop.services.exporting import prepare_minutes

        if self.meeting_id is None:
            self._drawing.stop()
            return
        with self.context.operations.read() as unit:
            catchwords = prints_catchwords(unit)
            self._minutes = prepare_minutes(
                unit,
                self.meeting_id,
                draft_of=self.context.transfer.draft_date(),
                for_preview=True,
            )
        self._ui.catchwords_check.setChecked(catchwords)
        self._ui.draft_check.setChecked(self.context.transfer.marks_draft)
        if self._drawn_of != self.meeting_id:
            self._drawn_of = self.meeting_id
            self._pictures.clear()
            self._pages.forget_pictures()
            self._pages.set_rows(())
            self._ui.waiting_label.setText(self.tr("The pages are being drawn…"))
            self._ui.stack.setCurrentWidget(self._ui.waiting_page)
        self._show_findings()
        self._pause.start()

    def store_typing(self) -> None:
        self._store_catchword()

    def focus_first(self) -> None:
        self._ui.pages_view.setFocus()

    def dress(self) -> None:
        tokens = self.context.appearance.tokens
        self._ui.docx_button.setIcon(line_icon("export", tokens, on_accent=True))
        width = self.context.appearance.scaled(_THUMB)
        self._pages.set_width(width)
        view = self._ui.pages_view
        view.setIconSize(QSize(width, width * 2))
        view.setFixedWidth(width + 2 * _ROOM + view.verticalScrollBar().sizeHint().width())
        self._ui.side_scroll.setMinimumWidth(self.context.appearance.scaled(_SIDE))
        self._fold()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self)
        self._name_breaks()
        self._pages.retranslate()
        self._show_page()
        self._show_findings()
        self._show_notes()

    def _draw(self) -> None:
        if not self.isVisible():
            self._stale = True  # it was left within the pause: drawn when it is seen again
        elif self._minutes is not None and self.meeting_id is not None:
            self._drawing.order(
                self._minutes,
                paths.resource(TEMPLATE),
                first=self.page,
                scale=self._dots(),
            )

    def _dots(self) -> float:
        return self._ui.page_view.scale * self.devicePixelRatioF()

    def _pause_before_scale(self) -> None:
        self._pause.start()

    def _show_plan(self, preview: Preview) -> None:
        self._pages.set_rows(preview.overview.pages)
        if not self._ui.pages_view.currentIndex().isValid():
            self._ui.pages_view.setCurrentIndex(self._pages.index(0))
        self._ui.stack.setCurrentWidget(self._ui.splitter)
        self._show_page()
        self._show_notes()

    def _show_picture(self, page: int, data: bytes) -> None:
        picture = QPixmap()
        picture.loadFromData(data, "PNG")
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._pictures[page] = picture
        self._pages.set_picture(page, picture)
        if page == self.page:
            self._ui.page_view.show_picture(picture)

    def _show_trouble(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._ui.waiting_label.setText(error.text(translation.current()))
        self._ui.stack.setCurrentWidget(self._ui.waiting_page)

    def _choose_page(self, _now: QModelIndex, before: QModelIndex) -> None:
        self._pin_typed(self._pages.row(before))
        self._show_page()
        self._ui.page_view.scroll_to_top()

    def _turn_back(self) -> None:
        self._turn_page(-1)

    def _turn_on(self) -> None:
        self._turn_page(1)

    def _turn_page(self, by: int) -> None:
        at = self._ui.pages_view.currentIndex().row() + by
        if 0 <= at < self._pages.rowCount():
            self._ui.pages_view.setCurrentIndex(self._pages.index(at))

    def _row(self) -> PageRow | None:
        return self._pages.row(self._ui.pages_view.currentIndex())

    def _show_page(self) -> None:
        row, ui = self._row(), self._ui
        if row is None:
            return
        ui.page_view.show_picture(self._pictures.get(row.page, QPixmap()))
        number, count = words.number(row.page), words.number(self._pages.rowCount())
        ui.count_label.setText(f"{number} / {count}")
        ui.before_button.setEnabled(row.page > 1)
        ui.next_button.setEnabled(row.page < self._pages.rowCount())
        ui.page_title.setText(self.tr("Page {}").format(words.number(row.page)))
        language = 1 if translation.current() == "en" else 0
        begins = self.tr("Begins with: {}").format(row.where[language]) if row.begins else ""
        if row.table_continues:
            begins = self.tr("The table goes on under its head; it needs no catchword")
        ui.begins_label.setText(begins)
        ui.begins_label.setVisible(bool(begins))
        pinnable = row.begins is not None
        for widget in (ui.break_label, ui.break_box, ui.catchword_label, ui.catchword_edit):
            widget.setVisible(pinnable)
        ui.clear_button.setVisible(pinnable)
        ui.clear_button.setEnabled(row.own_catchword or row.breaks.value != "planned")
        ui.break_box.setCurrentIndex(ui.break_box.findData(row.breaks.value))
        if not ui.catchword_edit.isModified():  # a new plan leaves alone what is being typed
            ui.catchword_edit.setText(row.catchword)
            ui.pin_error.hide()

    def _show_notes(self) -> None:
        preview = self._drawing.preview
        if preview is None:
            return
        language = 1 if translation.current() == "en" else 0
        notes = list(dict.fromkeys(note[language] for note in preview.notes))
        self._ui.notes_label.setText("\n".join(notes))
        self._ui.notes_label.setVisible(bool(notes))
        faulty = [pin for pin in preview.overview.pins if pin.fault is not None]
        lines = [f"{pin.where[language]}: {pin.trouble[language]}" for pin in faulty]
        self._ui.lost_label.setText("\n".join(lines))
        self._ui.lost_label.setVisible(bool(lines))
        self._ui.forget_button.setVisible(any(pin.is_lost for pin in faulty))

    def _show_findings(self) -> None:
        findings = self._minutes.findings if self._minutes is not None else ()
        lines = [f"• {finding.text(translation.current())}" for finding in findings]
        self._ui.findings_label.setText("\n".join(lines))
        for label in (self._ui.findings_title, self._ui.findings_label):
            label.setVisible(bool(lines))

    def _name_breaks(self) -> None:
        with QSignalBlocker(self._ui.break_box):
            chosen = self._ui.break_box.currentData()
            self._ui.break_box.clear()
            self._ui.break_box.addItem(self.tr("as planned"), "planned")
            self._ui.break_box.addItem(self.tr("always"), "forced")
            self._ui.break_box.addItem(self.tr("never"), "forbidden")
            self._ui.break_box.setCurrentIndex(max(0, self._ui.break_box.findData(chosen)))

    def _run(self, action: str, function: Callable[[UnitOfWork], object]) -> None:
        with said_beside(self._ui.pin_error):
            self.context.operations.run(action, function, self)

    def _store_break(self) -> None:
        from pcio_desktop.services import page_pins

        row, meeting = self._row(), self.meeting_id
        wanted = self._ui.break_box.currentData()
        if row is None or row.begins is None or meeting is None or wanted == row.breaks.value:
            return
        place = row.begins
        if wanted == "forced":
            self._run("ตรึงหน้า", lambda uow: page_pins.pin_break(uow, meeting, place))
        elif wanted == "forbidden":
            self._run("ห้ามขึ้นหน้าใหม่", lambda uow: page_pins.forbid_break(uow, meeting, place))
        else:
            self._clear_pin()

    def _store_catchword(self) -> None:
        self._pin_typed(self._row())

    def _pin_typed(self, row: PageRow | None) -> None:
        """Pin the catchword that was typed, if one was, where the page `row` begins."""
        from pcio_desktop.services import page_pins

        meeting, edit = self.meeting_id, self._ui.catchword_edit
        typed = edit.isModified()
        edit.setModified(False)
        if not typed or row is None or row.begins is None or meeting is None:
            return
        place, text = row.begins, edit.text()
        if text != row.catchword:
            self._run(
                "แก้คำต่อเนื่อง",
                lambda uow: page_pins.pin_catchword(uow, meeting, place, text),
            )

    def _clear_pin(self) -> None:
        from pcio_desktop.services import page_pins

        row, meeting = self._row(), self.meeting_id
        if row is not None and row.begins is not None and meeting is not None:
            place = row.begins
            self._run("เลิกตรึงหน้า", lambda uow: page_pins.clear_pin(uow, meeting, place))

    def _forget_lost(self) -> None:
        from pcio_desktop.services import page_pins

        meeting = self.meeting_id
        if meeting is not None:
            self._run("ลบการตรึงที่หาไม่พบ", lambda uow: page_pins.clear_lost_pins(uow, meeting))

    def _mark_draft(self, marked: bool) -> None:
        self.context.transfer.mark_draft(marked)
        self.forget()

    def _choose_catchwords(self, wanted: bool) -> None:
        from pcio_desktop.services.committees import print_catchwords

        self._run("เลือกพิมพ์คำต่อเนื่อง", lambda uow: print_catchwords(uow, wanted))

    def _fold(self) -> None:
        """In a narrow window the arrows turn the pages, and the list of them makes room."""
        narrow = self.width() < self.context.appearance.scaled(_NARROW)
        self._ui.pages_view.setVisible(not narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

"""ตัวอย่าง/ส่งออก: the pages as they will be printed, what is fixed about them, and the way out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from pcio_desktop import paths
from pcio_desktop.domain.change import Change
from pcio_desktop.domain.errors import UserError
from pcio_desktop.ui import translation, words
from pcio_desktop.ui.forms.ui_preview_page import Ui_PreviewPage
from pcio_desktop.ui.icons import line_icon
from pcio_desktop.ui.models.findings_model import FindingsModel
from pcio_desktop.ui.models.pages_model import PagesModel
from pcio_desktop.ui.page_drawing import PageDrawing
from pcio_desktop.ui.page_pictures import PagePictures
from pcio_desktop.ui.pages.page import Page, PageContext
from pcio_desktop.ui.pages.page_pinning import PagePinning
from pcio_desktop.ui.transfer import TEMPLATE
from pcio_desktop.ui.widgets.faults import said_beside
from pcio_desktop.ui.widgets.tone import set_tone

if TYPE_CHECKING:
    from pcio_desktop.services.exporting import MinutesJob
    from pcio_desktop.services.preview import Preview

_NARROW = 760  # below this there is no room for the small pictures
_SMALL = 560  # below this page and side take turns
_THUMB = 96
_SIDE = 200  # the least width of what is fixed about a page
_ROOM = 14  # at either side of a small picture
_PAUSE = 120  # milliseconds: several changes in a row are drawn once


class PreviewPage(Page):
    """Draws in the worker; nothing one types waits for a picture."""

    redrawn = Signal()  # every page that was to be drawn shows what is stored now

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
        self._planned = False  # whether the pages shown are those of `_minutes`
        self._pictures = PagePictures()
        self._pages = PagesModel(self)
        self._findings = FindingsModel(self)
        self._pinning = PagePinning(self._ui, self)
        self._ui.pages_view.setModel(self._pages)
        self._ui.findings_view.setModel(self._findings)
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

    def attach(self, context: PageContext) -> None:
        self._ui.findings_view.attach(context.appearance)
        super().attach(context)
        self._drawing = PageDrawing(context.worker, self)
        self._drawing.planned.connect(self._show_plan)
        self._drawing.drawn.connect(self._show_picture)
        self._drawing.failed.connect(self._show_trouble)
        self._drawing.finished.connect(self.redrawn)
        ui = self._ui
        ui.docx_button.clicked.connect(context.actions["export_minutes"].trigger)
        ui.pdf_button.clicked.connect(context.actions["export_pdf"].trigger)
        ui.look_button.toggled.connect(self._fold)
        ui.findings_view.chosen.connect(self._lead)
        ui.draft_check.clicked.connect(self._mark_draft)
        ui.catchwords_check.clicked.connect(self._choose_catchwords)
        ui.larger_button.clicked.connect(ui.page_view.enlarge)
        ui.smaller_button.clicked.connect(ui.page_view.reduce)
        ui.page_view.page_turned.connect(self._turn_page)
        ui.before_button.clicked.connect(self._turn_back)
        ui.next_button.clicked.connect(self._turn_on)
        ui.page_view.scale_changed.connect(self._pause.start)
        ui.pages_view.selectionModel().currentChanged.connect(self._choose_page)
        self._pinning.connect_fields()

    @property
    def pictures(self) -> Mapping[int, QPixmap]:
        """The pictures of pages that are kept, by the numbers of the pages."""
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
        self._planned = False
        self._ui.catchwords_check.setChecked(catchwords)
        self._ui.draft_check.setChecked(self.context.transfer.marks_draft)
        if self._drawn_of != self.meeting_id:
            self._drawn_of = self.meeting_id
            self._pictures.clear()
            self._pages.forget_pictures()
            self._pages.set_rows(())
            self._pinning.show_nothing()
            self._ui.waiting_label.setText(self.tr("The pages are being drawn…"))
            self._ui.stack.setCurrentWidget(self._ui.waiting_page)
        self._show_findings()
        self._pause.start()

    def store_typing(self) -> None:
        self._pinning.store_typing()

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
        self._ui.findings_view.fit()
        self._fold()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self)
        self._pinning.name_breaks()
        self._pages.retranslate()
        self._findings.retranslate()
        self._show_page()
        self._show_findings()
        self._show_notes()
        self._fold()

    def _draw(self) -> None:
        """Plan and draw what was read; where that is planned, draw what is looked at anew."""
        if not self.isVisible():
            self._stale = True  # it was left within the pause: drawn when it is seen again
        elif self._planned:
            self._drawing.redraw(self._blurred(), self._dots())
        elif self._minutes is not None and self.meeting_id is not None:
            self._planned = True
            self._drawing.order(
                self._minutes,
                paths.resource(TEMPLATE),
                first=self.page,
                scale=self._dots(),
            )

    def _blurred(self) -> list[int]:
        """The page shown and those beside it, where their pictures are of another scale or gone."""
        at, dots = self.page, self._dots()
        near = (at, at + 1, at - 1, at + 2, at - 2)
        there = (page for page in near if 1 <= page <= self._pages.rowCount())
        return [page for page in there if not self._pictures.is_drawn(page, dots)]

    def _dots(self) -> float:
        return self._ui.page_view.scale * self.devicePixelRatioF()

    def _show_plan(self, preview: Preview) -> None:
        self._pages.set_rows(preview.overview.pages)
        self._pictures.cut(preview.pages)
        if not self._ui.pages_view.currentIndex().isValid():
            self._ui.pages_view.setCurrentIndex(self._pages.index(0))
        self._ui.stack.setCurrentWidget(self._ui.page_view)
        self._show_page()
        self._show_notes()

    def _show_picture(self, page: int, data: bytes, scale: float) -> None:
        picture = QPixmap()
        picture.loadFromData(data, "PNG")
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._pictures.put(page, picture, scale, self.page)
        self._pages.set_picture(page, picture)
        if page == self.page:
            self._ui.page_view.show_picture(picture)

    def _show_trouble(self, error: Exception) -> None:
        self._planned = False
        if not isinstance(error, UserError):
            raise error
        self._ui.waiting_label.setText(error.text(translation.current()))
        self._ui.stack.setCurrentWidget(self._ui.waiting_page)

    def _choose_page(self, _now: QModelIndex, before: QModelIndex) -> None:
        refusal = self._pinning.store_typing()
        self._show_page()
        if refusal:  # it stands beside its field, on the page that was left
            number = words.number(before.row() + 1)
            self.context.notices.say(self.tr("Page {}: {}").format(number, refusal))
        self._ui.page_view.scroll_to_top()
        if self._planned and self._blurred():
            self._drawing.redraw(self._blurred(), self._dots())

    def _turn_back(self) -> None:
        self._turn_page(-1)

    def _turn_on(self) -> None:
        self._turn_page(1)

    def _turn_page(self, by: int) -> None:
        at = self._ui.pages_view.currentIndex().row() + by
        if 0 <= at < self._pages.rowCount():
            self._ui.pages_view.setCurrentIndex(self._pages.index(at))

    def _show_page(self) -> None:
        row, ui = self._pages.row(self._ui.pages_view.currentIndex()), self._ui
        if row is None:
            return
        ui.page_view.show_picture(self._pictures.get(row.page, QPixmap()))
        number, count = words.number(row.page), words.number(self._pages.rowCount())
        ui.count_label.setText(f"{number} / {count}")
        ui.before_button.setEnabled(row.page > 1)
        ui.next_button.setEnabled(row.page < self._pages.rowCount())
        self._pinning.show(row)

    def _show_notes(self) -> None:
        preview = self._drawing.preview
        if preview is None:
            return
        language = 1 if translation.current() == "en" else 0
        notes = list(dict.fromkeys(note[language] for note in preview.notes))
        self._ui.notes_label.setText("\n".join(notes))
        self._ui.notes_label.setVisible(bool(notes))
        self._pinning.show_lost(preview.overview)

    def _show_findings(self) -> None:
        findings = self._minutes.findings if self._minutes is not None else ()
        self._findings.set_findings(findings)
        self._ui.findings_view.setVisible(bool(findings))
        count = words.number(len(findings))
        open_ = self.tr("Still open: {}").format(count)
        title = open_ if findings else self.tr("Nothing is open")
        self._ui.findings_title.setText(title)
        set_tone(self._ui.findings_title, "" if findings else "good")
        self._ui.look_button.setText(self.tr("Open: {}").format(count))

    def _lead(self, index: QModelIndex) -> None:
        """Go where the chosen finding is mended."""
        place = self._findings.place(index)
        if place is not None:
            self.thing_asked.emit(place.meeting_id, place.step, place.key)

    def _mark_draft(self, marked: bool) -> None:
        self.context.transfer.mark_draft(marked)
        self.forget()

    def _choose_catchwords(self, wanted: bool) -> None:
        from pcio_desktop.services.committees import print_catchwords

        with said_beside(self._ui.pin_error):
            self.context.operations.run(
                "เลือกพิมพ์คำต่อเนื่อง", lambda uow: print_catchwords(uow, wanted), self
            )

    def _fold(self) -> None:
        """In a narrow window the arrows turn the pages; in a small one page and side take turns."""
        ui, scaled = self._ui, self.context.appearance.scaled
        ui.pages_view.setVisible(self.width() >= scaled(_NARROW))
        small = self.width() < scaled(_SMALL)
        ui.look_button.setVisible(small)
        ui.stack.setVisible(not small or not ui.look_button.isChecked())
        ui.side_scroll.setVisible(not small or ui.look_button.isChecked())
        for button in (ui.smaller_button, ui.larger_button):
            button.setVisible(not small)
        for button, short, full in (
            (ui.docx_button, "&DOCX", self.tr("Export &DOCX")),
            (ui.pdf_button, "PDF", self.tr("E&xport PDF")),
        ):
            button.setText(short if small else full)
            button.setAccessibleName(translation.plain_text(full))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

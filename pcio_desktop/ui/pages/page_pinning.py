"""What is fixed about one page of the preview: where it begins, and the catchword before it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker

from pcio_desktop.domain.errors import UserError
from pcio_desktop.ui import translation, words
from pcio_desktop.ui.forms.ui_preview_page import Ui_PreviewPage

if TYPE_CHECKING:
    from pcio_desktop.domain.page_pins import PagePlace
    from pcio_desktop.domain.rows import PageRow, PagesOverview
    from pcio_desktop.services.committee_file import UnitOfWork
    from pcio_desktop.ui.pages.preview_page import PreviewPage


class PagePinning(QObject):
    """Knows the fields; stores through the page's operations.

    A catchword that was refused stays with its page, and its reason with it, until it is mended.
    """

    def __init__(self, ui: Ui_PreviewPage, page: PreviewPage) -> None:
        super().__init__(page)
        self._ui, self._page = ui, page
        self._row: PageRow | None = None
        self._refused: dict[PagePlace, tuple[str, str]] = {}  # what was typed, and why not
        self.show_nothing()
        self.name_breaks()

    def connect_fields(self) -> None:
        """Listen to the fields, once the page has its window."""
        ui = self._ui
        ui.break_box.activated.connect(self._store_break)
        ui.catchword_edit.editingFinished.connect(self._finish)
        ui.catchword_edit.textEdited.connect(self._allow_clearing)
        ui.clear_button.clicked.connect(self._clear)
        ui.forget_button.clicked.connect(self._forget_lost)

    def name_breaks(self) -> None:
        """Offer the breaks in the language spoken now."""
        box = self._ui.break_box
        with QSignalBlocker(box):
            chosen = box.currentData()
            box.clear()
            box.addItem(self.tr("as planned"), "planned")
            box.addItem(self.tr("always"), "forced")
            box.addItem(self.tr("never"), "forbidden")
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def show_nothing(self) -> None:
        """There is no page to speak of yet."""
        ui = self._ui
        self._row = None
        ui.catchword_edit.setModified(False)
        for widget in (
            ui.page_title, ui.begins_label, ui.break_label, ui.break_box, ui.catchword_label,
            ui.catchword_edit, ui.pin_error, ui.clear_button, ui.lost_label, ui.forget_button,
        ):  # fmt: skip
            widget.hide()

    def show(self, row: PageRow) -> None:
        """Show what is fixed about a page; what is being typed about it stays."""
        ui = self._ui
        ui.page_title.show()
        ui.page_title.setText(self.tr("Page {}").format(words.number(row.page)))
        ui.begins_label.setText(self._begins(row))
        ui.begins_label.setVisible(bool(ui.begins_label.text()))
        pinnable = row.begins is not None
        for widget in (ui.break_label, ui.break_box, ui.catchword_label, ui.catchword_edit):
            widget.setVisible(pinnable)
        ui.clear_button.setVisible(pinnable)
        ui.break_box.setCurrentIndex(ui.break_box.findData(row.breaks.value))
        before, self._row = self._row, row
        typing = ui.catchword_edit.isModified()
        if not typing or before is None or before.begins != row.begins:
            self._show_catchword(row)
        self._allow_clearing()

    def _begins(self, row: PageRow) -> str:
        """What the page begins with; nothing for the first one."""
        if row.table_continues:
            return self.tr("The table goes on under its head; it needs no catchword")
        if row.begins is None:
            return ""
        language = 1 if translation.current() == "en" else 0
        return self.tr("Begins with: {}").format(row.where[language])

    def show_lost(self, overview: PagesOverview) -> None:
        """Tell of the pins that cannot be obeyed."""
        language = 1 if translation.current() == "en" else 0
        faulty = [pin for pin in overview.pins if pin.fault is not None]
        lines = [f"{pin.where[language]}: {pin.trouble[language]}" for pin in faulty]
        self._ui.lost_label.setText("\n".join(lines))
        self._ui.lost_label.setVisible(bool(lines))
        self._ui.forget_button.setVisible(any(pin.is_lost for pin in faulty))

    def store_typing(self) -> str:
        """Pin the catchword that was typed, if one was, where the page shown begins.

        Returns why it was refused; nothing where it was not.
        """
        row, edit = self._row, self._ui.catchword_edit
        if row is None or row.begins is None or not edit.isModified():
            return ""
        edit.setModified(False)
        if edit.text() != row.catchword:
            return self._pin_catchword(row.begins, edit.text())
        self._forgive(row.begins)
        return ""

    def _pin_catchword(self, place: PagePlace, text: str) -> str:
        from pcio_desktop.services import page_pins

        meeting = self._page.meeting_id
        if meeting is None:
            return ""
        refusal = self._run(
            "แก้คำต่อเนื่อง", lambda uow: page_pins.pin_catchword(uow, meeting, place, text)
        )
        if refusal:
            self._refused[place] = text, refusal
            self._say(refusal)
            self._allow_clearing()
        else:
            self._forgive(place)
        return refusal

    def _finish(self) -> None:
        self.store_typing()

    def _forgive(self, place: PagePlace) -> None:
        self._refused.pop(place, None)
        self._say("")

    def _show_catchword(self, row: PageRow) -> None:
        text, refusal = row.catchword, ""
        if row.begins is not None:
            text, refusal = self._refused.get(row.begins, (text, ""))
        self._ui.catchword_edit.setText(text)
        self._say(refusal)

    def _allow_clearing(self) -> None:
        row = self._row
        fixed = row is not None and (
            row.own_catchword or row.breaks.value != "planned" or row.begins in self._refused
        )
        self._ui.clear_button.setEnabled(fixed or self._ui.catchword_edit.isModified())

    def _say(self, sentence: str) -> None:
        self._ui.pin_error.setText(sentence)
        self._ui.pin_error.setVisible(bool(sentence))
        self._ui.catchword_edit.setAccessibleDescription(sentence)

    def _run(self, action: str, act: Callable[[UnitOfWork], object]) -> str:
        """Do it as one step; why it was refused, else nothing."""
        try:
            self._page.context.operations.run(action, act, self._page)
        except UserError as error:
            return error.text(translation.current())
        return ""

    def _store_break(self) -> None:
        from pcio_desktop.services import page_pins

        row, meeting = self._row, self._page.meeting_id
        wanted = self._ui.break_box.currentData()
        if row is None or row.begins is None or meeting is None or wanted == row.breaks.value:
            return
        place = row.begins
        if wanted == "forced":
            refusal = self._run("ตรึงหน้า", lambda uow: page_pins.pin_break(uow, meeting, place))
        elif wanted == "forbidden":
            refusal = self._run(
                "ห้ามขึ้นหน้าใหม่", lambda uow: page_pins.forbid_break(uow, meeting, place)
            )
        else:
            self._clear()
            return
        self._say(refusal)

    def _clear(self) -> None:
        from pcio_desktop.services import page_pins

        row, meeting = self._row, self._page.meeting_id
        if row is None or row.begins is None or meeting is None:
            return
        place = row.begins
        self._refused.pop(place, None)
        self._ui.catchword_edit.setModified(False)
        self._show_catchword(row)
        self._allow_clearing()
        if row.own_catchword or row.breaks.value != "planned":
            self._say(self._run("เลิกตรึงหน้า", lambda uow: page_pins.clear_pin(uow, meeting, place)))

    def _forget_lost(self) -> None:
        from pcio_desktop.services import page_pins

        meeting = self._page.meeting_id
        if meeting is not None:
            self._say(
                self._run("ลบการตรึงที่หาไม่พบ", lambda uow: page_pins.clear_lost_pins(uow, meeting))
            )

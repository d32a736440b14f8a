"""The three lines of those who sign the minutes: name, post, what they sign as."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from pcio_desktop.ui.forms.ui_details_page import Ui_DetailsPage
from pcio_desktop.ui.widgets.completion_field import Choice, CompletionField
from pcio_desktop.ui.widgets.entry_field import LineField

if TYPE_CHECKING:
    from pcio_desktop.domain.agenda_rows import MeetingDetails
    from pcio_desktop.ui.pages.details_page import DetailsPage

_PARTS = ("recorder", "reviewer", "chair")


class SigningRows(QObject):
    """Knows the nine fields; stores through the page."""

    def __init__(self, ui: Ui_DetailsPage, page: DetailsPage) -> None:
        super().__init__(page)
        self._ui, self._page = ui, page
        self._names: dict[str, str] = dict.fromkeys(_PARTS, "")
        for part in _PARTS:
            name = self._name(part)
            name.setTextMargins(4, 0, 0, 0)  # the ring of the focus stands there
            name.chosen.connect(self._choose)
            name.typed.connect(self._store_name)
            name.editingFinished.connect(self._store_name)
            self._post(part).changed.connect(self._store_post)
            self._caption(part).changed.connect(self._store_caption)
        ui.signing_error.hide()

    def fill(self, details: MeetingDetails, *, another: bool) -> None:
        """Show who signs, and offer everybody known."""
        choices = [Choice(one.key, one.name, one.position) for one in details.people]
        if another:
            self._say("")
        for part, row in zip(_PARTS, details.signatories, strict=True):
            label = getattr(self._ui, f"{part}_label").text()
            name = self._name(part)
            before, self._names[part] = self._names[part], row.name
            name.setAccessibleName(f"{label}: {self._ui.name_head.text()}")
            name.set_choices(choices)
            if another or not name.hasFocus() or name.text() == before:
                name.setText(row.name)
                name.setCursorPosition(0)
            fields = (
                (self._post(part), row.position, self._ui.post_head),
                (self._caption(part), row.caption, self._ui.caption_head),
            )
            for field, text, head in fields:
                field.setAccessibleName(f"{label}: {head.text()}")
                field.setEnabled(bool(row.name))
                if another:
                    field.set_value(text)
                else:
                    field.renew(text)

    def store_typing(self) -> None:
        """Store what is still being typed in any of the fields."""
        for part in _PARTS:
            self._sign(part)
            self._post(part).store()
            self._caption(part).store()

    def _choose(self, key: object) -> None:
        from pcio_desktop.domain.minutes import SignatoryPart
        from pcio_desktop.services.signatories import sign_by_person

        part = self._part_of(self.sender())
        self._names[part] = self._name(part).text()
        refusal = self._page.do(
            "ระบุผู้ลงนาม",
            lambda uow, meeting: sign_by_person(uow, meeting, SignatoryPart(part), str(key)),
        )
        self._say(refusal)

    def _store_name(self) -> None:
        self._sign(self._part_of(self.sender()))

    def _sign(self, part: str) -> None:
        from pcio_desktop.domain.minutes import SignatoryPart
        from pcio_desktop.services.signatories import sign_by_name

        typed = self._name(part).text().strip()
        if typed == self._names[part]:
            return
        refusal = self._page.do(
            "ระบุผู้ลงนาม",
            lambda uow, meeting: sign_by_name(uow, meeting, SignatoryPart(part), typed),
        )
        self._say(refusal)

    def _store_post(self, post: str) -> None:
        from pcio_desktop.domain.minutes import SignatoryPart
        from pcio_desktop.services.signatories import set_signing_post

        part = SignatoryPart(self._part_of(self.sender()))
        self._say(
            self._page.do("แก้ตำแหน่งผู้ลงนาม", lambda uow, key: set_signing_post(uow, key, part, post))
        )

    def _store_caption(self, caption: str) -> None:
        from pcio_desktop.domain.minutes import SignatoryPart
        from pcio_desktop.services.signatories import set_caption

        part = SignatoryPart(self._part_of(self.sender()))
        self._say(
            self._page.do("แก้คำใต้ลายมือชื่อ", lambda uow, key: set_caption(uow, key, part, caption))
        )

    def _say(self, sentence: str) -> None:
        self._ui.signing_error.setText(sentence)
        self._ui.signing_error.setVisible(bool(sentence))

    def _part_of(self, sender: QObject | None) -> str:
        name = sender.objectName() if sender is not None else ""
        return name.partition("_")[0]

    def _name(self, part: str) -> CompletionField:
        field: QLineEdit = getattr(self._ui, f"{part}_name")
        assert isinstance(field, CompletionField)
        return field

    def _post(self, part: str) -> LineField:
        return getattr(self._ui, f"{part}_post")

    def _caption(self, part: str) -> LineField:
        return getattr(self._ui, f"{part}_caption")

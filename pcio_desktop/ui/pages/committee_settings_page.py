"""คณะกรรมการ: names of the committee, and the words and forms of its papers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QLabel, QWidget

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.errors import NotFound
from pcio_desktop.ui.forms.ui_committee_settings_page import Ui_CommitteeSettingsPage
from pcio_desktop.ui.models.form_words_model import FormWordsModel
from pcio_desktop.ui.pages.page import Page
from pcio_desktop.ui.widgets.faults import said_beside, store_typed

if TYPE_CHECKING:
    from pcio_desktop.services.committee_file import UnitOfWork
    from pcio_desktop.services.committee_settings import CommitteeDetails
    from pcio_desktop.ui.storing import Outcome

_WIDEST = 640
_STYLES = ("in_position", "below_post", "own_post")


class CommitteeSettingsPage(Page):
    """Each field is stored when it is left; what is refused stands below the field."""

    concerns: ClassVar[Change] = Change(committee=True)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_CommitteeSettingsPage()
        self._ui.setupUi(self)
        self._details: CommitteeDetails | None = None
        self._words = FormWordsModel(self)
        ui = self._ui
        ui.words_view.setModel(self._words)
        ui.name_error.hide()
        ui.heading_error.hide()
        ui.substitute_box.addItems([""] * len(_STYLES))
        self._name_styles()
        for field in (ui.name_field, ui.name_en_field, ui.short_name_field):
            field.changed.connect(self._store_names)
        ui.heading_edit.stored.connect(self._store_heading)
        ui.rank_check.clicked.connect(self._store_rank)
        ui.substitute_box.activated.connect(self._store_style)
        self._words.typed.connect(self._store_word)

    def read_again(self) -> None:
        from pcio_desktop.services.committee_settings import committee_details

        try:
            with self.context.operations.read() as unit:
                self._details = committee_details(unit)
        except NotFound:  # the founding of the committee was undone
            self._details = None
        self._ui.paper.setEnabled(self._details is not None)
        if self._details is not None:
            self._fill(self._details)

    def forget(self) -> None:
        self._ui.name_error.hide()
        self._ui.heading_error.hide()
        super().forget()

    def store_typing(self) -> None:
        ui = self._ui
        for field in (ui.name_field, ui.name_en_field, ui.short_name_field):
            field.store()
        ui.heading_edit.store()

    def focus_first(self) -> None:
        self._ui.name_field.setFocus()

    def dress(self) -> None:
        ui = self._ui
        for wide in (
            ui.name_field, ui.name_en_field, ui.short_name_field, ui.heading_edit,
            ui.substitute_box, ui.words_view, ui.heading_help,
        ):  # fmt: skip
            wide.setMaximumWidth(self.context.appearance.scaled(_WIDEST))

    def retranslate(self) -> None:
        self._ui.retranslateUi(self)
        self._name_styles()
        self._words.retranslate()

    def _fill(self, details: CommitteeDetails) -> None:
        ui = self._ui
        if ui.name_error.isHidden():  # else what was refused stays
            ui.name_field.renew(details.name)
            ui.name_en_field.renew(details.name_en)
            ui.short_name_field.renew(details.short_name)
        ui.heading_edit.show_text(details.id, "\n".join(details.heading))
        ui.rank_check.setChecked(details.space_after_rank)
        ui.substitute_box.setCurrentIndex(_STYLES.index(details.substitute_style.value))
        self._words.set_rows(details.words)

    def _name_styles(self) -> None:
        names = (
            self.tr("(for) the position of the seat"),
            self.tr("the substitute's own post, below it the position"),
            self.tr("the substitute's own post, then for whom"),
        )
        for at, name in enumerate(names):
            self._ui.substitute_box.setItemText(at, name)
        box = self._ui.substitute_box
        box.view().setAccessibleName(box.accessibleName())

    def _run(self, label: QLabel, words: str, act: Callable[[UnitOfWork], object]) -> None:
        if self.context.operations.path is None:
            return  # a field may lose the keyboard after the file was closed
        with said_beside(label):
            self.context.operations.run(words, act, self)

    def _store_names(self) -> None:
        from pcio_desktop.services.committee_settings import name_committee

        ui = self._ui
        fields = (ui.name_field, ui.name_en_field, ui.short_name_field)
        name, name_en, short = (field.edit.text() for field in fields)
        self._run(
            ui.name_error, "แก้ชื่อคณะกรรมการ", lambda uow: name_committee(uow, name, name_en, short)
        )

    def _store_heading(self, text: str) -> None:
        store_typed(
            self._ui.heading_edit, self._ui.heading_error, partial(self._write_heading, text)
        )

    def _write_heading(self, text: str, committee_id: str, soon: Outcome | None) -> bool:
        from pcio_desktop.services.committee_settings import set_heading

        words, operations = "แก้หัวรายงานการประชุม", self.context.operations
        return operations.type_text(
            words, lambda uow: set_heading(uow, text), self, committee_id, soon
        )

    def _store_rank(self, space: bool) -> None:
        from pcio_desktop.services.committee_settings import set_space_after_rank

        self._run(
            self._ui.name_error, "แก้การเว้นวรรคหลังยศ", lambda uow: set_space_after_rank(uow, space)
        )

    def _store_style(self, at: int) -> None:
        from pcio_desktop.domain.settings import SubstituteStyle
        from pcio_desktop.services.committee_settings import set_substitute_style

        style = SubstituteStyle(_STYLES[at])
        self._run(self._ui.name_error, "แก้วิธีพิมพ์ผู้แทน", lambda uow: set_substitute_style(uow, style))

    def _store_word(self, key: str, text: str) -> None:
        from pcio_desktop.domain.form_words import FormWord
        from pcio_desktop.services.committee_settings import set_form_word

        word = FormWord(key)
        self._run(self._ui.name_error, "แก้คำตามแบบ", lambda uow: set_form_word(uow, word, text))

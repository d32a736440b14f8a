"""Several lines that are stored on a pause, and stay when they could not be."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pcio_desktop.domain.errors import RuleBroken
from pcio_desktop.ui.widgets.faults import said_beside
from pcio_desktop.ui.widgets.stored_text_edit import StoredTextEdit


def test_what_was_refused_stays_and_is_told_again(qtbot: QtBot) -> None:
    field, label = StoredTextEdit(), QLabel()
    qtbot.addWidget(field)
    qtbot.addWidget(label)
    field.set_text("เดิม")
    field.setPlainText("ที่พิมพ์")
    told: list[str] = []
    field.stored.connect(told.append)
    field.store()
    with said_beside(label, field):
        raise RuleBroken("แฟ้มเขียนไม่ได้", "the file cannot be written")
    field.set_text("เดิม")  # the page reads again
    assert field.toPlainText() == "ที่พิมพ์"
    field.store()
    assert told == ["ที่พิมพ์", "ที่พิมพ์"]
    assert not field.is_typing


def test_another_thing_takes_the_place_of_what_was_refused(qtbot: QtBot) -> None:
    field = StoredTextEdit()
    qtbot.addWidget(field)
    field.setPlainText("ที่พิมพ์")
    field.store()
    field.refuse()
    field.drop_typing()
    field.set_text("อีกเรื่อง")
    assert field.toPlainText() == "อีกเรื่อง"

"""Several lines that are stored on a pause, and stay with their thing when they could not be."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pcio_desktop.domain.errors import RuleBroken
from pcio_desktop.ui.storing import Outcome
from pcio_desktop.ui.widgets.faults import store_typed
from pcio_desktop.ui.widgets.stored_text_edit import StoredTextEdit
from tests.ui.looking import child

NO_DISK = RuleBroken("แฟ้มเขียนไม่ได้", "the file cannot be written")


class Desk:
    """A field, the label beside it, and a file that may refuse."""

    def __init__(self, qtbot: QtBot) -> None:
        self.field, self.label = StoredTextEdit(), QLabel()
        qtbot.addWidget(self.field)
        qtbot.addWidget(self.label)
        self.told: list[tuple[str, str, bool]] = []
        self.refuses = self.is_busy = False
        self.outcomes: list[Outcome] = []
        self.field.stored.connect(self._store)
        self.field.show_text("หนึ่ง", "เดิม")

    def _store(self, text: str) -> None:
        def write(key: str, soon: Outcome | None) -> bool:
            self.told.append((key, text, soon is not None))
            if self.refuses:
                raise NO_DISK
            if soon is not None:
                self.outcomes.append(soon)
            return not self.is_busy

        store_typed(self.field, self.label, write)

    def refuse_late(self) -> None:
        """The disk answers what was told last in passing."""
        refused = self.outcomes[-1].refused
        assert refused is not None
        refused(NO_DISK)


def test_what_was_refused_stays_and_is_told_again(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.refuses = True
    desk.field.setPlainText("ที่พิมพ์")
    desk.field.store()
    desk.field.show_text("หนึ่ง", "เดิม")  # the page reads again
    assert desk.field.toPlainText() == "ที่พิมพ์"
    assert desk.label.text() in (NO_DISK.thai, NO_DISK.english)
    desk.refuses = False
    desk.field.store()
    assert desk.told == [("หนึ่ง", "ที่พิมพ์", False)] * 2
    assert not desk.field.is_typing
    assert desk.label.isHidden()


def test_another_thing_does_not_get_what_was_refused_and_its_own_keeps_it(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.refuses = True
    desk.field.setPlainText("ที่พิมพ์")
    desk.field.store()
    desk.field.show_text("สอง", "อีกเรื่อง")
    assert desk.field.toPlainText() == "อีกเรื่อง"
    assert not desk.field.is_typing
    assert desk.field.has_unstored
    desk.refuses = False
    desk.field.show_text("หนึ่ง", "เดิม")
    assert desk.field.toPlainText() == "ที่พิมพ์"
    desk.field.store()
    assert desk.told[-1] == ("หนึ่ง", "ที่พิมพ์", False)
    assert not desk.field.has_unstored


def test_a_late_refusal_reaches_the_thing_it_is_about(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.field.setPlainText("ที่พิมพ์")
    desk.field.store_soon()
    desk.field.show_text("สอง", "อีกเรื่อง")
    desk.refuse_late()
    assert desk.field.toPlainText() == "อีกเรื่อง"
    assert not desk.field.is_typing
    desk.field.show_text("หนึ่ง", "เดิม")
    assert desk.field.toPlainText() == "ที่พิมพ์"


def test_what_the_disk_is_too_busy_for_is_told_again_after_a_pause(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    child(desk.field, QTimer, "pause").setInterval(20)
    desk.field.show()
    desk.is_busy = True
    desk.field.setPlainText("ที่พิมพ์")
    desk.field.store_soon()
    assert desk.field.is_typing
    desk.is_busy = False
    qtbot.waitUntil(lambda: not desk.field.is_typing)
    assert desk.told[-1] == ("หนึ่ง", "ที่พิมพ์", True)


def test_steady_typing_is_told_too(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    child(desk.field, QTimer, "longest").setInterval(20)
    desk.field.setPlainText("พิมพ์")
    desk.field.setPlainText("พิมพ์ไม่หยุด")
    qtbot.waitUntil(lambda: desk.told == [("หนึ่ง", "พิมพ์ไม่หยุด", True)])
    assert not desk.field.is_typing


def test_what_was_told_in_passing_is_told_for_good_when_it_is_left(qtbot: QtBot) -> None:
    """Only then is it waited for: the disk may not have answered yet."""
    desk = Desk(qtbot)
    desk.field.setPlainText("พิมพ์")
    desk.field.store_soon()
    desk.field.store()
    desk.field.store()
    assert desk.told == [("หนึ่ง", "พิมพ์", True), ("หนึ่ง", "พิมพ์", False)]

"""Texts beside the minutes: what is typed is stored soon, and no key waits for the disk."""

from __future__ import annotations

import gc
import sqlite3
import time
import weakref
from collections.abc import Iterator
from contextlib import closing, contextmanager, nullcontext
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pcio_desktop.domain.change import Change
from pcio_desktop.services.resolutions import remove_dissent
from pcio_desktop.ui import messages
from pcio_desktop.ui.pages.assignment_panel import AssignmentPanel, OwnerChip
from pcio_desktop.ui.pages.committee_settings_page import CommitteeSettingsPage
from pcio_desktop.ui.pages.dissent_panel import DissentPanel
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.resolutions_view import ResolutionsView
from pcio_desktop.ui.widgets.stored_text_edit import StoredTextEdit
from tests.ui.looking import child, settle
from tests.ui.resolutions_desk import Desk, write_file
from tests.ui.typing_keys import type_text
from tests.ui.waiting_disk import LONGER_THAN_A_KEY, slowest_key, waiting_disk


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "คณะกรรมการ.pcio"


@pytest.fixture
def desk(program: Program, file: Path) -> Desk:
    """The step มติ of a meeting, its second item decided."""
    meeting_id = write_file(file)
    program.window.resize(1366, 768)
    program.window.open_path(file)
    settle()
    desk = Desk(program, meeting_id)
    desk.keys(Qt.Key.Key_Down, "1")
    return desk


@pytest.fixture
def sentence(desk: Desk) -> StoredTextEdit:
    """Where its sentence is typed, with the keyboard and nothing in it."""
    edit = child(desk.page, StoredTextEdit, "sentence_edit")
    edit.setFocus()
    edit.selectAll()
    return edit


def _stored(path: Path) -> str:
    with closing(sqlite3.connect(path)) as other:
        return "\n".join(text or "" for (text,) in other.execute("SELECT text FROM resolution"))


def test_somebody_who_types_without_a_pause_loses_two_seconds_at_most(
    desk: Desk, sentence: StoredTextEdit, file: Path
) -> None:
    began, typed = time.perf_counter(), ""
    while time.perf_counter() - began < 3.2:
        type_text(sentence, "ก")
        typed += "ก"
        QApplication.processEvents()
        time.sleep(0.05)
    stored = _stored(file).count("ก")
    assert stored >= len(typed) * 1.2 / 3.2  # all but what was typed in the last two seconds
    assert sentence.toPlainText() == typed


def test_typing_goes_on_while_the_disk_takes_its_time(
    desk: Desk, sentence: StoredTextEdit, file: Path, qtbot: QtBot
) -> None:
    told = QSignalSpy(desk.program.operations.stored)
    with waiting_disk(file):
        type_text(sentence, "ให้ทุกหน่วยงาน")
        sentence.store_soon()  # what the pause does
        settle()
        assert slowest_key(sentence, "ส่งข้อมูล") < LONGER_THAN_A_KEY
        assert told.count() == 0
    qtbot.waitUntil(lambda: told.count() == 1)
    assert "ให้ทุกหน่วยงาน" in _stored(file)
    desk.page.store_typing()
    assert "ให้ทุกหน่วยงานส่งข้อมูล" in _stored(file)
    assert desk.row().sentence == "ให้ทุกหน่วยงานส่งข้อมูล"


@pytest.mark.usefixtures("impatient")
def test_what_the_disk_refuses_stays_typed_and_is_stored_later(
    desk: Desk, sentence: StoredTextEdit, file: Path, qtbot: QtBot
) -> None:
    error = child(desk.page, QLabel, "step_error")
    with waiting_disk(file):
        type_text(sentence, "ที่หนึ่ง")
        sentence.store_soon()
        type_text(sentence, "ที่สอง")
        qtbot.waitUntil(lambda: error.text() != "" and error.isVisible(), timeout=3000)
    assert sentence.toPlainText() == "ที่หนึ่งที่สอง"
    assert "ที่หนึ่ง" not in _stored(file)
    desk.page.store_typing()
    assert not error.isVisible()
    assert "ที่หนึ่งที่สอง" in _stored(file)


@pytest.mark.usefixtures("impatient")
def test_what_is_refused_as_the_field_is_left_stays_in_it(
    desk: Desk, sentence: StoredTextEdit, file: Path
) -> None:
    with waiting_disk(file):
        type_text(sentence, "ค้างอยู่")
        sentence.store_soon()
        settle()
        desk.page.store_typing()
        assert sentence.is_typing
        assert sentence.toPlainText() == "ค้างอยู่"
    desk.page.store_typing()
    assert "ค้างอยู่" in _stored(file)


def test_the_generated_sentence_is_offered_as_soon_as_another_is_stored(
    desk: Desk, sentence: StoredTextEdit
) -> None:
    restore = child(desk.page, QAbstractButton, "restore_button")
    assert not restore.isVisible()
    type_text(sentence, "อื่น")
    sentence.store_soon()
    assert restore.isVisible()
    restore.click()
    assert sentence.toPlainText() == desk.row().sentence == "เห็นชอบ"


def test_a_space_at_the_end_stays_while_somebody_types_on(
    desk: Desk, sentence: StoredTextEdit
) -> None:
    type_text(sentence, "ให้ ")
    sentence.store_soon()
    settle()
    type_text(sentence, "สสม.1")
    assert sentence.toPlainText() == "ให้ สสม.1"
    desk.page.store_typing()
    assert desk.row().sentence == "ให้ สสม.1"


def test_steady_typing_is_one_step_of_undo(desk: Desk, sentence: StoredTextEdit) -> None:
    before = desk.row().sentence
    for piece in ("ให้", "ทุกหน่วยงาน", "ส่งข้อมูล"):
        type_text(sentence, piece)
        sentence.store_soon()
        settle()
    desk.page.store_typing()
    desk.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
    desk.window.actions_by_name["undo"].trigger()
    settle()
    assert desk.row().sentence == before


@contextmanager
def _late_disk(path: Path, edit: StoredTextEdit) -> Iterator[None]:
    """What was typed is on its way to a disk that refuses it, and takes what comes in the block."""
    with waiting_disk(path):
        edit.store_soon()
        settle()
        time.sleep(0.6)
    yield


def _sentences(desk: Desk) -> list[str]:
    return [row.sentence for row in desk.rows()]


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("goes_through", [True, False])
def test_another_resolution_does_not_get_what_was_typed_into_the_first(
    desk: Desk, sentence: StoredTextEdit, file: Path, *, goes_through: bool
) -> None:
    type_text(sentence, "ของข้อแรก")
    with _late_disk(file, sentence), waiting_disk(file) if not goes_through else nullcontext():
        desk.page._add_another()  # noqa: SLF001 - the keyboard stays in the field meanwhile
        settle()
    desk.page._add_another()  # noqa: SLF001
    settle()
    desk.page.store_typing()
    assert _sentences(desk).count("ของข้อแรก") <= 1
    desk.page.show_thing(desk.rows()[0].id)
    desk.page.store_typing()
    assert _sentences(desk)[0] == "ของข้อแรก"
    assert _sentences(desk).count("ของข้อแรก") == 1


@pytest.mark.usefixtures("impatient")
def test_what_is_undone_is_not_stored_again(
    desk: Desk, sentence: StoredTextEdit, file: Path
) -> None:
    before = _sentences(desk)
    type_text(sentence, "ที่พิมพ์")
    with _late_disk(file, sentence):
        desk.page.store_typing()
    assert not child(desk.page, QLabel, "step_error").isVisible()
    desk.window.actions_by_name["undo"].trigger()
    settle()
    desk.page.store_typing()
    assert _sentences(desk) == before
    assert sentence.toPlainText() == before[0]


@pytest.mark.usefixtures("impatient")
def test_another_owner_does_not_get_the_task_of_the_first(desk: Desk, file: Path) -> None:
    panel = child(desk.page, AssignmentPanel, "assignment_panel")
    desk.keys(Qt.Key.Key_Return, "สสม.1", Qt.Key.Key_Return, "สสม.2", Qt.Key.Key_Return)
    chips = panel.findChildren(OwnerChip)
    chips[0].click()
    task = child(panel, StoredTextEdit, "task_edit")
    task.setFocus()
    type_text(task, "งานของคนแรก")
    with _late_disk(file, task):
        chips[1].click()
        settle()
    desk.page.store_typing()
    assert [one.task for one in desk.row().assignments] == ["งานของคนแรก", ""]


def test_another_dissent_does_not_get_the_reasons_of_the_one_before(desk: Desk) -> None:
    editing, panel = desk.page._editing, child(desk.page, DissentPanel, "dissent_panel")  # noqa: SLF001
    assert desk.page.shown is not None
    for number, seat in enumerate(desk.page.shown.seats[:3]):
        editing.write_reasons(f"เหตุ {number}", editing.add_dissent(seat.key), None)
    first, second, third = [one.id for one in desk.row().dissents]
    reasons = panel.findChildren(StoredTextEdit, "reasons_edit")[1]
    reasons.setFocus()
    reasons.selectAll()
    type_text(reasons, "เหตุใหม่")
    reasons.store_soon()
    key = desk.row().id
    desk.program.operations.run("", lambda uow: remove_dissent(uow, key, first), None)
    desk.page.store_typing()
    found = {one.id: one.reasons for one in desk.row().dissents}
    assert found == {second: "เหตุใหม่", third: "เหตุ 2"}


@pytest.mark.usefixtures("impatient")
def test_another_committee_does_not_get_the_heading_of_the_one_before(
    desk: Desk, file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "อีกคณะ.pcio"
    write_file(other)
    desk.window.actions_by_name["show_committee"].trigger()
    settle()
    page = desk.window.findChild(CommitteeSettingsPage)
    assert page is not None
    heading = child(page, StoredTextEdit, "heading_edit")
    heading.setFocus()
    heading.selectAll()
    type_text(heading, "หัวของคณะแรก")
    with waiting_disk(file):
        desk.window.open_path(other)
    desk.window.actions_by_name["show_committee"].trigger()
    settle()
    assert heading.toPlainText() != "หัวของคณะแรก"
    page.store_typing()
    with closing(sqlite3.connect(other)) as read:
        assert "หัวของคณะแรก" not in str(read.execute("SELECT settings FROM committee").fetchall())
    desk.window.open_path(file)
    desk.window.actions_by_name["show_committee"].trigger()
    settle()
    assert heading.toPlainText() == "หัวของคณะแรก"
    page.store_typing()
    assert not heading.has_unstored


@pytest.mark.usefixtures("impatient")
def test_the_window_closes_over_text_that_is_in_no_file_only_when_told_so(
    desk: Desk, sentence: StoredTextEdit, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []

    def ask(*_: object, careful: bool, **__: object) -> bool:
        asked.append(careful)
        return False

    monkeypatch.setattr(messages, "ask", ask)
    type_text(sentence, "ยังไม่ได้เก็บ")
    with waiting_disk(file):
        assert not desk.window.close()
    assert asked == [True]
    assert desk.window.isVisible()
    assert sentence.toPlainText() == "ยังไม่ได้เก็บ"
    assert desk.window.close()
    assert "ยังไม่ได้เก็บ" in _stored(file)


def test_what_was_typed_into_a_resolution_goes_with_it(
    desk: Desk, sentence: StoredTextEdit
) -> None:
    type_text(sentence, "ครึ่งคำ")
    desk.page._remove()  # noqa: SLF001 - the keyboard stays in the field meanwhile
    settle()
    assert desk.rows() == ()
    assert not sentence.has_unstored


def _refused_task(desk: Desk, file: Path) -> tuple[StoredTextEdit, OwnerChip]:
    """A task that the disk refused as the keyboard went to the chip of its owner."""
    panel = child(desk.page, AssignmentPanel, "assignment_panel")
    desk.keys(Qt.Key.Key_Return, "สสม.1", Qt.Key.Key_Return, "สสม.2", Qt.Key.Key_Return)
    chip = panel.findChildren(OwnerChip)[0]
    chip.click()
    task = child(panel, StoredTextEdit, "task_edit")
    task.setFocus()
    type_text(task, "งาน")
    with waiting_disk(file):
        chip.setFocus()
        settle()
    assert task.has_unstored
    return task, chip


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("whole", [False, True])
def test_a_refused_task_goes_with_its_owner_and_with_its_resolution(
    desk: Desk, file: Path, *, whole: bool
) -> None:
    task, chip = _refused_task(desk, file)
    if whole:
        desk.page._remove()  # noqa: SLF001
    else:
        QTest.keyClick(chip, Qt.Key.Key_Delete)
    settle()
    desk.page.store_typing()
    assert not task.has_unstored


def _refused_reasons(desk: Desk, file: Path, dissents: int) -> list[StoredTextEdit]:
    """Where reasons are typed; the disk refused those of the last but one or only dissent."""
    editing, panel = desk.page._editing, child(desk.page, DissentPanel, "dissent_panel")  # noqa: SLF001
    assert desk.page.shown is not None
    for seat in desk.page.shown.seats[:dissents]:
        editing.add_dissent(seat.key)
    edits = panel.findChildren(StoredTextEdit, "reasons_edit")
    typed = edits[min(1, dissents - 1)]
    typed.setFocus()
    type_text(typed, "เหตุใหม่")
    with waiting_disk(file):
        desk.page.store_typing()
    assert typed.has_unstored
    return edits


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("dissents", [2, 3])
def test_refused_reasons_stay_with_their_dissent_when_the_first_is_removed(
    desk: Desk, file: Path, dissents: int
) -> None:
    edits = _refused_reasons(desk, file, dissents)
    child(child(desk.page, QWidget, "dissent_1"), QAbstractButton, "remove_button").click()
    settle()
    desk.page.store_typing()
    assert desk.row().dissents[0].reasons == "เหตุใหม่"
    assert not any(edit.has_unstored for edit in edits)


@pytest.mark.usefixtures("impatient")
def test_refused_reasons_stay_when_another_resolution_hides_them(
    desk: Desk, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _refused_reasons(desk, file, 1)
    first = desk.row().id
    with monkeypatch.context() as patch:  # the disk is well again only after the page has stored
        patch.setattr(desk.page, "store_typing", lambda: None)
        desk.page._add_another()  # noqa: SLF001
        settle()
    desk.page.show_thing(first)
    settle()
    desk.page.store_typing()
    assert [one.reasons for one in desk.rows()[0].dissents] == ["เหตุใหม่"]


def test_what_was_cleaned_shows_as_it_is_stored_once_the_field_is_left(
    desk: Desk, sentence: StoredTextEdit
) -> None:
    type_text(sentence, "ก ")
    sentence.store_soon()
    settle()
    desk.program.operations.changed.emit(Change(resolutions=True), None)  # by somebody else
    assert sentence.toPlainText() == "ก "
    child(desk.page, ResolutionsView, "items_view").setFocus()
    settle()
    assert sentence.toPlainText() == "ก"


@pytest.mark.parametrize("kind", [AssignmentPanel, DissentPanel])
def test_a_panel_that_is_let_go_is_freed(kind: type[QWidget], program: Program) -> None:
    panel = kind()
    if isinstance(panel, DissentPanel):
        panel._make_editor()  # noqa: SLF001
    gone = weakref.ref(panel)
    del panel
    gc.collect()
    assert gone() is None

"""Export and import: in the worker, whole or not at all, said in one line."""

import os
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from pcio_desktop.documents import file_saving, page_measure
from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.rows import Finding, FindingKind, ThingPlace
from pcio_desktop.services import exporting, pdf_exporting
from pcio_desktop.services.exporting import prepare_minutes
from pcio_desktop.ui import messages
from pcio_desktop.ui.dialogs.findings_dialog import FindingsDialog
from pcio_desktop.ui.pages.details_page import DetailsPage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.widgets.findings_view import FindingsView
from pcio_desktop.ui.widgets.two_line_delegate import CardRole
from pcio_desktop.ui.worker import Job, Step, Worker
from tests.ui.conftest import Boxes
from tests.ui.looking import child, settle

TIMEOUT = 20_000
STALL = 0.25  # seconds; an export in the GUI thread stalls as long as it takes


@pytest.fixture(autouse=True)
def asks(monkeypatch: pytest.MonkeyPatch, boxes: Boxes) -> None:
    """Questions are answered as the test says."""
    monkeypatch.setattr(messages, "ask", boxes.ask)


def wait_for_export(program: Program, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not program.window.transfer.exporting, timeout=TIMEOUT)


def export_by(program: Program, qtbot: QtBot, way: str) -> None:
    if way == "key":
        qtbot.keyClick(program.window, Qt.Key.Key_F12)
    elif way == "button":
        button = child(program.window, QPushButton, "export_button")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    else:
        menu = child(program.window, QMenu, "menu_meeting")
        menu.popup(program.window.pos())
        place = menu.actionGeometry(program.window.actions_by_name["export_minutes"]).center()
        qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("way", ["key", "button", "menu"])
def test_the_minutes_are_exported_and_can_be_opened(
    opened: Program, qtbot: QtBot, boxes: Boxes, tmp_path: Path, way: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    target = tmp_path / "รายงาน.docx"
    boxes.files.append(target)
    export_by(opened, qtbot, way)
    wait_for_export(opened, qtbot)
    assert target.stat().st_size > 10_000
    assert boxes.proposed[0].name.startswith("รายงานการประชุม PCIO")
    assert boxes.proposed[0].parent == tmp_path
    assert opened.window.notice == "ส่งออกแล้ว: รายงาน.docx"
    asked: list[str] = []

    def open_url(url: object) -> bool:
        asked.append(url.toLocalFile())  # type: ignore[attr-defined]
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    open_button = child(opened.window, QPushButton, "open_exported_button")
    qtbot.mouseClick(open_button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(child(opened.window, QPushButton, "show_exported_button"), Qt.Key.Key_Return)
    assert asked == [str(target), str(tmp_path)]


def test_what_makes_the_pages_unsure_can_be_read_after_an_export(
    opened: Program, qtbot: QtBot, boxes: Boxes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_measure, "installed_faces", lambda *_: None)
    with opened.operations.read() as unit:
        minutes = prepare_minutes(unit, opened.operations.meetings()[0].id, catchwords=True)
    opened.window.transfer.export(minutes, tmp_path / "a.docx")
    wait_for_export(opened, qtbot)
    assert any("เครื่องนี้ไม่มีแบบอักษร TH Sarabun" in note for note in opened.window.transfer.notes)


def test_where_nothing_opens_the_file_one_is_told(
    opened: Program, qtbot: QtBot, boxes: Boxes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    boxes.files.append(tmp_path / "a.docx")
    opened.window.actions_by_name["export_minutes"].trigger()
    wait_for_export(opened, qtbot)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    opened.window.transfer.open_exported()
    assert "a.docx" in boxes.take_told()
    opened.window.transfer.show_exported()
    assert str(tmp_path) in boxes.take_told()


def test_leaving_the_chooser_exports_nothing(opened: Program, boxes: Boxes) -> None:
    before = opened.window.notice
    boxes.files.append(None)
    opened.window.actions_by_name["export_minutes"].trigger()
    assert not opened.window.transfer.exporting
    assert opened.window.notice == before


def test_a_file_that_cannot_be_written_is_said_and_one_can_go_on(
    opened: Program, qtbot: QtBot, boxes: Boxes, tmp_path: Path
) -> None:
    boxes.files.append(tmp_path / "no such folder" / "a.docx")
    boxes.answers.append(False)
    opened.window.actions_by_name["export_minutes"].trigger()
    wait_for_export(opened, qtbot)
    assert "ไม่พบโฟลเดอร์ปลายทาง" in boxes.asked[0]
    assert opened.window.actions_by_name["export_minutes"].isEnabled()
    boxes.files.append(tmp_path / "a.docx")
    opened.window.actions_by_name["export_minutes"].trigger()
    wait_for_export(opened, qtbot)
    assert (tmp_path / "a.docx").exists()


def test_a_paper_open_in_word_is_said_and_goes_under_another_name(
    opened: Program, qtbot: QtBot, boxes: Boxes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = tmp_path / "รายงาน.docx"
    held.write_text("ฉบับที่เปิดอยู่", encoding="utf-8")
    replace = os.replace

    def refuse(source: str | Path, target: str | Path) -> None:
        if Path(target) == held:  # as Windows does while Word has it
            raise PermissionError(13, "Permission denied")
        replace(source, target)

    monkeypatch.setattr(file_saving.os, "replace", refuse)
    boxes.answers.append(True)
    boxes.files += [held, tmp_path / "รายงาน (2).docx"]
    opened.window.actions_by_name["export_minutes"].trigger()
    qtbot.waitUntil(lambda: opened.window.notice == "ส่งออกแล้ว: รายงาน (2).docx", timeout=TIMEOUT)
    assert "เปิดอยู่ในโปรแกรมอื่น" in boxes.asked[0]
    assert boxes.proposed[1] == tmp_path / "รายงาน (2).docx", "a free name is proposed"
    assert held.read_text(encoding="utf-8") == "ฉบับที่เปิดอยู่"
    assert (tmp_path / "รายงาน (2).docx").read_bytes()[:2] == b"PK"
    assert sorted(path.name for path in tmp_path.iterdir() if "รายงาน" in path.name) == [
        "รายงาน (2).docx",
        "รายงาน.docx",
    ]


def test_a_dot_within_the_name_is_no_ending_and_nothing_is_replaced_unasked(
    opened: Program, qtbot: QtBot, boxes: Boxes, tmp_path: Path
) -> None:
    whole = tmp_path / "ครั้งที่ 1.5.docx"
    boxes.files.append(tmp_path / "ครั้งที่ 1.5")
    opened.window.actions_by_name["export_minutes"].trigger()
    wait_for_export(opened, qtbot)
    assert whole.read_bytes()[:2] == b"PK"
    whole.write_text("ฉบับเดิม", encoding="utf-8")
    boxes.files.append(tmp_path / "ครั้งที่ 1.5")
    boxes.answers.append(False)
    opened.window.actions_by_name["export_minutes"].trigger()
    assert not opened.window.transfer.exporting
    assert "1.5.docx" in boxes.asked[0]
    assert whole.read_text(encoding="utf-8") == "ฉบับเดิม"


def test_a_long_export_is_announced_and_can_be_given_up(
    opened: Program, qtbot: QtBot, boxes: Boxes, tmp_path: Path
) -> None:
    go = threading.Event()
    blocking = opened.worker.prepare(lambda _step: go.wait(10))
    opened.worker.start(blocking)
    boxes.files.append(tmp_path / "a.docx")
    opened.window.actions_by_name["export_minutes"].trigger()
    qtbot.waitUntil(lambda: opened.window.notice == "กำลังส่งออก…", timeout=TIMEOUT)
    assert not opened.window.actions_by_name["export_minutes"].isEnabled()
    button = child(opened.window, QPushButton, "cancel_export_button")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    go.set()
    wait_for_export(opened, qtbot)
    settle()
    assert "ยกเลิกการส่งออกแล้ว" in opened.window.notice
    assert list(tmp_path.glob("*.docx")) == []


def test_the_window_stays_awake_while_it_exports(
    opened: Program, qtbot: QtBot, boxes: Boxes, tmp_path: Path
) -> None:
    gaps: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(now - last)
        last = now

    timer = QTimer()
    timer.timeout.connect(tick)
    for name in ("warm.docx", "measured.docx"):  # the first one imports the writers
        boxes.files.append(tmp_path / name)
        opened.window.actions_by_name["export_minutes"].trigger()
        if name == "measured.docx":
            last = time.perf_counter()
            timer.start(5)
        wait_for_export(opened, qtbot)
    timer.stop()
    assert gaps
    assert max(gaps) < STALL


def test_what_is_worth_a_look_is_offered(
    opened: Program, qtbot: QtBot, boxes: Boxes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    meeting = opened.operations.meetings()[1].id
    place = ThingPlace(meeting, "details", "closed_at")
    finding = Finding(FindingKind.AGENDA_GAP, "เลขวาระข้าม", "a gap", meeting="๒/๒๕๖๘", place=place)
    report = exporting.ExportReport(tmp_path / "a.docx", 1, (), (finding,))
    monkeypatch.setattr(pdf_exporting, "write_minutes", lambda *_, **__: report)
    boxes.files.append(tmp_path / "a.docx")
    opened.window.actions_by_name["export_minutes"].trigger()
    wait_for_export(opened, qtbot)
    said: list[str] = []

    def choose_first(dialog: FindingsDialog) -> int:
        view = child(dialog, FindingsView, "findings_view")
        first = view.model().index(0, 0)
        said.extend((first.data(CardRole.DETAIL), first.data()))
        view.chosen.emit(first)
        return dialog.result()

    monkeypatch.setattr(FindingsDialog, "exec", choose_first)
    child(opened.window, QPushButton, "show_findings_button").click()
    settle()
    assert said == ["๒/๒๕๖๘ · ข้อมูลการประชุม", "เลขวาระข้าม"]
    details = child(opened.window, DetailsPage, "details_page")
    assert details.isVisible()
    assert details.meeting_id == meeting


@pytest.mark.qt_no_exception_capture
@pytest.mark.logs_expected
def test_a_fault_in_the_worker_reaches_the_crash_handler(
    opened: Program, qtbot: QtBot, boxes: Boxes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    caught: list[str] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: caught.append(kind.__name__))

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(pdf_exporting, "write_minutes", fail)
    boxes.files.append(tmp_path / "a.docx")
    opened.window.actions_by_name["export_minutes"].trigger()
    wait_for_export(opened, qtbot)
    settle()
    assert caught == ["ZeroDivisionError"]
    assert opened.window.actions_by_name["export_minutes"].isEnabled()


def run_job(worker: Worker, qtbot: QtBot, job: Job) -> list[tuple[str, object]]:
    """Start a job and wait; which signal came with what."""
    heard: list[tuple[str, object]] = []
    job.done.connect(lambda value: heard.append(("done", value)))
    job.failed.connect(lambda error: heard.append(("failed", error)))
    job.cancelled.connect(lambda: heard.append(("cancelled", None)))
    worker.start(job)
    qtbot.waitUntil(lambda: bool(heard) and not worker.busy, timeout=TIMEOUT)
    return heard


@pytest.mark.usefixtures("qapp")
def test_the_worker_reports_once_and_in_the_main_thread(qtbot: QtBot) -> None:
    worker = Worker()
    threads: list[threading.Thread] = []
    steps: list[tuple[int, int]] = []

    def work(step: Step) -> str:
        threads.append(threading.current_thread())
        step(1, 2)
        return "made"

    job = worker.prepare(work)
    job.progressed.connect(lambda at, total: steps.append((at, total)))
    assert run_job(worker, qtbot, job) == [("done", "made")]
    assert steps == [(1, 2)]
    assert threads[0] is not threading.main_thread()
    trouble = FileTrouble("full", "ดิสก์เต็ม", "the disk is full")

    def fail(_step: Step) -> None:
        raise trouble

    assert run_job(worker, qtbot, worker.prepare(fail)) == [("failed", trouble)]
    given_up = worker.prepare(work)
    given_up.cancel()
    assert run_job(worker, qtbot, given_up) == [("cancelled", None)]
    worker.close()


def test_closing_the_worker_lets_running_work_end_and_gives_up_what_waits(qtbot: QtBot) -> None:
    worker = Worker()
    begun, ended = threading.Event(), list[str]()

    def slow(step: Step) -> None:
        begun.set()
        time.sleep(0.1)
        step(1, 1)
        ended.append("slow")

    worker.start(worker.prepare(slow))
    worker.start(worker.prepare(lambda _step: ended.append("waiting")))
    assert begun.wait(5)
    worker.close()
    assert ended == ["slow"]

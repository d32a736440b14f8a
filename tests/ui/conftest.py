"""The whole window over real services and a temporary file; no message box is met by chance."""

import shutil
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pcio_desktop import paths
from pcio_desktop.services.committee_file import create_committee_file
from pcio_desktop.services.importing import import_document
from pcio_desktop.storage import connection
from pcio_desktop.ui import clock, messages
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.translation import current
from tests.benchmarks import office
from tests.ui.attendance_desk import Desk
from tests.ui.looking import settle
from tests.ui.minutes_desk import Taking


@pytest.fixture
def in_the_meeting(monkeypatch: pytest.MonkeyPatch) -> None:
    """A time of day at which the meetings of the sample are held, whenever the tests run."""
    monkeypatch.setattr(clock, "this_minute", lambda: time(14, 5))


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is in use is given up after a moment instead of three seconds."""
    monkeypatch.setitem(connection.PRAGMAS, "busy_timeout", 300)


@dataclass
class Boxes:
    """What was told, and the files that the next choosers will give."""

    told: list[str] = field(default_factory=list[str])
    asked: list[str] = field(default_factory=list[str])
    answers: list[bool] = field(default_factory=list[bool])
    files: list[Path | None] = field(default_factory=list[Path | None])
    proposed: list[Path] = field(default_factory=list[Path])

    def take_told(self) -> str:
        """The one message there was."""
        (text,) = self.told
        self.told.clear()
        return text

    def tell(self, _parent: object, text: str) -> None:
        self.told.append(text)

    def ask(self, _parent: object, question: str, **_: object) -> bool:
        assert self.answers, f"a question nobody expected: {question}"
        self.asked.append(question)
        return self.answers.pop(0)

    def ask_which(self, _parent: object, text: str, *_: object, **__: object) -> int:
        raise AssertionError(f"a question nobody expected: {text}")

    def choose(self, _parent: object, title: str, proposal: Path, _kinds: str) -> Path | None:
        self.proposed.append(proposal)
        assert self.files, f"a file chooser nobody expected: {title}"
        return self.files.pop(0)


@pytest.fixture(autouse=True)
def boxes(monkeypatch: pytest.MonkeyPatch) -> Generator[Boxes]:
    """Answers in place of the user; a message that no test took makes the test fail."""
    answers = Boxes()
    monkeypatch.setattr(messages, "tell", answers.tell)
    monkeypatch.setattr(messages, "warn", answers.tell)
    monkeypatch.setattr(messages, "ask_which", answers.ask_which)
    monkeypatch.setattr(messages, "choose_file_to_open", answers.choose)
    monkeypatch.setattr(messages, "choose_file_to_save", answers.choose)
    yield answers
    assert answers.told == []


@pytest.fixture(scope="session", autouse=True)
def clipboard(qapp: QApplication) -> Generator[None]:
    """An empty clipboard at the end.

    WORKAROUND: on the offscreen screen alone, a QMimeData made in Python that still lies there when
    the interpreter ends is freed twice (PySide6 6.11.3).
    """
    yield
    qapp.clipboard().clear()


@pytest.fixture(scope="session")
def sample_master(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample committee, made once."""
    path = tmp_path_factory.mktemp("sample") / "sample.pcio"
    data = paths.resource("sample/committee.json").read_bytes()
    with create_committee_file(path) as file, file.work("นำเข้าข้อมูลตัวอย่าง") as uow:
        import_document(uow, data, "committee.json")
        uow.commit()
    return path


@pytest.fixture
def sample_file(sample_master: Path, tmp_path: Path) -> Path:
    """A copy of the sample committee that the test may change."""
    return Path(shutil.copy(sample_master, tmp_path / "ตัวอย่าง.pcio"))


MakeProgram = Callable[[], Program]


@pytest.fixture
def make_program(qapp: QApplication) -> Generator[MakeProgram]:
    """Starts the program as it starts for a user, in the Thai that a clean clone speaks."""
    running: list[Program] = []

    def make() -> Program:
        program = Program(qapp)
        program.window.resize(1180, 720)
        program.begin(None)
        running.append(program)
        return program

    yield make
    for program in running:
        program.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert current() == "en"


@pytest.fixture
def program(make_program: MakeProgram) -> Program:
    return make_program()


@pytest.fixture
def opened(program: Program, sample_file: Path) -> Program:
    """The program with the sample committee open."""
    program.window.open_path(sample_file)
    QCoreApplication.processEvents()
    return program


@pytest.fixture
def office_file(tmp_path: Path) -> Path:
    """A committee of 35 seats with one meeting of which nothing is recorded."""
    path = tmp_path / "ประชุม.pcio"
    office.build(path)
    return path


@pytest.fixture
def desk(program: Program, office_file: Path) -> Desk:
    """The attendance page open on that meeting."""
    program.window.resize(1366, 768)
    program.window.open_path(office_file)
    program.window.activateWindow()
    program.window.actions_by_name["step_attendance"].trigger()
    settle()
    return Desk(program)


@pytest.fixture
def taking(opened: Program, qtbot: QtBot) -> Taking:
    """The page of minutes open on the newest meeting of the sample committee."""
    return Taking(opened, qtbot)

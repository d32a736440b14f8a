"""A whole meeting entered by hand prints as the same meeting does that was imported.

The text is the Chiang Mai minutes, which lie outside the repository.
"""

import json
import re
import zipfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pcio_desktop.paths import resource
from pcio_desktop.services.committee_file import create_committee_file
from pcio_desktop.services.exporting import prepare_minutes, write_minutes
from pcio_desktop.services.importing import import_document
from pcio_desktop.services.meetings import list_meetings
from pcio_desktop.ui.program import Program
from tests.chiangmai import interchange_document
from tests.tools import shared_reference
from tests.ui import by_hand
from tests.ui.conftest import Boxes
from tests.ui.paper_to_type import Json, Paper
from tests.ui.secretary import Secretary

BODY, CORE = "word/document.xml", "docProps/core.xml"
_STEPS = (
    by_hand.enter_roster,
    by_hand.describe_committee,
    by_hand.make_meeting,
    by_hand.enter_details,
    by_hand.enter_attendance,
    by_hand.enter_agenda,
    by_hand.take_minutes,
    by_hand.decide,
)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(scope="module")
def document() -> Json:
    return interchange_document(shared_reference("chiangmai-pcio-1-2567.txt"))


@pytest.fixture
def imported(document: Json, tmp_path: Path) -> Path:
    """What the interchange file prints."""
    target = tmp_path / "imported.docx"
    with create_committee_file(tmp_path / "imported.pcio") as file:
        with file.work("นำเข้า") as uow:
            import_document(uow, json.dumps(document).encode(), "chiangmai")
            uow.commit()
        with file.read() as unit:
            (row,) = list_meetings(unit)
            job = prepare_minutes(unit, row.id)
    write_minutes(job, resource("templates/minutes.docx"), target)
    return target


def parts(file: Path) -> dict[str, bytes | str]:
    """The parts of a document; bookmarks are named after keys, which differ from file to file."""
    with zipfile.ZipFile(file) as package:
        found: dict[str, bytes | str] = {
            name: package.read(name) for name in package.namelist() if name != CORE
        }
        body = package.read(BODY).decode()
    found[BODY] = re.sub(r'(<w:bookmarkStart w:id="\d+" w:name=)"[^"]*"', r'\1""', body)
    return found


@pytest.mark.slow
def test_the_minutes_typed_from_their_text_print_as_those_imported(
    program: Program, document: Json, imported: Path, tmp_path: Path, qtbot: QtBot, boxes: Boxes
) -> None:
    program.window.resize(1366, 768)
    secretary, paper = Secretary(program), Paper(document)
    by_hand.found_committee(secretary, tmp_path / "เชียงใหม่.pcio")
    for step in _STEPS:
        step(secretary, paper)
    target = tmp_path / "typed.docx"
    boxes.files.append(target)
    by_hand.export(secretary)
    qtbot.waitUntil(lambda: target.name in program.window.notice, timeout=20_000)
    typed, wanted = parts(target), parts(imported)
    assert str(typed[BODY]).replace("<w:p>", "\n<w:p>").splitlines() == (
        str(wanted[BODY]).replace("<w:p>", "\n<w:p>").splitlines()
    )
    assert typed == wanted

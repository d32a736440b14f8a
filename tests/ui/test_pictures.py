"""Pictures of every page and dialog, for people to look at: `build/pictures`, ignored by git.

They are never compared: another font on another machine draws other pixels. What is checked is
that each page opens in each language, scheme and size, and that none asks for more room than the
smallest window has.
"""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from pcio_desktop.domain.meeting import MeetingKind, MeetingMode, MeetingNumber, MinutesState
from pcio_desktop.domain.quorum import Quorum
from pcio_desktop.domain.rows import (
    AgendaRow,
    Finding,
    FindingKind,
    MeetingOverview,
    MeetingRow,
    StepProgress,
    StepState,
    ThingPlace,
)
from pcio_desktop.thai.dates import BANGKOK
from pcio_desktop.ui.dialogs.about_dialog import AboutDialog
from pcio_desktop.ui.dialogs.crash_dialog import CrashDialog
from pcio_desktop.ui.dialogs.findings_dialog import FindingsDialog
from pcio_desktop.ui.dialogs.keys_dialog import KeysDialog, key_rows
from pcio_desktop.ui.dialogs.new_committee_dialog import NewCommitteeDialog
from pcio_desktop.ui.pages.meeting_page import MeetingPage
from pcio_desktop.ui.pages.registry import PLACES, STEPS
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.settings import Theme
from tests.tools import ROOT
from tests.ui import safety_dialogs
from tests.ui.looking import all_text, child, settle

PICTURES = ROOT / "build" / "pictures"
LARGE, SMALL = (1366, 768), (683, 400)
LOOKS = [
    ("th", Theme.LIGHT, 100, LARGE),
    ("th", Theme.DARK, 100, LARGE),
    ("en", Theme.LIGHT, 100, LARGE),
    ("en", Theme.DARK, 150, LARGE),
    ("th", Theme.LIGHT, 150, LARGE),
    ("th", Theme.LIGHT, 200, LARGE),
    ("th", Theme.LIGHT, 100, SMALL),
    ("en", Theme.DARK, 100, SMALL),
    ("en", Theme.LIGHT, 200, SMALL),
]


FINDINGS = (
    Finding(
        FindingKind.CLOSING_TIME_MISSING,
        "ยังไม่มีเวลาเลิกประชุม กรอกในขั้นข้อมูลการประชุม",
        "the closing time is missing; enter it under Meeting",
        meeting="๒/๒๕๖๘",
        place=ThingPlace("x", "details", "closed_at"),
    ),
    Finding(
        FindingKind.DUE_DATE_MISSING,
        "มอบหมายให้สำนักงานสถิติจังหวัดตัวอย่างโดยไม่มีกำหนดวัน ใช่หรือไม่",
        "the assignment to the statistical office has no due date; is that so?",
        "ระเบียบวาระที่ ๕.๑",
        "agenda item 5.1",
        "๒/๒๕๖๘",
        ThingPlace("x", "resolutions", "y"),
    ),
)


def wear(program: Program, look: tuple[str, Theme, int, tuple[int, int]]) -> str:
    """Put a look on the program; its name."""
    language, theme, percent, size = look
    program.language.speak(language)
    program.appearance.choose_theme(theme)
    program.appearance.choose_text_size(percent)
    program.window.resize(*size)
    settle()
    return f"{language}-{theme.value}-{percent}-{size[0]}x{size[1]}"


def photograph(widget: QWidget, name: str) -> None:
    settle()
    PICTURES.mkdir(parents=True, exist_ok=True)
    assert widget.grab().save(str(PICTURES / f"{name}.png"))


def expect_language(widget: QWidget, language: str) -> None:
    """All texts without data in them are in the language."""
    shown = widget.windowTitle() + all_text(widget)
    thai = any("ก" <= letter <= "ฮ" for letter in shown)
    assert thai is (language == "th")


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0]}-{look[1]}-{look[2]}-{look[3]}")
def test_every_page_opens_in_every_look(
    program: Program, sample_file: Path, look: tuple[str, Theme, int, tuple[int, int]]
) -> None:
    name = wear(program, look)
    window = program.window
    expect_language(child(window, QWidget, "central"), look[0])
    photograph(window, f"start-first-{name}")
    window.open_path(sample_file)
    photograph(window, f"meeting-{name}")
    window.actions_by_name["next_meeting"].trigger()
    photograph(window, f"meeting-older-{name}")
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["undo"].trigger()  # asked first: whole meetings go
    photograph(window, f"meeting-none-{name}")
    window.actions_by_name["close_file"].trigger()
    photograph(window, f"start-recent-{name}")
    assert window.size().toTuple() == look[3]
    assert window.minimumSizeHint().width() <= 680
    assert window.minimumSizeHint().height() <= 340


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0]}-{look[1]}-{look[2]}-{look[3]}")
def test_every_step_and_place_opens_in_every_look(
    opened: Program, look: tuple[str, Theme, int, tuple[int, int]]
) -> None:
    name = wear(opened, look)
    window = opened.window
    actions = [f"step_{spec.name}" for spec in STEPS] + [f"show_{spec.name}" for spec in PLACES]
    for action in actions:
        window.actions_by_name[action].trigger()
        photograph(window, f"{action}-{name}")
    assert window.size().toTuple() == look[3]
    assert window.minimumSizeHint().width() <= 680
    assert window.minimumSizeHint().height() <= 340


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0]}-{look[1]}-{look[2]}-{look[3]}")
def test_every_dialog_opens_in_every_look(
    program: Program, look: tuple[str, Theme, int, tuple[int, int]]
) -> None:
    name = wear(program, look)
    window = program.window
    rows = key_rows(window.actions_by_name, window.menus)
    dialogs = {
        "new-committee": NewCommitteeDialog(Path(), window),
        "keys": KeysDialog(rows, window),
        "about": AboutDialog(window),
        "findings": FindingsDialog(FINDINGS, (), program.appearance, window),
        "crash": CrashDialog("Traceback (most recent call last):\n  …", Path(), window),
        **safety_dialogs.dialogs(program.worker, window),
    }
    for kind, dialog in dialogs.items():
        dialog.show()
        expect_language(dialog, look[0])
        photograph(dialog, f"{kind}-{name}")
        dialog.close()


def an_extreme_meeting() -> MeetingOverview:
    """No quorum, seats not recorded, and texts longer than anybody should write them."""
    long = "การขับเคลื่อนนโยบายและแผนพัฒนาดิจิทัลเพื่อเศรษฐกิจและสังคมของส่วนราชการประจำจังหวัด"
    row = MeetingRow(
        id="x",
        number=MeetingNumber(12, 2567, running=170, kind=MeetingKind.SPECIAL),
        scheduled_at=datetime(2024, 2, 29, 9, 0, tzinfo=BANGKOK),
        meeting_place=f"ห้องประชุมใหญ่ {long} ชั้น 12 อาคาร B",
        mode=MeetingMode.MIXED,
        state=MinutesState.CIRCULATED,
        in_person=4,
        represented=10,
        absent=15,
        vacant=3,
        unrecorded=3,
        participants=120,
    )
    numbers = [(1,), (2,), (3,), (3, 1), (3, 1, 12), (4,), (5,), (5, 1), (5, 2), (6,), (7,), (8,)]
    agenda = tuple(AgendaRow(str(n), n, f"{long} {long}", 3, len(n) - 1) for n in numbers)
    quorum = Quorum(34, 17, 4, 14, 20, substitutes_count=False)
    names = ("details", "attendance", "agenda", "minutes", "resolutions", "preview")
    steps = tuple(StepProgress(name, StepState.LOOK, 120) for name in names)
    return MeetingOverview(row, quorum, agenda, "3046/2567", None, None, steps)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0]}-{look[1]}-{look[2]}-{look[3]}")
def test_an_extreme_meeting_stays_within_the_window(
    opened: Program,
    look: tuple[str, Theme, int, tuple[int, int]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    name = wear(opened, look)
    page = child(opened.window, MeetingPage, "meeting_page")
    extreme = an_extreme_meeting()
    newest = opened.operations.meetings()[0].id
    extreme = replace(extreme, row=replace(extreme.row, id=newest))
    monkeypatch.setattr(opened.operations, "overview", lambda _id: extreme)
    page.page("details").forget()
    page.show_meeting(extreme)
    photograph(opened.window, f"meeting-extreme-{name}")
    assert opened.window.size().toTuple() == look[3]
    inner = child(page.page("details"), QWidget, "paper")
    viewport = inner.parentWidget()
    assert viewport is not None
    assert inner.width() <= viewport.width()
    verdict = child(page, QLabel, "quorum_label").text()
    assert verdict == ("องค์ประชุมไม่ครบ ขาด ๑๓" if look[0] == "th" else "No quorum, 13 short")

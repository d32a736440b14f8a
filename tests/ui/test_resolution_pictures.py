"""Pictures of the resolutions and the ledger in every look, and what must hold in all of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QPushButton, QScrollArea, QWidget

from pcio_desktop.domain.agenda import AgendaItem, ItemKind
from pcio_desktop.domain.resolution import Assignment, AssignmentPart, Dissent, Resolution, Vote
from pcio_desktop.services.committee_file import create_committee_file
from pcio_desktop.ui.pages.committee_page import CommitteePage
from pcio_desktop.ui.pages.ledger_page import LedgerPage
from pcio_desktop.ui.pages.resolutions_page import ResolutionsPage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.settings import Theme
from tests.builders import a_committee, a_meeting, an_agency
from tests.ui.looking import child, settle
from tests.ui.test_accessibility import audit
from tests.ui.test_clipping import EVERYDAY, rows_of_ink
from tests.ui.test_pictures import LOOKS, photograph, wear

Look = tuple[str, Theme, int, tuple[int, int]]
LONG = "การขับเคลื่อนนโยบายและแผนพัฒนาดิจิทัลเพื่อเศรษฐกิจและสังคมของส่วนราชการประจำจังหวัด"


def extreme_file(path: Path) -> None:
    """Nine owners with names of eighty letters, a tie, dissents, a long sentence, many items."""
    committee = a_committee(seats=12)
    meeting = a_meeting(committee, in_person=10)
    seats = committee.orders[-1].seats
    resolution = Resolution(
        verb="เห็นชอบและมีข้อเสนอแนะ ดังนี้",
        vote=Vote(5, 5, 1, casting_vote=True),
        assignments=[
            Assignment(list(AssignmentPart)[at % 4], agency=an_agency(at), task=f"{LONG} {at}")
            for at in range(9)
        ],
        dissents=[Dissent(seats[2], f"{LONG} {LONG}", "บันทึกแนบ ๑"), Dissent(seats[3], LONG)],
    )
    for assignment in resolution.assignments:
        assert assignment.agency is not None
        assignment.agency.name = f"{assignment.agency.name} {LONG}"
    meeting.agenda.append(
        AgendaItem(f"{LONG} {LONG}", ItemKind.FOR_CONSIDERATION, resolutions=[resolution])
    )
    meeting.agenda.extend(AgendaItem(LONG, ItemKind.FOR_CONSIDERATION) for _ in range(12))
    with create_committee_file(path) as file, file.work("เริ่ม") as uow:
        uow.committees.add(committee)
        uow.meetings.add(meeting)
        uow.commit()


def open_resolutions(program: Program) -> ResolutionsPage:
    """The step with the first resolution that has owners chosen."""
    program.window.actions_by_name["step_resolutions"].trigger()
    settle()
    page = child(program.window, ResolutionsPage, "resolutions_page")
    shown = page.shown
    assert shown is not None
    rows = [row for item in shown.items for row in item.resolutions if row.assignments]
    page.show_thing(rows[0].id)
    settle()
    return page


def within(page: QWidget) -> None:
    """What scrolls is no wider than where it is seen."""
    area = child(page, QScrollArea, "scroll")
    inner = area.widget()
    if area.isVisible() and inner is not None:
        assert inner.width() <= area.viewport().width()


def not_cut(page: QWidget) -> None:
    """Every label has room for everyday words."""
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= rows_of_ink(label.font(), EVERYDAY), label.objectName()


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0]}-{look[1]}-{look[2]}-{look[3]}")
@pytest.mark.parametrize("kind", ["typical", "extreme"])
def test_both_pages_open_in_every_look(
    program: Program, sample_file: Path, tmp_path: Path, look: Look, kind: str
) -> None:
    name = wear(program, look)
    window, file = program.window, sample_file
    if kind == "extreme":
        file = tmp_path / "สุดขีด.pcio"
        extreme_file(file)
    window.open_path(file)
    page = open_resolutions(program)
    photograph(window, f"resolutions-{kind}-{name}")
    within(page)
    not_cut(page)
    area = child(page, QScrollArea, "scroll").verticalScrollBar()
    area.setValue(area.maximum())
    photograph(window, f"resolutions-{kind}-end-{name}")
    window.actions_by_name["show_ledger"].trigger()
    photograph(window, f"ledger-{kind}-{name}")
    ledger = child(window, LedgerPage, "ledger_page")
    within(ledger)
    not_cut(ledger)
    child(ledger, QAbstractScrollArea, "ledger_view").setFocus()
    ledger.show_owners()
    photograph(window, f"ledger-{kind}-owners-{name}")
    within(ledger)
    # The line at the bottom goes by itself; while it is there the window needs its height more.
    child(window, QPushButton, "dismiss_button").click()
    settle()
    assert window.size().toTuple() == look[3]
    assert window.minimumSizeHint().width() <= 680
    assert window.minimumSizeHint().height() <= 340


@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("percent", [100, 200])
def test_both_pages_can_be_used_without_seeing_them(
    opened: Program, language: str, percent: int
) -> None:
    opened.language.speak(language)
    opened.appearance.choose_text_size(percent)
    opened.window.resize(1366, 768)
    open_resolutions(opened)
    audit(child(opened.window, CommitteePage, "committee_page"))
    opened.window.actions_by_name["show_ledger"].trigger()
    audit(child(opened.window, CommitteePage, "committee_page"))

"""Pictures of the page of minutes and of the search box for people to look at, and their audit."""

import pytest
from PySide6.QtWidgets import QListView
from pytestqt.modeltest import ModelTester

from pcio_desktop.domain.content import paragraph
from pcio_desktop.services.committee_file import UnitOfWork
from pcio_desktop.services.minutes import add_statement, remove_statement
from pcio_desktop.ui.models.outline_model import OutlineModel
from pcio_desktop.ui.pages.minutes_page import MinutesPage
from pcio_desktop.ui.program import Program
from pcio_desktop.ui.settings import Theme
from pcio_desktop.ui.widgets.find_bar import FindBar
from pcio_desktop.ui.widgets.row_scroll import RowScroll
from pcio_desktop.ui.widgets.search_panel import SearchPanel
from pcio_desktop.ui.widgets.thai_line_edit import ThaiLineEdit
from tests.builders import every_block
from tests.ui.looking import child, settle
from tests.ui.test_accessibility import audit
from tests.ui.test_pictures import LOOKS, photograph, wear


def fill(program: Program, page: MinutesPage) -> None:
    """Every kind of block under the first item, an empty item, a speaker of 80 letters."""
    meeting_id = page.meeting_id
    assert meeting_id is not None
    with program.operations.read() as unit:
        items = unit.meetings.whole(meeting_id).agenda
        first, empty = items[0].id, [s.id for s in items[1].statements]

    def edit(uow: UnitOfWork) -> None:
        long = "นายแพทย์สาธารณสุขจังหวัดตัวอย่างและผู้อำนวยการสำนักงานป้องกันควบคุมโรคที่ตัวอย่าง"
        add_statement(uow, first, speaker=long, blocks=(paragraph("กูรู้ว่าฎีกาญี่ปุ่น " * 9),))
        add_statement(uow, first, speaker="DEPA", blocks=every_block())
        for key in empty:
            remove_statement(uow, key)

    program.operations.run("เติม", edit, None)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0]}-{look[1]}-{look[2]}-{look[3]}")
def test_the_page_opens_in_every_look(
    opened: Program, look: tuple[str, Theme, int, tuple[int, int]]
) -> None:
    name = wear(opened, look)
    window = opened.window
    window.actions_by_name["step_minutes"].trigger()
    settle()
    page = child(window, MinutesPage, "minutes_page")
    fill(opened, page)
    settle()
    photograph(window, f"minutes-{name}")
    audit(window)
    scroll = child(page, RowScroll, "scroll")
    for row in scroll.made():
        assert row.width() <= scroll.viewport().width()
    child(page, FindBar, "find_bar").open("ประธาน", replace=True)
    photograph(window, f"minutes-find-{name}")
    audit(window)
    window.actions_by_name["search"].trigger()
    panel = child(window, SearchPanel, "search_panel")
    child(panel, ThaiLineEdit, "search_edit").setText("ระบบ")
    panel.asked.emit("ระบบ")
    photograph(window, f"search-{name}")
    assert window.size().toTuple() == look[3]
    assert window.minimumSizeHint().width() <= 680
    assert window.minimumSizeHint().height() <= 340


def test_the_outline_is_a_good_model(opened: Program, qtmodeltester: ModelTester) -> None:
    opened.window.actions_by_name["step_minutes"].trigger()
    settle()
    page = child(opened.window, MinutesPage, "minutes_page")
    model = child(page, QListView, "outline_view").model()
    assert isinstance(model, OutlineModel)
    qtmodeltester.check(model)
    model.set_query("ข้อมูล")
    qtmodeltester.check(model)
    assert model.row_of("") == -1


def test_a_meeting_without_items_leads_to_the_agenda(opened: Program) -> None:
    opened.window.actions_by_name["step_minutes"].trigger()
    page = child(opened.window, MinutesPage, "minutes_page")
    meeting_id = page.meeting_id
    assert meeting_id is not None

    def clear(uow: UnitOfWork) -> None:
        uow.meetings.get(meeting_id).agenda.clear()

    opened.operations.run("ล้าง", clear, None)
    settle()
    photograph(opened.window, "minutes-empty")
    assert not opened.window.actions_by_name["find"].isEnabled()
    audit(opened.window)

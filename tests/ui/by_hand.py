"""The Chiang Mai minutes entered by a secretary who has nothing but their text."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QListView,
    QScrollArea,
    QTabWidget,
    QWidget,
)

from pcio_desktop.domain.form_words import FormWord
from pcio_desktop.thai.dates import DateStyle, format_date
from pcio_desktop.thai.numerals import to_thai
from pcio_desktop.ui.agenda_words import KINDS
from pcio_desktop.ui.pages.agenda_page import AgendaPage
from pcio_desktop.ui.pages.assignment_panel import AssignmentPanel, OwnerChip
from pcio_desktop.ui.pages.attendance_page import AttendancePage
from pcio_desktop.ui.pages.committee_settings_page import CommitteeSettingsPage
from pcio_desktop.ui.pages.details_page import DetailsPage
from pcio_desktop.ui.pages.minutes_page import MinutesPage
from pcio_desktop.ui.pages.minutes_rows import EmptyWidget, SpeakerField
from pcio_desktop.ui.pages.new_meeting_page import NewMeetingPage
from pcio_desktop.ui.pages.resolutions_page import ResolutionsPage
from pcio_desktop.ui.pages.roster_page import RosterPage
from pcio_desktop.ui.widgets.agenda_tree import AgendaTree
from pcio_desktop.ui.widgets.attendance_view import AttendanceView
from pcio_desktop.ui.widgets.content_edit import ContentEdit
from pcio_desktop.ui.widgets.resolutions_view import ResolutionsView
from pcio_desktop.ui.widgets.row_scroll import RowScroll
from pcio_desktop.ui.widgets.seats_view import SeatsView
from pcio_desktop.ui.widgets.table_of_rows import TableOfRows
from pcio_desktop.ui.widgets.two_line_delegate import CardRole
from tests.ui.looking import child, settle
from tests.ui.paper_to_type import Json, Paper
from tests.ui.secretary import ALT, CONTROL, SHIFT, Secretary

Key = Qt.Key


def found_committee(secretary: Secretary, file: Path) -> None:
    """Ctrl+N, the province, the file."""

    def fill(dialog: QDialog) -> None:
        box = child(dialog, QComboBox, "province_box")
        line = box.lineEdit()
        assert line is not None
        secretary.write_over(line, "เชียงใหม่")
        secretary.fill(dialog, "file_edit", str(file))
        secretary.press("create_button", dialog)

    secretary.answer(fill, Key.Key_N)


def enter_roster(secretary: Secretary, paper: Paper) -> None:
    """The rows of the order instead of the seats of the template; the head of the order."""
    secretary.go(Key.Key_7)
    page = secretary.find(RosterPage, "roster_page")
    view = child(page, SeatsView, "seats_view")
    secretary.hands.press(Key.Key_End, modifier=CONTROL)
    last = view.currentIndex().row()
    assert view.hasFocus()
    secretary.hands.press(Key.Key_Home, modifier=CONTROL)
    secretary.hands.press(Key.Key_Delete, times=last + 1)
    QGuiApplication.clipboard().setText(paper.roster_rows)
    secretary.press("paste_button", page)
    secretary.hands.press(Key.Key_Return)
    settle()
    assert view.model().rowCount() == len(paper.order["seats"])
    tabs = child(page, QTabWidget, "editor_tabs")
    secretary.tab(tabs, child(page, QScrollArea, "order_scroll"))
    order = paper.order
    secretary.fill(page, "number_edit", to_thai(f"{order['number']}/{order['year']}"))
    secretary.fill(page, "dated_edit", _day(order["dated"]))
    secretary.fill(page, "count_box", str(order["seat_count"]))


def describe_committee(secretary: Secretary, paper: Paper) -> None:
    """Names, the lines above the minutes, and the words this committee prints."""
    secretary.go(Key.Key_9)
    page = secretary.find(CommitteeSettingsPage, "committee_page")
    committee, settings = paper.committee, paper.committee["settings"]
    secretary.fill(page, "name_field", committee["name"])
    secretary.fill(page, "name_en_field", committee["name_en"])
    heading = child(page, QWidget, "heading_edit")
    secretary.click(heading)
    secretary.hands.press(Key.Key_A, modifier=CONTROL)
    for at, line in enumerate(settings["heading"]):
        if at:
            secretary.hands.press(Key.Key_Return)
        secretary.type(line)
    secretary.hands.press(Key.Key_Tab)
    rank = child(page, QCheckBox, "rank_check")
    if rank.isChecked() is not settings["space_after_rank"]:
        secretary.tick(rank)
    view = child(page, TableOfRows, "words_view")
    for name, word in settings["form_words"].items():
        secretary.click_row(view, list(FormWord).index(FormWord(name)), column=1)
        secretary.hands.press(Key.Key_F2)
        secretary.hands.press(Key.Key_A, modifier=CONTROL)
        secretary.hands.press(Key.Key_Delete)
        secretary.type(word)
        secretary.hands.press(Key.Key_Return)
        settle()


def make_meeting(secretary: Secretary, paper: Paper) -> None:
    """Number, day, time and place; the agenda comes from the paper."""
    secretary.go(Key.Key_N, CONTROL | ALT)
    page = secretary.find(NewMeetingPage, "new_meeting_page")
    meeting = paper.meeting
    day, time = meeting["scheduled_at"].split("T")
    secretary.fill(page, "day_field", _day(day))
    secretary.fill(page, "time_field", time)
    secretary.fill(page, "number_field", str(meeting["number"]))
    secretary.fill(page, "place_edit", meeting["meeting_place"])
    box = child(page, QComboBox, "agenda_box")
    secretary.choose(box, box.findData("empty"))
    secretary.press("make_button", page)
    assert not page.isVisible()


def enter_details(secretary: Secretary, paper: Paper) -> None:
    """Times, the opening sentence, who signs."""
    secretary.go(Key.Key_1)
    page = secretary.find(DetailsPage, "details_page")
    meeting = paper.meeting
    secretary.fill(page, "opened_field", meeting["opened_at"].split("T")[1])
    secretary.fill(page, "closed_field", meeting["closed_at"].split("T")[1])
    secretary.fill(page, "opening_field", meeting["opening"])
    for one in meeting["signatories"]:
        part = one["part"]
        secretary.click(child(page, QWidget, f"{part}_name"))
        secretary.type(paper.names[one["person"]])
        secretary.hands.press(Key.Key_Return)
        secretary.fill(page, f"{part}_post", one["position"])


def enter_attendance(secretary: Secretary, paper: Paper) -> None:
    """One key a seat, and the name where another comes; the other participants are pasted."""
    secretary.go(Key.Key_2)
    page = secretary.find(AttendancePage, "attendance_page")
    view = child(page, AttendanceView, "attendance_view")
    for line in paper.meeting["attendance"]:
        assert view.hasFocus()
        match line["state"]:
            case "in_person":
                secretary.hands.press(Key.Key_1)
            case "represented":
                secretary.hands.press(Key.Key_2)
                secretary.type(paper.names[line["person"]])
                secretary.hands.press(Key.Key_Return, Key.Key_Return)
            case _:
                assert line["absence_reason"] == "ติดราชการ"
                secretary.hands.press(Key.Key_5)
    rows = [
        f"{at}.\t{paper.names[one['person']]}\t{paper.agencies[one['agency']]}"
        for at, one in enumerate(paper.meeting["participants"], 1)
    ]
    secretary.paste("\n".join(rows))


def enter_agenda(secretary: Secretary, paper: Paper) -> None:
    """The lines of the invitation; kinds of the headings; the number that leaves a gap."""
    secretary.go(Key.Key_3)
    page = secretary.find(AgendaPage, "agenda_page")
    tree = child(page, AgendaTree, "tree")
    secretary.paste(paper.agenda_lines)
    for row, item in enumerate(paper.items):
        top = item in paper.meeting["agenda"]
        if not top and "own_number" not in item:
            continue
        secretary.click_row(tree, row)
        if top:
            box = child(page, QComboBox, "kind_box")
            secretary.choose(box, KINDS.index(item["kind"]))
        if "own_number" in item:
            secretary.fill(page, "number_field", str(item["own_number"]))


def take_minutes(secretary: Secretary, paper: Paper) -> None:
    """What was said, item by item: the speaker, then the text; tables come out of Word."""
    secretary.go(Key.Key_4)
    page = secretary.find(MinutesPage, "minutes_page")
    for item_id, item in zip(_item_ids(page), paper.items, strict=True):
        for at, statement in enumerate(item.get("statements", [])):
            if at:
                secretary.hands.press(Key.Key_End, modifier=CONTROL)
                secretary.hands.press(Key.Key_Return, modifier=CONTROL)
            else:
                _begin_item(secretary, page, item_id)
            _name_speaker(secretary, statement["speaker"])
            for place, block in enumerate(statement["blocks"]):
                _write_block(secretary, block, first=place == 0)
    page.store_typing()


def _item_ids(page: MinutesPage) -> list[str]:
    return [key.partition(":")[2] for key in page.rows if key.startswith("item:")]


def _begin_item(secretary: Secretary, page: MinutesPage, item_id: str) -> None:
    """Go to an item by the outline, and begin it by its button."""
    view = child(page, QListView, "outline_view")
    secretary.click_row(view, _item_ids(page).index(item_id))
    scroll = child(page, RowScroll, "scroll")
    empty = scroll.widget(f"empty:{item_id}")
    assert isinstance(empty, EmptyWidget)
    secretary.click(empty.button)


def _name_speaker(secretary: Secretary, label: str) -> None:
    assert isinstance(secretary.focus, SpeakerField)
    secretary.type(label)
    secretary.hands.press(Key.Key_Return, modifier=SHIFT)  # as typed, whatever is offered
    assert isinstance(secretary.focus, ContentEdit)


def _write_block(secretary: Secretary, block: Json, *, first: bool) -> None:
    match block["type"]:
        case "paragraph":
            if not first:
                secretary.hands.press(Key.Key_Return)
            _write_runs(secretary, block["text"])
        case "label_values":
            secretary.hands.press(Key.Key_V, modifier=CONTROL | SHIFT)
            for at, line in enumerate(block["lines"]):
                if at:
                    secretary.hands.press(Key.Key_Return)
                _write_runs(secretary, line["label"])
                secretary.hands.press(Key.Key_Tab)
                _write_runs(secretary, line["value"])
            secretary.hands.press(Key.Key_Down)
        case "table":
            secretary.hands.press(Key.Key_Return)
            secretary.paste("", _table_of_word(block))
            for text in _underlined_in(block):
                _underline(secretary, text)
            secretary.hands.press(Key.Key_End, modifier=CONTROL)
        case kind:
            raise AssertionError(kind)


def _write_runs(secretary: Secretary, text: str | list[str | Json]) -> None:
    """Letter by letter; Ctrl+U before and after what is underlined."""
    for run in [text] if isinstance(text, str) else text:
        if isinstance(run, str):
            secretary.type(run)
        else:
            assert set(run) == {"text", "underline"}
            secretary.hands.press(Key.Key_U, modifier=CONTROL)
            secretary.type(run["text"])
            secretary.hands.press(Key.Key_U, modifier=CONTROL)


def _table_of_word(table: Json) -> str:
    """The table as Word lays it on the clipboard."""
    columns = "".join(f'<col width="{width}">' for width in table["widths"])
    rows = "".join(_row_of_word(row) for row in table["rows"])
    return f"<table>{columns}{rows}</table>"


def _row_of_word(row: Json) -> str:
    tag = "th" if row.get("kind") == "header" else "td"
    cells = "".join(
        f'<{tag} colspan="{cell.get("columns", 1)}">{_cell_of_word(cell)}</{tag}>'
        for cell in row["cells"]
    )
    return f"<tr>{cells}</tr>"


def _cell_of_word(cell: Json) -> str:
    texts = cell["paragraphs"] if "paragraphs" in cell else [cell["text"]]
    return "".join(f"<p>{escape(_plain(text))}</p>" for text in texts)


def _plain(text: str | list[str | Json]) -> str:
    runs = [text] if isinstance(text, str) else text
    return "".join(run if isinstance(run, str) else run["text"] for run in runs)


def _underlined_in(table: Json) -> list[str]:
    cells = [cell for row in table["rows"] for cell in row["cells"]]
    texts = [text for cell in cells for text in cell.get("paragraphs", [cell.get("text")])]
    runs = [run for text in texts if isinstance(text, list) for run in text]
    return [run["text"] for run in runs if isinstance(run, dict)]


def _underline(secretary: Secretary, text: str) -> None:
    """Pasting drops underlines: the words are found again, and underlined."""
    secretary.hands.press(Key.Key_F, modifier=CONTROL)
    secretary.hands.press(Key.Key_A, modifier=CONTROL)
    secretary.type(text)
    secretary.hands.press(Key.Key_Escape)
    secretary.hands.press(Key.Key_U, modifier=CONTROL)
    settle()


def decide(secretary: Secretary, paper: Paper) -> None:
    """The verb by one key; a sentence typed over; who is to do it, as what, until when."""
    secretary.go(Key.Key_5)
    page = secretary.find(ResolutionsPage, "resolutions_page")
    view = child(page, ResolutionsView, "items_view")
    for at, item in enumerate(paper.items):
        for made in item.get("resolutions", []):
            secretary.click_row(view, _row_below_heading(view, at))
            assert view.hasFocus()
            secretary.hands.press(Key.Key_1)
            if "verb" in made:
                assert made["verb"] == "รับทราบ"
            else:
                _write_resolution(secretary, page, paper, made)


def _row_below_heading(view: ResolutionsView, at: int) -> int:
    """The row below the heading of the item at that place."""
    rows = range(view.model().rowCount())
    headings = [row for row in rows if view.model().index(row, 0).data(CardRole.GROUP)]
    return headings[at] + 1


def _write_resolution(
    secretary: Secretary, page: ResolutionsPage, paper: Paper, made: Json
) -> None:
    panel = child(page, AssignmentPanel, "assignment_panel")
    for at, one in enumerate(made["assignments"]):
        secretary.click(child(panel, QWidget, "owner_field"))
        secretary.type(paper.agencies[one["agency"]])
        secretary.hands.press(Key.Key_Return)
        chip = child(panel, OwnerChip, f"chip_{at + 1}")
        chip.setFocus()
        secretary.hands.press({"lead": Key.Key_1, "joint": Key.Key_2}[one["part"]])
        if "due_date" in one:
            secretary.fill(panel, "due_field", _day(one["due_date"]))
    (block,) = made["text"]
    secretary.write_over(child(page, QWidget, "sentence_edit"), block["text"], Key.Key_Escape)


def export(secretary: Secretary) -> None:
    """F12; where the file goes is answered by the caller, the window says when it is there."""
    secretary.go(Key.Key_F12, Qt.KeyboardModifier.NoModifier)


def _day(iso: str) -> str:
    from datetime import date

    return format_date(date.fromisoformat(iso), DateStyle.LONG)

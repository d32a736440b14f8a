"""What was typed and could not be stored is in the file again after a crash and a restart."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from pytestqt.qtbot import QtBot

from pcio_desktop.domain.content import blocks_text, paragraph
from pcio_desktop.services.committee_file import Access, open_committee_file
from pcio_desktop.services.drafts import drafts_of
from pcio_desktop.services.meetings import list_meetings
from pcio_desktop.services.minutes import read_minutes, write_statement
from pcio_desktop.services.typed_statements import kept_typing
from pcio_desktop.storage.database import Database
from pcio_desktop.ui.pages.minutes_page import MinutesPage
from pcio_desktop.ui.program import Program
from tests.faults.children import Child
from tests.ui.looking import child, settle
from tests.ui.typing_keys import type_text
from tests.ui.typist import type_in_vain

TEXT = "ที่พิมพ์ก่อนเครื่องดับ"


def _texts(path: Path) -> list[str]:
    """The text of every statement of the file."""
    with open_committee_file(path, access=Access.VIEW) as file, file.read() as unit:
        meetings = [read_minutes(unit, meeting.id) for meeting in list_meetings(unit)]
    statements = [row for one in meetings for item in one.items for row in item.statements]
    return [blocks_text(row.blocks) for row in statements]


def test_typing_that_could_not_be_stored_outlives_a_kill(
    program: Program, sample_file: Path
) -> None:
    before = _texts(sample_file)
    typist = Child(type_in_vain, sample_file, TEXT)
    assert typist.line() == "ready"
    with closing(sqlite3.connect(sample_file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")  # now nobody else can store
        typist.tell()
        assert typist.line() == "typed"
        typist.kill()
    assert _texts(sample_file) == before
    program.window.open_path(sample_file)
    after = _texts(sample_file)
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert [new for _, new in changed] == [old + TEXT for old, _ in changed]
    assert len(changed) == 1
    assert "กลับมา" in program.window.notice
    program.window.actions_by_name["undo"].trigger()
    assert _texts(sample_file) == before
    program.window._operations.close()  # noqa: SLF001
    program.window.open_path(sample_file)
    assert _texts(sample_file) == before  # once, and not at every opening


def test_typing_refused_in_a_meeting_that_was_left_is_stored_once_the_disk_writes_again(
    opened: Program, sample_file: Path, qtbot: QtBot
) -> None:
    before = _texts(sample_file)
    opened.window.actions_by_name["step_minutes"].trigger()
    settle()
    page = child(opened.window, MinutesPage, "minutes_page")
    page.focus_first()
    row = page._current  # noqa: SLF001
    assert row is not None
    with closing(sqlite3.connect(sample_file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")  # now nobody else can store
        type_text(row.edit, TEXT)
        opened.window.actions_by_name["next_meeting"].trigger()
        settle()
        assert row is not page._current  # noqa: SLF001
        other.execute("ROLLBACK")
    assert _texts(sample_file) == before
    opened.window.actions_by_name["try_again"].trigger()
    qtbot.waitUntil(lambda: _texts(sample_file) != before, timeout=5000)
    assert sum(TEXT in text for text in _texts(sample_file)) == 1
    assert "กลับมา" in opened.window.notice
    with open_committee_file(sample_file, access=Access.VIEW) as file:
        assert kept_typing(drafts_of(file.path)) == []


def test_typing_into_a_statement_that_was_changed_elsewhere_overwrites_nothing(
    opened: Program, sample_file: Path
) -> None:
    opened.window.actions_by_name["step_minutes"].trigger()
    settle()
    page = child(opened.window, MinutesPage, "minutes_page")
    page.focus_first()
    row = page._current  # noqa: SLF001
    assert row is not None
    type_text(row.edit, "ที่หนึ่ง")
    page.store_typing()
    type_text(row.edit, "ที่สอง")  # stored twice by itself, nothing is taken for another's
    page.store_typing()
    mine = row.edit.blocks
    with Database(sample_file) as other, other.work("แก้จากที่อื่น") as uow:
        write_statement(uow, row.statement_id, (paragraph("ของผู้อื่น"),))
        uow.commit()
    before = _texts(sample_file)
    assert blocks_text(mine) not in before
    type_text(row.edit, "ที่สาม")
    typed = blocks_text(row.edit.blocks)
    page.store_typing()
    settle()
    after = _texts(sample_file)
    at = after.index("ของผู้อื่น")
    assert after == [*before[: at + 1], typed, *before[at + 1 :]]
    assert page._current is not None  # noqa: SLF001
    assert blocks_text(page._current.edit.blocks) == typed  # noqa: SLF001
    with open_committee_file(sample_file, access=Access.VIEW) as file:
        assert kept_typing(drafts_of(file.path)) == []

"""Two programs on one file: whoever comes second is told, and overwrites nothing silently."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from pcio_desktop.domain.agenda import AgendaItem
from pcio_desktop.domain.change import Change
from pcio_desktop.domain.errors import EditedElsewhere, FileTrouble, NotFound
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.storage.database import Database
from tests.storage.stored import dump, versions


@pytest.fixture
def other(database: Database, meeting: Meeting) -> Iterator[Database]:
    """The same file, opened by a second program."""
    with Database(database.path, who="คนที่สอง") as opened:
        yield opened


def _title(database: Database, meeting: Meeting, title: str, item: int = 0) -> Change:
    with database.work("แก้ชื่อวาระ") as uow:
        uow.meetings.get(meeting.id).agenda[item].title = title
        return uow.commit()


def _titles(database: Database, meeting: Meeting) -> list[str]:
    with database.read() as unit:
        return [item.title for item in unit.meetings.get(meeting.id).agenda]


def test_a_row_that_another_program_changed_is_not_overwritten(
    database: Database, meeting: Meeting, other: Database
) -> None:
    _title(other, meeting, "ของคนที่สอง")
    before = dump(database.path)
    with pytest.raises(EditedElsewhere):
        _title(database, meeting, "ของคนแรก")
    assert dump(database.path) == before
    assert database.changed_elsewhere() == Change(agenda=True)
    _title(database, meeting, "ของคนแรก แก้จากของคนที่สอง")
    assert _titles(other, meeting)[0] == "ของคนแรก แก้จากของคนที่สอง"


def test_other_rows_go_together_and_both_changes_are_told(
    database: Database, meeting: Meeting, other: Database
) -> None:
    with other.work("แก้สถานที่") as uow:
        uow.meetings.get(meeting.id).meeting_place = "ห้องใหม่"
        uow.commit()
    assert _title(database, meeting, "ชื่อใหม่") == Change(agenda=True, meetings=True)
    assert database.changed_elsewhere() == Change()
    with database.read() as unit:
        assert unit.meetings.get(meeting.id).meeting_place == "ห้องใหม่"


def test_an_undo_does_not_take_back_what_another_program_did_unseen(
    database: Database, meeting: Meeting, other: Database
) -> None:
    _title(database, meeting, "ของคนแรก")
    other.changed_elsewhere()
    _title(other, meeting, "ของคนที่สอง")
    with pytest.raises(EditedElsewhere):
        database.undo()
    assert _titles(database, meeting)[0] == "ของคนที่สอง"


def test_an_editor_shows_the_counter_it_has_read(
    database: Database, meeting: Meeting, other: Database
) -> None:
    item = meeting.agenda[0].id
    with database.read() as unit:
        version = unit.version(AgendaItem, item)
    _title(other, meeting, "ของคนที่สอง")
    database.changed_elsewhere()  # the lists are fresh, but the text being typed is not
    with pytest.raises(EditedElsewhere), database.work("แก้") as uow:
        uow.expect(AgendaItem, item, version)
    with database.work("แก้") as uow:
        uow.expect(AgendaItem, item, uow.version(AgendaItem, item))


def test_a_row_that_is_gone_is_told_too(database: Database, meeting: Meeting) -> None:
    with database.read() as unit:
        version = unit.version(AgendaItem, meeting.agenda[0].id)
    with database.work("ลบวาระ") as uow:
        uow.meetings.get(meeting.id).agenda.pop(0)
        uow.commit()
    with pytest.raises(EditedElsewhere), database.work("แก้") as uow:
        uow.expect(AgendaItem, meeting.agenda[0].id, version)
    with pytest.raises(NotFound), database.read() as unit:
        unit.version(AgendaItem, meeting.agenda[0].id)


def test_counters_only_rise_at_undo_and_redo_as_well(database: Database, meeting: Meeting) -> None:
    _title(database, meeting, "ก")
    seen = versions(database.path)
    with database.work("ลบวาระ") as uow:
        uow.meetings.get(meeting.id).agenda.pop(1)
        uow.commit()
    for turn in (database.undo, database.undo, database.redo, database.redo, database.undo):
        before, contents = versions(database.path), dump(database.path)
        turn()
        assert dump(database.path) != contents
        after = versions(database.path)
        came_back = after.keys() - before.keys()
        assert all(after[key] > seen[key] for key in came_back)
        assert all(after[key] >= seen[key] for key in after)
        seen |= after


def test_a_change_through_plain_sql_counts_too(database: Database, meeting: Meeting) -> None:
    before = versions(database.path)
    with database.work("แก้") as uow:
        uow.meetings.get(meeting.id).presiding = None  # written in a second statement
        uow.commit()
    after = versions(database.path)
    assert {key for key in after if after[key] != before[key]} == {("meeting", meeting.id)}
    assert after["meeting", meeting.id] == before["meeting", meeting.id] + 1


def test_a_file_opened_for_viewing_shows_what_happens_and_changes_nothing(
    database: Database, meeting: Meeting
) -> None:
    with Database(database.path, view_only=True) as viewer:
        _title(database, meeting, "ใหม่")
        assert viewer.changed_elsewhere() == Change(agenda=True)
        assert viewer.changed_elsewhere() == Change()
        assert _titles(viewer, meeting)[0] == "ใหม่"
        with pytest.raises(FileTrouble) as caught:
            _title(viewer, meeting, "ไม่ได้")
    assert caught.value.code == "VIEW_ONLY"

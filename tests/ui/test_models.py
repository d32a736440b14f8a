"""The item models: Qt's own rules, and that what is selected stays selected."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from pcio_desktop.domain.meeting import MeetingKind, MeetingMode, MeetingNumber, MinutesState
from pcio_desktop.domain.rows import AgendaRow, MeetingRow
from pcio_desktop.thai.dates import BANGKOK
from pcio_desktop.ui.models.agenda_model import AgendaModel
from pcio_desktop.ui.models.keys_model import KeyRow, KeysModel
from pcio_desktop.ui.models.meetings_model import MeetingsModel
from pcio_desktop.ui.models.recent_model import RecentModel
from pcio_desktop.ui.settings import RecentFile
from tests.ui.looking import texts

pytestmark = pytest.mark.usefixtures("qapp")


def row(key: str, number: int, year: int, state: MinutesState = MinutesState.DRAFT) -> MeetingRow:
    return MeetingRow(
        id=key, number=MeetingNumber(number, year),
        scheduled_at=datetime(year - 543, 6, number, 13, 30, tzinfo=BANGKOK),
        meeting_place="ห้องประชุม ๓", mode=MeetingMode.ON_SITE, state=state,
        in_person=9, represented=23, absent=2, vacant=0, unrecorded=0, participants=15,
    )  # fmt: skip


def agenda(*numbers: tuple[int, ...]) -> tuple[AgendaRow, ...]:
    return tuple(AgendaRow(str(number), number, "เรื่อง", 1, 0) for number in numbers)


THREE = [row("c", 1, 2568), row("b", 2, 2567), row("a", 1, 2567)]


def meetings() -> MeetingsModel:
    model = MeetingsModel()
    model.set_rows(THREE)
    return model


def test_every_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    agenda_model = AgendaModel()
    agenda_model.set_rows(agenda((1,), (1, 1), (1, 1, 1), (2,)))
    recent = RecentModel()
    recent.set_files([RecentFile(Path("a.pcio"), "PCIO"), RecentFile(Path("b.pcio"), "")])
    keys = KeysModel([KeyRow("แฟ้ม", "เปิด", "Ctrl+O")])
    models: list[QAbstractItemModel] = [
        meetings(), MeetingsModel(), agenda_model, AgendaModel(), recent, keys,
    ]  # fmt: skip
    for model in models:
        qtmodeltester.check(model, force_py=True)


@pytest.mark.parametrize(
    "after",
    [
        [row("d", 2, 2568), *THREE],
        [row("e", 1, 2569), *THREE],
        THREE[1:],
        [THREE[0], THREE[2]],
        [replace(line, state=MinutesState.CERTIFIED) for line in THREE],
        [THREE[2]],
        [row("f", 3, 2566), THREE[2], row("g", 9, 2570)],
    ],
)
def test_the_chosen_meeting_stays_chosen_while_others_come_and_go(
    after: list[MeetingRow], qtmodeltester: ModelTester
) -> None:
    model = meetings()
    qtmodeltester.check(model, force_py=True)
    chosen = QPersistentModelIndex(model.index_of("a"))
    model.set_rows(after)
    assert chosen.isValid() is ("a" in {line.id for line in after})
    assert model.id_of(chosen) == "a"
    expected = [line.id for line in sorted(after, key=lambda line: -line.number.year)]
    assert model.meeting_ids() == expected


def test_another_order_of_the_same_meetings_is_shown() -> None:
    model = meetings()
    model.set_rows([THREE[0], THREE[2], THREE[1]])
    assert model.meeting_ids() == ["c", "a", "b"]


def test_a_file_without_meetings_shows_none() -> None:
    model = meetings()
    model.set_rows([])
    assert list(texts(model)) == []
    assert not model.index_of("a").isValid()


def test_a_meeting_says_all_of_itself_to_a_screen_reader() -> None:
    model = meetings()
    words = model.index_of("c").data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "1/2568 1 Jun 2025 draft"


def test_special_and_running_numbers_are_written_out() -> None:
    number = MeetingNumber(5, 2567, running=70, kind=MeetingKind.SPECIAL)
    model = MeetingsModel()
    model.set_rows([replace(THREE[1], number=number)])
    assert list(texts(model)) == ["2567", "special 70-5/2567"]


def test_sub_items_stand_further_in() -> None:
    model = AgendaModel()
    model.set_rows(agenda((3,), (3, 1), (3, 1, 2)))
    numbers = [str(model.index(line, 0).data()) for line in range(3)]
    assert [number.strip() for number in numbers] == ["3", "3.1", "3.1.2"]
    insets = [len(number) - len(number.lstrip()) for number in numbers]
    assert insets == sorted(set(insets))


def test_the_same_agenda_again_keeps_the_place_one_is_at() -> None:
    model = AgendaModel()
    model.set_rows(agenda((1,), (2,)))
    place = QPersistentModelIndex(model.index(1, 0))
    model.set_rows(agenda((1,), (2,)))
    assert place.isValid()
    model.set_rows(agenda((1,)))
    assert not place.isValid()
    assert model.rowCount(QModelIndex()) == 1
    QApplication.processEvents()

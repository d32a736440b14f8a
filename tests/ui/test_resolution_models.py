"""The models of the resolutions and of the ledger: Qt's rules, and rows that stay in place."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from pcio_desktop.domain.agenda import ItemKind
from pcio_desktop.domain.ledger import LedgerOrder, LedgerRow, arranged
from pcio_desktop.domain.meeting import MeetingNumber
from pcio_desktop.domain.resolution import AssignmentPart, AssignmentState
from pcio_desktop.domain.resolution_rows import (
    AssignmentRow,
    ProposalRow,
    ResolutionRow,
    ResolvedItem,
)
from pcio_desktop.ui.models.ledger_model import LedgerModel
from pcio_desktop.ui.models.owners_model import OwnersModel
from pcio_desktop.ui.models.proposals_model import ProposalsModel
from pcio_desktop.ui.models.resolutions_model import CardKey, ResolutionsModel
from pcio_desktop.ui.models.row_diff import row_steps
from tests.ui.looking import texts

pytestmark = pytest.mark.usefixtures("qapp")
TODAY = date(2024, 7, 1)


def given(key: str, days: int = 5) -> AssignmentRow:
    due = TODAY + timedelta(days=days)
    return AssignmentRow(
        key, AssignmentPart.LEAD, f"สำนักงาน {key}", "งาน", due, AssignmentState.OPEN, None, ""
    )


def resolution(key: str) -> ResolutionRow:
    return ResolutionRow(key, "เห็นชอบ", "", f"เห็นชอบ {key}", False, False, None, (given(key),), ())


def item(key: str, *rows: ResolutionRow) -> ResolvedItem:
    return ResolvedItem(
        key, (1,), "เรื่อง", ItemKind.FOR_CONSIDERATION, "มติที่ประชุม", ("เห็นชอบ",), False,
        not rows, rows, (),
    )  # fmt: skip


def ledger_row(key: str, days: int) -> LedgerRow:
    return LedgerRow(
        key,
        "m",
        "i",
        MeetingNumber(1, 2567),
        date(2024, 6, 11),
        (1,),
        "เรื่อง",
        key,
        (given(key, days),),
    )


def ledger(*rows: LedgerRow) -> LedgerModel:
    model = LedgerModel()
    model.set_groups(arranged(rows, TODAY, LedgerOrder.DUE), TODAY)
    return model


def test_every_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    resolutions = ResolutionsModel()
    resolutions.set_items((item("a", resolution("x"), resolution("y")), item("b")), TODAY)
    owners = OwnersModel()
    owners.set_rows((given("a"), given("b")), TODAY)
    proposals = ProposalsModel()
    proposals.set_rows((ProposalRow("ก", "ก", ("ข้อ 1",), is_new=True),))
    for model in (
        resolutions, ResolutionsModel(), owners, OwnersModel(), proposals, ProposalsModel(),
        ledger(ledger_row("ช้า", -3), ledger_row("ใกล้", 3)), LedgerModel(),
    ):  # fmt: skip
        qtmodeltester.check(model, force_py=True)


def test_cards_stay_when_others_come_and_go(qtmodeltester: ModelTester) -> None:
    model = ResolutionsModel()
    model.set_items((item("a", resolution("x")), item("b")), TODAY)
    qtmodeltester.check(model, force_py=True)
    kept = QPersistentModelIndex(model.index_of(CardKey("a", "x")))
    new = (item("n"), item("a", resolution("w"), resolution("x")))
    model.set_items(new, TODAY)
    assert model.key_of(kept) == CardKey("a", "x")
    assert [model.key_of(model.index(row)) for row in range(model.rowCount())] == [
        None, CardKey("n", None), None, CardKey("a", "w"), CardKey("a", "x"),
    ]  # fmt: skip
    model.set_items((), TODAY)
    assert not kept.isValid()


def test_ledger_rows_stay_when_they_move_to_another_group(qtmodeltester: ModelTester) -> None:
    rows = [ledger_row("ก", -3), ledger_row("ข", 3), ledger_row("ค", 9)]
    model = ledger(*rows)
    qtmodeltester.check(model, force_py=True)
    kept = QPersistentModelIndex(model.index_of("ค"))
    model.set_groups(arranged(rows[1:], TODAY, LedgerOrder.DUE), TODAY)
    assert kept.isValid()
    assert model.headings() == []
    assert [str(model.index(row, 2).data()) for row in range(2)] == ["ข", "ค"]
    model.retranslate()
    assert "5 July" not in "".join(texts(model))


def test_an_unticked_proposal_is_left_out() -> None:
    model = ProposalsModel()
    one, other = (ProposalRow(name, name, ("ข้อ 1",), is_new=True) for name in "กข")
    model.set_rows((one, other))
    role = Qt.ItemDataRole.CheckStateRole
    assert model.setData(model.index(0), Qt.CheckState.Unchecked, role)
    assert model.chosen == ["ข"]
    assert model.setData(model.index(0), Qt.CheckState.Checked, role)
    assert model.chosen == ["ก", "ข"]
    assert not model.setData(model.index(0), "x", Qt.ItemDataRole.EditRole)


@pytest.mark.parametrize(
    ("before", "after"),
    [("", "abc"), ("abc", ""), ("abc", "acb"), ("abcd", "xbdy"), ("aab", "aba"), ("abc", "abc")],
)
def test_the_steps_make_the_new_rows(before: str, after: str) -> None:
    rows = list(before)
    for step in row_steps(before, after):
        del rows[step.at : step.at + step.removed]
        rows[step.at : step.at] = after[step.start : step.end]
    assert rows == list(after)

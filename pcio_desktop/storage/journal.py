"""Rows as they were before each change: undo, redo, audit trail and `Change` in one.

The entries are written by `triggers`; here steps are opened, closed and turned back. Turning a step
back is a step like any other and is recorded too, so the trail says when and by whom something was
undone, and a redo is nothing but that step turned back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import groupby
from typing import Any, cast

from sqlalchemy import (
    Column,
    ColumnElement,
    CursorResult,
    Integer,
    MetaData,
    Table,
    Text,
    bindparam,
    delete,
    func,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.orm import Session

from pcio_desktop.domain.change import Change
from pcio_desktop.domain.errors import RuleBroken
from pcio_desktop.domain.rows import UndoState
from pcio_desktop.storage import tables
from pcio_desktop.storage.columns import StoredMoment

steps, rows = tables.journal_step, tables.journal_row

AMENDED_WITHIN = timedelta(minutes=1)
"""How long after its beginning a step takes in what is written further into the same row."""


class StepState(StrEnum):
    """Where a step stands.

    `OPEN` is being written, `DONE` can be undone, `UNDONE` can be redone. `TURNED` is an undo or a
    redo itself. `KEPT` is out of reach and stays as audit trail.
    """

    OPEN = "open"
    DONE = "done"
    UNDONE = "undone"
    TURNED = "turned"
    KEPT = "kept"


TOUCHES = {
    "committee": "committee",
    "role": "committee",
    "appointment_order": "roster",
    "seat": "roster",
    "holder": "roster",
    "person": "people",
    "agency": "people",
    "meeting": "meetings",
    "attendance": "attendance",
    "participant": "attendance",
    "agenda_item": "agenda",
    "statement": "minutes",
    "signatory": "minutes",
    "resolution": "resolutions",
    "assignment": "resolutions",
    "dissent": "resolutions",
}
"""Table: the field of `Change` it belongs to."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """When an action is done, by whom, under which words, and which row it goes on with."""

    at: datetime
    who: str
    action: str
    amends: str = ""


@dataclass(frozen=True, slots=True)
class OpenStep:
    """A step being written; what it held before, when it goes on with an earlier one."""

    seq: int
    last_row: int = 0
    amends: bool = False


def open_step(session: Session, stamp: Stamp) -> OpenStep:
    """Begin the step that all changes up to `close_step` belong to."""
    seq = last_step(session) + 1
    values = {
        "seq": seq,
        "at": _stored(session, stamp.at),
        "who": stamp.who,
        "action": stamp.action,
        "state": StepState.OPEN,
    }
    session.execute(insert(steps).values(values))
    return OpenStep(seq)


def reopen_step(session: Session, stamp: Stamp, *, seen: int) -> OpenStep | None:
    """Go on with the last step, so that typing into one field is one undo; None to begin a new one.

    The last step goes on when it is number `seen`, bears the same words and name, changed the row
    `stamp.amends` and nothing else, has been neither undone nor redone, and began less than
    `AMENDED_WITHIN` ago. It gets the next number, so that whoever saw it notices that it went on.
    """
    last = session.execute(
        select(steps.c.seq, steps.c.who, steps.c.action, steps.c.state, steps.c.at)
        .order_by(steps.c.seq.desc())
        .limit(1)
    ).first()
    if last is None or last.seq != seen:
        return None
    if (last.who, last.action, last.state) != (stamp.who, stamp.action, StepState.DONE):
        return None
    began = StoredMoment().process_result_value(last.at, session.get_bind().dialect)
    if began is None or not timedelta() <= stamp.at - began < AMENDED_WITHIN:
        return None
    entries = select(rows.c.kind, rows.c.row_id).where(rows.c.step == last.seq).distinct()
    if session.execute(entries).all() != [("update", stamp.amends)]:
        return None
    last_row = session.scalar(select(func.max(rows.c.seq))) or 0
    step = open_step(session, replace(stamp, at=began))
    session.execute(update(rows).where(rows.c.step == last.seq).values(step=step.seq))
    session.execute(delete(steps).where(steps.c.seq == last.seq))
    return OpenStep(step.seq, last_row, amends=True)


def close_step(session: Session, step: OpenStep) -> Change:
    """End the step; returns what it touched, an empty Change when nothing at all.

    An action that changed something puts everything undone before out of reach.
    """
    new = (rows.c.step == step.seq) & (rows.c.seq > step.last_row)
    touched = session.scalars(select(rows.c.table_name).where(new).distinct()).all()
    reverts = session.scalar(select(steps.c.reverts).where(steps.c.seq == step.seq))
    if touched and reverts is None:
        _mark(session, StepState.KEPT, steps.c.state == StepState.UNDONE)
    if step.amends:
        _drop_repeated(session, step)
    state = StepState.DONE if reverts is None else StepState.TURNED
    _mark(session, state, steps.c.seq == step.seq)
    return Change(**{TOUCHES[name]: True for name in touched})


def _drop_repeated(session: Session, step: OpenStep) -> None:
    """Of one row only the earliest value of each column is needed to turn the step back."""
    found = session.execute(
        select(rows.c.seq, rows.c.kind, rows.c.table_name, rows.c.row_id, rows.c.before)
        .where(rows.c.step == step.seq)
        .order_by(rows.c.seq)
    ).all()
    kept: dict[tuple[str, str], set[str]] = {}
    for row in found:
        columns = set(json.loads(row.before or "{}"))
        known = kept.setdefault((row.table_name, row.row_id), set())
        if row.kind == "update" and row.seq > step.last_row and columns <= known:
            session.execute(delete(rows).where(rows.c.seq == row.seq))
        known |= columns


def keep_step(session: Session, step: int) -> None:
    """End a step that changed no row and only tells in the trail what was done."""
    _mark(session, StepState.KEPT, steps.c.seq == step)


def last_step(session: Session) -> int:
    """The number of the newest step, 0 in a file that has none."""
    return session.scalar(select(func.max(steps.c.seq))) or 0


def last_moment(session: Session) -> datetime | None:
    """When the newest step was made; None in a file without steps, or where it cannot be read."""
    at = session.scalar(select(steps.c.at).order_by(steps.c.seq.desc()).limit(1))
    try:
        return None if at is None else datetime.fromisoformat(at)
    except ValueError:
        return None


def touched_since(session: Session, seen: int) -> Change:
    """What the steps after number `seen` touched."""
    names = session.scalars(select(rows.c.table_name).where(rows.c.step > seen).distinct())
    return Change(**{TOUCHES[name]: True for name in names})


def crosses(session: Session, step: int, seen: int) -> bool:
    """Whether `step` changed a row that a step between it and `seen` had changed too."""
    other = rows.alias()
    both = (rows.c.table_name == other.c.table_name) & (rows.c.row_id == other.c.row_id)
    query = select(rows.c.seq).join(other, both)
    unseen = (other.c.step > seen) & (other.c.step < step)
    return session.scalar(query.where(rows.c.step == step, unseen).limit(1)) is not None


def undo_state(session: Session) -> UndoState:
    """The actions that undo and redo would turn back or bring again; None where there is none."""
    done, undone = last_done(session), first_undone(session)
    return UndoState(
        undo=None if done is None else done.action, redo=None if undone is None else undone.action
    )


def undo(session: Session, step: OpenStep) -> None:
    """Turn the last action back, within the open `step`. Raises RuleBroken when there is none."""
    target = last_done(session)
    if target is None:
        raise RuleBroken("ไม่มีการทำงานให้ย้อนกลับ", "there is nothing to undo")
    _turn_back(session, step.seq, target, target.seq)
    _mark(session, StepState.UNDONE, steps.c.seq == target.seq)


def redo(session: Session, step: OpenStep) -> None:
    """Bring the action undone last again, within the open `step`. Raises RuleBroken without one."""
    target = first_undone(session)
    if target is None:
        raise RuleBroken("ไม่มีการทำงานให้ทำซ้ำ", "there is nothing to redo")
    undone_by = session.scalar(select(func.max(steps.c.seq)).where(steps.c.reverts == target.seq))
    _turn_back(session, step.seq, target, undone_by or 0)
    _mark(session, StepState.DONE, steps.c.seq == target.seq)


@dataclass(frozen=True, slots=True)
class Step:
    """A step by its number and its words."""

    seq: int
    action: str


def last_done(session: Session) -> Step | None:
    """The step that an undo would turn back."""
    return _one_step(session, StepState.DONE, func.max(steps.c.seq))


def first_undone(session: Session) -> Step | None:
    """The step that a redo would bring again."""
    return _one_step(session, StepState.UNDONE, func.min(steps.c.seq))


def _one_step(session: Session, state: StepState, choice: ColumnElement[int]) -> Step | None:
    seq = select(choice).where(steps.c.state == state).scalar_subquery()
    found = session.execute(select(steps.c.seq, steps.c.action).where(steps.c.seq == seq)).first()
    return None if found is None else Step(found[0], found[1])


def _stored(session: Session, at: datetime) -> str | None:
    return StoredMoment().process_bind_param(at, session.get_bind().dialect)


def _mark(session: Session, state: StepState, which: ColumnElement[bool]) -> None:
    session.execute(update(steps).where(which).values(state=state))


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: str
    table: str
    row_id: str
    before: dict[str, Any]

    @property
    def shape(self) -> tuple[str, str, tuple[str, ...]]:
        """Entries of one shape are turned back by one statement."""
        return self.kind, self.table, tuple(self.before)


def _turn_back(session: Session, step: int, target: Step, source: int) -> None:
    """Undo the rows of step `source` from the last to the first."""
    # Rows come back before those they refer to; all must be right again at the commit.
    session.execute(text("PRAGMA defer_foreign_keys=ON"))
    found = session.execute(
        select(rows.c.kind, rows.c.table_name, rows.c.row_id, rows.c.before)
        .where(rows.c.step == source)
        .order_by(rows.c.seq.desc())
    ).all()
    entries = (_Entry(row[0], row[1], row[2], json.loads(row[3] or "{}")) for row in found)
    last = _last_versions(session, target)
    for _, alike in groupby(entries, key=lambda entry: entry.shape):
        _turn_back_alike(session, list(alike), last)
    session.execute(
        update(steps).where(steps.c.seq == step).values(action=target.action, reverts=target.seq)
    )
    session.expire_all()


def _last_versions(session: Session, target: Step) -> dict[tuple[str, str], int]:
    """How far the rows had counted that the action, or an undo or redo of it, took away."""
    turns = select(steps.c.seq).where((steps.c.seq == target.seq) | (steps.c.reverts == target.seq))
    version = func.json_extract(rows.c.before, f"$.{tables.VERSION}")
    query = select(rows.c.table_name, rows.c.row_id, func.max(version))
    query = query.where(rows.c.step.in_(turns), rows.c.kind == "delete")
    found = session.execute(query.group_by(rows.c.table_name, rows.c.row_id))
    return {(name, key): last or 0 for name, key, last in found}


def _turn_back_alike(
    session: Session, entries: Sequence[_Entry], last: Mapping[tuple[str, str], int]
) -> None:
    first = entries[0]
    table = _bare_table(first.table, first.before)
    here = table.c.id == bindparam("row_id")
    ids = [{"row_id": entry.row_id} for entry in entries]
    if first.kind == "insert":
        done = session.connection().execute(table.delete().where(here), ids)
    elif first.kind == "delete":
        # A row that comes back counts on from where it was.
        back = [
            entry.before | {tables.VERSION: last[entry.table, entry.row_id] + 1}
            for entry in entries
        ]
        done = session.connection().execute(table.insert(), back)
    else:
        values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in first.before}
        parameters = [
            {"row_id": entry.row_id} | {f"new_{name}": v for name, v in entry.before.items()}
            for entry in entries
        ]
        done = session.connection().execute(table.update().where(here).values(values), parameters)
    if cast("CursorResult[Any]", done).rowcount != len(entries):
        raise RuleBroken(
            "ย้อนกลับไม่ได้ เพราะแฟ้มถูกแก้ไขจากที่อื่นหลังจากนั้น",
            "cannot be undone: the file was changed from elsewhere since",
        )


def _bare_table(name: str, columns: Iterable[str]) -> Table:
    """The table without types: values go back in their stored form, byte for byte."""
    own = ("id", tables.VERSION)
    rest: list[Column[Any]] = [Column(entry) for entry in columns if entry not in own]
    return Table(name, MetaData(), Column("id", Text), Column(tables.VERSION, Integer), *rest)

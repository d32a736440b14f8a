"""Rows as they were before each change: undo, redo, audit trail and `Change` in one.

The entries are written by `triggers`; here steps are opened, closed and turned back. Turning a step
back is a step like any other and is recorded too, so the trail says when and by whom something was
undone, and a redo is nothing but that step turned back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
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


def open_step(session: Session, *, at: datetime, who: str, action: str) -> int:
    """Begin the step that all changes up to `close_step` belong to; returns its number."""
    last = session.scalar(select(func.max(steps.c.seq))) or 0
    values = {
        "seq": last + 1,
        "at": StoredMoment().process_bind_param(at, session.get_bind().dialect),
        "who": who,
        "action": action,
        "state": StepState.OPEN,
    }
    session.execute(insert(steps).values(values))
    return last + 1


def close_step(session: Session, step: int) -> Change:
    """End the step; returns what it touched, an empty Change when nothing at all.

    An action that changed something puts everything undone before out of reach.
    """
    touched = session.scalars(select(rows.c.table_name).where(rows.c.step == step).distinct()).all()
    reverts = session.scalar(select(steps.c.reverts).where(steps.c.seq == step))
    if touched and reverts is None:
        _mark(session, StepState.KEPT, steps.c.state == StepState.UNDONE)
    state = StepState.DONE if reverts is None else StepState.TURNED
    _mark(session, state, steps.c.seq == step)
    return Change(**{TOUCHES[name]: True for name in touched})


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
    done, undone = _last_done(session), _first_undone(session)
    return UndoState(
        undo=None if done is None else done.action, redo=None if undone is None else undone.action
    )


def undo(session: Session, step: int) -> None:
    """Turn the last action back, within the open `step`. Raises RuleBroken when there is none."""
    target = _last_done(session)
    if target is None:
        raise RuleBroken("ไม่มีการทำงานให้ย้อนกลับ", "there is nothing to undo")
    _turn_back(session, step, target, target.seq)
    _mark(session, StepState.UNDONE, steps.c.seq == target.seq)


def redo(session: Session, step: int) -> None:
    """Bring the action undone last again, within the open `step`. Raises RuleBroken without one."""
    target = _first_undone(session)
    if target is None:
        raise RuleBroken("ไม่มีการทำงานให้ทำซ้ำ", "there is nothing to redo")
    undone_by = session.scalar(select(func.max(steps.c.seq)).where(steps.c.reverts == target.seq))
    _turn_back(session, step, target, undone_by or 0)
    _mark(session, StepState.DONE, steps.c.seq == target.seq)


@dataclass(frozen=True, slots=True)
class _Step:
    seq: int
    action: str


def _last_done(session: Session) -> _Step | None:
    return _one_step(session, StepState.DONE, func.max(steps.c.seq))


def _first_undone(session: Session) -> _Step | None:
    return _one_step(session, StepState.UNDONE, func.min(steps.c.seq))


def _one_step(session: Session, state: StepState, choice: ColumnElement[int]) -> _Step | None:
    seq = select(choice).where(steps.c.state == state).scalar_subquery()
    found = session.execute(select(steps.c.seq, steps.c.action).where(steps.c.seq == seq)).first()
    return None if found is None else _Step(found[0], found[1])


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


def _turn_back(session: Session, step: int, target: _Step, source: int) -> None:
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


def _last_versions(session: Session, target: _Step) -> dict[tuple[str, str], int]:
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

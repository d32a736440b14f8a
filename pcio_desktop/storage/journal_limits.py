"""How much of the journal is kept, and what must leave it: the oldest undo, an erased person."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from pcio_desktop.storage import tables
from pcio_desktop.storage.journal import StepState

steps, rows = tables.journal_step, tables.journal_row

UNDO_STEPS = 2000
"""So many steps can be undone; of older ones the trail tells only what was done, by whom, when."""


@dataclass(frozen=True, slots=True)
class JournalSize:
    """Steps that can still be undone or redone, bytes of all rows kept, steps told at all."""

    undo_steps: int
    row_bytes: int
    steps: int


def size(session: Session) -> JournalSize:
    """How large the journal is."""
    reachable = steps.c.state.in_((StepState.DONE, StepState.UNDONE))
    undo = session.scalar(select(func.count()).select_from(steps).where(reachable)) or 0
    length = func.coalesce(func.length(rows.c.before), 0) + 60
    total = session.scalar(select(func.sum(length))) or 0
    return JournalSize(undo, total, session.scalar(select(func.count()).select_from(steps)) or 0)


def trim(session: Session, keep: int = UNDO_STEPS) -> int:
    """Forget the rows of all but the newest `keep` steps; returns how many rows that were."""
    # Not by subtraction: a step that went on has left a gap in the numbers.
    newest_old = select(steps.c.seq).order_by(steps.c.seq.desc()).offset(keep).limit(1)
    last = session.scalar(newest_old) or 0
    old = steps.c.seq <= last
    reachable = steps.c.state.in_((StepState.DONE, StepState.UNDONE))
    session.execute(update(steps).where(old, reachable).values(state=StepState.KEPT))
    count = session.scalar(select(func.count()).where(rows.c.step <= last)) or 0
    session.execute(delete(rows).where(rows.c.step <= last))
    return count


def forget(session: Session, table: str, key: str) -> None:
    """Take what a row once said out of the journal; nothing before that can be undone any more."""
    here = (rows.c.table_name == table) & (rows.c.row_id == key)
    session.execute(update(rows).where(here).values(before=None))
    reachable = steps.c.state.in_((StepState.DONE, StepState.UNDONE))
    session.execute(update(steps).where(reachable).values(state=StepState.KEPT))

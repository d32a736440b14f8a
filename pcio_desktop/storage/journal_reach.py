"""What turning back one step would touch: which meetings, which things, what goes and what comes.

Nothing is turned back here (`journal`).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import cast

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from pcio_desktop.domain.rows import TurnedThing, TurnReach
from pcio_desktop.storage import journal, seals

_Entry = tuple[str, str, str, str | None]  # kind, table, id, what was before
_ALONG = frozenset({"place", "folded"})  # columns that change with what stands above, or by itself
_PINS = "page_pins"
_MEETING = "meeting"


def undo_reach(session: Session) -> TurnReach | None:
    """What an undo would touch now; None where there is nothing to undo."""
    target = journal.last_done(session)
    return None if target is None else _reach(session, target, target.seq)


def redo_reach(session: Session) -> TurnReach | None:
    """What a redo would touch now; None where there is nothing to redo."""
    target = journal.first_undone(session)
    if target is None:
        return None
    turned = select(func.max(journal.steps.c.seq)).where(journal.steps.c.reverts == target.seq)
    return _reach(session, target, session.scalar(turned) or 0)


def _reach(session: Session, target: journal.Step, source: int) -> TurnReach:
    """The reach of turning back the rows of step `source`."""
    rows = journal.rows.c
    found = session.execute(
        select(rows.kind, rows.table_name, rows.row_id, rows.before)
        .where(rows.step == source)
        .order_by(rows.seq)
    )
    entries: list[_Entry] = [(row[0], row[1], row[2], row[3]) for row in found]
    raw = cast("sqlite3.Connection", session.connection().connection.driver_connection)
    touched = seals.touched(raw, source)
    return TurnReach(
        step=target.seq,
        words=target.action,
        meetings=frozenset(thing.id for thing in touched if thing.kind == seals.MEETING),
        goes=_whole_meetings(entries, "insert"),
        comes=_whole_meetings(entries, "delete"),
        things=_things(entries),
    )


def _whole_meetings(entries: Sequence[_Entry], kind: str) -> frozenset[str]:
    return frozenset(key for each, table, key, _ in entries if (each, table) == (kind, _MEETING))


def _things(entries: Sequence[_Entry]) -> tuple[TurnedThing, ...]:
    """What is changed, each once; rows that only made room for another one come last."""
    own: dict[TurnedThing, None] = {}
    along: dict[TurnedThing, None] = {}
    for kind, table, key, before in entries:
        columns = set(json.loads(before or "{}"))
        name = _PINS if (kind, table, columns) == ("update", _MEETING, {_PINS}) else table
        (along if kind == "update" and columns <= _ALONG else own)[TurnedThing(name, key)] = None
    return tuple(own | along)

"""เลิกทำ and ทำซ้ำ, which survive a restart because the journal is in the file."""

from __future__ import annotations

from pcio_desktop.domain.rows import TurnReach, UndoState
from pcio_desktop.storage.unit_of_work import ReadUnit, UnitOfWork


def undo_state(unit: ReadUnit) -> UndoState:
    """The words for the two menu entries."""
    return unit.undo_state()


def undo_reach(unit: ReadUnit) -> TurnReach | None:
    """What an undo would touch now; None where there is nothing to undo."""
    return unit.undo_reach()


def redo_reach(unit: ReadUnit) -> TurnReach | None:
    """What a redo would touch now; None where there is nothing to redo."""
    return unit.redo_reach()


def undo(uow: UnitOfWork) -> str:
    """Take back the last action; returns its words. Raises RuleBroken when there is none."""
    words = uow.undo_state().undo or ""
    uow.undo()
    return words


def redo(uow: UnitOfWork) -> str:
    """Do the action again that was last taken back. Raises RuleBroken when there is none."""
    words = uow.undo_state().redo or ""
    uow.redo()
    return words

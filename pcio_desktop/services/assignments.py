"""การมอบหมาย: to whom a resolution gives something to do, what, by when, and how it goes."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from pcio_desktop.domain.assignment_table import ProposedAssignment, proposed_assignments
from pcio_desktop.domain.committee import Seat
from pcio_desktop.domain.content import Table
from pcio_desktop.domain.errors import NotFound, RuleBroken
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.domain.resolution import (
    Assignment,
    AssignmentPart,
    AssignmentState,
    Resolution,
)
from pcio_desktop.services.assignment_owners import KnownOwners, Owner, owner_by_key, owner_name
from pcio_desktop.services.resolutions import LONGEST_TEXT, add_resolution
from pcio_desktop.storage.unit_of_work import ReadUnit, UnitOfWork
from pcio_desktop.thai.normalise import clean_line, clean_text

ASSIGNING_VERB = "มอบหมาย"


def assign_by_key(uow: UnitOfWork, resolution_id: str, key: str) -> str:
    """Give a resolution a known owner; the id of the assignment.

    The first owner leads, the others join; the due date is that of the owners who are there, where
    they have one in common. Raises NotFound, and RuleBroken for an owner who is there already.
    """
    return _assign(uow.get(Resolution, resolution_id), owner_by_key(uow, key))


def assign_by_name(uow: UnitOfWork, meeting_id: str, resolution_id: str, name: str) -> str:
    """As `assign_by_key`, by name; a name that nobody bears becomes a new agency."""
    known = KnownOwners(uow, uow.meetings.get(meeting_id))
    owner = known.named_or_new(uow, name)
    return _assign(uow.get(Resolution, resolution_id), owner)


def _assign(resolution: Resolution, owner: Owner) -> str:
    if _given_to(resolution, owner) is not None:
        raise RuleBroken(
            "มอบหมายให้หน่วยงานนี้ในมตินี้แล้ว", "this resolution is assigned to it already",
            where=owner_name(owner),
        )  # fmt: skip
    days = {assignment.due_date for assignment in resolution.assignments}
    assignment = _new(owner, days.pop() if len(days) == 1 else None)
    if resolution.assignments:
        assignment.part = AssignmentPart.JOINT
    resolution.assignments.append(assignment)
    return assignment.id


def _new(owner: Owner, due: date | None) -> Assignment:
    if isinstance(owner, Seat):
        return Assignment(seat=owner, due_date=due)
    return Assignment(agency=owner, due_date=due)


def _given_to(resolution: Resolution, owner: Owner) -> Assignment | None:
    given = (one for one in resolution.assignments if owner in (one.seat, one.agency))
    return next(given, None)


def unassign(uow: UnitOfWork, resolution_id: str, assignment_id: str) -> None:
    """Take an owner off a resolution. Raises NotFound."""
    resolution = uow.get(Resolution, resolution_id)
    assignment = uow.get(Assignment, assignment_id)
    if assignment in resolution.assignments:
        resolution.assignments.remove(assignment)


def change_part(uow: UnitOfWork, assignment_id: str, part: AssignmentPart) -> None:
    """Lead, joint, supporting or advising. Raises NotFound."""
    uow.get(Assignment, assignment_id).part = part


def write_task(uow: UnitOfWork, assignment_id: str, task: str) -> None:
    """What the owner is to do. Raises NotFound."""
    uow.get(Assignment, assignment_id).task = clean_text(task).text.strip()


def set_due_date(uow: UnitOfWork, resolution_id: str, day: date | None) -> None:
    """By when all owners of a resolution are to be done. Raises NotFound."""
    for assignment in uow.get(Resolution, resolution_id).assignments:
        assignment.due_date = day


def set_own_due_date(uow: UnitOfWork, assignment_id: str, day: date | None) -> None:
    """By when one owner is to be done. Raises NotFound."""
    uow.get(Assignment, assignment_id).due_date = day


def set_state(uow: UnitOfWork, assignment_id: str, state: AssignmentState, on: date | None) -> None:
    """How far the owner has come; `on` is the day it was done. Raises NotFound."""
    assignment = uow.get(Assignment, assignment_id)
    if state is AssignmentState.DONE:
        assignment.finish(on)
    elif state is AssignmentState.IN_PROGRESS:
        assignment.begin()
    else:
        assignment.reopen()


def write_report(uow: UnitOfWork, assignment_id: str, report: str) -> None:
    """What the owner reported back; something that was open is then in progress.

    Raises NotFound.
    """
    assignment = uow.get(Assignment, assignment_id)
    assignment.report = clean_text(report).text.strip()
    if assignment.report and assignment.state is AssignmentState.OPEN:
        assignment.begin()


def assign_from_table(
    uow: UnitOfWork,
    place: tuple[str, str, str | None],
    table: tuple[str, int],
    owners: Collection[str],
) -> str:
    """One assignment for each of `owners` that a table names, its questions as the task.

    `place` is meeting, item and resolution; None makes a resolution with the verb มอบหมาย. `table`
    is a statement and the place of the table in it. An owner who is there already gets the
    questions it has not yet. Returns the id of the resolution. Raises NotFound.
    """
    meeting_id, item_id, resolution_id = place
    known = KnownOwners(uow, uow.meetings.get(meeting_id))
    wanted = [one for one in _proposals(uow, *table) if one.owner in owners]
    if resolution_id is None:
        resolution_id = add_resolution(uow, item_id, ASSIGNING_VERB)
    resolution = uow.get(Resolution, resolution_id)
    days = {assignment.due_date for assignment in resolution.assignments}
    due = days.pop() if len(days) == 1 else None
    for proposal in wanted:
        owner = known.named_or_new(uow, proposal.owner)
        assignment = _given_to(resolution, owner)
        if assignment is None:
            assignment = _new(owner, due)
            resolution.assignments.append(assignment)
        assignment.task = _joined(assignment.task, proposal)
    return resolution_id


def _joined(task: str, proposal: ProposedAssignment) -> str:
    lines = task.splitlines()
    cleaned = [clean_line(question, LONGEST_TEXT).text for question in proposal.questions]
    return "\n".join([*lines, *(line for line in cleaned if line not in lines)])


def _proposals(unit: ReadUnit, statement_id: str, block: int) -> tuple[ProposedAssignment, ...]:
    statement = unit.find(Statement, statement_id)
    found = statement.blocks[block] if statement and block < len(statement.blocks) else None
    if not isinstance(found, Table):
        raise NotFound("ไม่พบตารางนี้ในรายงานแล้ว", "this table is not in the minutes any more")
    return proposed_assignments(found)

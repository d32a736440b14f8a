"""What is decided, and who is to do it."""

from __future__ import annotations

from pcio_desktop.domain.resolution import AssignmentPart, AssignmentState, Vote
from pcio_desktop.services import assignments, resolutions
from tests.ui.edits.place import At


def add_resolution(at: At) -> None:
    resolutions.add_resolution(at.uow, at.item.id, at.one(("รับทราบ", "เห็นชอบ", "มอบหมาย")))


def write_sentence(at: At) -> None:
    resolutions.write_sentence(at.uow, at.resolved[1].id, f"{at.words(9)}\n{at.words()}")


def choose_verb(at: At) -> None:
    resolutions.choose_verb(at.uow, at.resolved[1].id, at.one(("รับทราบ", "อนุมัติ")))
    resolutions.change_label(at.uow, at.resolved[1].id, at.words(1))


def move_resolution(at: At) -> None:
    item, resolution = at.resolved
    resolutions.move_resolution(at.uow, item.id, resolution.id, at.one((-1, 1)))


def remove_resolution(at: At) -> None:
    item, resolution = at.resolved
    resolutions.remove_resolution(at.uow, item.id, resolution.id)


def vote(at: At) -> None:
    counted = Vote(at.dice.randint(0, 9), at.dice.randint(0, 9), at.dice.randint(0, 9))
    resolutions.record_vote(at.uow, at.resolved[1].id, counted if at.flag() else None)


def dissent(at: At) -> None:
    resolutions.add_dissent(at.uow, at.resolved[1].id, at.line.seat.id, at.words())


def assign(at: At) -> None:
    _, resolution = at.resolved
    assignments.assign_by_name(at.uow, at.meeting.id, resolution.id, at.words(2))
    assignments.set_due_date(at.uow, resolution.id, at.day())


def change_assignment(at: At) -> None:
    _, one = at.assignment
    assignments.change_part(at.uow, one.id, at.one(tuple(AssignmentPart)))
    assignments.write_task(at.uow, one.id, at.words(9))
    assignments.set_state(at.uow, one.id, at.one(tuple(AssignmentState)), at.day())


def unassign(at: At) -> None:
    resolution, one = at.assignment
    assignments.unassign(at.uow, resolution.id, one.id)


EDITS = (
    add_resolution,
    write_sentence,
    choose_verb,
    move_resolution,
    remove_resolution,
    vote,
    dissent,
    assign,
    change_assignment,
    unassign,
)

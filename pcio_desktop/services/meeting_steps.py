"""How far each step of the work on a meeting has come; the tabs of the window say it."""

from __future__ import annotations

from collections.abc import Iterable

from pcio_desktop.domain.agenda import AgendaItem, number_gaps, numbered
from pcio_desktop.domain.attendance import AttendanceState
from pcio_desktop.domain.meeting import Meeting, MinutesState
from pcio_desktop.domain.rows import StepProgress, StepState


def meeting_steps(meeting: Meeting) -> tuple[StepProgress, ...]:
    """The steps in the order of the work, each with what is still to do there."""
    items = [entry.item for entry in numbered(meeting.agenda)]
    leaves = [item for item in items if not item.children]
    decided = [item for item in leaves if item.kind.decides]
    return (
        _details(meeting),
        attendance_step(len(meeting.attendance), _unrecorded(meeting)),
        _agenda(meeting),
        _share("minutes", len(leaves), _without(leaves, "statements")),
        _share("resolutions", len(decided), _without(decided, "resolutions")),
        _preview(meeting),
    )


def attendance_step(seats: int, unrecorded: int) -> StepProgress:
    """How far the attendance of a meeting has come."""
    return _share("attendance", seats, unrecorded)


def _details(meeting: Meeting) -> StepProgress:
    missing = (not meeting.meeting_place) + (not meeting.signatories)
    state = StepState.DONE if not missing else StepState.BEGUN
    return StepProgress("details", state, missing)


def _agenda(meeting: Meeting) -> StepProgress:
    gaps = len(number_gaps(meeting.agenda))
    if gaps:
        return StepProgress("agenda", StepState.LOOK, gaps)
    return StepProgress("agenda", StepState.DONE if meeting.agenda else StepState.TODO, 0)


def _preview(meeting: Meeting) -> StepProgress:
    signed = meeting.state in (MinutesState.CIRCULATED, MinutesState.CERTIFIED)
    return StepProgress("preview", StepState.DONE if signed else StepState.TODO, 0)


def _share(name: str, total: int, open_: int) -> StepProgress:
    if open_ == 0 and total:
        return StepProgress(name, StepState.DONE, 0)
    return StepProgress(name, StepState.TODO if open_ == total else StepState.BEGUN, open_)


def _unrecorded(meeting: Meeting) -> int:
    return len(meeting.in_state(AttendanceState.UNRECORDED))


def _without(items: Iterable[AgendaItem], what: str) -> int:
    return sum(1 for item in items if not getattr(item, what))

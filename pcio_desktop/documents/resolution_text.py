"""The sentence of a resolution for which nobody has written one: verb, owners, tasks, dates."""

from __future__ import annotations

from collections.abc import Iterable

from pcio_desktop.documents import wording
from pcio_desktop.domain.resolution import Assignment, Resolution
from pcio_desktop.domain.resolution_rows import AssignmentRow
from pcio_desktop.domain.settings import CommitteeSettings
from pcio_desktop.thai.dates import DateStyle, format_date


def generated_lines(resolution: Resolution, settings: CommitteeSettings) -> list[str]:
    """The verb and a line for each assignment; empty when there is neither."""
    return generated_from(resolution.verb, resolution.assignments, settings)


def generated_from(
    verb: str, assignments: Iterable[Assignment | AssignmentRow], settings: CommitteeSettings
) -> list[str]:
    """As `generated_lines`, from the parts of a resolution or the rows of a list."""
    lines = [verb] if verb else []
    for assignment in assignments:
        day = assignment.due_date
        due = "" if day is None else format_date(
            day, DateStyle.LONG, thai_digits=settings.thai_digits
        )  # fmt: skip
        lines.append(wording.assigned(assignment.owner, assignment.part, assignment.task, due))
    return lines

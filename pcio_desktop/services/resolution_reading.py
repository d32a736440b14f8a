"""What the page of resolutions and the ledger show."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import date

from pcio_desktop.documents.phrasing import Phrasing
from pcio_desktop.documents.resolution_text import generated_from, generated_lines
from pcio_desktop.domain.agenda import AgendaItem, numbered
from pcio_desktop.domain.assignment_table import proposed_assignments
from pcio_desktop.domain.content import Table, runs_text
from pcio_desktop.domain.ledger import LedgerRow
from pcio_desktop.domain.resolution import VERBS, Assignment, Resolution
from pcio_desktop.domain.resolution_rows import (
    AssignmentRow,
    DissentRow,
    MeetingResolutions,
    ProposalRow,
    ResolutionRow,
    ResolvedItem,
    TableOffer,
)
from pcio_desktop.domain.settings import CommitteeSettings
from pcio_desktop.services.assignment_owners import KnownOwners, owner_name
from pcio_desktop.services.resolutions import leading_paragraphs
from pcio_desktop.storage.unit_of_work import ReadUnit


def meeting_resolutions(unit: ReadUnit, meeting_id: str) -> MeetingResolutions:
    """The items of a meeting with their resolutions, and who may be named. Raises NotFound."""
    meeting = unit.meetings.whole(meeting_id)
    settings = unit.queries.committee_settings()
    known = KnownOwners(unit, meeting)
    phrasing = Phrasing(settings)
    items = tuple(
        ResolvedItem(
            id=entry.item.id,
            number=entry.number,
            title=entry.item.title,
            kind=entry.item.kind,
            default_label=phrasing.result_label(entry.item.kind),
            verbs=VERBS[entry.item.kind.value],
            has_sub_items=bool(entry.item.children),
            needs_resolution=_needs_resolution(entry.item),
            resolutions=tuple(_resolution(one, settings) for one in entry.item.resolutions),
            tables=tuple(_tables(entry.item, known)),
        )
        for entry in numbered(meeting.agenda)
    )
    return MeetingResolutions(
        meeting_id, meeting.day, meeting.voters, items, known.choices(), known.seat_choices()
    )


def resolution_ledger(unit: ReadUnit) -> list[LedgerRow]:
    """Every resolution of the committee, the newest meeting first, with the sentence it prints."""
    committee = unit.committees.only()
    settings = committee.settings if committee is not None else CommitteeSettings()
    return [_with_sentence(row, settings) for row in unit.queries.ledger()]


def open_due_dates(unit: ReadUnit) -> list[date]:
    """The next due date of each resolution that is not done, the earliest first."""
    return unit.queries.open_due_dates()


def _with_sentence(row: LedgerRow, settings: CommitteeSettings) -> LedgerRow:
    if row.sentence:
        return row
    lines = generated_from(row.verb, row.assignments, settings)
    return dataclasses.replace(row, sentence="\n".join(lines))


def _needs_resolution(item: AgendaItem) -> bool:
    """Whether something is written under an item that decides, and nothing decided."""
    return item.kind.decides and not item.children and not item.resolutions


def _resolution(resolution: Resolution, settings: CommitteeSettings) -> ResolutionRow:
    leading = leading_paragraphs(resolution.text)
    written = [runs_text(block.runs) for block in leading]
    is_written = bool(resolution.text)
    lines = written if is_written else generated_lines(resolution, settings)
    return ResolutionRow(
        id=resolution.id,
        verb=resolution.verb,
        label=resolution.label,
        sentence="\n".join(lines),
        is_written=is_written,
        has_more=len(leading) < len(resolution.text),
        vote=resolution.vote,
        assignments=tuple(map(_assignment, resolution.assignments)),
        dissents=tuple(
            DissentRow(one.id, one.seat.id, one.seat.position, one.reasons, one.attachment)
            for one in resolution.dissents
        ),
    )


def _assignment(assignment: Assignment) -> AssignmentRow:
    return AssignmentRow(
        id=assignment.id,
        part=assignment.part,
        owner=assignment.owner,
        task=assignment.task,
        due_date=assignment.due_date,
        state=assignment.state,
        done_on=assignment.done_on,
        report=assignment.report,
    )


def _tables(item: AgendaItem, known: KnownOwners) -> Iterator[TableOffer]:
    for statement in item.statements:
        for place, block in enumerate(statement.blocks):
            if isinstance(block, Table) and (proposed := proposed_assignments(block)):
                proposals = tuple(_proposal(one.owner, one.questions, known) for one in proposed)
                yield TableOffer(statement.id, place, block.caption, proposals)


def _proposal(written: str, questions: tuple[str, ...], known: KnownOwners) -> ProposalRow:
    owner = known.named(written)
    name = written if owner is None else owner_name(owner)
    return ProposalRow(written, name, questions, is_new=owner is None)

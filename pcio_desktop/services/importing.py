"""นำเข้า: an interchange document into the committee file, in one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, cast

from pcio_desktop.domain.meeting import Meeting, MeetingNumber
from pcio_desktop.domain.rows import Finding
from pcio_desktop.services.dumping import meeting_document
from pcio_desktop.services.findings import committee_findings, meeting_findings, number_findings
from pcio_desktop.services.interchange_cleaning import clean_document
from pcio_desktop.services.interchange_load import load_committee, load_people, remember_file
from pcio_desktop.services.interchange_meetings import load_meeting, remember_meeting
from pcio_desktop.services.interchange_schema import read_document
from pcio_desktop.services.interchange_things import Json, Things
from pcio_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import brought: meetings new, changed and as they were, and what to look at."""

    added: tuple[MeetingNumber, ...]
    changed: tuple[MeetingNumber, ...]
    same: tuple[MeetingNumber, ...]
    findings: tuple[Finding, ...]


def import_document(uow: UnitOfWork, data: bytes, source: str) -> ImportReport:
    """Bring the file up to date with the document; importing it again changes nothing.

    `source` names the document in messages. Raises BadInput, and then nothing is changed.
    """
    document, findings = clean_document(read_document(data, source))
    things = Things(source)
    # What the file holds is read before anything is added: reading it later would write the new.
    rows = uow.queries.list_meetings()
    given = {entry["key"] for _, entry in _entries(document, "meetings")}
    numbers = {_called(row.number): row.id for row in rows if row.id not in given}
    present = remember_file(things, uow)
    load_people(things, uow, document)
    if "committee" in document:
        present = load_committee(things, uow, document["committee"], present)
        findings.extend(committee_findings(present))
    elif present is None:
        raise things.refuse(
            "$.committee", "แฟ้มใหม่ต้องมีข้อมูลคณะกรรมการ", "a new file needs a committee"
        )
    before = {row.id for row in rows}
    meetings: list[Meeting] = []
    changed: set[str] = set()
    for path, entry in _entries(document, "meetings"):
        was = _as_it_was(uow, entry["key"])
        meeting = _load(things, uow, entry, path, numbers)
        meetings.append(meeting)
        if was is not None and was != meeting_document(meeting):
            changed.add(meeting.id)
    _check_keys(things, uow)
    for meeting in meetings:
        earlier = meeting.scheduled_at > min(
            [*(row.scheduled_at for row in rows), *(one.scheduled_at for one in meetings)]
        )
        findings.extend(meeting_findings(meeting, present.settings.numbering, earlier=earlier))
    findings.extend(number_findings(numbers))
    return ImportReport(
        added=tuple(one.meeting_number for one in meetings if one.id not in before),
        changed=tuple(one.meeting_number for one in meetings if one.id in changed),
        same=tuple(one.meeting_number for one in meetings if one.id in before - changed),
        findings=tuple(findings),
    )


def _as_it_was(uow: UnitOfWork, key: str) -> Json | None:
    """The meeting as a document before it is brought up to date; None for a new one."""
    return meeting_document(uow.meetings.whole(key)) if uow.meetings.find(key) else None


def _load(
    things: Things, uow: UnitOfWork, entry: Json, path: str, numbers: dict[MeetingNumber, str]
) -> Meeting:
    present = uow.meetings.find(entry["key"]) is not None
    if present:
        remember_meeting(things, uow.meetings.whole(entry["key"]))
    meeting = load_meeting(things, entry, path)
    other = numbers.setdefault(_called(meeting.meeting_number), meeting.id)
    if other != meeting.id:  # nobody could say which is meant
        raise things.refuse(
            f"{path}.number",
            f"ครั้งที่ {meeting.meeting_number} มีอยู่แล้ว (รหัส {other})",
            f"meeting {meeting.meeting_number} exists already under the key {other}",
        )
    if not present:
        uow.meetings.add(meeting)
    return meeting


def _called(number: MeetingNumber) -> MeetingNumber:
    """The number as people call it: 70-5/2567 is also 5/2567."""
    return replace(number, running=None)


def _check_keys(things: Things, uow: UnitOfWork) -> None:
    """Refuse a key that something elsewhere in the file has, in another meeting for example."""
    for kind, keys in things.new.items():
        for key in sorted(uow.taken(kind, keys.keys())):
            raise things.refuse(
                keys[key],
                f"รหัส {key} เป็นของสิ่งอื่นในแฟ้มแล้ว",
                f"the key {key} belongs to something else in the file",
            )


def _entries(document: Json, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    for place, entry in enumerate(cast("list[dict[str, Any]]", document.get(name, []))):
        yield f"$.{name}[{place}]", entry

"""The plain fields of each thing in the interchange format, for reading and for writing.

References and owned lists are not here; `dumping` and `interchange_load` follow them by hand.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from pcio_desktop.domain.agenda import ItemKind
from pcio_desktop.domain.attendance import AttendanceState
from pcio_desktop.domain.content_json import blocks_from_json, blocks_to_json
from pcio_desktop.domain.meeting import MeetingKind, MeetingMode, MinutesState
from pcio_desktop.domain.minutes import SignatoryPart
from pcio_desktop.domain.page_pins_json import page_pins_from_json, page_pins_to_json
from pcio_desktop.domain.resolution import AssignmentPart, AssignmentState
from pcio_desktop.domain.settings_json import (
    letter_from_json,
    letter_to_json,
    quorum_rule_from_json,
    quorum_rule_to_json,
    settings_from_json,
    settings_to_json,
    vote_from_json,
    vote_to_json,
)
from pcio_desktop.thai.dates import BANGKOK

Json = Any


@dataclass(frozen=True, slots=True)
class Field:
    """One field under the same name in the class and in the file. Raises ValueError in `read`."""

    name: str
    read: Callable[[Json], Any] = lambda value: value
    write: Callable[[Any], Json] = lambda value: value


Fields = tuple[Field, ...]


def read_moment(text: str) -> datetime:
    """An ISO moment; one without offset is Thai time."""
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=BANGKOK) if moment.tzinfo is None else moment


def _same(*names: str) -> Fields:
    return tuple(Field(name) for name in names)


def _enum(name: str, kind: type[StrEnum]) -> Field:
    return Field(name, kind, lambda value: value.value)


def _tuple(name: str) -> Field:
    return Field(name, tuple, list)


def _day(name: str) -> Field:
    return Field(name, date.fromisoformat, date.isoformat)


def _moment(name: str) -> Field:
    return Field(name, read_moment, lambda value: value.isoformat(timespec="seconds"))


AGENCY = _same("name", "short_name")
PERSON = (
    _tuple("prefixes"),
    *_same("given", "middle", "surname", "suffix", "position", "position_with_level"),
)
ROLE = _same("name", "is_member", "votes", "is_secretariat", "is_chair")
COMMITTEE = (
    *_same("name", "name_en", "short_name", "province"),
    Field("settings", settings_from_json, settings_to_json),
)
ORDER = (
    *_same("number", "year"),
    _day("dated"),
    *_same("issued_by", "signed_by", "seat_count"),
    Field("quorum_rule", quorum_rule_from_json, quorum_rule_to_json),
)
SEAT = (*_same("position", "or_representative", "by_name"), _tuple("aliases"))
HOLDER = (_day("start"), _day("end"), *_same("acting"))
MEETING = (
    *_same("number", "year", "running_number"),
    _enum("kind", MeetingKind),
    _enum("mode", MeetingMode),
    *_same("platform"),
    _moment("scheduled_at"),
    _moment("opened_at"),
    _moment("closed_at"),
    *_same("meeting_place", "second_call", "opening"),
    _enum("state", MinutesState),
    Field("page_pins", page_pins_from_json, page_pins_to_json),
)
ATTENDANCE = (
    _enum("state", AttendanceState),
    *_same("position"),
    Field("letter_of_authority", letter_from_json, letter_to_json),
    *_same("absence_reason"),
    _moment("arrived_at"),
    _moment("left_at"),
)
PARTICIPANT = (*_same("position"), _moment("arrived_at"), _moment("left_at"))
ITEM = (*_same("title"), _enum("kind", ItemKind), *_same("own_number"), _tuple("duties"))
STATEMENT = (*_same("speaker"), Field("blocks", blocks_from_json, blocks_to_json))
RESOLUTION = (
    *_same("verb", "label"),
    Field("text", blocks_from_json, blocks_to_json),
    Field("vote", vote_from_json, vote_to_json),
)
ASSIGNMENT = (
    _enum("part", AssignmentPart),
    *_same("task"),
    _day("due_date"),
    _enum("state", AssignmentState),
    _day("done_on"),
    *_same("report"),
)
DISSENT = _same("reasons", "attachment")
SIGNATORY = (_enum("part", SignatoryPart), *_same("position", "caption"))


def default_of(thing: type, name: str) -> object:
    """The default of a field of a dataclass; MISSING when the field must be given."""
    for entry in fields(thing):
        if entry.name == name:
            made = entry.default_factory
            return made() if made is not MISSING else entry.default
    raise LookupError(name)

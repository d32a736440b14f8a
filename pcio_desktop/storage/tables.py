"""The tables of a committee file as SQLAlchemy sees them; `migrations` makes them.

A test compares the two. No foreign key has an ON DELETE: nothing leaves the file but by a statement
that the journal sees. `owner` columns lead to the thing a row is a part of.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    text,
)
from sqlalchemy.types import TypeEngine

from pcio_desktop.domain import content_json, page_pins_json, settings_json
from pcio_desktop.domain.agenda import ItemKind
from pcio_desktop.domain.attendance import AttendanceState
from pcio_desktop.domain.meeting import MeetingKind, MeetingMode, MinutesState
from pcio_desktop.domain.minutes import SignatoryPart
from pcio_desktop.domain.resolution import AssignmentPart, AssignmentState
from pcio_desktop.storage.columns import StoredDate, StoredEnum, StoredJson, StoredMoment

metadata = MetaData()

OWNER = "owner"
VERSION = "version"


def _id() -> Column[Any]:
    return Column("id", Text, primary_key=True)


def _version() -> Column[Any]:
    # Rises at every change of the row, also at undo, by a trigger of the connection. The mapper
    # does not know it: SQLAlchemy's own counter cannot write several circular references at once.
    return Column(VERSION, Integer, nullable=False, server_default=text("1"))


def _owner(name: str, target: str, *, nullable: bool = False) -> Column[Any]:
    key = ForeignKey(f"{target}.id")
    return Column(name, Text, key, nullable=nullable, index=True, info={OWNER: True})


def _link(name: str, target: str, *, nullable: bool = True) -> Column[Any]:
    return Column(name, Text, ForeignKey(f"{target}.id"), nullable=nullable)


def _must(name: str, kind: type[TypeEngine[Any]] | TypeEngine[Any] = Text) -> Column[Any]:
    return Column(name, kind, nullable=False)


def _may(name: str, kind: type[TypeEngine[Any]] | TypeEngine[Any] = Text) -> Column[Any]:
    return Column(name, kind, nullable=True)


def _folded() -> Column[Any]:
    # What a search reads; kept up by the connection (`triggers`), never by the mapper.
    return Column("folded", Text, nullable=False, server_default="")


_WORDS = StoredJson(list, tuple)
_BLOCKS = StoredJson(content_json.blocks_to_json, content_json.blocks_from_json)
_SETTINGS = StoredJson(settings_json.whole_settings_to_json, settings_json.settings_from_json)
_QUORUM = StoredJson(settings_json.whole_quorum_rule_to_json, settings_json.quorum_rule_from_json)
_VOTE = StoredJson(settings_json.vote_to_json, settings_json.vote_from_json)
_PAGE_PINS = StoredJson(page_pins_json.page_pins_to_json, page_pins_json.page_pins_from_json)
_LETTER = StoredJson(settings_json.letter_to_json, settings_json.letter_from_json)

agency = Table("agency", metadata, _id(), _must("name"), _must("short_name"), _version())

person = Table(
    "person",
    metadata,
    _id(),
    _must("prefixes", _WORDS),
    _must("given"),
    _must("middle"),
    _must("surname"),
    _must("suffix"),
    _must("position"),
    _must("position_with_level"),
    _link("agency_id", "agency"),
    _version(),
)

committee = Table(
    "committee",
    metadata,
    _id(),
    _must("name"),
    _must("name_en"),
    _must("short_name"),
    _must("province"),
    _must("settings", _SETTINGS),
    _version(),
)

role = Table(
    "role",
    metadata,
    _id(),
    _owner("committee_id", "committee"),
    _must("place", Integer),
    _must("name"),
    _must("is_member", Boolean),
    _must("votes", Boolean),
    _must("is_secretariat", Boolean),
    _must("is_chair", Boolean),
    _version(),
)

appointment_order = Table(
    "appointment_order",
    metadata,
    _id(),
    _owner("committee_id", "committee"),
    _must("place", Integer),
    _must("number"),
    _must("year", Integer),
    _must("dated", StoredDate),
    _must("issued_by"),
    _must("signed_by"),
    _may("seat_count", Integer),
    _must("quorum_rule", _QUORUM),
    _version(),
)

seat = Table(
    "seat",
    metadata,
    _id(),
    _owner("order_id", "appointment_order"),
    _must("place", Integer),
    _must("position"),
    _link("role_id", "role", nullable=False),
    _link("agency_id", "agency"),
    _must("or_representative", Boolean),
    _must("by_name", Boolean),
    _must("aliases", _WORDS),
    _version(),
)

holder = Table(
    "holder",
    metadata,
    _id(),
    _owner("seat_id", "seat"),
    _must("place", Integer),
    _link("person_id", "person", nullable=False),
    _may("start", StoredDate),
    _may("end", StoredDate),
    _must("acting", Boolean),
    _version(),
)

meeting = Table(
    "meeting",
    metadata,
    _id(),
    _link("order_id", "appointment_order", nullable=False),
    _must("number", Integer),
    _must("year", Integer),
    _may("running_number", Integer),
    _must("kind", StoredEnum(MeetingKind)),
    _must("mode", StoredEnum(MeetingMode)),
    _must("platform"),
    _must("scheduled_at", StoredMoment),
    _may("opened_at", StoredMoment),
    _may("closed_at", StoredMoment),
    _must("meeting_place"),
    _link("presiding_id", "attendance"),
    _must("second_call", Boolean),
    _must("opening"),
    _must("state", StoredEnum(MinutesState)),
    # With a default, because a column can be added to a table in use only so.
    Column("page_pins", _PAGE_PINS, nullable=False, server_default="[]"),
    _version(),
    Index("ix_meeting_scheduled_at", "scheduled_at"),
    Index("ix_meeting_year_number", "year", "number"),
)

attendance = Table(
    "attendance",
    metadata,
    _id(),
    Column("meeting_id", Text, ForeignKey("meeting.id"), nullable=False, info={OWNER: True}),
    _must("place", Integer),
    _link("seat_id", "seat", nullable=False),
    _must("state", StoredEnum(AttendanceState)),
    _link("person_id", "person"),
    _must("position"),
    _may("letter_of_authority", _LETTER),
    _must("absence_reason"),
    _may("arrived_at", StoredMoment),
    _may("left_at", StoredMoment),
    _version(),
    # Lists of meetings count states: this index alone answers them.
    Index("ix_attendance_meeting_id_state", "meeting_id", "state"),
)

participant = Table(
    "participant",
    metadata,
    _id(),
    _owner("meeting_id", "meeting"),
    _must("place", Integer),
    _link("person_id", "person", nullable=False),
    _link("agency_id", "agency"),
    _must("position"),
    _may("arrived_at", StoredMoment),
    _may("left_at", StoredMoment),
    _version(),
)

agenda_item = Table(
    "agenda_item",
    metadata,
    _id(),
    _owner("meeting_id", "meeting", nullable=True),
    _owner("parent_id", "agenda_item", nullable=True),
    _must("place", Integer),
    _must("title"),
    _must("kind", StoredEnum(ItemKind)),
    _may("own_number", Integer),
    _must("duties", _WORDS),
    _folded(),
    _version(),
    CheckConstraint("(meeting_id IS NULL) <> (parent_id IS NULL)"),
)

statement = Table(
    "statement",
    metadata,
    _id(),
    _owner("item_id", "agenda_item"),
    _must("place", Integer),
    _must("speaker"),
    _link("seat_id", "seat"),
    _must("blocks", _BLOCKS),
    _folded(),
    _version(),
)

resolution = Table(
    "resolution",
    metadata,
    _id(),
    _owner("item_id", "agenda_item"),
    _must("place", Integer),
    _must("verb"),
    _must("label"),
    _must("text", _BLOCKS),
    _may("vote", _VOTE),
    _folded(),
    _version(),
)

assignment = Table(
    "assignment",
    metadata,
    _id(),
    _owner("resolution_id", "resolution"),
    _must("place", Integer),
    _must("part", StoredEnum(AssignmentPart)),
    _link("seat_id", "seat"),
    _link("agency_id", "agency"),
    _must("task"),
    _may("due_date", StoredDate),
    Column(
        "state",
        StoredEnum(AssignmentState),
        nullable=False,
        server_default=AssignmentState.OPEN.value,
    ),
    _may("done_on", StoredDate),
    Column("report", Text, nullable=False, server_default=""),
    _version(),
)

dissent = Table(
    "dissent",
    metadata,
    _id(),
    _owner("resolution_id", "resolution"),
    _must("place", Integer),
    _link("seat_id", "seat", nullable=False),
    _must("reasons"),
    _must("attachment"),
    _version(),
)

signatory = Table(
    "signatory",
    metadata,
    _id(),
    _owner("meeting_id", "meeting"),
    _must("place", Integer),
    _must("part", StoredEnum(SignatoryPart)),
    _link("person_id", "person", nullable=False),
    _must("position"),
    _must("caption"),
    _version(),
)

THINGS: tuple[Table, ...] = (
    agency, person, committee, role, appointment_order, seat, holder, meeting, attendance,
    participant, agenda_item, statement, resolution, assignment, dissent, signatory,
)  # fmt: skip
"""The tables of the model, each after those it needs; the journal's own come below."""
THING_NAMES = frozenset(table.name for table in THINGS)

journal_step = Table(
    "journal_step",
    metadata,
    Column("seq", Integer, primary_key=True),
    _must("at"),
    _must("who"),
    _must("action"),
    _must("state"),
    Column("reverts", Integer, ForeignKey("journal_step.seq"), index=True),
)

journal_row = Table(
    "journal_row",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("step", Integer, ForeignKey("journal_step.seq"), nullable=False, index=True),
    _must("kind"),
    _must("table_name"),
    _must("row_id"),
    _may("before"),
)

seal = Table(
    "seal",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    _must("digest"),
)

file_fact = Table("file_fact", metadata, Column("name", Text, primary_key=True), _must("value"))

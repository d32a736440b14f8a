"""Get, find, add, remove, one class per kind of thing that stands for itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Generic, TypeVar, cast

from sqlalchemy import Column, ColumnElement, Table, exists, or_, select
from sqlalchemy.orm import Session, class_mapper, object_mapper, selectinload

from pcio_desktop.domain.agenda import DEEPEST_LEVEL, AgendaItem
from pcio_desktop.domain.attendance import Attendance, Participant
from pcio_desktop.domain.committee import AppointmentOrder, Committee, Holder, Role, Seat
from pcio_desktop.domain.errors import NotFound, RuleBroken
from pcio_desktop.domain.meeting import Meeting, MeetingNumber
from pcio_desktop.domain.minutes import Signatory, Statement
from pcio_desktop.domain.person import Agency, Person
from pcio_desktop.domain.resolution import Assignment, Dissent, Resolution
from pcio_desktop.storage import tables
from pcio_desktop.storage.mapping import attribute
from pcio_desktop.thai.numerals import to_thai

Thing = TypeVar("Thing")

_NAMED = 10  # meetings that are there, where one is looked for that is not
_AT_ONCE = 500  # keys in one statement; SQLite takes 32,766
Options = tuple[Any, ...]  # SQLAlchemy's type for them is private


_NAMES: Mapping[type, tuple[str, str]] = {
    Agency: ("หน่วยงาน", "agency"),
    AgendaItem: ("ระเบียบวาระ", "agenda item"),
    AppointmentOrder: ("คำสั่งแต่งตั้ง", "appointment order"),
    Assignment: ("การมอบหมาย", "assignment"),
    Attendance: ("ตำแหน่งในการประชุม", "seat at the meeting"),
    Committee: ("คณะกรรมการ", "committee"),
    Dissent: ("ความเห็นแย้ง", "dissent"),
    Meeting: ("การประชุม", "meeting"),
    Participant: ("ผู้เข้าร่วมประชุม", "participant"),
    Person: ("บุคคล", "person"),
    Resolution: ("มติ", "resolution"),
    Role: ("บทบาท", "role"),
    Seat: ("ตำแหน่ง", "seat"),
    Statement: ("คำกล่าว", "statement"),
}


def is_used(session: Session, thing: object) -> bool:
    """Whether anything refers to `thing` besides its own parts, so that it cannot be removed."""
    session.flush()
    mapper = object_mapper(thing)
    key = mapper.primary_key_from_instance(thing)[0]
    table = cast("Table", mapper.local_table)
    return any(
        session.scalar(select(exists().where(column == key))) for column in references_to(table)
    )


def references_to(table: Table) -> list[Column[Any]]:
    """The columns that refer to rows of a table as something else than their owner."""
    return [
        foreign.parent
        for each in tables.THINGS
        for foreign in each.foreign_keys
        if foreign.column.table is table and tables.OWNER not in foreign.parent.info
    ]


def find(session: Session, kind: type[Thing], key: str) -> Thing | None:
    """The thing of a class, a part of another one as well, with the id `key`; None without it."""
    found = session.get(kind, key)
    if found is not None:
        return found
    added = (thing for thing in session.new if isinstance(thing, kind))
    return next((thing for thing in added if getattr(thing, "id", None) == key), None)


def get(session: Session, kind: type[Thing], key: str) -> Thing:
    """As `find`. Raises NotFound in the words for things of that class."""
    found = find(session, kind, key)
    if found is None:
        raise _not_found(kind)
    return found


def _not_found(kind: type) -> NotFound:
    thai, english = _NAMES[kind]
    return NotFound(
        f"ไม่พบ{thai}นี้ในแฟ้ม อาจถูกลบไปแล้ว",
        f"no such {english} in the file; it may have been removed",
    )


def taken(session: Session, kind: type, keys: Collection[str]) -> set[str]:
    """Which of `keys` are ids of things of `kind` in the file."""
    column, wanted = class_mapper(kind).primary_key[0], list(keys)
    chunks = (wanted[start : start + _AT_ONCE] for start in range(0, len(wanted), _AT_ONCE))
    return {
        key for chunk in chunks for key in session.scalars(select(column).where(column.in_(chunk)))
    }


class Repository(Generic[Thing]):
    """The things of one class. `get` insists, `find` does not."""

    kind: type[Thing]

    def __init__(self, session: Session) -> None:
        self._session = session

    def find(self, key: str) -> Thing | None:
        """The thing with the id `key`, also one added in this unit, or None."""
        return find(self._session, self.kind, key)

    def get(self, key: str) -> Thing:
        """The thing with the id `key`. Raises NotFound."""
        return get(self._session, self.kind, key)

    def add(self, thing: Thing) -> None:
        """Put a new thing, with its parts, into the file."""
        self._session.add(thing)

    def remove(self, thing: Thing) -> None:
        """Take a thing, with its parts, out of the file. Raises RuleBroken when it is in use."""
        if is_used(self._session, thing):
            thai, english = _NAMES[self.kind]
            raise RuleBroken(
                f"ลบไม่ได้ เพราะ{thai}นี้ยังถูกอ้างถึงในแฟ้ม",
                f"this {english} cannot be removed: the file still refers to it",
            )
        self._session.delete(thing)

    def _all(self, *order: ColumnElement[Any], options: Options = ()) -> list[Thing]:
        self._session.flush()
        query = select(self.kind).order_by(*order).options(*options)
        return list(self._session.scalars(query).all())


class Agencies(Repository[Agency]):
    """หน่วยงาน."""

    kind = Agency

    def all(self) -> list[Agency]:
        """Every agency, by name in code-point order (a stable order, not that of a list)."""
        return self._all(tables.agency.c.name, tables.agency.c.id)


class People(Repository[Person]):
    """Everybody known to the committee."""

    kind = Person

    def all(self) -> list[Person]:
        """Everybody, by given name and surname in code-point order, with their agencies."""
        column = tables.person.c
        order = (column.given, column.surname, column.id)
        return self._all(*order, options=(selectinload(attribute(Person, "agency")),))

    def unused(self) -> list[Person]:
        """Those that nothing refers to, in the order of `all`."""
        person, column = tables.person, tables.person.c
        here = [exists().where(reference == column.id) for reference in references_to(person)]
        self._session.flush()
        query = select(Person).where(~or_(*here)).order_by(column.given, column.surname, column.id)
        return list(self._session.scalars(query).all())


class Committees(Repository[Committee]):
    """The one committee of the file."""

    kind = Committee

    def only(self) -> Committee | None:
        """The committee of this file with its whole roster; None in a file still empty."""
        options = (
            selectinload(attribute(Committee, "roles")),
            selectinload(attribute(Committee, "orders")).options(*_ORDER),
        )
        return next(iter(self._all(tables.committee.c.id, options=options)), None)


class Meetings(Repository[Meeting]):
    """The meetings of the file."""

    kind = Meeting

    def all(self) -> list[Meeting]:
        """Every meeting, the oldest first; the parts of each are read when they are asked for."""
        return self._all(*_OLDEST_FIRST)

    def find_by_number(self, number: MeetingNumber) -> Meeting | None:
        """The meeting of that number, year and kind, or None; the oldest if there are several.

        A running total is compared only when `number` has one.
        """
        column = tables.meeting.c
        query = select(Meeting).where(
            column.number == number.number, column.year == number.year, column.kind == number.kind
        )
        if number.running is not None:
            query = query.where(column.running_number == number.running)
        self._session.flush()
        return self._session.scalars(query.order_by(*_OLDEST_FIRST)).first()

    def by_number(self, number: MeetingNumber) -> Meeting:
        """As `find_by_number`. Raises NotFound, naming the newest of those that are there."""
        found = self.find_by_number(number)
        if found is None:
            newest = reversed(self.all()[-_NAMED:])
            there = ", ".join(str(meeting.meeting_number) for meeting in newest) or "-"
            raise NotFound(
                to_thai(f"ไม่พบการประชุมครั้งที่ {number} ในแฟ้มนี้ (มี {there})"),
                f"no meeting {number} in this file (there are: {there})",
            )
        return found

    def whole(self, key: str) -> Meeting:
        """The meeting with everything a paper needs, read in a fixed number of statements.

        Raises NotFound.
        """
        return self._with(key, _WHOLE)

    def with_people(self, key: str) -> Meeting:
        """The meeting with its order, attendance and participants, without its agenda.

        Raises NotFound.
        """
        return self._with(key, _PEOPLE)

    def _with(self, key: str, options: Options) -> Meeting:
        self._session.flush()
        query = select(Meeting).where(tables.meeting.c.id == key).options(*options)
        found = self._session.scalars(query).first()
        if found is None:
            raise _not_found(Meeting)
        return found


_OLDEST_FIRST = (
    tables.meeting.c.scheduled_at,
    tables.meeting.c.year,
    tables.meeting.c.number,
    tables.meeting.c.id,
)


def _person(owner: type) -> Options:
    person = selectinload(attribute(owner, "person"))
    return (person.selectinload(attribute(Person, "agency")),)


_ORDER = (
    selectinload(attribute(AppointmentOrder, "seats")).options(
        selectinload(attribute(Seat, "role")),
        selectinload(attribute(Seat, "agency")),
        selectinload(attribute(Seat, "holders")).options(*_person(Holder)),
    ),
)


def _item(levels: int) -> Options:
    """An agenda item with its text and the `levels` below; the last of them is always empty."""
    if not levels:
        return ()
    return (
        selectinload(attribute(AgendaItem, "statements")).options(
            selectinload(attribute(Statement, "seat"))
        ),
        selectinload(attribute(AgendaItem, "resolutions")).options(
            selectinload(attribute(Resolution, "assignments")).options(
                selectinload(attribute(Assignment, "seat")),
                selectinload(attribute(Assignment, "agency")),
            ),
            selectinload(attribute(Resolution, "dissents")).options(
                selectinload(attribute(Dissent, "seat"))
            ),
        ),
        selectinload(attribute(AgendaItem, "children")).options(*_item(levels - 1)),
    )


_PEOPLE: Options = (
    selectinload(attribute(Meeting, "order")).options(*_ORDER),
    selectinload(attribute(Meeting, "attendance")).options(
        selectinload(attribute(Attendance, "seat")), *_person(Attendance)
    ),
    selectinload(attribute(Meeting, "participants")).options(
        selectinload(attribute(Participant, "agency")), *_person(Participant)
    ),
)
_WHOLE: Options = (
    *_PEOPLE,
    selectinload(attribute(Meeting, "agenda")).options(*_item(DEEPEST_LEVEL)),
    selectinload(attribute(Meeting, "signatories")).options(*_person(Signatory)),
)

"""Reads a block of rows, copied in Excel or Word, as seats: position, holder, role.

Offices keep their rosters in tables of every shape, so columns are told by what stands in them: a
running number is left out, a cell that is a role is the role, one that begins with a title is the
name, and the longest of the rest is the position. A word that is a role everywhere, such as
กรรมการและผู้ช่วยเลขานุการ, is one also where the committee has none of that name yet.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from pcio_desktop.domain.committee import Role
from pcio_desktop.thai.names import parse_name
from pcio_desktop.thai.normalise import clean_line, fold
from pcio_desktop.thai.numerals import to_arabic

_RUNNING_NUMBER = re.compile(r"\d{1,3}[.)]?")
_LEADING_NUMBER = re.compile(r"^[\d๐-๙]{1,3}[.)]\s*")
_ROLE = re.compile(
    "(?:รอง)?ประธาน(?:กรรมการ)?(?:คนที่ [๐-๙0-9]+)?|(?:อนุ)?กรรมการ(?:และ(?:ผู้ช่วย)?เลขานุการ)?|"
    "(?:ผู้ช่วย)?เลขานุการ|ที่ปรึกษา"
)
_HEAD_WORDS = frozenset(map(fold, ("ลำดับ", "ที่", "ลำดับที่", "ชื่อ", "ชื่อ-สกุล", "ชื่อ - สกุล",
                                   "ชื่อ-นามสกุล", "ตำแหน่ง", "บทบาท", "หน่วยงาน")))  # fmt: skip


@dataclass(frozen=True, slots=True)
class PastedSeat:
    """A row as it was understood; `role` None where no cell names one, `name` may be empty.

    A role that the committee does not have comes as a new one, the same for all rows of the block.
    """

    position: str
    name: str = ""
    role: Role | None = None


def read_seats(text: str, roles: Mapping[str, Role]) -> list[PastedSeat]:
    """The seats of a block of rows with tabs between cells; heads and empty rows are left out."""
    known = {fold(name): role for name, role in roles.items()}
    rows = ([clean_line(cell, 500).text for cell in row.split("\t")] for row in text.splitlines())
    found = (_read_row([cell for cell in cells if cell], known) for cells in rows)
    return [seat for seat in found if seat is not None]


def _read_row(cells: list[str], roles: dict[str, Role]) -> PastedSeat | None:
    if not cells or all(fold(cell) in _HEAD_WORDS for cell in cells):
        return None
    role: Role | None = None
    name = ""
    rest: list[str] = []
    for raw in cells:
        if _RUNNING_NUMBER.fullmatch(to_arabic(raw)):
            continue
        cell = _LEADING_NUMBER.sub("", raw)
        if role is None and (fold(cell) in roles or _ROLE.fullmatch(cell)):
            role = roles.setdefault(fold(cell), role_called(cell))
        elif not name and _is_name(cell):
            name = cell
        else:
            rest.append(cell)
    position = max(rest, key=len, default="")
    return PastedSeat(position, name, role) if position or name else None


def role_called(name: str) -> Role:
    """A role as its name says it: a secretary not called กรรมการ is no member, no voter."""
    secretariat = name.endswith("เลขานุการ")
    member = not name.startswith("ที่ปรึกษา") and (not secretariat or "กรรมการ" in name)
    return Role(
        name,
        is_member=member,
        votes=member,
        is_secretariat=secretariat,
        is_chair=name.startswith("ประธาน"),
    )


def _is_name(cell: str) -> bool:
    """Whether the cell begins with a title and goes on with a given name and a surname."""
    name = parse_name(cell)
    return bool(name.prefixes and name.given and name.surname)

"""The Chiang Mai minutes as an interchange document, made at test time from the reference text.

That text belongs to others and stays outside the repository, so names and sentences are found by
their place and never written here. The body is read in `chiangmai_agenda`.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

from pcio_desktop.domain.meeting import parse_meeting_number
from pcio_desktop.thai.dates import parse_date, parse_time
from pcio_desktop.thai.names import PersonName, parse_name
from pcio_desktop.thai.numerals import to_arabic
from tests.chiangmai_agenda import read_agenda
from tests.chiangmai_lines import SPEAKERS, content_texts, source_lines, unwrapped_role

__all__ = ["content_texts", "interchange_document"]

Json = dict[str, Any]

_ORDINAL = re.compile(r"^[๐-๙]+\. ")
_ORDER = re.compile(r"ที่ ([๐-๙]+)/([๐-๙]{4}) ลงวันที่ ([๐-๙]+ \S+ [๐-๙]{4})")
_SEAT_COUNT = re.compile(r"จำนวน ([๐-๙]+) ตำแหน่ง")
_DUE = re.compile(r"ภายในวันที่ ([๐-๙]+ \S+ [๐-๙]{4})")
_OWNER = re.compile(r"^ให้(\S+?)จัดส่ง")
_ABSENT, _OPENED = "ผู้ไม่มาประชุม", "เริ่มประชุมเวลา"
_PARTICIPANTS, _CLOSED = "ผู้เข้าร่วมประชุม", "เลิกประชุม"
_SUBSTITUTE = "(แทน) "
_HEADING = [
    "{minutes}",
    "{committee}",
    "({committee_en}) {meeting_number}",
    "{date} {time}",
    "{place}",
]


def interchange_document(path: Path) -> Json:
    """The whole of the minutes at `path`; slips of the source and its odd characters stay."""
    return _Reader(source_lines(path)).document()


class _Reader:
    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._people: dict[PersonName, Json] = {}
        self._agencies: dict[str, Json] = {}
        self._seats: list[Json] = []
        self._attendance: list[Json] = []
        self._roles: dict[str, Json] = {}

    def document(self) -> Json:
        self._read_seats()
        participants = [self._participant(line) for line in self._rows(_PARTICIPANTS, _OPENED)]
        meeting = self._meeting()
        meeting["participants"] = participants
        return {
            "format": "pcio-interchange",
            "version": 1,
            "committee": self._committee(),
            "agencies": list(self._agencies.values()),
            "people": list(self._people.values()),
            "meetings": [meeting],
        }

    def _place(self, start: str) -> int:
        return next(at for at, line in enumerate(self._lines) if line.startswith(start))

    def _rows(self, head: str, after: str) -> list[list[str]]:
        """The rows of a list of people without their numbers, split at the tabs."""
        lines = self._lines[self._place(head) + 1 : self._place(after)]
        return [_ORDINAL.sub("", line).split("\t") for line in lines]

    def _person(self, written: str) -> str:
        name = parse_name(written)
        parts = {
            "prefixes": list(name.prefixes),
            "given": name.given,
            "middle": name.middle,
            "surname": name.surname,
            "suffix": name.suffix,
        }
        data = {"key": f"p_{len(self._people) + 1:02d}"}
        data |= {part: value for part, value in parts.items() if value}
        return self._people.setdefault(name, data)["key"]

    def _agency(self, name: str) -> str:
        data = {"key": f"agency_{len(self._agencies) + 1:02d}", "name": name}
        return self._agencies.setdefault(name, data)["key"]

    def _role(self, written: str) -> Json:
        name = unwrapped_role(written)
        secretariat = name.endswith("เลขานุการ")
        member = not secretariat or name.startswith("กรรมการ")
        data: Json = {"key": f"role_{len(self._roles) + 1}", "name": name}
        if not member:
            data |= {"is_member": False, "votes": False}
        if secretariat:
            data["is_secretariat"] = True
        if name.startswith("ประธาน"):
            data["is_chair"] = True
        return self._roles.setdefault(name, data)

    def _read_seats(self) -> None:
        """The seats in the order of the list; it does not tell where the absent ones stand.

        They come before the secretariat, where the source's order of sectors puts such bodies.
        """
        head = self._lines[self._place(_ABSENT)]
        reason = head.partition("(")[2].rstrip(")")
        absent = [position for (position,) in self._rows(_ABSENT, _PARTICIPANTS)]
        rows = self._rows("ผู้มาประชุม", _ABSENT)
        member = Counter(role for *_, role in rows).most_common(1)[0][0]
        for first, last, position, role in rows:
            if self._role(role).get("is_secretariat"):
                while absent:
                    seat = self._seat(absent.pop(0), member)
                    line = {"seat": seat["key"], "state": "absent", "absence_reason": reason}
                    self._attendance.append(line)
            self._present(f"{first} {last}", position, role)

    def _seat(self, position: str, role: str) -> Json:
        key = f"seat_{len(self._seats) + 1:02d}"
        seat = {"key": key, "position": position, "role": self._role(role)["key"]}
        self._seats.append(seat)
        return seat

    def _present(self, name: str, position: str, role: str) -> None:
        person = self._person(name)
        seat = self._seat(position.removeprefix(_SUBSTITUTE), role)
        represented = position.startswith(_SUBSTITUTE)
        if not represented:
            seat["holders"] = [{"person": person}]
        state = "represented" if represented else "in_person"
        self._attendance.append({"seat": seat["key"], "state": state, "person": person})

    def _participant(self, row: list[str]) -> Json:
        first, last, agency = row
        return {"person": self._person(f"{first} {last}"), "agency": self._agency(agency)}

    def _committee(self) -> Json:
        """Name and heading as in the title block; the order from the sentences that tell of it."""
        text = "\n".join(self._lines)
        number, year, dated = [*_ORDER.finditer(text)][-1].groups()
        count = _SEAT_COUNT.search(text)
        assert count is not None
        order = {
            "key": "order",
            "number": to_arabic(number),
            "year": int(to_arabic(year)),
            "dated": parse_date(dated).isoformat(),
            "seat_count": int(to_arabic(count[1])),
            "seats": self._seats,
        }
        words = {"on": "", "recorder": self._lines[-4], "reviewer": self._lines[-1]}
        settings = {"space_after_rank": False, "heading": _HEADING, "form_words": words}
        return {
            "key": "committee",
            "name": self._lines[1],
            "name_en": self._lines[2].partition(")")[0].lstrip("("),
            "settings": settings,
            "roles": list(self._roles.values()),
            "orders": [order],
        }

    def _meeting(self) -> Json:
        _, _, title, when, place = self._lines[:5]
        opened, closed = self._place(_OPENED), self._place(_CLOSED)
        day, _, scheduled = when.partition(" เวลา ")
        number = parse_meeting_number(title.partition(") ")[2])
        agenda = read_agenda(self._lines[opened + 2 : closed], self._speakers())
        for item in agenda:
            for child in item.get("children", []):
                self._assign(child.get("resolutions", []))
        return {
            "key": "meeting",
            "order": "order",
            "number": number.number,
            "year": number.year,
            "scheduled_at": _moment(day, scheduled),
            "opened_at": _moment(day, self._lines[opened].removeprefix(_OPENED)),
            "closed_at": _moment(day, self._lines[closed + 1]),
            "meeting_place": place.removeprefix("ณ "),
            "opening": self._lines[opened + 1],
            "attendance": self._attendance,
            "agenda": agenda,
            "signatories": [self._signatory("recorder", -6), self._signatory("reviewer", -3)],
        }

    def _speakers(self) -> dict[str, str]:
        """Which seat a label means: by its role, or as the beginning of its position."""
        names = {data["key"]: name for name, data in self._roles.items()}
        speakers: dict[str, str] = {}
        for label in SPEAKERS:
            for seat in self._seats:
                role = names[seat["role"]]
                if role in (label, f"กรรมการและ{label}") or seat["position"].startswith(label):
                    speakers.setdefault(label, seat["key"])
        return speakers

    def _assign(self, resolutions: list[Json]) -> None:
        """Owners and due date, found in the text of the resolution."""
        for resolution in resolutions:
            text = "".join(block["text"] for block in resolution.get("text", []))
            due = _DUE.search(text)
            date = {"due_date": parse_date(due[1]).isoformat()} if due else {}
            parts = ("lead", "joint")
            assignments = [
                {"part": part, "agency": owner, "task": text, **date}
                for part, owner in zip(parts, self._owners(text), strict=False)
            ]
            if assignments:
                resolution["assignments"] = assignments

    def _owners(self, text: str) -> list[str]:
        named = _OWNER.match(text)
        if named:
            return [self._agency(named[1])]
        squeezed = text.replace(" ", "")
        found = [(squeezed.find(name), data["key"]) for name, data in self._agencies.items()]
        return [key for at, key in sorted(found) if at >= 0]

    def _signatory(self, part: str, at: int) -> Json:
        name, position = self._lines[at], self._lines[at + 1]
        return {"part": part, "person": self._person(name.strip("()")), "position": position}


def _moment(day: str, time: str) -> str:
    return f"{parse_date(day).isoformat()}T{parse_time(time):%H:%M}"

"""The paper a secretary has before her: what is typed from it, and nothing else."""

from __future__ import annotations

from typing import Any

from pcio_desktop.thai.numerals import to_thai

Json = dict[str, Any]


class Paper:
    """What is written on the paper, as the eye takes it in."""

    def __init__(self, document: Json) -> None:
        self.committee: Json = document["committee"]
        (self.order,) = self.committee["orders"]
        (self.meeting,) = document["meetings"]
        self.roles = {role["key"]: role["name"] for role in self.committee["roles"]}
        self.names = {person["key"]: _written(person) for person in document["people"]}
        self.agencies = {one["key"]: one["name"] for one in document["agencies"]}

    @property
    def roster_rows(self) -> str:
        """Position, who holds it where the paper tells, role: as in a table of Word."""
        return "\n".join(
            "\t".join((seat["position"], self._holder(seat), self.roles[seat["role"]]))
            for seat in self.order["seats"]
        )

    def _holder(self, seat: Json) -> str:
        return "".join(self.names[held["person"]] for held in seat.get("holders", []))

    @property
    def agenda_lines(self) -> str:
        """Numbers and titles as they stand on the invitation."""
        return "\n".join(
            f"{to_thai(number)} {item['title']}" for number, item in self.items_with_numbers
        )

    @property
    def items_with_numbers(self) -> list[tuple[str, Json]]:
        found: list[tuple[str, Json]] = []
        for at, item in enumerate(self.meeting["agenda"], 1):
            number = item.get("own_number", at)
            found.append((str(number), item))
            below = enumerate(item.get("children", []), 1)
            found.extend((f"{number}.{place}", one) for place, one in below)
        return found

    @property
    def items(self) -> list[Json]:
        return [item for _, item in self.items_with_numbers]


def _written(person: Json) -> str:
    titles = "".join(person.get("prefixes", []))
    parts = (person.get("given"), person.get("middle"), person.get("surname"), person.get("suffix"))
    return titles + " ".join(part for part in parts if part)

"""Who may be given something to do: seats of the meeting's order and agencies of the file."""

from __future__ import annotations

from collections.abc import Iterator

from pcio_desktop.domain.committee import Seat
from pcio_desktop.domain.errors import BadInput
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.person import Agency
from pcio_desktop.domain.resolution_rows import OwnerChoice
from pcio_desktop.services.known_names import agency_called
from pcio_desktop.storage.unit_of_work import ReadUnit, UnitOfWork
from pcio_desktop.thai.normalise import clean_line, fold

Owner = Seat | Agency

_SEAT, _AGENCY = "seat:", "agency:"


def owner_key(owner: Owner) -> str:
    """What stands for `owner` in a list of choices."""
    return f"{_SEAT if isinstance(owner, Seat) else _AGENCY}{owner.id}"


def owner_name(owner: Owner) -> str:
    """The words for an owner."""
    return owner.position if isinstance(owner, Seat) else owner.name


def owner_by_key(unit: ReadUnit, key: str) -> Owner:
    """The seat or agency of a choice. Raises NotFound."""
    kind: type[Owner] = Seat if key.startswith(_SEAT) else Agency
    return unit.get(kind, key.partition(":")[2])


class KnownOwners:
    """The owners of one meeting by their names and short names."""

    def __init__(self, unit: ReadUnit, meeting: Meeting) -> None:
        self._agencies = unit.agencies.all()
        self._seats = list(meeting.order.seats)
        used = unit.queries.assignments_by_owner()
        self._ranks = {key: -count for key, count in used.items()}

    def choices(self) -> tuple[OwnerChoice, ...]:
        """Everything that can be typed, those with the most assignments first."""
        owners: list[Owner] = [*self._agencies, *self._seats]
        owners.sort(key=self._rank)
        return tuple(choice for owner in owners for choice in _names(owner))

    def seat_choices(self) -> tuple[OwnerChoice, ...]:
        """The seats alone, by id, in the order's order."""
        return tuple(OwnerChoice(seat.id, seat.position, seat.role.name) for seat in self._seats)

    def named(self, text: str) -> Owner | None:
        """The owner of that name, short name or alias; else the one agency it is part of.

        None where there is none or where it could be several.
        """
        wanted = fold(text)
        owners: list[Owner] = [*self._agencies, *self._seats]
        for owner in owners:
            if any(fold(choice.text) == wanted for choice in _names(owner)):
                return owner
        parts = [agency for agency in self._agencies if wanted in fold(agency.name)]
        return parts[0] if wanted and len(parts) == 1 else None

    def named_or_new(self, uow: UnitOfWork, text: str) -> Owner:
        """The owner called `text`, else a new agency. Raises BadInput for an empty name."""
        known = self.named(clean_line(text).text)
        if known is not None:
            return known
        agency = agency_called(uow, text)
        if agency is None:
            raise BadInput("โปรดพิมพ์ชื่อหน่วยงาน", "type the name of the agency")
        self._agencies = uow.agencies.all()
        return agency

    def _rank(self, owner: Owner) -> int:
        return self._ranks.get(owner_key(owner), 0)


def _names(owner: Owner) -> Iterator[OwnerChoice]:
    key = owner_key(owner)
    if isinstance(owner, Seat):
        yield OwnerChoice(key, owner.position, owner.role.name)
        others = owner.aliases
        name = owner.position
    else:
        yield OwnerChoice(key, owner.name, owner.short_name)
        others = (owner.short_name,) if owner.short_name else ()
        name = owner.name
    for other in others:
        yield OwnerChoice(key, other, name)

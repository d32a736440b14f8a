"""What the attendance page offers while somebody types; read when first asked for, then kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pcio_desktop.domain.change import Change

if TYPE_CHECKING:
    from pcio_desktop.domain.attendance_rows import PersonOffer
    from pcio_desktop.ui.operations import Operations

_PEOPLE = Change(people=True, roster=True, committee=True, meetings=True)


class Offers:
    """People, agencies and reasons. What was read is forgotten when it may have changed."""

    def __init__(self, operations: Operations) -> None:
        self._operations = operations
        operations.opened.connect(self._forget)
        self._forget()

    def hear(self, change: Change) -> None:
        """An action touched the file."""
        if change.touches(_PEOPLE):
            self._forget()

    def forget_meeting(self) -> None:
        """Another meeting is shown: its own people are no longer those of an earlier one."""
        self._guests = None

    def substitutes(self, meeting_id: str, position: str) -> tuple[PersonOffer, ...]:
        """Who came for the seat before, the newest first."""
        from pcio_desktop.services.people_offers import substitutes_for

        with self._operations.read() as unit:
            return substitutes_for(unit, meeting_id, position)

    def participants(self, meeting_id: str) -> tuple[PersonOffer, ...]:
        """Who attended before, the newest first."""
        if self._guests is None:
            from pcio_desktop.services.people_offers import former_participants

            with self._operations.read() as unit:
                self._guests = former_participants(unit, meeting_id)
        return self._guests

    def people(self) -> tuple[PersonOffer, ...]:
        """Everybody known."""
        if self._people is None:
            from pcio_desktop.services.people_offers import known_people

            with self._operations.read() as unit:
                self._people = known_people(unit)
        return self._people

    def agencies(self) -> tuple[str, ...]:
        """The agencies known."""
        if self._agencies is None:
            from pcio_desktop.services.people_offers import agency_names

            with self._operations.read() as unit:
                self._agencies = agency_names(unit)
        return self._agencies

    def reasons(self) -> tuple[str, ...]:
        """The reasons of absence used before."""
        from pcio_desktop.services.people_offers import absence_reasons

        with self._operations.read() as unit:
            return absence_reasons(unit)

    def _forget(self, _path: object = None) -> None:
        self._people: tuple[PersonOffer, ...] | None = None
        self._guests: tuple[PersonOffer, ...] | None = None
        self._agencies: tuple[str, ...] | None = None

"""People and the agencies they come from."""

from __future__ import annotations

from dataclasses import dataclass, field

from pcio_desktop.domain.ids import new_id
from pcio_desktop.thai.names import PersonName


@dataclass(eq=False)
class Agency:
    """หน่วยงาน: an office a person comes from or an assignment goes to."""

    name: str
    short_name: str = ""
    id: str = field(default_factory=new_id)


@dataclass(eq=False)
class Person:
    """Somebody known to the committee: a holder, a substitute, a participant.

    `position` is the person's own post, `position_with_level` the same with its level
    (นักวิชาการคอมพิวเตอร์ / นักวิชาการคอมพิวเตอร์ชำนาญการ), as printed under a signature.
    """

    given: str
    surname: str = ""
    prefixes: tuple[str, ...] = ()
    middle: str = ""
    suffix: str = ""
    position: str = ""
    position_with_level: str = ""
    agency: Agency | None = None
    id: str = field(default_factory=new_id)

    @property
    def name(self) -> PersonName:
        """The name as a value that `thai.names` prints."""
        return PersonName(
            prefixes=tuple(self.prefixes),
            given=self.given,
            middle=self.middle,
            surname=self.surname,
            suffix=self.suffix,
        )

    def rename(self, name: PersonName) -> None:
        """Take over `name` whole."""
        self.prefixes = name.prefixes
        self.given = name.given
        self.middle = name.middle
        self.surname = name.surname
        self.suffix = name.suffix

"""What is written under an item, and who signs the minutes."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from pcio_desktop.domain.committee import Seat
from pcio_desktop.domain.content import Blocks
from pcio_desktop.domain.ids import new_id
from pcio_desktop.domain.person import Person


@dataclass(eq=False)
class Statement:
    """One turn of a speaker. The label prints once; `seat` is who is meant, when known.

    An empty `speaker` continues as plain text without a label.
    """

    speaker: str = ""
    blocks: Blocks = ()
    seat: Seat | None = None
    place: int = 0
    id: str = field(default_factory=new_id)


class SignatoryPart(StrEnum):
    """Who signs at the end of the minutes."""

    RECORDER = "recorder"
    REVIEWER = "reviewer"
    CHAIR = "chair"


@dataclass(eq=False)
class Signatory:
    """A signature block: name in brackets, post with its level, what the person signs as.

    `position` may differ from the roster. `caption` empty means the form word of `part`.
    """

    part: SignatoryPart
    person: Person
    position: str = ""
    caption: str = ""
    place: int = 0
    id: str = field(default_factory=new_id)

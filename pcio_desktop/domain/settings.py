"""What a committee chooses about numbering, names and the look of its papers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from pcio_desktop.domain.form_words import FormWord
from pcio_desktop.thai.names import NameStyle


class MeetingNumbering(StrEnum):
    """When the meeting number begins again at ๑; the regulation of 2526 says calendar year."""

    CALENDAR_YEAR = "calendar_year"
    FISCAL_YEAR = "fiscal_year"
    RUNNING = "running"


class SubstituteStyle(StrEnum):
    """How a substitute stands in the list of those present (three ways in use).

    `IN_POSITION`: "(แทน) ปลัดจังหวัด" in the column of positions. `BELOW_POST`: the substitute's
    own post, under it "(แทนปลัดจังหวัด)". `OWN_POST`: the substitute's own post, then "แทน" and the
    position.
    """

    IN_POSITION = "in_position"
    BELOW_POST = "below_post"
    OWN_POST = "own_post"


class RecordingStyle(StrEnum):
    """จดละเอียด, จดย่อ or จดสรุปสาระสำคัญ: what of the same data is printed.

    The first two print who said what, as it was typed; `SUBSTANCE` prints the text without the
    speakers' labels.
    """

    VERBATIM = "verbatim"
    CONDENSED = "condensed"
    SUBSTANCE = "substance"


class SignatureLayout(StrEnum):
    """Signature blocks one below the other, or beside each other."""

    STACKED = "stacked"
    SIDE_BY_SIDE = "side_by_side"


# Tokens in braces are filled from the meeting; a line whose tokens are all empty is left out.
DEFAULT_HEADING = (
    "{minutes}",
    "{committee}",
    "({committee_en})",
    "{meeting_number}",
    "{date} {time}",
    "{place}",
    "{platform}",
)
_TOKEN = re.compile(r"\{([^{}]*)\}")
HEADING_TOKENS = frozenset(
    {"minutes", "committee", "committee_en", "meeting_number", "date", "time", "place", "platform"}
)


def unknown_tokens(heading: Iterable[str]) -> list[str]:
    """The tokens in heading lines that nothing fills."""
    found = (token for line in heading for token in _TOKEN.findall(line))
    return [token for token in found if token not in HEADING_TOKENS]


def _no_words() -> Mapping[FormWord, str]:
    return MappingProxyType({})


@dataclass(frozen=True)
class CommitteeSettings:
    """The choices of one committee; the defaults are those of official-layout practice."""

    numbering: MeetingNumbering = MeetingNumbering.CALENDAR_YEAR
    name_style: NameStyle = field(default_factory=NameStyle)
    substitute_style: SubstituteStyle = SubstituteStyle.IN_POSITION
    recording_style: RecordingStyle = RecordingStyle.CONDENSED
    thai_digits: bool = True
    heading: tuple[str, ...] = DEFAULT_HEADING
    form_words: Mapping[FormWord, str] = field(default_factory=_no_words)
    absent_with_names: bool = False
    page_number: bool = True
    running_header: bool = False
    embed_fonts: bool = True
    label_column_mm: int | None = None  # None: as the template has it
    signature_layout: SignatureLayout = SignatureLayout.STACKED
    catchwords: bool = False  # off: the text flows, and a later correction moves no page break
    catchword_prefix: str = "/"
    catchword_dots: int = 3
    slack_lines: int = 3  # lines a planned page keeps free for other machines' fonts

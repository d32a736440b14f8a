"""Frozen rows: what a list, a heading, a search or a message shows, in place of stored things."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pcio_desktop.domain.meeting import MeetingMode, MeetingNumber, MinutesState
from pcio_desktop.domain.page_pins import PageBreak, PagePlace, PinFaultKind, Sentence
from pcio_desktop.domain.quorum import Quorum


@dataclass(frozen=True, slots=True)
class CommitteeRow:
    """The head of a committee file."""

    id: str
    name: str
    short_name: str
    province: str


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One meeting in a list, with its counts over all seats."""

    id: str
    number: MeetingNumber
    scheduled_at: datetime
    meeting_place: str
    mode: MeetingMode
    state: MinutesState
    in_person: int
    represented: int
    absent: int
    vacant: int
    unrecorded: int
    participants: int
    is_damaged: bool = False  # it does not fit its seal, and can only be viewed

    @property
    def present(self) -> int:
        """Seats that came, in person or represented."""
        return self.in_person + self.represented

    @property
    def seats(self) -> int:
        """All seats of the order the meeting was held under."""
        return self.present + self.absent + self.vacant + self.unrecorded


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One item of an agenda as a line: its number (3, 1), title and what stands under it."""

    id: str
    number: tuple[int, ...]
    title: str
    statements: int
    resolutions: int


class StepState(StrEnum):
    """How far a step of the work on a meeting has come; `LOOK`: done, but something is odd."""

    TODO = "todo"
    BEGUN = "begun"
    DONE = "done"
    LOOK = "look"


@dataclass(frozen=True, slots=True)
class StepProgress:
    """A step by its name, and how many things are still to do or worth a look there."""

    name: str
    state: StepState
    open: int = 0


@dataclass(frozen=True, slots=True)
class MeetingOverview:
    """One meeting at a glance: its line in the list, its quorum, its agenda, its steps."""

    row: MeetingRow
    quorum: Quorum
    agenda: tuple[AgendaRow, ...]
    order_number: str
    opened_at: datetime | None
    closed_at: datetime | None
    steps: tuple[StepProgress, ...]


class FindingKind(StrEnum):
    """What a note is about; the words for each stand where the note is shown."""

    AGENDA_GAP = "agenda_gap"
    BLANK_RESOLUTION = "blank_resolution"
    BLANK_STATEMENT = "blank_statement"
    CERTIFICATION_MISSING = "certification_missing"
    CLOSING_TIME_MISSING = "closing_time_missing"
    DISCOURAGED_WORD = "discouraged_word"
    DUE_DATE_MISSING = "due_date_missing"
    FOREIGN_LETTERS = "foreign_letters"
    HOLDER_MISSING = "holder_missing"
    ITEM_SAYS_NOTHING = "item_says_nothing"
    ITEM_WITHOUT_TEXT = "item_without_text"
    MEETING_NUMBER_GAP = "meeting_number_gap"
    MEETING_YEAR_DIFFERS = "meeting_year_differs"
    MIXED_TITLES = "mixed_titles"
    NO_QUORUM = "no_quorum"
    OPENING_TIME_MISSING = "opening_time_missing"
    OWNER_MISSING = "owner_missing"
    PARTICIPANT_IS_PRESENT = "participant_is_present"
    PAGE_PIN = "page_pin"
    PERSON_IN_TWO_SEATS = "person_in_two_seats"
    PRESIDING_MISSING = "presiding_missing"
    RECORDER_MISSING = "recorder_missing"
    RESOLUTION_MISSING = "resolution_missing"
    REPRESENTATIVE_NOT_ALLOWED = "representative_not_allowed"
    REVIEWER_MISSING = "reviewer_missing"
    SEAT_COUNT_DIFFERS = "seat_count_differs"
    TEXT_CLEANED = "text_cleaned"
    UNRECORDED_ATTENDANCE = "unrecorded_attendance"
    VERB_DOES_NOT_FIT = "verb_does_not_fit"

    @property
    def is_question(self) -> bool:
        """Whether it may well be as it should: it is asked, and is nothing to be mended."""
        return self in _QUESTIONS


_QUESTIONS = frozenset(
    (FindingKind.DUE_DATE_MISSING, FindingKind.ITEM_SAYS_NOTHING, FindingKind.OWNER_MISSING)
)


@dataclass(frozen=True, slots=True)
class ThingPlace:
    """Where a thing is mended: a meeting, the step of the work on it, the thing's key there."""

    meeting_id: str
    step: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something worth a look that never stops the work: a sentence per language.

    `meeting` is the number of the meeting it is about, `where` the place in that meeting or in a
    document, with `where_english` where that is called otherwise. `place` leads there in the
    window; None where nothing does.
    """

    kind: FindingKind
    thai: str
    english: str
    where: str = ""
    where_english: str = ""
    meeting: str = ""
    place: ThingPlace | None = None

    def text(self, language: str = "th") -> str:
        """The sentence in `language`, meeting and place in front of it where there are any."""
        where = f"{self.meeting} {self.where_in(language)}".strip()
        return f"{where}: {self.sentence(language)}" if where else self.sentence(language)

    def where_in(self, language: str = "th") -> str:
        """The place in `language`; empty where there is none to name."""
        return self.where_english or self.where if language == "en" else self.where

    def sentence(self, language: str = "th") -> str:
        """What was found and what to do, in `language`."""
        return self.english if language == "en" else self.thai


@dataclass(frozen=True, slots=True)
class PageRow:
    """One page of planned minutes.

    `begins` is where a pin of this page hangs; None for the first page and where nothing can be
    pinned (a table row that runs over). `catchword` is printed at the foot of the page before.
    `table_continues`: a bordered table goes on under its repeated head. `fill` is how full the page
    is, 1 for the whole text height. `breaks` and `own_catchword` are what was pinned here.
    """

    page: int
    begins: PagePlace | None
    where: Sentence
    catchword: str
    table_continues: bool
    fill: float
    breaks: PageBreak
    own_catchword: bool


@dataclass(frozen=True, slots=True)
class PagePinRow:
    """One pin: where it hangs, what it asks, and why it is not obeyed.

    `place` is where it hangs now, or hung before its text was gone; `services.page_pins` takes
    both. `page` is the page the place stands on, None when it is gone. `where` names the place;
    `trouble` is one sentence where there is a `fault`. Both are in Thai and in English.
    """

    place: PagePlace
    page: int | None
    where: Sentence
    breaks: PageBreak
    catchword: str | None
    fault: PinFaultKind | None
    trouble: Sentence

    @property
    def is_lost(self) -> bool:
        """Whether its place is no longer in the text."""
        return self.fault is PinFaultKind.GONE


@dataclass(frozen=True, slots=True)
class PagesOverview:
    """The planned pages of minutes and every pin of them, in reading order; lost ones last."""

    pages: tuple[PageRow, ...]
    pins: tuple[PagePinRow, ...]


@dataclass(frozen=True, slots=True)
class UndoState:
    """The words for the two menu entries; None where there is nothing to undo or redo."""

    undo: str | None
    redo: str | None


@dataclass(frozen=True, slots=True)
class TurnedThing:
    """A thing that undo or redo changes, by the name of its kind in the glossary and its id.

    `page_pins` is the kind where nothing of a meeting changes but the pins of its pages.
    """

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class TurnReach:
    """What an undo or a redo would touch: `meetings` in whole or in part, and `things`.

    Of the meetings some would go whole and some come back whole. `step` tells one action from all
    others; `words` are its words.
    """

    step: int
    words: str
    meetings: frozenset[str]
    goes: frozenset[str]
    comes: frozenset[str]
    things: tuple[TurnedThing, ...]

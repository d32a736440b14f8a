"""compose(): a meeting becomes the minutes, the fields of แบบที่ ๑๑ in their order.

Source: saraban regulation 2526, ข้อ ๒๕ and แบบที่ ๑๑; what each field holds stands in the official
layout, section 1. The lists of people are in `minutes_people`, the text in `minutes_text`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from pcio_desktop.documents import wording
from pcio_desktop.documents.blocks import (
    Block,
    Gap,
    Line,
    Paper,
    Signature,
    Signatures,
    Span,
    Style,
)
from pcio_desktop.documents.minutes_people import people
from pcio_desktop.documents.minutes_text import agenda
from pcio_desktop.documents.phrasing import Phrasing
from pcio_desktop.domain.committee import Committee
from pcio_desktop.domain.form_words import FormWord
from pcio_desktop.domain.meeting import Meeting, MeetingMode
from pcio_desktop.domain.minutes import Signatory, SignatoryPart
from pcio_desktop.domain.settings import SignatureLayout
from pcio_desktop.domain.units import UnitKind, unit_name
from pcio_desktop.thai.dates import DateStyle

_TOKEN = re.compile(r"\{(\w+)\}")
_CAPTIONS = {
    SignatoryPart.RECORDER: FormWord.RECORDER,
    SignatoryPart.REVIEWER: FormWord.REVIEWER,
    SignatoryPart.CHAIR: FormWord.CHAIR,
}


def compose(committee: Committee, meeting: Meeting, *, draft_of: date | None = None) -> Paper:
    """The minutes of `meeting`. With `draft_of` they bear ร่าง and that day as day of print."""
    phrasing = Phrasing(committee.settings)
    settings = committee.settings
    blocks = (
        *_heading(committee, meeting, phrasing),
        *people(meeting, phrasing),
        *_opening(meeting, phrasing),
        *agenda(meeting, phrasing),
        *_closing(meeting, phrasing),
        *_signatures(meeting, phrasing),
    )
    number = phrasing.meeting_number(meeting.meeting_number)
    title = f"{phrasing.word(FormWord.MINUTES)}{phrasing.text(committee.name)} {number}"
    return Paper(
        title=title,
        blocks=blocks,
        author=committee.name,
        dated=meeting.closed_at or meeting.opened_at or meeting.scheduled_at,
        page_number=settings.page_number,
        running_header=_running_header(committee, meeting, phrasing),
        mark=_mark(draft_of, phrasing),
        embed_fonts=settings.embed_fonts,
        label_column_mm=settings.label_column_mm,
        thai_digits=settings.thai_digits,
    )


def _heading(committee: Committee, meeting: Meeting, phrasing: Phrasing) -> Iterator[Block]:
    tokens = _tokens(committee, meeting, phrasing)
    lines = [
        text for line in committee.settings.heading if (text := _fill(line, tokens)) is not None
    ]
    for place, text in enumerate(lines):
        unit = unit_name(UnitKind.HEADING, meeting.id, place)
        yield Line(Style.TITLE, (Span(text),), unit=unit)
    yield Gap()


def _tokens(committee: Committee, meeting: Meeting, phrasing: Phrasing) -> dict[str, str]:
    word = phrasing.word
    day = phrasing.date(meeting.scheduled_at.date(), DateStyle.WITH_WEEKDAY)
    place = meeting.meeting_place
    return {
        "minutes": word(FormWord.MINUTES),
        "committee": phrasing.text(committee.name),
        "committee_en": phrasing.text(committee.name_en),
        "meeting_number": phrasing.meeting_number(meeting.meeting_number),
        "date": f"{word(FormWord.ON)}{day}",
        "time": phrasing.text(f"{wording.TIME} {phrasing.time(meeting.scheduled_at)}"),
        "place": phrasing.text(f"{word(FormWord.AT)} {place}".strip()) if place else "",
        "platform": _platform(meeting, phrasing),
    }


def _platform(meeting: Meeting, phrasing: Phrasing) -> str:
    """The heading's sentence about an electronic meeting (e-Meeting decree of 2563)."""
    match meeting.mode:
        case MeetingMode.ON_SITE:
            return ""
        case MeetingMode.ONLINE:
            words = wording.ONLINE
        case MeetingMode.MIXED:
            words = wording.ALSO_ONLINE
    return phrasing.text(f"{words} {meeting.platform}".strip())


def _fill(line: str, tokens: dict[str, str]) -> str | None:
    """A heading line with its tokens filled; None when it has tokens and all are empty."""
    names = _TOKEN.findall(line)
    if names and not any(tokens.get(name) for name in names):
        return None
    return _TOKEN.sub(lambda match: tokens.get(match[1], match[0]), line).strip()


def _opening(meeting: Meeting, phrasing: Phrasing) -> Iterator[Block]:
    if meeting.opened_at is not None:
        words = f"{phrasing.word(FormWord.OPENED_AT)} {phrasing.time(meeting.opened_at)}"
        unit = unit_name(UnitKind.FIXED, meeting.id, 4)
        yield Line(Style.LIST_HEAD, phrasing.span(words), unit=unit)
    sentence = phrasing.text(meeting.opening) or phrasing.word(_opening_word(meeting))
    if sentence:
        unit = unit_name(UnitKind.FIXED, meeting.id, 5)
        yield Line(Style.BODY, (Span(sentence),), unit=unit)


def _opening_word(meeting: Meeting) -> FormWord:
    """The quorum is not claimed when it was not reached."""
    reached = meeting.quorum().reached
    return FormWord.OPENING if reached else FormWord.OPENING_WITHOUT_QUORUM


def _closing(meeting: Meeting, phrasing: Phrasing) -> Iterator[Block]:
    if meeting.closed_at is not None:
        words = f"{phrasing.word(FormWord.CLOSED_AT)} {phrasing.time(meeting.closed_at)}"
        label = phrasing.span(phrasing.word(FormWord.CLOSED))
        unit = unit_name(UnitKind.FIXED, meeting.id, 6)
        yield Line(Style.SPEECH, phrasing.span(words), label=label, unit=unit)


def _signatures(meeting: Meeting, phrasing: Phrasing) -> Iterator[Block]:
    if meeting.signatories:
        blocks = tuple(_signature(signatory, phrasing) for signatory in meeting.signatories)
        layout = phrasing.settings.signature_layout
        yield Signatures(blocks, layout is SignatureLayout.SIDE_BY_SIDE)


def _signature(signatory: Signatory, phrasing: Phrasing) -> Signature:
    """Name in brackets, post with its level (it may differ from the roster), what one signs as."""
    person = signatory.person
    position = signatory.position or person.position_with_level or person.position
    caption = phrasing.text(signatory.caption) or phrasing.word(_CAPTIONS[signatory.part])
    lines = (f"({phrasing.full_name(person)})", phrasing.text(position), caption)
    spans = tuple((Span(line),) for line in lines if line)
    return Signature(spans, unit_name(UnitKind.SIGNATORY, signatory.id))


def _running_header(committee: Committee, meeting: Meeting, phrasing: Phrasing) -> str:
    if not committee.settings.running_header:
        return ""
    number = phrasing.meeting_number(meeting.meeting_number)
    day = phrasing.date(meeting.scheduled_at.date())
    return phrasing.text(f"{committee.short_name or committee.name} {number} {day}")


def _mark(draft_of: date | None, phrasing: Phrasing) -> str:
    if draft_of is None:
        return ""
    printed = f"{wording.PRINTED_ON} {phrasing.date(draft_of)}"
    return phrasing.text(f"{phrasing.word(FormWord.DRAFT)} {printed}")

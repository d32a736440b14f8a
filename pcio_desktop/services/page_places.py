"""Places of the minutes in words that a secretary understands, and what is wrong with a pin."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from pcio_desktop.domain.agenda import numbered
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.domain.page_pins import PagePin, PagePlace, PinFaultKind, Sentence
from pcio_desktop.domain.units import UnitKind, unit_parts
from pcio_desktop.thai.breaks import cut_at_word
from pcio_desktop.thai.numerals import to_thai


@dataclass(frozen=True, slots=True)
class ItemName:
    """An agenda item, or its decision, by number and title; the words are made when asked for.

    A meeting has thousands of units and a secretary reads of one or two.
    """

    number: tuple[int, ...]
    title: str
    decision: bool = False

    def sentence(self) -> Sentence:
        """What it is called, in Thai and in English."""
        number = ".".join(map(str, self.number))
        title = self.title
        if len(title) > _TITLE:
            title = f"{cut_at_word(title, _TITLE) or title[:_TITLE]}…"
        thai = f"ระเบียบวาระที่ {to_thai(number)} {title}" if number else title
        english = f"agenda item {number} {title}" if number else title
        if self.decision:
            return (f"มติของ{thai}".strip(), f"decision of {english}".strip())
        return (thai.strip(), english.strip())


ThingNames = Mapping[tuple[UnitKind, str], Sentence | ItemName]
"""What each thing of a meeting is called, in Thai and in English, by the kind and key of units."""

_TITLE = 40
_WORDS = 24

_FAULTS: Mapping[PinFaultKind, Sentence] = {
    PinFaultKind.GONE: (
        "ข้อความที่ตรึงหน้าไว้ไม่มีในรายงานแล้ว จึงแบ่งหน้าโดยไม่ใช้การตรึงนี้ โปรดตรึงใหม่หรือยกเลิก",
        "the text of this page pin is no longer in the minutes; pin it anew or remove the pin",
    ),
    PinFaultKind.INSIDE_TABLE: (
        "ตารางมีเส้นขอบขึ้นหน้าใหม่เองพร้อมหัวตาราง จึงตรึงหน้าหรือพิมพ์คำต่อเนื่องกลางตารางไม่ได้",
        "a bordered table goes on by itself under its head: no pinned page or catchword inside it",
    ),
    PinFaultKind.INSIDE_SIGNATURES: (
        "ช่องลงนามต้องอยู่ด้วยกัน จึงขึ้นหน้าใหม่ระหว่างช่องไม่ได้",
        "signature blocks stay together: no page can begin between them",
    ),
    PinFaultKind.NO_ROOM: (
        "ห้ามขึ้นหน้าใหม่ตรงนี้ไม่ได้ เพราะข้อความจะเกินหน้า จึงขึ้นหน้าใหม่ตามปกติ",
        "a page begins here although a pin forbids it: otherwise the text would run over the page",
    ),
    PinFaultKind.SHORT_PAGE: (
        "หน้าก่อนจุดที่ตรึงไว้เหลือข้อความเพียงไม่กี่บรรทัด โปรดตรึงหน้าใหม่หรือยกเลิกการตรึง",
        "the page before this pinned one is left nearly empty; pin it elsewhere or remove the pin",
    ),
    PinFaultKind.IDLE: (
        "ไม่มีหน้าใดเริ่มตรงนี้แล้ว คำต่อเนื่องที่กำหนดไว้จึงไม่ถูกใช้ โปรดตรึงหน้าหรือยกเลิก",
        "no page begins here now, so its catchword is not used; pin the break or remove the pin",
    ),
}


def thing_names(meeting: Meeting) -> ThingNames:
    """What everything in the minutes of a meeting is called."""
    return MappingProxyType(dict(_names(meeting)))


def place_words(place: PagePlace, names: ThingNames) -> Sentence:
    """Where a place is: the item or list it belongs to and the words that stand there."""
    parts = unit_parts(place.unit)
    named = names.get((parts.kind, parts.key)) if parts else None
    thai, english = named.sentence() if isinstance(named, ItemName) else named or ("", "")
    words = place.words
    if len(words) > _WORDS:
        words = f"{cut_at_word(words, _WORDS) or words[:_WORDS]}…"
    if not words:
        return (thai or "รายงานการประชุม", english or "the minutes")
    at_thai = f"{'กลางย่อหน้า ' if place.offset else ''}ที่ “{words}”"
    at_english = f"{'inside a paragraph, ' if place.offset else ''}at “{words}”"
    return (f"{thai} {at_thai}".strip(), f"{english}, {at_english}" if english else at_english)


def fault_words(kind: PinFaultKind) -> Sentence:
    """What became of a pin that was not obeyed, and what to do."""
    return _FAULTS[kind]


def pin_place_words(pin: PagePin, place: PagePlace | None, names: ThingNames) -> Sentence:
    """Where a pin hangs: its place as it is now, or as it was when that is gone."""
    return place_words(place if place is not None else pin.place, names)


def _names(meeting: Meeting) -> Iterator[tuple[tuple[UnitKind, str], Sentence | ItemName]]:
    yield (UnitKind.HEADING, meeting.id), ("หัวรายงาน", "the heading")
    for line in meeting.attendance:
        name = ("ผู้มาประชุม", "those present")
        if not line.is_present:
            name = ("ผู้ไม่มาประชุม", "those absent")
        yield (UnitKind.ATTENDANCE, line.id), name
    for participant in meeting.participants:
        yield (UnitKind.PARTICIPANT, participant.id), ("ผู้เข้าร่วมประชุม", "participants")
    for entry in numbered(meeting.agenda):
        item = entry.item
        name = ItemName(entry.number, item.title)
        yield (UnitKind.ITEM, item.id), name
        for statement in item.statements:
            yield (UnitKind.STATEMENT, statement.id), name
        for resolution in item.resolutions:
            decision = ItemName(entry.number, item.title, decision=True)
            yield (UnitKind.RESOLUTION, resolution.id), decision
    for signatory in meeting.signatories:
        yield (UnitKind.SIGNATORY, signatory.id), ("ช่องลงนาม", "the signatures")

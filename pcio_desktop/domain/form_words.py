"""คำตามแบบ: which words of the form a committee may choose, and which it should rather not.

The official words themselves stand in `documents/wording.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum


class FormWord(StrEnum):
    """The fixed words of the minutes, each replaceable per committee."""

    MINUTES = "minutes"
    MEETING_NUMBER = "meeting_number"
    ON = "on"
    AT = "at"
    PRESENT = "present"
    ABSENT = "absent"
    PARTICIPANTS = "participants"
    SUBSTITUTE = "substitute"
    OPENED_AT = "opened_at"
    OPENING = "opening"
    OPENING_WITHOUT_QUORUM = "opening_without_quorum"
    AGENDA_ITEM = "agenda_item"
    OUTCOME = "outcome"
    RESOLUTION = "resolution"
    NOTHING = "nothing"
    CLOSED = "closed"
    CLOSED_AT = "closed_at"
    RECORDER = "recorder"
    REVIEWER = "reviewer"
    CHAIR = "chair"
    SPECIAL_MEETING = "special_meeting"
    DRAFT = "draft"


# Why a member did not come, the usual ones first (official-layout 1.4); any other text will do.
ABSENCE_REASONS = ("ติดราชการ", "ติดภารกิจ", "ลาป่วย", "ลากิจ", "ไม่แจ้งเหตุ")

# Words to use and not to use: a manual of a Rajamangala university, 7-2emeeting, p. 69.
_DISCOURAGED: dict[FormWord, tuple[tuple[str, ...], str]] = {
    FormWord.MINUTES: (("บันทึกการประชุม",), "รายงานการประชุม"),
    FormWord.PRESENT: (("ผู้เข้าร่วมประชุม", "ผู้เข้าประชุม"), "ผู้มาประชุม"),
    FormWord.ABSENT: (("ผู้ที่ไม่เข้าประชุม", "ผู้มาประชุมไม่ได้"), "ผู้ไม่มาประชุม"),
    FormWord.OPENED_AT: (("เปิดประชุม",), "เริ่มประชุมเวลา"),
    FormWord.CLOSED: (("ปิดประชุม", "ปิดการประชุม"), "เลิกประชุม"),
    FormWord.RECORDER: (("ผู้บันทึก", "บันทึกและพิมพ์"), "ผู้จดรายงานการประชุม"),
    FormWord.AGENDA_ITEM: (("วาระที่", "วาระการประชุม"), "ระเบียบวาระที่"),
}


def better_word(key: FormWord, text: str) -> str | None:
    """The official word to use instead of `text`, or None when `text` is not discouraged."""
    beginnings, official = _DISCOURAGED.get(key, ((), ""))
    return official if text.strip().startswith(beginnings) and beginnings else None


def discouraged_words(words: Mapping[FormWord, str]) -> Iterator[tuple[FormWord, str, str]]:
    """Each chosen word that the manual advises against, with the official one."""
    yield from _advice(words.items())


def _advice(words: Iterable[tuple[FormWord, str]]) -> Iterator[tuple[FormWord, str, str]]:
    for key, text in words:
        official = better_word(key, text)
        if official is not None:
            yield key, text, official

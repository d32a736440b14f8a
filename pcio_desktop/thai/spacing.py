"""Where a space must not end a line: before ๆ, in "๑๓.๓๐ น.", day and month, after a title.

Only spaces that are there become no-break spaces (U+00A0); nothing is inserted or removed.
Source: the Royal Society's rules on ๆ and on numbers; official-layout requirement 35.
"""

import re

from pcio_desktop.thai.dates import month_words, weekday_words
from pcio_desktop.thai.prefixes import PREFIXES

NO_BREAK = "\u00a0"

_AFTER_NUMBER = (
    *month_words(),
    *("น.", "นาฬิกา", "บาท", "ล้าน", "คน", "ท่าน", "ราย", "แห่ง", "หน่วยงาน", "ตำแหน่ง", "จังหวัด"),
    *("อำเภอ", "ตำบล", "คะแนน", "เสียง", "ครั้ง", "ข้อ", "เรื่อง", "โครงการ", "ระบบ", "เครื่อง", "ชุด"),
    *("ฉบับ", "หน้า", "ชั้น", "ปี", "เดือน", "วัน", "ชั่วโมง", "นาที", "เมตร", "กิโลเมตร", "ตารางเมตร"),
    *("ไร่", "เมกะไบต์", "กิกะไบต์", "เปอร์เซ็นต์", "จุด", "MB", "GB", "TB", "Mbps", "Gbps", "km", "%"),
)
# Few on purpose: long chains of bound words leave ragged lines, or wide gaps where Word justifies.
_BEFORE_NUMBER = ("พ.ศ.", "ค.ศ.", "ที่", "ข้อ", "หน้า", "มาตรา", "ชั้น", "ร้อยละ", "ระดับ", "เขต")
_NOT_BEFORE_NUMBER = ("วันที่", " ที่")
_TITLES = tuple({prefix.short for prefix in PREFIXES if prefix.short.endswith(".")} | {"ว่าที่"})
_WEEKDAYS = weekday_words()
_DIGITS = frozenset("0123456789๐๑๒๓๔๕๖๗๘๙")
_SPACE = re.compile(r"(?<=\S) (?=[^\s])")


def bind_spaces(text: str) -> str:
    """`text` with no-break spaces in the places named above; its length does not change."""
    if " " not in text:
        return text
    return _SPACE.sub(_bound, text)


def _bound(match: re.Match[str]) -> str:
    text, start, end = match.string, match.start(), match.end()
    after = text[end]
    if after == "ๆ":
        return NO_BREAK
    if after in _DIGITS:
        bound = text.endswith(_BEFORE_NUMBER, 0, start) and not text.endswith(
            _NOT_BEFORE_NUMBER, 0, start
        )
    elif text[start - 1] in _DIGITS:
        bound = text.startswith(_AFTER_NUMBER, end) and not text.startswith(_WEEKDAYS, end)
    else:
        bound = text[start - 1] in ".่" and text.endswith(_TITLES, 0, start)
    return NO_BREAK if bound else " "

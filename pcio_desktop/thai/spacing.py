"""Where a space must not end a line: before ๆ, in "๑๓.๓๐ น.", day and month, after a title.

Only spaces that are there become no-break spaces (U+00A0); nothing is inserted or removed.
Source: the Royal Society's rules on ๆ and on numbers; official-layout requirement 35.
"""

import itertools

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
_TITLES = tuple({prefix.short for prefix in PREFIXES if prefix.short.endswith(".")} | {"ว่าที่"})
_WEEKDAYS = weekday_words()
_DIGITS = frozenset("0123456789๐๑๒๓๔๕๖๗๘๙")


def bind_spaces(text: str) -> str:
    """`text` with no-break spaces in the places named above; its length does not change."""
    if " " not in text:
        return text
    words = text.split(" ")
    joints = [NO_BREAK if _bound(*pair) else " " for pair in itertools.pairwise(words)]
    if NO_BREAK not in joints:
        return text
    return words[0] + "".join(map(str.__add__, joints, words[1:]))


def _bound(before: str, after: str) -> bool:
    """Whether the space between two words must not end a line; not where spaces are doubled."""
    if not before or not after:
        return False
    first, last = after[0], before[-1]
    if first == "ๆ":
        return True
    if first in _DIGITS:
        return before.endswith(_BEFORE_NUMBER) and not _is_date_word(before)
    if last in _DIGITS:
        return after.startswith(_AFTER_NUMBER) and not after.startswith(_WEEKDAYS)
    return last in ".่" and before.endswith(_TITLES)


def _is_date_word(word: str) -> bool:
    """วันที่, and ที่ before the number of an order: long chains would grow from them."""
    return word == "ที่" or word.endswith("วันที่")

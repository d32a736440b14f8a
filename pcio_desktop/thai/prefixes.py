"""The titles that stand before a Thai name: ranks, academic positions, descent, profession.

Data only; how a name is taken apart and printed is told in ``names``. A rank is followed by a
space, any other title is not (Royal Society, rules of spacing, 1.2.8 and 2.3).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto


class PrefixKind(Enum):
    """What sort of title a prefix is."""

    ORDINARY = auto()  # นาย นาง นางสาว
    ROYAL = auto()  # descent and royal decoration
    ACADEMIC = auto()  # academic rank; used like a rank in official papers
    PROFESSION = auto()  # doctor's degree, physician, dentist, ...
    SERVICE = auto()  # military, police and volunteer corps
    RELIGIOUS = auto()
    FOREIGN = auto()  # written in Latin letters


@dataclass(frozen=True, slots=True)
class Prefix:
    """One title with all its spellings.

    ``short`` is the official abbreviation, or the full form again where there is none;
    ``variants`` are further spellings that are read but never printed.
    """

    full: str
    short: str
    kind: PrefixKind
    variants: tuple[str, ...] = ()

    @property
    def is_rank(self) -> bool:
        """Whether a space separates it from the name."""
        return self.kind in (PrefixKind.SERVICE, PrefixKind.ACADEMIC)


_ORDINARY = (
    ("นาย", "นาย"),
    ("นาง", "นาง"),
    ("นางสาว", "น.ส.", "น.ส", "นส."),
    ("เด็กชาย", "ด.ช."),
    ("เด็กหญิง", "ด.ญ."),
    ("คุณ", "คุณ"),
)
_ROYAL = (
    ("หม่อมเจ้า", "ม.จ."),
    ("หม่อมราชวงศ์", "ม.ร.ว.", "มรว."),
    ("หม่อมหลวง", "ม.ล.", "มล."),
    ("หม่อม", "หม่อม"),
    ("ท่านผู้หญิง", "ท่านผู้หญิง"),
    ("คุณหญิง", "คุณหญิง"),
)
_ACADEMIC = (
    ("ศาสตราจารย์", "ศ."),
    ("ศาสตราจารย์พิเศษ", "ศ.พิเศษ", "ศ.(พิเศษ)"),
    ("ศาสตราจารย์เกียรติคุณ", "ศ.เกียรติคุณ"),
    ("ศาสตราจารย์กิตติคุณ", "ศ.กิตติคุณ"),
    ("ศาสตราจารย์คลินิก", "ศ.คลินิก"),
    ("รองศาสตราจารย์", "รศ.", "ร.ศ."),
    ("รองศาสตราจารย์พิเศษ", "รศ.พิเศษ", "รศ.(พิเศษ)"),
    ("ผู้ช่วยศาสตราจารย์", "ผศ.", "ผ.ศ."),
    ("ผู้ช่วยศาสตราจารย์พิเศษ", "ผศ.พิเศษ", "ผศ.(พิเศษ)"),
)
_PROFESSION = (
    # The full style of official papers prints "ดร." too: รองศาสตราจารย์ พันโท ดร.…
    ("ดร.", "ดร.", "ด.ร.", "ดอกเตอร์"),
    ("อาจารย์", "อ."),
    ("นายแพทย์", "นพ.", "น.พ."),
    ("แพทย์หญิง", "พญ.", "พ.ญ."),
    ("ทันตแพทย์", "ทพ.", "ท.พ."),
    ("ทันตแพทย์หญิง", "ทพญ.", "ทพ.ญ."),
    ("นายสัตวแพทย์", "น.สพ.", "นสพ."),
    ("สัตวแพทย์หญิง", "สพ.ญ.", "สพญ."),
    ("เภสัชกร", "ภก."),
    ("เภสัชกรหญิง", "ภญ.", "ภกญ."),
    ("เทคนิคการแพทย์ชาย", "ทนพ."),
    ("เทคนิคการแพทย์หญิง", "ทนพญ."),
)
_RELIGIOUS = tuple(
    (word, word)
    for word in (
        "พระ", "พระครู", "พระมหา", "พระอธิการ", "พระอาจารย์", "พระปลัด", "พระสมุห์", "พระใบฎีกา",
        "พระครูปลัด", "พระครูสมุห์", "พระครูใบฎีกา", "พระครูวินัยธร", "พระครูธรรมธร", "พระครูสังฆรักษ์",
        "สามเณร", "แม่ชี", "บาทหลวง", "หลวงพ่อ", "ซิสเตอร์",
    )
)  # fmt: skip
# Ranks for women carry หญิง, and an acting rank ว่าที่: both are made from these. The army's and the
# police's first, since the same abbreviation (ร.อ.) then means theirs: see SHARED_WITH_NAVY.
_OFFICERS = (
    ("พลเอก", "พล.อ."),
    ("พลโท", "พล.ท."),
    ("พลตรี", "พล.ต."),
    ("พลจัตวา", "พล.จ."),
    ("พันเอก", "พ.อ."),
    ("พันเอกพิเศษ", "พ.อ.พิเศษ", "พ.อ.(พิเศษ)", "พันเอก(พิเศษ)"),
    ("พันโท", "พ.ท."),
    ("พันตรี", "พ.ต."),
    ("ร้อยเอก", "ร.อ."),
    ("ร้อยโท", "ร.ท."),
    ("ร้อยตรี", "ร.ต."),
    ("พลตำรวจเอก", "พล.ต.อ."),
    ("พลตำรวจโท", "พล.ต.ท."),
    ("พลตำรวจตรี", "พล.ต.ต."),
    ("พลตำรวจจัตวา", "พล.ต.จ."),
    ("พันตำรวจเอก", "พ.ต.อ."),
    ("พันตำรวจเอกพิเศษ", "พ.ต.อ.พิเศษ", "พ.ต.อ.(พิเศษ)"),
    ("พันตำรวจโท", "พ.ต.ท."),
    ("พันตำรวจตรี", "พ.ต.ต."),
    ("ร้อยตำรวจเอก", "ร.ต.อ."),
    ("ร้อยตำรวจโท", "ร.ต.ท."),
    ("ร้อยตำรวจตรี", "ร.ต.ต."),
    ("พลเรือเอก", "พล.ร.อ."),
    ("พลเรือโท", "พล.ร.ท."),
    ("พลเรือตรี", "พล.ร.ต."),
    ("นาวาเอก", "น.อ."),
    ("นาวาโท", "น.ท."),
    ("นาวาตรี", "น.ต."),
    ("เรือเอก", "ร.อ."),
    ("เรือโท", "ร.ท."),
    ("เรือตรี", "ร.ต."),
    ("พลอากาศเอก", "พล.อ.อ."),
    ("พลอากาศโท", "พล.อ.ท."),
    ("พลอากาศตรี", "พล.อ.ต."),
    ("นาวาอากาศเอก", "น.อ."),
    ("นาวาอากาศโท", "น.ท."),
    ("นาวาอากาศตรี", "น.ต."),
    ("เรืออากาศเอก", "ร.อ."),
    ("เรืออากาศโท", "ร.ท."),
    ("เรืออากาศตรี", "ร.ต."),
)
_OTHER_RANKS = (
    ("จ่าสิบเอก", "จ.ส.อ."),
    ("จ่าสิบโท", "จ.ส.ท."),
    ("จ่าสิบตรี", "จ.ส.ต."),
    ("จ่าสิบตำรวจ", "จ.ส.ต."),
    ("สิบเอก", "ส.อ."),
    ("สิบโท", "ส.ท."),
    ("สิบตรี", "ส.ต."),
    ("ดาบตำรวจ", "ด.ต."),
    ("สิบตำรวจเอก", "ส.ต.อ."),
    ("สิบตำรวจโท", "ส.ต.ท."),
    ("สิบตำรวจตรี", "ส.ต.ต."),
    ("พันจ่าเอก", "พ.จ.อ."),
    ("พันจ่าโท", "พ.จ.ท."),
    ("พันจ่าตรี", "พ.จ.ต."),
    ("จ่าเอก", "จ.อ."),
    ("จ่าโท", "จ.ท."),
    ("จ่าตรี", "จ.ต."),
    ("พันจ่าอากาศเอก", "พ.อ.อ."),
    ("พันจ่าอากาศโท", "พ.อ.ท."),
    ("พันจ่าอากาศตรี", "พ.อ.ต."),
    ("จ่าอากาศเอก", "จ.อ."),
    ("จ่าอากาศโท", "จ.ท."),
    ("จ่าอากาศตรี", "จ.ต."),
    ("นายกองใหญ่", "นายกองใหญ่"),
    ("นายกองเอก", "นายกองเอก"),
    ("นายกองโท", "นายกองโท"),
    ("นายกองตรี", "นายกองตรี"),
    ("นายหมวดเอก", "นายหมวดเอก"),
    ("นายหมวดโท", "นายหมวดโท"),
    ("นายหมวดตรี", "นายหมวดตรี"),
    ("พลทหาร", "พลฯ"),
)
_FOREIGN = (
    ("Mr.", "Mr.", "Mr"),
    ("Mrs.", "Mrs.", "Mrs"),
    ("Ms.", "Ms.", "Ms"),
    ("Miss", "Miss"),
    ("Dr.", "Dr.", "Dr"),
    ("Professor", "Prof."),
    ("Associate Professor", "Assoc. Prof."),
    ("Assistant Professor", "Asst. Prof."),
)

# Words of a post that only begin like a title: นายกเทศมนตรี is nobody called กเทศมนตรี.
POSTS_LIKE_PREFIXES = (
    "นายกเทศมนตรี",
    "นายกรัฐมนตรี",
    "นายกองค์การ",
    "นายกสมาคม",
    "นายกสภา",
    "นายกเหล่า",
    "นายอำเภอ",
    "นายทะเบียน",
    "นายสถานี",
    "นายด่าน",
)
# What may follow the surname. ร.น. marks a naval officer outside the navy.
SUFFIXES = ("ร.น.", "ร.น", "รน.", "Jr.", "Sr.", "Ph.D.", "M.D.", "II", "III")
NAVY_SUFFIXES = ("ร.น.", "ร.น", "รน.")
# Abbreviations that navy and air force share: without ร.น. nobody can tell which is meant, so they
# have no full form. Those of lieutenants (ร.อ.) are the army's as well and count as the army's.
_UNDECIDED = ("น.อ.", "น.ท.", "น.ต.", "จ.อ.", "จ.ท.", "จ.ต.", "จ.ส.ต.")


def _ranks() -> Iterator[Prefix]:
    for full, short, *variants in (*_OFFICERS, *_OTHER_RANKS):
        yield Prefix(full, short, PrefixKind.SERVICE, tuple(variants))
        yield Prefix(f"{full}หญิง", f"{short}หญิง", PrefixKind.SERVICE)
        acting = f"ว่าที่ {short}" if "." in short else f"ว่าที่{short}"
        yield Prefix(f"ว่าที่{full}", acting, PrefixKind.SERVICE)
        yield Prefix(f"ว่าที่{full}หญิง", f"{acting}หญิง", PrefixKind.SERVICE)


def _all() -> Iterator[Prefix]:
    for kind, rows in (
        (PrefixKind.ORDINARY, _ORDINARY),
        (PrefixKind.ROYAL, _ROYAL),
        (PrefixKind.ACADEMIC, _ACADEMIC),
        (PrefixKind.PROFESSION, _PROFESSION),
        (PrefixKind.RELIGIOUS, _RELIGIOUS),
        (PrefixKind.FOREIGN, _FOREIGN),
    ):
        for full, short, *variants in rows:
            yield Prefix(full, short, kind, tuple(variants))
    yield from _ranks()


PREFIXES: tuple[Prefix, ...] = tuple(_all())


def squeeze(written: str) -> str:
    """Return the spelling without its spaces, the key of the two tables below."""
    return written.replace(" ", "")


def _by_spelling() -> dict[str, Prefix]:
    table: dict[str, Prefix] = {}
    for prefix in PREFIXES:
        for written in (prefix.full, prefix.short, *prefix.variants):
            table.setdefault(squeeze(written), prefix)
    for short in _UNDECIDED:
        for written in (short, f"{short}หญิง", f"ว่าที่ {short}", f"ว่าที่ {short}หญิง"):
            table[squeeze(written)] = Prefix(written, written, PrefixKind.SERVICE)
    return table


def _navy_by_short() -> dict[str, Prefix]:
    navy = ("เรือเอก", "เรือโท", "เรือตรี", "นาวา", "จ่าเอก", "จ่าโท", "จ่าตรี")
    return {
        squeeze(prefix.short): prefix
        for prefix in PREFIXES
        if prefix.full.removeprefix("ว่าที่").startswith(navy) and "อากาศ" not in prefix.full
    }


BY_SPELLING = _by_spelling()
"""Every spelling of every title, without spaces, and the title it is read as."""

NAVY_BY_SHORT = _navy_by_short()
"""The abbreviations the navy shares with other services, as read beside the suffix ร.น."""

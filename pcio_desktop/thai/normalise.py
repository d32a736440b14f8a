"""Cleaning of text before it is stored, and the keys by which texts are compared.

Cleaning gives what SQLite, Word and python-docx all accept, and one spelling per word. It never
replaces a letter by a look-alike: ``foreign_letters`` only reports those.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from pcio_desktop.thai import numerals


class Note(StrEnum):
    """What cleaning changed in a text."""

    SURROGATES_REPAIRED = "surrogates_repaired"
    FONT_CODES_MAPPED = "font_codes_mapped"
    LINE_ENDS_UNIFIED = "line_ends_unified"
    CONTROL_REMOVED = "control_removed"
    INVISIBLE_REMOVED = "invisible_removed"
    COMPOSED = "composed"
    SPELLING_ORDER = "spelling_order"
    SPACES_JOINED = "spaces_joined"
    CUT = "cut"


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A cleaned text and what was changed in it, in the order of the steps."""

    text: str
    notes: tuple[Note, ...] = ()


_TONE = "\u0e48-\u0e4b"
_UPPER = "\u0e31\u0e34-\u0e37\u0e47"
_LOWER = "\u0e38\u0e39\u0e3a"
_MARK = f"{_TONE}{_UPPER}{_LOWER}\u0e4c"
_DOUBLED = "|".join(f"(?<={mark * 2})" for mark in "ัิีึืฺุู็่้๊๋์")
_NIKHAHIT, _AA, _AM = "\u0e4d", "\u0e32", "\u0e33"

# Glyph codes of old Thai fonts, left behind by copying from a PDF: first code, what it stands for.
_FONT_CODES = {
    first + offset: target + offset
    for first, target, count in (
        (0xF700, 0x0E10, 1),
        (0xF701, 0x0E34, 4),
        (0xF705, 0x0E48, 5),
        (0xF70A, 0x0E48, 5),
        (0xF70F, 0x0E0D, 1),
        (0xF710, 0x0E31, 1),
        (0xF711, 0x0E4D, 1),
        (0xF712, 0x0E47, 1),
        (0xF713, 0x0E48, 5),
        (0xF718, 0x0E38, 3),
    )
    for offset in range(count)
}
_ALWAYS_INVISIBLE = "\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\x7f-\x84\x86-\x9f"
# Zero-width spaces and joiners steer line breaks in a paragraph and only mislead in a name.
_INVISIBLE_IN_LINE = f"{_ALWAYS_INVISIBLE}\u200b-\u200d\u2060-\u2065\u00ad"
_CONTROL = "\x00-\x08\x0e-\x1f\ufffe\uffff"
_LINE_END = "\r\x0b\x0c\x85\u2028\u2029"
_BEFORE_SPELLING = f"\ud800-\udfff\uf700-\uf71a{_LINE_END}{_CONTROL}"

_SURROGATE = re.compile("[\ud800-\udfff]")
_FONT_CODE = re.compile("[\uf700-\uf71a]")
_OTHER_LINE_END = re.compile(f"\r\n|[{_LINE_END}]")
_CONTROL_RUN = re.compile(f"[{_CONTROL}]+")
_INVISIBLE_RUN = re.compile(f"[{_ALWAYS_INVISIBLE}]+")
_INVISIBLE_RUN_IN_LINE = re.compile(f"[{_INVISIBLE_IN_LINE}]+")

# Runs are moved as a whole, so that a few passes are enough even for hostile text.
_SPELLING: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(f"{_NIKHAHIT}([{_TONE}]?){_AA}"), rf"\1{_AM}"),
    (re.compile(f"({_AM}+)([{_TONE}]+)"), r"\2\1"),
    (re.compile("เเ"), "แ"),
    (re.compile(f"([{_TONE}]+)([{_UPPER}{_LOWER}]+)"), r"\2\1"),
    (re.compile(f"([{_MARK}])\\1+"), r"\1"),
)
_PASSES = 9
# Two classes find the few candidates quickly; what is behind them decides.
_MISSPELLED = re.compile(
    f"[{_MARK}{_NIKHAHIT}{_AM}เ][{_MARK}{_NIKHAHIT}{_AA}เ]"
    f"(?:(?<={_NIKHAHIT}{_AA})|(?<={_NIKHAHIT}[{_TONE}])|(?<=[{_TONE}]{_NIKHAHIT})"
    f"|(?<=[{_TONE}][{_UPPER}{_LOWER}])|(?<={_AM}[{_TONE}])|(?<=เเ)|{_DOUBLED})"
)
# Nearly all text is clean already: these two tests and the one for NFC let it through unchanged.
_DIRTY_TEXT = re.compile(f"[{_BEFORE_SPELLING}{_ALWAYS_INVISIBLE}]")
_DIRTY_LINE = re.compile(f"[{_BEFORE_SPELLING}{_INVISIBLE_IN_LINE}]")
_UNSEARCHED = re.compile("[\u0e47-\u0e4e\u0e3a\u200b-\u200d\ufeff \u00a0]+")
_UNCOMPARED = re.compile(r"[\s.\-]+")
# Latin with its accents, Thai, punctuation, symbols, presentation selectors.
_UNUSUAL = re.compile("[^\x00-\u036f\u0e00-\u0e7f\u1e00-\u1eff\u2000-\u2bff\ufe00-\ufe0f]")
_LETTER_CATEGORIES = frozenset(("Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl"))


def clean_line(text: str, limit: int = 200) -> Cleaned:
    """Clean a name, a title or a cell: one line, single spaces, none at the ends.

    At most ``limit`` characters (code points) are left. Cleaning again changes nothing.
    """
    notes: list[Note] = []
    if _needs_repair(text, _DIRTY_LINE):
        text, notes = _repair(text, _INVISIBLE_RUN_IN_LINE)
    tidy = " ".join(text.split())
    if tidy != text:
        text = tidy
        notes.append(Note.SPACES_JOINED)
    if len(text) > limit:
        text = _cut(text, limit).rstrip()
        notes.append(Note.CUT)
    return Cleaned(text, tuple(notes))


def clean_text(text: str, limit: int | None = None) -> Cleaned:
    """Clean a paragraph: tabs, line feeds and spaces stay; ``None`` means no limit of length."""
    notes: list[Note] = []
    if _needs_repair(text, _DIRTY_TEXT):
        text, notes = _repair(text, _INVISIBLE_RUN)
    if limit is not None and len(text) > limit:
        text = _cut(text, limit)
        notes.append(Note.CUT)
    return Cleaned(text, tuple(notes))


def fold(text: str) -> str:
    """Reduce a text to what a search compares.

    A text matches if ``fold(query) in fold(text)``. Tone and other upper marks, spaces, letter
    case and the kind of digits do not count. For matching only, never for storing.
    """
    if _MISSPELLED.search(text):
        text = _spell(text)
    text = unicodedata.normalize("NFKC", text)
    # NFKC has taken every sara am apart; this puts it together again.
    text = text.replace(_NIKHAHIT + _AA, _AM)
    return _UNSEARCHED.sub("", numerals.to_arabic(text)).casefold()


def duplicate_key(text: str) -> str:
    """Reduce a name to what decides whether two entries may be the same one.

    Equal keys are a reason to ask, never to merge silently. Spaces, full stops, hyphens, letter
    case and the kind of digits do not count; tone marks do.
    """
    key = unicodedata.normalize("NFKC", clean_line(text).text).casefold()
    # Cleaned a second time because NFKC has split every sara am.
    key = clean_line(numerals.to_arabic(key)).text
    return _UNCOMPARED.sub("", key)


def foreign_letters(text: str) -> tuple[tuple[int, str], ...]:
    """Find letters, marks and digits that are neither Thai nor Latin, with their indexes.

    Lao and Devanagari characters that look Thai come from character recognition and bad keyboards.
    """
    return tuple(
        (match.start(), match[0])
        for match in _UNUSUAL.finditer(text)
        if unicodedata.category(match[0]) in _LETTER_CATEGORIES
    )


def _needs_repair(text: str, dirty: re.Pattern[str]) -> bool:
    return (
        dirty.search(text) is not None
        or _MISSPELLED.search(text) is not None
        or not unicodedata.is_normalized("NFC", text)
    )


def _repair(text: str, invisible: re.Pattern[str]) -> tuple[str, list[Note]]:
    """Steps 1 to 7 of cleaning; each that changes the text leaves a note."""
    notes: list[Note] = []
    steps: tuple[tuple[Note, Callable[[str], str]], ...] = (
        (Note.SURROGATES_REPAIRED, _join_surrogates),
        (Note.FONT_CODES_MAPPED, _map_font_codes),
        (Note.LINE_ENDS_UNIFIED, partial(_OTHER_LINE_END.sub, "\n")),
        (Note.CONTROL_REMOVED, partial(_CONTROL_RUN.sub, "")),
        (Note.INVISIBLE_REMOVED, partial(invisible.sub, "")),
        (Note.COMPOSED, partial(unicodedata.normalize, "NFC")),
        (Note.SPELLING_ORDER, _spell),
    )
    for note, step in steps:
        changed = step(text)
        if changed != text:
            notes.append(note)
            text = changed
    return text, notes


def _join_surrogates(text: str) -> str:
    """Join halves that belong together; one half without a partner costs all of them."""
    if _SURROGATE.search(text) is None:
        return text
    try:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le")
    except UnicodeDecodeError:
        return _SURROGATE.sub("", text)


def _map_font_codes(text: str) -> str:
    return text.translate(_FONT_CODES) if _FONT_CODE.search(text) else text


def _spell(text: str) -> str:
    """One order and one code per Thai syllable, in passes: one repair may call for another."""
    for _ in range(_PASSES):
        before = text
        for pattern, replacement in _SPELLING:
            text = pattern.sub(replacement, text)
        text = unicodedata.normalize("NFC", text)
        if text == before:
            break
    return text


def _cut(text: str, limit: int) -> str:
    """Shorten, but not between a letter and its marks; a text of marks alone is cut anywhere."""
    end = limit
    while end > 0 and unicodedata.category(text[end]) in ("Mn", "Mc", "Me"):
        end -= 1
    return text[: end or limit]

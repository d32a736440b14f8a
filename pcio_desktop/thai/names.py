"""Names of people: titles, given name, middle name, surname and suffix, read and printed.

Which titles there are stands in ``prefixes``.
"""

import re
from dataclasses import dataclass
from enum import StrEnum, auto
from functools import lru_cache

from pcio_desktop.thai import normalise
from pcio_desktop.thai.prefixes import (
    BY_SPELLING,
    NAVY_BY_SHORT,
    NAVY_SUFFIXES,
    POSTS_LIKE_PREFIXES,
    PREFIXES,
    SUFFIXES,
    Prefix,
    PrefixKind,
    squeeze,
)


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name in its parts, each as it was written; a part that is missing is empty."""

    prefixes: tuple[str, ...]
    given: str
    middle: str = ""
    surname: str = ""
    suffix: str = ""


class PrefixForm(StrEnum):
    """How titles are printed: as they were typed, written out, or abbreviated."""

    AS_WRITTEN = auto()
    FULL = auto()
    SHORT = auto()


@dataclass(frozen=True, slots=True)
class NameStyle:
    """How a committee prints its names.

    ``space_after_rank`` is the rule of the Royal Society (1.2.8); many offices print without.
    """

    prefix_form: PrefixForm = PrefixForm.AS_WRITTEN
    space_after_rank: bool = True


_DEFAULT_STYLE = NameStyle()
# A title cannot end before one of these: นางสาวิตรี is นาง + สาวิตรี, and นายิกา has no title.
_CANNOT_BEGIN = "ะ-ฺๅ-๎"
# Titles that could as well begin a given name stand first, or after a learned title.
_EASILY_CONFUSED = (PrefixKind.ORDINARY, PrefixKind.RELIGIOUS)
_LEARNED = (PrefixKind.ACADEMIC, PrefixKind.PROFESSION)
_ONLY_FIRST = ("คุณ", "หม่อม")


def parse_name(text: str) -> PersonName:
    """Take a name apart; the text is cleaned as one line first and no letter is lost.

    Never fails: a text that is no name becomes a given name and, after a space, a surname. A title
    alone has no given name. Words around ณ and small Latin words ("van") belong to the surname.
    """
    line = normalise.clean_line(text).text
    prefixes, rest = _split_prefixes(line)
    words, suffix = _split_suffix(rest)
    first = _surname_index(words)
    return PersonName(
        prefixes=prefixes,
        given=words[0] if words else "",
        middle=" ".join(words[1:first]),
        surname=" ".join(words[first:]),
        suffix=suffix,
    )


def format_name(name: PersonName, style: NameStyle = _DEFAULT_STYLE) -> str:
    """Print the whole name, one space before the surname."""
    return " ".join(part for part in (first_part(name, style), last_part(name)) if part)


def first_part(name: PersonName, style: NameStyle = _DEFAULT_STYLE) -> str:
    """Print what stands in the name column of a roster: titles, given and middle name."""
    navy = name.suffix in NAVY_SUFFIXES
    called = f"{name.given} {name.middle}".strip() if name.middle else name.given
    titles = _titles(name.prefixes, style, navy)
    if called.isascii():
        # Thai titles are set close to the name, but not to a name in Latin letters.
        titles = f"{titles.rstrip()} "
    return f"{titles}{called}".strip()


def last_part(name: PersonName) -> str:
    """Print what stands in the second column of a roster: surname and suffix."""
    return f"{name.surname} {name.suffix}".strip() if name.suffix else name.surname


def prefix_family(prefix: str) -> str:
    """Return the full form a title belongs to, or the title itself if it is unknown.

    น.ส. and นางสาว are one family. An abbreviation that two services share (น.ต.) is its own.
    """
    known = BY_SPELLING.get(squeeze(prefix))
    return known.full if known else prefix


def _spelling_pattern(written: str) -> str:
    """Allow the spaces people type or leave out: ว่าที่ ร.ต., ร.ต. หญิง, Assoc.Prof."""
    pattern = re.escape(written).replace(r"\ ", " ?")
    if BY_SPELLING[squeeze(written)].kind is PrefixKind.SERVICE:
        pattern = re.sub(r"^ว่าที่(?: \?)?", "ว่าที่ ?", pattern)
        pattern = re.sub(r"หญิง$", " ?หญิง", pattern)
    ends_in_latin_letter = written[-1].isascii() and written[-1].isalpha()
    return pattern + r"(?=\s|$)" if ends_in_latin_letter else pattern


def _prefix_pattern() -> re.Pattern[str]:
    spellings = {
        written for prefix in PREFIXES for written in (prefix.full, prefix.short, *prefix.variants)
    }
    longest_first = sorted(spellings, key=lambda written: (-len(squeeze(written)), written))
    posts = "|".join(POSTS_LIKE_PREFIXES)
    titles = "|".join(map(_spelling_pattern, longest_first))
    return re.compile(f"(?!{posts})(?:{titles})(?![{_CANNOT_BEGIN}])")


_PREFIX = _prefix_pattern()


def _split_prefixes(line: str) -> tuple[tuple[str, ...], str]:
    found: list[str] = []
    previous: PrefixKind | None = None
    position = 0
    while match := _PREFIX.match(line, position):
        prefix = BY_SPELLING[squeeze(match[0])]
        if not _may_stand(match[0], prefix, previous):
            break
        found.append(match[0])
        previous = prefix.kind
        position = match.end()
        while line.startswith(" ", position):
            position += 1
    return tuple(found), line[position:]


def _may_stand(written: str, prefix: Prefix, previous: PrefixKind | None) -> bool:
    if previous is None:
        return True
    # นายพลเอก ใจดี is a man called พลเอก; only an abbreviation is a title there.
    if previous in (PrefixKind.ORDINARY, PrefixKind.RELIGIOUS) and not written.endswith("."):
        return False
    if written in _ONLY_FIRST:
        return False
    return prefix.kind not in _EASILY_CONFUSED or previous in _LEARNED


def _split_suffix(rest: str) -> tuple[list[str], str]:
    """Take known suffixes and a last part in brackets from the end, but never the whole name."""
    bracket = re.search(r"(?<=\S) (\([^()]*\))$", rest)
    words = (rest[: bracket.start()] if bracket else rest).split()
    tail = [bracket[1]] if bracket else []
    while len(words) > 1 and words[-1] in SUFFIXES:
        tail.insert(0, words.pop())
    return words, " ".join(tail)


def _surname_index(words: list[str]) -> int:
    """Return at which word the surname begins."""
    for index, word in enumerate(words):
        if index and word == "ณ":
            # "ก ณ ข" has the surname "ณ ข"; "ก ข ณ ค" has "ข ณ ค".
            return max(index - 1, 1)
        if index and word.isascii() and word.islower():
            return index
    return max(len(words) - 1, 1)


@lru_cache(maxsize=1024)
def _titles(prefixes: tuple[str, ...], style: NameStyle, navy: bool) -> str:
    """The titles of one person; a committee has few different ones, and they recur."""
    return "".join(_print_prefix(written, style, navy=navy) for written in prefixes)


def _print_prefix(written: str, style: NameStyle, *, navy: bool) -> str:
    key = squeeze(written)
    known = (NAVY_BY_SHORT.get(key) if navy else None) or BY_SPELLING.get(key)
    if known is None:
        return written
    shown = {
        PrefixForm.AS_WRITTEN: written,
        PrefixForm.FULL: known.full,
        PrefixForm.SHORT: known.short,
    }[style.prefix_form]
    spaced = known.kind is PrefixKind.FOREIGN or (known.is_rank and style.space_after_rank)
    return f"{shown} " if spaced else shown

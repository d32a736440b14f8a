"""คณะกรรมการ: its names, and what it chooses about its papers. Each function is one action."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType

from pcio_desktop.documents import wording
from pcio_desktop.domain.committee import Committee
from pcio_desktop.domain.errors import BadInput
from pcio_desktop.domain.form_words import FormWord
from pcio_desktop.domain.settings import SubstituteStyle, unknown_tokens
from pcio_desktop.services.roster import committee_of
from pcio_desktop.storage.unit_of_work import ReadUnit, UnitOfWork
from pcio_desktop.thai.normalise import clean_line


@dataclass(frozen=True, slots=True)
class WordRow:
    """A word of the form: the official one, and the one this committee prints, maybe none."""

    key: FormWord
    official: str
    used: str


@dataclass(frozen=True, slots=True)
class CommitteeDetails:
    """The committee as its page shows it."""

    id: str
    name: str
    name_en: str
    short_name: str
    heading: tuple[str, ...]
    space_after_rank: bool
    substitute_style: SubstituteStyle
    words: tuple[WordRow, ...]


def committee_details(unit: ReadUnit) -> CommitteeDetails:
    """What is known of the committee. Raises NotFound in a file without one."""
    committee = committee_of(unit)
    settings = committee.settings
    used = {**wording.OFFICIAL, **settings.form_words}
    return CommitteeDetails(
        id=committee.id,
        name=committee.name,
        name_en=committee.name_en,
        short_name=committee.short_name,
        heading=settings.heading,
        space_after_rank=settings.name_style.space_after_rank,
        substitute_style=settings.substitute_style,
        words=tuple(WordRow(key, wording.OFFICIAL[key], used[key]) for key in FormWord),
    )


def name_committee(uow: UnitOfWork, name: str, name_en: str, short_name: str) -> None:
    """The names of the committee. Raises BadInput where there would be no name."""
    words = clean_line(name, 500).text
    if not words:
        raise BadInput("โปรดพิมพ์ชื่อคณะกรรมการ", "type the name of the committee")
    committee = committee_of(uow)
    committee.name = words
    committee.name_en = clean_line(name_en, 500).text
    committee.short_name = clean_line(short_name).text


def set_heading(uow: UnitOfWork, text: str) -> None:
    """The lines above the minutes; what stands in braces is filled in from the meeting.

    Raises BadInput for no line, and for braces that nothing fills.
    """
    lines = tuple(line for line in (clean_line(raw, 500).text for raw in text.splitlines()) if line)
    if not lines:
        raise BadInput("หัวรายงานต้องมีอย่างน้อยหนึ่งบรรทัด", "the heading needs at least one line")
    unknown = ", ".join(f"{{{name}}}" for name in unknown_tokens(lines))
    if unknown:
        raise BadInput(
            f"ไม่มีช่องชื่อ {unknown} ใช้ได้เฉพาะที่แสดงไว้ใต้ช่องนี้",
            f"nothing is called {unknown}; use those shown below the field",
            where=unknown,
        )
    committee = committee_of(uow)
    committee.settings = replace(committee.settings, heading=lines)


def set_space_after_rank(uow: UnitOfWork, space: bool) -> None:
    """Whether a space follows a rank or an academic title: the Royal Society's rule 1.2.8."""
    committee = committee_of(uow)
    style = replace(committee.settings.name_style, space_after_rank=space)
    committee.settings = replace(committee.settings, name_style=style)


def set_substitute_style(uow: UnitOfWork, style: SubstituteStyle) -> None:
    """How a substitute stands in the list of those present."""
    committee = committee_of(uow)
    committee.settings = replace(committee.settings, substitute_style=style)


def set_form_word(uow: UnitOfWork, key: FormWord, text: str) -> None:
    """Another word of the form; the official one takes the choice back, nothing prints none."""
    committee, word = committee_of(uow), clean_line(text, 500).text
    words = {**committee.settings.form_words, key: word}
    if word == wording.OFFICIAL[key]:
        del words[key]
    _store_words(committee, words)


def _store_words(committee: Committee, words: dict[FormWord, str]) -> None:
    committee.settings = replace(committee.settings, form_words=MappingProxyType(words))

"""Settings, quorum rule, vote and letter as JSON data and back: whole, or what is no default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from datetime import date
from enum import Enum
from types import MappingProxyType
from typing import Any

from pcio_desktop.domain.attendance import LetterOfAuthority
from pcio_desktop.domain.form_words import FormWord
from pcio_desktop.domain.quorum import QuorumRule
from pcio_desktop.domain.resolution import Vote
from pcio_desktop.domain.settings import (
    CommitteeSettings,
    MeetingNumbering,
    RecordingStyle,
    SignatureLayout,
    SubstituteStyle,
)
from pcio_desktop.thai.names import NameStyle, PrefixForm

Json = dict[str, Any]


def settings_to_json(settings: CommitteeSettings) -> Json:
    """The choices that differ from the defaults; for documents that people read."""
    default = whole_settings_to_json(CommitteeSettings())
    whole = whole_settings_to_json(settings)
    return {name: value for name, value in whole.items() if value != default[name]}


def whole_settings_to_json(settings: CommitteeSettings) -> Json:
    """Every choice; for the file, so that a later default changes no committee silently."""
    style = settings.name_style
    data = {
        entry.name: _plain(getattr(settings, entry.name))
        for entry in fields(settings)
        if entry.name != "name_style"
    }
    data["prefix_form"] = style.prefix_form.value
    data["space_after_rank"] = style.space_after_rank
    return data


def settings_from_json(data: Mapping[str, Any]) -> CommitteeSettings:
    """The settings that `settings_to_json` wrote."""
    chosen = dict(data)
    chosen["name_style"] = NameStyle(
        prefix_form=PrefixForm(chosen.pop("prefix_form", PrefixForm.AS_WRITTEN.value)),
        space_after_rank=chosen.pop("space_after_rank", True),
    )
    for name, kind in _ENUMS.items():
        if name in chosen:
            chosen[name] = kind(chosen[name])
    if "heading" in chosen:
        chosen["heading"] = tuple(chosen["heading"])
    if "form_words" in chosen:
        words = {FormWord(key): text for key, text in chosen["form_words"].items()}
        chosen["form_words"] = MappingProxyType(words)
    return CommitteeSettings(**chosen)


_ENUMS: Mapping[str, type[Enum]] = {
    "numbering": MeetingNumbering,
    "substitute_style": SubstituteStyle,
    "signature_layout": SignatureLayout,
    "recording_style": RecordingStyle,
}


def _plain(value: object) -> object:
    match value:
        case Enum():
            return value.value
        case Mapping():
            return {str(_plain(key)): text for key, text in value.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
        case tuple():
            return list(value)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        case _:
            return value


def quorum_rule_to_json(rule: QuorumRule) -> Json:
    """The parts of the rule that differ from the Act's defaults; for documents people read."""
    default = asdict(QuorumRule())
    return {name: value for name, value in asdict(rule).items() if value != default[name]}


def whole_quorum_rule_to_json(rule: QuorumRule) -> Json:
    """Every part of the rule; for the file."""
    return asdict(rule)


def quorum_rule_from_json(data: Mapping[str, Any]) -> QuorumRule:
    """The rule that `quorum_rule_to_json` wrote."""
    return QuorumRule(**data)


def vote_to_json(vote: Vote) -> Json:
    """The counts of a vote, the casting vote only where there was one."""
    return {name: value for name, value in asdict(vote).items() if value is not None}


def vote_from_json(data: Mapping[str, Any]) -> Vote:
    """The vote that `vote_to_json` wrote."""
    return Vote(**data)


def letter_to_json(letter: LetterOfAuthority) -> Json:
    """Number and date of a letter of authority, the date only where it is known."""
    data: Json = {"number": letter.number} if letter.number else {}
    if letter.dated is not None:
        data["dated"] = letter.dated.isoformat()
    return data


def letter_from_json(data: Mapping[str, Any]) -> LetterOfAuthority:
    """The letter that `letter_to_json` wrote."""
    dated = data.get("dated")
    return LetterOfAuthority(data.get("number", ""), date.fromisoformat(dated) if dated else None)

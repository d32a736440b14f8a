"""How the windows about the safety of files say things: times, sizes, occasions, differences."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pcio_desktop.ui import clock, words

if TYPE_CHECKING:
    from pcio_desktop.domain.safekeeping import (
        Difference,
        Notice,
        SalvagedPart,
        SnapshotRow,
        TextDifference,
    )

_KILO, _MEGA = 1000, 1_000_000
_LONGEST = 60  # letters of a text that differs; it is to be recognised, not to be read

translate = QCoreApplication.translate


def moment(at: datetime | None) -> str:
    """วันนี้ ๑๔.๐๕ น., ๑๑ มิ.ย. ๒๕๖๗ ๑๔.๐๕ น.; a dash where no time is known."""
    if at is None:
        return "–"
    from pcio_desktop.thai.dates import BANGKOK

    local = at.astimezone(BANGKOK)
    if local.date() == clock.today():
        day = translate("safety_words", "today")
    else:
        day = words.short_date(local.date())
    return f"{day} {words.clock_time(local)}"


def moment_within(at: datetime | None) -> str:
    """The same inside a sentence; where no time is known, that it is an earlier one."""
    return translate("safety_words", "an earlier time") if at is None else moment(at)


def file_size(count: int) -> str:
    """๒๓๐ KB, ๑.๔ MB; never nothing for something."""
    if count >= _MEGA:
        return words.digits(f"{count / _MEGA:.1f}") + " MB"
    return words.number(max(1, round(count / _KILO)) if count else 0) + " KB"


def reason(row: SnapshotRow) -> str:
    """On what occasion a snapshot was taken."""
    occasion = {
        "opened": translate("safety_words", "when the file was opened"),
        "changed": translate("safety_words", "while working"),
        "closed": translate("safety_words", "when the file was closed"),
        "before_import": translate("safety_words", "before an import"),
        "before_restore": translate("safety_words", "before going back"),
        "by_hand": translate("safety_words", "by hand"),
    }[row.reason.value]
    if row.good:
        return occasion
    return translate("safety_words", "{} (the file was damaged then)").format(occasion)


def notice(said: Notice) -> str:
    """What the services found worth saying, in the language spoken now."""
    return said.text(words.language())


def part(meeting: str) -> str:
    """A meeting by its number, the roster by an empty one, "?" a meeting without a number."""
    if not meeting:
        return translate("safety_words", "The committee and its members")
    if meeting == "?":
        return translate("safety_words", "A meeting whose number is lost")
    return translate("safety_words", "Meeting {}").format(words.digits(meeting))


def difference_heading(difference: Difference) -> str:
    """What going back does to a meeting or the roster: ครั้งที่ ๒/๒๕๖๗ จะหายไป."""
    sentence = {
        "comes_back": translate("safety_words", "{} comes back"),
        "goes_away": translate("safety_words", "{} goes away"),
        "changes": translate("safety_words", "{} changes"),
    }[difference.kind.value]
    return sentence.format(part(difference.meeting))


def difference_counts(difference: Difference) -> str:
    """How many of what differ: วาระ ๒ · คำกล่าว ๕."""
    return _counted(difference.counts)


def salvaged_part(salvaged: SalvagedPart) -> str:
    """A meeting or the roster that was hurt, and how much of it came back, nothing included."""
    sentence = translate("safety_words", "{part} – what is there: {counts}")
    return sentence.format(part=part(salvaged.name), counts=_counted(salvaged.counts))


def _counted(counts: tuple[tuple[str, int], ...]) -> str:
    names = kinds()
    return " · ".join(
        f"{names[name]}\N{NO-BREAK SPACE}{words.number(count)}" for name, count in counts
    )


def text_difference(text: TextDifference) -> str:
    """Both texts of a thing, the present one first."""
    sentence = translate("safety_words", "now “{now}”, then “{then}”")
    if text.now is None:
        sentence = translate("safety_words", "comes back: “{then}”")
    elif text.then is None:
        sentence = translate("safety_words", "goes away: “{now}”")
    return sentence.format(now=_short(text.now), then=_short(text.then))


def _short(text: str | None) -> str:
    line = " ".join((text or "").split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def kinds() -> dict[str, str]:
    """What the tables of the file hold, as people call it."""
    return {
        "agency": translate("safety_words", "agencies"),
        "person": translate("safety_words", "people"),
        "committee": translate("safety_words", "data of the committee"),
        "role": translate("safety_words", "roles"),
        "appointment_order": translate("safety_words", "appointment orders"),
        "seat": translate("safety_words", "seats"),
        "holder": translate("safety_words", "holders"),
        "meeting": translate("safety_words", "data of the meeting"),
        "attendance": translate("safety_words", "attendance"),
        "participant": translate("safety_words", "participants"),
        "agenda_item": translate("safety_words", "agenda items"),
        "statement": translate("safety_words", "statements"),
        "resolution": translate("safety_words", "resolutions"),
        "assignment": translate("safety_words", "assignments"),
        "dissent": translate("safety_words", "dissents"),
        "signatory": translate("safety_words", "signatories"),
    }

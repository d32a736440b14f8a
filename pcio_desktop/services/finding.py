"""Finding and replacing words in the minutes of one meeting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from pcio_desktop.domain.agenda import numbered
from pcio_desktop.domain.content import Blocks, Runs, block_runs, runs_text
from pcio_desktop.domain.content_edits import map_stretches, replace_spans
from pcio_desktop.domain.errors import BadInput
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.services.minutes_rows import MinutesText
from pcio_desktop.storage.unit_of_work import UnitOfWork
from pcio_desktop.thai.normalise import clean_line
from pcio_desktop.thai.searching import find_spans


class HitPlace(StrEnum):
    """In what words were found."""

    TITLE = "title"
    STATEMENT = "statement"
    OUTCOME = "outcome"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for, and how strictly."""

    words: str
    whole_words: bool = False
    ignore_marks: bool = True

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Where it stands in `text`."""
        return find_spans(
            text, self.words, whole_words=self.whole_words, ignore_marks=self.ignore_marks
        )


@dataclass(frozen=True, slots=True)
class Hit:
    """Words found: in which thing, in which stretch of its text, from where to where."""

    place: HitPlace
    key: str
    stretch: int
    start: int
    end: int


def find_words(text: MinutesText, wanted: Wanted) -> list[Hit]:
    """Every place of the minutes where the words stand, in the order of the list of items."""
    return list(_hits(text, wanted))


def replace_hit(uow: UnitOfWork, hit: Hit, wanted: Wanted, words: str) -> bool:
    """Replace the words of one hit in a statement; False when they are not there any more."""
    statement = uow.find(Statement, hit.key)
    if statement is None:
        return False
    replaced = False

    def change(number: int, runs: Runs) -> Runs:
        nonlocal replaced
        if number != hit.stretch or (hit.start, hit.end) not in wanted.spans(runs_text(runs)):
            return runs
        replaced = True
        return replace_spans(runs, [(hit.start, hit.end)], words)

    statement.blocks = map_stretches(statement.blocks, change)
    return replaced


def replace_all(uow: UnitOfWork, meeting_id: str, wanted: Wanted, words: str) -> int:
    """Replace the words wherever they stand in titles, statements and results; how often.

    Raises BadInput when a title would be empty afterwards, NotFound without such a meeting.
    """
    count = 0
    for entry in numbered(uow.meetings.whole(meeting_id).agenda):
        item = entry.item
        spans = wanted.spans(item.title)
        if spans:
            item.title = _title(item.title, spans, words)
            count += len(spans)
        for statement in item.statements:
            statement.blocks, times = _replaced(statement.blocks, wanted, words)
            count += times
        for resolution in item.resolutions:
            resolution.text, times = _replaced(resolution.text, wanted, words)
            count += times
    return count


def _title(title: str, spans: list[tuple[int, int]], words: str) -> str:
    for start, end in reversed(spans):
        title = title[:start] + words + title[end:]
    cleaned = clean_line(title, limit=1000).text
    if not cleaned:
        raise BadInput(
            "แทนที่แล้วชื่อระเบียบวาระจะว่าง จึงไม่ได้แทนที่ โปรดใส่คำที่จะแทน",
            "a title would be empty; nothing was replaced, type the words to put in",
        )
    return cleaned


def _replaced(blocks: Blocks, wanted: Wanted, words: str) -> tuple[Blocks, int]:
    count = 0

    def change(_: int, runs: Runs) -> Runs:
        nonlocal count
        spans = wanted.spans(runs_text(runs))
        count += len(spans)
        return replace_spans(runs, spans, words) if spans else runs

    made = map_stretches(blocks, change)
    return (made, count) if count else (blocks, 0)


def _hits(text: MinutesText, wanted: Wanted) -> Iterator[Hit]:
    for item in text.items:
        for start, end in wanted.spans(item.title):
            yield Hit(HitPlace.TITLE, item.id, 0, start, end)
        for row in item.statements:
            stretches = (runs_text(runs) for block in row.blocks for runs in block_runs(block))
            for stretch, words in enumerate(stretches):
                for start, end in wanted.spans(words):
                    yield Hit(HitPlace.STATEMENT, row.id, stretch, start, end)
        for outcome in item.outcomes:
            for stretch, words in enumerate(outcome.lines):
                for start, end in wanted.spans(words):
                    yield Hit(HitPlace.OUTCOME, outcome.id, stretch, start, end)

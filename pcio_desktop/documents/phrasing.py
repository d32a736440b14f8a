"""How one committee puts things on paper: its form words, digits, names and runs of text."""

from __future__ import annotations

from datetime import date, datetime

from pcio_desktop.documents import wording
from pcio_desktop.documents.blocks import Span, Spans
from pcio_desktop.domain.agenda import ItemKind
from pcio_desktop.domain.content import Runs, runs_text
from pcio_desktop.domain.form_words import FormWord
from pcio_desktop.domain.meeting import MeetingKind, MeetingNumber
from pcio_desktop.domain.person import Person
from pcio_desktop.domain.settings import CommitteeSettings
from pcio_desktop.thai.dates import DateStyle, format_date, format_time
from pcio_desktop.thai.names import first_part, format_name, last_part
from pcio_desktop.thai.numerals import to_arabic, to_thai
from pcio_desktop.thai.spacing import bind_spaces


class Phrasing:
    """Turns stored things into the words of one committee's papers.

    Every text passes `text`: digits in the committee's system, and no-break spaces where a line
    must not end. The length of a text never changes.
    """

    def __init__(self, settings: CommitteeSettings) -> None:
        self.settings = settings
        self._digits = to_thai if settings.thai_digits else to_arabic
        self._cells: dict[str, str] = {}
        self._names: dict[str, tuple[str, str]] = {}
        chosen = {**wording.OFFICIAL, **settings.form_words}
        self._words = {key: self.text(words) for key, words in chosen.items()}

    def word(self, key: FormWord) -> str:
        """The committee's word for `key`, else the official one; may be empty by choice."""
        return self._words[key]

    def result_label(self, kind: ItemKind) -> str:
        """The word before what came of an item of that kind."""
        return self.word(FormWord.RESOLUTION if kind.decides else FormWord.OUTCOME)

    def text(self, text: str) -> str:
        """`text` as it is printed."""
        return bind_spaces(self._digits(text))

    def cell_text(self, text: str) -> str:
        """`text` as it is printed in a table cell.

        Spaces stay ordinary ones there: in a narrow column a bound chain is too long for the line
        and is then broken inside a syllable. Cells repeat each other (roles, agencies, owners),
        so what has been printed once is remembered.
        """
        printed = self._cells.get(text)
        if printed is None:
            printed = self._cells[text] = self._digits(text)
        return printed

    def number(self, value: int) -> str:
        """A number in the committee's digits."""
        return self._digits(str(value))

    def ordinal(self, value: int) -> str:
        """The number before a person in a list: ๑."""
        return self._digits(f"{value}.")

    def item_number(self, number: tuple[int, ...]) -> str:
        """The number of an agenda item: ๓ or ๓.๑.๒."""
        return self._digits(".".join(map(str, number)))

    def span(self, text: str) -> Spans:
        """`text` as one plain span; no span when it is empty."""
        return (Span(self.text(text)),) if text else ()

    def spans(self, runs: Runs) -> Spans:
        """Runs as spans; a run marked keep-digits keeps them."""
        if len(runs) == 1:
            run = runs[0]
            text = bind_spaces(run.text) if run.keep_digits else self.text(run.text)
            return (Span(text, run.bold, run.italic, run.underline),)
        bound = bind_spaces(runs_text(runs))
        return _cut(runs, bound, self._digits(bound))

    def cell_spans(self, runs: Runs) -> Spans:
        """Runs as spans of a table cell, see `cell_text`."""
        if len(runs) == 1:
            run = runs[0]
            text = run.text if run.keep_digits else self.cell_text(run.text)
            return (Span(text, run.bold, run.italic, run.underline),)
        whole = runs_text(runs)
        return _cut(runs, whole, self._digits(whole))

    def name_columns(self, person: Person) -> tuple[str, str]:
        """Titles with given name, and surname, as the two name columns of a list."""
        columns = self._names.get(person.id)
        if columns is None:
            name = person.name
            first = first_part(name, self.settings.name_style)
            columns = self.cell_text(first), self.cell_text(last_part(name))
            self._names[person.id] = columns
        return columns

    def full_name(self, person: Person) -> str:
        """The whole name in one."""
        return self.text(format_name(person.name, self.settings.name_style))

    def date(self, day: date, style: DateStyle = DateStyle.LONG) -> str:
        """A date of the Buddhist era."""
        return self.text(format_date(day, style, thai_digits=self.settings.thai_digits))

    def time(self, moment: datetime) -> str:
        """A time of day: ๑๓.๓๐ น."""
        return self.text(format_time(moment, thai_digits=self.settings.thai_digits))

    def meeting_number(self, number: MeetingNumber) -> str:
        """ครั้งที่ ๑/๒๕๖๗, ครั้งที่ ๗๐ - ๕/๒๕๖๗, with (นัดพิเศษ) for a special meeting."""
        total = f"{number.running} - " if number.running is not None else ""
        words = f"{self.word(FormWord.MEETING_NUMBER)} {total}{number.number}/{number.year}"
        if number.kind is MeetingKind.SPECIAL:
            words = f"{words} {self.word(FormWord.SPECIAL_MEETING)}"
        return self.text(words)


def _cut(runs: Runs, kept: str, printed: str) -> Spans:
    """The printed text cut where the runs meet; a run marked keep-digits is cut from `kept`.

    Digits are judged in the whole paragraph: a code of which a part is bold stays a code.
    """
    spans: list[Span] = []
    start = 0
    for run in runs:
        end = start + len(run.text)
        text = (kept if run.keep_digits else printed)[start:end]
        spans.append(Span(text, run.bold, run.italic, run.underline))
        start = end
    return tuple(spans)

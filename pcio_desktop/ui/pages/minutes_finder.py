"""Finding and replacing on the page of minutes: what the find bar asks for, done on the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from pcio_desktop.ui import messages, words
from pcio_desktop.ui.operations import Operations
from pcio_desktop.ui.pages.minutes_paper import MinutesPaper, item_key, outcome_key, statement_key
from pcio_desktop.ui.pages.minutes_rows import StatementWidget
from pcio_desktop.ui.widgets.find_bar import FindBar
from pcio_desktop.ui.widgets.row_scroll import RowScroll

if TYPE_CHECKING:
    from pcio_desktop.services.committee_file import UnitOfWork
    from pcio_desktop.services.finding import Hit, Wanted

REPLACED = "แทนที่คำ"


class MinutesFinder(QObject):
    """Walks through what is found; the page tells when the text has changed."""

    def __init__(self, bar: FindBar, paper: MinutesPaper, scroll: RowScroll) -> None:
        super().__init__(bar)
        self._bar, self._paper, self._scroll = bar, paper, scroll
        self._hits: list[Hit] = []
        self._at = -1
        self._operations: Operations | None = None
        bar.changed.connect(self._search)
        bar.step_wanted.connect(self.step)
        bar.replace_wanted.connect(self._replace)
        bar.replace_all_wanted.connect(self._replace_all)

    def attach(self, operations: Operations) -> None:
        self._operations = operations

    def refresh(self) -> None:
        """The text has changed: look again, and stay at the hit one was at."""
        if self._bar.isVisible():
            self._find()
            self._at = min(self._at, len(self._hits) - 1)
            self._say()

    def step(self, by: int) -> None:
        """Show the next or the previous place; after the last comes the first."""
        if self._hits:
            self._at = (self._at + by) % len(self._hits) if self._at >= 0 else 0
            self._show()

    def _search(self) -> None:
        self._find()
        self._at = 0 if self._hits else -1
        self._show()

    def _find(self) -> None:
        from pcio_desktop.services.finding import find_words

        text = self._paper.text
        self._hits = find_words(text, self._wanted()) if text is not None else []
        self._bar.enable(bool(self._hits))

    def _wanted(self) -> Wanted:
        from pcio_desktop.services.finding import Wanted

        return Wanted(self._bar.words, self._bar.whole_words, self._bar.ignore_marks)

    def _show(self) -> None:
        self._say()
        if self._at < 0:
            return
        hit = self._hits[self._at]
        key = {"title": item_key, "statement": statement_key, "outcome": outcome_key}[hit.place]
        row = self._scroll.bring(key(hit.key))
        if isinstance(row, StatementWidget):
            row.edit.select_span(hit.stretch, hit.start, hit.end)
            self._scroll.show_part(row, row.cursor_part())

    def _say(self) -> None:
        if not self._bar.words:
            self._bar.say("")
        elif not self._hits:
            self._bar.say(self.tr("not found"))
        else:
            at, total = words.number(self._at + 1), words.number(len(self._hits))
            self._bar.say(self.tr("{} of {}").format(at, total))

    def _replace(self) -> None:
        from pcio_desktop.services.finding import HitPlace, replace_hit

        if self._operations is None or self._at < 0:
            return
        hit, wanted, new = self._hits[self._at], self._wanted(), self._bar.replacement
        if hit.place is not HitPlace.STATEMENT:
            self.step(1)
            return

        def replace(uow: UnitOfWork) -> None:
            replace_hit(uow, hit, wanted, new)

        with messages.told(self._bar.window()):
            self._operations.run(REPLACED, replace, None)
            self._show()

    def _replace_all(self) -> None:
        from pcio_desktop.services.finding import replace_all

        text = self._paper.text
        if self._operations is None or text is None:
            return
        meeting_id, wanted, new = text.meeting_id, self._wanted(), self._bar.replacement

        def replace(uow: UnitOfWork) -> int:
            return replace_all(uow, meeting_id, wanted, new)

        with messages.told(self._bar.window()):
            count = self._operations.run(f"{REPLACED}ทั้งหมด", replace, None)
            self._bar.say(self.tr("{} replaced").format(words.number(count)))

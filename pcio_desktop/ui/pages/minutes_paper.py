"""The rows of one meeting's minutes, in the order in which they print, made when they are seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from pcio_desktop.ui import words
from pcio_desktop.ui.content_formats import ContentLook
from pcio_desktop.ui.pages.minutes_rows import (
    EmptyWidget,
    HeadingWidget,
    OutcomeWidget,
    StatementWidget,
    label_width,
)
from pcio_desktop.ui.widgets.completion_field import Choice
from pcio_desktop.ui.widgets.row_scroll import RowScroll

if TYPE_CHECKING:
    from pcio_desktop.domain.content import Blocks
    from pcio_desktop.services.minutes_rows import (
        ItemText,
        MinutesText,
        OutcomeRow,
        SpeakerRow,
        StatementRow,
    )

_LETTER = 7.2  # pixels that a letter of running text takes, marks counted in
_LINE = 24
_FIELD = 34

Row = StatementWidget | HeadingWidget | OutcomeWidget | EmptyWidget


def item_key(item_id: str) -> str:
    return f"item:{item_id}"


def statement_key(statement_id: str) -> str:
    return f"statement:{statement_id}"


def outcome_key(resolution_id: str) -> str:
    return f"outcome:{resolution_id}"


class MinutesPaper(QObject):
    """Answers the scroll what its rows are; hands on what happens in them."""

    typed = Signal(object)
    left = Signal(object)
    entered = Signal(object)
    speaker_taken = Signal(object, object, str)
    speaker_pasted = Signal(object, object)
    split_wanted = Signal(object)
    join_wanted = Signal(object)
    neighbour_wanted = Signal(object, int, bool)
    begin_wanted = Signal(str)
    outcome_wanted = Signal(str)

    def __init__(
        self,
        scroll: RowScroll,
        is_unstored: Callable[[object], bool],
        is_current: Callable[[object], bool],
    ) -> None:
        super().__init__(scroll)
        self._scroll = scroll
        self._is_unstored = is_unstored
        self._is_current = is_current
        self._look = ContentLook()
        self._rows: dict[str, ItemText | StatementRow | OutcomeRow | str] = {}
        self._text: MinutesText | None = None
        self._choices: list[Choice] = []
        scroll.set_source(self)

    @property
    def text(self) -> MinutesText | None:
        """What is shown, as it was read or stored last."""
        return self._text

    def show(self, text: MinutesText) -> None:
        """Show the minutes; rows that are the same stay as they are."""
        self._text = text
        self._rows = dict(_rows(text))
        self._choices = [_choice(row) for row in text.speakers]
        for widget in self._scroll.made():
            self._refresh(widget)
        self._scroll.set_keys(list(self._rows))

    def clear(self) -> None:
        self._text = None
        self._rows = {}
        self._scroll.clear()

    def wear(self, look: ContentLook) -> None:
        """Colours or text size have changed."""
        self._look = look
        for widget in self._scroll.made():
            if isinstance(widget, StatementWidget):
                widget.wear(look)
        self._scroll.widest = round(look.scaled(900))
        self._scroll.measure_anew()

    def retranslate(self) -> None:
        for widget in self._scroll.made():
            if isinstance(widget, StatementWidget | EmptyWidget):
                widget.retranslate()
        if self._text is not None:
            self.show(self._text)

    def note_stored(self, widget: StatementWidget, row: StatementRow) -> None:
        """The text of a row is in the file as `row` says."""
        self._rows[statement_key(row.id)] = row
        widget.row = row
        if self._text is not None:
            self._text = _with_statement(self._text, row)

    def row(self, key: str) -> ItemText | StatementRow | OutcomeRow | str | None:
        """What is shown in a row, as it was read or stored last."""
        return self._rows.get(key)

    def statements(self) -> list[StatementRow]:
        """All statements in reading order, as they are stored."""
        from pcio_desktop.services.minutes_rows import StatementRow

        return [row for row in self._rows.values() if isinstance(row, StatementRow)]

    def make_row(self, key: str) -> QWidget:
        from pcio_desktop.services.minutes_rows import ItemText, OutcomeRow, StatementRow

        row = self._rows[key]
        match row:
            case StatementRow():
                return self._statement(row)
            case ItemText():
                return HeadingWidget(*_heading(row), row.level)
            case OutcomeRow():
                outcome = OutcomeWidget(row, self._look)
                outcome.asked.connect(self.outcome_wanted)
                return outcome
            case _:
                empty = EmptyWidget(row, self._look)
                empty.asked.connect(self.begin_wanted)
                return empty

    def row_height(self, widget: QWidget, width: int) -> int:
        return widget.height_for(width) if isinstance(widget, Row) else 0

    def guessed_height(self, key: str, width: int) -> int:
        from pcio_desktop.domain.content import blocks_text
        from pcio_desktop.services.minutes_rows import ItemText, OutcomeRow, StatementRow

        look, row = self._look, self._rows[key]
        if isinstance(row, StatementRow):
            room = width - label_width(width, look)
            return _guess(blocks_text(row.blocks), room, look) + round(look.scaled(6))
        if isinstance(row, ItemText):
            return _guess(row.title, width, look) + round(look.scaled(20))
        if isinstance(row, OutcomeRow):
            return _guess("\n".join(row.lines), width - label_width(width, look), look) + 12
        return round(look.scaled(_FIELD))

    def is_busy(self, widget: QWidget) -> bool:
        return self._is_unstored(widget) or self._is_current(widget)

    def _statement(self, row: StatementRow) -> StatementWidget:
        made = StatementWidget(row, self._look)
        made.edit.thai_digits = self._text is None or self._text.thai_digits
        made.edit.reader = read_clipboard
        made.edit.writer = write_clipboard
        made.speaker.set_choices(self._choices)
        made.height_changed.connect(self._scroll.fit_later)
        for name in (
            "typed", "left", "entered", "speaker_taken", "speaker_pasted", "split_wanted",
            "join_wanted", "neighbour_wanted",
        ):  # fmt: skip
            getattr(made, name).connect(getattr(self, name))
        return made

    def _refresh(self, widget: QWidget) -> None:
        """Bring a row that is on the screen to what was read; typing not stored yet stays."""
        from pcio_desktop.services.minutes_rows import ItemText, OutcomeRow, StatementRow

        key = next((key for key in self._scroll.keys if self._scroll.widget(key) is widget), "")
        row = self._rows.get(key)
        if isinstance(widget, StatementWidget) and isinstance(row, StatementRow):
            widget.speaker.set_choices(self._choices)
            if self._is_unstored(widget):
                return
            if row != widget.row:
                widget.show_row(row)
            widget.row = row  # with its counter
        elif isinstance(widget, HeadingWidget) and isinstance(row, ItemText):
            widget.show_words(*_heading(row))
        elif isinstance(widget, OutcomeWidget) and isinstance(row, OutcomeRow):
            widget.show_row(row)


def read_clipboard(data: QMimeData) -> Blocks | None:
    """The blocks that the clipboard holds; None leaves it to the field."""
    from pcio_desktop.services.pasting import OWN_FORMAT, read_own, read_pasted

    if data.hasFormat(OWN_FORMAT):
        return read_own(bytes(data.data(OWN_FORMAT).data()))
    return read_pasted(data.html() if data.hasHtml() else "", data.text())


def write_clipboard(data: QMimeData, blocks: Blocks) -> None:
    """Lay blocks on the clipboard for our own fields, beside what other programs read."""
    from pcio_desktop.services.pasting import OWN_FORMAT, write_own

    data.setData(OWN_FORMAT, write_own(blocks))


def _with_statement(text: MinutesText, row: StatementRow) -> MinutesText:
    """The text with one statement as it is stored now."""
    items = tuple(
        replace(
            item,
            statements=tuple(row if each.id == row.id else each for each in item.statements),
        )
        if item.id == row.item_id
        else item
        for item in text.items
    )
    return replace(text, items=items)


def _rows(text: MinutesText) -> Iterator[tuple[str, ItemText | StatementRow | OutcomeRow | str]]:
    for at, item in enumerate(text.items):
        yield item_key(item.id), item
        for statement in item.statements:
            yield statement_key(statement.id), statement
        following = text.items[at + 1].level if at + 1 < len(text.items) else 0
        if not item.statements and following <= item.level:
            yield f"empty:{item.id}", item.id
        closing = [owner for owner in text.items[: at + 1] if owner.outcomes_after == item.id]
        for owner in reversed(closing):
            for outcome in owner.outcomes:
                yield outcome_key(outcome.id), outcome


def _heading(item: ItemText) -> tuple[str, str]:
    """Label and title of a heading as it prints: ระเบียบวาระที่ ๑, or ๓.๑."""
    number = words.paper_digits(".".join(str(part) for part in item.number))
    label = f"ระเบียบวาระที่ {number}" if len(item.number) == 1 else number
    return label, words.paper_digits(item.title)


def _choice(row: SpeakerRow) -> Choice:
    return Choice((row.label, row.seat_id), row.label, row.detail)


def _guess(text: str, width: int, look: ContentLook) -> int:
    letters = max(8.0, width / look.scaled(_LETTER))
    lines = sum(1 + int(len(line) // letters) for line in text.split("\n"))
    return round(lines * look.scaled(_LINE))

"""Lines of text as typst source, each as wide as its line.

The plan says where lines begin; here their letters are spread over the line (as Word's Thai
distributed does) or, with a wider font, drawn together, so that typst never breaks a line itself.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from pcio_desktop.documents.blocks import Span, Spans, spans_text
from pcio_desktop.documents.drawing_font import DrawingFont
from pcio_desktop.documents.line_filling import TAB, TOLERANCE
from pcio_desktop.documents.paper_looks import Look

TWIPS = 20
"""Twips in a point."""

SPREAD_LIMIT = 0.06
"""Ems between letters from which readers of the file take every letter for a word (poppler: 0.1).

A line that would need more stays ragged."""

LINE_END = "linebreak()"

# What typst itself would take for the end of a line or leave out without a word.
_BREAKING = {"\r": " ", "\x0b": " ", "\x0c": " ", "\x85": " ", "\u2028": " ", "\u2029": " "}
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": " "})
_THAI_OR_LATIN = re.compile("([\u0e01-\u0e3a\u0e40-\u0e4e])|([A-Za-z])")


class SetLine(NamedTuple):
    """One line as source, and its natural width in twips (0 where nobody asked)."""

    source: str
    width: float


def quoted(text: str) -> str:
    """`text` as a string of typst."""
    return f'"{text.translate(_ESCAPES)}"'


def points(twips: float) -> str:
    """A length as typst writes it."""
    return f"{twips / TWIPS:.4f}".rstrip("0").rstrip(".") + "pt"


def divided(spans: Spans, starts: Sequence[int]) -> list[Spans]:
    """The spans of each line; what hangs over its end (spaces, a line feed) is left out."""
    if not starts:
        return [spans]
    text = spans_text(spans)
    edges = (0, *starts, len(text))
    lines: list[Spans] = []
    for number in range(len(edges) - 1):
        start, end = edges[number], edges[number + 1]
        if number < len(starts):
            if text[start:end].endswith("\n"):
                end -= 1
            end = start + len(text[start:end].rstrip(" \t"))
        lines.append(_between(spans, start, end))
    return lines


def _between(spans: Spans, start: int, end: int) -> Spans:
    pieces: list[Span] = []
    place = 0
    for span in spans:
        text = span.text[max(start - place, 0) : max(end - place, 0)]
        if text:
            pieces.append(span._replace(text=text))
        place += len(span.text)
    return tuple(pieces)


class TextSetter:
    """Sets the lines of one paper in one font; `replaced` are letters the font cannot draw."""

    def __init__(self, font: DrawingFont, half_points: int, replaced: Mapping[str, str]) -> None:
        """Raises OSError or ValueError when the font cannot be opened."""
        self._trusted = font.same_widths
        self._scale = font.scale
        self._half_points = half_points
        self._measure = font.measure(half_points)
        self._shown = str.maketrans({**_BREAKING, **replaced})
        self._advances = lru_cache(maxsize=4096)(self._new_advances)

    def shown(self, text: str) -> str:
        """`text` as it is drawn."""
        return text.translate(self._shown)

    def lines(
        self,
        spans: Spans,
        starts: Sequence[int],
        look: Look,
        rooms: tuple[float, float],
        *,
        spread: bool = False,
    ) -> list[SetLine]:
        """The lines of a paragraph; `rooms` are the widths of the first and of the others."""
        parts = divided(spans, starts)
        text = spans_text(spans)
        found: list[SetLine] = []
        for number, part in enumerate(parts):
            ends = number == len(parts) - 1 or text[starts[number] - 1] == "\n"
            room = rooms[min(number, 1)]
            found.append(self.line(part, look, room, spread=spread and not ends))
        return found

    def line(self, spans: Spans, look: Look, room: float, *, spread: bool = False) -> SetLine:
        """One line that takes `room` at most, and all of it where it is spread."""
        parts = [span._replace(text=self.shown(span.text)) for span in spans if span.text]
        width, gaps = self._width(parts, look)
        tracking = 0.0
        if width > room + TOLERANCE or spread:
            tracking = (room - width) / max(gaps, 1)
        if tracking > SPREAD_LIMIT * self._half_points * 10 * self._scale:
            tracking = 0.0
        source = ";".join([self._piece(part, look, tracking) for part in parts])
        return SetLine(source, width + tracking * gaps)

    def width(self, spans: Spans, look: Look) -> float:
        """The natural width of a line in twips."""
        return self._width(spans, look)[0]

    def _width(self, spans: Sequence[Span], look: Look) -> tuple[float, int]:
        """The natural width, and between how many letters it can be changed."""
        size = look.half_points / self._half_points
        width, gaps = 0.0, 0
        for span in spans:
            advance, count = self._advances(span.text, look.bold or span.bold, look.italic)
            width += advance * size
            gaps += count
        return width, gaps

    def _new_advances(self, text: str, bold: bool, italic: bool) -> tuple[float, int]:
        advances = self._measure.advances(text, bold=bold, italic=italic)
        pairs = zip(text, advances, strict=True)
        width = sum([TAB if letter == "\t" else advance for letter, advance in pairs])
        letters = sum([advance > 0 for advance in advances])
        scripts = [bool(found[1]) for found in _THAI_OR_LATIN.finditer(text)]
        turns = sum([a != b for a, b in itertools.pairwise(scripts)])
        return width, max(letters - 1 - turns, 0)

    def _piece(self, span: Span, look: Look, tracking: float) -> str:
        pieces = [self._word(text, span, look, tracking) for text in span.text.split("\t")]
        return f";h({points(TAB)});".join(filter(None, pieces)) if len(pieces) > 1 else pieces[0]

    def _word(self, text: str, span: Span, look: Look, tracking: float) -> str:
        if not text:
            return ""
        arguments = [quoted(text)]
        if tracking:
            arguments.append(f"tracking:{points(tracking)}")
        if look.bold or span.bold:
            arguments.append('weight:"bold"')
        if look.italic or span.italic:
            arguments.append('style:"italic"')
        if look.half_points != self._half_points:
            arguments.append(f"size:{points(look.half_points * 10 * self._scale)}")
        drawn = f"text({','.join(arguments)})"
        return f"ul({drawn})" if look.underline or span.underline else drawn

"""Paragraphs and signatures as typst source: where their lines stand, and what they are called.

Headings carry their plain text beside their lines, for the outline of the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pcio_desktop.documents import docx_styles
from pcio_desktop.documents.blocks import (
    Line,
    Signature,
    Signatures,
    Span,
    Spans,
    Style,
    spans_text,
)
from pcio_desktop.documents.geometry import Geometry, StyleMeasures
from pcio_desktop.documents.page_units import Broken, UnitMaker
from pcio_desktop.documents.paper_looks import Look
from pcio_desktop.documents.typst_text import LINE_END, TextSetter, points, quoted

SLACK = 400
"""What a line may be wider than planned before typst would break it; it never is."""

_SPREAD = frozenset({"both", "distribute", "thaiDistribute"})
_CENTRED = frozenset({"center"})
_RIGHT = frozenset({"right", "end"})
_LEVELS = {Style.ITEM: 1, Style.LIST_HEAD: 1, Style.SUB_ITEM: 2}


class BlockWriter:
    """Turns paragraphs into source. `marked` notes where each unit stands."""

    def __init__(
        self,
        geometry: Geometry,
        looks: Mapping[str, Look],
        maker: UnitMaker,
        setter: TextSetter,
        *,
        marked: bool = False,
    ) -> None:
        self.geometry = geometry
        self.looks = looks
        self.maker = maker
        self.setter = setter
        self._marked = marked
        self._titled = False

    def mark(self, unit: str) -> str:
        """An invisible note of a unit's place, for those who ask where it stands."""
        return f"[#metadata({quoted(unit)})<unit>];" if self._marked and unit else ""

    def line(self, line: Line) -> str:
        """One paragraph with the air around it."""
        style = self.maker.style_of(line)
        broken = self.maker.broken(line)
        lines = self._lines(line, style, broken)
        if not lines:
            body = f"{self.mark(line.unit)}gap({points(style.line)})"
        else:
            hang = -min(broken.indent, 0)
            inside = self.mark(line.unit) + f";{LINE_END};".join(lines)
            body = self.paragraph(
                inside,
                style,
                left=broken.left - hang,
                first=max(broken.indent, 0),
                hang=hang,
            )
            body = self._named(line, body)
        before = f"v({points(style.before)})\n" if style.before else ""
        after = f"\nv({points(style.after)})" if style.after else ""
        return f"{before}{body}{after}"

    def paragraph(
        self,
        inside: str,
        style: StyleMeasures,
        *,
        left: float,
        first: float = 0,
        hang: float = 0,
    ) -> str:
        """Lines as one paragraph; it has more room than they need."""
        centred, right = style.align in _CENTRED, style.align in _RIGHT
        start = left - (SLACK if centred or right else 0)
        end = style.right - (0 if right else SLACK)
        where = "center" if centred else "right" if right else "left"
        lengths = ",".join([points(it) for it in (start, end, first, hang, style.line)])
        return f"p({lengths},{where},{{{inside}}})"

    def spreads(self, style: StyleMeasures) -> bool:
        """Whether the lines of a style fill their width."""
        return style.align in _SPREAD

    def _named(self, line: Line, body: str) -> str:
        """The paragraph as what it is called in the structure of the file."""
        level = _LEVELS.get(line.style)
        if level is not None:
            texts = filter(None, map(spans_text, (line.label, line.spans)))
            name = self.setter.shown(" ".join(texts)).strip()
            return f"hd({level},{quoted(name)},{body})" if name else body
        if line.style is Style.TITLE and not self._titled:
            self._titled = True
            return f"ti({body})"
        return body

    def _lines(self, line: Line, style: StyleMeasures, broken: Broken) -> list[str]:
        look = self.looks[self._key(line)]
        spread = self.spreads(style) and not line.value
        rooms = (broken.first, broken.room)
        shown = bool(spans_text(line.spans))
        found = self.setter.lines(line.spans, broken.text, look, rooms, spread=spread)
        lines = [it.source or "em" for it in found] if shown or not line.label else []
        if line.value:
            last = found[-1]
            room = rooms[min(len(found) - 1, 1)] - (0 if broken.below else last.width)
            value = self._value(line.value, look, broken.room if broken.below else room)
            lines = [*lines, value] if broken.below or not lines else self._beside(lines, value)
        if line.label:
            return self._with_label(line, broken, lines)
        return lines if shown or line.value else []

    def _beside(self, lines: list[str], value: str) -> list[str]:
        return [*lines[:-1], f"{lines[-1]};{value}"]

    def _value(self, value: Spans, look: Look, room: float) -> str:
        drawn = self.setter.line(value, look, room).source
        return f"box(width:{points(room)},align(right,{{{drawn}}}))"

    def _with_label(self, line: Line, broken: Broken, lines: list[str]) -> list[str]:
        look = self._label_look(line)
        if broken.above or not lines:
            rooms = (broken.room - broken.indent, broken.room)
            label = self.setter.lines(line.label, broken.label, look, rooms)
            return [*(it.source or "em" for it in label), *lines]
        drawn = self.setter.line(line.label, look, broken.column).source
        first = f"box(width:{points(broken.column)},{{{drawn}}});{lines[0]}"
        return [first, *lines[1:]]

    def _key(self, line: Line) -> str:
        return docx_styles.list_style_id(line.level) if line.style is Style.LIST else line.style

    def _label_look(self, line: Line) -> Look:
        """The look of the style with what the label adds."""
        look = self.looks[self._key(line)]
        if line.style is Style.LIST:
            return look
        is_item = line.style in (Style.ITEM, Style.SUB_ITEM)
        label = self.looks[docx_styles.ITEM_LABEL if is_item else docx_styles.LABEL]
        return Look(
            look.bold or label.bold,
            look.italic or label.italic,
            look.underline or label.underline,
            look.half_points,
        )

    def stacked(self, signatures: Signatures) -> Iterator[str]:
        """Signature blocks one below the other."""
        style = self.geometry.styles[Style.SIGNATURE]
        for block in signatures.blocks:
            yield self._room_to_sign()
            width = self.geometry.text_width - style.left - style.right
            yield self.signature(block, Style.SIGNATURE.value, width)

    def beside(self, signatures: Signatures, row: int) -> str:
        """One row of two signature blocks side by side; a single one stands centred."""
        pair = signatures.blocks[2 * row : 2 * row + 2]
        width = self.geometry.text_width // len(pair)
        left, right = self.geometry.roster_margins
        cells = [
            f"[#pad(left:{points(left)},right:{points(right)},{{"
            f"{self._room_to_sign()}\n"
            f"{self.signature(block, docx_styles.SIGNATURE_BESIDE, width - left - right)}}})]"
            for block in pair
        ]
        columns = ",".join([points(width)] * len(pair))
        return f"grid(columns:({columns},),{','.join(cells)})"

    def _room_to_sign(self) -> str:
        return f"gap({points(self.geometry.styles[docx_styles.SIGNATURE_ROOM].line)})"

    def signature(self, block: Signature, key: str, width: float) -> str:
        """The lines of one signature block."""
        style, look = self.geometry.styles[key], self.looks[key]
        lines = block.lines or ((Span(""),),)
        texts = [self.cell_lines(spans, style, look, width) for spans in lines]
        texts[0] = self.mark(block.unit) + texts[0]
        return "\n".join([self.paragraph(text, style, left=style.left) for text in texts])

    def cell_lines(self, spans: Spans, style: StyleMeasures, look: Look, room: float) -> str:
        """The lines of a paragraph that has no indents of its own."""
        starts = self.maker.cell_starts(spans, bold=style.bold, room=room)
        spread = self.spreads(style)
        lines = self.setter.lines(spans, starts, look, (room, room), spread=spread)
        return f";{LINE_END};".join([it.source or "em" for it in lines])

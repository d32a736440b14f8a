"""A planned paper as typst source, in sheets: pages that are drawn together.

Nearly every sheet is one page. Its page size, margins and lines are the template's; where it ends
is the plan's. Only what runs over the end of a page (a row that may divide) makes longer sheets.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from pcio_desktop.documents import docx_styles
from pcio_desktop.documents.block_order import separated, shows_something
from pcio_desktop.documents.blocks import (
    Block,
    Gap,
    Grid,
    Line,
    Paper,
    Roster,
    Signatures,
    Span,
    Style,
)
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.drawing_font import DrawingFont
from pcio_desktop.documents.page_measure import Measure
from pcio_desktop.documents.page_plan import PagePlan, PageStart, with_splits
from pcio_desktop.documents.page_units import UnitMaker
from pcio_desktop.documents.paper_looks import read_looks
from pcio_desktop.documents.typst_blocks import BlockWriter
from pcio_desktop.documents.typst_letterhead import letterhead
from pcio_desktop.documents.typst_tables import TableWriter
from pcio_desktop.documents.typst_text import TextSetter, points, quoted

DESCENT = 0.21875
"""What a line keeps below its base, as a share of TH Sarabun's size: 3.5 pt of 16, as measured in
LibreOffice."""

_CATCHWORD_BELOW = 196  # from the end of the text area to the catchword's line
_NEAREST_THE_EDGE = 284  # 5 mm: what office printers can still print
_SPILL = 120
"""What a planned page may be higher: rounding must not push a line to a page of its own."""

_THAI_DIGITS = "๐๑๒๓๔๕๖๗๘๙"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Pages that are drawn together, from `page` on, as source."""

    page: int
    pages: int
    source: str


@dataclass(frozen=True, slots=True)
class Sheets:
    """A whole paper: what every sheet begins with, and the sheets."""

    head: str
    sheets: tuple[Sheet, ...]

    @property
    def document(self) -> str:
        """The source of the whole paper."""
        return self.head + "".join([f"#{sheet.source}\n" for sheet in self.sheets])

    def alone(self, sheet: Sheet) -> str:
        """The source of one sheet as a document of its own, with its page numbers."""
        return f"{self.head}#counter(page).update({sheet.page})\n#{sheet.source}\n"


@dataclass(frozen=True, slots=True)
class Printing:
    """What a paper is drawn with.

    `replaced` are letters the font lacks with what stands for them; with `marked` the place of
    every unit can be asked. Without `catchwords` none is printed.
    """

    font: DrawingFont
    measure: Measure
    replaced: dict[str, str]
    catchwords: bool = True
    marked: bool = False


def make_sheets(paper: Paper, template: Template, plan: PagePlan, printing: Printing) -> Sheets:
    """The source of a paper. `plan` is a plan of this paper on this template by that measure.

    Raises OSError or ValueError when the font cannot be opened.
    """
    return _Sheets(with_splits(paper, plan.splits), template, plan, printing).made()


class _Page:
    """The sheet that is being filled."""

    def __init__(self, page: int) -> None:
        self.page = page
        self.pieces: list[str] = []
        self.blanks: list[str] = []

    def put(self, source: str) -> None:
        self.pieces += [*self.blanks, source]
        self.blanks.clear()

    def leave_out(self, height: int) -> None:
        """A blank; at the end of a page it is nothing."""
        self.blanks.append(f"gap({points(height)})")


class _Sheets:
    """Puts the blocks of one paper on sheets. Use it once."""

    def __init__(
        self, paper: Paper, template: Template, plan: PagePlan, printing: Printing
    ) -> None:
        self._paper = paper
        self._template = template
        self._geometry = geometry = template.geometry
        self._plan = plan
        self._printing = printing
        self._looks = read_looks(template)
        self._setter = TextSetter(printing.font, geometry.half_points, printing.replaced)
        self._writer = BlockWriter(
            geometry,
            self._looks,
            UnitMaker(geometry, printing.measure),
            self._setter,
            marked=printing.marked,
        )
        self._starts: dict[tuple[int, int], PageStart] = {}
        self._divided: set[tuple[int, int]] = set()
        for start in plan.starts:
            if start.inside:
                self._divided.add((start.block, start.row))
            else:
                self._starts.setdefault((start.block, start.row), start)
        self._current = _Page(1)
        self._done: list[Sheet] = []

    def made(self) -> Sheets:
        top = letterhead(self._template, self._setter)
        if top:
            self._current.put(top)
        for place, row, source in self._pieces():
            start = self._starts.get((place, row))
            if start is not None and self._current.pieces:
                self._close(start.page, start.catchword if start.forced else "")
            self._current.put(source)
        self._close(self._plan.count + 1, "")
        return Sheets(self._head(), tuple(self._done))

    def _pieces(self) -> Iterator[tuple[int, int, str]]:
        """Block, row and source of everything that is shown; blanks go straight to the page."""
        shown = [(n, it) for n, it in enumerate(self._paper.blocks) if shows_something(it)]
        before: Block | None = None
        for place, block in shown:
            if separated(before, block):
                self._current.leave_out(self._geometry.styles[docx_styles.SEPARATOR].line)
            match block:
                case Line():
                    yield place, 0, self._writer.line(block)
                case Gap():
                    self._current.leave_out(self._geometry.styles[Style.TABLE_TEXT].line)
                case Roster() | Grid():
                    yield from self._table(place, block)
                case Signatures(side_by_side=True):
                    for row in range((len(block.blocks) + 1) // 2):
                        yield place, row, self._writer.beside(block, row)
                case Signatures():
                    yield place, 0, "\n".join(self._writer.stacked(block))
            before = block

    def _table(self, place: int, table: Roster | Grid) -> Iterator[tuple[int, int, str]]:
        """A table cut where the plan begins a page."""
        writer = TableWriter(self._writer, table)
        count = len(table.rows)
        starts = [row for block, row in self._starts if block == place and 0 < row < count]
        edges = [0, *sorted(starts), count]
        for first, end in itertools.pairwise(edges):
            split = any((place, row) in self._divided for row in range(first, end))
            yield place, first, writer.rows(first, end, split=split)

    def _close(self, following: int, catchword: str) -> None:
        current = self._current
        pages = max(following - current.page, 1)
        shown = catchword if self._printing.catchwords else ""
        body = "\n".join(current.pieces) or "[]"
        bottom = self._geometry.bottom - (_SPILL if pages == 1 else 0)
        word = self._setter.line(
            (Span(shown),), self._looks[Style.CATCHWORD], self._geometry.text_width
        ).source
        last = current.page + pages - 1
        source = f"pg({last},{points(bottom)},{{{word}}},{{\n{body}\n}})"
        self._done.append(Sheet(current.page, pages, source))
        self._current = _Page(following)

    def _head(self) -> str:
        paper, geometry = self._paper, self._geometry
        size = geometry.half_points * 10
        font = self._printing.font
        dated = paper.dated
        date = f"datetime(year:{dated.year},month:{dated.month},day:{dated.day})"
        descent = points(size * DESCENT)
        title = quoted(self._setter.shown(paper.title))
        author = quoted(self._setter.shown(paper.author))
        return (
            f"#set document(title:{title},author:{author},date:{date})\n"
            f"#set text(font:({quoted(font.family)},),size:{points(size * font.scale)},"
            f'lang:"th",region:"TH",hyphenate:false,bottom-edge:-{descent},'
            f"top-edge:{points(geometry.pitch)}-{descent},costs:(widow:0%,orphan:0%))\n"
            '#set par(leading:0pt,spacing:0pt,justify:false,linebreaks:"simple")\n'
            "#set block(spacing:0pt)\n"
            # Headings and titles come with a size and air of their own.
            f"#show selector.or(heading,title):set text(size:{points(size * font.scale)},"
            'weight:"regular")\n'
            "#show selector.or(heading,title):set block(above:0pt,below:0pt,sticky:false)\n"
            "#set table.cell(breakable:false,align:left+top)\n"
            f"{self._functions(size, descent)}{self._page_function()}"
        )

    def _functions(self, size: int, descent: str) -> str:
        """What paragraphs are made with: a gap, an empty line, lines, underline, heading, title."""
        return (
            "#let gap(h)=block(height:h,breakable:false)\n"
            f"#let em=box(width:0pt,height:{points(self._geometry.pitch)},baseline:{descent})\n"
            "#let p(l,r,f,h,n,a,c)=pad(left:l,right:r,align(a,{"
            f"set text(top-edge:n - {descent});"
            "par(first-line-indent:(amount:f,all:true),hanging-indent:h,c)}))\n"
            # Unbroken under Thai vowels.
            f"#let ul(c)=underline(evade:false,offset:{points(size * 0.1)},"
            f"stroke:{points(size * 0.045)},c)\n"
            "#let hd(l,t,c)={show heading:it=>c;heading(level:l,outlined:true,t)}\n"
            "#let ti(c)={show title:it=>c;title()}\n"
        )

    def _page_function(self) -> str:
        geometry = self._geometry
        top, left, right = map(points, (geometry.top, geometry.left, geometry.right))
        foot = points(geometry.bottom - _CATCHWORD_BELOW - geometry.pitch)
        return (
            f"#let hn(n)={self._header_line()}\n"
            f"#let pg(last,foot,word,body)=page(width:{points(geometry.page_width)},"
            f"height:{points(geometry.page_height)},"
            f"margin:(left:{left},right:{right},top:{top},bottom:foot),"
            "header-ascent:0pt,footer-descent:0pt,"
            "header:block(width:100%,height:100%,context hn(counter(page).get().first())),"
            "footer:block(width:100%,height:100%,context "
            "if counter(page).get().first()==last "
            f"{{place(bottom+right,dy:-{foot},word)}}),"
            "{body;[#metadata(last)<sheet>]})\n"
        )

    def _header_line(self) -> str:
        """Page number, running header and mark, as functions of the number."""
        paper, geometry = self._paper, self._geometry
        at, running = geometry.header, ""
        if paper.running_header:
            at = max(at - geometry.pitch, min(at, _NEAREST_THE_EDGE))
            look = self._looks[docx_styles.RUNNING_HEADER]
            text = self._setter.line((Span(paper.running_header),), look, geometry.text_width)
            running = f"if n>1 {{place(top+center,dy:{points(at)},{{{text.source}}})}};"
            at += geometry.pitch
        number = mark = ""
        if paper.page_number:
            digits = _THAI_DIGITS if paper.thai_digits else "0123456789"
            table = quoted(digits)
            shown = f'"- "+str(n).clusters().map(d=>{table}.clusters().at(int(d))).join()+" -"'
            number = f"if n>1 {{place(top+center,dy:{points(at)},text({shown}))}};"
        if paper.mark:
            look = self._looks[docx_styles.MARK]
            text = self._setter.line((Span(paper.mark),), look, geometry.text_width // 2)
            mark = f"place(top+right,dy:{points(at)},{{{text.source}}});"
        return f"{{{running}{number}{mark}}}"

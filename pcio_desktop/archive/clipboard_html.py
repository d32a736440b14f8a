"""What Word, Excel, LibreOffice and browsers lay on the clipboard as HTML, as content.

Kept are paragraphs, lists, tables and bold; sizes, fonts, colours, pictures and links are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from lxml import etree, html

from pcio_desktop.archive.clipboard_table import RawCell, RawRow, table_of
from pcio_desktop.archive.clipboard_text import list_mark
from pcio_desktop.domain.content import (
    Block,
    Blocks,
    ListBlock,
    ListItem,
    ListKind,
    NumberForm,
    Paragraph,
    RowKind,
    Run,
    Runs,
    runs_text,
)
from pcio_desktop.domain.content_edits import canonical, canonical_runs, cut
from pcio_desktop.thai.normalise import clean_text

_Element = html.HtmlElement

_SKIPPED = frozenset({"head", "style", "script", "title", "xml", "img", "object", "template"})
_BOLD = frozenset({"b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = frozenset({
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "address", "section",
    "article", "center", "dt", "dd", "figure", "figcaption", "header", "footer", "main",
})  # fmt: skip
_SPACES = re.compile("[ \t\r\n\f\u00a0]+")
_RULE = re.compile(r"\.([\w-]+)\s*\{([^}]*)\}")
_WORD_LIST = re.compile(r"mso-list:\s*(l\d+)\s+level(\d+)\s+(lfo\d+)", re.IGNORECASE)
_HIDDEN = re.compile(r"display:\s*none|mso-hide:\s*all")
_HEADER = re.compile(r"\AVersion:[^<]*")  # what Windows writes before the HTML itself
_DEEPEST = 4


def blocks_of_html(text: str) -> Blocks:
    """The content of `text`; nothing for a text that holds none, or is no HTML."""
    text = _HEADER.sub("", text.replace("\0", ""))
    try:
        root = html.document_fromstring(text)  # pyright: ignore[reportUnknownMemberType]
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return ()
    reader = _Reader(_classes(root))
    reader.walk(root, _Style())
    return canonical(reader.finish())


@dataclass(frozen=True, slots=True)
class _Style:
    bold: bool = False
    level: int = -1  # of the list one is in
    pre: bool = False


@dataclass
class _Line:
    """A paragraph being read; `mark` is what Word wrote in front of a list item."""

    runs: list[Run] = field(default_factory=list[Run])
    mark: str = ""
    list_key: str = ""
    level: int = 0

    def tidy(self) -> Runs:
        return _tidy(self.runs)


@dataclass
class _List:
    """A list being read, from list elements or from Word's paragraphs of one number."""

    key: str
    kind: ListKind
    form: NumberForm = NumberForm.DOT
    start: int = 1
    items: list[ListItem] = field(default_factory=list[ListItem])


class _Reader:
    """Goes through the tree and gathers blocks."""

    def __init__(self, classes: Mapping[str, str]) -> None:
        self._classes = classes
        self._blocks: list[Block] = []
        self._line = _Line()
        self._list: _List | None = None
        self._kinds: list[tuple[ListKind, int]] = []  # of the list elements one is in
        self._item_open = False

    def finish(self) -> list[Block]:
        """All blocks; to be called once, at the end."""
        self._end_line()
        self._end_list()
        return self._blocks

    def walk(self, element: _Element, style: _Style) -> None:
        """Read an element with all in it."""
        if not isinstance(element.tag, str):
            return
        tag = element.tag.rsplit(":", 1)[-1].lower()
        rules = self._rules(element)
        if tag in _SKIPPED or _HIDDEN.search(rules):
            return
        style = replace(style, bold=_is_bold(tag, rules, before=style.bold), pre=tag == "pre")
        if "mso-list:" in rules and re.search(r"mso-list:\s*ignore", rules, re.IGNORECASE):
            self._line.mark = "".join(element.itertext()).strip()
        elif tag == "br":
            self._line.runs.append(Run("\n"))
        elif tag == "table":
            self._end_line()
            self._read_table(element)
        elif tag in ("ul", "ol"):
            self._read_list(element, tag, style)
        elif tag == "li":
            self._read_item(element, style)
        elif tag in _BLOCKS:
            self._read_block(element, rules, style)
        else:
            self._children(element, style)

    def _children(self, element: _Element, style: _Style) -> None:
        self._text(element.text, style)
        for child in element:
            self.walk(child, style)
            self._text(child.tail, style)

    def _text(self, text: str | None, style: _Style) -> None:
        if text:
            self._line.runs.append(Run(text if style.pre else _SPACES.sub(" ", text), style.bold))

    def _read_block(self, element: _Element, rules: str, style: _Style) -> None:
        if self._item_open and not self._line.tidy():
            self._children(element, style)  # the first paragraph of a list item
            return
        if self._item_open:
            self._line.runs.append(Run("\n"))
            self._children(element, style)
            return
        self._end_line()
        word = _WORD_LIST.search(rules)
        if word is not None:
            self._line.list_key = word[1] + word[3]
            self._line.level = min(int(word[2]) - 1, _DEEPEST)
        self._children(element, style)
        self._end_line()

    def _read_list(self, element: _Element, tag: str, style: _Style) -> None:
        kind = ListKind.NUMBERED if tag == "ol" else ListKind.BULLETED
        self._end_item()
        if style.level < 0:
            self._end_list()
            start = element.get("start") or ""
            self._list = _List("", kind, start=int(start) if start.isdecimal() else 1)
        self._children(element, replace(style, level=style.level + 1))
        self._end_item()
        if style.level < 0:
            self._end_list()

    def _read_item(self, element: _Element, style: _Style) -> None:
        self._end_item()
        self._line = _Line(level=max(0, min(style.level, _DEEPEST)))
        self._item_open = True
        if self._list is None:
            self._list = _List("", ListKind.BULLETED)
        self._children(element, style)
        self._end_item()

    def _end_item(self) -> None:
        if not self._item_open:
            self._end_line()
            return
        line, self._line, self._item_open = self._line, _Line(), False
        runs = line.tidy()
        if runs and self._list is not None:
            self._list.items.append(ListItem(runs, line.level))

    def _end_line(self) -> None:
        if self._item_open:
            return
        line, self._line = self._line, _Line()
        runs = line.tidy()
        if line.list_key and (line.mark or runs):
            self._add_word_item(line, runs)
        elif runs:
            if self._list is None or self._list.key:
                self._end_list()
            self._blocks.append(Paragraph(runs))

    def _add_word_item(self, line: _Line, runs: Runs) -> None:
        if not line.mark:  # Word leaves its mark inside the text at times
            found = list_mark(runs_text(runs))
            line.mark = runs_text(runs)[: found[3]].strip() if found else ""
            runs = cut(runs, found[3])[1] if found else runs
        if self._list is None or self._list.key != line.list_key:
            self._end_list()
            mark = list_mark(f"{line.mark} ")
            letter = re.fullmatch(r"\(?[a-zA-Zก-ฮ]{1,2}[.)]", line.mark)
            numbered = (ListKind.NUMBERED, NumberForm.DOT, 1) if letter else None
            kind, form, start = mark[:3] if mark else numbered or _BULLETED
            self._list = _List(line.list_key, kind, form, start)
        self._list.items.append(ListItem(_tidy(runs), line.level))

    def _end_list(self) -> None:
        made, self._list = self._list, None
        if made is not None and made.items:
            lowest = min(item.level for item in made.items)
            items = tuple(replace(item, level=item.level - lowest) for item in made.items)
            self._blocks.append(ListBlock(made.kind, items, made.form, made.start))

    def _read_table(self, element: _Element) -> None:
        in_item = self._item_open
        self._end_item()
        if not in_item:
            self._end_list()
        rows = list(self._rows(element))
        self._end_line()
        self._blocks.extend(table_of(rows, _column_widths(element)))

    def _rows(self, element: _Element) -> Iterator[RawRow]:
        """The rows of a table or a part of one; text between them goes before the table."""
        self._text(element.text, _Style())
        for child in element:
            if child.tag == "tr":
                if not _HIDDEN.search(self._rules(child)):
                    yield self._row(child)
            elif child.tag in ("thead", "tbody", "tfoot"):
                yield from self._rows(child)
            elif child.tag not in ("col", "colgroup"):
                self.walk(child, _Style())
            self._text(child.tail, _Style())

    def _row(self, element: _Element) -> RawRow:
        cells = [cell for cell in element if cell.tag in ("td", "th")]
        self._text(element.text, _Style())
        for child in element:
            if child not in cells:
                self.walk(child, _Style())
            self._text(child.tail, _Style())
        parent = element.getparent()
        head = parent is not None and parent.tag == "thead"
        all_heads = bool(cells) and all(cell.tag == "th" for cell in cells)
        kind = RowKind.HEADER if head or all_heads else RowKind.BODY
        return RawRow([self._cell(cell) for cell in cells], kind)

    def _cell(self, element: _Element) -> RawCell:
        inner = _Reader(self._classes)
        rules = self._rules(element)
        # A heading cell is shown as such by its row; its letters need no mark of their own.
        inner._children(element, _Style(bold=_is_bold("td", rules, before=False)))
        lines = tuple(runs for block in inner.finish() for runs in _cell_lines(block))
        return RawCell(
            lines, _count(element.get("colspan")), _count(element.get("rowspan")), _width(element)
        )

    def _rules(self, element: _Element) -> str:
        named = (self._classes.get(name, "") for name in (element.get("class") or "").split())
        return ";".join((*named, element.get("style") or "")).lower()


_BULLETED = (ListKind.BULLETED, NumberForm.DOT, 1)


def _cell_lines(block: Block) -> Iterator[Runs]:
    """Lines for a cell, which holds paragraphs only; a list keeps its marks as text."""
    if isinstance(block, Paragraph):
        yield block.runs
    elif isinstance(block, ListBlock):
        for at, item in enumerate(block.items):
            mark = f"{block.start + at}. " if block.kind is ListKind.NUMBERED else "- "
            yield (Run(mark), *item.runs)
    else:
        from pcio_desktop.domain.content import block_runs

        yield from (runs for runs in block_runs(block) if runs)


def _tidy(runs: list[Run] | Runs) -> Runs:
    """Runs with single spaces, none at the ends nor beside a line break, in clean letters."""
    tidied: list[Run] = []
    last = "\n"
    for run in runs:
        text = clean_text(run.text).text
        text = re.sub(" *\n *", "\n", text)
        if last in " \n":
            text = text.lstrip(" ")
        if text.startswith("\n") and last == " " and tidied:
            tidied[-1] = replace(tidied[-1], text=tidied[-1].text.rstrip(" "))
        if text:
            tidied.append(replace(run, text=text))
            last = text[-1]
    made = canonical_runs(tidied)
    text = runs_text(made)
    made = cut(made, len(text.rstrip()))[0]
    text = runs_text(made)
    return cut(made, len(text) - len(text.lstrip()))[1]


def _is_bold(tag: str, rules: str, *, before: bool) -> bool:
    found = re.findall(r"font-weight:\s*([a-z0-9]+)", rules)
    if found:
        weight = found[-1]
        return weight in ("bold", "bolder") or (weight.isdecimal() and int(weight) >= 600)  # noqa: PLR2004
    return before or tag in _BOLD


def _classes(root: _Element) -> dict[str, str]:
    """The rules of the classes that a style sheet in the text gives: how Excel says bold."""
    sheets = "".join("".join(sheet.itertext()) for sheet in root.iter("style"))
    for comment in root.iter(etree.Comment):
        parent = comment.getparent()
        if parent is not None and parent.tag == "style":
            sheets += comment.text or ""
    return {match[1]: match[2].lower() for match in _RULE.finditer(sheets)}


def _column_widths(table: _Element) -> list[int]:
    widths: list[int] = []
    for column in table.iter("col"):
        widths.extend([_width(column)] * _count(column.get("span")))
    return widths


def _count(text: str | None) -> int:
    return min(100, max(1, int(text))) if text and text.strip().isdecimal() else 1


def _width(element: _Element) -> int:
    """The width an element states, in whatever unit; 0 for none."""
    style = re.search(r"(?<![-\w])width:\s*([0-9.]+)", element.get("style") or "")
    stated = element.get("width") or (style[1] if style else "")
    number = re.match(r"[0-9]+(?:\.[0-9]+)?", stated)
    return round(float(number[0])) if number else 0

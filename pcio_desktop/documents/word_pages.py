"""Where Word put the units of a paper, told by the page marks in a DOCX that Word has saved.

Word leaves a `w:lastRenderedPageBreak` in the run with which a page begins. It is a memory of the
last time pages were made there: what was edited later without that is not in it.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from pcio_desktop.documents import docx_thai
from pcio_desktop.documents.docx_thai import Element
from pcio_desktop.documents.page_check import Place, Places
from pcio_desktop.domain.errors import BadInput, FileTrouble

LARGEST_BODY = 64 * 2**20

_W = f"{{{docx_thai.W}}}"
_BODY = "word/document.xml"
_SHOWN = frozenset(f"{_W}{name}" for name in ("t", "tab", "drawing", "pict", "object", "sym"))
_GONE = frozenset(f"{_W}{name}" for name in ("del", "moveFrom"))
_OFF = frozenset({"0", "false", "off"})


@dataclass(frozen=True, slots=True)
class WordPages:
    """What a returned DOCX tells: places of units, units that begin a page by force.

    `marked` is False where Word never saved the file after making its pages.
    """

    places: Places
    forced: frozenset[str] = field(repr=False)
    marked: bool


def pages_in_word(path: Path, units: Iterable[str]) -> WordPages:
    """Read the page marks of a DOCX.

    Raises:
        FileTrouble: the file is missing or cannot be read.
        BadInput: it is no DOCX, damaged, or larger than any minutes.
    """
    reader = _Reader(frozenset(units))
    reader.read(_body(path))
    places = {name: Place(page) for name, page in reader.found.items()}
    return WordPages(Places(reader.at.page, places), frozenset(reader.forced), reader.marked)


def _body(path: Path) -> Element:
    try:
        with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
            if archive.getinfo(_BODY).file_size > LARGEST_BODY:
                raise BadInput(
                    "ไฟล์ใหญ่เกินกว่าจะเป็นรายงานการประชุม",
                    "The file is too large for minutes.",
                    where=path.name,
                )
            body = docx_thai.parse(archive.read(_BODY)).find(f"{_W}body")
    except OSError as fault:
        raise FileTrouble(
            "unreadable", "เปิดไฟล์ไม่ได้", "The file cannot be opened.", where=path.name
        ) from fault
    except (
        *(zipfile.BadZipFile, zlib.error, KeyError, EOFError, ValueError, NotImplementedError),
        *(RuntimeError, etree.XMLSyntaxError),  # RuntimeError: it has a password
    ) as fault:
        raise _no_docx(path) from fault
    if body is None:
        raise _no_docx(path)
    return body


def _no_docx(path: Path) -> BadInput:
    return BadInput(
        "ไม่ใช่ไฟล์ Word (.docx) หรือไฟล์เสียหาย",
        "This is not a Word file (.docx), or it is damaged.",
        where=path.name,
    )


@dataclass(slots=True)
class _At:
    """Where the reading is: the page, and whether anything was seen on it yet."""

    page: int = 1
    shown: bool = False

    def turn(self) -> None:
        """A page begins. Two marks with nothing between them are the same page's."""
        if self.shown:
            self.page += 1
            self.shown = False


class _Reader:
    """Walks through a body. Use it once."""

    def __init__(self, units: frozenset[str]) -> None:
        self.found: dict[str, int] = {}
        self.forced: set[str] = set()
        self.marked = False
        self.at = _At()
        self._units = units
        self._stood: list[str] = []

    def read(self, element: Element) -> None:
        """Go through the children of the body, of a cell or of what wraps them."""
        for child in element.iterchildren("*"):
            if child.tag == f"{_W}p":
                self._paragraph(child)
            elif child.tag == f"{_W}tr":
                self._row(child)
            elif child.tag not in _GONE:
                self.read(child)

    def _row(self, row: Element) -> None:
        """Each cell begins where the row does, and the row ends where its last cell ends.

        A page mark may stand in any of the cells: where one begins later, the row does.
        """
        began = (self.at.page, self.at.shown)
        stood = len(self._stood)
        first, ends = [began[0]], [began]
        for cell in row.iterchildren(f"{_W}tc"):
            self.at = _At(*began)
            self.read(cell)
            ends.append((self.at.page, self.at.shown))
            first.append(self._first_page(cell, began))
        self.at = _At(*max(ends))
        for name in self._stood[stood:]:
            self.found[name] = max(self.found[name], *first)

    def _first_page(self, cell: Element, began: tuple[int, bool]) -> int:
        at = _At(*began)
        for paragraph in cell.iter(f"{_W}p"):
            for element in paragraph.iter("*"):
                if self._turns(element, paragraph):
                    at.turn()
                elif element.tag in _SHOWN:
                    return at.page
        return at.page

    def _paragraph(self, paragraph: Element) -> None:
        """A unit stands where its first letter does: the mark of a page may come before that."""
        framed = paragraph.find(f"{_W}pPr/{_W}framePr") is not None
        waiting: list[str] = []
        for element in paragraph.iter("*"):
            if self._turns(element, paragraph):
                self.at.turn()
            elif element.tag == f"{_W}bookmarkStart":
                name = element.get(f"{_W}name") or ""
                if name in self._units and name not in self.found:
                    waiting.append(name)
            elif element.tag in _SHOWN and not framed and _stays(element, paragraph):
                self.at.shown = True
                self._stand(waiting)
            if element.tag == f"{_W}lastRenderedPageBreak":
                self.marked = True
        if _is_on(paragraph.find(f"{_W}pPr/{_W}pageBreakBefore")):
            marks = paragraph.iter(f"{_W}bookmarkStart")
            self.forced.update(self._units.intersection(it.get(f"{_W}name") or "" for it in marks))
        self._stand(waiting)

    def _stand(self, waiting: list[str]) -> None:
        for name in waiting:
            self.found[name] = self.at.page
        self._stood += waiting
        waiting.clear()

    @staticmethod
    def _turns(element: Element, paragraph: Element) -> bool:
        if element.tag == f"{_W}br":
            return element.get(f"{_W}type") == "page"
        if element.tag == f"{_W}pageBreakBefore":
            # Not those of the properties before a tracked change.
            return _is_on(element) and element.getparent() is paragraph.find(f"{_W}pPr")
        return element.tag == f"{_W}lastRenderedPageBreak"


def _is_on(element: Element | None) -> bool:
    return element is not None and element.get(f"{_W}val") not in _OFF


def _stays(element: Element, paragraph: Element) -> bool:
    """Whether it is no tab stop of the properties, and not deleted under tracked changes."""
    parent = element.getparent()
    while parent is not None and parent is not paragraph:
        if parent.tag in _GONE or parent.tag == f"{_W}pPr":
            return False
        parent = parent.getparent()
    return True

"""Reads a finished DOCX back and compares it with the paper, before anybody gets it.

Two readers. `text_of` understands any DOCX. `verify` knows how our writer writes (one paragraph a
line) and is several times as fast: marks are put behind tabs and breaks while the bytes stream into
expat, which checks the form and hands over nothing but text.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from xml.parsers import expat

from pcio_desktop.documents.blocks import Line, Paper, Style, spans_text, stretches
from pcio_desktop.documents.docx_thai import BODY_MARK, W
from pcio_desktop.domain.errors import FileTrouble

_BODY = "word/document.xml"
_CHUNK = 1 << 18
# Noncharacters: XML takes them, and no text of a paper holds them (the writer refuses them).
_TAB, _BREAK, _START = "\ufdd0", "\ufdd1", "\ufdd2"
_AFTER_LABEL, _BEFORE_VALUE = "\ufdd3", "\ufdd4"
_IN_FRAME = "\ufdd5"
_FRAMED = re.compile(rb"<w:framePr [^>]*/>")
_MARKS = tuple(
    (element.encode(), element.encode() + mark.encode())
    for element, mark in (("<w:tab/>", _TAB), ("<w:br/>", _BREAK))
)
_SHOWN = 60


class DocumentDiffers(FileTrouble):
    """A finished file that does not hold what it should; it is thrown away."""

    def __init__(self, detail: str) -> None:
        super().__init__(
            "not_as_written",
            f"ตรวจไฟล์ที่สร้างแล้วไม่ตรงกับข้อมูล จึงไม่บันทึก ({detail})",
            f"The finished file does not match the data and was not saved ({detail}).",
        )


def verify(docx: bytes, paper: Paper) -> None:
    """Check that a file our writer made is whole and holds the texts of `paper` in order.

    Every part is unpacked (CRC) and every XML part must be well formed. Where a plan divides
    paragraphs, `paper` is the one with them divided (`with_splits`).

    Raises:
        DocumentDiffers: it is not, or does not.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive:
            found = _checked_texts(archive)
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError, expat.ExpatError) as fault:
        raise DocumentDiffers(str(fault)) from fault
    wanted = [text for text in _marked_texts(paper) if text]
    pairs = zip(found, wanted, strict=False)
    if len(found) != len(wanted) or not all(
        there == text or _same(there, text) for there, text in pairs
    ):
        raise DocumentDiffers(_first_difference(found, wanted))


def text_of(docx: bytes) -> list[str]:
    """The texts of all paragraphs of the body that hold any, cells included, in reading order.

    Tabs are tabs, breaks line feeds; deleted text, field instructions and catchwords are left out.

    Raises:
        DocumentDiffers: the file cannot be read.
    """
    reader = _BodyReader()
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive, archive.open(_BODY) as body:
            while chunk := body.read(_CHUNK):
                reader.parser.Parse(chunk, False)
        reader.parser.Parse(b"", True)
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError, expat.ExpatError) as fault:
        raise DocumentDiffers(str(fault)) from fault
    return reader.texts


def paragraph_texts(paper: Paper) -> Iterator[str]:
    """What each paragraph of a paper reads: label, tab, text, tab, value; empty ones too."""
    for text in _marked_texts(paper):
        yield text.replace(_AFTER_LABEL, "\t").replace(_BEFORE_VALUE, "\t")


def _marked_texts(paper: Paper) -> Iterator[str]:
    """The same with marks in the gaps at label and value, where the writer may break the line."""
    for block in paper.blocks:
        match block:
            case Line():
                text = spans_text(block.spans)
                if block.label:
                    label = spans_text(block.label)
                    text = f"{label}{_AFTER_LABEL}{text}" if text else label
                yield f"{text}{_BEFORE_VALUE}{spans_text(block.value)}" if block.value else text
            case _:
                for _, spans in stretches(block):
                    yield spans_text(spans)


def _checked_texts(archive: zipfile.ZipFile) -> list[str]:
    """The texts after the letterhead; every other part is read to its end on the way."""
    pieces: list[str] = []
    for member in archive.infolist():
        if member.filename == _BODY:
            with archive.open(member) as stream:
                pieces = _streamed_text(iter(lambda: stream.read(_CHUNK), b""))
        elif member.filename.endswith((".xml", ".rels")):
            expat.ParserCreate().Parse(archive.read(member), True)
        else:
            archive.read(member)
    text = "".join(pieces).rpartition(_START)[2]
    lines = text.replace(_TAB, "\t").split("\n")
    if _BREAK in text:
        lines = [line.replace(_BREAK, "\n") for line in lines]
    # A catchword is no content: it says what the next page says.
    return [line for line in lines if line and not line.startswith(_IN_FRAME)]


def _streamed_text(chunks: Iterable[bytes]) -> list[str]:
    """The character data of the body with our marks in it; checks the form on the way."""
    pieces: list[str] = []
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.buffer_size = 1 << 16
    parser.CharacterDataHandler = pieces.append
    start = BODY_MARK.partition(">")[0].encode() + b">"
    rest = b""
    for chunk in chunks:
        end = chunk.rfind(b">") + 1
        if not end:
            rest += chunk
            continue
        data, rest = rest + chunk[:end], chunk[end:]
        for element, marked in _MARKS:
            data = data.replace(element, marked)
        if b"<w:framePr " in data:
            data = _FRAMED.sub(rb"\g<0>" + _IN_FRAME.encode(), data)
        if start:
            at = data.find(start)
            if at >= 0:
                data = data[: at + len(start)] + _START.encode() + data[at + len(start) :]
                start = b""
        parser.Parse(data, False)
    parser.Parse(rest, True)
    return pieces


def _same(found: str, wanted: str) -> bool:
    """Whether a paragraph reads as wanted.

    After a wide label there is a break for the tab, before a value that needs a line of its own a
    break as well as the tab.
    """
    return any(
        found == wanted.replace(_AFTER_LABEL, after_label).replace(_BEFORE_VALUE, before_value)
        for after_label in ("\t", "\n")
        for before_value in ("\t", "\n\t")
    )


def _first_difference(found: list[str], wanted: list[str]) -> str:
    for place, (there, text) in enumerate(zip(found, wanted, strict=False)):
        if not _same(there, text):
            return f"{place}: {there[:_SHOWN]!r} / {text[:_SHOWN]!r}"
    return f"{len(found)} / {len(wanted)}"


class _BodyReader:
    """Collects paragraphs from the events of expat."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.parser = expat.ParserCreate(namespace_separator="}")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters
        self._open: list[list[str]] = []
        self._in_text = False
        self._deleted = 0
        self._catchword = False

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == _P:
            self._open.append([])
            self._catchword = False
        elif name == _STYLE:
            self._catchword = attributes.get(_VALUE) == Style.CATCHWORD
        elif name == _T:
            self._in_text = not self._deleted
        elif name in _HIDING:
            self._deleted += 1
        elif name in _SIGNS and self._open and not self._deleted:
            self._open[-1].append(_SIGNS[name])

    def _end(self, name: str) -> None:
        if name == _T:
            self._in_text = False
        elif name in _HIDING:
            self._deleted -= 1
        elif name == _P:
            text = "".join(self._open.pop())
            if text and not self._catchword:
                self.texts.append(text)

    def _characters(self, text: str) -> None:
        if self._in_text and self._open:
            self._open[-1].append(text)


_P, _T = f"{W}}}p", f"{W}}}t"
_STYLE, _VALUE = f"{W}}}pStyle", f"{W}}}val"
_SIGNS = {f"{W}}}tab": "\t", f"{W}}}br": "\n", f"{W}}}cr": "\n"}
_HIDING = frozenset(
    [f"{W}}}{name}" for name in ("del", "moveFrom", "tabs")]
    + ["http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"]
)

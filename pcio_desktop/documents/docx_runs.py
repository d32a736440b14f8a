"""Runs: the text inside a paragraph, escaped once. The innermost loop of the DOCX writer."""

from __future__ import annotations

import re

from pcio_desktop.documents.blocks import Span, Spans
from pcio_desktop.documents.docx_thai import look
from pcio_desktop.domain.errors import BadInput

PARAGRAPH_END = "</w:p>\n"
"""One paragraph a line: space between elements means nothing, and `docx_check` reads by it."""

LABEL_TAB = "<w:r><w:tab/></w:r>"
LABEL_BREAK = "<w:r><w:br/></w:r>"

_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_SPECIAL = re.compile("[&<>\t\n\x00-\x08\x0b-\x1f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_BREAKS = re.compile("([\t\n])")
_LOOKS = {
    (bold, italic, underline): look(bold=bold, italic=italic, underline=underline)
    for bold in (False, True)
    for italic in (False, True)
    for underline in (False, True)
}


class UnwritableText(BadInput):
    """A character that a Word file cannot hold; `where` is the unit it stands in.

    Texts are cleaned when they enter the program; this is the second net.
    """

    def __init__(self, code: int, where: str) -> None:
        super().__init__(
            f"มีอักขระที่ไฟล์ Word เก็บไม่ได้ (U+{code:04X}) กรุณาลบออก",
            f"A character that a Word file cannot hold (U+{code:04X}): delete it.",
            where=where,
        )
        self.code = code


def runs(spans: Spans, style: str = "") -> str:
    """Spans as `w:r` elements, in the character style with that id if one is given.

    Raises:
        UnwritableText: without a place; the caller knows the unit.
    """
    if len(spans) == 1:
        return run(spans[0], style)
    return "".join([run(span, style) for span in spans])


def run(span: Span, style: str = "") -> str:
    """One span as a `w:r`; nothing for an empty text."""
    text = span.text
    if not text:
        return ""
    content = f"<w:t>{text}</w:t>" if is_plain(f"|{text}|") else _content(text)
    inside = f'<w:rStyle w:val="{style}"/>' if style else ""
    if span.bold or span.italic or span.underline:
        inside += _LOOKS[span.bold, span.italic, span.underline]
    return f"<w:r><w:rPr>{inside}</w:rPr>{content}</w:r>" if inside else f"<w:r>{content}</w:r>"


def is_plain(texts: str) -> bool:
    """Whether texts, each between two bars, go into `w:t` as they are: the common case, fast.

    No mark-up, break, tab or forbidden character, none empty, no space at an end. A False may be a
    false alarm.
    """
    if "| " in texts or " |" in texts or "||" in texts:
        return False
    if "&" in texts or "<" in texts or ">" in texts:
        return False
    # A no-break space is common here and does not count as printable.
    if texts.isprintable() or texts.replace("\xa0", " ").isprintable():
        return True
    return _SPECIAL.search(texts) is None


def require_writable(text: str, where: str) -> None:
    """Check a text that goes elsewhere than into runs (title, author, caption).

    Raises:
        UnwritableText: with `where` as its place.
    """
    if found := _FORBIDDEN.search(text):
        raise UnwritableText(ord(found[0]), where)


def _content(text: str) -> str:
    if _SPECIAL.search(text) is None:
        return _piece(text)
    require_writable(text, "")
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    marks = {"\t": "<w:tab/>", "\n": "<w:br/>", "": ""}
    return "".join([marks.get(piece) or _piece(piece) for piece in _BREAKS.split(text) if piece])


def _piece(text: str) -> str:
    """Text of one line; spaces at its ends survive only with `xml:space`."""
    if len(text.strip()) != len(text):
        return f'<w:t xml:space="preserve">{text}</w:t>'
    return f"<w:t>{text}</w:t>"

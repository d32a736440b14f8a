"""Whether a drawing is whole before it replaces a file: every text is in it, and every page."""

from __future__ import annotations

import re

from pcio_desktop.documents.blocks import texts
from pcio_desktop.documents.pdf_writer import Drawing, page_count

_STRINGS = re.compile(r'text\("((?:[^"\\]|\\.)*)"')
_SPACES = re.compile(r"\s+")
_SHOWN_OF_TEXT = 40


class IncompleteDrawing(Exception):
    """A fault of the program: what is drawn is not what the paper says."""


def verify_drawing(drawing: Drawing) -> None:
    """Compare what is handed to typst, letter by letter but spaces, with the paper; count pages.

    Raises IncompleteDrawing.
    """
    drawn = "".join(
        [re.sub(r"\\(.)", r"\1", it) for it in _STRINGS.findall(drawing.sheets.document)]
    )
    drawn = _SPACES.sub("", drawn)
    place = 0
    for text in texts(drawing.paper):
        wanted = _SPACES.sub("", drawing.shown(text))
        found = drawn.find(wanted, place)
        if found < 0:
            raise IncompleteDrawing(f"not drawn: {text[:_SHOWN_OF_TEXT]!r}")
        place = found + len(wanted)
    count = page_count(drawing)
    if count != drawing.pages:
        raise IncompleteDrawing(f"{count} pages are drawn, {drawing.pages} were planned")

"""What a page plan adds to the body: page breaks before paragraphs, and catchwords in frames."""

from __future__ import annotations

import re

from pcio_desktop.documents.blocks import Span
from pcio_desktop.documents.docx_runs import PARAGRAPH_END, UnwritableText, run
from pcio_desktop.documents.geometry import Geometry
from pcio_desktop.documents.text_width import text_width

FRAME = "<w:framePr "
"""How the element begins that makes a paragraph a frame; only catchwords have it in our body."""

_WIDTH, _HEIGHT = 4536, 380
_BELOW_TEXT = 196  # from the end of the text area to the frame
_AIR = 120
_BEFORE_BREAK = re.compile(r'<w:pStyle w:val="[^"]*"/>(?:<w:keepNext(?: w:val="0")?/>)?')


def begins_page(xml: str, *, starts: bool) -> str:
    """The XML whose first paragraph begins a page when it `starts` one."""
    if not starts:
        return xml
    return _BEFORE_BREAK.sub(r"\g<0><w:pageBreakBefore/>", xml, count=1)


def catchword_frame(text: str, style: str, geometry: Geometry, unit: str) -> str:
    """A catchword at the right margin, below the text area of the page its anchor stands on.

    The paragraph after it is the anchor. Raises UnwritableText, with the unit it announces.
    """
    width = text_width(text, geometry.half_points) + _AIR
    wide = min(max(width, _WIDTH), geometry.text_width)
    top = geometry.page_height - geometry.bottom + _BELOW_TEXT
    try:
        content = run(Span(text))
    except UnwritableText as fault:
        raise UnwritableText(fault.code, unit) from None
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{FRAME}w:w="{wide}" w:h="{_HEIGHT}"'
        ' w:hRule="exact" w:hSpace="0" w:wrap="around" w:vAnchor="page" w:hAnchor="margin"'
        f' w:xAlign="right" w:y="{top}"/></w:pPr>{content}{PARAGRAPH_END}'
    )

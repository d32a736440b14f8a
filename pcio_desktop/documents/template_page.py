"""Pages and styles no minutes can be set on, and what stands in for them.

An office's template is not refused for them: the paper gets our own page or style, and the user
is told which and why.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pcio_desktop.documents import docx_styles, docx_thai
from pcio_desktop.documents.docx_thai import Element
from pcio_desktop.documents.geometry import TWIPS_PER_MM, Geometry
from pcio_desktop.documents.template_guard import Note

LEAST_WIDTH = 2835
"""Text must be at least this wide: 5 cm."""

LEAST_LINES = 4
"""Lines a page must hold."""

_LARGEST_PAGE = 31_680  # 22 inches: what Word takes
_SMALLEST_LINE = 100
_LEAST_ROOM = 567  # 1 cm
_BUILT_IN = (
    '<w:sectPr xmlns:w="{W}"><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1418" w:right="1134" w:bottom="1134" w:left="1701"'
    ' w:header="851" w:footer="567" w:gutter="0"/></w:sectPr>'
)
_SIDES = ("top", "right", "bottom", "left", "header", "footer", "gutter")


def usable_section(section: Element) -> tuple[Element, tuple[Note, ...]]:
    """The section itself; ours, with the reason, where its page cannot hold minutes.

    A template that says nothing about its page gets ours without a word.
    """
    built_in = docx_thai.parse(_BUILT_IN.format(W=docx_thai.W).encode())
    page = docx_thai.numbers(section, "pgSz")
    margins = docx_thai.numbers(section, "pgMar")
    if not page and not margins:
        return built_in, ()
    fault = _page_fault(page, margins)
    if fault is None:
        return section, ()
    thai, english = fault
    return built_in, (
        Note(
            f"{thai} โปรแกรมใช้กระดาษ A4 แนวตั้งและระยะขอบมาตรฐานแทน",
            f"{english} A4 upright with the standard margins is used instead.",
        ),
    )


def _page_fault(page: Mapping[str, int], margins: Mapping[str, int]) -> tuple[str, str] | None:
    width, height = page.get("w", 0), page.get("h", 0)
    if not (0 < width <= _LARGEST_PAGE and 0 < height <= _LARGEST_PAGE):
        return "ขนาดกระดาษของแม่แบบใช้ไม่ได้", "The paper size of the template is unusable."
    if width > height:
        return (
            "แม่แบบวางกระดาษแนวนอน รายงานการประชุมต้องพิมพ์แนวตั้ง",
            "The template's page is landscape; minutes are printed upright.",
        )
    if any(margins.get(side, 0) < 0 for side in _SIDES if side not in ("top", "bottom")):
        return "ระยะขอบของแม่แบบติดลบ", "A margin of the template is negative."
    across = width - sum(margins.get(side, 0) for side in ("left", "right", "gutter"))
    down = height - sum(abs(margins.get(side, 0)) for side in ("top", "bottom"))
    if across <= 0 or down <= 0:
        return "ระยะขอบของแม่แบบเกินขนาดกระดาษ", "The template's margins are larger than its page."
    if across < LEAST_WIDTH:
        return (
            f"แม่แบบเหลือที่พิมพ์กว้างเพียง {_cm(across)} ซม. ต้องกว้างอย่างน้อย 5 ซม.",
            f"The template leaves only {_cm(across)} cm of text width; 5 cm are the least.",
        )
    if down < LEAST_LINES * docx_styles.PITCH:
        return (
            f"แม่แบบเหลือที่พิมพ์สูงเพียง {_cm(down)} ซม. พิมพ์ได้ไม่ถึง {LEAST_LINES} บรรทัด",
            f"The template leaves only {_cm(down)} cm of text height, fewer than "
            f"{LEAST_LINES} lines.",
        )
    return None


def unusable_styles(geometry: Geometry) -> Iterator[str]:
    """The built-in styles, by id, in which this template could print nothing readable.

    A style that is no worse than ours is left alone: the page is to blame.
    """
    width, height = geometry.text_width, geometry.text_height
    for ours in docx_styles.PARAGRAPH_STYLES:
        theirs = geometry.styles[ours.id]
        room = width - theirs.left - theirs.right - max(theirs.first_line, 0)
        our_room = width - ours.left - ours.right - max(ours.first_line, 0)
        line = docx_styles.PITCH if ours.line is None else ours.line
        high = theirs.before + theirs.line + theirs.after
        flat = theirs.line < min(_SMALLEST_LINE, line)
        too_high = high * LEAST_LINES > height and high > ours.before + line
        if flat or too_high or (room < _LEAST_ROOM and room < our_room):
            yield ours.id


def _cm(twips: int) -> str:
    return f"{twips / TWIPS_PER_MM / 10:.1f}"

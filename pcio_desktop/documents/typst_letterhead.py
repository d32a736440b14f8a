"""The letterhead of an office's template, drawn again: its lines of text and its pictures.

Frames, drawing shapes and what stands in the template's own headers and footers are not taken over;
`left_out` says so.
"""

from __future__ import annotations

from collections.abc import Iterator

from pcio_desktop.documents import docx_thai
from pcio_desktop.documents.blocks import Span
from pcio_desktop.documents.docx_package import EMU_PER_TWIP, Template
from pcio_desktop.documents.docx_thai import Element
from pcio_desktop.documents.paper_looks import Look
from pcio_desktop.documents.template_guard import Note
from pcio_desktop.documents.typst_text import TextSetter, points, quoted

PICTURE_LIMIT = 2**18
"""A larger picture is left out: it goes into the source byte by byte."""

NAMELESS = "ตราหรือภาพของหัวกระดาษ"
"""What people who do not see a picture are told of one without a description."""

_W = f"{{{docx_thai.W}}}"
_R = f"{{{docx_thai.R}}}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PLACED = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_FORMATS = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpg", b"GIF8": "gif"}
_ALIGNED = {"center": "center", "right": "right", "end": "right"}


def letterhead(template: Template, setter: TextSetter) -> str:
    """The letterhead as source of exactly the height the plan gives it; empty without one."""
    height = template.letterhead_height
    if not height:
        return ""
    rows = "\n".join(filter(None, (_row(it, template, setter) for it in _paragraphs(template))))
    return f"block(height:{points(height)},breakable:false,clip:true,{{\n{rows}\n}})"


def left_out(template: Template) -> tuple[Note, ...]:
    """What of a template a drawn page does not show."""
    parts = (template.first_header, template.header)
    if all(part.empty for part in parts) and not template.footers:
        return ()
    return (
        Note(
            "PDF และภาพตัวอย่างไม่แสดงหัวกระดาษและท้ายกระดาษของแม่แบบ",
            "PDF and preview do not show the template's own header and footer.",
        ),
    )


def _paragraphs(template: Template) -> list[Element]:
    root = docx_thai.parse((template.document_start + "</w:body></w:document>").encode())
    body = root.find(f"{_W}body")
    return [] if body is None else list(body.iter(f"{_W}p"))


def _row(paragraph: Element, template: Template, setter: TextSetter) -> str:
    geometry = template.geometry
    aligned = paragraph.find(f"{_W}pPr/{_W}jc")
    where = _ALIGNED.get((aligned.get(f"{_W}val") or "") if aligned is not None else "", "left")
    pieces = list(_pieces(paragraph, template, setter))
    if not pieces:
        return f"gap({points(geometry.pitch)})"
    return f"align({where},{{{';'.join(pieces)}}})"


def _pieces(paragraph: Element, template: Template, setter: TextSetter) -> Iterator[str]:
    for run in paragraph.iter(f"{_W}r"):
        text = "".join([it.text or "" for it in run.iter(f"{_W}t")])
        if text:
            look = _look(run, template.geometry.half_points)
            yield setter.line((Span(text),), look, template.geometry.text_width).source
        for drawing in run.iter(f"{_W}drawing"):
            yield from _picture(drawing, template)


def _look(run: Element, half_points: int) -> Look:
    def on(name: str) -> bool:
        return run.find(f"{_W}rPr/{_W}{name}") is not None

    size = run.find(f"{_W}rPr/{_W}szCs")
    points_of = (size.get(f"{_W}val") or "") if size is not None else ""
    wanted = int(points_of) if points_of.isdecimal() else half_points
    return Look(on("bCs") or on("b"), on("iCs") or on("i"), on("u"), wanted)


def _picture(drawing: Element, template: Template) -> Iterator[str]:
    extent = next(drawing.iter(f"{_PLACED}extent"), None)
    blip = next(drawing.iter(f"{_DRAWING}blip"), None)
    if extent is None or blip is None:
        return
    key = blip.get(f"{_R}embed")
    targets = {name: target for name, _, target in template.relationships}
    name = f"word/{targets.get(key or '', '')}"
    data = next((part.data for part in template.parts if part.name == name), b"")
    kind = next((it for start, it in _FORMATS.items() if data.startswith(start)), "")
    if not kind or len(data) > PICTURE_LIMIT:
        return
    width, height = (points(int(extent.get(side) or 0) / EMU_PER_TWIP) for side in ("cx", "cy"))
    described = next(drawing.iter(f"{_PLACED}docPr"), None)
    alt = (described.get("descr") or "").strip() if described is not None else ""
    values = ",".join(map(str, data))
    yield (
        f'box(image(bytes(({values})),format:"{kind}",width:{width},height:{height},'
        f"alt:{quoted(alt or NAMELESS)}))"
    )

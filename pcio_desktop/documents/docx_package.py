"""Opens the template a paper is built on: our own, or an office's with letterhead and styles.

Everything of a template that the output keeps is prepared once, as text and bytes, so that writing
a paper touches no XML tree.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from docx.opc.package import OpcPackage
from lxml import etree

from pcio_desktop.documents import docx_styles, docx_thai, template_guard
from pcio_desktop.documents.docx_thai import Element
from pcio_desktop.documents.geometry import TWIPS_PER_MM, Geometry, StyleSheet, read_geometry
from pcio_desktop.documents.template_guard import Note, TemplateRefused, damaged
from pcio_desktop.documents.template_page import unusable_styles, usable_section
from pcio_desktop.documents.template_parts import Footer, HeaderPart, PackagePart, TemplateParts
from pcio_desktop.documents.template_styles import (
    CompletedStyles,
    complete_styles,
    widen_label_column,
)
from pcio_desktop.domain.errors import FileTrouble

__all__ = ["Note", "Template", "TemplateRefused", "open_template"]

SMALLEST_LABEL_COLUMN = 567
EMU_PER_TWIP = 635
_PICTURE = re.compile(r'<wp:extent [^>]*cy="([0-9]+)"')
_AROUND = ("Header", "Footer")  # styles that take no part in breaking pages


@dataclass(frozen=True, slots=True)
class Template:
    """A template, ready to be written on; make one with `open_template`.

    `notes` tell what was added to it or taken out of it. `style_ids` says under which id each
    built-in style stands in it. `document_start` ends at the mark where the paper begins; `page` is
    the page size and margins of its section. `numbers_pages`: it prints page numbers itself.
    """

    geometry: Geometry = field(repr=False)
    notes: tuple[Note, ...]
    style_ids: Mapping[str, str] = field(repr=False)
    styles: bytes = field(repr=False)
    document_start: str = field(repr=False)
    page: str = field(repr=False)
    first_header: HeaderPart = field(repr=False)
    header: HeaderPart = field(repr=False)
    footers: tuple[Footer, ...]
    parts: tuple[PackagePart, ...] = field(repr=False)
    relationships: tuple[docx_thai.Relationship, ...]
    numbers_pages: bool

    @property
    def letterhead_height(self) -> int:
        """What stands above the paper on the first page, in twips: its lines and pictures."""
        height = 0
        # The last piece is the paragraph, not yet closed, that marks where the paper begins.
        for paragraph in self.document_start.split("</w:p>")[:-1]:
            pictures = [round(int(emu) / EMU_PER_TWIP) for emu in _PICTURE.findall(paragraph)]
            height += max([self.geometry.pitch, *pictures])
        return height

    def with_label_column(self, millimetres: int) -> Template:
        """The same template with another width of the label column, 1 cm to half the text width."""
        old = self.geometry.label_column
        wanted = round(millimetres * TWIPS_PER_MM)
        new = min(max(wanted, SMALLEST_LABEL_COLUMN), self.geometry.text_width // 2)
        if new == old:
            return self
        styles = widen_label_column(self.styles, self.style_ids, old, new)
        sheet = StyleSheet(docx_thai.parse(styles))
        geometry = self.geometry.with_styles(sheet, self.style_ids)
        return replace(self, styles=styles, geometry=geometry)


def open_template(path: Path) -> Template:
    """Open and check a template.

    Raises:
        FileTrouble: the file is missing or cannot be read.
        TemplateRefused: not a DOCX, damaged, too large, with macros, or with a letterhead of
            something other than text and pictures.
    """
    try:
        data = path.read_bytes()
    except OSError as fault:
        code = "missing" if isinstance(fault, FileNotFoundError) else "unreadable"
        raise FileTrouble(
            code, "เปิดไฟล์แม่แบบไม่ได้", "The template cannot be opened.", where=path.name
        ) from fault
    template_guard.check_archive(data, path.name)
    try:
        package = OpcPackage.open(io.BytesIO(data))
        return _prepared(TemplateParts(package.main_document_part, path.name))
    except (KeyError, ValueError, AttributeError, etree.XMLSyntaxError) as fault:
        raise damaged(path.name) from fault


def _prepared(parts: TemplateParts) -> Template:
    own_section = parts.last_section()
    section, page_notes = usable_section(own_section)
    letterhead = parts.letterhead()
    first, default = parts.headers(own_section)
    footers = parts.footers(own_section)
    relationships = parts.document_relationships()
    styles, geometry, replaced = _measured(parts.styles(), section)
    notes = (*parts.notes, *page_notes, *styles.notes, *replaced, *_doubts(geometry))
    return Template(
        geometry=geometry,
        notes=tuple(dict.fromkeys(notes)),
        style_ids=styles.style_ids,
        styles=docx_thai.serialise(styles.sheet.root),
        document_start=letterhead,
        page=docx_thai.inner_text(section, ("pgSz", "pgMar", "paperSrc")),
        first_header=first,
        header=default,
        footers=footers,
        parts=tuple(parts.kept.values()),
        relationships=relationships,
        numbers_pages=parts.numbers_pages,
    )


def _measured(
    root: Element, section: Element
) -> tuple[CompletedStyles, Geometry, tuple[Note, ...]]:
    """The styles with nothing missing or unusable, and what they and the page measure."""
    width = docx_thai.numbers(section, "pgSz").get("w", 0)
    margins = docx_thai.numbers(section, "pgMar")
    width -= sum(margins.get(side, 0) for side in ("left", "right", "gutter"))
    styles = complete_styles(root, width)
    geometry = read_geometry(styles.sheet, section, styles.style_ids)
    unusable = tuple(unusable_styles(geometry))
    if not unusable:
        return styles, geometry, ()
    mended = complete_styles(styles.sheet.root, width, unusable)
    names = ", ".join(it.name for it in docx_styles.PARAGRAPH_STYLES if it.id in unusable)
    note = Note(
        f"สไตล์ของแม่แบบใช้พิมพ์ไม่ได้ (ระยะบรรทัดหรือระยะย่อหน้าเกินหน้ากระดาษ) จึงใช้ของโปรแกรมแทน: {names}",
        "Styles of the template cannot be used (line spacing or indents beyond the page); the "
        f"program's own stand in: {names}",
    )
    mended = replace(mended, notes=styles.notes)
    return mended, read_geometry(mended.sheet, section, mended.style_ids), (note,)


def _doubts(geometry: Geometry) -> tuple[Note, ...]:
    """What will not stop an export but spoils its looks or the planning of pages."""
    doubts: list[Note] = []
    if not all(style.exact for key, style in geometry.styles.items() if key not in _AROUND):
        doubts.append(
            Note(
                "ระยะบรรทัดของแม่แบบไม่ใช่ค่าแน่นอน (Exactly) การแบ่งหน้าอาจต่างกันในแต่ละเครื่อง",
                "The template's line spacing is not exact: pages may break differently elsewhere.",
            )
        )
    if not geometry.font.startswith("TH "):
        doubts.append(
            Note(
                f"อักษรไทยของแม่แบบคือ {geometry.font or 'ไม่ระบุ'} ไม่ใช่ TH Sarabun",
                f"The template's Thai type is {geometry.font or 'not named'}, not TH Sarabun.",
            )
        )
    if geometry.text_width < 2 * geometry.label_column:
        doubts.append(
            Note(
                "ช่องป้ายกว้างเกินครึ่งของหน้ากระดาษ",
                "The label column takes more than half of the text width.",
            )
        )
    return tuple(doubts)

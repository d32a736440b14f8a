"""How the styles of a template dress their text: weight, slant, underline and size.

The measures of lines are in `geometry`; here is what only a drawing needs.
"""

from __future__ import annotations

from dataclasses import dataclass

from pcio_desktop.documents import docx_styles, docx_thai
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.geometry import StyleSheet

_TEXT_STYLES = (docx_styles.LABEL, docx_styles.ITEM_LABEL, docx_styles.MARK)


@dataclass(frozen=True, slots=True)
class Look:
    """The type of a style; `half_points` is its size."""

    bold: bool
    italic: bool
    underline: bool
    half_points: int


def read_looks(template: Template) -> dict[str, Look]:
    """The look of every style by its built-in id; a style for a stretch of text has its own."""
    sheet = StyleSheet(docx_thai.parse(template.styles))
    keys = [style.id for style in docx_styles.PARAGRAPH_STYLES]
    return {key: _look(sheet, template, key) for key in (*keys, *_TEXT_STYLES)}


def _look(sheet: StyleSheet, template: Template, key: str) -> Look:
    style = template.style_ids[key]
    underline = sheet.value(style, "rPr/u", "val")
    return Look(
        bold=sheet.on(style, "rPr/bCs") or sheet.on(style, "rPr/b"),
        italic=sheet.on(style, "rPr/iCs"),
        underline=underline not in (None, "none"),
        half_points=sheet.number(style, "rPr/szCs", "val", template.geometry.half_points),
    )

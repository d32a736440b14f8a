"""Brings the styles of a template up to what the writer names; says what was missing.

Styles are found by name, as Word does: ids differ between the languages of Word.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from pcio_desktop.documents import docx_styles, docx_thai
from pcio_desktop.documents.blocks import Style
from pcio_desktop.documents.docx_styles import CharacterStyle, ParagraphStyle, TableStyle
from pcio_desktop.documents.docx_thai import Element
from pcio_desktop.documents.geometry import StyleSheet, W
from pcio_desktop.documents.template_guard import Note

_KIND = {ParagraphStyle: "paragraph", CharacterStyle: "character", TableStyle: "table"}
_WORDS_OWN = (Style.TITLE.value, Style.ITEM.value, Style.SUB_ITEM.value)
"""Styles every Word brings along, blue and Latin, until an office sets them in its own font."""

_READABLE = range(28, 41)  # half points in which an office sets its papers


@dataclass(frozen=True, slots=True)
class CompletedStyles:
    """The styles with nothing missing, and under which id each built-in style stands there."""

    sheet: StyleSheet
    style_ids: Mapping[str, str]
    notes: tuple[Note, ...]


def complete_styles(
    root: Element, text_width: int, unusable: Collection[str] = ()
) -> CompletedStyles:
    """Add to a `w:styles` root what it lacks of the built-in set.

    Of the built-in set, `unusable` styles (by id) are replaced though the template has them.

    Added styles say everything themselves, so that an office's defaults (Calibri, 8 pt after) do
    not reach them; the font is that of the office's ordinary text when it is a Thai office font.
    Title and headings that nobody set in such a font count as lacking.
    """
    sheet = StyleSheet(root)
    ids = {
        style.id: found
        for style in docx_styles.built_in()
        if (found := sheet.id_of(style.name, _KIND[type(style)])) is not None
    }
    untouched = [key for key in _WORDS_OWN if key in ids and not _is_thai(sheet, ids[key])]
    untouched += [key for key in unusable if key in ids and key not in untouched]
    replaced = {key: ids.pop(key) for key in untouched}
    for key in replaced.values():
        sheet.remove(key)
    missing = [style for style in docx_styles.built_in() if style.id not in ids]
    if not missing:
        return CompletedStyles(sheet, ids, ())
    taken = sheet.ids()
    for style in missing:
        key = replaced.get(style.id, style.id)
        while key in taken:
            key += "A"
        taken.add(key)
        ids[style.id] = key
    normal = sheet.default_id("paragraph")
    font = "" if _is_official(sheet, normal) else docx_styles.FONT
    for style in missing:
        root.append(docx_thai.parse(_added(style, sheet, ids, font, text_width))[0])
    return CompletedStyles(StyleSheet(root), ids, _notes(missing, font))


def _notes(
    missing: Sequence[ParagraphStyle | CharacterStyle | TableStyle], font: str
) -> tuple[Note, ...]:
    names = ", ".join(style.name for style in missing)
    notes = [
        Note(
            f"แม่แบบไม่มีสไตล์ต่อไปนี้ โปรแกรมเติมให้แล้ว: {names}", f"Styles added to the template: {names}"
        )
    ]
    if font:
        notes.append(
            Note(
                f"ตัวอักษรปกติของแม่แบบไม่ใช่ TH Sarabun ขนาด 16 สไตล์ที่เติมจึงใช้ {font}",
                f"The template's ordinary text is not TH Sarabun 16 pt; added styles use {font}.",
            )
        )
    return tuple(notes)


def widen_label_column(styles: bytes, style_ids: Mapping[str, str], old: int, new: int) -> bytes:
    """The styles part with every indent and tab at or right of the label column moved along.

    `old` and `new` are widths of the label column in twips.
    """
    root = docx_thai.parse(styles)
    ours = {style_ids[style.id] for style in docx_styles.PARAGRAPH_STYLES}
    signature = style_ids[Style.SIGNATURE]
    for style in root.iterchildren(f"{W}style"):
        if style.get(f"{W}styleId") not in ours - {signature}:
            continue
        for indent in style.iterfind(f"{W}pPr/{W}ind"):
            for name, exact in (("left", False), ("start", False), ("hanging", True)):
                _move(indent, name, old, new, exact=exact)
        for tab in style.iterfind(f"{W}pPr/{W}tabs/{W}tab"):
            if tab.get(f"{W}val") in ("left", "start"):
                _move(tab, "pos", old, new, exact=False)
    return docx_thai.serialise(root)


def _move(element: Element, name: str, old: int, new: int, *, exact: bool) -> None:
    text = element.get(f"{W}{name}")
    if text is None or not text.isdigit():
        return
    value = int(text)
    if value == old or (value > old and not exact):
        element.set(f"{W}{name}", str(value + new - old))


def _is_official(sheet: StyleSheet, style_id: str) -> bool:
    readable = sheet.number(style_id, "rPr/szCs", "val", 20) in _READABLE
    return _is_thai(sheet, style_id) and readable


def _is_thai(sheet: StyleSheet, style_id: str) -> bool:
    """Whether Thai text in a style is in an office font, and not in whatever the theme names."""
    family = sheet.value(style_id, "rPr/rFonts", "cs") or ""
    themed = sheet.value(style_id, "rPr/rFonts", "csTheme") is not None
    return family.startswith("TH ") and not themed


def _added(
    style: ParagraphStyle | CharacterStyle | TableStyle,
    sheet: StyleSheet,
    ids: Mapping[str, str],
    font: str,
    text_width: int,
) -> bytes:
    base = sheet.default_id(_KIND[type(style)])
    if isinstance(style, ParagraphStyle):
        tabs = tuple((kind, _fitted(place, text_width)) for kind, place in style.tabs)
        fitted = replace(style, id=ids[style.id], next=ids.get(style.next, ""), tabs=tabs)
        text = fitted.self_contained_xml(
            base=base, pitch=docx_styles.PITCH, font=font, half_points=docx_styles.HALF_POINTS
        )
    else:
        text = replace(style, id=ids[style.id]).xml(base=base)
    return f'<w:styles xmlns:w="{docx_thai.W}">{text}</w:styles>'.encode()


def _fitted(place: int, text_width: int) -> int:
    """A tab at the middle or the end of our text width, moved to that of the template."""
    moved = {docx_styles.TEXT_WIDTH: text_width, docx_styles.TEXT_WIDTH // 2: text_width // 2}
    return moved.get(place, place)

"""Page and style measures as a template has them, in twips (1/20 pt); nothing is assumed here.

The writer, the page plan and other renderings take their numbers from here, so that they agree.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from pcio_desktop.documents import docx_styles, docx_thai
from pcio_desktop.documents.blocks import Style
from pcio_desktop.documents.docx_thai import Element

W = f"{{{docx_thai.W}}}"

TWIPS_PER_MM = 1440 / 25.4

_FALSE = frozenset({"0", "false", "off", "none"})
_AUTO_LINE = 1.13  # a single line of TH SarabunPSK is 1.13 times its size (measured)


@dataclass(frozen=True, slots=True)
class StyleMeasures:
    """What a paragraph style does to its lines. A negative `first_line` is a hanging indent."""

    left: int
    right: int
    first_line: int
    before: int
    after: int
    line: int
    exact: bool
    keep_next: bool
    bold: bool
    align: str


@dataclass(frozen=True, slots=True)
class Geometry:
    """Page, columns, type and styles of a template, all lengths in twips.

    `styles` is keyed by the built-in style ids (`Style` values and those of `docx_styles`), not by
    the ids of the template, which an office's Word may have translated.
    """

    page_width: int
    page_height: int
    left: int
    right: int
    top: int
    bottom: int
    header: int
    footer: int
    font: str
    half_points: int
    pitch: int
    label_column: int
    roster_margins: tuple[int, int]
    grid_margins: tuple[int, int]
    styles: Mapping[str, StyleMeasures]

    def with_styles(self, sheet: StyleSheet, style_ids: Mapping[str, str]) -> Geometry:
        """The same page with the measures of other styles."""
        styles = _all_measures(sheet, style_ids)
        return replace(self, styles=styles, label_column=styles[Style.SPEECH].left)

    @property
    def text_width(self) -> int:
        """Width between the margins."""
        return self.page_width - self.left - self.right

    @property
    def text_height(self) -> int:
        """Height between the margins."""
        return self.page_height - self.top - self.bottom

    @property
    def points(self) -> float:
        """Size of the type in points."""
        return self.half_points / 2


class StyleSheet:
    """The styles of a template, looked up by name as Word does, with inheritance."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self._by_id = {
            style.get(f"{W}styleId") or "": style for style in root.iterchildren(f"{W}style")
        }

    def id_of(self, name: str, kind: str) -> str | None:
        """The id of the style of that name and type, capitals ignored; None where it is missing."""
        for key, style in self._by_id.items():
            found = style.find(f"{W}name")
            if found is None or style.get(f"{W}type") != kind:
                continue
            if (found.get(f"{W}val") or "").casefold() == name.casefold():
                return key
        return None

    def default_id(self, kind: str) -> str:
        """The id of the default style of a type; empty where the template has none."""
        for key, style in self._by_id.items():
            if style.get(f"{W}type") == kind and style.get(f"{W}default") in ("1", "true", "on"):
                return key
        return ""

    def remove(self, style_id: str) -> None:
        """Take a style out."""
        self.root.remove(self._by_id.pop(style_id))

    def ids(self) -> set[str]:
        """Every style id in use."""
        return set(self._by_id)

    def value(self, style_id: str, path: str, attribute: str) -> str | None:
        """An attribute as it takes effect in a style: its own, an ancestor's or the defaults'.

        `path` is below the style, such as `pPr/ind`. An element without `w:val` counts as "1".
        """
        for element in self._lineage(style_id, path):
            found = element.get(f"{W}{attribute}")
            if found is not None:
                return found
            if attribute == "val":
                return "1"
        return None

    def number(self, style_id: str, path: str, attribute: str, default: int = 0) -> int:
        """`value` as a whole number; `default` where it is missing or no number."""
        return _number(self.value(style_id, path, attribute), default)

    def on(self, style_id: str, path: str) -> bool:
        """Whether a switch such as `rPr/b` is on."""
        found = self.value(style_id, path, "val")
        return found is not None and found not in _FALSE

    def first_line(self, style_id: str) -> int:
        """The indent of the first line; the nearest style that says anything about it decides."""
        for element in self._lineage(style_id, "pPr/ind"):
            hanging = element.get(f"{W}hanging")
            if hanging is not None:
                return -_number(hanging, 0)
            first = element.get(f"{W}firstLine")
            if first is not None:
                return _number(first, 0)
        return 0

    def _lineage(self, style_id: str, path: str) -> list[Element]:
        steps = "/".join(f"{W}{step}" for step in path.split("/"))
        found: list[Element] = []
        seen: set[str] = set()
        current = style_id
        while current in self._by_id and current not in seen:
            seen.add(current)
            element = self._by_id[current].find(steps)
            if element is not None:
                found.append(element)
            parent = self._by_id[current].find(f"{W}basedOn")
            current = "" if parent is None else parent.get(f"{W}val") or ""
        part = path.split("/", 1)[0]
        default = self.root.find(f"{W}docDefaults/{W}{part}Default/{steps}")
        return found if default is None else [*found, default]


def style_measures(sheet: StyleSheet, style_id: str) -> StyleMeasures:
    """What takes effect in one paragraph style."""
    left = sheet.number(style_id, "pPr/ind", "left", sheet.number(style_id, "pPr/ind", "start"))
    right = sheet.number(style_id, "pPr/ind", "right", sheet.number(style_id, "pPr/ind", "end"))
    exact = sheet.value(style_id, "pPr/spacing", "lineRule") == "exact"
    line = sheet.number(style_id, "pPr/spacing", "line", 240)
    if not exact:
        line = round(sheet.number(style_id, "rPr/szCs", "val", 20) * 10 * _AUTO_LINE * line / 240)
    return StyleMeasures(
        left=left,
        right=right,
        first_line=sheet.first_line(style_id),
        before=sheet.number(style_id, "pPr/spacing", "before"),
        after=sheet.number(style_id, "pPr/spacing", "after"),
        line=line,
        exact=exact,
        keep_next=sheet.on(style_id, "pPr/keepNext"),
        bold=sheet.on(style_id, "rPr/bCs"),
        align=sheet.value(style_id, "pPr/jc", "val") or "left",
    )


def read_geometry(
    sheet: StyleSheet,
    section: Element,
    style_ids: Mapping[str, str],
) -> Geometry:
    """The geometry of a template from its styles and its last section.

    `style_ids` says under which id each built-in style stands in this template.
    """
    styles = _all_measures(sheet, style_ids)
    body = style_ids[Style.SPEECH]
    speech = styles[Style.SPEECH]
    page = docx_thai.numbers(section, "pgSz")
    margins = docx_thai.numbers(section, "pgMar")
    return Geometry(
        page_width=page.get("w", 11906),
        page_height=page.get("h", 16838),
        left=margins.get("left", 1701) + margins.get("gutter", 0),
        right=margins.get("right", 1134),
        top=abs(margins.get("top", 1418)),
        bottom=abs(margins.get("bottom", 1134)),
        header=margins.get("header", 851),
        footer=margins.get("footer", 567),
        font=_thai_font(sheet, body),
        half_points=sheet.number(body, "rPr/szCs", "val", 20),
        pitch=speech.line,
        label_column=speech.left,
        roster_margins=_cell_margins(sheet, style_ids[docx_styles.ROSTER]),
        grid_margins=_cell_margins(sheet, style_ids[docx_styles.GRID]),
        styles=styles,
    )


def _all_measures(sheet: StyleSheet, style_ids: Mapping[str, str]) -> dict[str, StyleMeasures]:
    return {
        style.id: style_measures(sheet, style_ids[style.id])
        for style in docx_styles.PARAGRAPH_STYLES
    }


def _thai_font(sheet: StyleSheet, style_id: str) -> str:
    """The family of Thai text. A theme attribute would override the plain one, so it hides it."""
    for name in ("cs", "ascii"):
        if sheet.value(style_id, "rPr/rFonts", f"{name}Theme") is None:
            found = sheet.value(style_id, "rPr/rFonts", name)
            if found:
                return found
    return ""


def _cell_margins(sheet: StyleSheet, style_id: str) -> tuple[int, int]:
    path = "tblPr/tblCellMar"
    left, right = (sheet.number(style_id, f"{path}/{side}", "w") for side in ("left", "right"))
    return left, right


def _number(text: str | None, default: int) -> int:
    try:
        return round(float(text)) if text is not None else default
    except ValueError:
        return default

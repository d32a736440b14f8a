"""The built-in named styles: what our own template holds, and what an office's may lack.

Lengths are in twips (1/20 pt; 567 are 1 cm), tab positions from the left margin. Source: the
typing standard of 2553 (3 / 2 cm margins, 2.5 cm paragraph indent, 16 pt) and the two columns, a
label and its text, in which provincial minutes are set.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from pcio_desktop.documents import docx_thai
from pcio_desktop.documents.blocks import RowKind, Style

FONT = "TH Sarabun New"
HALF_POINTS = 32
PITCH = 360
LABEL_COLUMN = 1780
TEXT_WIDTH = 9071
LIST_STEPS = (567, 680, 850, 1020, 1020)
"""Room for the number of a list item, level by level: ๑๐. then ๑.๑๐ then ๑.๑.๑๐ and so on."""

PAGE_NUMBER = "MinutesPageNumber"
RUNNING_HEADER = "MinutesRunningHeader"
SIGNATURE_ROOM = "MinutesSignatureRoom"
SIGNATURE_BESIDE = "MinutesSignatureBeside"
TABLE_GROUP = "MinutesTableGroup"
SEPARATOR = "MinutesSeparator"
LABEL = "MinutesLabel"
ITEM_LABEL = "MinutesItemLabel"
MARK = "MinutesMark"
ROSTER = "MinutesRoster"
GRID = "MinutesGrid"

ROW_STYLES = {
    RowKind.HEADER: Style.TABLE_HEAD.value,
    RowKind.GROUP: TABLE_GROUP,
    RowKind.BODY: Style.TABLE_TEXT.value,
}
"""The style of the paragraphs of a table row."""


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """A paragraph style. A negative `first_line` is a hanging indent; `line` None is the pitch."""

    id: str
    name: str
    next: str = ""
    keep_next: bool = False
    keep_lines: bool = False
    tabs: tuple[tuple[str, int], ...] = ()
    before: int = 0
    line: int | None = None
    left: int = 0
    right: int = 0
    first_line: int = 0
    align: str = ""
    outline: int | None = None
    bold: bool = False
    underline: bool = False

    def xml(self, *, base: str = "") -> str:
        """The `w:style` as our own template has it, where the defaults say the rest."""
        spacing = ""
        if self.before or self.line is not None:
            spacing = self._spacing(PITCH)
        return self._xml(base, spacing, self._indent(), self.align, "", "")

    def self_contained_xml(self, *, base: str, pitch: int, font: str, half_points: int) -> str:
        """The `w:style` for another template: what its defaults might say differently is said.

        An empty `font` leaves font and size to the style `base`.
        """
        return self._xml(
            base,
            self._spacing(pitch),
            self._indent() or '<w:ind w:left="0" w:right="0" w:firstLine="0"/>',
            self.align or "left",
            docx_thai.fonts(font) if font else "",
            docx_thai.size(half_points) if font else "",
        )

    def _xml(self, base: str, spacing: str, indent: str, align: str, fonts: str, size: str) -> str:
        run = (
            fonts + docx_thai.look(bold=self.bold) + size + docx_thai.look(underline=self.underline)
        )
        return (
            _head("paragraph", self.id, self.name, base=base, follower=self.next)
            + "<w:qFormat/><w:pPr>"
            + ("<w:keepNext/>" if self.keep_next else "")
            + ("<w:keepLines/>" if self.keep_lines else "")
            + "<w:widowControl/>"
            + _tabs(self.tabs)
            + spacing
            + indent
            + (f'<w:jc w:val="{align}"/>' if align else "")
            + (f'<w:outlineLvl w:val="{self.outline}"/>' if self.outline is not None else "")
            + "</w:pPr>"
            + (f"<w:rPr>{run}</w:rPr>" if run else "")
            + "</w:style>"
        )

    def _spacing(self, pitch: int) -> str:
        return (
            f'<w:spacing w:before="{self.before}" w:after="0"'
            f' w:line="{self.line or pitch}" w:lineRule="exact"/>'
        )

    def _indent(self) -> str:
        if not (self.left or self.right or self.first_line):
            return ""
        first = f' w:firstLine="{self.first_line}"' if self.first_line > 0 else ""
        hanging = f' w:hanging="{-self.first_line}"' if self.first_line < 0 else ""
        right = f' w:right="{self.right}"' if self.right else ""
        return f'<w:ind w:left="{self.left}"{right}{hanging}{first}/>'


@dataclass(frozen=True, slots=True)
class CharacterStyle:
    """A character style for a stretch of a line."""

    id: str
    name: str
    bold: bool = False
    underline: bool = False

    def xml(self, *, base: str = "") -> str:
        """The `w:style`."""
        inside = docx_thai.look(bold=self.bold, underline=self.underline)
        head = _head("character", self.id, self.name, base=base)
        return f"{head}<w:qFormat/><w:rPr>{inside}</w:rPr></w:style>"


@dataclass(frozen=True, slots=True)
class TableStyle:
    """A table style: cell margins at the sides, with or without six single borders."""

    id: str
    name: str
    left: int
    right: int
    bordered: bool = False

    def xml(self, *, base: str = "") -> str:
        """The `w:style`."""
        sides = ("top", "left", "bottom", "right", "insideH", "insideV")
        borders = "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in sides
        )
        return (
            _head("table", self.id, self.name, base=base)
            + '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
            + (f"<w:tblBorders>{borders}</w:tblBorders>" if self.bordered else "")
            + f'<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="{self.left}" w:type="dxa"/>'
            f'<w:bottom w:w="0" w:type="dxa"/><w:right w:w="{self.right}" w:type="dxa"/>'
            "</w:tblCellMar></w:tblPr></w:style>"
        )


def list_style_id(level: int) -> str:
    """The style of list items at `level` (0 outermost); deeper than the last one is the last."""
    place = min(max(level, 0), len(LIST_STEPS) - 1)
    return Style.LIST.value if place == 0 else f"{Style.LIST.value}{place + 1}"


_SPREAD = "thaiDistribute"
_AT_TEXT = (("left", LABEL_COLUMN),)


def _lists() -> tuple[ParagraphStyle, ...]:
    """A level's number stands under the text of the level above it."""
    edges = tuple(itertools.accumulate(LIST_STEPS, initial=LABEL_COLUMN))
    return tuple(
        ParagraphStyle(
            list_style_id(level),
            "Minutes List" + (f" {level + 1}" if level else ""),
            tabs=(("left", text),),
            left=text,
            first_line=-step,
            align=_SPREAD,
        )
        for level, (text, step) in enumerate(zip(edges[1:], LIST_STEPS, strict=True))
    )


PARAGRAPH_STYLES: tuple[ParagraphStyle, ...] = (
    ParagraphStyle(Style.TITLE, "Title", keep_next=True, align="center", bold=True),
    ParagraphStyle(
        Style.ITEM, "heading 1", next=Style.SPEECH, keep_next=True, keep_lines=True, before=120,
        tabs=_AT_TEXT, left=LABEL_COLUMN, first_line=-LABEL_COLUMN, align="left", outline=0,
        bold=True,
    ),
    ParagraphStyle(
        Style.SUB_ITEM, "heading 2", next=Style.SPEECH, keep_next=True, keep_lines=True,
        left=LABEL_COLUMN, align="left", outline=1, bold=True,
    ),
    ParagraphStyle("Header", "header", align="center"),
    ParagraphStyle("Footer", "footer", align="right"),
    ParagraphStyle(
        Style.LIST_HEAD, "Minutes List Head", keep_next=True, before=120, outline=0, bold=True,
        underline=True,
    ),
    ParagraphStyle(Style.BODY, "Minutes Body", first_line=1418, align=_SPREAD),
    ParagraphStyle(
        Style.SPEECH, "Minutes Speech", tabs=_AT_TEXT, left=LABEL_COLUMN,
        first_line=-LABEL_COLUMN, align=_SPREAD,
    ),
    ParagraphStyle(
        Style.CONTINUED, "Minutes Speech Continued", left=LABEL_COLUMN, first_line=567,
        align=_SPREAD,
    ),
    *_lists(),
    ParagraphStyle(
        Style.LABEL_VALUE, "Minutes Label Value", tabs=(("right", TEXT_WIDTH),),
        left=LABEL_COLUMN, align="left",
    ),
    ParagraphStyle(Style.TABLE_TEXT, "Minutes Table Text", align="left"),
    ParagraphStyle(
        Style.TABLE_HEAD, "Minutes Table Head", keep_next=True, align="center", bold=True
    ),
    ParagraphStyle(TABLE_GROUP, "Minutes Table Group", keep_next=True, align="left", bold=True),
    ParagraphStyle(
        Style.SIGNATURE, "Minutes Signature", keep_next=True, keep_lines=True, left=3969,
        align="center",
    ),
    ParagraphStyle(SIGNATURE_BESIDE, "Minutes Signature Beside", keep_next=True, align="center"),
    ParagraphStyle(SIGNATURE_ROOM, "Minutes Signature Room", keep_next=True, line=2 * PITCH),
    ParagraphStyle(Style.CATCHWORD, "Minutes Catchword", align="right"),
    ParagraphStyle(
        PAGE_NUMBER, "Minutes Page Number",
        tabs=(("center", TEXT_WIDTH // 2), ("right", TEXT_WIDTH)), align="left",
    ),
    ParagraphStyle(RUNNING_HEADER, "Minutes Running Header", align="center"),
    ParagraphStyle(SEPARATOR, "Minutes Separator", line=120),
)  # fmt: skip

CHARACTER_STYLES: tuple[CharacterStyle, ...] = (
    CharacterStyle(LABEL, "Minutes Label", bold=True),
    CharacterStyle(ITEM_LABEL, "Minutes Item Label", underline=True),
    CharacterStyle(MARK, "Minutes Mark", bold=True),
)

TABLE_STYLES: tuple[TableStyle, ...] = (
    TableStyle(ROSTER, "Minutes Roster", left=0, right=85),
    TableStyle(GRID, "Minutes Grid", left=108, right=108, bordered=True),
)

_BUILT_INTO_WORD = frozenset({"Title", "heading 1", "heading 2", "header", "footer"})


def built_in() -> tuple[ParagraphStyle | CharacterStyle | TableStyle, ...]:
    """Every named style the writer may use."""
    return (*PARAGRAPH_STYLES, *CHARACTER_STYLES, *TABLE_STYLES)


def styles_part() -> str:
    """`word/styles.xml` of our own template."""
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{docx_thai.fonts(FONT)}{docx_thai.size(HALF_POINTS)}"
        '<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="th-TH"/></w:rPr></w:rPrDefault>'
        f'<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="{PITCH}"'
        ' w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )
    roots = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "<w:qFormat/></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>'
        "</w:style>"
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal">'
        '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
        '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    )
    bases = {"ParagraphStyle": "Normal", "CharacterStyle": "DefaultParagraphFont"}
    named = "".join(
        style.xml(base=bases.get(type(style).__name__, "TableNormal")) for style in built_in()
    )
    head = f'{docx_thai.DECLARATION}<w:styles xmlns:w="{docx_thai.W}">'
    return f"{head}{defaults}{roots}{named}</w:styles>"


def _head(kind: str, key: str, name: str, *, base: str, follower: str = "") -> str:
    custom = "" if name in _BUILT_INTO_WORD else ' w:customStyle="1"'
    return (
        f'<w:style w:type="{kind}"{custom} w:styleId="{key}"><w:name w:val="{name}"/>'
        + (f'<w:basedOn w:val="{base}"/>' if base else "")
        + (f'<w:next w:val="{follower}"/>' if follower else "")
    )


def _tabs(tabs: tuple[tuple[str, int], ...]) -> str:
    if not tabs:
        return ""
    stops = "".join(f'<w:tab w:val="{kind}" w:pos="{place}"/>' for kind, place in tabs)
    return f"<w:tabs>{stops}</w:tabs>"

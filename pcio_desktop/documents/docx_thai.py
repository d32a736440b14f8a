"""The pieces of WordprocessingML that python-docx has no call for, as text.

Complex-script twins (Word takes Thai from `cs`, `szCs`, `bCs`, never from their Latin sisters), the
page number, settings, properties and the list of fonts. Sources: ECMA-376 part 1, element order of
its schema; values as in the typing standard of 2553.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

Element = etree._Element  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
"""lxml has no public name for the class of its elements."""

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
CORE_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

PAGE_FIELD = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
"""The number of the page. Plain: `\\* ThaiArabic` prints letters in LibreOffice; the digits come
from `pgNumType` of the section."""

BODY_BOOKMARK = "minutes_body"
BODY_MARK = f'<w:bookmarkStart w:id="0" w:name="{BODY_BOOKMARK}"/><w:bookmarkEnd w:id="0"/>'
"""Stands in the file where letterhead ends and the paper begins."""

EMPTY_HEADER = f'<w:hdr xmlns:w="{W}" xmlns:r="{R}"/>'

WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."

TITLE_LIMIT = 255
"""Longest title in the properties of a file, in characters (OPC, as python-docx enforces it)."""

Relationship = tuple[str, str, str]
"""Id, type and target inside the package."""


def fonts(family: str) -> str:
    """`rFonts` that names `family` for every script."""
    name = quoteattr(family)
    return f"<w:rFonts w:ascii={name} w:hAnsi={name} w:eastAsia={name} w:cs={name}/>"


def size(half_points: int) -> str:
    """The size of Latin and Thai text in half points."""
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


def look(*, bold: bool = False, italic: bool = False, underline: bool = False) -> str:
    """The inside of `rPr` for a look, with the complex-script twins; empty for plain text."""
    return (
        ("<w:b/><w:bCs/>" if bold else "")
        + ("<w:i/><w:iCs/>" if italic else "")
        + ('<w:u w:val="single"/>' if underline else "")
    )


def core_properties(title: str, author: str, dated: datetime) -> str:
    """`docProps/core.xml`. A time without a zone is taken as UTC; the title is cut to its limit."""
    moment = dated.astimezone(UTC) if dated.tzinfo else dated
    stamp = f"{moment:%Y-%m-%dT%H:%M:%S}Z".rjust(20, "0")
    who = escape(author[:TITLE_LIMIT])
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{CORE_PROPERTIES}"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title[:TITLE_LIMIT])}</dc:title><dc:creator>{who}</dc:creator>"
        f"<cp:lastModifiedBy>{who}</cp:lastModifiedBy>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{stamp}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{stamp}</dcterms:modified>'
        "<dc:language>th-TH</dc:language></cp:coreProperties>"
    )


def settings(*, embedded_fonts: bool) -> str:
    """`word/settings.xml`, whole: Word 2013 layout, Thai, no question when the file is opened.

    `doNotExpandShiftReturn` keeps a line that ends with a line break from being spread.
    """
    compatibility = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word"'
        f' w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
            ("differentiateMultirowTableHeaders", 1),
        )
    )
    return (
        f'{DECLARATION}<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/>'
        + ("<w:embedTrueTypeFonts/>" if embedded_fonts else "")
        + '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>'
        f"<w:compat><w:doNotExpandShiftReturn/><w:applyBreakingRules/>{compatibility}</w:compat>"
        '<w:themeFontLang w:val="en-US" w:bidi="th-TH"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def font_table(family: str, faces: Iterable[tuple[str, str, str]] = ()) -> str:
    """`word/fontTable.xml`: one family; for each embedded face its kind, relationship and key.

    A kind is the last part of `embedRegular`, `embedBold`, `embedItalic`, `embedBoldItalic`, in
    that order.
    """
    embedded = "".join(
        f'<w:embed{kind} r:id="{relationship}" w:fontKey="{key}"/>'
        for kind, relationship, key in faces
    )
    return (
        f'{DECLARATION}<w:fonts xmlns:w="{W}" xmlns:r="{R}"><w:font w:name={quoteattr(family)}>'
        '<w:charset w:val="DE"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>'
        f"{embedded}</w:font></w:fonts>"
    )


def relationships(items: Iterable[Relationship]) -> str:
    """A `.rels` part."""
    return (
        f'{DECLARATION}<Relationships xmlns="{PACKAGE_RELATIONSHIPS}">'
        + "".join(
            f'<Relationship Id="{key}" Type="{kind}" Target={quoteattr(target)}/>'
            for key, kind, target in items
        )
        + "</Relationships>"
    )


def content_types(defaults: Iterable[tuple[str, str]], parts: Iterable[tuple[str, str]]) -> str:
    """`[Content_Types].xml` from pairs of extension and type, and of part name and type."""
    return (
        f'{DECLARATION}<Types xmlns="{CONTENT_TYPES}">'
        + "".join(f'<Default Extension="{end}" ContentType="{kind}"/>' for end, kind in defaults)
        + "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in parts)
        + "</Types>"
    )


def parse(data: bytes) -> Element:
    """The root of a part. No entity is resolved, nothing is fetched.

    Raises:
        etree.XMLSyntaxError: the part is not well formed.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
    return etree.fromstring(data, parser)


def serialise(root: Element) -> bytes:
    """A part as UTF-8 with the declaration Word writes."""
    return DECLARATION.encode() + etree.tostring(root, encoding="utf-8")


def inner_text(parent: Element, names: Iterable[str]) -> str:
    """The named children as text; the prefix `w` must be bound where it is put in."""
    found = (parent.find(f"{{{W}}}{name}") for name in names)
    return "".join(
        f"<w:{etree.QName(child).localname}"
        + "".join(
            f' w:{etree.QName(name).localname}="{value}"'
            for name, value in child.attrib.items()
            if str(name).startswith(f"{{{W}}}")
        )
        + "/>"
        for child in found
        if child is not None
    )


def numbers(parent: Element, name: str) -> dict[str, int]:
    """The whole-number attributes of a named child, without their namespace."""
    child = parent.find(f"{{{W}}}{name}")
    found: dict[str, int] = {}
    for key, value in () if child is None else child.attrib.items():
        text = str(value)
        if text.lstrip("-").isdigit():
            found[str(key).rpartition("}")[2]] = int(text)
    return found

"""Builds `minutes.docx`, the template of this program, from the built-in styles.

Members are stored, not deflated: the same bytes from every Python, whatever zlib it has. What
stands after the bookmark is a guide for offices that change the template; no paper shows it.
"""

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from pcio_desktop.documents import docx_styles, docx_thai
from pcio_desktop.documents.docx_writer import member

FILE = Path(__file__).resolve().parent / "minutes.docx"

_MADE = datetime(2024, 1, 1, tzinfo=UTC)
_GUIDE = "รายงานเริ่มที่ย่อหน้านี้ ข้อความและตราที่วางไว้เหนือย่อหน้านี้จะเป็นหัวกระดาษของรายงานทุกฉบับ"
_PAGE = (
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1134" w:bottom="1134"'
    ' w:left="1701" w:header="851" w:footer="567" w:gutter="0"/>'
    '<w:pgNumType w:fmt="thaiNumbers"/><w:cols w:space="720"/><w:titlePg/>'
)
_CORE = f"{docx_thai.PACKAGE_RELATIONSHIPS}/metadata/core-properties"
_DEFAULTS = (
    ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
    ("xml", "application/xml"),
)


def build() -> bytes:
    """The template as it must be committed."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, text in _members():
            archive.writestr(member(name, zipfile.ZIP_STORED), text.encode("utf-8"))
    return target.getvalue()


def _members() -> tuple[tuple[str, str], ...]:
    word = docx_thai.WORD_TYPE
    parts = {
        "word/document.xml": (f"{word}document.main+xml", _document()),
        "word/styles.xml": (f"{word}styles+xml", docx_styles.styles_part()),
        "word/settings.xml": (f"{word}settings+xml", docx_thai.settings(embedded_fonts=False)),
        "word/fontTable.xml": (f"{word}fontTable+xml", docx_thai.font_table(docx_styles.FONT)),
        "word/header_first.xml": (f"{word}header+xml", _header()),
        "word/header_default.xml": (f"{word}header+xml", _header()),
        "docProps/core.xml": (
            "application/vnd.openxmlformats-package.core-properties+xml",
            docx_thai.core_properties("รายงานการประชุม", "PCIO Desktop", _MADE),
        ),
    }
    types = [(name, content_type) for name, (content_type, _) in parts.items()]
    kinds = (
        ("styles", "styles.xml"),
        ("settings", "settings.xml"),
        ("fontTable", "fontTable.xml"),
        ("header", "header_first.xml"),
        ("header", "header_default.xml"),
    )
    relations = [
        (f"rId{number}", f"{docx_thai.R}/{kind}", target)
        for number, (kind, target) in enumerate(kinds, 1)
    ]
    root = (
        ("rId1", f"{docx_thai.R}/officeDocument", "word/document.xml"),
        ("rId2", _CORE, "docProps/core.xml"),
    )
    return (
        ("[Content_Types].xml", docx_thai.content_types(_DEFAULTS, types)),
        ("_rels/.rels", docx_thai.relationships(root)),
        *((name, text) for name, (_, text) in parts.items()),
        ("word/_rels/document.xml.rels", docx_thai.relationships(relations)),
    )


def _document() -> str:
    samples = "".join(
        _paragraph(style.id, f"ตัวอย่างสไตล์ {style.name}")
        for style in docx_styles.PARAGRAPH_STYLES
        if style.id != docx_styles.SEPARATOR
    )
    guide = _paragraph("Normal", _GUIDE, docx_thai.BODY_MARK)
    references = "".join(
        f'<w:headerReference w:type="{kind}" r:id="rId{number}"/>'
        for kind, number in (("first", 4), ("default", 5))
    )
    return (
        f'{docx_thai.DECLARATION}<w:document xmlns:w="{docx_thai.W}" xmlns:r="{docx_thai.R}">'
        f"<w:body>{guide}{samples}<w:sectPr>{references}{_PAGE}</w:sectPr></w:body></w:document>"
    )


def _header() -> str:
    return docx_thai.DECLARATION + docx_thai.EMPTY_HEADER.replace(
        "/>", f">{_paragraph('Header', '')}</w:hdr>"
    )


def _paragraph(style: str, text: str, mark: str = "") -> str:
    run = f"<w:r><w:t>{text}</w:t></w:r>" if text else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{mark}{run}</w:p>'

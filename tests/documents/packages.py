"""Reads DOCX packages apart and makes the templates of strange offices."""

import io
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml import etree

from pcio_desktop.documents.docx_thai import Element, R, W
from pcio_desktop.paths import resource

MINUTES_TEMPLATE = resource("templates/minutes.docx")
NAMES = {"w": W, "r": R}

_PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0"
    "000003010100c9fe92ef0000000049454e44ae426082"
)


def part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def names(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.namelist()


def tree(data: bytes, name: str = "word/document.xml") -> Element:
    return etree.fromstring(part(data, name))


def find(root: Element, path: str) -> list[Element]:
    """Elements by an XPath with the prefixes w and r."""
    found = root.xpath(path, namespaces=NAMES)
    assert isinstance(found, list)
    return [element for element in found if isinstance(element, etree._Element)]  # noqa: SLF001


def values(root: Element, path: str) -> list[str]:
    """Attribute values or texts by an XPath."""
    found = root.xpath(path, namespaces=NAMES)
    assert isinstance(found, list)
    return [str(value) for value in found]


def paragraph(root: Element, text: str) -> Element:
    """The one paragraph that reads `text`."""
    (found,) = [p for p in find(root, "//w:p") if "".join(values(p, "./w:r/w:t/text()")) == text]
    return found


def rewritten(data: bytes, changes: Mapping[str, bytes | None]) -> bytes:
    """The package with parts replaced, added or, for None, left out."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            if name not in changes:
                new.writestr(name, old.read(name))
        for name, content in changes.items():
            if content is not None:
                new.writestr(name, content)
    return target.getvalue()


def edited(data: bytes, name: str, *replacements: tuple[str, str]) -> bytes:
    """The package with texts replaced in one part; each must be there."""
    text = part(data, name).decode()
    for old, new in replacements:
        assert old in text
        text = text.replace(old, new, 1)
    return rewritten(data, {name: text.encode()})


def office_template(
    path: Path, build: Callable[[Document], None] | None = None, *, bookmark: bool = True
) -> Path:
    """A template as Word makes it: blue headings, theme fonts, Letter paper, an own header."""
    document = docx.Document()
    document.add_paragraph("สำนักงานจังหวัดสมมติ")
    document.add_picture(io.BytesIO(_PIXEL))
    if build is not None:
        build(document)
    start = document.add_paragraph("เริ่มที่นี่")
    if bookmark:
        mark_body(start._p)  # noqa: SLF001
    document.add_paragraph("สิ่งที่ไม่ควรเหลือ")
    document.sections[0].header.paragraphs[0].text = "หัวของสำนักงาน"
    document.sections[0].footer.paragraphs[0].text = "ท้ายของสำนักงาน"
    document.save(str(path))
    return path


def mark_body(element: Element) -> None:
    """Put the bookmark `minutes_body` around an element's content."""
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for mark in (start, end):
        mark.set(qn("w:id"), "77")
    start.set(qn("w:name"), "minutes_body")
    element.insert(0, start)
    element.append(end)

"""What an office's template may not bring along: bombs, macros, links to other files, live fields.

The directory of the zip is judged before anything is unpacked; links and fields are taken out and
told, since a letterhead works without them. Limits: the import guard of this program.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from pcio_desktop.documents import docx_thai
from pcio_desktop.documents.docx_thai import Element
from pcio_desktop.domain.errors import BadInput

FILE_LIMIT = 20 * 2**20
UNPACKED_LIMIT = 64 * 2**20
PARTS_LIMIT = 2000
RATIO_LIMIT = 200
RATIO_FREE = 2**20  # parts smaller than this may be packed as tightly as they like

_W = f"{{{docx_thai.W}}}"
_R = f"{{{docx_thai.R}}}"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_DECLARATIONS = ("<!DOCTYPE", "<!ENTITY")
_LIVE_FIELD = re.compile(
    r"\s*(DDE|DDEAUTO|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DATABASE|RD|MACROBUTTON)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Note:
    """Something the user should know about a template, in Thai and English."""

    thai: str
    english: str


class TemplateRefused(BadInput):
    """A template that cannot be used; `where` is its file name."""


def check_archive(data: bytes, where: str) -> None:
    """Judge a template by the directory of its zip.

    Raises:
        TemplateRefused: not a DOCX, damaged, encrypted, too large unpacked, or with macros.
    """
    if data.startswith(_OLD_OFFICE):
        raise TemplateRefused(
            "เป็นไฟล์ .doc รุ่นเก่าหรือมีรหัสผ่าน กรุณาบันทึกเป็น .docx ที่ไม่มีรหัสผ่าน",
            "This is an old .doc or has a password: save it as .docx without one.",
            where=where,
        )
    if not data.startswith(b"PK"):
        raise TemplateRefused(
            "ไม่ใช่ไฟล์ Word (.docx)", "This is not a Word file (.docx).", where=where
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_directory(archive, len(data), where)
            _check_parts(archive, where)
    except (zipfile.BadZipFile, NotImplementedError, OSError, EOFError, ValueError) as fault:
        raise damaged(where) from fault


def damaged(where: str) -> TemplateRefused:
    """The refusal of a file that cannot be read to its end."""
    return TemplateRefused("ไฟล์แม่แบบเสียหาย เปิดไม่ได้", "The template file is damaged.", where=where)


def _check_directory(archive: zipfile.ZipFile, size: int, where: str) -> None:
    members = archive.infolist()
    names = [member.filename for member in members]
    tight = any(
        member.file_size > RATIO_FREE and member.file_size > RATIO_LIMIT * member.compress_size
        for member in members
    )
    unpacked = sum(member.file_size for member in members)
    if size > FILE_LIMIT or unpacked > UNPACKED_LIMIT or len(names) > PARTS_LIMIT or tight:
        raise TemplateRefused(
            "ไฟล์แม่แบบใหญ่เกินกว่าที่โปรแกรมรับได้",
            "The template is larger than the program accepts.",
            where=where,
        )
    strange = any(
        name.startswith(("/", "\\")) or ":" in name or ".." in re.split(r"[/\\]", name)
        for name in names
    )
    if strange or len({name.casefold() for name in names}) < len(names):
        raise damaged(where)
    if any(member.flag_bits & 1 for member in members):
        raise TemplateRefused(
            "ไฟล์แม่แบบมีรหัสผ่าน", "The template is protected by a password.", where=where
        )
    if any(name.casefold().rpartition("/")[2].startswith("vbaproject") for name in names):
        raise _macros(where)
    if "[Content_Types].xml" not in names:
        raise TemplateRefused(
            "ไม่ใช่ไฟล์ Word (.docx)", "This is not a Word file (.docx).", where=where
        )


def _check_parts(archive: zipfile.ZipFile, where: str) -> None:
    if archive.testzip() is not None:
        raise damaged(where)
    if b"macroEnabled" in archive.read("[Content_Types].xml"):
        raise _macros(where)
    for name in archive.namelist():
        if not name.endswith((".xml", ".rels")):
            continue
        with archive.open(name) as part:
            start = part.read(4096)
        texts = (start.decode("utf-8", "replace"), start.decode("utf-16", "replace"))
        if any(word in text.upper() for word in _DECLARATIONS for text in texts):
            raise damaged(where)


def _macros(where: str) -> TemplateRefused:
    return TemplateRefused(
        "ไฟล์แม่แบบมีแมโคร กรุณาบันทึกเป็น .docx ธรรมดา",
        "The template holds macros: save it as a plain .docx.",
        where=where,
    )


@dataclass(slots=True)
class _Field:
    """A complex field while it is open: its instruction and the elements that make it a field."""

    instruction: str = ""
    marks: list[Element] = field(default_factory=list[Element])


def take_out_links(root: Element, outside: Collection[str]) -> Iterator[Note]:
    """Take links to other files and live fields out of a part; their shown text stays.

    `outside` are the ids of the part's external relationships.
    """
    links = 0
    for element in list(root.iter("*")):
        for name, value in list(element.attrib.items()):
            if str(name).startswith(_R) and value in outside:
                links += 1
                del element.attrib[name]
        if element.tag == f"{_W}hyperlink" and not any(
            str(name).startswith(_R) for name in element.attrib
        ):
            unwrap(element)
    if links:
        yield Note(
            f"นำลิงก์ออกไปยังไฟล์หรือเว็บภายนอกออก {links} แห่ง",
            f"{links} links to other files or web pages were taken out.",
        )
    fields = _take_out_fields(root)
    if fields:
        yield Note(
            f"นำฟิลด์ที่ดึงข้อมูลจากภายนอกออก {fields} แห่ง",
            f"{fields} fields that fetch data from outside were taken out.",
        )


def _take_out_fields(root: Element) -> int:
    count = 0
    for simple in list(root.iter(f"{_W}fldSimple")):
        if _LIVE_FIELD.match(simple.get(f"{_W}instr") or ""):
            unwrap(simple)
            count += 1
    open_fields: list[_Field] = []
    for element in list(root.iter(f"{_W}fldChar", f"{_W}instrText")):
        kind = element.get(f"{_W}fldCharType")
        if kind == "begin":
            open_fields.append(_Field())
        if not open_fields:
            continue
        current = open_fields[-1]
        current.marks.append(element)
        if kind is None:
            current.instruction += element.text or ""
        elif kind == "end":
            open_fields.pop()
            if _LIVE_FIELD.match(current.instruction):
                count += 1
                for mark in current.marks:
                    remove(mark)
    return count


def unwrap(element: Element) -> None:
    """Put the children of an element in its place."""
    parent = element.getparent()
    if parent is None:
        return
    place = parent.index(element)
    for child in reversed(list(element)):
        parent.insert(place, child)
    parent.remove(element)


def remove(element: Element) -> None:
    """Take an element out of its parent."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)

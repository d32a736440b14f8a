"""Renders DOCX files with LibreOffice and measures the pages, with a stand-in for TH Sarabun.

The stand-in is Laksaman with an em of 1503: every advance is then that of TH Sarabun New. It bears
the name TH Sarabun New only inside a test's temporary folder.
"""

import os
import re
import struct
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Any, cast

from pypdf import PageObject, PdfReader
from pypdf.generic import IndirectObject

from tests import tools

FAMILY = "TH Sarabun New"
EM = 1503
PT_PER_MM = 72 / 25.4

_FACES = {"": "Regular", "-Bold": "Bold", "-Italic": "Italic", "-BoldItalic": "BoldItalic"}
_PAGE = re.compile(r'<page width="[\d.]+" height="[\d.]+">(.*?)</page>', re.DOTALL)
_LINE = re.compile(r'<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">'
                   r"(.*?)</line>", re.DOTALL)  # fmt: skip
_WORD = re.compile(r"<word [^>]*>(.*?)</word>")
_WORD_BOX = re.compile(
    r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>'
)


@dataclass(frozen=True, slots=True)
class TextLine:
    """A piece of text on a page, in points from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


def stand_in_fonts(folder: Path, family: str = FAMILY, *, em: int = EM) -> Path:
    """Write the four faces of the stand-in into `folder` and return it; a smaller em is wider."""
    regular = tools.laksaman()
    folder.mkdir(parents=True, exist_ok=True)
    for ending, kind in _FACES.items():
        data = regular.with_name(f"{regular.stem}{ending}{regular.suffix}").read_bytes()
        name = f"{family.replace(' ', '')}-{kind}.ttf"
        (folder / name).write_bytes(renamed_font(data, family, kind, em=em))
    return folder


def renamed_font(
    data: bytes, family: str, kind: str, *, em: int | None = None, usage: int | None = None
) -> bytes:
    """A font under another family name; `em` and `usage` (fsType) replace its own."""
    font = bytearray(data)
    count = struct.unpack_from(">H", font, 4)[0]
    records = {bytes(font[place : place + 4]): place for place in range(12, 12 + 16 * count, 16)}

    def offset(tag: bytes) -> int:
        return struct.unpack_from(">I", font, records[tag] + 8)[0]

    if em is not None:
        struct.pack_into(">H", font, offset(b"head") + 18, em)
    if usage is not None:
        struct.pack_into(">H", font, offset(b"OS/2") + 8, usage)
    names = _name_table(family, kind)
    while len(font) % 4:
        font.append(0)
    struct.pack_into(">II", font, records[b"name"] + 8, len(font), len(names))
    return bytes(font) + names


def _name_table(family: str, kind: str) -> bytes:
    style = {"BoldItalic": "Bold Italic"}.get(kind, kind)
    full = f"{family} {style}"
    texts = {1: family, 2: style, 3: full, 4: full, 6: f"{family.replace(' ', '')}-{kind}"}
    records, strings = b"", b""
    for number, text in sorted(texts.items()):
        raw = text.encode("utf-16-be")
        records += struct.pack(">HHHHHH", 3, 1, 0x409, number, len(raw), len(strings))
        strings += raw
    return struct.pack(">HHH", 0, len(texts), 6 + len(records)) + records + strings


def convert(files: Iterable[Path], target: str, folder: Path, fonts: Path | None) -> list[Path]:
    """Convert files with one start of LibreOffice that sees `fonts` beside the system's own."""
    files = list(files)
    environment = dict(os.environ)
    home = folder / "office-home"
    home.mkdir(parents=True, exist_ok=True)
    environment["HOME"] = str(home)
    if fonts is not None:
        config = folder / "fonts.conf"
        config.write_text(
            '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
            '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
            f"<dir>{fonts}</dir><cachedir>{home / 'fonts-cache'}</cachedir></fontconfig>",
            encoding="utf-8",
        )
        environment["FONTCONFIG_FILE"] = str(config)
    subprocess.run(
        [
            tools.soffice(),
            f"-env:UserInstallation=file://{folder / 'office-profile'}",
            "--headless",
            "--convert-to",
            target,
            "--outdir",
            folder,
            *files,
        ],
        check=True,
        capture_output=True,
        env=environment,
        timeout=300,
    )
    ending = target.partition(":")[0]
    return [folder / f"{file.stem}.{ending}" for file in files]


def page_lines(pdf: Path) -> list[list[TextLine]]:
    """The lines of each page, from top to bottom and left to right."""
    return [
        sorted((_line(match) for match in _LINE.finditer(page)), key=lambda it: (it.top, it.left))
        for page in _boxes(pdf)
    ]


def page_words(pdf: Path) -> list[list[TextLine]]:
    """What stands between spaces on each page, in the order of the PDF."""
    return [[_word(match) for match in _WORD_BOX.finditer(page)] for page in _boxes(pdf)]


def _boxes(pdf: Path) -> list[str]:
    made = subprocess.run(
        [tools.poppler("pdftotext"), "-bbox-layout", pdf, "-"],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return _PAGE.findall(made.stdout)


def _line(match: re.Match[str]) -> TextLine:
    left, top, right, bottom = (float(number) for number in match.groups()[:4])
    return TextLine(left, top, right, bottom, unescape(" ".join(_WORD.findall(match[5]))))


def _word(match: re.Match[str]) -> TextLine:
    left, top, right, bottom = (float(number) for number in match.groups()[:4])
    return TextLine(left, top, right, bottom, unescape(match[5]))


def page_pictures(pdf: Path, folder: Path, dots_per_inch: int = 80) -> list[Path]:
    """The pages as PNG files, for people to look at."""
    stem = folder / pdf.stem
    subprocess.run(
        [tools.poppler("pdftoppm"), "-png", "-r", str(dots_per_inch), pdf, stem],
        check=True,
        capture_output=True,
    )
    return sorted(folder.glob(f"{pdf.stem}-*.png"))


BOOKMARKS = (
    'pdf:writer_pdf_Export:{"ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"}}'
)
"""Target of `convert` that turns every bookmark into a named destination of the PDF."""


def unit_places(pdf: Path) -> dict[str, tuple[int, float]]:
    """Page (from 1) and height above its foot in points of each bookmark.

    LibreOffice writes an underscore as 5F.
    """
    reader = PdfReader(pdf)
    pages = {reference(page): number for number, page in enumerate(reader.pages, 1)}
    places: dict[str, tuple[int, float]] = {}
    for name, place in reader.named_destinations.items():
        top: Any = place["/Top"]
        number = pages[cast(IndirectObject, place.raw_get("/Page")).idnum]
        places[name.lstrip("/").replace("5F", "_")] = number, float(top)
    return places


def reference(page: PageObject) -> int:
    """The number of a page's object in its file."""
    assert page.indirect_reference is not None
    return page.indirect_reference.idnum

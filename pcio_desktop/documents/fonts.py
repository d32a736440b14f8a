"""Finds TH Sarabun on this machine and packs it for embedding in a DOCX.

A face counts by what its own name table says, never by its file name alone; only fonts whose
licence bits allow editing documents with them are taken (OpenType, OS/2 fsType).
"""

from __future__ import annotations

import os
import struct
import sys
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

FAMILIES = ("TH Sarabun New", "TH SarabunPSK")

_SUFFIXES = (".ttf", ".otf")
_KINDS = {(False, False): "Regular", (True, False): "Bold", (False, True): "Italic"}
_NAMES = {1: "family", 16: "family"}
_OBFUSCATED = 32
_BOLD, _ITALIC = 1, 2  # bits of head.macStyle
_EDITING_ALLOWED = (0, 8)  # fsType: installable or editable embedding
_USAGE_BITS = 0x000F
_BITMAP_ONLY = 0x0200
_LARGEST_FONT = 4 * 2**20


@dataclass(frozen=True, slots=True)
class FontFaces:
    """The faces of one family as files; bold and italic ones are None where none was found."""

    family: str
    regular: Path
    bold: Path | None = None
    italic: Path | None = None
    bold_italic: Path | None = None


@dataclass(frozen=True, slots=True)
class EmbeddedFace:
    """A face ready for the package: its kind ("Bold", …), key and obfuscated bytes."""

    kind: str
    key: str
    data: bytes


def font_folders() -> tuple[Path, ...]:
    """Where this system keeps fonts, those of the user first. They need not exist."""
    home = Path.home()
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA", str(home / "AppData" / "Local"))
        windows = os.environ.get("WINDIR", "C:\\Windows")
        return Path(local, "Microsoft", "Windows", "Fonts"), Path(windows, "Fonts")
    if sys.platform == "darwin":
        return home / "Library/Fonts", Path("/Library/Fonts"), Path("/System/Library/Fonts")
    data = os.environ.get("XDG_DATA_HOME", str(home / ".local" / "share"))
    return (
        Path(data, "fonts"),
        home / ".fonts",
        Path("/usr/local/share/fonts"),
        Path("/usr/share/fonts"),
    )


def installed_faces(
    family: str = FAMILIES[0], folders: Iterable[Path] | None = None
) -> FontFaces | None:
    """The faces of `family` installed on this machine; None without a usable regular face.

    `folders` replaces `font_folders()`; they are searched with everything below them.
    """
    found: dict[str, Path] = {}
    for file in _candidates(family, font_folders() if folders is None else folders):
        kind = _kind_of(file, family)
        if kind is not None:
            found.setdefault(kind, file)
    if "Regular" not in found:
        return None
    return FontFaces(
        family,
        found["Regular"],
        found.get("Bold"),
        found.get("Italic"),
        found.get("BoldItalic"),
    )


def embedded_faces(faces: FontFaces, kinds: Iterable[str]) -> tuple[EmbeddedFace, ...]:
    """The wanted kinds ("Regular", "Bold", "Italic", "BoldItalic") that exist, obfuscated.

    A file that cannot be read any more is left out. Keys follow from family and kind alone, so that
    equal papers are equal bytes.
    """
    files = {
        "Regular": faces.regular,
        "Bold": faces.bold,
        "Italic": faces.italic,
        "BoldItalic": faces.bold_italic,
    }
    wanted = set(kinds)
    embedded: list[EmbeddedFace] = []
    for kind, file in files.items():
        if kind not in wanted or file is None:
            continue
        try:
            stamp = file.stat()
            embedded.append(_obfuscated(file, stamp.st_mtime_ns, faces.family, kind))
        except OSError:
            continue
    return tuple(embedded)


@lru_cache(maxsize=8)
def _obfuscated(file: Path, _changed: int, family: str, kind: str) -> EmbeddedFace:
    """ECMA-376 part 4, font embedding: the first 32 bytes XOR the key, in reversed byte order."""
    guid = uuid.uuid5(uuid.NAMESPACE_URL, family + kind)
    key = guid.bytes[::-1]
    data = file.read_bytes()
    head = bytes(byte ^ key[place % 16] for place, byte in enumerate(data[:_OBFUSCATED]))
    return EmbeddedFace(kind, f"{{{str(guid).upper()}}}", head + data[_OBFUSCATED:])


def _candidates(family: str, folders: Iterable[Path]) -> Iterator[Path]:
    """Font files whose name holds the family's, spaces and hyphens aside, in a fixed order."""
    wanted = _plain(family)
    for folder in folders:
        for place, inner, names in os.walk(folder):
            inner.sort()
            for name in sorted(names):
                if name.lower().endswith(_SUFFIXES) and wanted in _plain(name):
                    yield Path(place, name)


def _plain(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _kind_of(file: Path, family: str) -> str | None:
    """The kind of a face of `family` that may be embedded; None for any other file."""
    try:
        if file.stat().st_size > _LARGEST_FONT:
            return None
        data = file.read_bytes()
        tables = _tables(data)
        if family.casefold() not in {name.casefold() for name in _families(data, tables["name"])}:
            return None
        (usage,) = struct.unpack_from(">H", data, tables["OS/2"] + 8)
        (style,) = struct.unpack_from(">H", data, tables["head"] + 44)
    except (OSError, struct.error, KeyError, ValueError):
        return None
    if usage & _USAGE_BITS not in _EDITING_ALLOWED or usage & _BITMAP_ONLY:
        return None
    return _KINDS.get((bool(style & _BOLD), bool(style & _ITALIC)), "BoldItalic")


def _tables(data: bytes) -> dict[str, int]:
    """Where each table of the font begins."""
    version, count = struct.unpack_from(">IH", data)
    if version not in (0x00010000, 0x4F54544F, 0x74727565):
        raise ValueError("not a TrueType or OpenType font")
    records = (struct.unpack_from(">4sIII", data, 12 + 16 * index) for index in range(count))
    return {tag.decode("latin-1"): offset for tag, _, offset, _ in records}


def _families(data: bytes, start: int) -> Iterator[str]:
    """The family names of the name table, records 1 and 16."""
    _, count, strings = struct.unpack_from(">HHH", data, start)
    for index in range(count):
        platform, _, _, name, length, offset = struct.unpack_from(
            ">HHHHHH", data, start + 6 + 12 * index
        )
        if name in _NAMES:
            begin = start + strings + offset
            raw = data[begin : begin + length]
            yield raw.decode("mac-roman" if platform == 1 else "utf-16-be")

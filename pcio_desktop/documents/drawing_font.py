"""The font that pages are drawn with: TH Sarabun where installed, else one of about its widths.

A stand-in is set smaller so that lines keep their width; the lines themselves come from the plan.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import fontpkg_sarabun  # pyright: ignore[reportMissingTypeStubs]

from pcio_desktop.documents.fonts import FAMILIES, FontFaces, installed_faces
from pcio_desktop.documents.page_measure import HarfBuzzMeasure
from pcio_desktop.documents.template_guard import Note

LAKSAMAN = "Laksaman"
SARABUN = "Sarabun"
SAME_WIDTHS = 1000 / 1503
"""Laksaman is TH Sarabun New drawn 1.503 times larger (measured letter by letter)."""

SARABUN_SIZE = 10.5 / 16
"""At this share of its size Sarabun looks like TH Sarabun; its lines are about as wide."""


@dataclass(frozen=True, slots=True)
class DrawingFont:
    """A family to draw with.

    `scale` is its size for one point of TH Sarabun. `same_widths`: every letter is as wide as in
    TH Sarabun then. `note` tells the user of a stand-in.
    """

    faces: FontFaces
    scale: float
    same_widths: bool
    note: Note | None = None

    @property
    def family(self) -> str:
        """The name the font goes by."""
        return self.faces.family

    @property
    def folders(self) -> tuple[str, ...]:
        """Where its files lie."""
        faces = self.faces
        files = (faces.regular, faces.bold, faces.italic, faces.bold_italic)
        return tuple(dict.fromkeys(str(file.parent) for file in files if file is not None))

    def measure(self, half_points: float) -> HarfBuzzMeasure:
        """Its widths where TH Sarabun would have that size. Raises OSError or ValueError."""
        return HarfBuzzMeasure(self.faces, half_points * self.scale)


def drawing_font(family: str, folders: Iterable[Path] | None = None) -> DrawingFont:
    """The best font of this machine for a template in `family`.

    `folders` replaces the places where the system keeps fonts.
    """
    return _chosen(family, None if folders is None else tuple(folders))


@lru_cache(maxsize=8)
def _chosen(family: str, folders: tuple[Path, ...] | None) -> DrawingFont:
    for name in dict.fromkeys((family, *FAMILIES)):
        found = installed_faces(name, folders) if name else None
        if found is not None:
            return DrawingFont(found, 1.0, same_widths=True)
    found = installed_faces(LAKSAMAN, folders)
    if found is not None:
        return DrawingFont(found, SAME_WIDTHS, same_widths=True, note=_note(LAKSAMAN))
    return DrawingFont(own_sarabun(), SARABUN_SIZE, same_widths=False, note=_note(SARABUN))


def own_sarabun() -> FontFaces:
    """Sarabun, which the program brings along."""
    folder = Path(fontpkg_sarabun.__file__).parent / "files"
    kinds = ("Regular", "Bold", "Italic", "BoldItalic")
    return FontFaces(SARABUN, *(folder / f"{SARABUN}-{kind}.ttf" for kind in kinds))


def _note(name: str) -> Note:
    return Note(
        f"เครื่องนี้ไม่มีแบบอักษร TH Sarabun จึงแสดงด้วยแบบอักษร {name} การแบ่งบรรทัดและหน้าคงเดิม",
        f"TH Sarabun is not installed: drawn in {name}; lines and pages stay as planned.",
    )

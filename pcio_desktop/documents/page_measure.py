"""How far each letter of a text moves the pen: shaped by HarfBuzz, or from a table without a font.

Lengths are twips (1/20 pt). Both ways answer letter by letter, so that any stretch of a text is a
difference of sums; `line_filling` makes lines of it.
"""

# HarfBuzz is a C extension without type stubs.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeStubs=false
# pyright: reportAttributeAccessIssue=false

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

import uharfbuzz as hb

from pcio_desktop.documents.fonts import FAMILIES, FontFaces, installed_faces
from pcio_desktop.documents.geometry import Geometry
from pcio_desktop.documents.text_width import letter_widths

TABLE = "table"
"""Name of the measure that needs no font."""


class Measure(Protocol):
    """Something that knows the widths of letters at one size."""

    @property
    def name(self) -> str:
        """What a plan records: "harfbuzz TH Sarabun New", or "table"."""
        ...

    def advances(self, text: str, *, bold: bool = False, italic: bool = False) -> list[float]:
        """Return one advance a character, in twips; marks above and below have none."""
        ...


class HarfBuzzMeasure:
    """Widths as word processors see them: shaped with the faces of a family.

    A face that is missing is replaced by the regular one.
    """

    def __init__(self, faces: FontFaces, half_points: float) -> None:
        """Open the faces; raises OSError or ValueError where one cannot be used."""
        self.name = f"harfbuzz {faces.family}"
        self._half_points = half_points
        files = {
            (False, False): faces.regular,
            (True, False): faces.bold,
            (False, True): faces.italic,
            (True, True): faces.bold_italic or faces.bold,
        }
        regular = _Face(faces.regular)
        self._faces = {
            look: regular if file in (None, faces.regular) else _Face(file)
            for look, file in files.items()
        }

    def advances(self, text: str, *, bold: bool = False, italic: bool = False) -> list[float]:
        """Shape the text as one run; a cluster's width stands at its first character."""
        face = self._faces[bold, italic]
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_GRAPHEMES
        buffer.add_codepoints(list(map(ord, text)))
        buffer.guess_segment_properties()
        hb.shape(face.font, buffer)
        scale = self._half_points * 10 / face.units
        widths = [0.0] * len(text)
        positions = buffer.glyph_positions or ()
        for glyph, position in zip(buffer.glyph_infos, positions, strict=True):
            widths[glyph.cluster] += position.x_advance * scale
        return widths

    def lacking(self, letters: Iterable[str]) -> set[str]:
        """Those letters for which the regular face has no glyph."""
        font = self._faces[False, False].font
        return {letter for letter in letters if not font.get_nominal_glyph(ord(letter))}


class _Face:
    """A font of HarfBuzz and its units an em."""

    def __init__(self, file: Path) -> None:
        face = hb.Face(hb.Blob(file.read_bytes()))
        self.font = hb.Font(face)
        if not face.glyph_count:  # HarfBuzz takes any bytes for a font
            raise ValueError("no font")
        self.units = face.upem


class TableMeasure:
    """Widths from the table of `text_width`; good to about 1 % of a line."""

    name = TABLE

    def __init__(self, half_points: int) -> None:
        self._half_points = half_points

    def advances(self, text: str, *, bold: bool = False, italic: bool = False) -> list[float]:
        """Look each letter up; an italic letter is as wide as an upright one."""
        return letter_widths(text, self._half_points, bold=bold)


def installed_measure(geometry: Geometry, faces: FontFaces | None = None) -> Measure:
    """The best measure of this machine for a template.

    `faces` are taken before those installed. The families of TH Sarabun have the same widths, so
    any of them serves for another; without one, the table.
    """
    families = (geometry.font, *(FAMILIES if geometry.font in FAMILIES else ()))
    found = faces or next(filter(None, map(installed_faces, dict.fromkeys(families))), None)
    if found is not None:
        try:
            return HarfBuzzMeasure(found, geometry.half_points)
        except (OSError, ValueError):
            pass  # the file went away between finding and opening, or is damaged
    return TableMeasure(geometry.half_points)

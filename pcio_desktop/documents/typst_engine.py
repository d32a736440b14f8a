"""The one place that calls typst: source in, PDF, pictures or answers out.

Nothing is read from or written to a disk but the font files.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import lru_cache

import typst

_STANDARDS: tuple[list[typst.PDFStandard], ...] = (["a-2a", "ua-1"], ["a-2a"])
"""The second where a paper cannot have the first: its headings skip a level, for one."""

_ONLY_UA = "PDF/UA-1 error"

_REMEMBERED = 12
_NOTHING = b"#set page(width: 9pt, height: 9pt)"


class DrawingFailed(Exception):
    """typst refused a source of ours: a fault of the program, not of the paper."""


def to_pdf(source: str, folders: Sequence[str], dated: datetime, *, system: bool = False) -> bytes:
    """A document as PDF/A-2a, and as PDF/UA-1 too where its headings allow it.

    `folders` hold the fonts; with `system` those of the machine help out. A time without a zone is
    taken as UTC. Raises DrawingFailed.
    """
    moment = dated if dated.tzinfo else dated.replace(tzinfo=UTC)
    compiler = _compiler(tuple(folders), system)
    for standards in _STANDARDS:
        try:
            made = compiler.compile(
                source.encode(),
                format="pdf",
                pdf_standards=standards,
                timestamp=int(moment.timestamp()),
            )
        except RuntimeError as fault:  # TypstError, or a plain one
            if _ONLY_UA in str(fault) and standards is not _STANDARDS[-1]:
                continue
            raise DrawingFailed(str(fault)) from fault
        assert isinstance(made, bytes)
        return made
    raise AssertionError("the last standard ends the loop")


def to_pictures(
    source: str, folders: Sequence[str], dots_per_inch: float, *, system: bool = False
) -> list[bytes]:
    """The pages of a document as PNG. Raises DrawingFailed."""
    compiler = _compiler(tuple(folders), system)
    try:
        made = compiler.compile(source.encode(), format="png", ppi=dots_per_inch)
    except RuntimeError as fault:  # TypstError, or a plain one
        raise DrawingFailed(str(fault)) from fault
    return made if isinstance(made, list) else [made or b""]


def asked(source: str, folders: Sequence[str], question: str, *, system: bool = False) -> object:
    """The answer of a document to an expression, such as where its units stand."""
    fonts = _fonts(tuple(folders), system)
    try:
        return json.loads(typst.eval(source.encode(), question, font_paths=fonts))
    except RuntimeError as fault:
        raise DrawingFailed(str(fault)) from fault


def forget() -> None:
    """Let go of what whole documents left in memory, some 30 MB for 30 pages.

    typst keeps the results of its last ten calls; so many small ones take their place.
    """
    compiler = _compiler((), False)
    for _ in range(_REMEMBERED):
        compiler.compile(_NOTHING, format="png", ppi=1)


@lru_cache(maxsize=4)
def _fonts(folders: tuple[str, ...], system: bool) -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=system, include_embedded_fonts=system, font_paths=list(folders)
    )


@lru_cache(maxsize=4)
def _compiler(folders: tuple[str, ...], system: bool) -> typst.Compiler:
    """One compiler for each choice of fonts: it remembers what it has laid out before."""
    return typst.Compiler(b"", font_paths=_fonts(folders, system))

"""Where the bookmarks of a DOCX came to stand in the PDF that LibreOffice made of it."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping

from pypdf import PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import DictionaryObject, IndirectObject

from pcio_desktop.documents.page_check import Place, Places
from pcio_desktop.domain.errors import FileTrouble


def places_in_pdf(pdf: bytes, units: Iterable[str]) -> Places:
    """The places of the named units.

    Raises:
        FileTrouble: this is no PDF that can be read.
    """
    try:
        reader = PdfReader(io.BytesIO(pdf), strict=True)
        pages = {
            page.indirect_reference.idnum: (number, float(page.mediabox.top))
            for number, page in enumerate(reader.pages, 1)
            if page.indirect_reference is not None
        }
        known = {name.lstrip("/"): place for name, place in reader.named_destinations.items()}
        found: dict[str, Place] = {}
        for unit in units:
            # LibreOffice writes an underscore as 5F.
            target = known.get(unit.replace("_", "5F")) or known.get(unit)
            place = None if target is None else _place(target, pages)
            if place is not None:
                found[unit] = place
    except (PyPdfError, KeyError, ValueError, OSError) as fault:
        raise FileTrouble(
            "pdf_unreadable",
            "อ่าน PDF ที่ LibreOffice สร้างไม่ได้",
            "The PDF that LibreOffice made cannot be read.",
        ) from fault
    return Places(len(pages), found)


def _place(target: DictionaryObject, pages: Mapping[int, tuple[int, float]]) -> Place | None:
    page = target.raw_get("/Page")
    if not isinstance(page, IndirectObject) or page.idnum not in pages:
        return None
    number, height = pages[page.idnum]
    top = target.get("/Top")
    return Place(number, height - float(top) if isinstance(top, int | float) else None)

"""Makes of an exported DOCX the file that Word would save: page marks where pages begin.

Word puts `w:lastRenderedPageBreak` before the first text of the run a page begins with, in a table
into the first cell of the row. Text beyond the named units is not marked.
"""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from lxml import etree

from pcio_desktop.documents.docx_thai import W
from tests.documents.packages import NAMES, find

_W = f"{{{W}}}"
BODY = "word/document.xml"


def saved_by_word(docx: Path, pages: Mapping[str, int]) -> Path:
    """A copy of the file beside it, in which Word put the units onto these pages."""
    with zipfile.ZipFile(io.BytesIO(docx.read_bytes())) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    root = etree.fromstring(parts[BODY])
    page = 1
    for element in find(root, "//w:pageBreakBefore | //w:bookmarkStart"):
        name = element.get(f"{_W}name") or ""
        if element.tag == f"{_W}pageBreakBefore":
            put_mark(element)
            page += 1
        elif name in pages and pages[name] > page:
            put_mark(element)
            page = pages[name]
    parts[BODY] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    target = docx.with_stem(f"{docx.stem} (Word)")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts.items():
            new.writestr(name, data)
    return target


def put_mark(place: etree._Element) -> None:
    """A page begins with the first text after this element."""
    runs = place.xpath("following::w:r[w:t][not(ancestor::w:p/w:pPr/w:framePr)]", namespaces=NAMES)
    assert isinstance(runs, list)
    run = runs[0]
    assert isinstance(run, etree._Element)  # noqa: SLF001
    after = 1 if run.find(f"{_W}rPr") is not None else 0
    run.insert(after, etree.Element(f"{_W}lastRenderedPageBreak"))

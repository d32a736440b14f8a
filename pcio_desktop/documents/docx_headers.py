"""What stands around the text of every page: page number, running header, draft mark, section.

The page number is centred between hyphens from the second page on (saraban regulation 2526, its
explanation of typing); the template's distance from the edge is that of the number's line.
"""

from __future__ import annotations

from pcio_desktop.documents import docx_styles, docx_thai
from pcio_desktop.documents.blocks import Paper, Span
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.docx_runs import LABEL_TAB, require_writable, runs

_NEAREST_THE_EDGE = 284  # 5 mm: what office printers can still print


def header_texts(paper: Paper, template: Template) -> dict[str, str]:
    """The headers of the first page ("first") and the others ("default") that show something."""
    require_writable(paper.running_header, "running_header")
    require_writable(paper.mark, "mark")
    numbered = paper.page_number and not template.numbers_pages
    room = others = ""
    if paper.running_header:
        text = runs((Span(paper.running_header),))
        room = _paragraph(template, docx_styles.RUNNING_HEADER, "")
        others = _paragraph(template, docx_styles.RUNNING_HEADER, text)
    first = room + _number_line(template, paper.mark, numbered=False) if paper.mark else ""
    if paper.mark or numbered:
        others += _number_line(template, paper.mark, numbered=numbered)
    found: dict[str, str] = {}
    for kind, part, own in (
        ("first", template.first_header, first),
        ("default", template.header, others),
    ):
        if own or not part.empty:
            found[kind] = f"{part.start}{own}</w:hdr>"
    return found


def section(paper: Paper, template: Template, references: str) -> str:
    """The `w:sectPr` at the end of the body; `references` are those to headers and footers.

    A running header stands above the line of the page number, which keeps its place.
    """
    page = template.page
    if paper.running_header:
        was = template.geometry.header
        now = max(was - template.geometry.pitch, min(was, _NEAREST_THE_EDGE))
        page = page.replace(f' w:header="{was}"', f' w:header="{now}"')
    digits = '<w:pgNumType w:fmt="thaiNumbers"/>' if paper.thai_digits else ""
    return (
        f'<w:sectPr xmlns:r="{docx_thai.R}">{references}{page}'
        f'{digits}<w:cols w:space="720"/><w:titlePg/></w:sectPr>'
    )


def _number_line(template: Template, mark: str, *, numbered: bool) -> str:
    inside = LABEL_TAB
    if numbered:
        inside += (
            '<w:r><w:t xml:space="preserve">- </w:t></w:r>'
            f"{docx_thai.PAGE_FIELD}"
            '<w:r><w:t xml:space="preserve"> -</w:t></w:r>'
        )
    if mark:
        inside += LABEL_TAB + runs((Span(mark),), template.style_ids[docx_styles.MARK])
    return _paragraph(template, docx_styles.PAGE_NUMBER, inside)


def _paragraph(template: Template, style: str, inside: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{template.style_ids[style]}"/></w:pPr>{inside}</w:p>'

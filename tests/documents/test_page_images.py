"""Single pages as pictures, drawn once."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from pcio_desktop.documents.blocks import (
    Line,
    Paper,
    Span,
)
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.drawing_font import DrawingFont
from pcio_desktop.documents.page_measure import Measure
from pcio_desktop.documents.pdf_writer import PageImages
from tests.documents.drawn import drawn
from tests.documents.papers import every_block, whole_minutes

PNG = b"\x89PNG"


def test_pages_are_pictures_of_any_size_and_drawn_once(
    template: Template, measure: Measure, font: DrawingFont, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pcio_desktop.documents import pdf_writer

    asked: list[str] = []
    draw = pdf_writer.to_pictures

    def counted(source: str, folders: tuple[str, ...], dots: float, *, system: bool) -> list[bytes]:
        asked.append(source)
        return draw(source, folders, dots, system=system)

    monkeypatch.setattr(pdf_writer, "to_pictures", counted)
    images = PageImages()
    one = whole_minutes()
    plan, drawing = drawn(one, template, measure, font=font)
    first = [images.page(drawing, number, 1) for number in range(1, plan.count + 1)]
    assert all(image.startswith(PNG) for image in first)
    assert _size(first[0]) == pytest.approx((595, 842), abs=2)
    assert _size(images.page(drawing, 2, 2)) == pytest.approx((1191, 1684), abs=2)
    asked.clear()
    changed = replace(one, blocks=_with_other_end(one))
    _, again = drawn(changed, template, measure, font=font)
    second = [images.page(again, number, 1) for number in range(1, plan.count + 1)]
    assert len(asked) == 1, "only the last page changed"
    assert second[:-1] == first[:-1]
    assert second[-1] != first[-1]
    with pytest.raises(IndexError):
        images.page(drawing, plan.count + 1, 1)


def _with_other_end(one: Paper) -> tuple[Any, ...]:
    *others, closing, signatures = one.blocks
    assert isinstance(closing, Line)
    return (*others, replace(closing, spans=(Span("เวลา ๑๖.๓๐ น."),)), signatures)


def _size(png: bytes) -> tuple[int, int]:
    return int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")


def test_pages_are_drawn_on_any_thread(
    template: Template, measure: Measure, font: DrawingFont
) -> None:
    _, drawing = drawn(every_block(), template, measure, font=font)
    here = PageImages().page(drawing, 1, 0.5)
    with ThreadPoolExecutor(1) as worker:
        there = worker.submit(PageImages().page, drawing, 1, 0.5).result()
    assert there == here

"""Keeps the text of a PDF from saying a syllable twice.

WORKAROUND typst 0.15: a mark that stands higher or lower than its font draws it (the tone of รั้ in
Sarabun, the vowel of กฎุ in Laksaman) becomes a piece of text of its own, and both pieces carry the
whole syllable. The second one is told to say nothing here (ActualText, ISO 32000-1 14.9.4).
"""

from __future__ import annotations

import itertools
import re
import zlib

_OBJECT = re.compile(rb"(\d+) 0 obj\b")
_CONTENTS = re.compile(rb"/Contents (\d+) 0 R")
_STREAM = re.compile(rb"<</Length (\d+)/Filter/FlateDecode>>\s*stream\r?\n")
_PIECE = re.compile(rb"q 1 0 0 -1 [-\d.]+ ([-\d.]+) cm([^\n]*)\nBT(.*?)\nET\nQ", re.DOTALL)
_SAID = re.compile(rb"/Span<</ActualText<[0-9A-F]*>>>BDC")
_SAY_NOTHING = b"/Span<</ActualText<FEFF>>>BDC"
_SAME, _SHIFTED = 0.01, 6.0
"""Points between two lines of base: the same line; a mark of the line before, which is nearer than
any other line can be."""


def say_once(pdf: bytes) -> bytes:
    """The PDF with every syllable once in its text; one of another make is returned as it is."""
    start = pdf.rfind(b"startxref")
    table = pdf.rfind(b"\nxref\n", 0, start) + 1
    trailer = pdf.find(b"trailer", table)
    if start < 0 or table <= 0 or trailer < 0:
        return pdf
    places = _places(pdf[table:trailer])
    edges = sorted([*places.values(), table])
    ends = dict(itertools.pairwise(edges))
    objects = {number: pdf[place : ends[place]] for number, place in places.items()}
    changed = False
    for data in list(objects.values()):
        for found in _CONTENTS.finditer(data) if b"/Type/Page/" in data else ():
            number = int(found[1])
            mended = _mended(objects[number])
            changed = changed or mended != objects[number]
            objects[number] = mended
    if not changed:
        return pdf
    return _written(pdf[: edges[0]], objects, places, pdf[trailer:start])


def _places(table: bytes) -> dict[int, int]:
    """Where each object begins."""
    lines = table.split(b"\n")[2:]
    return {
        number: int(line[:10])
        for number, line in enumerate(lines)
        if line.rstrip().endswith(b"n") and len(line) > 10  # noqa: PLR2004
    }


def _written(
    head: bytes, objects: dict[int, bytes], places: dict[int, int], trailer: bytes
) -> bytes:
    pieces = [head]
    length = len(head)
    now: dict[int, int] = {}
    for number in sorted(objects, key=places.__getitem__):
        now[number] = length
        pieces.append(objects[number])
        length += len(objects[number])
    size = max(objects) + 1
    rows = [b"xref\n0 %d\n0000000000 65535 f\r\n" % size]
    rows += [b"%010d 00000 n\r\n" % now[number] for number in range(1, size)]
    return b"".join([*pieces, *rows, trailer, b"startxref\n%d\n%%%%EOF" % length])


def _mended(item: bytes) -> bytes:
    """The object of a page's content with its shifted marks silenced."""
    found = _STREAM.search(item)
    if found is None:
        return item
    end = found.end() + int(found[1])
    content = zlib.decompress(item[found.end() : end])
    silenced = _silenced(content)
    if silenced == content:
        return item
    data = zlib.compress(silenced)
    head = item[: found.start()] + b"<</Length %d/Filter/FlateDecode>>\nstream\n" % len(data)
    return head + data + item[end:]


def _silenced(content: bytes) -> bytes:
    base: float | None = None
    pieces: list[bytes] = []
    place = 0
    for found in _PIECE.finditer(content):
        height = float(found[1])
        if base is None or not _SAME < abs(height - base) < _SHIFTED:
            base = height
            continue
        inside, said = _SAID.subn(b"", found[3])
        if inside.count(b"\nEMC") != said:
            continue
        inside = inside.replace(b"\nEMC", b"")
        pieces += [content[place : found.start(3)], _SAY_NOTHING, inside, b"\nEMC"]
        place = found.end(3)
    return b"".join([*pieces, content[place:]])

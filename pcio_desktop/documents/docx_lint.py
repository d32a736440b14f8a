"""What makes Word complain and schema validators miss: checked over a whole package.

Complements a validator (Open XML SDK), which knows the schema but not these relations. Each finding
is one English line for developers and for the screen that checks an office's template.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from pcio_desktop.documents import docx_thai
from pcio_desktop.documents.docx_thai import Element

_W, _R = f"{{{docx_thai.W}}}", f"{{{docx_thai.R}}}"
_DOC_PR = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_TYPES = "[Content_Types].xml"
_MAIN = "word/document.xml"
_STORY = re.compile(r"word/(document|header\w*|footer\w*|footnotes|endnotes|comments)\.xml")
_BOOKMARK = re.compile(r"[^\W\d]\w{0,39}")


def lint(docx: bytes) -> list[str]:
    """Every defect found in a DOCX; empty for a good one. Never raises on a damaged file."""
    try:
        with zipfile.ZipFile(io.BytesIO(docx)) as archive:
            names = archive.namelist()
            members = {name: archive.read(name) for name in names}
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as fault:
        return [f"not a readable zip: {fault}"]
    found = [f"{name}: twice in the zip" for name, n in Counter(names).items() if n > 1]
    trees: dict[str, Element] = {}
    for name, data in members.items():
        if name.endswith((".xml", ".rels")):
            try:
                trees[name] = docx_thai.parse(data)
            except etree.XMLSyntaxError as fault:
                found.append(f"{name}: not well formed: {fault}")
    found += _content_types(trees, set(members))
    found += _relationships(trees, set(members))
    found += _styles(trees)
    found += _stories(trees)
    found += _bookmark_names(trees)
    found += _body(trees)
    return found


def _content_types(trees: dict[str, Element], members: set[str]) -> Iterator[str]:
    root = trees.get(_TYPES)
    if root is None:
        yield f"{_TYPES}: missing"
        return
    space = f"{{{docx_thai.CONTENT_TYPES}}}"
    overrides = {
        (part.get("PartName") or "").lstrip("/") for part in root.iterchildren(f"{space}Override")
    }
    defaults = {
        (kind.get("Extension") or "").lower() for kind in root.iterchildren(f"{space}Default")
    }
    for name in sorted(members - {_TYPES} - overrides):
        if name.rpartition(".")[2].lower() not in defaults:
            yield f"{name}: no content type"
    for name in sorted(overrides - members):
        yield f"{_TYPES}: type of a missing part {name}"


def _relationships(trees: dict[str, Element], members: set[str]) -> Iterator[str]:
    for name, root in trees.items():
        if not name.endswith(".rels"):
            continue
        relations = list(root)
        ids = Counter(relation.get("Id") for relation in relations)
        yield from (f"{name}: id {key} twice" for key, count in ids.items() if count > 1)
        base = posixpath.dirname(posixpath.dirname(name))
        for relation in relations:
            if relation.get("TargetMode") == "External":
                continue
            target = relation.get("Target") or ""
            path = posixpath.normpath(posixpath.join("/", base, target)).lstrip("/")
            if path not in members:
                yield f"{name}: target {target} is missing"


def _styles(trees: dict[str, Element]) -> Iterator[str]:
    defined = _defined_styles(trees)
    root = trees.get("word/styles.xml")
    for style in () if root is None else root.iterchildren(f"{_W}style"):
        for kind in ("basedOn", "next", "link"):
            other = style.find(f"{_W}{kind}")
            if other is not None and other.get(f"{_W}val") not in defined:
                yield f"style {style.get(f'{_W}styleId')}: {kind} {other.get(f'{_W}val')} undefined"


def _defined_styles(trees: dict[str, Element]) -> set[str | None]:
    root = trees.get("word/styles.xml")
    styles = () if root is None else root.iterchildren(f"{_W}style")
    return {style.get(f"{_W}styleId") for style in styles}


def _stories(trees: dict[str, Element]) -> Iterator[str]:
    """The parts that hold text."""
    styles = _defined_styles(trees)
    numbering = trees.get("word/numbering.xml")
    lists = {"0"} | {
        number.get(f"{_W}numId") or ""
        for number in (() if numbering is None else numbering.iterchildren(f"{_W}num"))
    }
    for name, root in trees.items():
        if not _STORY.fullmatch(name):
            continue
        faults = [
            *_undefined(root, styles, lists),
            *_tables(root),
            *_fields(root),
            *_bookmark_pairs(root),
            *_dangling(root, _relationship_ids(trees, name)),
        ]
        yield from (f"{name}: {fault}" for fault in faults)


def _undefined(root: Element, styles: set[str | None], lists: set[str]) -> Iterator[str]:
    for kind in ("pStyle", "rStyle", "tblStyle"):
        for value in sorted({e.get(f"{_W}val") or "" for e in root.iter(f"{_W}{kind}")}):
            if value not in styles:
                yield f"{kind} {value!r} is not defined"
    for value in sorted({e.get(f"{_W}val") or "" for e in root.iter(f"{_W}numId")}):
        if value not in lists:
            yield f"numId {value!r} is not defined"


def _tables(root: Element) -> Iterator[str]:
    for cell in root.iter(f"{_W}tc"):
        if len(cell) == 0 or cell[-1].tag != f"{_W}p":
            yield "a table cell does not end with a paragraph"
    for table in root.iter(f"{_W}tbl"):
        follower = table.getnext()
        if follower is not None and follower.tag == f"{_W}tbl":
            yield "two tables touch"
        columns = len(table.findall(f"{_W}tblGrid/{_W}gridCol"))
        for place, row in enumerate(table.iterchildren(f"{_W}tr")):
            taken = sum(_columns(cell) for cell in row.iterchildren(f"{_W}tc"))
            if taken != columns:
                yield f"row {place} takes {taken} columns of {columns}"


def _columns(cell: Element) -> int:
    span = cell.find(f"{_W}tcPr/{_W}gridSpan")
    value = "" if span is None else span.get(f"{_W}val") or ""
    return int(value) if value.isdigit() else 1


def _fields(root: Element) -> Iterator[str]:
    depth = 0
    for mark in root.iter(f"{_W}fldChar"):
        depth += {"begin": 1, "end": -1}.get(mark.get(f"{_W}fldCharType") or "", 0)
        if depth < 0:
            yield "a field ends that did not begin"
            depth = 0
    if depth:
        yield "a field is not closed"


def _bookmark_pairs(root: Element) -> Iterator[str]:
    begun = Counter(mark.get(f"{_W}id") for mark in root.iter(f"{_W}bookmarkStart"))
    ended = Counter(mark.get(f"{_W}id") for mark in root.iter(f"{_W}bookmarkEnd"))
    if begun != ended:
        yield "bookmarks do not begin and end in pairs"
    if any(count > 1 for count in begun.values()):
        yield "a bookmark id is used twice"


def _relationship_ids(trees: dict[str, Element], name: str) -> set[str | None]:
    folder, _, file = name.rpartition("/")
    root = trees.get(f"{folder}/_rels/{file}.rels")
    return set() if root is None else {relation.get("Id") for relation in root}


def _dangling(root: Element, ids: set[str | None]) -> Iterator[str]:
    pictures: Counter[str | None] = Counter()
    for element in root.iter("*"):
        if element.tag == _DOC_PR:
            pictures[element.get("id")] += 1
        for key, value in element.attrib.items():
            if str(key).startswith(_R) and value not in ids:
                yield f"relationship {value!r} is missing"
    yield from (f"docPr id {key} twice" for key, count in pictures.items() if count > 1)


def _bookmark_names(trees: dict[str, Element]) -> Iterator[str]:
    names = Counter(
        mark.get(f"{_W}name") or ""
        for name, root in trees.items()
        if _STORY.fullmatch(name)
        for mark in root.iter(f"{_W}bookmarkStart")
    )
    for name, count in names.items():
        if count > 1:
            yield f"bookmark {name!r} twice"
        if not _BOOKMARK.fullmatch(name):
            yield f"bookmark name {name!r} is not allowed"


def _body(trees: dict[str, Element]) -> Iterator[str]:
    root = trees.get(_MAIN)
    body = None if root is None else root.find(f"{_W}body")
    if body is None or len(body) == 0:
        yield f"{_MAIN}: the body is empty"
    elif body[-1].tag != f"{_W}sectPr":
        yield f"{_MAIN}: the body does not end with its section"

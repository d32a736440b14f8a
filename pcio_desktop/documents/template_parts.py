"""Takes the package of a template apart: letterhead, headers, footers and the parts they need.

A letterhead is everything before the bookmark `minutes_body`. It may hold text and pictures; links,
live fields, comments, notes and tracked changes are taken out, embedded objects refused.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from docx.opc.part import Part
from lxml import etree

from pcio_desktop.documents import docx_styles, docx_thai
from pcio_desktop.documents.docx_thai import Element, Relationship
from pcio_desktop.documents.template_guard import (
    Note,
    TemplateRefused,
    damaged,
    remove,
    take_out_links,
    unwrap,
)

W = f"{{{docx_thai.W}}}"
_R = f"{{{docx_thai.R}}}"
_DROPPED = tuple(
    f"{W}{name}"
    for name in (
        *("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd"),
        *("commentReference", "footnoteReference", "endnoteReference", "del", "moveFrom"),
        *("proofErr", "permStart", "permEnd", "dataBinding", "lastRenderedPageBreak"),
        *("rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange"),
    )
)
_UNWRAPPED = (f"{W}ins", f"{W}moveTo", f"{W}smartTag")
_SEEN = (f"{W}t", f"{W}drawing", f"{W}pict", f"{W}object", f"{W}fldSimple", f"{W}instrText")
_PAGE_FIELD = re.compile(r"\s*PAGE\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PackagePart:
    """A part that goes into the output as it is, with its own relationships."""

    name: str
    content_type: str
    data: bytes
    relationships: tuple[Relationship, ...] = ()


@dataclass(frozen=True, slots=True)
class HeaderPart:
    """A header of the template, cut open at its end, where our own paragraphs go in.

    `empty`: it shows nothing, and stays out of the file until something is put in.
    """

    start: str
    empty: bool
    relationships: tuple[Relationship, ...] = ()


@dataclass(frozen=True, slots=True)
class Footer:
    """A footer of the template: "first" or "default", and the name of its part."""

    kind: str
    name: str


class TemplateParts:
    """One template being taken apart. `notes` and `kept` fill up while its methods are called."""

    def __init__(self, main: Part, where: str) -> None:
        self._main = main
        self._where = where
        self._root = docx_thai.parse(main.blob)
        body = self._root.find(f"{W}body")
        if self._root.prefix != "w" or body is None:
            raise damaged(where)
        self._body = body
        self.notes: list[Note] = []
        self.kept: dict[str, PackagePart] = {}
        self.numbers_pages = False

    def last_section(self) -> Element:
        """The `sectPr` of the body; an empty one where there is none."""
        section = self._body.find(f"{W}sectPr")
        if section is None:
            return etree.Element(f"{W}sectPr")
        self._body.remove(section)
        return section

    def letterhead(self) -> str:
        """`word/document.xml` up to the mark where the paper begins, cleaned."""
        self._cut_at_bookmark()
        for broken in list(self._body.iter(f"{W}sectPr")):
            remove(broken)
        self._clean(self._root, self._main)
        for name in ("bookmarkStart", "bookmarkEnd"):
            mark = etree.SubElement(self._body, f"{W}{name}")
            mark.set(f"{W}id", "0")
            if name == "bookmarkStart":
                mark.set(f"{W}name", docx_thai.BODY_BOOKMARK)
        text = docx_thai.serialise(self._root).decode("utf-8")
        return text.removesuffix("</w:body></w:document>")

    def headers(self, section: Element) -> tuple[HeaderPart, HeaderPart]:
        """The headers of the first page and of the others.

        A template without a first page of its own shows its one header there too.
        """
        default = self._header(self._referred(section, "headerReference", "default"))
        if not _has_first_page(section):
            return default, default
        return self._header(self._referred(section, "headerReference", "first")), default

    def footers(self, section: Element) -> tuple[Footer, ...]:
        """The footers that show something, kept as parts."""
        default = self._referred(section, "footerReference", "default")
        first = default
        if _has_first_page(section):
            first = self._referred(section, "footerReference", "first")
        found: list[Footer] = []
        for kind, part in (("first", first), ("default", default)):
            if part is None:
                continue
            root = docx_thai.parse(part.blob)
            relationships = self._clean(root, part)
            if _shows_something(root):
                self.numbers_pages = self.numbers_pages or _numbers_pages(root)
                name = f"word/footer_{kind}.xml"
                data = docx_thai.serialise(root)
                content_type = f"{docx_thai.WORD_TYPE}footer+xml"
                self.kept[name] = PackagePart(name, content_type, data, relationships)
                found.append(Footer(kind, name))
        return tuple(found)

    def styles(self) -> Element:
        """The root of the template's styles; our own where it has none."""
        part = self._related("styles")
        return docx_thai.parse(part.blob if part else docx_styles.styles_part().encode())

    def document_relationships(self) -> tuple[Relationship, ...]:
        """What the body needs: pictures of the letterhead, the theme, list numbering of styles."""
        for kind in ("numbering", "theme"):
            part = self._related(kind)
            if part is not None:
                root = docx_thai.parse(part.blob)
                name = part.partname.lstrip("/")
                relationships = self._clean(root, part)
                data = docx_thai.serialise(root)
                self.kept[name] = PackagePart(name, part.content_type, data, relationships)
        used = _used_ids(self._root)
        return tuple(
            (key, relation.reltype, _from_word(relation.target_part))
            for key, relation in sorted(self._main.rels.items())
            if not relation.is_external
            and (key in used or relation.reltype.rpartition("/")[2] in ("numbering", "theme"))
        )

    def _cut_at_bookmark(self) -> None:
        places = [
            index
            for index, child in enumerate(self._body)
            if any(
                mark.get(f"{W}name") == docx_thai.BODY_BOOKMARK
                for mark in child.iter(f"{W}bookmarkStart")
            )
        ]
        if not places and _shows_something(self._body):
            self.notes.append(
                Note(
                    f"แม่แบบไม่มีบุ๊กมาร์ก {docx_thai.BODY_BOOKMARK} จึงไม่ใช้ข้อความในแม่แบบ",
                    f"No bookmark {docx_thai.BODY_BOOKMARK} in the template: its text is left out.",
                )
            )
        for child in list(self._body)[places[0] if places else 0 :]:
            self._body.remove(child)

    def _clean(self, root: Element, part: Part) -> tuple[Relationship, ...]:
        """Take out what must not stay, keep the pictures; return the relationships still needed."""
        for element in list(root.iter(*_DROPPED)):
            remove(element)
        for element in list(root.iter(*_UNWRAPPED)):
            unwrap(element)
        outside = {key for key, relation in part.rels.items() if relation.is_external}
        self.notes.extend(take_out_links(root, outside))
        needed: list[Relationship] = []
        for key in sorted(_used_ids(root)):
            relation = part.rels[key]
            if relation.reltype.rpartition("/")[2] != "image":
                raise self._refused_object()
            picture = relation.target_part
            name = picture.partname.lstrip("/")
            self.kept[name] = PackagePart(name, picture.content_type, picture.blob)
            needed.append((key, relation.reltype, _from_word(picture)))
        return tuple(needed)

    def _refused_object(self) -> TemplateRefused:
        return TemplateRefused(
            "หัวกระดาษของแม่แบบมีวัตถุฝังอยู่ ใช้ได้เฉพาะข้อความและรูปภาพ",
            "The letterhead holds an embedded object: only text and pictures can be used.",
            where=self._where,
        )

    def _header(self, part: Part | None) -> HeaderPart:
        root = docx_thai.parse(part.blob if part else docx_thai.EMPTY_HEADER.encode())
        if root.prefix != "w":
            raise damaged(self._where)
        relationships = self._clean(root, part) if part else ()
        empty = not _shows_something(root)
        if empty:
            for child in list(root):
                root.remove(child)
        self.numbers_pages = self.numbers_pages or _numbers_pages(root)
        text = docx_thai.serialise(root).decode("utf-8").removesuffix("</w:hdr>")
        text = f"{text[:-2]}>" if text.endswith("/>") and empty else text
        return HeaderPart(text, empty, relationships)

    def _referred(self, section: Element, reference: str, kind: str) -> Part | None:
        for element in section.iterchildren(f"{W}{reference}"):
            relation = self._main.rels.get(element.get(f"{_R}id") or "")
            if element.get(f"{W}type") == kind and relation and not relation.is_external:
                return relation.target_part
        return None

    def _related(self, kind: str) -> Part | None:
        for relation in self._main.rels.values():
            if relation.reltype == f"{docx_thai.R}/{kind}" and not relation.is_external:
                return relation.target_part
        return None


def _has_first_page(section: Element) -> bool:
    switch = section.find(f"{W}titlePg")
    return switch is not None and switch.get(f"{W}val") not in ("0", "false", "off")


def _shows_something(root: Element) -> bool:
    return any(element.tag != f"{W}t" or element.text for element in root.iter(*_SEEN))


def _numbers_pages(root: Element) -> bool:
    instructions: Iterator[str] = (
        element.get(f"{W}instr") or element.text or ""
        for element in root.iter(f"{W}fldSimple", f"{W}instrText")
    )
    return any(_PAGE_FIELD.match(instruction) for instruction in instructions)


def _used_ids(root: Element) -> set[str]:
    return {
        str(value)
        for element in root.iter("*")
        for name, value in element.attrib.items()
        if str(name).startswith(_R) and value
    }


def _from_word(part: Part) -> str:
    """The path of a part as seen from the folder `word`."""
    return posixpath.relpath(part.partname.lstrip("/"), "word")

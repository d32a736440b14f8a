"""Blocks to DOCX: the body as text, in chunks, straight into the package's zip.

Equal papers on equal templates give equal bytes: fixed times and order of the members, nothing from
clock or chance. The look is the template's; no size is set here.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pcio_desktop.documents import docx_thai
from pcio_desktop.documents.blocks import Paper, stretches
from pcio_desktop.documents.docx_body import BodyWriter
from pcio_desktop.documents.docx_headers import header_texts, section
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.docx_runs import require_writable
from pcio_desktop.documents.docx_thai import Relationship
from pcio_desktop.documents.fonts import EmbeddedFace, FontFaces, embedded_faces
from pcio_desktop.documents.page_plan import PagePlan, with_splits
from pcio_desktop.documents.template_parts import PackagePart

_CHUNK = 500
_XML = "application/xml"
_RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml"
_FONT = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_CORE_RELATION = f"{docx_thai.PACKAGE_RELATIONSHIPS}/metadata/core-properties"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_LEVEL = 2  # of deflate: a third of the time of the usual 6, a tenth more bytes
_UNIX = 3


def write_docx(
    paper: Paper,
    template: Template,
    *,
    faces: FontFaces | None = None,
    plan: PagePlan | None = None,
) -> bytes:
    """A paper on a template as the bytes of a DOCX.

    Fonts are embedded when the paper wants it and `faces` are of the template's family. A `plan` of
    this paper forces its page breaks and prints its catchwords; without one the text flows.

    Raises:
        UnwritableText: a text holds a character that XML forbids; the error names the unit.
        ValueError: a unit's name is no bookmark name, or is used twice.
    """
    for text in (paper.title, paper.author):
        require_writable(text, "title")
    if paper.label_column_mm is not None:
        template = template.with_label_column(paper.label_column_mm)
    package = _Package(paper, template, _fonts(paper, template, faces), plan)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        for name, chunks in package.members():
            # By its name a member gets the level, 1980 as its time and 0600 as its rights.
            with archive.open(name, "w") as stream:
                for chunk in chunks:
                    stream.write(chunk)
            archive.getinfo(name).create_system = _UNIX  # the same on every system
    return target.getvalue()


def member(name: str, method: int = zipfile.ZIP_DEFLATED) -> zipfile.ZipInfo:
    """A zip member that says nothing about when and where it was made."""
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type = method
    info.create_system = _UNIX
    info.external_attr = 0o600 << 16
    return info


def _fonts(paper: Paper, template: Template, faces: FontFaces | None) -> tuple[EmbeddedFace, ...]:
    if faces is None or not paper.embed_fonts or faces.family != template.geometry.font:
        return ()
    kinds = ["Regular", "Bold"]
    parts = (spans for block in paper.blocks for _, spans in stretches(block))
    if any(span.italic for spans in parts for span in spans):
        kinds += ["Italic", "BoldItalic"]
    return embedded_faces(faces, kinds)


@dataclass(slots=True)
class _Package:
    """The members of one DOCX in their order."""

    paper: Paper
    template: Template
    fonts: tuple[EmbeddedFace, ...]
    plan: PagePlan | None = None
    parts: list[PackagePart] = field(default_factory=list[PackagePart])
    relationships: list[Relationship] = field(default_factory=list[Relationship])

    def members(self) -> Iterator[tuple[str, Iterable[bytes]]]:
        """Names and contents; the body is made while it is written."""
        references = self._collect()
        main = "word/document.xml"
        types = [(main, f"{docx_thai.WORD_TYPE}document.main+xml")]
        types += [(part.name, part.content_type) for part in self.parts]
        types.append(("docProps/core.xml", _CORE))
        defaults = [("rels", _RELATIONSHIPS), ("xml", _XML)]
        if self.fonts:
            defaults.append(("odttf", _FONT))
        yield _text("[Content_Types].xml", docx_thai.content_types(defaults, types))
        root = (
            ("rId1", f"{docx_thai.R}/officeDocument", main),
            ("rId2", _CORE_RELATION, "docProps/core.xml"),
        )
        yield _text("_rels/.rels", docx_thai.relationships(root))
        paper = self.paper
        core = docx_thai.core_properties(paper.title, paper.author, paper.dated)
        yield _text("docProps/core.xml", core)
        yield main, self._body(references)
        yield _text(_rels(main), docx_thai.relationships(self.relationships))
        for part in self.parts:
            yield part.name, (part.data,)
            if part.relationships:
                yield _text(_rels(part.name), docx_thai.relationships(part.relationships))
        for number, face in enumerate(self.fonts, 1):
            yield f"word/fonts/font{number}.odttf", (face.data,)

    def _body(self, references: str) -> Iterator[bytes]:
        pieces = [self.template.document_start]
        plan = self.plan
        paper = self.paper if plan is None else with_splits(self.paper, plan.splits)
        for piece in BodyWriter(self.template, plan).xml(paper):
            pieces.append(piece)
            if len(pieces) == _CHUNK:
                yield "".join(pieces).encode("utf-8")
                pieces.clear()
        pieces.append(section(self.paper, self.template, references))
        pieces.append("</w:body></w:document>")
        yield "".join(pieces).encode("utf-8")

    def _collect(self) -> str:
        """Fill parts and relationships; return the references of the section."""
        template = self.template
        self.relationships.extend(template.relationships)
        settings = docx_thai.settings(embedded_fonts=bool(self.fonts))
        self._add("styles", "styles.xml", template.styles)
        self._add("settings", "settings.xml", settings.encode())
        self._add("fontTable", "fontTable.xml", *self._font_table())
        references: list[str] = []
        for kind, text in header_texts(self.paper, template).items():
            part = template.first_header if kind == "first" else template.header
            name = f"header_{kind}.xml"
            key = self._add("header", name, text.encode(), part.relationships)
            references.append(f'<w:headerReference w:type="{kind}" r:id="{key}"/>')
        self.parts.extend(template.parts)
        for footer in template.footers:
            key = f"rIdFooter{footer.kind}"
            target = footer.name.removeprefix("word/")
            self.relationships.append((key, f"{docx_thai.R}/footer", target))
            references.append(f'<w:footerReference w:type="{footer.kind}" r:id="{key}"/>')
        return "".join(references)

    def _add(
        self, kind: str, name: str, data: bytes, relationships: tuple[Relationship, ...] = ()
    ) -> str:
        part = PackagePart(f"word/{name}", f"{docx_thai.WORD_TYPE}{kind}+xml", data, relationships)
        self.parts.append(part)
        key = f"rId{name.partition('.')[0]}"
        self.relationships.append((key, f"{docx_thai.R}/{kind}", name))
        return key

    def _font_table(self) -> tuple[bytes, tuple[Relationship, ...]]:
        keys = [f"rId{number}" for number in range(1, len(self.fonts) + 1)]
        faces = [(face.kind, key, face.key) for face, key in zip(self.fonts, keys, strict=True)]
        text = docx_thai.font_table(self.template.geometry.font, faces)
        targets = [f"fonts/font{number}.odttf" for number in range(1, len(self.fonts) + 1)]
        relation = f"{docx_thai.R}/font"
        pairs = zip(keys, targets, strict=True)
        return text.encode(), tuple((key, relation, target) for key, target in pairs)


def _text(name: str, text: str) -> tuple[str, tuple[bytes]]:
    return name, (text.encode("utf-8"),)


def _rels(name: str) -> str:
    folder, _, file = name.rpartition("/")
    return f"{folder}/_rels/{file}.rels"

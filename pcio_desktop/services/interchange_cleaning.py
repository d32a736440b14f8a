"""Cleaning every text of a document at the door, with a note of what was changed and where."""

from __future__ import annotations

from typing import Any, cast

from pcio_desktop.domain.rows import Finding, FindingKind
from pcio_desktop.thai.normalise import Note, clean_line, clean_text, foreign_letters

Json = Any

# Fields that hold paragraphs; line feeds and tabs are kept in them. The words of a pin are a piece
# of a paragraph and must stay equal to it.
_PARAGRAPHS = frozenset(
    {"text", "label", "value", "paragraphs", "task", "reasons", "opening", "words"}
)
_NO_LIMIT = 10**9  # lengths are checked by the schema, which names the place
_SILENT = {Note.SPACES_JOINED, Note.COMPOSED, Note.LINE_ENDS_UNIFIED}


def clean_document(document: Json) -> tuple[Json, list[Finding]]:
    """The document with clean texts, and a finding for each change that could matter."""
    findings: list[Finding] = []
    return _clean(document, "$", "", findings), findings


def _clean(value: Json, path: str, name: str, findings: list[Finding]) -> Json:
    match value:
        case dict():
            entries = cast("dict[str, Json]", value)
            return {
                key: _clean(inner, f"{path}.{key}", key, findings) for key, inner in entries.items()
            }
        case list():
            inners = cast("list[Json]", value)
            return [
                _clean(inner, f"{path}[{place}]", name, findings)
                for place, inner in enumerate(inners)
            ]
        case str():
            return _clean_text(value, path, name, findings)
        case _:
            return value


def _clean_text(text: str, path: str, name: str, findings: list[Finding]) -> str:
    cleaned = clean_text(text) if name in _PARAGRAPHS else clean_line(text, _NO_LIMIT)
    if any(note not in _SILENT for note in cleaned.notes):
        findings.append(_changed(path))
    foreign = foreign_letters(cleaned.text)
    if foreign:
        findings.append(_foreign(path, "".join(letter for _, letter in foreign)))
    return cleaned.text


def _changed(path: str) -> Finding:
    return Finding(
        FindingKind.TEXT_CLEANED,
        "ตัดอักขระที่มองไม่เห็นหรือจัดลำดับสระและวรรณยุกต์ใหม่",
        "invisible characters were removed or Thai marks put in order",
        path,
    )


def _foreign(path: str, letters: str) -> Finding:
    shown = letters[:10]
    return Finding(
        FindingKind.FOREIGN_LETTERS,
        f"มีตัวอักษรที่ไม่ใช่ไทยหรืออังกฤษ ({shown}) โปรดตรวจ โปรแกรมไม่แก้ให้เอง",
        f"letters that are neither Thai nor Latin ({shown}); kept as they are, please check",
        path,
    )

"""Taking what lies on the clipboard into the minutes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass

from pcio_desktop.archive.clipboard_html import blocks_of_html
from pcio_desktop.archive.clipboard_text import blocks_of_text
from pcio_desktop.domain.content import (
    Blocks,
    Paragraph,
    Runs,
    Table,
    TableRow,
    blocks_text,
    runs_text,
)
from pcio_desktop.domain.content_edits import canonical, cut
from pcio_desktop.domain.content_json import blocks_from_json, blocks_to_json
from pcio_desktop.thai.names import parse_name

OWN_FORMAT = "application/x-pcio-content+json"
"""The name under which the program's own content lies on the clipboard, without loss."""


_LONGEST_LABEL = 60  # letters of one word, or of a name, that may be a speaker nobody knows yet
_AFTER_LABEL = re.compile(r"(?:\s*[:\u2013\u2014-])?\s+|\s*:\s*|$")
_STANDS_FOR = "ผู้แทน"


def read_pasted(html: str, text: str) -> Blocks:
    """The blocks of a clipboard, from its HTML if that holds anything, else from its plain text."""
    return canonical((html and blocks_of_html(html)) or blocks_of_text(text))


def write_own(blocks: Blocks) -> bytes:
    """Blocks for the clipboard."""
    return json.dumps(blocks_to_json(blocks), ensure_ascii=False).encode()


def read_own(data: bytes) -> Blocks | None:
    """The blocks that `write_own` wrote; None for anything else."""
    try:
        return canonical(blocks_from_json(json.loads(data)))
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


@dataclass(frozen=True, slots=True)
class PastedTurn:
    """What was pasted in place of a speaker: the speaker, empty for none, and what is said."""

    label: str
    blocks: Blocks


def turn_of(blocks: Blocks, labels: Iterable[str]) -> PastedTurn:
    """Part what was pasted in place of a speaker into the speaker and what is text.

    A speaker is whoever of `labels` it begins with, alone in its line, cell or before a space or a
    colon; of several the longest. Nobody known: one word, a name with a title, or a ผู้แทน is taken
    for a speaker where nothing else was pasted. All other words are text.
    """
    text = blocks_text(blocks).strip()
    first = _first_line(blocks)
    for label in sorted(set(filter(None, labels)), key=len, reverse=True):
        words = runs_text(first)
        start = len(words) - len(words.lstrip())
        end = _AFTER_LABEL.match(words, start + len(label))
        if words.startswith(label, start) and end is not None:
            return PastedTurn(label, _without_beginning(blocks, end.end()))
    return PastedTurn(text, ()) if _may_be_label(text) else PastedTurn("", blocks)


def _first_line(blocks: Blocks) -> Runs:
    """Where a speaker would stand: the first paragraph, or the first cell of a row of two."""
    if not blocks:
        return ()
    match blocks[0]:
        case Paragraph(runs):
            return runs
        case Table(rows=(TableRow(cells=(label, _)),)) if label.paragraphs:
            return label.paragraphs[0]
        case _:
            return ()


def _without_beginning(blocks: Blocks, letters: int) -> Blocks:
    """The blocks without the first letters of their first line."""
    first, *rest = blocks
    if isinstance(first, Table):
        left, right = first.rows[0].cells
        said = (*left.paragraphs[1:], *right.paragraphs)
        begun: list[Runs] = [cut(left.paragraphs[0], letters)[1], *said]
    else:
        assert isinstance(first, Paragraph)
        begun = [cut(first.runs, letters)[1]]
    kept = [Paragraph(runs) for runs in begun if runs_text(runs).strip()]
    return canonical((*kept, *rest))


def _may_be_label(text: str) -> bool:
    if "\n" in text or len(text) > _LONGEST_LABEL:
        return False
    return " " not in text or text.startswith(_STANDS_FOR) or bool(parse_name(text).prefixes)

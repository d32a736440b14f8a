"""Taking what lies on the clipboard into the minutes."""

from __future__ import annotations

import json

from pcio_desktop.archive.clipboard_html import blocks_of_html
from pcio_desktop.archive.clipboard_text import blocks_of_text
from pcio_desktop.domain.content import Blocks
from pcio_desktop.domain.content_edits import canonical
from pcio_desktop.domain.content_json import blocks_from_json, blocks_to_json

OWN_FORMAT = "application/x-pcio-content+json"
"""The name under which the program's own content lies on the clipboard, without loss."""


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

"""A small committee and meeting to compose minutes of, and how composed papers read."""

from datetime import datetime

from pcio_desktop.documents.blocks import Block, Grid, Line, Paper, Roster, Style
from pcio_desktop.domain.committee import Role
from pcio_desktop.domain.person import Person
from pcio_desktop.thai.dates import BANGKOK

MEMBER = Role("กรรมการ")


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2024, 6, 11, hour, minute, tzinfo=BANGKOK)


def a_person(given: str = "สมมติ", surname: str = "ใจดี", *prefixes: str) -> Person:
    return Person(given, surname, prefixes=prefixes or ("นาย",))


def told(text: str) -> str:
    """As people read it: a no-break space is a space."""
    return text.replace("\u00a0", " ")


def line_text(line: Line) -> str:
    parts = (line.label, line.spans, line.value)
    return told(" | ".join("".join(span.text for span in part) for part in parts if part))


def lines(paper: Paper, style: Style | None = None) -> list[str]:
    return [
        line_text(block)
        for block in paper.blocks
        if isinstance(block, Line) and (style is None or block.style is style)
    ]


def cells(table: Block) -> list[list[str]]:
    assert isinstance(table, Roster | Grid)
    return [
        [
            told("\n".join("".join(s.text for s in spans) for spans in cell.paragraphs))
            for cell in row.cells
        ]
        for row in table.rows
    ]


def rosters(paper: Paper) -> list[list[list[str]]]:
    return [cells(block) for block in paper.blocks if isinstance(block, Roster)]

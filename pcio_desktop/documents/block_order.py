"""What holds between the blocks of a paper: unit names, air around tables, what stays together.

The DOCX writer and the page plan both follow it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pcio_desktop.documents.blocks import Block, Gap, Grid, Line, Roster, Signatures, unit_names

LINES_WITH_SIGNATURES = 2
"""Lines of text that go to the page of the signatures (the typewriter rule for the last page)."""

_UNIT_NAMES = re.compile(r"(?:[A-Za-z_][A-Za-z0-9_]{0,39}\n)*")


def check_unit_names(blocks: Sequence[Block]) -> None:
    """Raise ValueError when a unit's name is no bookmark name of Word, or is used twice."""
    named = [name for block in blocks for name in unit_names(block) if name]
    if len(set(named)) < len(named):
        raise ValueError("a unit name is used twice")
    if _UNIT_NAMES.fullmatch("\n".join([*named, ""])) is None:
        wrong = [name for name in named if _UNIT_NAMES.fullmatch(f"{name}\n") is None]
        raise ValueError(f"not a bookmark name: {wrong[0]!r}")


def separated(before: Block | None, after: Block | None) -> bool:
    """Whether a separating paragraph stands between two blocks; None is an end of the paper.

    Tables must not touch, nothing may end with a table, and a bordered table wants air.
    """
    if after is None:
        return before is None or _is_table(before)
    if before is None:
        return False
    if isinstance(before, Grid) or isinstance(after, Grid):
        return not isinstance(before, Gap) and not isinstance(after, Gap)
    return _is_table(before) and _is_table(after)


def shows_something(block: Block) -> bool:
    """False for a table without rows (for Word a damaged file) and for no signatures."""
    match block:
        case Roster() | Grid():
            return bool(block.rows)
        case Signatures():
            return bool(block.blocks)
        case _:
            return True


def _is_table(block: Block) -> bool:
    return isinstance(block, Roster | Grid) or (
        isinstance(block, Signatures) and block.side_by_side
    )


def held_blocks(blocks: Sequence[Block]) -> set[int]:
    """Which blocks stay with what follows, so that no signature stands alone on a page.

    At least two lines of text go with the signatures (the typewriter rule for the last page).
    """
    held: set[int] = set()
    for index, block in enumerate(blocks):
        if not isinstance(block, Signatures):
            continue
        needed = LINES_WITH_SIGNATURES
        for before in range(index - 1, -1, -1):
            earlier = blocks[before]
            if isinstance(earlier, Signatures) or needed == 0:
                break
            held.add(before)
            if isinstance(earlier, Roster | Grid):
                break
            needed -= isinstance(earlier, Line)
    return held

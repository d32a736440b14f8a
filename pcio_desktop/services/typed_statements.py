"""Text typed into statements that could not be stored: kept beside the file, put back later.

A draft holds the statement as it was read and the text as it was typed, so that putting it back
needs no question and overwrites nothing that came into the file since.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from pcio_desktop.domain.agenda import AgendaItem
from pcio_desktop.domain.committee import Seat
from pcio_desktop.domain.content import Blocks
from pcio_desktop.domain.content_edits import canonical
from pcio_desktop.domain.content_json import blocks_from_json, blocks_to_json
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.domain.safekeeping import Draft
from pcio_desktop.services.drafts import keep_draft
from pcio_desktop.services.minutes import add_statement, write_statement
from pcio_desktop.services.minutes_rows import StatementRow
from pcio_desktop.storage.drafts import DraftStore
from pcio_desktop.storage.unit_of_work import UnitOfWork

_PLACE = "statement/"


@dataclass(frozen=True, slots=True)
class TypedStatement:
    """A statement as it was read, and what was typed there since."""

    row: StatementRow
    blocks: Blocks


def keep_typed(drafts: DraftStore, row: StatementRow, blocks: Blocks) -> None:
    """Keep what was typed, in place of what was kept of the statement before.

    Raises FileTrouble when the user's own folder cannot be written.
    """
    kept = {
        "item": row.item_id,
        "speaker": row.speaker,
        "seat": row.seat_id,
        "was": blocks_to_json(row.blocks),
        "typed": blocks_to_json(blocks),
    }
    keep_draft(drafts, _PLACE + row.id, json.dumps(kept, ensure_ascii=False), row.version)


def drop_typed(drafts: DraftStore, statement_id: str) -> None:
    """Forget what was kept of a statement: it is in the file now."""
    drafts.drop(_PLACE + statement_id)


def kept_typing(drafts: DraftStore) -> list[TypedStatement]:
    """What is kept, the oldest first; what cannot be read is passed over."""
    found = [_read(draft) for draft in drafts.all() if draft.place.startswith(_PLACE)]
    return [typed for typed in found if typed is not None]


def _read(draft: Draft) -> TypedStatement | None:
    key = draft.place.removeprefix(_PLACE)
    try:
        kept = json.loads(draft.text)
        was, blocks = blocks_from_json(kept["was"]), blocks_from_json(kept["typed"])
        row = StatementRow(key, kept["item"], kept["speaker"], kept["seat"], was, draft.version)
    except (ValueError, TypeError, KeyError):
        return None
    return TypedStatement(row, blocks)


def put_back(uow: UnitOfWork, kept: Sequence[TypedStatement]) -> list[str]:
    """Put kept text into the file; returns the ids of the statements it was kept of.

    A statement that still says what it said when it was read gets the text. If it was changed or
    removed since, the text becomes a statement of its own in the same item. What was kept of an
    item that is gone, or of a meeting that is damaged, stays kept, and its id is left out.
    """
    return [typed.row.id for typed in kept if _put_back(uow, typed)]


def _put_back(uow: UnitOfWork, typed: TypedStatement) -> bool:
    row, text = typed.row, canonical(typed.blocks)
    found = uow.queries.titles_and_meetings([row.item_id]).get(row.item_id)
    if found is not None and uow.is_damaged(found[1]):
        return False  # what keeps to itself keeps nothing else from being put back
    statement = uow.find(Statement, row.id)
    if statement is not None and canonical(statement.blocks) in (text, canonical(row.blocks)):
        write_statement(uow, row.id, text)
        return True
    if uow.find(AgendaItem, row.item_id) is None:
        return False
    seat_id = row.seat_id if row.seat_id and uow.find(Seat, row.seat_id) else None
    here = statement is not None and uow.queries.item_of_statement(row.id) == row.item_id
    add_statement(
        uow,
        row.item_id,
        after=row.id if here else None,
        speaker=row.speaker,
        seat_id=seat_id,
        blocks=text,
    )
    return True

"""Typing that the file refuses: kept beside it, and put back once it can be written."""

from __future__ import annotations

import contextlib
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pcio_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from pcio_desktop.domain.content import Blocks
    from pcio_desktop.services.committee_file import UnitOfWork
    from pcio_desktop.services.drafts import DraftStore
    from pcio_desktop.services.minutes_rows import StatementRow
    from pcio_desktop.ui.operations import Operations

_log = logging.getLogger(__name__)
_PUT_BACK = "นำข้อความที่พิมพ์ค้างไว้กลับมา"


class KeptTyping(QObject):
    """The drafts of the open file. What stands in an editor too is stored from there."""

    left = Signal()  # one stands in no editor any more, and nothing keeps it out of the file

    def __init__(self, operations: Operations) -> None:
        super().__init__(operations)
        self._operations = operations
        self._drafts: DraftStore | None = None  # fetched while the file can be read
        self._on_screen: set[str] = set()  # statements of which a draft stands in an editor too

    def begin(self, path: Path) -> None:
        """Another file is open now."""
        from pcio_desktop.services.drafts import drafts_of

        self._drafts = None
        self._on_screen.clear()
        with contextlib.suppress(UserError):
            self._drafts = drafts_of(path)

    def keep(self, row: StatementRow, blocks: Blocks) -> None:
        """Keep what was typed into a statement and cannot be stored, over a crash and a restart."""
        self._on_screen.add(row.id)
        self._write(row, blocks)

    def set_aside(self, row: StatementRow, blocks: Blocks) -> None:
        """The same of a statement whose editor goes: it is put back as soon as that can be done."""
        self._on_screen.discard(row.id)
        self._write(row, blocks)
        if not self._operations.has_trouble:
            self.left.emit()

    def drop(self, statement_id: str) -> None:
        """What was kept of the statement is in the file now."""
        from pcio_desktop.services.typed_statements import drop_typed

        self._on_screen.discard(statement_id)
        if self._drafts is not None:
            drop_typed(self._drafts, statement_id)

    def leave(self) -> None:
        """The editors go: what they could not store is kept beside the file and nowhere else."""
        self._on_screen.clear()

    def put_back(self) -> int:
        """Put it into the file, as one action; in how many places. Raises UserError."""
        from pcio_desktop.services.typed_statements import kept_typing, put_back

        if self._drafts is None or self._operations.view_only:
            return 0
        kept = [one for one in kept_typing(self._drafts) if one.row.id not in self._on_screen]
        if not kept:
            return 0

        def put(uow: UnitOfWork) -> list[str]:
            return put_back(uow, kept)

        done = self._operations.run(_PUT_BACK, put, None)
        for key in done:
            self.drop(key)
        return len(done) if self._operations.last_change else 0

    def _write(self, row: StatementRow, blocks: Blocks) -> None:
        from pcio_desktop.services.typed_statements import keep_typed

        if self._drafts is None:
            return
        try:
            keep_typed(self._drafts, row, blocks)
        except UserError as error:  # the page has told already that it is not stored
            _log.info("no draft: %s", error.english)

"""Brings a file back to what a snapshot holds: in one transaction, and told in the audit trail."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from pathlib import Path

from pcio_desktop.storage import backup
from pcio_desktop.storage.connection import open_connection, open_reading
from pcio_desktop.storage.faults import FileCode, explained, trouble
from pcio_desktop.storage.journal import StepState
from pcio_desktop.storage.lineage import RESTORED_AT, head_of
from pcio_desktop.thai.dates import BANGKOK


def restore(path: Path, snapshot: Path, *, who: str, at: datetime, action: str) -> None:
    """Make the file at `path`, which must be whole, say what `snapshot` says.

    The newest step then is the restore itself, so that nobody takes the file for an older copy.
    After a power cut the file is as before or as after. Raises FileTrouble; then it is as before.
    """
    with backup.place_beside(snapshot) as beside:
        backup.copy_pages(snapshot, beside)
        with explained(snapshot.name):
            _add_step(beside, head_of(path).step, who=who, at=at, action=action)
            if backup.check(beside, name=snapshot.name):
                raise trouble(FileCode.DAMAGED, where=snapshot.name)
        with (
            explained(path.name),
            closing(open_reading(beside)) as source,
            closing(open_connection(path)) as target,
        ):
            source.backup(target)


def _add_step(path: Path, newest: int, *, who: str, at: datetime, action: str) -> None:
    with closing(open_connection(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        (last,) = connection.execute("SELECT max(seq) FROM journal_step").fetchone()
        step = max(last or 0, newest) + 1
        connection.execute(
            "INSERT INTO journal_step VALUES (?, ?, ?, ?, ?, NULL)",
            (step, at.astimezone(BANGKOK).isoformat(), who, action, StepState.KEPT),
        )
        connection.execute(
            "INSERT OR REPLACE INTO file_fact VALUES (?, ?)", (RESTORED_AT, str(step))
        )
        connection.execute("COMMIT")

"""An open committee file as the window and the command line hold it."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType

from pcio_desktop.paths import data_dir
from pcio_desktop.storage.engine import create_file
from pcio_desktop.storage.faults import FileCode
from pcio_desktop.storage.migrations.migrator import migrate
from pcio_desktop.storage.probe import probe
from pcio_desktop.storage.unit_of_work import Database, ReadUnit, UnitOfWork

SUFFIX = ".pcio"
_COPIES = "copies"  # of files as they were before they were brought up to date


class CommitteeFile:
    """One open file. Each action is one `work`, each look at the data one `read`."""

    def __init__(self, path: Path, database: Database) -> None:
        self.path = path
        self._database = database

    def work(self, action: str, *, amends: str = "") -> AbstractContextManager[UnitOfWork]:
        """A unit that writes: commit it, or everything in it is rolled back.

        `action` is what undo will call it, in Thai. `amends` is the key of the thing into which
        somebody types: what is typed there within a minute is undone at once.
        """
        return self._database.work(action, amends=amends)

    def read(self) -> AbstractContextManager[ReadUnit]:
        """A unit that only reads."""
        return self._database.read()

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def __enter__(self) -> CommitteeFile:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def open_committee_file(path: Path) -> CommitteeFile:
    """Open a committee file; an older one is brought up to date first, a copy of it is kept.

    Raises FileTrouble saying what the file is when it is not a good committee file.
    """
    if probe(path).code is FileCode.OLDER:
        migrate(path, copies=data_dir() / _COPIES)
    return CommitteeFile(path, Database(path))


def create_committee_file(path: Path) -> CommitteeFile:
    """Make a new, empty committee file and open it. Raises FileTrouble when `path` exists."""
    create_file(path)
    return open_committee_file(path)

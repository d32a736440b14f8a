"""An open committee file as the window and the command line hold it."""

from __future__ import annotations

from contextlib import AbstractContextManager, suppress
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from types import TracebackType

from pcio_desktop import __version__
from pcio_desktop.domain.change import Change
from pcio_desktop.domain.errors import FileInUse, FileTrouble
from pcio_desktop.domain.safekeeping import Notice
from pcio_desktop.paths import data_dir
from pcio_desktop.services import opening_notices
from pcio_desktop.storage.connection import read_through
from pcio_desktop.storage.database import Database
from pcio_desktop.storage.engine import create_file
from pcio_desktop.storage.faults import FileCode
from pcio_desktop.storage.lineage import KnownFiles
from pcio_desktop.storage.lock import Lock, acquire
from pcio_desktop.storage.migrations.migrator import migrate
from pcio_desktop.storage.probe import probe
from pcio_desktop.storage.seals import MEETING, THE_ROSTER, Sealed
from pcio_desktop.storage.unit_of_work import Prepared, ReadUnit, UnitOfWork

__all__ = [
    "COPIES",
    "SUFFIX",
    "Access",
    "CommitteeFile",
    "Prepared",
    "ReadUnit",
    "UnitOfWork",
    "create_committee_file",
    "known_files",
    "open_committee_file",
]

SUFFIX = ".pcio"
COPIES = "copies"  # of files as they were before they were brought up to date
_KNOWN = "known-files.json"

# Where no lock can be written the file can still be looked at.
_LOOK_ONLY = (FileCode.READONLY, FileCode.FULL, FileCode.IO, FileCode.CANTOPEN)


class Access(StrEnum):
    """What a file is opened for. Any number may look while one writes."""

    WRITE = "write"
    VIEW = "view"


class CommitteeFile:
    """One open file. Each action is one `work`, each look at the data one `read`."""

    def __init__(self, path: Path, database: Database, notices: tuple[Notice, ...] = ()) -> None:
        self.path = path
        self.notices = notices
        self._database = database

    @property
    def view_only(self) -> bool:
        """Whether it can only be looked at; `work` is then refused."""
        return self._database.view_only

    def work(self, action: str, *, amends: str = "") -> AbstractContextManager[UnitOfWork]:
        """A unit that writes: commit it, or everything in it is rolled back.

        `action` is what undo will call it, in Thai. `amends` is the key of the thing into which
        somebody types: what is typed there within a minute is undone at once. Raises FileTrouble,
        code VIEW_ONLY; entering it raises FileTrouble, code LOCK_LOST, when somebody else has taken
        over.
        """
        return self._database.work(action, amends=amends)

    def read(self) -> AbstractContextManager[ReadUnit]:
        """A unit that only reads."""
        return self._database.read()

    def changed_elsewhere(self) -> Change:
        """What others have changed meanwhile; to be asked every few seconds by who only looks."""
        return self._database.changed_elsewhere()

    def accept_damaged(self, meeting_id: str = "") -> None:
        """Take a damaged meeting, or the roster, as it now is, so that it can be changed again."""
        self._database.accept(Sealed(MEETING, meeting_id) if meeting_id else THE_ROSTER)

    def restore(self, snapshot: Path, *, at: datetime, action: str) -> None:
        """Make the file say what `snapshot` says. Everything shown must be read anew.

        Raises FileTrouble; then it is as it was.
        """
        self._database.restore(snapshot, at=at, action=action)
        known_files().remember(self.path)

    def save_elsewhere(self, target: Path) -> Path:
        """A checked copy of all that was stored, while the file itself can no longer be used.

        Also where it was moved or deleted, as long as the system still lets it be read. Returns
        the name it got: no other file is replaced. Raises FileTrouble.
        """
        return self._database.copy_to(target)

    def close(self) -> None:
        """Let go of the file."""
        if not self.view_only:
            known_files().remember(self.path)
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


def open_committee_file(
    path: Path, *, access: Access = Access.WRITE, who: str = "", take_over: str | None = None
) -> CommitteeFile:
    """Open a committee file; an older one is brought up to date first, a copy of it is kept.

    Every row is read and compared with its seal; what is to be said about the file stands in its
    `notices`. In a place that cannot be written it opens for viewing. `take_over` is the token of
    the lock that the user has decided to end. Raises FileInUse when somebody else writes in it,
    and FileTrouble saying what the file is when it is not a good committee file.
    """
    found = probe(path)
    if found.code not in (FileCode.OK, FileCode.OLDER):
        raise found.trouble()
    lock: Lock | None = None
    if access is Access.WRITE or found.code is FileCode.OLDER:
        lock = _lock(path, who, take_over)
    try:
        read_through(path)  # all of it is looked at now
        if found.code is FileCode.OLDER:
            migrate(path, copies=data_dir() / COPIES)
        if access is Access.VIEW and lock is not None:
            lock.release()
            lock = None
        return _open(path, who, lock, could_write=lock is not None or access is Access.VIEW)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def _lock(path: Path, who: str, take_over: str | None) -> Lock | None:
    try:
        return acquire(path, who=who, program=__version__, take_over=take_over)
    except FileInUse:
        raise
    except FileTrouble as trouble:
        if trouble.code not in _LOOK_ONLY:
            raise
        return None


def _open(path: Path, who: str, lock: Lock | None, *, could_write: bool) -> CommitteeFile:
    database = Database(path, who=who, lock=lock, view_only=lock is None)
    try:
        broken = database.check_seals()
        if broken:  # text that is no longer UTF-8 may be among it
            database.read_leniently()
        notices = opening_notices.about(
            path, database, broken, known_files(), could_write=could_write
        )
    except BaseException:
        database.close()
        raise
    if lock is not None:
        known_files().remember(path)
    return CommitteeFile(path, database, notices)


def known_files() -> KnownFiles:
    """What this computer saw last of each file."""
    return KnownFiles(data_dir() / _KNOWN)


def create_committee_file(path: Path, *, who: str = "") -> CommitteeFile:
    """Make a new, empty committee file and open it. Raises FileTrouble when `path` exists."""
    create_file(path)
    try:
        return open_committee_file(path, who=who)
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise

"""One writer per file: a file beside the committee file says who, on which computer, since when.

A lock of a dead process of this computer goes by itself; any other goes only when a person takes
over, never by age. The lock is a promise between people: what keeps two writers from overwriting
each other in spite of it stands in `unit_of_work`.
"""

from __future__ import annotations

import contextlib
import getpass
import hashlib
import json
import os
import platform
import secrets
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from pcio_desktop.domain.errors import FileInUse
from pcio_desktop.domain.safekeeping import LockHolder
from pcio_desktop.storage import faults
from pcio_desktop.storage.faults import FileCode, trouble
from pcio_desktop.storage.processes import is_alive, start_mark
from pcio_desktop.thai.dates import BANGKOK

SUFFIX = ".lock"
_PATIENCE = 0.5  # s, for another program that is just writing its lock or taking one away
_STEP = 0.02

# One window may open a file twice, say to open it anew: how often each lock is held by us.
_held: dict[str, int] = {}


@dataclass(frozen=True, slots=True)
class _Stored:
    """A lock as it lies on the disk."""

    holder: LockHolder
    pid: int = 0
    mark: str = ""

    def is_dead(self) -> bool:
        """Whether it was left by a process of this computer that is gone."""
        here = self.holder.computer == platform.node() and bool(self.holder.computer)
        return here and self.pid > 0 and not is_alive(self.pid, self.mark)

    def is_ours(self) -> bool:
        return self.holder.token in _held


class Lock:
    """The right to write into one file, until `release` or until somebody takes over."""

    def __init__(self, path: Path, token: str) -> None:
        self._path = lock_path(path)
        self._name = path.name
        self._token = token
        self._released = False

    def check(self) -> None:
        """Raises FileTrouble, code LOCK_LOST, when the lock is not ours any more."""
        found = _read(self._path)
        if found is None:
            # Swept away by somebody who tidies up, or the stick is gone: nobody took over.
            if self._path.parent.is_dir():
                with contextlib.suppress(OSError):
                    _create(self._path, _ours("", "", self._token))
            return
        if found.holder.token not in ("", self._token):  # unreadable proves nothing
            raise trouble(FileCode.LOCK_LOST, where=self._name)

    def release(self) -> None:
        """Let others write. A lock that is somebody else's by now is left alone."""
        if self._released:
            return
        self._released = True
        _held[self._token] -= 1
        if _held[self._token]:
            return
        del _held[self._token]
        found = _read(self._path)
        if found is not None and found.holder.token == self._token:
            with contextlib.suppress(OSError):
                self._path.unlink()


def lock_path(path: Path) -> Path:
    """Where the lock of a committee file lies."""
    return path.with_name(path.name + SUFFIX)


def holder_of(path: Path) -> LockHolder | None:
    """Who has the file open for writing; None when nobody has, or only a process that is dead."""
    found = _read(lock_path(path))
    return None if found is None or found.is_dead() else found.holder


def acquire(path: Path, *, who: str = "", program: str = "", take_over: str | None = None) -> Lock:
    """Become the one writer of the file at `path`.

    `take_over` is the token of the lock that the user has seen and decided to end. Raises FileInUse
    when somebody else holds the file, and FileTrouble, code READONLY among others, when no lock
    can be written there.
    """
    place = lock_path(path)
    ends = time.monotonic() + _PATIENCE
    mine = _ours(who, program, secrets.token_hex(8))
    while True:
        try:
            _create(place, mine)
        except FileExistsError:
            found = _read(place)
        except OSError as error:
            raise trouble(faults.code_of_os_error(error), where=path.name) from error
        else:
            return _hold(path, mine.holder.token)
        if found is None:
            if time.monotonic() > ends:
                raise _in_use(path, LockHolder())
            continue
        if found.is_ours():
            return _hold(path, found.holder.token)
        wanted = found.holder.token == take_over
        if not ((wanted or found.is_dead()) and _remove(place, found, by_hand=wanted)):
            if time.monotonic() > ends or not _may_change(found):
                raise _in_use(path, found.holder)
            time.sleep(_STEP)


def _may_change(found: _Stored) -> bool:
    """A lock just being written is still empty, one of a dead process is just being removed."""
    return not found.holder.token or found.is_dead()


def _hold(path: Path, token: str) -> Lock:
    _held[token] = _held.get(token, 0) + 1
    return Lock(path, token)


def _in_use(path: Path, holder: LockHolder) -> FileInUse:
    thai, english = "แฟ้มนี้เปิดแก้ไขอยู่", "the file is being edited"
    if holder.person:
        thai, english = f"{thai}โดย {holder.person}", f"{english} by {holder.person}"
    if holder.computer:
        thai, english = f"{thai} ที่เครื่อง {holder.computer}", f"{english} on {holder.computer}"
    if holder.since is not None:
        since = f"{holder.since:%d/%m}/{holder.since.year + 543} {holder.since:%H.%M} น."
        thai = f"{thai} ตั้งแต่ {since}"
        english = f"{english} since {holder.since:%Y-%m-%d %H:%M}"
    return FileInUse(
        holder,
        f"{thai} เปิดดูอย่างเดียวหรือเปิดเป็นสำเนาได้",
        f"{english}; it can be viewed, or opened as a copy",
        where=path.name,
    )


def _ours(who: str, program: str, token: str) -> _Stored:
    holder = LockHolder(
        who=who,
        account=_account(),
        computer=platform.node(),
        since=datetime.now(BANGKOK).replace(microsecond=0),
        program=program,
        token=token,
    )
    return _Stored(holder, os.getpid(), start_mark(os.getpid()) or "")


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # an account without a name
        return ""


def _create(place: Path, lock: _Stored) -> None:
    """Write the lock where there is none. Raises FileExistsError, or another OSError."""
    holder = lock.holder
    text = json.dumps(
        {
            "who": holder.who,
            "account": holder.account,
            "computer": holder.computer,
            "pid": lock.pid,
            "process": lock.mark,
            "program": holder.program,
            "since": "" if holder.since is None else holder.since.isoformat(),
            "token": holder.token,
        },
        ensure_ascii=False,
    )
    with place.open("x", encoding="utf-8") as file:
        try:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        except BaseException:  # a full disk: half a lock would keep everybody out
            with contextlib.suppress(OSError):
                place.unlink()
            raise


def _read(place: Path) -> _Stored | None:
    """The lock that lies there, None when there is none; what cannot be read has unknown holder."""
    try:
        data: Any = json.loads(place.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        return _Stored(LockHolder())
    if not isinstance(data, dict):
        return _Stored(LockHolder())
    found = cast("dict[str, Any]", data)
    holder = LockHolder(
        who=str(found.get("who", "")),
        account=str(found.get("account", "")),
        computer=str(found.get("computer", "")),
        since=_moment(found.get("since")),
        program=str(found.get("program", "")),
        token=str(found.get("token", "")),
    )
    pid: Any = found.get("pid")
    return _Stored(holder, pid if isinstance(pid, int) else 0, str(found.get("process", "")))


def _moment(text: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(text))
    except ValueError:
        return None


def _remove(place: Path, judged: _Stored, *, by_hand: bool) -> bool:
    """Take away the very lock that was judged; False when somebody else is at it.

    Two programs that start together must not both win: the one that makes the file of this name
    first removes the lock, and it is looked at once more before it goes.
    """
    # The token comes from a file, so it must not become a path.
    name = hashlib.sha256(judged.holder.token.encode()).hexdigest()[:16]
    breaker = place.with_name(f"{place.name}.{name}")
    try:
        breaker.open("x").close()
    except FileExistsError:
        if not by_hand:
            return False
    except OSError:
        return False
    try:
        found = _read(place)
        if found is None or found.holder.token != judged.holder.token:
            return False
        place.unlink()
        return True
    except OSError:
        return False
    finally:
        with contextlib.suppress(OSError):
            breaker.unlink()

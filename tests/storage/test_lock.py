"""The one writer of a file: told by name, freed by itself when dead, never stolen by age."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pcio_desktop.domain.errors import FileInUse, FileTrouble
from pcio_desktop.storage.lock import acquire, holder_of, lock_path
from pcio_desktop.storage.processes import is_alive, start_mark
from tests.tools import ROOT

_HOLD = """
import sys
from pathlib import Path
from pcio_desktop.storage.lock import acquire
lock = acquire(Path(sys.argv[1]), who="นางสาวสมมุติ ใจทดสอบ")
print("held", flush=True)
sys.stdin.readline()
lock.release()
"""


@contextmanager
def _holder(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the file open."""
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        assert process.stdout.readline() == "held\n"
        yield process
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
        process.stdin.close()


def test_the_second_is_told_who_where_and_since_when_at_once(path: Path) -> None:
    with _holder(path):
        began = time.monotonic()
        with pytest.raises(FileInUse) as caught:
            acquire(path)
        assert time.monotonic() - began < 1
    holder = caught.value.holder
    assert holder.who == "นางสาวสมมุติ ใจทดสอบ"
    assert holder.computer in caught.value.thai
    assert holder.since is not None
    assert f"{holder.since:%H.%M} น." in caught.value.thai
    assert str(holder.since.year + 543) in caught.value.thai


def test_a_lock_of_a_dead_process_goes_by_itself(path: Path) -> None:
    with _holder(path) as process:
        process.kill()
        process.wait()
    assert lock_path(path).exists()
    assert holder_of(path) is None
    acquire(path).release()
    assert not lock_path(path).exists()


def test_a_number_used_again_by_another_process_does_not_keep_the_lock(path: Path) -> None:
    with _holder(path) as process:
        process.kill()
        process.wait()
    stored = json.loads(lock_path(path).read_text(encoding="utf-8"))
    stored["pid"] = os.getppid()  # alive, but it began at another time
    lock_path(path).write_text(json.dumps(stored), encoding="utf-8")
    acquire(path).release()


def _foreign(path: Path, **changes: object) -> None:
    stored = {
        "who": "นายสมมุติ", "account": "a", "computer": "PC-อื่น", "pid": 1, "process": "x",
        "program": "0", "since": "2001-01-01T08:00:00+07:00", "token": "t1",
    }  # fmt: skip
    lock_path(path).write_text(json.dumps(stored | changes), encoding="utf-8")


def test_a_lock_of_another_computer_is_never_too_old_but_can_be_taken_over(path: Path) -> None:
    _foreign(path)
    os.utime(lock_path(path), (0, 0))
    with pytest.raises(FileInUse) as caught:
        acquire(path)
    assert (caught.value.holder.computer, caught.value.holder.token) == ("PC-อื่น", "t1")
    with pytest.raises(FileInUse):
        acquire(path, take_over="another lock than the one I was shown")
    lock = acquire(path, take_over="t1")
    lock.check()
    lock.release()
    assert not lock_path(path).exists()


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"token": "../../x"}', '{"since": 7}'])
def test_a_lock_that_cannot_be_read_has_an_unknown_holder(path: Path, content: str) -> None:
    lock_path(path).write_text(content, encoding="utf-8")
    with pytest.raises(FileInUse) as caught:
        acquire(path)
    assert caught.value.holder.person == ""
    acquire(path, take_over=caught.value.holder.token).release()
    assert [file.name for file in path.parent.glob("*.lock*")] == []


def test_whoever_lost_the_lock_notices_and_leaves_the_new_one_alone(path: Path) -> None:
    lock = acquire(path)
    _foreign(path)
    with pytest.raises(FileTrouble) as caught:
        lock.check()
    assert caught.value.code == "LOCK_LOST"
    lock.release()
    assert holder_of(path) is not None


def test_a_lock_swept_away_is_written_again(path: Path) -> None:
    lock = acquire(path)
    lock_path(path).unlink()
    lock.check()
    with _other_attempt(path) as told:
        assert told == "refused"
    lock.release()


@contextmanager
def _other_attempt(path: Path) -> Iterator[str]:
    done = subprocess.run(
        [sys.executable, "-c", _TRY, str(path)],
        cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True,
    )  # fmt: skip
    yield done.stdout.strip()


_TRY = """
import sys
from pathlib import Path
from pcio_desktop.domain.errors import FileInUse
from pcio_desktop.storage.lock import acquire
try:
    acquire(Path(sys.argv[1]))
    print("held")
except FileInUse:
    print("refused")
"""


def test_one_program_may_open_a_file_anew(path: Path) -> None:
    first, second = acquire(path), acquire(path)
    first.release()
    second.check()
    assert lock_path(path).exists()
    second.release()
    second.release()
    assert not lock_path(path).exists()


_RACE = """
import sys
from pathlib import Path
from pcio_desktop.domain.errors import FileInUse
from pcio_desktop.storage.lock import acquire
for line in sys.stdin:
    try:
        acquire(Path(line.strip()))
        print("won", flush=True)
    except FileInUse:
        print("lost", flush=True)
"""


def test_of_programs_that_start_together_exactly_one_wins_a_dead_lock(tmp_path: Path) -> None:
    racers = [
        subprocess.Popen(
            [sys.executable, "-c", _RACE],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for _ in range(4)
    ]  # fmt: skip
    dead = subprocess.Popen([sys.executable, "-c", ""])
    mark = start_mark(dead.pid) or "gone"
    dead.wait()
    assert not is_alive(dead.pid, mark)
    stale = {"pid": dead.pid, "process": mark, "token": "old", "computer": _computer(tmp_path)}
    for turn in range(30):
        path = tmp_path / f"{turn}.pcio"
        lock_path(path).write_text(json.dumps(stale), encoding="utf-8")
        for racer in racers:
            assert racer.stdin is not None
            racer.stdin.write(f"{path}\n")
        for racer in racers:
            assert racer.stdin is not None
            racer.stdin.flush()
        told = [racer.stdout.readline().strip() for racer in racers if racer.stdout is not None]
        assert sorted(told) == ["lost", "lost", "lost", "won"]
    for racer in racers:
        racer.communicate()


def _computer(folder: Path) -> str:
    lock = acquire(folder / "x")
    holder = holder_of(folder / "x")
    lock.release()
    assert holder is not None
    return holder.computer


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble) as caught:
        acquire(tmp_path / "ไม่มี" / "ก.pcio")
    assert caught.value.code == "MISSING"


def test_the_mark_of_a_process_stays_and_ends_with_it() -> None:
    assert start_mark(os.getpid()) == start_mark(os.getpid())
    assert is_alive(os.getpid(), start_mark(os.getpid()) or "")
    assert not is_alive(0, "")
    assert not is_alive(2**22 + 7, "")  # above what Linux gives out

"""Every class of file gets its code and its sentences, and not one byte is written."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.storage.database import Database
from pcio_desktop.storage.faults import FileCode
from pcio_desktop.storage.migrations import STEPS
from pcio_desktop.storage.probe import probe
from tests.tools import ROOT

GOOD = ROOT / "tests" / "databases" / f"v{len(STEPS)}.pcio"
PAGE = 4096
Make = Callable[[Path], object]


def _with_pragma(setting: str) -> Make:
    def make(path: Path) -> None:
        shutil.copyfile(GOOD, path)
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(f"PRAGMA {setting}")

    return make


def _of(content: bytes) -> Make:
    return lambda path: path.write_bytes(content)


def _part(end: int) -> Make:
    return lambda path: path.write_bytes(GOOD.read_bytes()[:end])


def _other_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE cards (id)")


def _zeroed_sector(path: Path) -> None:
    """Wipe 512 bytes in the page where the rows of `statement` lie."""
    with closing(sqlite3.connect(GOOD)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'statement'"
        (page,) = connection.execute(query).fetchone()
    content = bytearray(GOOD.read_bytes())
    content[(page - 1) * PAGE : (page - 1) * PAGE + 512] = bytes(512)
    path.write_bytes(content)


def _garbled_text(path: Path) -> None:
    content = GOOD.read_bytes()
    word = "ระบบสมมุติย่อย".encode()
    assert word in content
    path.write_bytes(content.replace(word, b"\xff" + word[1:]))


CLASSES: dict[str, tuple[Make, str]] = {
    "good file": (lambda path: shutil.copyfile(GOOD, path), "OK"),
    "0 bytes": (_of(b""), "EMPTY"),
    "newer version": (_with_pragma("user_version=42"), "TOO_NEW"),
    "older version": (_with_pragma("user_version=0"), "OLDER"),
    "docx": (_of(b"PK\x03\x04" + bytes(400)), "NOT_OURS"),
    "html": (_of(b"<!DOCTYPE html><title>x</title>"), "NOT_OURS"),
    "pdf": (_of(b"%PDF-1.7\n%..."), "NOT_OURS"),
    "another program's database": (_other_database, "NOT_OURS"),
    "random bytes": (_of(random.Random(1).randbytes(9000)), "NOT_OURS"),
    "plain Thai text": (_of("รายงานการประชุม".encode() * 20), "NOT_OURS"),
    "first half only": (_part(GOOD.stat().st_size // 2), "DAMAGED"),
    "all zeros": (_of(bytes(20000)), "DAMAGED"),
    "50 bytes": (_part(50), "DAMAGED"),
    "last page missing": (_part(GOOD.stat().st_size - PAGE), "DAMAGED"),
    "one sector zeroed": (_zeroed_sector, "DAMAGED"),
    # and some more
    "text no longer UTF-8": (_garbled_text, "DAMAGED"),
    "folder": (Path.mkdir, "CANTOPEN"),
    "old Office": (_of(b"\xd0\xcf\x11\xe0" + bytes(100)), "NOT_OURS"),
    "picture": (_of(b"\x89PNG\r\n"), "NOT_OURS"),
    "missing": (lambda _: None, "MISSING"),
    "nothing but the mark": (_part(100), "DAMAGED"),
}
ONLY_DEEP = ("one sector zeroed", "text no longer UTF-8")


@pytest.mark.parametrize("name", CLASSES)
def test_each_class_of_file_is_named(tmp_path: Path, name: str) -> None:
    make, code = CLASSES[name]
    path = tmp_path / "แฟ้ม #1.pcio"
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    found = probe(path, deep=True)
    assert found.code == code
    assert found.text("th").startswith("แฟ้ม #1.pcio: ")
    assert found.text("en") != found.text("th")
    assert (path.read_bytes() if path.is_file() else b"") == before
    assert sorted(file.name for file in tmp_path.iterdir() if file != path) == []


@pytest.mark.parametrize("name", [name for name in CLASSES if name not in ONLY_DEEP])
def test_the_shallow_probe_names_them_too_and_nothing_else_opens(tmp_path: Path, name: str) -> None:
    make, code = CLASSES[name]
    path = tmp_path / "แฟ้ม.pcio"
    make(path)
    assert probe(path).code == code
    if code == "OK":
        Database(path).close()
    else:
        with pytest.raises(FileTrouble) as caught:
            Database(path)
        assert caught.value.code == code


def test_what_a_foreign_file_is_instead(tmp_path: Path) -> None:
    path = tmp_path / "ก.pcio"
    path.write_bytes(b"PK\x03\x04" + bytes(400))
    assert "Word, Excel" in probe(path).text("th")


def test_a_table_that_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "ก.pcio"
    shutil.copyfile(GOOD, path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE dissent")
    assert probe(path).code is FileCode.DAMAGED
    assert "dissent" in probe(path).english


def test_a_file_in_use(tmp_path: Path) -> None:
    path = tmp_path / "ก.pcio"
    shutil.copyfile(GOOD, path)
    hold = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as holder:  # fmt: skip
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline() == "held\n"
        assert probe(path).code is FileCode.LOCKED
        with pytest.raises(FileTrouble) as caught:
            Database(path)
        assert caught.value.code == "LOCKED"
        holder.stdin.close()
    assert probe(path).code is FileCode.OK


_CRASH = """
import os, sqlite3, sys
c = sqlite3.connect(sys.argv[1], isolation_level=None)
c.execute("PRAGMA journal_mode=TRUNCATE")
c.execute("PRAGMA cache_size=1")
c.execute("BEGIN IMMEDIATE")
for n in range(3000):
    c.execute("INSERT INTO agency VALUES (?, ?, '', 1)", (f"ka{n}", "ก" * 500))
os._exit(1)
"""


def test_after_a_crash_the_probe_changes_neither_file_nor_journal(tmp_path: Path) -> None:
    path = tmp_path / "ก.pcio"
    shutil.copyfile(GOOD, path)
    subprocess.run([sys.executable, "-c", _CRASH, str(path)], check=False)
    beside = tmp_path / "ก.pcio-journal"
    before = path.read_bytes(), beside.read_bytes()
    assert before[1]
    for deep in (False, True):
        found = probe(path, deep=deep)
        assert (found.code, found.hot) == (FileCode.OK, True)
    assert (path.read_bytes(), beside.read_bytes()) == before
    with Database(path) as database, database.read() as unit:  # and opening puts it in order
        assert len(unit.agencies.all()) < 3000
    assert probe(path, deep=True).hot is False


def test_mutated_files_never_crash_the_probe(tmp_path: Path) -> None:
    path, dice, good = tmp_path / "ก.pcio", random.Random(3), GOOD.read_bytes()
    seen: set[str] = set()
    for _ in range(150):
        content = bytearray(good)
        for _ in range(dice.choice((1, 10, 100))):
            content[dice.randrange(len(content))] = dice.randrange(256)
        if dice.random() < 0.3:
            del content[dice.randrange(len(content)) :]
        path.write_bytes(content)
        found = probe(path, deep=True)
        assert found.text()
        seen.add(found.code)
        assert path.read_bytes() == content
    assert {"OK", "DAMAGED"} <= seen


def test_a_file_that_is_only_in_the_cloud_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Far:
        st_file_attributes = 0x00400000
        st_mode = 0o100644

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("read")

    monkeypatch.setattr(Path, "stat", lambda _self: Far())
    monkeypatch.setattr(Path, "open", refuse)
    assert probe(tmp_path / "ก.pcio").code is FileCode.CLOUD_ONLY

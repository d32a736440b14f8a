"""Each error of SQLite has its class; what is unknown is a bug and passes."""

from __future__ import annotations

import errno
import sqlite3

import pytest

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.storage.faults import (
    SENTENCES,
    FileCode,
    code_of,
    code_of_os_error,
    explain,
    explained,
    trouble,
)


def _error(name: str) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("something")
    error.sqlite_errorname = name
    return error


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("SQLITE_BUSY", "LOCKED"),
        ("SQLITE_BUSY_SNAPSHOT", "LOCKED"),
        ("SQLITE_LOCKED", "LOCKED"),
        ("SQLITE_FULL", "FULL"),
        ("SQLITE_READONLY_DBMOVED", "MOVED"),
        ("SQLITE_READONLY_ROLLBACK", "NEEDS_WRITE_TO_RECOVER"),
        ("SQLITE_READONLY_DIRECTORY", "READONLY"),
        ("SQLITE_READONLY", "READONLY"),
        ("SQLITE_CORRUPT_INDEX", "DAMAGED"),
        ("SQLITE_NOTADB", "NOT_OURS"),
        ("SQLITE_IOERR_WRITE", "IO"),
        ("SQLITE_CANTOPEN", "CANTOPEN"),
        ("SQLITE_CONSTRAINT_FOREIGNKEY", None),
        ("SQLITE_ERROR", None),
        ("SQLITE_NOMEM", None),
    ],
)
def test_the_class_of_an_error(name: str, code: str | None) -> None:
    assert code_of(_error(name)) == code


def test_text_that_is_not_utf8_is_damage() -> None:
    error = sqlite3.OperationalError("Could not decode to UTF-8 column 'x' with text '?'")
    assert code_of(error) is FileCode.DAMAGED


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "FULL"), (errno.EROFS, "READONLY"), (errno.ENOTDIR, "CANTOPEN")],
)
def test_the_class_of_an_error_of_the_system(number: int, code: str) -> None:
    assert code_of_os_error(OSError(number, "x")) == code


def test_every_class_has_a_sentence_in_both_languages() -> None:
    assert set(SENTENCES) == set(FileCode)
    for code in FileCode:
        told = trouble(code, where="ก.pcio", thai="ก", english="a")
        assert told.text("th").startswith("ก.pcio: ")
        assert any("ก" <= letter <= "๛" for letter in told.thai)
        assert told.text("en").isascii() or told.text("en").startswith("ก.pcio")
        assert told.english.endswith("(a)")


def test_a_bug_stays_a_bug() -> None:
    assert explain(ValueError("x")) is None
    with pytest.raises(sqlite3.OperationalError), explained("ก.pcio"):
        raise _error("SQLITE_ERROR")
    with pytest.raises(FileTrouble) as caught, explained("ก.pcio"):
        raise _error("SQLITE_FULL")
    assert caught.value.where == "ก.pcio"

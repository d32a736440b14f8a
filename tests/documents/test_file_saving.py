"""A save is whole or it did not happen; file names that every system takes."""

import errno
import hashlib
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcio_desktop.documents import file_saving
from pcio_desktop.documents.file_saving import NAME_LIMIT, safe_file_name, save_whole
from pcio_desktop.domain.errors import FileTrouble
from tests.tools import ROOT

OLD, NEW = b"old " * 1000, b"new " * 2000


@pytest.fixture
def target(tmp_path: Path) -> Path:
    file = tmp_path / "รายงาน.docx"
    file.write_bytes(OLD)
    return file


def trouble(target: Path) -> FileTrouble:
    with pytest.raises(FileTrouble) as caught:
        save_whole(NEW, target)
    assert caught.value.where == str(target)
    assert caught.value.thai
    return caught.value


def failing(monkeypatch: pytest.MonkeyPatch, name: str, fault: OSError) -> None:
    def fail(*_arguments: object, **_more: object) -> None:
        raise fault

    monkeypatch.setattr(file_saving.os, name, fail)


def test_a_new_file_and_a_replaced_one(tmp_path: Path, target: Path) -> None:
    save_whole(NEW, target)
    save_whole(b"", tmp_path / "empty.docx")
    assert target.read_bytes() == NEW
    assert (tmp_path / "empty.docx").read_bytes() == b""
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize(
    ("name", "fault", "code"),
    [
        ("fsync", OSError(errno.ENOSPC, "full"), "full"),
        ("fsync", OSError(errno.EDQUOT, "quota"), "full"),
        ("fsync", OSError(errno.EIO, "broken"), "failed"),
        ("replace", PermissionError(errno.EACCES, "sharing violation"), "in_use"),
        ("replace", OSError(errno.EROFS, "read only"), "read_only"),
    ],
)
def test_a_fault_leaves_the_old_file_and_nothing_else(
    monkeypatch: pytest.MonkeyPatch, target: Path, name: str, fault: OSError, code: str
) -> None:
    with monkeypatch.context() as patch:
        failing(patch, name, fault)
        assert trouble(target).code == code
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target]


def test_an_interruption_leaves_the_old_file_too(
    monkeypatch: pytest.MonkeyPatch, target: Path
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(file_saving.os, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        save_whole(NEW, target)
    assert list(target.parent.iterdir()) == [target]
    assert target.read_bytes() == OLD


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    assert trouble(tmp_path / "none" / "a.docx").code == "missing_folder"


def test_a_folder_under_that_name_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.docx").mkdir()
    assert trouble(tmp_path / "a.docx").code == "failed"


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_read_only_folder_is_told(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target.parent.chmod(0o500)
    try:
        if os.access(target.parent, os.W_OK):  # root may do everything
            monkeypatch.setattr(file_saving.os, "access", lambda *_: False)
            fault = PermissionError(errno.EACCES, "denied")
            monkeypatch.setattr(Path, "open", lambda *_: (_ for _ in ()).throw(fault))
        assert trouble(target).code == "read_only"
    finally:
        target.parent.chmod(0o700)


def test_leftovers_of_a_killed_save_go_at_the_next_one(target: Path) -> None:
    leftover = target.parent / f".~{target.name}.0badcafe.tmp"
    other = target.parent / ".~another.docx.0badcafe.tmp"
    for file in (leftover, other):
        file.write_bytes(b"half")
    save_whole(NEW, target)
    assert not leftover.exists()
    assert other.exists()


KILLED = """
import sys
from pathlib import Path
from pcio_desktop.documents.file_saving import save_whole
target, texts = Path(sys.argv[1]), [bytes([n]) * 400_000 for n in (1, 2)]
print("go", flush=True)
while True:
    for text in texts:
        save_whole(text, target)
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_a_killed_save_never_leaves_half_a_file(tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    whole = {hashlib.sha256(bytes([n]) * 400_000).hexdigest() for n in (1, 2)}
    chance = random.Random(7)
    for _ in range(15):
        process = subprocess.Popen(
            [sys.executable, "-c", KILLED, str(target)], stdout=subprocess.PIPE, cwd=ROOT
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.02 + chance.random() * 0.02)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        assert hashlib.sha256(target.read_bytes()).hexdigest() in whole
    save_whole(b"x", target)
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("รายงานการประชุม ครั้งที่ ๓/๒๕๖๙", "รายงานการประชุม ครั้งที่ ๓-๒๕๖๙"),
        ("../../evil", "evil"),
        ("..\\..\\evil", "evil"),
        ("C:\\Windows\\x", "C-Windows-x"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("lpt1", "_lpt1"),
        ("COM¹", "_COM¹"),
        ("a:b|c?d*e<f>g\"h", "a-b-c-d-e-f-g-h"),
        ("จบด้วยจุด...", "จบด้วยจุด"),
        ("  เว้น \n วรรค\t ", "เว้น วรรค"),
        ("", "เอกสาร"),
        ("...", "เอกสาร"),
        ("/", "เอกสาร"),
        ("\u202eexe.cod", "exe.cod"),
        ("~$a", "a"),
        (".hidden", "hidden"),
    ],
)  # fmt: skip
def test_file_names(text: str, name: str) -> None:
    assert safe_file_name(text) == name


def test_a_long_name_is_cut_between_a_letter_and_its_marks() -> None:
    assert safe_file_name("ก" * 79 + "ข") == "ก" * 79 + "ข"
    assert safe_file_name("ก" * 79 + "ขี่" + "ค") == "ก" * 79
    assert len(safe_file_name("ชื่อ" * 60)) <= NAME_LIMIT


@given(st.text(max_size=200))
def test_any_text_becomes_a_name_every_system_takes(text: str) -> None:
    name = safe_file_name(text)
    assert 0 < len(name) <= NAME_LIMIT
    assert name == name.strip(" .")
    assert not set(name) & set('\\/:*?"<>|\0\n')
    assert all(letter.isprintable() for letter in name)
    assert Path(name).name == name
    assert safe_file_name(name) == name


def test_a_name_can_be_used(tmp_path: Path) -> None:
    for text in ("ก" * 300, "../..", "nul", "😀 รายงาน"):
        save_whole(NEW, tmp_path / f"{safe_file_name(text)}.docx")
    assert all(file.parent == tmp_path for file in tmp_path.iterdir())

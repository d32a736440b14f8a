"""The command line as people use it: each sub-command in a process of its own, and never any Qt."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from pypdf import PdfReader

from pcio_desktop import cli
from pcio_desktop.domain.meeting import MeetingNumber
from pcio_desktop.paths import resource
from pcio_desktop.services import page_checking
from pcio_desktop.services.committee_file import open_committee_file
from pcio_desktop.services.exporting import prepare_minutes_of, write_minutes
from tests import tools
from tests.documents import rendering
from tests.documents.word_saved import saved_by_word

SAMPLE = resource("sample/committee.json")

# Runs the command line and then fails when it has pulled in Qt.
_WITHOUT_QT = (
    "import sys; from pcio_desktop.cli import main; status = main(sys.argv[1:]); "
    "assert not [name for name in sys.modules if name.startswith('PySide6')]; sys.exit(status)"
)


def run(*arguments: object, into: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key != "DISPLAY"}
    environment.pop("WAYLAND_DISPLAY", None)
    return subprocess.run(
        [sys.executable, "-c", _WITHOUT_QT, *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        cwd=into,
        env=environment,
        check=False,
    )


@pytest.fixture(scope="module")
def committee(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample committee in a file of its own; tests only read it."""
    file = tmp_path_factory.mktemp("cli") / "คณะกรรมการ #1.pcio"
    done = run("import", file, SAMPLE)
    assert done.returncode == 0, done.stderr
    return file


def test_demo_makes_the_sample_and_its_minutes_and_says_so(tmp_path: Path) -> None:
    done = run("demo", "--out", tmp_path / "ลอง")
    assert done.returncode == 0, done.stderr
    made = sorted(path.name for path in (tmp_path / "ลอง").iterdir())
    assert [Path(name).suffix for name in made] == [".pcio", ".docx", ".docx"]
    for name in made:
        assert name in done.stdout
    assert zipfile.is_zipfile(tmp_path / "ลอง" / made[2])


def test_demo_again_keeps_what_was_edited(tmp_path: Path) -> None:
    run("demo", into=tmp_path)
    folder = tmp_path / "pcio-demo"
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    done = run("demo", into=tmp_path)
    assert done.returncode == 0
    assert "มีอยู่แล้ว" in done.stdout
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before

    edited = next(path for path in folder.glob("*.docx"))
    edited.write_bytes(b"my own")
    run("demo", into=tmp_path)
    assert edited.read_bytes() == b"my own"
    assert (folder / f"{edited.stem} (2).docx").exists()


def test_fault_of_the_program_has_a_status_of_its_own(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_options: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(cli, "_demo", fail)
    monkeypatch.setattr(cli, "_make_streams_safe", lambda: None)
    assert cli.main(["demo"]) == 3
    assert "โปรแกรมผิดพลาด" in capsys.readouterr().err


def test_demo_where_nothing_can_be_made_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "แฟ้ม").write_text("ไม่ใช่โฟลเดอร์")
    done = run("demo", "--out", tmp_path / "แฟ้ม" / "ข้างใน")
    assert done.returncode == 2
    assert "--out" in done.stderr
    assert "Traceback" not in done.stderr


def test_import_makes_a_new_file_and_says_so(tmp_path: Path) -> None:
    file = tmp_path / "ใหม่.pcio"
    first = run("import", file, SAMPLE)
    assert first.returncode == 0, first.stderr
    assert "สร้างแฟ้มใหม่" in first.stdout
    assert "2 new meetings" in first.stdout
    content = file.read_bytes()

    again = run("import", file, SAMPLE)

    assert again.returncode == 0
    assert "สร้างแฟ้มใหม่" not in again.stdout
    assert "0 new meetings, 0 changed, 2 as before" in again.stdout
    assert file.read_bytes() == content


def test_refused_document_names_path_and_reason_and_leaves_no_file(tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    document = json.loads(SAMPLE.read_text(encoding="utf-8"))
    document["meetings"][0]["agenda"][0]["kind"] = "party"
    bad.write_text(json.dumps(document))

    done = run("import", tmp_path / "ใหม่.pcio", bad)

    assert done.returncode == 2
    assert "$.meetings[0].agenda[0].kind" in done.stderr
    assert "bad.json" in done.stderr
    assert "ทำไม่ได้" in done.stderr
    assert not list(tmp_path.glob("*pcio*"))


def test_finding_is_printed_and_makes_the_status_one(tmp_path: Path) -> None:
    document = json.loads(SAMPLE.read_text(encoding="utf-8"))
    document["meetings"][0]["agenda"][-1]["own_number"] = 99
    odd = tmp_path / "odd.json"
    odd.write_text(json.dumps(document))
    done = run("import", tmp_path / "a.pcio", odd)
    assert done.returncode == 1
    assert "เลขระเบียบวาระไม่ต่อเนื่องที่ ๙๙" in done.stderr
    assert (tmp_path / "a.pcio").exists()


def test_dump_imports_into_a_new_file_and_dumps_the_same(committee: Path, tmp_path: Path) -> None:
    first = run("dump", committee)
    assert first.returncode == 0
    document = tmp_path / "dump.json"
    document.write_text(first.stdout, encoding="utf-8")
    assert run("import", tmp_path / "b.pcio", document).returncode == 0
    assert run("dump", tmp_path / "b.pcio").stdout == first.stdout


def test_dump_of_one_meeting_takes_thai_digits(committee: Path) -> None:
    done = run("dump", committee, "--meeting", "๒/๒๕๖๘")
    assert [meeting["number"] for meeting in json.loads(done.stdout)["meetings"]] == [2]


def test_a_page_pin_whose_text_is_gone_is_told_with_its_words(tmp_path: Path) -> None:
    document = json.loads(SAMPLE.read_text(encoding="utf-8"))
    meeting = document["meetings"][-1]
    words = "ขอเชิญผู้แทนจังหวัดตัวอย่างชี้แจงเพิ่มเติม"
    meeting["page_pins"] = [{"unit": "_ms9_gone", "words": words, "breaks": "forced"}]
    source, file, target = tmp_path / "a.json", tmp_path / "a.pcio", tmp_path / "a.docx"
    source.write_text(json.dumps(document), encoding="utf-8")
    assert run("import", file, source).returncode == cli.DONE
    number = f"{meeting['number']}/{meeting['year']}"
    done = run("export", file, "--meeting", number, "--out", target)
    assert done.returncode == cli.FINDINGS
    assert zipfile.is_zipfile(target)
    assert "ข้อความที่ตรึงหน้าไว้ไม่มีในรายงานแล้ว" in done.stderr
    assert "no longer in the minutes" in done.stderr
    assert "ขอเชิญผู้แทน" in done.stderr
    assert "_ms9_gone" not in done.stderr
    flowing = run("export", file, "--meeting", number, "--out", target, "--no-catchwords")
    assert flowing.returncode == cli.DONE


def test_export_writes_the_minutes(committee: Path, tmp_path: Path) -> None:
    target = tmp_path / "รายงาน.docx"
    done = run(
        *("export", committee, "--meeting", "2/2568", "--paper", "minutes"),
        *("--format", "docx", "--out", target),
    )
    assert done.returncode == 0, done.stderr
    assert str(target) in done.stdout
    with zipfile.ZipFile(target) as package:
        assert "มติที่ประชุม" in package.read("word/document.xml").decode()
    first = target.read_bytes()
    run("export", committee, "--meeting", "2/2568", "--out", target)
    assert target.read_bytes() == first, "equal input must give equal bytes"


def _file_of(document: object, tmp_path: Path) -> Path:
    source, file = tmp_path / "a.json", tmp_path / "a.pcio"
    source.write_text(json.dumps(document), encoding="utf-8")
    assert run("import", file, source).returncode == cli.DONE
    return file


def test_what_minutes_lack_is_told_with_place_and_remedy_and_they_are_written(
    tmp_path: Path,
) -> None:
    document = json.loads(SAMPLE.read_text(encoding="utf-8"))
    meeting = document["meetings"][-1]
    del meeting["closed_at"], meeting["signatories"]
    file, target = _file_of(document, tmp_path), tmp_path / "a.docx"
    done = run("export", file, "--meeting", "2/2568", "--out", target)
    assert done.returncode == cli.FINDINGS
    assert zipfile.is_zipfile(target)
    told = [line for line in done.stderr.splitlines() if line.startswith("โปรดดู: ")]
    assert told == [
        "โปรดดู: ๒/๒๕๖๘: ยังไม่มีเวลาเลิกประชุม กรอกในขั้นข้อมูลการประชุม",
        "โปรดดู: ๒/๒๕๖๘: ยังไม่ระบุผู้จดรายงานการประชุม เลือกชื่อในขั้นข้อมูลการประชุม",
        "โปรดดู: ๒/๒๕๖๘: ยังไม่ระบุผู้ตรวจรายงานการประชุม เลือกชื่อในขั้นข้อมูลการประชุม",
    ]
    assert "the closing time is missing" in done.stderr


def test_a_question_is_asked_and_leaves_the_status_alone(tmp_path: Path) -> None:
    document = json.loads(SAMPLE.read_text(encoding="utf-8"))
    item = document["meetings"][-1]["agenda"][4]["children"][0]
    del item["resolutions"][0]["assignments"][0]["due_date"]
    file, target = _file_of(document, tmp_path), tmp_path / "a.docx"
    done = run("export", file, "--meeting", "2/2568", "--out", target)
    assert done.returncode == cli.DONE
    assert done.stderr.startswith("ขอถาม: ๒/๒๕๖๘ ระเบียบวาระที่ ๕.๑: มอบหมายให้")
    assert "has no due date; is that so?" in done.stderr


def test_export_writes_a_pdf_of_the_same_pages(committee: Path, tmp_path: Path) -> None:
    target = tmp_path / "รายงาน.pdf"
    done = run(
        *("export", committee, "--meeting", "2/2568", "--format", "pdf"),
        *("--catchwords", "--out", target),
    )
    assert done.returncode == 0, done.stderr
    assert str(target) in done.stdout
    pages = PdfReader(target).pages
    docx = run(
        *("export", committee, "--meeting", "2/2568", "--catchwords"),
        *("--out", tmp_path / "รายงาน.docx"),
    )
    assert f"pages: {len(pages)}" in done.stdout
    assert f"pages: {len(pages)}" in docx.stdout
    first = target.read_bytes()
    run("export", committee, "--meeting", "2/2568", "--catchwords", "--out", target)
    assert target.read_bytes() == first, "equal input must give equal bytes"


@pytest.mark.parametrize(
    ("option", "planned"), [("--catchwords", True), ("--no-catchwords", False)]
)
def test_catchwords_are_printed_on_request(
    committee: Path, tmp_path: Path, option: str, *, planned: bool
) -> None:
    target = tmp_path / "รายงาน.docx"
    done = run("export", committee, "--meeting", "2/2568", "--out", target, option)
    assert done.returncode == 0, done.stderr
    assert ("pages: " in done.stdout) is planned
    with zipfile.ZipFile(target) as package:
        assert ("<w:framePr " in package.read("word/document.xml").decode()) is planned


def test_export_can_be_checked_in_libreoffice(
    committee: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools.soffice()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    rendering.stand_in_fonts(tmp_path / "home" / ".local" / "share" / "fonts")
    target = tmp_path / "รายงาน.docx"
    export = ("export", committee, "--meeting", "2/2568", "--out", target, "--check-pages")
    done = run(*export, "--catchwords")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "รายการอยู่ตรงหน้าที่วางแผนไว้" in done.stdout
    assert "stand on their planned page" in done.stdout
    refused = run(*export, "--no-catchwords")
    assert refused.returncode == 2
    assert "choose catchwords first" in refused.stderr


def test_check_of_a_pdf_is_refused_since_it_is_compared_anyway(
    committee: Path, tmp_path: Path
) -> None:
    target = tmp_path / "รายงาน.pdf"
    done = run("export", committee, "--meeting", "2/2568", "--out", target, "--check-pages")
    assert done.returncode == 2
    assert "--check-pages looks at a DOCX" in done.stderr
    assert not target.exists()


def test_check_without_libreoffice_exports_and_is_worth_a_look(
    committee: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(page_checking, "find_office", lambda: None)
    monkeypatch.setattr(cli, "_make_streams_safe", lambda: None)
    target = tmp_path / "รายงาน.docx"
    arguments = ["export", str(committee), "--meeting", "2/2568", "--out", str(target)]
    assert cli.main([*arguments, "--catchwords", "--check-pages"]) == 1
    assert "ไม่พบ LibreOffice" in capsys.readouterr().out
    assert target.exists()


def test_a_file_that_word_saved_is_checked_against_the_plan(
    committee: Path, tmp_path: Path
) -> None:
    target = tmp_path / "รายงาน.docx"
    run("export", committee, "--meeting", "2/2568", "--out", target, "--catchwords")
    unsaved = run("check-pages", committee, target, "--meeting", "2/2568")
    assert unsaved.returncode == 1
    assert "ยังไม่เคยบันทึกจาก Word" in unsaved.stdout
    with open_committee_file(committee) as file, file.read() as unit:
        job = prepare_minutes_of(unit, MeetingNumber(2, 2568), catchwords=True)
    plan = write_minutes(job, resource("templates/minutes.docx"), target).plan
    assert plan is not None
    as_planned = saved_by_word(target, plan.pages)
    done = run("check-pages", committee, as_planned, "--meeting", "๒/๒๕๖๘")
    assert done.returncode == 0, done.stdout
    assert "ตรวจกับ Word แล้ว" in done.stdout
    other = run("check-pages", committee, as_planned, "--meeting", "1/2568")
    assert other.returncode == 1
    assert "ไม่ใช่รายงานของการประชุมครั้งนี้" in other.stdout
    assert run("check-pages", committee, SAMPLE, "--meeting", "2/2568").returncode == 2


def test_draft_is_marked(committee: Path, tmp_path: Path) -> None:
    target = tmp_path / "ร่าง.docx"
    assert (
        run("export", committee, "--meeting", "2/2568", "--out", target, "--draft").returncode == 0
    )
    with zipfile.ZipFile(target) as package:
        headers = [name for name in package.namelist() if name.startswith("word/header")]
        assert any("ร่าง" in package.read(name).decode() for name in headers)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("export", "{file}", "--meeting", "9/2568", "--out", "{dir}/x.docx"), "no meeting 9/2568"),
        (("export", "{file}", "--meeting", "ก", "--out", "{dir}/x.docx"), "looks like 1/2567"),
        (("export", "{file}", "--meeting", "2/2568", "--out", "{dir}/no/x.docx"), "no"),
        (("export", "{json}", "--meeting", "2/2568", "--out", "{dir}/x.docx"), "committee.json"),
        (("export", "{file}", "--meeting", "2/2568", "--out", "{dir}/x.odt"), ".docx or .pdf"),
        (
            *(
                (
                    "export",
                    "{file}",
                    "--meeting",
                    "2/2568",
                    "--format",
                    "docx",
                    "--out",
                    "{dir}/x.pdf",
                ),
            ),
            "must end in .docx",
        ),
        (
            *(
                (
                    "export",
                    "{file}",
                    "--meeting",
                    "2/2568",
                    "--format",
                    "pdf",
                    "--out",
                    "{dir}/x.docx",
                ),
            ),
            "must end in .pdf",
        ),
        (("dump", "{dir}/missing.pcio"), "missing.pcio"),
        (("import", "{dir}/c.pcio", "{dir}/missing.json"), "missing.json"),
        (("import", "{json}", "{json}"), "committee.json"),
    ],
)
def test_bad_input_is_told_in_both_languages_without_a_traceback(
    committee: Path, tmp_path: Path, arguments: tuple[str, ...], reason: str
) -> None:
    places = {"file": committee, "dir": tmp_path, "json": SAMPLE}
    done = run(*(argument.format(**places) for argument in arguments))
    assert done.returncode == 2
    assert done.stderr.startswith("ทำไม่ได้: ")
    assert "cannot do this: " in done.stderr
    assert reason in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.glob("*.docx"))
    assert not (tmp_path / "c.pcio").exists()


def test_wrong_usage_ends_with_two_and_help_with_zero() -> None:
    assert run("export").returncode == 2
    assert run("fly").returncode == 2
    helped = run("--help")
    assert helped.returncode == 0
    assert "--self-test" in helped.stdout

"""The services from the command line; no Qt. Thai first, English below.

Exit status: 0 done, 1 done but something is worth a look, 2 bad input or usage, 3 a fault of the
program itself.
"""

from __future__ import annotations

import argparse
import itertools
import os
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pcio_desktop import __version__, cli_files
from pcio_desktop.domain.errors import BadInput, FileTrouble, UserError
from pcio_desktop.domain.meeting import parse_meeting_number
from pcio_desktop.domain.rows import Finding
from pcio_desktop.domain.safekeeping import SnapshotReason
from pcio_desktop.paths import resource
from pcio_desktop.services.committee_file import (
    Access,
    CommitteeFile,
    create_committee_file,
    open_committee_file,
)
from pcio_desktop.services.dumping import dump_file
from pcio_desktop.services.exporting import (
    ExportReport,
    MinutesJob,
    prepare_minutes,
    prepare_minutes_of,
    write_minutes,
)
from pcio_desktop.services.importing import ImportReport, import_document
from pcio_desktop.services.meetings import list_meetings
from pcio_desktop.services.page_checking import (
    PageCheck,
    check_returned_minutes,
    write_checked_minutes,
)
from pcio_desktop.services.pdf_exporting import FORMATS, chosen_format, export_minutes
from pcio_desktop.services.snapshots import take_snapshot
from pcio_desktop.thai.dates import BANGKOK
from pcio_desktop.thai.numerals import to_thai

DONE, FINDINGS, BAD_INPUT, FAULT = 0, 1, 2, 3

TEMPLATE = "templates/minutes.docx"
SAMPLE = "sample/committee.json"
_DEMO_FOLDER = "pcio-demo"
_DEMO_FILE = "ตัวอย่าง.pcio"


def main(argv: Sequence[str] | None = None) -> int:
    """Run one sub-command and return the exit status; argparse itself ends with 2 on bad usage."""
    _make_streams_safe()
    options = _parser().parse_args(argv)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except UserError as error:
        _complain(error)
        return BAD_INPUT
    except BrokenPipeError:  # dump … | head
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115
        return DONE
    except Exception:  # the status of an uncaught one would say "findings"
        traceback.print_exc()
        print(
            "โปรแกรมผิดพลาด แฟ้มไม่ถูกเปลี่ยน\na fault of the program; nothing was changed",
            file=sys.stderr,
        )
        return FAULT


def _make_streams_safe() -> None:
    """A console that does not know Thai prints marks instead of stopping.

    Files get UTF-8 and line feeds, so that a dump is the same on every system.
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            encoding = None if stream.isatty() else "utf-8"
            reconfigure(encoding=encoding, errors="replace", newline="\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="pcio-desktop",
        description="รายงานการประชุมคณะกรรมการ PCIO / minutes of PCIO committees",
        epilog="ไม่ระบุคำสั่ง: เปิดหน้าต่างโปรแกรม / without a command the window opens",
    )
    parser.add_argument("--version", action="version", version=__version__)
    # Named for the help alone: `__main__` gives it to the window's part before this is asked.
    parser.add_argument(
        "--self-test",
        action="store_true",
        help="ทดสอบโปรแกรมในเครื่องนี้ / start, import, export and read back, then say a verdict",
    )
    commands = parser.add_subparsers(dest="name", required=True, metavar="COMMAND")
    demo = commands.add_parser("demo", help="สร้างคณะกรรมการตัวอย่าง / make the sample committee")
    demo.add_argument("--out", type=Path, default=Path(_DEMO_FOLDER), metavar="DIR")
    demo.add_argument("--no-window", action="store_true", help="ไม่เปิดหน้าต่าง / open no window")
    demo.set_defaults(command=_demo)

    bring = commands.add_parser("import", help="นำเข้า JSON / import an interchange document")
    bring.add_argument("file", type=Path, metavar="FILE.pcio")
    bring.add_argument("document", type=Path, metavar="MEETING.json")
    bring.set_defaults(command=_import)

    dump = commands.add_parser("dump", help="พิมพ์ออกเป็น JSON / print as interchange document")
    dump.add_argument("file", type=Path, metavar="FILE.pcio")
    dump.add_argument("--meeting", metavar="1/2567", help="เฉพาะครั้งนี้ / this meeting only")
    dump.set_defaults(command=_dump)

    export = commands.add_parser("export", help="ส่งออกรายงานการประชุม / export the minutes")
    _add_export(export)
    _add_page_checks(export, commands.add_parser("check-pages", help=_ABOUT_CHECK))
    cli_files.add_to(commands)
    return parser


def _add_export(export: argparse.ArgumentParser) -> None:
    export.add_argument("file", type=Path, metavar="FILE.pcio")
    export.add_argument("--meeting", required=True, metavar="1/2567")
    export.add_argument("--paper", choices=["minutes"], default="minutes")
    export.add_argument(
        "--format",
        choices=FORMATS,
        default=None,
        help="ไม่ระบุ: ตามนามสกุลของแฟ้มปลายทาง / by default as the target is called",
    )
    export.add_argument("--out", type=Path, required=True, metavar="PATH")
    export.add_argument("--template", type=Path, default=None, metavar="TEMPLATE.docx")
    export.add_argument("--draft", action="store_true", help="พิมพ์คำว่า ร่าง / mark as draft")
    export.add_argument(
        "--catchwords",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="แบ่งหน้าและพิมพ์คำต่อเนื่อง / plan the pages and print catchwords",
    )
    export.set_defaults(command=_export)


_ABOUT_CHECK = "ตรวจหน้าของไฟล์ที่บันทึกจาก Word / see how Word broke the pages of a returned file"


def _add_page_checks(export: argparse.ArgumentParser, check: argparse.ArgumentParser) -> None:
    export.add_argument(
        "--check-pages",
        action="store_true",
        help="ตรวจหน้ากับ LibreOffice / see in LibreOffice whether the pages are as planned",
    )
    check.add_argument("file", type=Path, metavar="FILE.pcio")
    check.add_argument("returned", type=Path, metavar="RETURNED.docx")
    check.add_argument("--meeting", required=True, metavar="1/2567")
    check.add_argument("--template", type=Path, default=None, metavar="TEMPLATE.docx")
    check.set_defaults(command=_check_pages)


def _demo(options: argparse.Namespace) -> int:
    folder: Path = options.out
    _make_folder(folder)
    path = folder / _DEMO_FILE
    known = path.exists()
    with _open_or_create(path) as file:
        if known:
            _say(f"มีอยู่แล้ว ไม่แก้ไข: {path}", f"kept as it is: {path}")
        else:
            _bring_in(file, resource(SAMPLE).read_bytes(), SAMPLE)
            _say(f"สร้างแล้ว: {path}", f"made: {path}")
        with file.read() as unit:
            jobs = [prepare_minutes(unit, row.id) for row in list_meetings(unit)]
    status = max([_tell_export(_export_beside(job, folder)) for job in jobs], default=DONE)
    if not options.no_window and _has_display():
        _open_window(path)
    return status


def _export_beside(job: MinutesJob, folder: Path) -> ExportReport:
    """Minutes under a name of their own when there are others by that name, perhaps edited."""
    target = folder / job.file_name
    was = target.read_bytes() if target.exists() else None
    copies = (target.with_stem(f"{target.stem} ({number})") for number in itertools.count(2))
    place = target if was is None else next(copy for copy in copies if not copy.exists())
    report = write_minutes(job, resource(TEMPLATE), place)
    if was is not None and place.read_bytes() == was:
        place.unlink()
        return replace(report, path=target)
    return report


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileTrouble(
            "FOLDER",
            f"สร้างโฟลเดอร์ไม่ได้ ({error.strerror}) เลือกที่อื่นด้วย --out",
            f"the folder cannot be made ({error.strerror}); choose another with --out",
            where=str(folder),
        ) from error


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open_window(path: Path) -> None:
    """The window in a process of its own: this one never imports Qt."""
    program = [sys.executable] if getattr(sys, "frozen", False) else _from_source()
    subprocess.run([*program, str(path)], check=False)


def _from_source() -> list[str]:
    return [sys.executable, "-m", "pcio_desktop"]


def _import(options: argparse.Namespace) -> int:
    data = _read(options.document)
    path: Path = options.file
    new = not path.exists()
    try:
        with _open_or_create(path) as file:
            report = _bring_in(file, data, str(options.document))
    except BaseException:
        if new:  # a refused document leaves no empty file behind
            path.unlink(missing_ok=True)
        raise
    if new:
        _say(f"สร้างแฟ้มใหม่: {path}", f"new file made: {path}")
    added, changed, same = map(len, (report.added, report.changed, report.same))
    _say(
        to_thai(f"นำเข้าแล้ว: ประชุมใหม่ {added} ครั้ง ปรับปรุง {changed} ครั้ง เหมือนเดิม {same} ครั้ง"),
        f"imported: {added} new meetings, {changed} changed, {same} as before",
    )
    return _tell_findings(report.findings)


def _bring_in(file: CommitteeFile, data: bytes, source: str) -> ImportReport:
    take_snapshot(file, SnapshotReason.BEFORE_IMPORT)
    with file.work("นำเข้าข้อมูล") as uow:
        report = import_document(uow, data, source)
        uow.commit()
    return report


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileTrouble(
            "UNREADABLE",
            f"อ่านแฟ้มไม่ได้ ({error.strerror})",
            f"the file cannot be read ({error.strerror})",
            where=str(path),
        ) from error


def _open_or_create(path: Path) -> CommitteeFile:
    return open_committee_file(path) if path.exists() else create_committee_file(path)


def _dump(options: argparse.Namespace) -> int:
    number = parse_meeting_number(options.meeting) if options.meeting else None
    with open_committee_file(options.file, access=Access.VIEW) as file, file.read() as unit:
        sys.stdout.write(dump_file(unit, number))
        sys.stdout.flush()
    return DONE


def _export(options: argparse.Namespace) -> int:
    wanted = chosen_format(options.out, options.format)
    if options.check_pages and wanted != "docx":
        raise BadInput(
            "--check-pages ตรวจแฟ้ม DOCX เท่านั้น หน้าของ PDF เทียบกับแผนทุกครั้งที่ส่งออกอยู่แล้ว",
            "--check-pages looks at a DOCX; the pages of a PDF are compared with their plan anyway",
            where=str(options.out),
        )
    number = parse_meeting_number(options.meeting)
    today = datetime.now(BANGKOK).date() if options.draft else None
    with open_committee_file(options.file, access=Access.VIEW) as file, file.read() as unit:
        job = prepare_minutes_of(unit, number, draft_of=today, catchwords=options.catchwords)
    template = options.template or resource(TEMPLATE)
    if not options.check_pages:
        return _tell_export(export_minutes(job, template, options.out, wanted=wanted))
    checked = write_checked_minutes(job, template, options.out)
    return max(_tell_export(checked.report), _tell_check(checked.check))


def _check_pages(options: argparse.Namespace) -> int:
    number = parse_meeting_number(options.meeting)
    with open_committee_file(options.file, access=Access.VIEW) as file, file.read() as unit:
        job = prepare_minutes_of(unit, number, catchwords=True)
    template = options.template or resource(TEMPLATE)
    return _tell_check(check_returned_minutes(job, template, options.returned))


def _tell_check(check: PageCheck) -> int:
    for thai, english in check.sentences():
        _say(thai, english)
    return DONE if check.agrees else FINDINGS


def _tell_export(report: ExportReport) -> int:
    _say(f"ส่งออกแล้ว: {report.path}", f"exported: {report.path}")
    if report.pages:
        _say(to_thai(f"จำนวนหน้า: {report.pages}"), f"pages: {report.pages}")
    for thai, english in report.page_notes:
        _say(f"การแบ่งหน้า: {thai}", f"pages: {english}")
    for thai, english in report.drawn_notes:
        _say(f"PDF: {thai}", f"PDF: {english}")
    for thai, english in report.notes:
        _say(f"แม่แบบ: {thai}", f"template: {english}")
    return _tell_findings(report.findings)


def _tell_findings(findings: Iterable[Finding]) -> int:
    """Print them; the status, which a mere question leaves alone."""
    status = DONE
    for finding in findings:
        asked = finding.kind.is_question
        status = status if asked else FINDINGS
        head = "ขอถาม" if asked else "โปรดดู"
        print(f"{head}: {finding.text('th')}\n        {finding.text('en')}", file=sys.stderr)
    return status


def _say(thai: str, english: str) -> None:
    print(f"{thai}\n  {english}")


def _complain(error: UserError) -> None:
    print(f"ทำไม่ได้: {error.text('th')}\ncannot do this: {error.text('en')}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())

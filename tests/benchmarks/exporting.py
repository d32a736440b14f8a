"""How long an export takes, against the floor of writing the same XML.

`.venv/bin/python -m tests.benchmarks.exporting` prints medians of CPU seconds and ratios in one
run: one meeting, and 100 times the minutes in one paper. It takes the reference minutes where
they lie beside the clone, else the sample.
"""

import copy
import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lxml import etree

from pcio_desktop.documents.docx_check import verify
from pcio_desktop.documents.docx_package import open_template
from pcio_desktop.documents.docx_writer import write_docx
from pcio_desktop.domain.committee import Committee
from pcio_desktop.domain.meeting import Meeting
from pcio_desktop.paths import resource
from pcio_desktop.services.committee_file import create_committee_file, open_committee_file
from pcio_desktop.services.exporting import compose_minutes, prepare_minutes, write_minutes
from pcio_desktop.services.importing import import_document
from pcio_desktop.services.meetings import list_meetings
from pcio_desktop.thai.numerals import to_thai
from tests.chiangmai import interchange_document
from tests.tools import ROOT

Json = dict[str, Any]
TIMES = 100
RUNS = 7
REFERENCE = ROOT.parent / "shared" / "reference" / "chiangmai-pcio-1-2567.txt"
TEMPLATE = resource("templates/minutes.docx")
MOST_SECONDS, MOST_RATIO, MOST_MB = 0.060, 2.0, 80
_WHOLE = "whole export, to the disk"


def minutes_document() -> Json:
    """The document to measure with; its main meeting is the last one."""
    if REFERENCE.exists():
        return interchange_document(REFERENCE)
    return json.loads(resource("sample/committee.json").read_text(encoding="utf-8"))


def many_times(document: Json, times: int, *, distinct: bool) -> Json:
    """The last meeting with all its people, items and seats `times` over, each copy of its own.

    With `distinct` the texts differ from copy to copy too, so that nothing is met a second time.
    """
    document = copy.deepcopy(document)
    meeting = document["meetings"][-1]
    order = next(o for o in document["committee"]["orders"] if o["key"] == meeting["order"])
    order.pop("seat_count", None)
    seats, lists = order["seats"], ("attendance", "participants", "agenda", "signatories")
    originals = {name: meeting.get(name, []) for name in lists}
    order["seats"] = [_marked(seat, n, distinct) for n in range(times) for seat in seats]
    for name, entries in originals.items():
        copies = [_marked(entry, n, distinct) for n in range(times) for entry in entries]
        meeting[name] = copies
    meeting.pop("presiding", None)
    document["meetings"] = [meeting]
    return document


_TEXTS = ("text", "position", "title")


def _marked(entry: Any, copy_number: int, distinct: bool, name: str = "") -> Any:  # noqa: ANN401
    match entry:
        case dict():
            return {key: _marked(value, copy_number, distinct, key) for key, value in entry.items()}
        case list():
            return [_marked(value, copy_number, distinct, name) for value in entry]
        case str() if name == "key" or (name == "seat" and entry):
            return f"{entry}_{copy_number}"
        case str() if distinct and name in _TEXTS and entry:
            return f"{entry} {to_thai(str(copy_number))}"
        case _:
            return entry


def median_cpu(work: Callable[[], object], runs: int = RUNS) -> float:
    """Median CPU seconds of `work`, after one run that does not count."""
    work()
    times: list[float] = []
    for _ in range(runs):
        gc.collect()
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return statistics.median(times)


def floor(docx: bytes, runs: int = RUNS) -> float:
    """CPU seconds to serialise and deflate the finished XML, which no writer can avoid."""
    with zipfile.ZipFile(_as_file(docx)) as package:
        tree = etree.fromstring(package.read("word/document.xml"), etree.XMLParser(huge_tree=True))
    return median_cpu(lambda: zlib.compress(etree.tostring(tree, encoding="UTF-8")), runs)


def _as_file(data: bytes) -> Path:
    path = Path(tempfile.mkdtemp()) / "a.docx"
    path.write_bytes(data)
    return path


def peak_megabytes(file: Path) -> float:
    """The highest memory of an export above that of an open file, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.exporting", "--memory", str(file)],
        capture_output=True,
        encoding="utf-8",
        check=True,
        cwd=ROOT,
    )
    return float(done.stdout)


def print_peak(file: Path) -> None:
    """Open the file, list its meetings, then export the newest and print the peak (Linux)."""
    with open_committee_file(file) as opened:
        with opened.read() as unit:
            newest = list_meetings(unit)[0].id
        gc.collect()
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
        idle = int(pages) * os.sysconf("SC_PAGE_SIZE") / 1e6
        with opened.read() as unit:
            job = prepare_minutes(unit, newest)
        write_minutes(job, TEMPLATE, file.with_suffix(".docx"))
    # Not getrusage: its peak is inherited from the process that started this one.
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (kilobytes,) = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")]
    print(int(kilobytes) * 1024 / 1e6 - idle)


def measure(document: Json, title: str) -> tuple[float, float, float]:
    """Export several times and print the figures.

    Returns the CPU seconds of a whole export, its ratio to the floor, and the peak in MB.
    """
    with tempfile.TemporaryDirectory() as folder:
        path, target = Path(folder) / "a.pcio", Path(folder) / "a.docx"
        with create_committee_file(path) as file:
            with file.work("วัด") as uow:
                import_document(uow, json.dumps(document).encode(), title)
                uow.commit()
            with file.read() as unit:
                committee = unit.committees.only()
                assert committee is not None
                meeting = unit.meetings.whole(document["meetings"][-1]["key"])
                rows, least = _steps(committee, meeting, target)
        megabytes = peak_megabytes(path)
        size = target.stat().st_size
    print(f"\n{title}: {size / 1000:.0f} KB, peak {megabytes:.0f} MB above an open file")
    print(f"  {'floor: serialise and deflate':30} {least * 1000:8.1f} ms")
    for name, seconds in rows.items():
        print(f"  {name:30} {seconds * 1000:8.1f} ms   {seconds / least:5.2f} x floor")
    return rows[_WHOLE], rows[_WHOLE] / least, megabytes


def _steps(committee: Committee, meeting: Meeting, target: Path) -> tuple[dict[str, float], float]:
    def export() -> None:
        write_minutes(compose_minutes(committee, meeting), TEMPLATE, target)

    paper = compose_minutes(committee, meeting).paper
    docx = write_docx(paper, open_template(TEMPLATE), faces=None)
    steps = {
        "compose": lambda: compose_minutes(committee, meeting),
        "write": lambda: write_docx(paper, open_template(TEMPLATE), faces=None),
        "read back and compare": lambda: verify(docx, paper),
        _WHOLE: export,
    }
    return {name: median_cpu(step) for name, step in steps.items()}, floor(docx)


def main(arguments: list[str]) -> int:
    """Measure one meeting, then hundredfold ones; 1 when a bound is broken."""
    if arguments[:1] == ["--memory"]:
        print_peak(Path(arguments[1]))
        return 0
    document = minutes_document()
    seconds, _, _ = measure(document, "one meeting")
    _, ratio, megabytes = measure(many_times(document, TIMES, distinct=False), f"{TIMES} times")
    measure(
        many_times(document, TIMES, distinct=True), f"{TIMES} times, the texts of each copy differ"
    )
    print(f"\nbounds: one meeting {seconds * 1000:.0f} of {MOST_SECONDS * 1000:.0f} ms,", end=" ")
    print(f"{TIMES} times {ratio:.2f} of {MOST_RATIO} x floor, {megabytes:.0f} of {MOST_MB} MB")
    kept = seconds <= MOST_SECONDS and ratio <= MOST_RATIO and megabytes <= MOST_MB
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

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
import sys
import tempfile
import threading
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
from pcio_desktop.paths import resource
from pcio_desktop.services.committee_file import create_committee_file
from pcio_desktop.services.exporting import MinutesJob, compose_minutes, write_minutes
from pcio_desktop.services.importing import import_document
from pcio_desktop.thai.numerals import to_thai
from tests.chiangmai import interchange_document
from tests.tools import ROOT

Json = dict[str, Any]
TIMES = 100
RUNS = 7
REFERENCE = ROOT.parent / "shared" / "reference" / "chiangmai-pcio-1-2567.txt"
TEMPLATE = resource("templates/minutes.docx")


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


class Peak:
    """The highest resident size, in MB, above that at the beginning of the block (Linux)."""

    def __enter__(self) -> "Peak":
        gc.collect()
        self._idle = self._highest = _resident()
        self._over = threading.Event()
        self._watcher = threading.Thread(target=self._watch)
        self._watcher.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._watcher.join()
        self.megabytes = (self._highest - self._idle) / 1e6

    def _watch(self) -> None:
        while not self._over.wait(0.002):
            self._highest = max(self._highest, _resident())


def _resident() -> int:
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def measure(document: Json, title: str) -> None:
    """Import, export several times, and print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        file = create_committee_file(Path(folder) / "a.pcio")
        target = Path(folder) / "a.docx"
        key = document["meetings"][-1]["key"]
        with file.work("วัด") as uow:
            import_document(uow, json.dumps(document).encode(), title)
            uow.commit()
        with file.read() as unit:
            committee, meeting = unit.committees.only(), unit.meetings.whole(key)
            assert committee is not None

            def composed() -> MinutesJob:
                return compose_minutes(committee, meeting)

            def export() -> None:
                write_minutes(composed(), TEMPLATE, target)

            with Peak() as peak:
                export()
            docx = target.read_bytes()
            paper = composed().paper
            steps = (
                ("compose", composed),
                ("write", lambda: write_docx(paper, open_template(TEMPLATE), faces=None)),
                ("read back and compare", lambda: verify(docx, paper)),
                ("whole export, to the disk", export),
            )
            rows = [(name, median_cpu(step)) for name, step in steps]
        file.close()
    least = floor(docx)
    print(f"\n{title}: {len(docx) / 1000:.0f} KB, peak {peak.megabytes:.0f} MB above idle")
    print(f"  {'floor: serialise and deflate':30} {least * 1000:8.1f} ms")
    for name, seconds in rows:
        print(f"  {name:30} {seconds * 1000:8.1f} ms   {seconds / least:5.2f} x floor")


def main() -> int:
    """Measure one meeting, then hundredfold ones."""
    document = minutes_document()
    measure(document, "one meeting")
    measure(many_times(document, TIMES, distinct=False), f"{TIMES} times")
    measure(
        many_times(document, TIMES, distinct=True), f"{TIMES} times, the texts of each copy differ"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())

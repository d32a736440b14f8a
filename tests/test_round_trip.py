"""Text survives: what independent readers read in the DOCX is what the file holds.

200 generated meetings with hostile text pass the door of the import, the file, the composer and
the writer; mammoth, docx2python and LibreOffice then read the papers.
"""

import io
import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import mammoth
import pytest
from docx2python import docx2python
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from pcio_desktop.documents.blocks import texts
from pcio_desktop.documents.docx_lint import lint
from pcio_desktop.domain.rows import FindingKind
from pcio_desktop.paths import resource
from pcio_desktop.services.committee_file import CommitteeFile, create_committee_file
from pcio_desktop.services.dumping import dump_file
from pcio_desktop.services.exporting import prepare_minutes, write_minutes
from pcio_desktop.services.importing import import_document
from pcio_desktop.thai.numerals import to_arabic
from tests import tools
from tests.documents.validity import validator_errors

Json = dict[str, Any]
MEETINGS = 200
SAMPLE: Json = json.loads(resource("sample/committee.json").read_text(encoding="utf-8"))

_HOSTILE = (
    "กขคงชทนปมยรลวสหอ" "ะัาำิีึืุูเแโใไ่้๊๋์ํ็ๆฯ" "๐๑๒๓๔๕๖๗๘๙" "abcXYZ0123456789" " .,-/()“”<>&\"'"
    "\x00\x01\x0b\x0c\x1f\x7f\x85\ud800\udfff\ufffe\uffff"
    "\u200b\u200d\u202e\u2066\ufeff\u00ad\u00a0\u2028"
    "\uf701\uf70a\uf71a" "😀🇹🇭" "\u05d0\u0627" "\u0e99\u0928" "e\u0301"
)  # fmt: skip
_text = st.one_of(
    st.text(alphabet=_HOSTILE, min_size=1, max_size=60),
    st.sampled_from(["เ" * 3000, "ก" * 10_000, "x" * 10_000, "ํา" * 200, "\ud83d\ude00" * 50]),
)
_run = st.builds(
    lambda text, marks: {"text": text, **dict.fromkeys(marks, True)},
    _text,
    st.sets(st.sampled_from(["bold", "italic", "underline", "keep_digits"])),
)
_runs = st.one_of(_text, st.lists(st.one_of(_text, _run), min_size=1, max_size=3))
_line = st.text(alphabet=_HOSTILE, min_size=1, max_size=40)


def _table(rows: list[list[Any]]) -> Json:
    cells = [{"cells": [{"text": text} for text in row]} for row in rows]
    return {"type": "table", "widths": [2, 1], "rows": cells}


_block = st.one_of(
    st.builds(lambda text: {"type": "paragraph", "text": text}, _runs),
    st.builds(
        lambda kind, texts: {"type": "list", "kind": kind, "items": [{"text": t} for t in texts]},
        st.sampled_from(["numbered", "bulleted"]),
        st.lists(_runs, min_size=1, max_size=3),
    ),
    st.builds(
        lambda a, b: {"type": "label_values", "lines": [{"label": a, "value": b}]}, _runs, _line
    ),
    st.builds(_table, st.lists(st.lists(_runs, min_size=2, max_size=2), min_size=1, max_size=3)),
)
_blocks = st.lists(_block, min_size=1, max_size=3)
_statement = st.builds(lambda who, what: {"speaker": who, "blocks": what}, _line, _blocks)
_resolution = st.builds(lambda text: {"text": text}, _blocks)
_KINDS = ("for_information", "for_consideration", "other_business")


def _item(children: st.SearchStrategy[Any]) -> st.SearchStrategy[Json]:
    return st.builds(
        lambda title, kind, statements, below, resolutions: {
            "title": title,
            "kind": kind,
            "statements": statements,
            "children": below,
            "resolutions": resolutions,
        },
        _line,
        st.sampled_from(_KINDS),
        st.lists(_statement, max_size=2),
        children,
        st.lists(_resolution, max_size=1),
    )


_agenda = st.lists(_item(st.lists(_item(st.just([])), max_size=2)), min_size=1, max_size=3)


@dataclass(frozen=True)
class Exported:
    """A generated meeting: its DOCX, the texts the file holds, and those of its paper."""

    path: Path
    texts: list[str]
    printed: str  # every text of the paper in order, without white space


def squeezed(text: str) -> str:
    """Without white space of any kind, which each reader shows in its own way."""
    return re.sub(r"\s", "", text)


def bare(text: str) -> str:
    """Without white space of any kind, digits in one script: what every reader must agree on."""
    return squeezed(to_arabic(text))


def stored_texts(meeting: Json) -> Iterator[str]:
    """Every text of the agenda as the file holds it, in reading order."""
    for item in meeting["agenda"]:
        yield from _item_texts(item)


def _item_texts(item: Json) -> Iterator[str]:
    yield item["title"]
    for statement in item.get("statements", []):
        yield statement.get("speaker", "")
        yield from _block_texts(statement["blocks"])
    for child in item.get("children", []):
        yield from _item_texts(child)
    for resolution in item.get("resolutions", []):
        yield from _block_texts(resolution.get("text", []))


def _block_texts(blocks: list[Json]) -> Iterator[str]:
    for block in blocks:
        match block["type"]:
            case "paragraph":
                yield _joined(block["text"])
            case "list":
                yield from (_joined(item["text"]) for item in block["items"])
            case "label_values":
                for line in block["lines"]:
                    yield from (_joined(line["label"]), _joined(line["value"]))
            case _:
                for row in block["rows"]:
                    yield from (_joined(cell["text"]) for cell in row["cells"])


def _joined(runs: Any) -> str:  # noqa: ANN401 (a string or a list, as in the document)
    parts = runs if isinstance(runs, list) else [runs]
    return "".join(part if isinstance(part, str) else part["text"] for part in parts)


def missing(texts: list[str], read: str) -> list[str]:
    """The stored texts that a reader did not find in their order."""
    whole, place, lost = bare(read), 0, []
    for text in map(bare, texts):
        found = whole.find(text, place)
        if found < 0:
            lost.append(text[:80])
        else:
            place = found + len(text)
    return lost


def _export(file: CommitteeFile, agenda: list[Json], target: Path) -> Exported:
    meeting = {**SAMPLE["meetings"][0], "agenda": agenda}
    document = {"format": "pcio-interchange", "version": 1, "meetings": [meeting]}
    with file.work("ทดสอบ") as uow:
        import_document(uow, json.dumps(document).encode(), "generated")
        uow.commit()
    with file.read() as unit:
        job = prepare_minutes(unit, meeting["key"])
        held = json.loads(dump_file(unit))["meetings"][0]
    write_minutes(job, resource("templates/minutes.docx"), target)
    return Exported(target, list(stored_texts(held)), squeezed("".join(texts(job.paper))))


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> list[Exported]:
    folder = tmp_path_factory.mktemp("generated")
    made: list[Exported] = []
    with create_committee_file(folder / "a.pcio") as file:
        with file.work("ตัวอย่าง") as uow:
            import_document(uow, json.dumps(SAMPLE).encode(), "sample")
            uow.commit()

        @settings(
            max_examples=MEETINGS,
            phases=[Phase.generate],
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        )
        @given(_agenda)
        def make(agenda: list[Json]) -> None:
            made.append(_export(file, agenda, folder / f"{len(made)}.docx"))

        make()
    return made


@pytest.mark.slow
def test_enough_hostile_meetings_were_made(exported: list[Exported]) -> None:
    assert len(exported) >= MEETINGS
    everything = "".join(text for meeting in exported for text in meeting.texts)
    assert "😀" in everything
    assert "ก" * 10_000 in everything
    assert not re.search("[\x00-\x08\x0b\x0c\ud800-\udfff\ufffe\uffff]", everything)


@pytest.mark.slow
def test_mammoth_reads_what_the_file_holds(exported: list[Exported]) -> None:
    for meeting in exported:
        read = mammoth.extract_raw_text(io.BytesIO(meeting.path.read_bytes())).value
        assert missing(meeting.texts, read) == []
        assert squeezed(read) == meeting.printed, "more, less or other digits than on the paper"


@pytest.mark.slow
def test_generated_papers_are_valid(exported: list[Exported]) -> None:
    for meeting in exported:
        assert lint(meeting.path.read_bytes()) == []
    assert validator_errors(meeting.path for meeting in exported) == []


@pytest.mark.slow
def test_docx2python_reads_what_the_file_holds(exported: list[Exported]) -> None:
    for meeting in exported:
        with docx2python(meeting.path) as document:
            assert missing(meeting.texts, document.text) == []


@pytest.mark.slow
def test_libreoffice_reads_what_the_file_holds(exported: list[Exported], tmp_path: Path) -> None:
    program = tools.soffice()
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        [
            program, f"-env:UserInstallation={profile}", "--headless", "--convert-to",
            "txt:Text (encoded):UTF8", "--outdir", tmp_path, *(one.path for one in exported),
        ],
        check=True,
        capture_output=True,
        timeout=600,
    )  # fmt: skip
    for meeting in exported:
        read = (tmp_path / meeting.path.with_suffix(".txt").name).read_text(encoding="utf-8-sig")
        assert missing(meeting.texts, read) == []


def test_what_was_cleaned_is_told(tmp_path: Path) -> None:
    with create_committee_file(tmp_path / "b.pcio") as file, file.work("x") as uow:
        agenda = [{"title": "ก\x00", "kind": "for_information"}]
        document = {**SAMPLE, "meetings": [{**SAMPLE["meetings"][0], "agenda": agenda}]}
        report = import_document(uow, json.dumps(document).encode(), "generated")
    (finding,) = [f for f in report.findings if f.kind is FindingKind.TEXT_CLEANED]
    assert finding.where == "$.meetings[0].agenda[0].title"

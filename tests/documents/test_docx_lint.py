"""Planted defects: each is found by the lint, or by the validator that stands beside it."""

import json
import re
import subprocess
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from pcio_desktop.documents.docx_lint import lint
from pcio_desktop.documents.docx_package import Template
from pcio_desktop.documents.docx_writer import write_docx
from tests import tools
from tests.documents.packages import edited, names, part, rewritten
from tests.documents.papers import every_block

BODY = "word/document.xml"
TYPES = "[Content_Types].xml"
Plant = Callable[[bytes], bytes]


def replaced(old: str, new: str, name: str = BODY) -> Plant:
    return lambda data: edited(data, name, (old, new))


def wrong_type(data: bytes) -> bytes:
    text = part(data, TYPES).decode()
    text = re.sub(r'<Override PartName="/word/styles.xml"[^>]*/>', "", text)
    return rewritten(data, {TYPES: text.replace('Extension="xml"', 'Extension="xmlx"').encode()})


def touching(data: bytes) -> bytes:
    text = part(data, BODY).decode()
    between = re.compile(r"</w:tbl><w:p>(?:(?!</w:p>).)*</w:p>\s*<w:tbl>")
    assert between.search(text)
    return rewritten(data, {BODY: between.sub("</w:tbl><w:tbl>", text, 1).encode()})


def without_paragraph(data: bytes) -> bytes:
    text = part(data, BODY).decode()
    return rewritten(
        data, {BODY: re.sub(r"(</w:tcPr>)<w:p>.*?</w:p>", r"\1", text, count=1).encode()}
    )


BODY_STYLE = '<w:pStyle w:val="MinutesBody"/>'
FIELD = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'

# the eleven of the measured set: what is planted, and whether the lint alone must find it
DEFECTS: dict[str, tuple[Plant, bool]] = {
    "wrong child order": (
        replaced(BODY_STYLE, f'<w:jc w:val="left"/>{BODY_STYLE}'),
        False,
    ),
    "bad value": (
        replaced('<w:tblLayout w:type="fixed"/>', '<w:tblLayout w:type="wobbly"/>'),
        False,
    ),
    "duplicate bookmark id": (
        replaced('<w:bookmarkStart w:id="2"', '<w:bookmarkStart w:id="1"'),
        True,
    ),
    "control character": (replaced("ยินดี", "ยิน\x01ดี"), True),
    "not well formed": (replaced("</w:body>", "</w:bod>"), True),
    "missing part": (lambda data: rewritten(data, {"word/styles.xml": None}), True),
    "wrong content type": (wrong_type, True),
    "cell without paragraph": (without_paragraph, True),
    "unclosed field": (replaced("<w:r><w:t>ไม่มีป้าย", f"{FIELD}<w:r><w:t>ไม่มีป้าย"), True),
    "undefined style": (replaced('w:val="MinutesBody"', 'w:val="MinutesBodyy"'), True),
    "touching tables": (touching, True),
}  # fmt: skip

OTHER_DEFECTS: dict[str, Plant] = {
    "field end without begin": replaced(
        "<w:r><w:t>ไม่มีป้าย",
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>ไม่มีป้าย',
    ),
    "bookmark without end": replaced('<w:bookmarkEnd w:id="1"/>', ""),
    "bookmark name twice": replaced('w:name="_m2"', 'w:name="_m1"'),
    "bookmark name not allowed": replaced('w:name="_m2"', 'w:name="2m"'),
    "grid span too wide": replaced('<w:gridSpan w:val="3"/>', '<w:gridSpan w:val="4"/>'),
    "undefined numbering": replaced(
        BODY_STYLE, f'{BODY_STYLE}<w:numPr><w:numId w:val="5"/></w:numPr>'
    ),
    "style based on nothing": replaced(
        '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Nothing"/>', "word/styles.xml"
    ),
    "relationship missing": replaced('r:id="rIdheader_default"', 'r:id="rIdgone"'),
    "relationship id twice": replaced(
        'Id="rIdsettings"', 'Id="rIdstyles"', "word/_rels/document.xml.rels"
    ),
    "type of a missing part": replaced("/word/settings.xml", "/word/s.xml", TYPES),
    "section not last": replaced("</w:body>", "<w:p/></w:body>"),
    "no types": lambda data: rewritten(data, {TYPES: None}),
    "no body": lambda data: rewritten(data, {BODY: None}),
    "no zip": lambda data: data[: len(data) // 2],
}  # fmt: skip


@pytest.fixture(scope="module")
def sound(template: Template) -> bytes:
    data = write_docx(every_block(), template)
    assert lint(data) == []
    return data


@pytest.mark.parametrize("name", DEFECTS)
def test_lint_and_validator_together_find_every_planted_defect(
    sound: bytes, tmp_path: Path, name: str
) -> None:
    plant, by_lint_alone = DEFECTS[name]
    damaged = plant(sound)
    found = lint(damaged)
    assert found or not by_lint_alone
    file = tmp_path / "damaged.docx"
    file.write_bytes(damaged)
    made = subprocess.run([tools.ooxml_validator(), file], capture_output=True, check=False)
    assert found or not json.loads(made.stdout)["ok"]


@pytest.mark.parametrize("name", OTHER_DEFECTS)
def test_the_lint_finds_what_else_it_promises(sound: bytes, name: str) -> None:
    assert lint(OTHER_DEFECTS[name](sound))


def test_a_part_twice_in_the_zip_is_found(sound: bytes) -> None:
    target = BytesIO(sound)
    with (
        zipfile.ZipFile(target, "a") as archive,
        pytest.warns(UserWarning, match="Duplicate name"),
    ):
        archive.writestr("word/styles.xml", part(sound, "word/styles.xml"))
    assert any("twice in the zip" in line for line in lint(target.getvalue()))


def test_the_lint_says_which_part_is_meant(sound: bytes) -> None:
    (finding,) = lint(DEFECTS["touching tables"][0](sound))
    assert finding.startswith(f"{BODY}: ")
    assert BODY in names(sound)

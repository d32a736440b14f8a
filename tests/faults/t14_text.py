"""T14: every letter there is, and strings of the worst, through cleaning, files and exports.

Besides python-docx and SQLite by themselves the text goes the way of the product: as statements of
a meeting into a committee file, read back, exported as minutes, and read out of the DOCX.
"""

from __future__ import annotations

import io
import random
import sqlite3
from dataclasses import replace
from pathlib import Path

import docx

from pcio_desktop.domain.content import blocks_text, paragraph
from pcio_desktop.paths import resource
from pcio_desktop.services.exporting import prepare_minutes, write_minutes
from pcio_desktop.services.minutes import add_statement, read_statement
from pcio_desktop.thai.normalise import clean_line, clean_text, duplicate_key
from pcio_desktop.thai.numerals import to_arabic
from tests.faults.figures import Figures
from tests.faults.workload import found, quick_folder, use_home

POOLS = (
    (0x00, 0x1F), (0x20, 0x7E), (0x7F, 0xA0), (0x0E01, 0x0E5B), (0x2000, 0x206F),
    (0xD800, 0xDFFF), (0xF700, 0xF71F), (0xFFF0, 0xFFFF), (0x1F600, 0x1F63F),
)  # fmt: skip
SINGLES = "\ufeff\u00ad\u00a0\u2028"
AT_ONCE = 2000


def run(*, full: bool, seed: int = 14) -> Figures:
    """Full: every BMP code point and 100,000 strings. Reduced: every 16th and 3,000."""
    figures = Figures("T14", "text through cleaning, DOCX and SQLite")
    dice = random.Random(seed)
    texts = [f"ก{chr(point)}ข" for point in range(0, 0x10000, 1 if full else 16)]
    texts.extend(_string(dice) for _ in range(100_000 if full else 3_000))
    figures.counts["strings"] = len(texts)
    for clean in (clean_line, clean_text):
        for start in range(0, len(texts), AT_ONCE):
            cleaned = [clean(text).text for text in texts[start : start + AT_ONCE]]
            again = [clean(text).text for text in cleaned]
            figures.counts["not idempotent"] += sum(
                a != b for a, b in zip(cleaned, again, strict=True)
            )
            figures.counts["changed by DOCX"] += _differing(cleaned, _through_docx(cleaned))
            figures.counts["changed by SQLite"] += _differing(cleaned, _through_sqlite(cleaned))
            figures.counts["other key"] += sum(
                duplicate_key(a) != duplicate_key(b)
                for a, b in zip(texts[start : start + AT_ONCE], cleaned, strict=True)
            )
    with quick_folder() as folder:
        use_home(folder / "home")
        for start in range(0, len(texts), AT_ONCE):
            _through_product(folder / f"{start}.pcio", texts[start : start + AT_ONCE], figures)
    figures.must_be_zero(
        "not idempotent", "changed by DOCX", "changed by SQLite", "other key",
        "refused by the product", "changed by the file", "changed by the export",
    )  # fmt: skip
    return figures


def _through_product(path: Path, texts: list[str], figures: Figures) -> None:
    """As a secretary would: pasted, stored, exported."""
    wanted = [clean_text(text).text for text in texts]
    wanted = [text for text in wanted if text.strip() and "\n" not in text and "\t" not in text]
    figures.counts["exported"] += len(wanted)
    with found(path) as file:
        with file.work("วาง") as uow:
            committee = uow.committees.only()
            assert committee is not None
            committee.settings = replace(committee.settings, thai_digits=False)
            item = uow.meetings.all()[0].agenda[0]
            blocks = tuple(paragraph(text) for text in wanted)
            key = add_statement(uow, item.id, blocks=blocks)
            uow.commit()
        with file.read() as unit:
            stored = [blocks_text((block,)) for block in read_statement(unit, key).blocks]
            job = prepare_minutes(unit, unit.meetings.all()[0].id)
    figures.counts["changed by the file"] += _differing(stored, wanted)
    target = path.with_suffix(".docx")
    try:
        write_minutes(job, resource("templates/minutes.docx"), target)
    except Exception as error:
        figures.counts["refused by the product"] += 1
        figures.notes.append(repr(error)[:120])
        return
    shown = {_as_read(one.text) for one in docx.Document(str(target)).paragraphs}
    lost = [text for text in wanted if _as_read(text) not in shown]
    figures.counts["changed by the export"] += len(lost)
    if lost:
        figures.notes.append(ascii(lost[0]))
    path.unlink()
    target.unlink()


def _as_read(text: str) -> str:
    """What a reader sees: on this paper digits are Arabic, and a space may be one that binds."""
    return to_arabic(text).replace("\u00a0", " ").strip()


def _string(dice: random.Random) -> str:
    letters: list[str] = []
    for _ in range(dice.randrange(30)):
        pool = dice.randrange(len(POOLS) + 1)
        letter = dice.choice(SINGLES) if pool == len(POOLS) else chr(dice.randint(*POOLS[pool]))
        letters.append(letter)
    return "".join(letters)


def _differing(one: list[str], other: list[str]) -> int:
    return sum(a != b for a, b in zip(one, other, strict=True))


def _through_docx(texts: list[str]) -> list[str]:
    document = docx.Document()
    for text in texts:
        document.add_paragraph(text)
    stream = io.BytesIO()
    document.save(stream)
    return [paragraph.text for paragraph in docx.Document(stream).paragraphs]


def _through_sqlite(texts: list[str]) -> list[str]:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE t (text TEXT)")
    connection.executemany("INSERT INTO t VALUES (?)", ((text,) for text in texts))
    found = [row[0] for row in connection.execute("SELECT text FROM t ORDER BY rowid")]
    connection.close()
    return found

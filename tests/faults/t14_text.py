"""T14: every letter there is, and strings of the worst, through cleaning and both stores."""

from __future__ import annotations

import io
import random
import sqlite3

import docx

from pcio_desktop.thai.normalise import clean_line, clean_text
from tests.faults.figures import Figures

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
    figures.must_be_zero("not idempotent", "changed by DOCX", "changed by SQLite")
    return figures


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

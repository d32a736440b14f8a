"""Letters that the font of a paper does not have: told by name and place, never drawn as boxes.

Another font of the machine lends the letter where it can; else its code is printed in brackets.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache

from pcio_desktop.documents.blocks import Paper, spans_text, stretches
from pcio_desktop.documents.drawing_font import DrawingFont
from pcio_desktop.documents.template_guard import Note
from pcio_desktop.documents.typst_engine import DrawingFailed, to_pdf
from pcio_desktop.documents.typst_text import quoted
from pcio_desktop.thai.numerals import to_thai

_AROUND = 12
_DATED = datetime(2000, 1, 1, tzinfo=UTC)
_LAID_OUT = frozenset("\n\t\r\x0b\x0c\x85\u2028\u2029")  # these are never drawn


@dataclass(frozen=True, slots=True)
class MissingLetter:
    """A letter the font lacks: where it stands first, what is around it, how often it stands.

    `shown` is what is drawn for it: itself from another font, or its code in brackets.
    """

    letter: str
    unit: str
    around: str
    count: int
    shown: str

    @property
    def lent(self) -> bool:
        """Whether another font draws it."""
        return self.shown == self.letter

    @property
    def note(self) -> Note:
        """What the user is told."""
        code = f"U+{ord(self.letter):04X}"
        name = unicodedata.name(self.letter, code)
        times = f"{self.count}"
        return Note(
            to_thai(f"อักษร {code} ({name}) ไม่มีในแบบอักษร พบ ")
            + to_thai(times)
            + f" แห่ง แห่งแรกที่ “{self.around}” "
            + ("แสดงด้วยแบบอักษรอื่น" if self.lent else f"พิมพ์เป็น {self.shown}")
            + " โปรดตรวจว่าพิมพ์ถูกต้อง",
            f"The font has no {code} ({name}): {times} times, first in “{self.around}”; "
            + ("drawn in another font" if self.lent else f"printed as {self.shown}")
            + ". Is it a slip?",
        )


def missing_letters(
    paper: Paper, font: DrawingFont, around: Iterable[tuple[str, str]] = ()
) -> tuple[MissingLetter, ...]:
    """The letters of a paper that the font lacks, in order of appearance.

    `around` are texts beside those of the paper, each after the unit it belongs to.
    """
    told = [*_texts(paper), *around]
    letters = set[str]().union(*[text for _, text in told]) - _LAID_OUT
    whole = {letter for letter in letters if "\ud800" <= letter <= "\udfff"}
    lacking = whole | font.measure(2).lacking(letters - whole)
    lacking -= {letter for letter in lacking if unicodedata.category(letter) == "Cf"}
    if not lacking:
        return ()
    first: dict[str, tuple[str, str]] = {}
    for unit, text in told:
        for place, letter in enumerate(text):
            if letter in lacking and letter not in first:
                near = text[max(place - _AROUND, 0) : place + _AROUND]
                first[letter] = unit, "".join(it if it.isprintable() else "…" for it in near)
    joined = "".join([text for _, text in told])
    return tuple(
        MissingLetter(letter, unit, near, joined.count(letter), _shown(letter, font))
        for letter, (unit, near) in first.items()
    )


def _shown(letter: str, font: DrawingFont) -> str:
    return letter if _lent(letter, font.folders) else f"[U+{ord(letter):04X}]"


@lru_cache(maxsize=512)
def _lent(letter: str, folders: tuple[str, ...]) -> bool:
    """Whether some font of this machine has the letter: the archive format checks it."""
    if unicodedata.category(letter) in ("Cc", "Cs", "Cn", "Co"):
        return False
    source = (
        '#set document(title:"x")\n#set page(width:40pt,height:20pt,margin:0pt)\n'
        f"#text({quoted(letter)})\n"
    )
    try:
        to_pdf(source, folders, _DATED, system=True)
    except DrawingFailed:
        return False
    return True


def _texts(paper: Paper) -> Iterator[tuple[str, str]]:
    """Every text with the unit it stands in."""
    for text in (paper.title, paper.author, paper.running_header, paper.mark):
        yield "", text
    for block in paper.blocks:
        for unit, spans in stretches(block):
            yield unit, spans_text(spans)

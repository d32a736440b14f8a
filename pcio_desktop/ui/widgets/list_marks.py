"""The marks of list items, painted beside them: -, ๑., ๑.๒, (๑)."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument

from pcio_desktop.domain.content import ListKind, NumberForm, list_numbers
from pcio_desktop.thai.numerals import thai_number
from pcio_desktop.ui.content_formats import ContentLook, Mark

_ROOM = 30
_GAP = 7
_FORMS = {
    NumberForm.DOT: "{}.",
    NumberForm.PARENTHESIS: "{})",
    NumberForm.PARENTHESES: "({})",
}


def paint_list_marks(painter: QPainter, document: QTextDocument, look: ContentLook) -> None:
    """Paint the mark of every list item at the left of its first line."""
    painter.setFont(document.defaultFont())
    for block, words in list_marks(document):
        layout = block.layout()
        if not layout.lineCount():
            continue
        line = layout.lineAt(0)
        bounds = document.documentLayout().blockBoundingRect(block)
        width = painter.fontMetrics().horizontalAdvance(words)
        left = bounds.left() + line.x() - look.scaled(_GAP) - width
        painter.drawText(QPointF(max(0.0, left), bounds.top() + line.y() + line.ascent()), words)


def list_marks(document: QTextDocument) -> list[tuple[QTextBlock, str]]:
    """Each list item with what stands beside it, as it will print."""
    groups: list[list[QTextBlock]] = []
    last, block = None, document.begin()
    while block.isValid():
        key = block.blockFormat().property(Mark.LIST)
        if key is not None:
            if key != last:
                groups.append([])
            groups[-1].append(block)
        last = key
        block = block.next()
    return [pair for group in groups for pair in zip(group, _mark_words(group), strict=True)]


def _mark_words(group: list[QTextBlock]) -> list[str]:
    """What stands beside the items of one list, as it will print."""
    form = group[0].blockFormat()
    if form.property(Mark.LIST_KIND) == ListKind.BULLETED.value:
        return ["-"] * len(group)
    marks = NumberForm(form.property(Mark.NUMBER_FORM))
    levels = [int(block.blockFormat().property(Mark.LEVEL)) for block in group]
    words: list[str] = []
    for *above, last in list_numbers(levels, int(form.property(Mark.START))):
        if marks is NumberForm.DOT and above:
            words.append(".".join(thai_number(number) for number in (*above, last)))
        else:
            words.append(_FORMS[marks].format(thai_number(last)))
    return words

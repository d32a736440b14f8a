"""Making paragraphs items of a list, and plain again."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from pcio_desktop.domain.content import ListKind, NumberForm
from pcio_desktop.ui.content_formats import ContentLook, Mark, list_format, paragraph_format


def toggle_list(cursor: QTextCursor, kind: ListKind, look: ContentLook) -> None:
    """Make the paragraphs of the selection items of one list, or plain again."""
    if cursor.currentTable() is not None:
        return
    blocks = _selected_blocks(cursor)
    plain = all(b.blockFormat().property(Mark.LIST_KIND) == kind.value for b in blocks)
    key = _list_key(cursor.document(), blocks[0], kind)
    cursor.beginEditBlock()
    for block in blocks:
        level = int(block.blockFormat().property(Mark.LEVEL) or 0)
        form = (
            paragraph_format(look)
            if plain
            else list_format(look, key, kind, NumberForm.DOT, 1, level)
        )
        QTextCursor(block).setBlockFormat(form)
    cursor.endEditBlock()


def _selected_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    block = cursor.document().findBlock(cursor.selectionStart())
    last = cursor.document().findBlock(cursor.selectionEnd())
    found = [block]
    while block != last:
        block = block.next()
        if QTextCursor(block).currentTable() is None:
            found.append(block)
    return found


def _list_key(document: QTextDocument, block: QTextBlock, kind: ListKind) -> int:
    """The number of the list right above, if it is of that kind, else a new one."""
    above = block.previous().blockFormat()
    if block.previous().isValid() and above.property(Mark.LIST_KIND) == kind.value:
        return int(above.property(Mark.LIST))
    keys, each = [0], document.begin()
    while each.isValid():
        keys.append(int(each.blockFormat().property(Mark.LIST) or 0))
        each = each.next()
    return max(keys) + 1

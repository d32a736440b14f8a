"""Marks and digits of a stretch of text: bold, italic, underline, ห้ามแปลงเลข, Thai digits."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from pcio_desktop.thai.numerals import to_thai
from pcio_desktop.ui.content_formats import ContentLook, Mark, set_keep_digits

_KEEP = QTextCursor.MoveMode.KeepAnchor


def toggle_mark(edit: QTextEdit, mark: str, look: ContentLook) -> None:
    """Bold, italic, underline or keep_digits for the selection, else for what comes next."""
    form = QTextCharFormat()
    now = _has_mark(edit.currentCharFormat(), mark)
    if mark == "bold":
        form.setFontWeight(400 if now else 600)
    elif mark == "italic":
        form.setFontItalic(not now)
    elif mark == "underline":
        form.setFontUnderline(not now)
    elif now:
        _drop_keep_digits(edit)
        return
    else:
        set_keep_digits(form, look)
    edit.mergeCurrentCharFormat(form)


def convert_digits(cursor: QTextCursor) -> None:
    """Write the digits of the selection, or of all, in Thai where their tokens allow it."""
    document = cursor.document()
    first, last = (
        (cursor.selectionStart(), cursor.selectionEnd())
        if cursor.hasSelection()
        else (0, document.characterCount())
    )
    cursor.beginEditBlock()
    block = document.findBlock(first)
    while block.isValid() and block.position() < last:
        text = block.text()
        edit = QTextCursor(block)
        for at, (old, new) in enumerate(zip(text, to_thai(text), strict=True)):
            place = block.position() + at
            if old != new and first <= place < last and max(text) <= "\uffff":
                edit.setPosition(place)
                edit.setPosition(place + 1, _KEEP)
                if not keeps_digits(edit.charFormat()):
                    edit.insertText(new, edit.charFormat())
        block = block.next()
    cursor.endEditBlock()


def keeps_digits(form: QTextCharFormat) -> bool:
    """Whether digits of this format stay as they are."""
    return bool(form.property(Mark.KEEP_DIGITS))


def keeps_digits_at(cursor: QTextCursor) -> bool:
    """Whether the character before or behind the cursor is so marked."""
    behind = QTextCursor(cursor)
    behind.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return keeps_digits(cursor.charFormat()) or keeps_digits(behind.charFormat())


def _has_mark(form: QTextCharFormat, mark: str) -> bool:
    return {
        "bold": form.fontWeight() > 500,  # noqa: PLR2004
        "italic": form.fontItalic(),
        "underline": form.fontUnderline(),
        "keep_digits": keeps_digits(form),
    }[mark]


def _drop_keep_digits(edit: QTextEdit) -> None:
    cursor = edit.textCursor()
    cursor.beginEditBlock()
    for place in range(cursor.selectionStart(), cursor.selectionEnd()):
        letter = QTextCursor(edit.document())
        letter.setPosition(place)
        letter.setPosition(place + 1, _KEEP)
        letter.setCharFormat(_without_keep_digits(letter.charFormat()))
    cursor.endEditBlock()
    edit.setCurrentCharFormat(_without_keep_digits(edit.currentCharFormat()))


def _without_keep_digits(form: QTextCharFormat) -> QTextCharFormat:
    made = QTextCharFormat(form)
    made.clearProperty(Mark.KEEP_DIGITS)
    made.clearBackground()
    return made

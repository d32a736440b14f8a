"""Thai digits while typing: decided token by token, and again as the token grows (๔ → 4G)."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from pcio_desktop.thai.numerals import to_arabic, to_thai
from pcio_desktop.ui.content_formats import Mark

_REACH = 120  # characters before the cursor that can decide: a long address, the name of a standard


def insert_digit(cursor: QTextCursor, digit: str) -> None:
    """Type one of 0-9 in place of the selection: in Thai, unless its token keeps Arabic digits."""
    form = cursor.charFormat()
    if not form.property(Mark.KEEP_DIGITS):
        if cursor.hasSelection():
            start = QTextCursor(cursor)
            start.setPosition(cursor.selectionStart())
            head = _head(start)
        else:
            head = _head(cursor)
        token = _token(cursor, head)
        digit = to_thai(head[: len(head) - len(token)] + token + digit)[-1]
        form.setProperty(Mark.TYPED_DIGIT, True)
    cursor.insertText(digit, form)


def settle_digits(cursor: QTextCursor) -> None:
    """After a letter was typed: give the digits before it the script their token asks for now.

    Only digits that were typed as 0-9 change, and none that is marked to stay.
    """
    head = _head(cursor)
    if not head or not head[-1].isascii() or head[-1].isspace():
        return
    before = head[_token_start(head) :]
    token = _token(cursor, head)
    wanted = to_thai(head[: len(head) - len(before)] + token)[-len(token) :]
    first = cursor.position() - len(token)
    edit = QTextCursor(cursor)
    edit.joinPreviousEditBlock()
    for at, (old, new) in enumerate(zip(before, wanted, strict=True)):
        if old != new:
            _select(edit, first + at)
            edit.insertText(new, edit.charFormat())
    edit.endEditBlock()


def _head(cursor: QTextCursor) -> str:
    """What stands before the cursor on its line; empty where Qt counts otherwise than Python."""
    text = cursor.block().text()[: cursor.positionInBlock()][-_REACH:]
    return text if max(text, default="") <= "\uffff" else ""


def _token(cursor: QTextCursor, head: str) -> str:
    """The end of `head` without a space, the digits typed as 0-9 written so again."""
    token = head[_token_start(head) :]
    first = cursor.selectionStart() - len(token)
    letters = (
        to_arabic(letter) if letter.isdecimal() and _was_typed(cursor, first + at) else letter
        for at, letter in enumerate(token)
    )
    return "".join(letters)


def _select(cursor: QTextCursor, place: int) -> None:
    cursor.setPosition(place)
    cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)


def _token_start(head: str) -> int:
    at = len(head)
    while at and not head[at - 1].isspace():
        at -= 1
    return at


def _was_typed(cursor: QTextCursor, place: int) -> bool:
    probe = QTextCursor(cursor)
    probe.setPosition(place + 1)
    form = probe.charFormat()
    return bool(form.property(Mark.TYPED_DIGIT)) and not form.property(Mark.KEEP_DIGITS)

"""Things that went wrong and that a secretary can act on; everything else is a bug."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pcio_desktop.domain.safekeeping import LockHolder


class UserError(Exception):
    """Something the user can mend. Carries one sentence in Thai and the same in English.

    `where` names the place (a file, a JSON path, a seat); empty when the sentence says it all.
    """

    def __init__(self, thai: str, english: str, *, where: str = "") -> None:
        super().__init__(english)
        self.thai = thai
        self.english = english
        self.where = where

    def text(self, language: str = "th") -> str:
        """The sentence in `language` ("th" or "en"), with the place in front where there is one."""
        sentence = self.english if language == "en" else self.thai
        return f"{self.where}: {sentence}" if self.where else sentence


class BadInput(UserError):
    """What was typed, pasted or imported cannot be taken as it is."""


class RuleBroken(UserError):
    """The action is refused by a rule of the committee or of the form."""


class NotFound(UserError):
    """What was asked for is not in the file."""


class FileTrouble(UserError):
    """A file cannot be opened, read or written; `code` is the class of the fault."""

    def __init__(self, code: str, thai: str, english: str, *, where: str = "") -> None:
        super().__init__(thai, english, where=where)
        self.code = code


class FileInUse(FileTrouble):
    """Somebody else has the file open for writing: `holder` says who, where and since when."""

    def __init__(self, holder: LockHolder, thai: str, english: str, *, where: str = "") -> None:
        super().__init__("IN_USE", thai, english, where=where)
        self.holder = holder


class EditedElsewhere(UserError):
    """What is to be changed was changed by somebody else since it was read; nothing was written."""

    def __init__(self, *, where: str = "") -> None:
        super().__init__(
            "ข้อความนี้ถูกแก้ไขจากที่อื่นหลังจากที่เปิดดู จึงยังไม่ได้บันทึกทับ "
            "กรุณาดูฉบับล่าสุดแล้วแก้ไขอีกครั้ง ข้อความที่พิมพ์ไว้ยังอยู่",
            "this was changed elsewhere since it was read, so nothing was overwritten; look at the "
            "present text and edit again, what was typed is kept",
            where=where,
        )

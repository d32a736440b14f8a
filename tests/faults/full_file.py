"""Files that Python itself writes, on a disk that becomes full."""

from __future__ import annotations

import errno
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

_OPEN: Callable[..., object] = Path.open


class _FullFile(io.FileIO):
    """Takes so many bytes of what is written; then there is no more room."""

    room = 0

    def write(self, data: Any, /) -> int:  # noqa: ANN401
        content = bytes(data)
        super().write(content[: self.room])
        if len(content) > self.room:
            raise OSError(errno.ENOSPC, "no space left")
        self.room -= len(content)
        return len(content)


def opened_with_room_for(room: int) -> Callable[..., object]:
    """In place of `Path.open`: a file that is made has room for so many bytes."""

    def opened(path: Path, mode: str = "r", *more: object, **named: object) -> object:
        if "x" not in mode or "b" not in mode:
            return _OPEN(path, mode, *more, **named)
        file = _FullFile(path, "x")
        file.room = room
        return file

    return opened


def nothing_opened(number: int) -> Callable[..., object]:
    """In place of `Path.open`: no file can be made there, with that error of the system."""

    def opened(path: Path, mode: str = "r", *more: object, **named: object) -> object:
        if "x" in mode:
            raise OSError(number, "refused")
        return _OPEN(path, mode, *more, **named)

    return opened

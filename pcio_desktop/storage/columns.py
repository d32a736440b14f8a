"""How values of the domain lie in a column: enums by value, times and dates as ISO text, JSON text.

JSON is canonical (sorted keys, no spaces, Thai not escaped), so that equal values are equal bytes.
What cannot be read back is a damaged file, never a crash.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from typing import Any, TypeVar, cast

from sqlalchemy import Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from pcio_desktop.storage.faults import FileCode, trouble
from pcio_desktop.thai.dates import BANGKOK

Value = TypeVar("Value")


def canonical_json(data: object) -> str:
    """`data` as JSON text that is the same for equal data."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _read(parse: Callable[[str], Value], stored: object) -> Value | None:
    if stored is None:
        return None
    try:
        return parse(cast("str", stored))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise trouble(FileCode.DAMAGED) from error


class StoredEnum(TypeDecorator[Enum]):
    """An enum by its value, so that a renamed member does not change the file."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[Enum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: object, dialect: Dialect) -> str | None:
        """The value of the member."""
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: object, dialect: Dialect) -> Enum | None:
        """The member; a value unknown to this version is damage."""
        return _read(self.kind, value)


class StoredMoment(TypeDecorator[datetime]):
    """A moment as ISO text in Thai time with its offset: 2024-06-11T13:30:00+07:00."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """ISO text. Raises ValueError without an offset: whose clock would it be?"""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without offset: {value}")
        return value.astimezone(BANGKOK).isoformat()

    def process_result_value(self, value: object, dialect: Dialect) -> datetime | None:
        """The moment in Thai time."""
        return _read(lambda text: datetime.fromisoformat(text).astimezone(BANGKOK), value)


class StoredDate(TypeDecorator[date]):
    """A day as ISO text of the Christian era; พ.ศ. is a matter of showing and reading."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect) -> str | None:
        """ISO text."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: object, dialect: Dialect) -> date | None:
        """The day."""
        return _read(date.fromisoformat, value)


class StoredJson(TypeDecorator[object]):
    """A frozen value of the domain as canonical JSON text; None is NULL."""

    impl = Text
    cache_ok = True

    def __init__(
        self, to_json: Callable[[Any], object], from_json: Callable[[Any], object]
    ) -> None:
        super().__init__()
        self.to_json = to_json
        self.from_json = from_json

    def process_bind_param(self, value: object, dialect: Dialect) -> str | None:
        """Canonical JSON text."""
        return None if value is None else canonical_json(self.to_json(value))

    def process_result_value(self, value: object, dialect: Dialect) -> object:
        """The value again."""
        return _read(lambda text: self.from_json(json.loads(text)), value)

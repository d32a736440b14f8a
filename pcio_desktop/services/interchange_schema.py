"""Whether a document is of the interchange form, told in Thai and English with the JSON path."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Any, cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from pcio_desktop.domain.errors import BadInput
from pcio_desktop.paths import resource

LARGEST_DOCUMENT = 64 * 1024 * 1024  # bytes; a 20-year file dumps to less
_SHOWN = 40  # characters of a wrong value that a sentence repeats
_MOST_ERRORS = 5

Sentences = tuple[str, str]


def read_document(data: bytes, source: str) -> dict[str, Any]:
    """The JSON document in `data`, checked against the schema.

    Raises BadInput naming `source`, the place (line or JSON path) and the reason.
    """
    if len(data) > LARGEST_DOCUMENT:
        raise BadInput("แฟ้มใหญ่เกิน ๖๔ เมกะไบต์", "the file is larger than 64 MiB", where=source)
    try:
        document = _parse(data, source)
        errors = sorted(_validator().iter_errors(document), key=lambda error: error.json_path)  # pyright: ignore[reportUnknownMemberType]
    except RecursionError as error:
        raise BadInput(
            "JSON ซ้อนกันลึกเกินไป", "the JSON is nested too deeply", where=source
        ) from error
    if errors:
        raise _refusal(errors, source)
    return cast("dict[str, Any]", document)


@cache
def _validator() -> Draft202012Validator:
    text = resource("interchange.schema.json").read_text(encoding="utf-8")
    return Draft202012Validator(json.loads(text))


def _parse(data: bytes, source: str) -> Any:  # noqa: ANN401 (any JSON value)
    try:
        text = data.decode("utf-8-sig")
        return json.loads(
            text, object_pairs_hook=_unique, parse_float=_number, parse_constant=_no_constant
        )
    except UnicodeDecodeError as error:
        raise BadInput(
            f"แฟ้มไม่ใช่ข้อความ UTF-8 (ไบต์ที่ {error.start})",
            f"the file is not UTF-8 text (byte {error.start})",
            where=source,
        ) from error
    except json.JSONDecodeError as error:
        place = f"{source}:{error.lineno}:{error.colno}"
        raise BadInput(
            f"แฟ้มไม่เป็น JSON ที่ถูกต้อง: {error.msg}", f"not valid JSON: {error.msg}", where=place
        ) from error


def _number(text: str) -> float:
    """JSON knows one kind of number: 1.0 is the whole number 1, also to the schema."""
    number = float(text)
    return int(number) if number.is_integer() else number


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    data = dict(pairs)
    if len(data) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise json.JSONDecodeError(f'"{twice}" stands twice in one object', "", 0)
    return data


def _no_constant(name: str) -> object:
    raise json.JSONDecodeError(f"{name} is not a JSON number", "", 0)


def _refusal(errors: list[ValidationError], source: str) -> BadInput:
    """One error for all that is wrong; the first few places with their reasons."""
    told = [_told(error) for error in errors[:_MOST_ERRORS]]
    more = len(errors) - len(told)
    thai = [f"{path}: {sentence}" for path, (sentence, _) in told]
    english = [f"{path}: {sentence}" for path, (_, sentence) in told]
    if more:
        thai.append(f"และอีก {more} แห่ง")
        english.append(f"and {more} more")
    return BadInput("\n".join(thai), "\n".join(english), where=source)


def _told(error: ValidationError) -> tuple[str, Sentences]:
    """Path and sentences of the innermost error that says most."""
    while error.validator in ("anyOf", "allOf", "if", "oneOf") and error.context:
        deepest = max(error.context, key=lambda inner: len(inner.absolute_path))
        if len(deepest.absolute_path) <= len(error.absolute_path):
            break
        error = deepest
    speak = _SENTENCES.get(str(error.validator), _other)
    return error.json_path, speak(error)


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=True)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"


def _required(error: ValidationError) -> Sentences:
    present = cast("Mapping[str, object]", error.instance)
    missing = [name for name in cast("Iterable[str]", error.validator_value) if name not in present]
    names = ", ".join(missing)
    return f"ขาด {names}", f"{names} is missing"


def _unknown(error: ValidationError) -> Sentences:
    known = cast("Mapping[str, Any]", error.schema).get("properties", {})
    names = ", ".join(sorted(set(cast("Mapping[str, object]", error.instance)) - set(known)))
    return f"ไม่รู้จัก {names}", f"{names} is not known here"


_TYPES = {
    "object": ("กลุ่มข้อมูล { }", "an object"),
    "array": ("รายการ [ ]", "a list"),
    "string": ("ข้อความ", "a text"),
    "integer": ("จำนวนเต็ม", "a whole number"),
    "boolean": ("true หรือ false", "true or false"),
    "null": ("null", "null"),
}


def _type(error: ValidationError) -> Sentences:
    thai, english = _TYPES[str(error.validator_value)]
    shown = _shown(error.instance)
    return f"ต้องเป็น{thai} แต่พบ {shown}", f"must be {english}, found {shown}"


def _choice(error: ValidationError) -> Sentences:
    allowed = error.validator_value if error.validator == "enum" else [error.validator_value]
    names = ", ".join(str(name) for name in cast("Iterable[object]", allowed))
    shown = _shown(error.instance)
    return f"ต้องเป็นหนึ่งใน {names} แต่พบ {shown}", f"must be one of {names}, found {shown}"


def _pattern(error: ValidationError) -> Sentences:
    form = str(cast("Mapping[str, Any]", error.schema).get("description", error.validator_value))
    shown = _shown(error.instance)
    return f"รูปแบบไม่ถูก พบ {shown} ({form})", f"wrong form, found {shown} ({form})"


def _limit(error: ValidationError) -> Sentences:
    thai, english = _LIMITS[str(error.validator)]
    bound = error.validator_value
    return thai.format(bound), english.format(bound)


_LIMITS = {
    "maxLength": ("ยาวเกิน {} ตัวอักษร", "longer than {} characters"),
    "minLength": ("ต้องมีอย่างน้อย {} ตัวอักษร", "needs at least {} character"),
    "minimum": ("ต้องไม่น้อยกว่า {}", "must not be below {}"),
    "maximum": ("ต้องไม่เกิน {}", "must not be above {}"),
    "minItems": ("ต้องมีอย่างน้อย {} รายการ", "needs at least {} entry"),
    "maxItems": ("มีได้ไม่เกิน {} รายการ", "takes at most {} entries"),
}


def _repeated(_error: ValidationError) -> Sentences:
    return "มีรายการซ้ำกัน", "an entry stands twice"


def _one_of(error: ValidationError) -> Sentences:
    alternatives = cast("list[Mapping[str, list[str]]]", error.validator_value)
    names = [name for entry in alternatives for name in entry.get("required", [])]
    thai, english = " หรือ ".join(names), " or ".join(names)
    return f"ต้องมี {thai} อย่างใดอย่างหนึ่ง", f"needs exactly one of {english}"


def _text(error: ValidationError) -> Sentences:
    shown = _shown(error.instance)
    return (
        f"ต้องเป็นข้อความ หรือรายการของข้อความ แต่พบ {shown}",
        f"must be a text or a list of texts, found {shown}",
    )


def _other(error: ValidationError) -> Sentences:
    return f"ไม่ถูกรูปแบบ ({error.message[:200]})", error.message[:200]


_SENTENCES: Mapping[str, Callable[[ValidationError], Sentences]] = {
    "required": _required,
    "additionalProperties": _unknown,
    "type": _type,
    "enum": _choice,
    "const": _choice,
    "pattern": _pattern,
    **dict.fromkeys(_LIMITS, _limit),
    "uniqueItems": _repeated,
    "anyOf": _text,
    "oneOf": _one_of,
}

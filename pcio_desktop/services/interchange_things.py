"""What the reading of an interchange document keeps in hand: things by key, and their values."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, field
from typing import Any, TypeVar, cast

from pcio_desktop.domain.errors import BadInput
from pcio_desktop.domain.ids import Keyed
from pcio_desktop.services.interchange_fields import Fields, default_of

Json = Mapping[str, Any]
Thing = TypeVar("Thing")

# Fields that must still say something after invisible characters have been cleaned away.
_NEVER_EMPTY = frozenset({"given", "reasons"})


def derived_key(*parts: object) -> str:
    """The key of an owned thing that the document gives none: it follows from its place."""
    digest = hashlib.sha256("/".join(map(str, parts)).encode()).hexdigest()
    return "d" + digest[:16]


@dataclass
class Things:
    """Every thing of the file and the document by class and key; `source` names the document.

    `new` has what the document brings, by class and key, with its path; `owners` says to which
    order a seat of the file belongs, and to which seat a holder.
    """

    source: str
    known: dict[tuple[str, str], Any] = field(default_factory=dict[tuple[str, str], Any])
    seen: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    new: dict[type, dict[str, str]] = field(default_factory=dict[type, dict[str, str]])
    owners: dict[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])

    def refuse(self, path: str, thai: str, english: str) -> BadInput:
        """The error to raise about the place `path`."""
        return BadInput(f"{path}: {thai}", f"{path}: {english}", where=self.source)

    def remember(self, *things: Keyed) -> None:
        """Make things of the file known by their keys."""
        self.known.update({(type(thing).__name__, thing.id): thing for thing in things})

    def remember_owned(self, owner: Keyed, *things: Keyed) -> None:
        """Make parts of `owner` known, which no other owner may take."""
        self.remember(*things)
        self.owners.update({(type(thing).__name__, thing.id): owner.id for thing in things})

    def check_owner(self, kind: type, key: str, owner: Keyed, path: str) -> None:
        """Raise BadInput when `key` is a part of something else than `owner`."""
        if self.owners.get((kind.__name__, key), owner.id) != owner.id:
            raise self.refuse(
                path,
                f"รหัส {key} เป็นของคำสั่งหรือตำแหน่งอื่นแล้ว คำสั่งใหม่ต้องใช้รหัสใหม่ทุกตำแหน่ง",
                f"the key {key} is part of another order or seat; a new order needs new keys",
            )

    def find(self, kind: type[Thing], key: str) -> Thing | None:
        """The thing of that class and key, or None."""
        return self.known.get((kind.__name__, key))

    def refer(self, kind: type[Thing], data: Json, name: str, path: str) -> Thing | None:
        """What field `name` refers to; None when it is left out. Raises BadInput when unknown."""
        key = data.get(name)
        if key is None:
            return None
        found = self.find(kind, key)
        if found is None:
            raise self.refuse(
                f"{path}.{name}",
                f"ไม่พบ {key} ทั้งในแฟ้มและในเอกสารนี้",
                f"{key} is neither in the file nor in this document",
            )
        return found

    def make(self, kind: type[Thing], key: str, values: Mapping[str, Any], path: str) -> Thing:
        """The thing under `key`, changed to `values` where it differs, or a new one.

        Raises BadInput when the document has the key twice.
        """
        mark = (kind.__name__, key)
        folded = (kind.__name__, key.lower())  # bookmarks of Word know no capitals
        if folded in self.seen:
            raise self.refuse(path, f"รหัส {key} ซ้ำ", f"the key {key} stands twice")
        self.seen.add(folded)
        thing = self.find(kind, key)
        if thing is None:
            build = cast("Callable[..., Thing]", kind)
            thing = build(**values, id=key)
            self.known[mark] = thing
            self.new.setdefault(kind, {})[key] = path
        else:
            for name, value in values.items():
                if getattr(thing, name) != value:
                    setattr(thing, name, value)
        return thing

    def values(self, kind: type, data: Json, spec: Fields, path: str) -> dict[str, Any]:
        """The plain fields of `data`, with defaults where they are left out."""
        values: dict[str, Any] = {}
        for entry in spec:
            if entry.name not in data:
                default = default_of(kind, entry.name)
                if default is not MISSING:
                    values[entry.name] = default
                continue
            try:
                values[entry.name] = entry.read(data[entry.name])
            except ValueError as error:
                raise self.refuse(
                    f"{path}.{entry.name}",
                    f"ไม่มีวันหรือเวลานี้ในปฏิทิน: {data[entry.name]}",
                    f"no such day or time: {data[entry.name]}",
                ) from error
            if entry.name in _NEVER_EMPTY and not values[entry.name]:
                raise self.refuse(f"{path}.{entry.name}", "ว่างเปล่า", "is empty")
        return values


def replace_list(owned: list[Thing], wanted: list[Thing]) -> None:
    """Make `owned` hold exactly `wanted` in that order; an equal list is left alone."""
    same = len(owned) == len(wanted) and all(
        one is other for one, other in zip(owned, wanted, strict=True)
    )
    if not same:
        owned[:] = wanted
    for place, thing in enumerate(wanted):
        if getattr(thing, "place", place) != place:
            thing.place = place  # pyright: ignore[reportAttributeAccessIssue]

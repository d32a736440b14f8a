"""Pins of pages as JSON data and back: one form for the stored column and the interchange file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pcio_desktop.domain.page_pins import PageBreak, PagePin, PagePins, PagePlace

Json = dict[str, Any]


def page_pins_to_json(pins: Iterable[PagePin]) -> list[Json]:
    """The pins in their order; what is left to the plan is left out."""
    return [_pin_to_json(pin) for pin in pins]


def page_pins_from_json(data: Iterable[Mapping[str, Any]]) -> PagePins:
    """The pins that `page_pins_to_json` wrote."""
    return tuple(
        PagePin(
            PagePlace(entry["unit"], entry.get("offset", 0), entry.get("words", "")),
            PageBreak(entry.get("breaks", PageBreak.PLANNED)),
            entry.get("catchword"),
        )
        for entry in data
    )


def _pin_to_json(pin: PagePin) -> Json:
    data: Json = {"unit": pin.place.unit}
    if pin.place.offset:
        data["offset"] = pin.place.offset
    if pin.place.words:
        data["words"] = pin.place.words
    if pin.breaks is not PageBreak.PLANNED:
        data["breaks"] = pin.breaks.value
    if pin.catchword is not None:
        data["catchword"] = pin.catchword
    return data

"""Founding a committee file from the composition prescribed for PCIO committees."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from pcio_desktop.domain.committee import AppointmentOrder, Committee
from pcio_desktop.domain.composition import committee_from_template
from pcio_desktop.domain.errors import BadInput, RuleBroken
from pcio_desktop.storage.unit_of_work import ReadUnit, UnitOfWork
from pcio_desktop.thai.dates import BANGKOK, buddhist_year
from pcio_desktop.thai.normalise import clean_line


def found_committee(uow: UnitOfWork, province: str, *, on: date | None = None) -> Committee:
    """A new committee for `province` with the prescribed seats, under an order dated `on` (today).

    The order's number is left as "…" for the secretary to fill in. Raises BadInput for an empty
    province and RuleBroken when the file has a committee already.
    """
    name = clean_line(province).text.removeprefix("จังหวัด").strip()
    if not name:
        raise BadInput("โปรดพิมพ์ชื่อจังหวัด", "type the name of the province")
    if uow.committees.only() is not None:
        raise RuleBroken("แฟ้มนี้มีคณะกรรมการอยู่แล้ว", "the file has a committee already")
    committee, seats = committee_from_template(name)
    dated = on or datetime.now(BANGKOK).date()
    order = AppointmentOrder(
        "…", buddhist_year(dated), dated, issued_by=committee.province, seats=seats
    )
    committee.orders.append(order)
    uow.committees.add(committee)
    return committee


def prints_catchwords(unit: ReadUnit) -> bool:
    """Whether the committee wants คำต่อเนื่อง printed."""
    return unit.queries.committee_settings().catchwords


def print_catchwords(uow: UnitOfWork, wanted: bool) -> None:
    """Print คำต่อเนื่อง on every paper of the committee from now on, or let the text flow."""
    committee = uow.committees.only()
    if committee is not None:
        committee.settings = replace(committee.settings, catchwords=wanted)

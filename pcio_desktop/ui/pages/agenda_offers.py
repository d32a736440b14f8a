"""What the page of the agenda offers to do, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pcio_desktop.ui import agenda_words, words
from pcio_desktop.ui.widgets.offer_list import Offer

if TYPE_CHECKING:
    from pcio_desktop.domain.agenda_rows import AgendaSheet

translate = QCoreApplication.translate


def offers_of(sheet: AgendaSheet) -> list[Offer]:
    """Certification, matters arising, new numbers: what the agenda has not got yet."""
    if not sheet.items:
        return []
    found: list[Offer] = []
    gaps = [agenda_words.item_number(row.number) for row in sheet.items if row.gap]
    if gaps:
        sentence = translate("agenda", "The numbers jump at item {}").format(", ".join(gaps))
        found.append(Offer("renumber", sentence, translate("agenda", "Number anew")))
    if sheet.certifies is not None:
        number = words.meeting_number(sheet.certifies)
        sentence = translate("agenda", "The minutes of meeting {} are not up for certification")
        button = translate("agenda", "Put them in")
        found.append(Offer("certify", sentence.format(number), button))
    if sheet.arising:
        sentence = translate("agenda", "{count} matters of earlier meetings are not done: {titles}")
        titles = ", ".join(_short(row.title) for row in sheet.arising)
        text = sentence.format(count=words.number(len(sheet.arising)), titles=titles)
        found.append(Offer("arising", text, translate("agenda", "Put them in as matters arising")))
    return found


def _short(title: str) -> str:
    most = 32
    return title if len(title) <= most else f"{title[: most - 1]}…"

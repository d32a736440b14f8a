"""What the meeting decided on an item: verb, sentence, label, vote, dissents."""

from __future__ import annotations

from pcio_desktop.documents.resolution_text import generated_lines
from pcio_desktop.domain.agenda import AgendaItem
from pcio_desktop.domain.committee import Seat
from pcio_desktop.domain.content import Blocks, Paragraph, paragraph, runs_text
from pcio_desktop.domain.errors import BadInput, RuleBroken
from pcio_desktop.domain.resolution import Dissent, Resolution, Vote
from pcio_desktop.storage.unit_of_work import UnitOfWork
from pcio_desktop.thai.normalise import clean_line, clean_text

LONGEST_TEXT = 20_000  # letters of one paragraph, as in the interchange format


def add_resolution(uow: UnitOfWork, item_id: str, verb: str) -> str:
    """A further resolution on an item; its id. Raises NotFound."""
    resolution = Resolution(verb=verb)
    uow.get(AgendaItem, item_id).resolutions.append(resolution)
    return resolution.id


def choose_verb(uow: UnitOfWork, resolution_id: str, verb: str) -> None:
    """Another verb; a sentence that somebody wrote stays as it is."""
    uow.get(Resolution, resolution_id).verb = verb


def write_sentence(uow: UnitOfWork, resolution_id: str, text: str) -> None:
    """What is to be printed, one line a paragraph.

    Lines that stay keep their bold and underlines, lists and tables after them stay. Nothing, or
    just what would be generated, leaves the sentence to be generated.
    """
    resolution = uow.get(Resolution, resolution_id)
    lines = [clean_line(line, LONGEST_TEXT).text for line in clean_text(text).text.splitlines()]
    lines = [line for line in lines if line]
    rest = resolution.text[len(leading_paragraphs(resolution.text)) :]
    if not rest and lines in ([], generated_lines(resolution, uow.queries.committee_settings())):
        resolution.text = ()
        return
    known = {runs_text(old.runs): old for old in leading_paragraphs(resolution.text)}
    text_blocks = (*(known.get(line) or paragraph(line) for line in lines), *rest)
    if text_blocks != resolution.text:
        resolution.text = text_blocks


def use_generated_sentence(uow: UnitOfWork, resolution_id: str) -> None:
    """Drop the written sentence; what is printed follows verb and assignments again.

    Raises RuleBroken while lists or tables stand in it, which would be lost.
    """
    resolution = uow.get(Resolution, resolution_id)
    if len(leading_paragraphs(resolution.text)) < len(resolution.text):
        raise RuleBroken(
            "มตินี้มีรายการหรือตาราง ให้ลบที่ขั้น “จดรายงาน” ก่อน",
            "lists or tables stand in this resolution; remove them under Minutes first",
        )
    resolution.text = ()


def leading_paragraphs(text: Blocks) -> tuple[Paragraph, ...]:
    """The paragraphs before the first list or table."""
    found: list[Paragraph] = []
    for block in text:
        if not isinstance(block, Paragraph):
            break
        found.append(block)
    return tuple(found)


def change_label(uow: UnitOfWork, resolution_id: str, label: str) -> None:
    """Another label than the form word of the item's kind; empty for the form word."""
    uow.get(Resolution, resolution_id).label = clean_line(label).text


def remove_resolution(uow: UnitOfWork, item_id: str, resolution_id: str) -> None:
    """Take a resolution away with its assignments and dissents. Raises NotFound."""
    item, resolution = uow.get(AgendaItem, item_id), uow.get(Resolution, resolution_id)
    if resolution in item.resolutions:
        item.resolutions.remove(resolution)


def move_resolution(uow: UnitOfWork, item_id: str, resolution_id: str, by: int) -> None:
    """Print a resolution earlier (-1) or later (1) under its item; at the end it stays."""
    item, resolution = uow.get(AgendaItem, item_id), uow.get(Resolution, resolution_id)
    at = item.resolutions.index(resolution)
    to = at + by
    if 0 <= to < len(item.resolutions):
        item.resolutions[at], item.resolutions[to] = item.resolutions[to], resolution


def record_vote(uow: UnitOfWork, resolution_id: str, vote: Vote | None) -> None:
    """The numbers of a vote; None when nobody voted.

    Raises BadInput for numbers below nothing, RuleBroken for a casting vote without a tie (Act
    2539 s. 82).
    """
    if vote is not None:
        if min(vote.in_favour, vote.against, vote.abstained) < 0:
            raise BadInput("จำนวนเสียงต้องไม่ติดลบ", "a number of votes cannot be negative")
        if vote.casting_vote is not None and not vote.is_tie:
            raise RuleBroken(
                "ประธานออกเสียงชี้ขาดได้เมื่อเสียงเท่ากันเท่านั้น", "the chair casts a vote only on a tie"
            )
    uow.get(Resolution, resolution_id).vote = vote


def add_dissent(uow: UnitOfWork, resolution_id: str, seat_id: str, reasons: str) -> str:
    """A dissent of one seat with its reasons; its id.

    Raises NotFound, and RuleBroken when the seat has one on this resolution already.
    """
    resolution = uow.get(Resolution, resolution_id)
    seat = uow.get(Seat, seat_id)
    if any(dissent.seat is seat for dissent in resolution.dissents):
        raise RuleBroken(
            "บันทึกความเห็นแย้งของตำแหน่งนี้แล้ว แก้เหตุผลได้ในรายการ",
            "a dissent of this seat is recorded already; change its reasons in the list",
            where=seat.position,
        )
    dissent = Dissent(seat, clean_text(reasons).text.strip())
    resolution.dissents.append(dissent)
    return dissent.id


def write_reasons(uow: UnitOfWork, dissent_id: str, reasons: str) -> None:
    """Other reasons of a dissent. Raises NotFound."""
    uow.get(Dissent, dissent_id).reasons = clean_text(reasons).text.strip()


def name_attachment(uow: UnitOfWork, dissent_id: str, attachment: str) -> None:
    """The paper on which a dissent is written down; empty for none. Raises NotFound."""
    uow.get(Dissent, dissent_id).attachment = clean_line(attachment).text


def remove_dissent(uow: UnitOfWork, resolution_id: str, dissent_id: str) -> None:
    """Take a dissent away. Raises NotFound."""
    resolution, dissent = uow.get(Resolution, resolution_id), uow.get(Dissent, dissent_id)
    if dissent in resolution.dissents:
        resolution.dissents.remove(dissent)

"""What is written into a document comes out of it as it was, whatever it is."""

import pytest
from hypothesis import example, given, settings
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from pcio_desktop.domain.content import (
    Blocks,
    ListBlock,
    ListItem,
    ListKind,
    Paragraph,
    Run,
    Table,
    TableCell,
    TableRow,
    block_runs,
    blocks_text,
    paragraph,
    plain,
    runs_text,
)
from pcio_desktop.domain.content_edits import canonical
from pcio_desktop.domain.table_shape import shape_fault
from pcio_desktop.ui.content_document import blocks_of, fill, insert, runs_in, stretches
from pcio_desktop.ui.content_formats import ContentLook
from pcio_desktop.ui.palette import DARK
from tests.builders import a_table, every_block
from tests.content_strategies import blocks

LOOK = ContentLook()
pytestmark = pytest.mark.usefixtures("qapp")


def document_of(made: Blocks) -> QTextDocument:
    document = QTextDocument()
    fill(document, made, LOOK)
    return document


@given(blocks)
@example((a_table(), a_table()))
@example((Paragraph(()), a_table(), Paragraph(())))
@example(())
@settings(deadline=None, max_examples=150)
def test_writing_and_reading_loses_nothing(made: Blocks) -> None:
    assert all(shape_fault(block) is None for block in made if isinstance(block, Table))
    assert blocks_of(document_of(made)) == canonical(made)


@given(blocks)
@settings(deadline=None, max_examples=50)
def test_the_text_blocks_of_the_stretches_are_found(made: Blocks) -> None:
    made = canonical(made)
    wanted = [runs_text(runs) for block in made for runs in block_runs(block)]
    document = document_of(made)  # its text blocks live no longer than it does
    found = [runs_text(runs_in(block)) for block in stretches(document)]
    assert found == wanted


def test_the_look_does_not_matter() -> None:
    document = QTextDocument()
    fill(document, every_block(), ContentLook(DARK, 200))
    assert blocks_of(document) == every_block()


def test_filling_leaves_nothing_to_undo(qapp: QApplication) -> None:
    document = document_of(every_block())
    assert not document.isUndoAvailable()
    assert not document.isModified()


def test_what_is_typed_beside_a_table_becomes_a_paragraph() -> None:
    document = document_of((a_table(),))
    cursor = QTextCursor(document)
    cursor.insertText("ก่อน")
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText("หลัง")
    assert blocks_of(document) == (paragraph("ก่อน"), a_table(), paragraph("หลัง"))


def test_a_paragraph_goes_into_the_line_and_lists_stand_by_themselves() -> None:
    document = document_of((paragraph("ต้นปลาย"),))
    cursor = QTextCursor(document)
    cursor.setPosition(3)
    insert(cursor, (Paragraph((Run("กลาง", bold=True),)),), LOOK)
    middle = Paragraph((Run("ต้น"), Run("กลาง", bold=True), Run("ปลาย")))
    assert blocks_of(document) == (middle,)
    document.undo()
    assert blocks_of(document) == (paragraph("ต้นปลาย"),)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    added = ListBlock(ListKind.BULLETED, (ListItem(plain("ก")), ListItem(plain("ข"))))
    insert(cursor, (added, added), LOOK)
    assert blocks_of(document) == (paragraph("ต้นปลาย"), added, added)


def test_into_a_cell_goes_only_text() -> None:
    document = document_of((Table((1,), (TableRow((TableCell((plain("ช่อง "),)),)),)),))
    cursor = stretches(document)[0].position() + 5
    place = QTextCursor(document)
    place.setPosition(cursor)
    insert(place, (paragraph("หนึ่ง"), a_table()), LOOK)
    (table,) = blocks_of(document)
    assert isinstance(table, Table)
    assert blocks_text([table]).startswith("ช่อง หนึ่ง\nที่ งาน ผล\nกลุ่มที่ 1")


@given(blocks, blocks)
@settings(deadline=None, max_examples=40)
def test_pasting_and_taking_it_back_gives_the_start(made: Blocks, pasted: Blocks) -> None:
    document = document_of(made)
    before = blocks_of(document)
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    insert(cursor, pasted, LOOK)
    pieces = [runs_text(runs) for block in canonical(pasted) for runs in block_runs(block)]
    assert all(piece in blocks_text(blocks_of(document)) for piece in pieces)
    while document.isUndoAvailable():
        document.undo()
    assert blocks_of(document) == before

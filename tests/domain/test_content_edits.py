"""Edits of content values keep the look of what they do not touch."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcio_desktop.domain.content import (
    LabelValueLine,
    LabelValueLines,
    ListBlock,
    ListKind,
    Paragraph,
    Run,
    Runs,
    Table,
    TableCell,
    TableRow,
    block_runs,
    blocks_text,
    list_numbers,
    paragraph,
    plain,
    runs_text,
)
from pcio_desktop.domain.content_edits import (
    canonical,
    canonical_runs,
    cut,
    map_stretches,
    replace_spans,
    without_empty_ends,
)
from tests.builders import every_block

runs = st.lists(
    st.builds(Run, st.text("กขค1 ", max_size=4), st.booleans(), st.booleans()), max_size=5
).map(tuple)


def test_neighbours_of_one_look_are_one_run() -> None:
    assert canonical_runs(
        (Run("ก"), Run(""), Run("ข"), Run("ค", bold=True), Run("", italic=True))
    ) == (
        Run("กข"),
        Run("ค", bold=True),
    )


@given(runs)
def test_the_canonical_form_has_the_same_text_and_is_final(made: Runs) -> None:
    once = canonical_runs(made)
    assert runs_text(once) == runs_text(made)
    assert canonical_runs(once) == once


def test_what_has_no_line_is_left_out_and_a_cell_always_has_a_paragraph() -> None:
    hollow = (ListBlock(ListKind.BULLETED, ()), Table((1,), ()))
    cell = Table((1,), (TableRow((TableCell(()),)),))
    assert canonical((*hollow, cell)) == (Table((1,), (TableRow((TableCell(((),)),)),)),)
    assert canonical(every_block()) == every_block()


@given(runs, st.integers(-1, 30))
def test_a_cut_loses_nothing(made: Runs, at: int) -> None:
    left, right = cut(made, at)
    assert runs_text(left) + runs_text(right) == runs_text(made)
    assert len(runs_text(left)) == min(max(at, 0), len(runs_text(made)))


def test_replaced_words_take_the_look_of_the_first_letter() -> None:
    made = (Run("ประ", bold=True), Run("ชุมใหญ่"))
    assert replace_spans(made, [(0, 6)], "สัมมนา") == (Run("สัมมนา", bold=True), Run("ใหญ่"))
    assert replace_spans(plain("ก ข ก"), [(0, 1), (4, 5)], "") == plain(" ข ")
    assert replace_spans(plain("กข"), [(1, 1)], "ค") == plain("กข")


def test_every_stretch_is_counted_in_reading_order() -> None:
    seen: list[tuple[int, str]] = []

    def note(number: int, stretch: Runs) -> Runs:
        seen.append((number, runs_text(stretch)))
        return stretch

    assert map_stretches(every_block(), note) == every_block()
    stretches = [runs_text(r) for block in every_block() for r in block_runs(block)]
    assert seen == list(enumerate(stretches))
    changed = map_stretches((Paragraph(plain("ก")),), lambda _, __: plain("ข"))
    assert blocks_text(changed) == "ข"


@pytest.mark.parametrize(
    ("levels", "start", "numbers"),
    [
        ([0, 0], 3, [(3,), (4,)]),
        ([0, 1, 1, 0, 1], 1, [(1,), (1, 1), (1, 2), (2,), (2, 1)]),
        ([2, 0], 1, [(1, 1, 1), (2,)]),
        ([], 1, []),
    ],
)
def test_numbers_of_lists(levels: list[int], start: int, numbers: list[tuple[int, ...]]) -> None:
    assert list(list_numbers(levels, start)) == numbers


def _row(*texts: str, down: int = 1) -> TableRow:
    return TableRow(tuple(TableCell((plain(text),), rows=down) for text in texts))


@pytest.mark.parametrize(
    ("rows", "left"),
    [
        ([_row("ก"), _row("ข"), _row(" "), _row("")], 2),
        ([_row("ก"), _row(""), _row("ข")], 3),
        ([_row("", "ก", down=2), _row(), _row("", "")], 2),
        ([_row(""), _row("")], 0),
    ],
)
def test_empty_rows_at_the_end_of_a_table_are_left_out(rows: list[TableRow], left: int) -> None:
    table = Table((1, 1), tuple(rows))
    said = paragraph("ต่อ")
    kept = without_empty_ends((table, said))
    assert kept == ((Table((1, 1), tuple(rows[:left])), said) if left else (said,))


def test_empty_lines_at_the_end_of_labels_and_values_are_left_out() -> None:
    said, empty = LabelValueLine(plain("ก"), ()), LabelValueLine((), plain(" "))
    lines = LabelValueLines((empty, said, empty))
    assert without_empty_ends((lines, paragraph(""))) == (
        LabelValueLines((empty, said)),
        paragraph(""),
    )
    assert without_empty_ends(every_block()) == every_block()

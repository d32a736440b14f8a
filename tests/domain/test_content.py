"""Content values survive JSON; tables whose cells do not fit together are found."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcio_desktop.domain.content import (
    Block,
    LabelValueLine,
    LabelValueLines,
    ListBlock,
    ListItem,
    ListKind,
    NumberForm,
    Paragraph,
    RowKind,
    Run,
    Table,
    TableCell,
    TableRow,
    blocks_text,
    plain,
)
from pcio_desktop.domain.content_json import blocks_from_json, blocks_to_json
from pcio_desktop.domain.table_shape import shape_fault

texts = st.text(min_size=1, max_size=12)
runs = st.lists(
    st.builds(Run, texts, st.booleans(), st.booleans(), st.booleans(), keep_digits=st.booleans()),
    max_size=4,
).map(tuple)
list_blocks = st.builds(
    ListBlock,
    st.sampled_from(ListKind),
    st.lists(st.builds(ListItem, runs, st.integers(0, 4)), min_size=1, max_size=4).map(tuple),
    st.sampled_from(NumberForm),
    st.integers(0, 9),
)
label_values = st.builds(
    LabelValueLines,
    st.lists(st.builds(LabelValueLine, runs, runs), min_size=1, max_size=3).map(tuple),
)
cells = st.builds(
    TableCell,
    st.lists(runs, min_size=1, max_size=3).map(tuple),
    st.integers(1, 3),
    st.integers(1, 3),
)
rows = st.builds(
    TableRow, st.lists(cells, min_size=1, max_size=3).map(tuple), st.sampled_from(RowKind)
)
tables = st.builds(
    Table,
    st.lists(st.integers(1, 9), min_size=1, max_size=4).map(tuple),
    st.lists(rows, min_size=1, max_size=4).map(tuple),
    st.booleans(),
    texts,
)
blocks = st.lists(
    st.one_of(st.builds(Paragraph, runs), list_blocks, label_values, tables), max_size=5
).map(tuple)


@given(blocks)
def test_blocks_survive_json(content: tuple[Block, ...]) -> None:
    data = json.loads(json.dumps(blocks_to_json(content)))
    assert blocks_from_json(data) == content


def test_text_without_marks_is_a_bare_string() -> None:
    marked = Paragraph((Run("ข้อ "), Run("5G", keep_digits=True)))
    assert blocks_to_json([Paragraph(plain("รับทราบ")), marked]) == [
        {"type": "paragraph", "text": "รับทราบ"},
        {"type": "paragraph", "text": ["ข้อ ", {"text": "5G", "keep_digits": True}]},
    ]


def test_all_text_of_blocks_is_found_for_searching() -> None:
    table = Table(
        (1, 1), (TableRow((TableCell((plain("ก"), plain("ข"))), TableCell((plain("ค"),)))),)
    )
    lines = LabelValueLines((LabelValueLine(plain("ง"), plain("จ")),))
    assert blocks_text([Paragraph(plain("ต้น")), table, lines]).split() == [
        "ต้น", "ก", "ข", "ค", "ง", "จ",
    ]  # fmt: skip


def cell(columns: int = 1, spanned: int = 1) -> TableCell:
    return TableCell((plain("ก"),), columns, spanned)


def table(*rows_of_cells: tuple[TableCell, ...]) -> Table:
    return Table((1, 1, 1), tuple(TableRow(cells) for cells in rows_of_cells))


def test_table_with_spans_that_fit_has_no_fault() -> None:
    assert shape_fault(table((cell(2), cell(spanned=2)), (cell(), cell()), (cell(3),))) is None


@pytest.mark.parametrize(
    ("bad", "row", "reason"),
    [
        (table((cell(), cell())), 0, "take 2 columns, the table has 3"),
        (table((cell(2), cell(2))), 0, "take 4 columns, the table has 3"),
        (table((cell(spanned=2), cell(), cell()), (cell(), cell(), cell())), 1, "take 4 columns"),
        (table((cell(3, 2),)), 0, "beyond the end"),
    ],
    ids=["too few", "too many", "under a span", "span over the end"],
)
def test_table_that_does_not_fit_is_told_with_its_row(bad: Table, row: int, reason: str) -> None:
    fault = shape_fault(bad)
    assert fault is not None
    assert fault[0] == row
    assert reason in fault[2]


def test_header_row_below_a_body_row_is_a_fault() -> None:
    body, head = TableRow((cell(3),)), TableRow((cell(3),), RowKind.HEADER)
    fault = shape_fault(Table((1, 1, 1), (body, head)))
    assert fault is not None
    assert fault[0] == 1
    assert shape_fault(Table((1, 1, 1), (head, head, body))) is None

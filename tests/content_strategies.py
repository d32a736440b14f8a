"""Content as hypothesis makes it: what cleaning would let into a file, tables that fit together."""

from hypothesis import strategies as st

from pcio_desktop.domain.content import (
    Blocks,
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
)

LETTERS = "กขงนุู่้ำเแ๑๒12aZ .,/\u00a0\t\n\u200b😀"

texts = st.text(LETTERS, max_size=8)
runs = st.lists(
    st.builds(Run, texts, st.booleans(), st.booleans(), st.booleans(), keep_digits=st.booleans()),
    max_size=4,
).map(tuple)
paragraphs = st.builds(Paragraph, runs)
lists = st.builds(
    ListBlock,
    st.sampled_from(ListKind),
    st.lists(st.builds(ListItem, runs, st.integers(0, 4)), max_size=4).map(tuple),
    st.sampled_from(NumberForm),
    st.integers(0, 9),
)
label_values = st.builds(
    LabelValueLines, st.lists(st.builds(LabelValueLine, runs, runs), max_size=3).map(tuple)
)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """A table whose cells take every place once, with spans both ways."""
    width, height = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    free = {(row, column) for row in range(height) for column in range(width)}
    rows: list[TableRow] = []
    heads = draw(st.integers(0, height))
    for at in range(height):
        cells: list[TableCell] = []
        for column in range(width):
            if (at, column) not in free:
                continue
            columns = draw(st.integers(1, 2))
            if not all((at, column + c) in free for c in range(columns)):
                columns = 1
            tall = draw(st.integers(1, 2)) if at + 1 < height else 1
            free -= {(at + r, column + c) for r in range(tall) for c in range(columns)}
            texts_in = tuple(draw(st.lists(runs, max_size=2)))
            cells.append(TableCell(texts_in, columns, tall))
        below = st.sampled_from((RowKind.GROUP, RowKind.BODY))
        rows.append(TableRow(tuple(cells), RowKind.HEADER if at < heads else draw(below)))
    widths = tuple(draw(st.integers(1, 9)) for _ in range(width))
    return Table(widths, tuple(rows), draw(st.booleans()), draw(st.text("กข1 ", max_size=5)))


blocks: st.SearchStrategy[Blocks] = st.lists(
    st.one_of(paragraphs, lists, label_values, tables()), max_size=5
).map(tuple)

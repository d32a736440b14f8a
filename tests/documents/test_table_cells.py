"""Where cells stand that reach over columns and rows."""

from pcio_desktop.documents.blocks import Row
from pcio_desktop.documents.table_cells import CellPlaces
from tests.documents.papers import cell


def spots(places: CellPlaces, *cells: object) -> list[tuple[int, int, int, bool]]:
    found = places.row(Row(tuple(cells)))  # pyright: ignore[reportArgumentType]
    return [(it.column, it.columns, it.rows, it.cell is not None) for it in found]


def test_plain_cells_stand_side_by_side_and_the_last_fills_the_row() -> None:
    places = CellPlaces(3)
    assert spots(places, cell("ก"), cell("ข")) == [(0, 1, 1, True), (1, 2, 1, True)]
    assert spots(places, cell("ก", columns=9)) == [(0, 3, 1, True)]
    assert not places.open


def test_what_a_cell_covers_is_left_free_in_the_rows_below() -> None:
    places = CellPlaces(3)
    assert spots(places, cell("ก", rows=2), cell("ข"), cell("ค"))[0] == (0, 1, 2, True)
    assert places.open
    assert [tuple(it) for it in places.hidden] == [(0, 1, 1)]
    assert spots(places, cell("ง"), cell("จ")) == [(1, 1, 1, True), (2, 1, 1, True)]
    assert not places.open


def test_an_empty_row_is_filled_with_nothing() -> None:
    assert spots(CellPlaces(2)) == [(0, 2, 1, False)]


def test_a_row_with_more_cells_than_columns_is_cut() -> None:
    cells = [cell("ก"), cell("ข"), cell("ค")]
    assert [it[:2] for it in spots(CellPlaces(2), *cells)] == [(0, 1), (1, 1)]

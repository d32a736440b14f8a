"""Pages as other machines fill them: what is seen to run over there, and what is not."""

from collections.abc import Sequence

from pcio_desktop.documents.page_elsewhere import Elsewhere
from pcio_desktop.documents.page_units import Unit

FULL, PITCH = 14_286, 360
LIMIT = FULL - 3 * PITCH


def elsewhere(used: int = 0) -> Elsewhere:
    made = Elsewhere(FULL, LIMIT, PITCH)
    made.begin(used)
    return made


def unit(height: int, *, risk: int = 0) -> Unit:
    return Unit(0, 0, "", height, risk=risk)


def table(count: int, *, risky: Sequence[int] = (), height: int = 730) -> list[Unit]:
    """Rows that continue a table, and the blank after it."""
    rows = [
        Unit(
            0, n, "", height, flows=True, repeated=370, line_height=360, risk=360 * (n in risky)
        )
        for n in range(count)
    ]  # fmt: skip
    return [*rows, Unit(0, 0, "", 120, blank=True)]


def test_lines_that_may_become_more_reach_further_down() -> None:
    there = elsewhere()
    there.place([unit(3600, risk=360)])
    assert there.excess([unit(720)]) == 360
    assert there.excess([unit(720, risk=360)]) == 720


def test_higher_lines_reach_further_down() -> None:
    there = elsewhere()
    there.place([unit(10_000)])
    assert there.excess([unit(2000)]) == 120


def test_a_page_begun_by_force_begins_everywhere() -> None:
    there = elsewhere()
    there.place([unit(10_000, risk=720)])
    there.begin()
    assert there.excess([unit(360)]) == 4


def test_a_table_with_room_after_it_ends_alike() -> None:
    assert elsewhere(3600).ends_alike(table(10, risky=[1, 5]))


def test_a_table_whose_last_row_goes_over_elsewhere_does_not() -> None:
    rows = table(14)
    used = FULL - sum(row.height for row in rows) - PITCH
    assert not elsewhere(used).ends_alike(table(14, risky=[2, 3]))
    assert elsewhere(used - 2 * PITCH).ends_alike(table(14, risky=[2, 3]))
    assert elsewhere(used).ends_alike(table(14, risky=[2, 3]), fresh=True)


def test_the_blank_after_a_table_needs_its_room_too() -> None:
    rows = table(10)
    used = FULL - sum(row.height for row in rows[:-1]) - 10
    assert not elsewhere(used).ends_alike(rows)


def test_rows_turned_early_end_alike_on_the_next_page() -> None:
    rows = table(36, risky=[20, 25, 30])
    bad = [used for used in range(0, 3000, 90) if not elsewhere(used).ends_alike(rows)]
    assert bad
    for used in bad:
        assert any(elsewhere(used).ends_alike(rows, turned_at=at) for at in range(8, 18)), used


def test_nothing_asked_changes_what_is_followed() -> None:
    there = elsewhere(1000)
    there.ends_alike(table(40), turned_at=3)
    assert there.excess([unit(0)]) == 0

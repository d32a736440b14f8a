"""Pictures of pages take no more memory than an office PC has to spare."""

import pytest
from PySide6.QtGui import QPixmap

from pcio_desktop.ui.page_pictures import PagePictures

SIDE = 100
ONE = SIDE * SIDE * 4


def a_picture() -> QPixmap:
    return QPixmap(SIDE, SIDE)


@pytest.mark.usefixtures("qapp")
def test_the_pages_far_from_the_one_shown_go_first() -> None:
    kept = PagePictures(most_bytes=3 * ONE)
    for page in range(1, 8):
        kept.put(page, a_picture(), 1.0, shown=2)
    assert set(kept) == {1, 2, 3}


@pytest.mark.usefixtures("qapp")
def test_the_page_that_is_shown_stays_however_large() -> None:
    kept = PagePictures(most_bytes=ONE - 1)
    kept.put(1, a_picture(), 1.0, shown=5)
    assert list(kept) == []
    kept.put(5, a_picture(), 2.0, shown=5)
    assert list(kept) == [5]
    assert kept.is_drawn(5, 2.0)
    assert not kept.is_drawn(5, 1.0)


@pytest.mark.usefixtures("qapp")
def test_pages_that_are_no_longer_there_go() -> None:
    kept = PagePictures()
    for page in (1, 2, 3):
        kept.put(page, a_picture(), 1.0, shown=1)
    kept.cut(2)
    assert sorted(kept) == [1, 2]
    kept.clear()
    assert len(kept) == 0

"""Pictures of pages, as many as an office PC has room for: the pages far from the one shown go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtGui import QPixmap

MOST_BYTES = 64_000_000
_BYTES_A_DOT = 4


class PagePictures(Mapping[int, QPixmap]):
    """By the numbers of the pages. The page that is looked at is always there."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most = most_bytes
        self._pictures: dict[int, tuple[QPixmap, float]] = {}

    def put(self, page: int, picture: QPixmap, scale: float, shown: int) -> None:
        """Keep the picture of `page`, drawn at `scale`, while page `shown` is looked at."""
        self._pictures[page] = picture, scale
        used = sum(_size(one) for one in self.values())
        for far in sorted(self._pictures, key=lambda one: abs(one - shown), reverse=True):
            if used <= self._most or far == shown:
                break
            used -= _size(self._pictures.pop(far)[0])

    def is_drawn(self, page: int, scale: float) -> bool:
        """Whether there is a picture of `page` at just that scale."""
        kept = self._pictures.get(page)
        return kept is not None and kept[1] == scale

    def clear(self) -> None:
        """Another meeting: none of the pictures is of its pages."""
        self._pictures.clear()

    def cut(self, pages: int) -> None:
        """There are only so many pages now."""
        for page in [page for page in self._pictures if page > pages]:
            del self._pictures[page]

    def __getitem__(self, page: int) -> QPixmap:
        return self._pictures[page][0]

    def __iter__(self) -> Iterator[int]:
        return iter(self._pictures)

    def __len__(self) -> int:
        return len(self._pictures)


def _size(picture: QPixmap) -> int:
    return picture.width() * picture.height() * _BYTES_A_DOT

"""How far down each page may be filled. Lengths are twips."""

from __future__ import annotations

from collections.abc import Mapping

from pcio_desktop.documents.geometry import Geometry


class PageRoom:
    """The heights at which pages end.

    `slack_lines` stay free on every page, so that another machine's fonts push nothing onto a page
    of its own; `tight` says on which pages how many lines more.
    """

    def __init__(
        self, geometry: Geometry, slack_lines: int, tight: Mapping[int, int] | None = None
    ) -> None:
        self.full = geometry.text_height
        self._pitch = geometry.pitch
        self._slack = slack_lines
        self._tight = tight or {}

    def limit(self, page: int) -> int:
        """Where what comes before a forced break must end."""
        return self._above(self._slack + self._tight.get(page, 0))

    def brim(self, page: int) -> int:
        """The same for what was pinned: a line stays free for a blank or another machine."""
        return max(self.limit(page), self._above(1 + self._tight.get(page, 0)))

    def end(self, page: int) -> int:
        """Where the rows of a bordered table turn the page by themselves."""
        return self._above(self._tight.get(page, 0))

    def _above(self, lines: int) -> int:
        return max(self.full - lines * self._pitch, self.full // 2)

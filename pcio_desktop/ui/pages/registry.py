"""Which pages the window has, in their order. A page is imported when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pcio_desktop.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pcio_desktop.ui.pages.page import Page


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page by its name: its title on the tab, and how it is made."""

    name: str
    words: str
    make: Callable[[], Page]

    @property
    def title(self) -> str:
        """The title in the language spoken now."""
        return QCoreApplication.translate("pages", self.words)


def _overview() -> Page:
    from pcio_desktop.ui.pages.overview_page import OverviewPage

    return OverviewPage()


def _preview() -> Page:
    from pcio_desktop.ui.pages.preview_page import PreviewPage

    return PreviewPage()


def _roster() -> Page:
    from pcio_desktop.ui.pages.roster_page import RosterPage

    return RosterPage()


# The steps of a meeting, in the order of the work.
STEPS: tuple[PageSpec, ...] = (
    PageSpec("details", QT_TRANSLATE_NOOP("pages", "Meeting"), _overview),
    PageSpec("preview", QT_TRANSLATE_NOOP("pages", "Preview and export"), _preview),
)

# The pages of the committee, which belong to no meeting.
PLACES: tuple[PageSpec, ...] = (PageSpec("roster", QT_TRANSLATE_NOOP("pages", "Members"), _roster),)

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


def _details() -> Page:
    from pcio_desktop.ui.pages.details_page import DetailsPage

    return DetailsPage()


def _preview() -> Page:
    from pcio_desktop.ui.pages.preview_page import PreviewPage

    return PreviewPage()


def _roster() -> Page:
    from pcio_desktop.ui.pages.roster_page import RosterPage

    return RosterPage()


def _attendance() -> Page:
    from pcio_desktop.ui.pages.attendance_page import AttendancePage

    return AttendancePage()


def _new_meeting() -> Page:
    from pcio_desktop.ui.pages.new_meeting_page import NewMeetingPage

    return NewMeetingPage()


def _agenda() -> Page:
    from pcio_desktop.ui.pages.agenda_page import AgendaPage

    return AgendaPage()


def _resolutions() -> Page:
    from pcio_desktop.ui.pages.resolutions_page import ResolutionsPage

    return ResolutionsPage()


def _committee() -> Page:
    from pcio_desktop.ui.pages.committee_settings_page import CommitteeSettingsPage

    return CommitteeSettingsPage()


def _ledger() -> Page:
    from pcio_desktop.ui.pages.ledger_page import LedgerPage

    return LedgerPage()


def _minutes() -> Page:
    from pcio_desktop.ui.pages.minutes_page import MinutesPage

    return MinutesPage()


# The steps of a meeting, in the order of the work.
STEPS: tuple[PageSpec, ...] = (
    PageSpec("details", QT_TRANSLATE_NOOP("pages", "Meeting"), _details),
    PageSpec("attendance", QT_TRANSLATE_NOOP("pages", "Attendance"), _attendance),
    PageSpec("agenda", QT_TRANSLATE_NOOP("pages", "Agenda"), _agenda),
    PageSpec("minutes", QT_TRANSLATE_NOOP("pages", "Minutes"), _minutes),
    PageSpec("resolutions", QT_TRANSLATE_NOOP("pages", "Resolutions"), _resolutions),
    PageSpec("preview", QT_TRANSLATE_NOOP("pages", "Preview and export"), _preview),
)

# The pages of the committee, which belong to no meeting.
PLACES: tuple[PageSpec, ...] = (
    PageSpec("new_meeting", QT_TRANSLATE_NOOP("pages", "New meeting"), _new_meeting),
    PageSpec("roster", QT_TRANSLATE_NOOP("pages", "Members"), _roster),
    PageSpec("ledger", QT_TRANSLATE_NOOP("pages", "Ledger of resolutions"), _ledger),
    PageSpec("committee", QT_TRANSLATE_NOOP("pages", "Committee"), _committee),
)

"""Ctrl+K: what the box is asked, and where its hits lead."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pcio_desktop.thai.normalise import fold
from pcio_desktop.ui import messages
from pcio_desktop.ui.models.search_model import Command, SearchModel
from pcio_desktop.ui.pages.committee_page import CommitteePage
from pcio_desktop.ui.pages.page import PageContext
from pcio_desktop.ui.translation import plain_text
from pcio_desktop.ui.widgets.search_panel import SearchPanel

_MOST_COMMANDS = 5
_STEPS = {"person": "attendance", "meeting": "details", "resolution": "resolutions"}
_PLACES = {"owner": "ledger"}


class Searching(QObject):
    """Makes the box when it is first asked for."""

    def __init__(self, window: QWidget, context: PageContext, page: CommitteePage) -> None:
        super().__init__(window)
        self._window, self._context, self._page = window, context, page
        self._model = SearchModel(self)
        self._panel: SearchPanel | None = None
        self._before: QWidget | None = None

    def open(self) -> None:
        """Ask what to search for."""
        if self._panel is None:
            self._panel = SearchPanel(self._window, self._context.appearance, self._model)
            self._panel.asked.connect(self._search)
            self._panel.taken.connect(self._go)
            self._panel.moved.connect(self._move)
        self._page.store_typing()
        self._panel.open()

    def _search(self, words: str) -> None:
        from pcio_desktop.services.searching import search_file

        assert self._panel is not None
        commands = self._commands(words)
        groups = []
        if words.strip() and self._context.operations.path is not None:
            with messages.told(self._window), self._context.operations.read() as unit:
                groups = search_file(unit, words)
        self._model.show(commands, groups)
        if commands or groups:
            self._panel.say("")
            self._panel.mark(self._model.step(-1, 1))
        elif words.strip():
            self._panel.say(self.tr("Nothing in this file with these words."))
        else:
            self._panel.say(self.tr("Type a name, a number, words that were said, or a command."))

    def _commands(self, words: str) -> list[Command]:
        """The actions that can be done now and whose text answers the words."""
        wanted = fold(words)
        if not wanted:
            return []
        actions = self._context.actions
        found: list[Command] = []
        for name in actions.names():
            action = actions[name]
            text = plain_text(action.text())
            if name != "search" and action.isEnabled() and wanted in fold(text):
                keys = action.shortcut().toString()
                found.append(Command(name, text, keys))
        return found[:_MOST_COMMANDS]

    def _move(self, by: int) -> None:
        assert self._panel is not None
        self._panel.mark(self._model.step(self._panel.marked, by))

    def _go(self, row: int) -> None:
        target = self._model.target(row)
        assert self._panel is not None
        if target is None:
            return
        self._panel.leave()
        if isinstance(target, Command):
            self._context.actions[target.name].trigger()
        elif target.meeting_id is not None:
            step = _STEPS.get(target.kind.value, "minutes")
            self._page.show_thing(target.meeting_id, step, target.key)
        else:
            place = self._page.show_place(_PLACES.get(target.kind.value, "roster"))
            place.focus_first()
            place.show_thing(target.key)

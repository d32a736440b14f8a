"""The menu bar, from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from pcio_desktop.ui.actions import SIZE_PREFIX, Actions
from pcio_desktop.ui.settings import TEXT_SIZES
from pcio_desktop.ui.translation import QT_TRANSLATE_NOOP, plain_text

SEPARATOR = ""

# Each menu: its name, its title, its actions; ">name" is a menu within.
_MENUS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "file", QT_TRANSLATE_NOOP("Menus", "&File"),
        ("new_committee", "open_file", ">recent", "open_sample", SEPARATOR, "import_document",
         SEPARATOR, "take_snapshot", "show_snapshots", "copy_file", "unlock_copy", "salvage_file",
         "check_file", "show_storage",
         SEPARATOR, "close_file", "quit"),
    ),
    (
        "edit", QT_TRANSLATE_NOOP("Menus", "&Edit"),
        ("undo", "redo", SEPARATOR, ">format", SEPARATOR, "find", "replace", "search"),
    ),
    (
        "meeting", QT_TRANSLATE_NOOP("Menus", "&Meeting"),
        ("show_new_meeting", SEPARATOR, "step_details", "step_attendance", "step_agenda",
         "step_minutes", "step_resolutions", "step_preview", SEPARATOR, "stamp_opening",
         "stamp_closing", ">attendance", "add_resolution", "assign_from_table", SEPARATOR,
         "export_minutes", "export_pdf", SEPARATOR, "previous_meeting", "next_meeting",
         SEPARATOR, "delete_meeting"),
    ),
    (
        "insert", QT_TRANSLATE_NOOP("Menus", "&Insert"),
        ("new_statement", "chair_speaks", "speaker_before", SEPARATOR, "bulleted_list",
         "numbered_list", "insert_table", "insert_label_values", SEPARATOR, ">table", SEPARATOR,
         "statement_up", "statement_down", "remove_statement"),
    ),
    (
        "view", QT_TRANSLATE_NOOP("Menus", "&View"),
        ("show_roster", "show_ledger", "show_committee", SEPARATOR, "show_sidebar", SEPARATOR,
         ">text_size",
         ">theme", ">language"),
    ),
    ("help", QT_TRANSLATE_NOOP("Menus", "&Help"), ("show_keys", "about")),
)  # fmt: skip
_INNER: dict[str, tuple[str, tuple[str, ...]]] = {
    "attendance": (
        QT_TRANSLATE_NOOP("Menus", "Who &comes"),
        ("rest_came", "stamp_arrival", "stamp_departure", "paste_participants"),
    ),
    "recent": (QT_TRANSLATE_NOOP("Menus", "&Recent files"), ()),
    "format": (
        QT_TRANSLATE_NOOP("Menus", "F&ormat"),
        ("bold", "italic", "underline", SEPARATOR, "keep_digits", "convert_digits"),
    ),
    "table": (
        QT_TRANSLATE_NOOP("Menus", "T&able"),
        ("row_above", "row_below", "remove_row", SEPARATOR, "add_column", "remove_column",
         SEPARATOR, "toggle_header"),
    ),
    "text_size": (
        QT_TRANSLATE_NOOP("Menus", "&Text size"),
        ("larger", "smaller", "normal_size", SEPARATOR,
         *(f"{SIZE_PREFIX}{size}" for size in TEXT_SIZES)),
    ),
    "theme": (
        QT_TRANSLATE_NOOP("Menus", "C&olours"), ("theme_system", "theme_light", "theme_dark")
    ),
    "language": (QT_TRANSLATE_NOOP("Menus", "Lan&guage / ภาษา"), ("language_th", "language_en")),
}  # fmt: skip


class Menus:
    """The menus of one window; `recent` is filled by the window."""

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        self._titles: list[tuple[QMenu, str]] = []
        self._inner: dict[str, QMenu] = {}
        for name, title, entries in _MENUS:
            menu = bar.addMenu("")
            menu.setObjectName(f"menu_{name}")
            self._titles.append((menu, title))
            self._fill(menu, entries, actions)
        self.retranslate()

    @property
    def recent(self) -> QMenu:
        return self._inner["recent"]

    def contents(self) -> list[tuple[str, list[str]]]:
        """Title and actions of each menu, those of its inner menus included."""
        return [
            (
                plain_text(_words(title)),
                [name for entry in entries for name in _action_names(entry)],
            )
            for _, title, entries in _MENUS
        ]

    def retranslate(self) -> None:
        for menu, title in self._titles:
            menu.setTitle(_words(title))

    def _fill(self, menu: QMenu, entries: tuple[str, ...], actions: Actions) -> None:
        for entry in entries:
            if entry == SEPARATOR:
                menu.addSeparator()
            elif entry.startswith(">"):
                name = entry[1:]
                title, inner_entries = _INNER[name]
                inner = menu.addMenu("")
                inner.setObjectName(f"menu_{name}")
                self._inner[name] = inner
                self._titles.append((inner, title))
                self._fill(inner, inner_entries, actions)
            else:
                menu.addAction(actions[entry])


def _action_names(entry: str) -> tuple[str, ...]:
    if entry.startswith(">"):
        return tuple(name for name in _INNER[entry[1:]][1] if name != SEPARATOR)
    return (entry,) if entry != SEPARATOR else ()


def _words(text: str) -> str:
    return QCoreApplication.translate("Menus", text)

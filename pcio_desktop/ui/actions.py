"""Every action of the program: its name, text, key and icon, in one table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from pcio_desktop.ui.icons import line_icon
from pcio_desktop.ui.palette import Tokens
from pcio_desktop.ui.settings import TEXT_SIZES
from pcio_desktop.ui.translation import QT_TRANSLATE_NOOP, plain_text

if TYPE_CHECKING:
    from pcio_desktop.domain.rows import UndoState


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One line of the table. `tip` says what the action does where its text is too short."""

    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    choice: str = ""  # the group of which it is one choice
    value: object = None


# Function keys work under every keyboard layout; Ctrl with a letter needs a Latin one on Linux.
SPECS: dict[str, ActionSpec] = {
    "new_committee": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&New committee…"), ("Ctrl+N",), "committee",
        QT_TRANSLATE_NOOP("Actions", "Start a committee file from the prescribed composition"),
    ),
    "open_file": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Open file…"), ("Ctrl+O",), "open",
        QT_TRANSLATE_NOOP("Actions", "Open a committee file (.pcio)"),
    ),
    "open_sample": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Try with &sample data"), (), "sample",
        QT_TRANSLATE_NOOP("Actions", "Open a committee of invented people to try things out"),
    ),
    "import_document": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Import…"), ("Ctrl+Shift+I",), "import",
        QT_TRANSLATE_NOOP("Actions", "Take meetings from an interchange file (JSON)"),
    ),
    "take_snapshot": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Take a snapshot"), ("Ctrl+S",), "",
        QT_TRANSLATE_NOOP("Actions", "All is stored by itself; this keeps the present state aside"),
    ),
    "show_snapshots": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Sna&pshots…"), ("Ctrl+Shift+S",), "clock",
        QT_TRANSLATE_NOOP("Actions", "See how the file was before, and go back to it"),
    ),
    "copy_file": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Sen&d or copy the file…"), ("Ctrl+Shift+C",), "export",
        QT_TRANSLATE_NOOP("Actions", "A copy that is checked, locked with a password or not"),
    ),
    "unlock_copy": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Open a loc&ked copy…"), ("Ctrl+Shift+O",), "",
        QT_TRANSLATE_NOOP("Actions", "Open a copy that is locked with a password as a new file"),
    ),
    "salvage_file": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Resc&ue a damaged file…"), (), "",
        QT_TRANSLATE_NOOP("Actions", "Bring what can be read of a damaged file into a new one"),
    ),
    "check_file": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Check the fi&le…"), (), "",
        QT_TRANSLATE_NOOP("Actions", "Read every row, say what is damaged, accept or restore it"),
    ),
    "show_storage": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Si&ze and history…"), (), "",
        QT_TRANSLATE_NOOP("Actions", "How much room history and snapshots take, and clear them"),
    ),
    "close_file": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Close file"), ("Ctrl+W",)),
    "quit": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Quit"), ("Ctrl+Q",)),
    "undo": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Undo"), ("Ctrl+Z",), "undo"),
    "redo": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "redo"
    ),
    "export_minutes": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Export DOCX…"), ("F12",), "export",
        QT_TRANSLATE_NOOP("Actions", "Write the minutes of this meeting as a Word document"),
    ),
    "show_new_meeting": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&New meeting"), ("Ctrl+Alt+N",), "add",
        QT_TRANSLATE_NOOP("Actions", "Make the next meeting: all but the day is proposed"),
    ),
    "stamp_opening": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Opens now"), ("F5",), "",
        QT_TRANSLATE_NOOP("Actions", "The meeting begins: record the time"),
    ),
    "stamp_closing": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "C&loses now"), ("Shift+F5",), "",
        QT_TRANSLATE_NOOP("Actions", "The meeting ends: record the time"),
    ),
    "delete_meeting": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Delete meeting…"), (), "",
        QT_TRANSLATE_NOOP("Actions", "Delete the chosen meeting; undo brings it back"),
    ),
    "export_pdf": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Export &PDF…"), ("Shift+F12",), "export",
        QT_TRANSLATE_NOOP("Actions", "Write the minutes of this meeting as a PDF for the archive"),
    ),
    "next_meeting": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Meeting &below in the list"), ("Ctrl+PgDown",)
    ),
    "previous_meeting": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Meeting &above in the list"), ("Ctrl+PgUp",)
    ),
    "step_details": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&1 Meeting"), ("Ctrl+1",)),
    "step_attendance": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&2 Attendance"), ("Ctrl+2",)),
    "rest_came": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "The &rest came"), (), "",
        QT_TRANSLATE_NOOP("Actions", "Everybody not recorded yet came in person (A in the table)"),
    ),
    "stamp_arrival": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Arrives now"), ("F6",), "",
        QT_TRANSLATE_NOOP("Actions", "Somebody comes late: record the time"),
    ),
    "stamp_departure": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Leaves now"), ("Shift+F6",), "",
        QT_TRANSLATE_NOOP("Actions", "Somebody leaves early: record the time"),
    ),
    "paste_participants": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Paste participants"), (), "",
        QT_TRANSLATE_NOOP("Actions", "Add the rows copied in Excel or Word as participants"),
    ),
    "step_preview": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&6 Preview and export"), ("Ctrl+6",)
    ),
    "show_roster": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Members"), ("Ctrl+7",), "roster",
        QT_TRANSLATE_NOOP("Actions", "The seats of the appointment order and who holds them"),
    ),
    "step_agenda": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&3 Agenda"), ("Ctrl+3",)),
    "step_resolutions": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&5 Resolutions"), ("Ctrl+5",)
    ),
    "add_resolution": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Add a &resolution"), ("Ctrl+Shift+M",), "add",
        QT_TRANSLATE_NOOP("Actions", "Another resolution on the chosen item of the agenda"),
    ),
    "assign_from_table": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Assignments from a &table"), ("Ctrl+Shift+A",), "",
        QT_TRANSLATE_NOOP("Actions", "One assignment for each owner that a table names"),
    ),
    "show_ledger": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Ledger of resolutions"), ("Ctrl+8",), "ledger",
        QT_TRANSLATE_NOOP("Actions", "All resolutions with their owners and due dates"),
    ),
    "show_committee": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Committee"), ("Ctrl+9",), "committee",
        QT_TRANSLATE_NOOP("Actions", "Names of the committee, words and forms of its papers"),
    ),
    "step_minutes": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&4 Minutes"), ("Ctrl+4",)),
    "new_statement": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Statement"), ("Ctrl+Return", "Ctrl+Enter"), "statement",
        QT_TRANSLATE_NOOP("Actions", "A new statement; what follows the cursor goes into it"),
    ),
    "chair_speaks": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Chair"), ("F7",), "chair",
        QT_TRANSLATE_NOOP("Actions", "A statement of the chair"),
    ),
    "speaker_before": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Speaker b&efore"), ("F8",), "",
        QT_TRANSLATE_NOOP("Actions", "A statement of whoever spoke before the present speaker"),
    ),
    "statement_up": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Move statement &up"), ("Alt+Up",)
    ),
    "statement_down": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "Move statement &down"), ("Alt+Down",)
    ),
    "remove_statement": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Remove statement"), ("Ctrl+Shift+Del",)
    ),
    "bold": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Bold"), ("Ctrl+B",), "bold"),
    "italic": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Italic"), ("Ctrl+I",), "italic"),
    "underline": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Underline"), ("Ctrl+U",), "underline"),
    "keep_digits": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Keep digits"), ("Ctrl+Shift+K",), "keep_digits",
        QT_TRANSLATE_NOOP("Actions", "The digits of this text stay as they are typed"),
    ),
    "convert_digits": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Thai digits in the selection"), ("Ctrl+Shift+T",)
    ),
    "bulleted_list": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Bulleted list"), ("Ctrl+Shift+L",), "bullets"
    ),
    "numbered_list": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Numbered list"), ("Ctrl+Shift+N",), "numbers"
    ),
    "insert_table": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Table"), ("Ctrl+Shift+B",), "table"
    ),
    "insert_label_values": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Label and value"), ("Ctrl+Shift+V",)
    ),
    "row_above": ActionSpec(QT_TRANSLATE_NOOP("Actions", "Row &above")),
    "row_below": ActionSpec(QT_TRANSLATE_NOOP("Actions", "Row &below")),
    "remove_row": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Remove row")),
    "add_column": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Column to the right")),
    "remove_column": ActionSpec(QT_TRANSLATE_NOOP("Actions", "Remove c&olumn")),
    "toggle_header": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Heading rows"), (), "",
        QT_TRANSLATE_NOOP("Actions", "Rows down to this one are repeated on each page"),
    ),
    "find": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Find…"), ("Ctrl+F",), "find"),
    "replace": ActionSpec(QT_TRANSLATE_NOOP("Actions", "R&eplace…"), ("Ctrl+H",)),
    "search": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Search everything…"), ("Ctrl+K", "Ctrl+Shift+F"), "find",
        QT_TRANSLATE_NOOP("Actions", "People, meetings, items, statements, resolutions, commands"),
    ),
    "show_sidebar": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "L&ist of meetings"), ("F9",), "meetings",
        QT_TRANSLATE_NOOP("Actions", "Show or hide the list of meetings"),
    ),
    "larger": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Larger text"), ("Ctrl++", "Ctrl+=")),
    "smaller": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Smaller text"), ("Ctrl+-",)),
    "normal_size": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Normal size"), ("Ctrl+0",)),
    "theme_system": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "As the &system"), choice="theme", value="system"
    ),
    "theme_light": ActionSpec(
        QT_TRANSLATE_NOOP("Actions", "&Light"), choice="theme", value="light"
    ),
    "theme_dark": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Dark"), choice="theme", value="dark"),
    "language_th": ActionSpec("ภาษาไทย (&T)", choice="language", value="th"),
    "language_en": ActionSpec("&English", choice="language", value="en"),
    "open_exported": ActionSpec(QT_TRANSLATE_NOOP("Actions", "Open"), (), "open"),
    "show_exported": ActionSpec(QT_TRANSLATE_NOOP("Actions", "Show in folder")),
    "show_findings": ActionSpec(QT_TRANSLATE_NOOP("Actions", "Worth a look")),
    "save_elsewhere": ActionSpec(QT_TRANSLATE_NOOP("Actions", "Save elsewhere…")),
    "try_again": ActionSpec(QT_TRANSLATE_NOOP("Actions", "Try again")),
    "cancel_export": ActionSpec(QT_TRANSLATE_NOOP("Actions", "Cancel")),
    "show_keys": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&Keys"), ("F1",), "keys"),
    "about": ActionSpec(QT_TRANSLATE_NOOP("Actions", "&About the program"), (), "about"),
}  # fmt: skip

_WITH_WORDS = (
    QT_TRANSLATE_NOOP("Actions", "&Undo: {}"),
    QT_TRANSLATE_NOOP("Actions", "&Redo: {}"),
)
SIZE_PREFIX = "text_size_"
EXPORTS = ("export_minutes", "export_pdf")
# Greyed until the page they belong to is shown; it is made late, and greys them again.
_OF_A_PAGE = frozenset({
    "bold", "italic", "underline", "keep_digits", "row_above", "row_below", "remove_row",
    "add_column", "remove_column", "toggle_header",
    "new_statement", "chair_speaks", "speaker_before", "statement_up", "statement_down",
    "remove_statement", "convert_digits", "bulleted_list", "numbered_list", "insert_table",
    "insert_label_values", "find", "replace", "rest_came", "stamp_arrival", "stamp_departure",
    "paste_participants", "add_resolution", "assign_from_table",
})  # fmt: skip
_CHECKABLE = frozenset({"show_sidebar"})


class Actions(QObject):
    """The QActions of one window, by name: `actions["open_file"]`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._groups: dict[str, QActionGroup] = {}
        for name, spec in _all_specs().items():
            self._add(name, spec)
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def names(self) -> list[str]:
        return list(self._actions)

    def group(self, choice: str) -> QActionGroup:
        """The group of `choice`: theme, language, text_size."""
        return self._groups[choice]

    def choose(self, choice: str, value: object) -> None:
        """Tick the action of `choice` that stands for `value`."""
        for action in self._groups[choice].actions():
            action.setChecked(action.data() == value)

    def retranslate(self) -> None:
        """Ask for all texts anew, in the language spoken now."""
        for name, spec in _all_specs().items():
            action = self._actions[name]
            action.setText(_words(spec.text))
            # Short, also when the text of undo comes to say what it would undo.
            action.setIconText(plain_text(action.text()))
            said = _words(spec.tip) if spec.tip else plain_text(action.text())
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{said} ({key})" if key else said)

    def say_undo(self, state: UndoState | None) -> None:
        """Let undo and redo say what they would do, and grey them where there is nothing."""
        self._say("undo", state.undo if state else None, _words(_WITH_WORDS[0]))
        self._say("redo", state.redo if state else None, _words(_WITH_WORDS[1]))

    def _say(self, name: str, what: str | None, pattern: str) -> None:
        action = self._actions[name]
        action.setEnabled(what is not None)
        plain = _words(SPECS[name].text)
        action.setText(pattern.format(what.replace("&", "&&")) if what else plain)
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{plain_text(action.text())} ({key})")

    def set_icons(self, tokens: Tokens, names: Iterable[str] = SPECS) -> None:
        """Draw the icons of these actions, or of all, in the colours of `tokens`."""
        for name in names:
            spec = SPECS[name]
            if spec.icon:
                self._actions[name].setIcon(line_icon(spec.icon, tokens))

    def _add(self, name: str, spec: ActionSpec) -> None:
        action = QAction(self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(bool(spec.choice) or name in _CHECKABLE)
        action.setData(spec.value)
        action.setEnabled(name not in _OF_A_PAGE)
        if spec.choice:
            group = self._groups.setdefault(spec.choice, QActionGroup(self))
            group.addAction(action)
        self._actions[name] = action


def _all_specs() -> dict[str, ActionSpec]:
    sizes = {
        f"{SIZE_PREFIX}{size}": ActionSpec(f"{size} %", choice="text_size", value=size)
        for size in TEXT_SIZES
    }
    return {**SPECS, **sizes}


def _words(text: str) -> str:
    return QCoreApplication.translate("Actions", text)

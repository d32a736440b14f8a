"""What came out of a damaged file: what is back, what is to be looked at, what is missing."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from pcio_desktop.ui import safety_words, words
from pcio_desktop.ui.forms.ui_salvage_dialog import Ui_SalvageDialog
from pcio_desktop.ui.widgets.screen_fit import fit_to_screen

if TYPE_CHECKING:
    from pcio_desktop.domain.safekeeping import SalvageReport

_SIZE = QSize(620, 480)  # at 100 %, where a line has the height
_LINE = 19
_MARGIN = 0.6  # of a line, round the text


class SalvageDialog(QDialog):
    """Ends with whether the new file is to be opened."""

    def __init__(self, damaged: Path, report: SalvageReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_SalvageDialog()
        self._ui.setupUi(self)
        self._ui.report.document().setDocumentMargin(self.fontMetrics().height() * _MARGIN)
        whole = not (report.marked or report.missing or report.dropped)
        self._ui.heading_label.setText(
            self.tr("Everything came back") if whole else self.tr("Part of it came back")
        )
        sentence = self.tr("{rows} rows were brought into {new}. {old} is as it was.")
        self._ui.sentence_label.setText(
            sentence.format(rows=words.number(report.rows), new=report.path.name, old=damaged.name)
        )
        self._ui.report.setHtml("".join(self._paragraphs(report)))
        self._ui.close_button.clicked.connect(self.reject)
        self._ui.open_button.clicked.connect(self.accept)
        scale = self.fontMetrics().height() / _LINE
        fit_to_screen(self, _SIZE * scale)
        self._ui.open_button.setFocus()

    @classmethod
    def ask(cls, parent: QWidget, damaged: Path, report: SalvageReport) -> bool:
        """Whether the new file is to be opened now."""
        dialog = cls(damaged, report, parent)
        try:
            return dialog.exec() == QDialog.DialogCode.Accepted
        finally:
            dialog.deleteLater()

    def _paragraphs(self, report: SalvageReport) -> list[str]:
        parts = [
            _part(
                self.tr("Missing"),
                [safety_words.part(name) for name in report.missing],
            ),
            _part(
                self.tr("To be looked at: can be viewed, and changed once accepted"),
                [safety_words.salvaged_part(part) for part in report.marked],
            ),
        ]
        if report.dropped:
            lost = self.tr("{} rows whose meeting or item is lost").format(
                words.number(report.dropped)
            )
            parts.append(_part(self.tr("Left out"), [lost, *self._homeless(report)]))
        from_snapshot = [
            self.tr("{}, whole, as its seal says").format(safety_words.part(name))
            for name in report.restored
        ]
        if report.lent:
            lent = self.tr("{} rows that others belong to").format(words.number(report.lent))
            from_snapshot.append(lent)
        parts.append(_part(self.tr("Taken from the newest snapshot"), from_snapshot))
        kinds, gaps = safety_words.kinds(), self.tr("with gaps")
        back = [
            f"{kinds[table.name]} {words.number(table.rows)}"
            + ("" if table.whole else f" – {gaps}")
            for table in report.tables
            if table.name in kinds and (table.rows or not table.whole)
        ]
        return [*parts, _part(self.tr("Came back"), back)]

    def _homeless(self, report: SalvageReport) -> list[str]:
        if report.texts is not None:
            told = self.tr("What they said is in the file “{}” beside the new one")
            return [told.format(report.texts.name)]
        if not report.homeless:
            return []
        told = self.tr("What they said could not be written to a file. Copy it from here:")
        return [told, *(each.text for each in report.homeless)]


def _part(heading: str, lines: list[str]) -> str:
    if not lines:
        return ""
    texts = (escape(line).replace("\n", "<br>") for line in lines)
    below = "".join(f"<p style='margin:0 0 4px 16px'>{text}</p>" for text in texts)
    return f"<p style='margin:6px 0 2px 0'><b>{escape(heading)}</b></p>{below}"

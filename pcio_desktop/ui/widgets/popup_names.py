"""The lists that combo boxes open say to a screen reader what they are for."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget


def name_popups(widget: QWidget) -> None:
    """Give the list of every combo box in `widget` the name of its box."""
    for combo in widget.findChildren(QComboBox):
        combo.view().setAccessibleName(combo.accessibleName())

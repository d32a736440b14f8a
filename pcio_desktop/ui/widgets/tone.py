"""The tone of a label: good, warning, bad, info. What it looks like stands in the style sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel


def set_tone(label: QLabel, tone: str) -> None:
    """Let `label` be drawn in another tone; a style sheet looks at properties only once."""
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        label.style().unpolish(label)
        label.style().polish(label)

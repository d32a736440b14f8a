"""The program's own line icons, drawn in the colour of the text they stand beside."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pcio_desktop import paths
from pcio_desktop.ui.palette import Tokens

_SIZES = (16, 20, 32, 40)


def line_icon(name: str, tokens: Tokens, *, on_accent: bool = False) -> QIcon:
    """The icon `name` in the colours of `tokens`, with a greyed face."""
    drawing = paths.resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    icon = QIcon()
    faces = {
        QIcon.Mode.Normal: tokens.on_accent if on_accent else tokens.text,
        QIcon.Mode.Disabled: tokens.edge,
    }
    for mode, colour in faces.items():
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))
        for size in _SIZES:
            icon.addPixmap(_picture(renderer, size), mode)
    return icon


def program_icon() -> QIcon:
    """The sign of the program, in its own colours."""
    renderer = QSvgRenderer(str(paths.resource("icons/pcio-desktop.svg")))
    icon = QIcon()
    for size in (16, 32, 48, 128):
        icon.addPixmap(_picture(renderer, size))
    return icon


def _picture(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap

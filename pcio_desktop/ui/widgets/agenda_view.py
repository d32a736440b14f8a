"""The agenda as a table in which the titles take the room that is left."""

from __future__ import annotations

from typing import ClassVar

from pcio_desktop.ui.widgets.table_of_rows import TableOfRows


class AgendaView(TableOfRows):
    """Number, title, resolutions."""

    stretched: ClassVar[int] = 1

"""The words of the form as a table."""

from __future__ import annotations

from typing import ClassVar

from pcio_desktop.ui.widgets.table_of_rows import TableOfRows


class FormWordsView(TableOfRows):
    """What is printed here takes the room, since it is what one types."""

    stretched: ClassVar[int] = 1

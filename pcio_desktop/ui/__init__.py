"""Everything that imports PySide6: windows, pages, dialogs, models. No rules of the committee."""

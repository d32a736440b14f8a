"""Imports after PySide6 cost what they cost before it."""

from __future__ import annotations

import sys
from types import ModuleType


def read_no_sources() -> None:
    """Keep PySide6 from reading the source of every module that is imported after it.

    WORKAROUND (PySide6 6.11): it looks in each for the word PySide6, to learn who may ask for its
    `__feature__`s, which we never do, and all sources stay in memory: 19 MB of SQLAlchemy's, and a
    fifth more time to import it. A frozen program has no sources, and there every module is taken
    for one that asks for none, as here.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", _asks_for_nothing)  # noqa: B010 - not our attribute


def _asks_for_nothing(_module: ModuleType) -> bool:
    return False

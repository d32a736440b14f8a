"""Loads a program that is a file of its own and in no package, such as `forms/compile.py`."""

import importlib.util
from pathlib import Path
from types import ModuleType


def load(file: Path) -> ModuleType:
    specification = importlib.util.spec_from_file_location(file.stem, file)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module

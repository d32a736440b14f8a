"""Generated code is what its source says: forms and their compiled modules."""

import importlib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from tests.loading import load
from tests.tools import ROOT

COMPILER = load(ROOT / "forms" / "compile.py")
FORMS: list[Path] = COMPILER.form_files()


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_the_compiled_form_is_fresh(form: Path) -> None:
    committed = COMPILER.compiled_file(form).read_text(encoding="utf-8")
    fresh = COMPILER.compile_form(form)
    assert COMPILER.without_version(committed) == COMPILER.without_version(fresh)


def test_each_form_is_compiled_and_nothing_else_is_there() -> None:
    compiled = {file.name for file in COMPILER.TARGET.glob("ui_*.py")}
    assert compiled == {f"ui_{form.stem}.py" for form in FORMS}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_the_form_can_be_set_up(form: Path, qtbot: QtBot) -> None:
    module = importlib.import_module(f"pcio_desktop.ui.forms.ui_{form.stem}")
    (name,) = [name for name in vars(module) if name.startswith("Ui_")]
    host = QMainWindow() if "Window" in name else QDialog() if "Dialog" in name else QWidget()
    qtbot.addWidget(host)
    getattr(module, name)().setupUi(host)
    assert host.findChildren(QWidget)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_form_holds_no_thai_and_no_colour(form: Path) -> None:
    text = form.read_text(encoding="utf-8")
    assert not any("ก" <= letter <= "๛" for letter in text)
    assert "<color" not in text
    assert "styleSheet" not in text

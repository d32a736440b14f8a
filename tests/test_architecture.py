"""The rules of the house, held from the first day: who may import whom, sizes, the fixed top level.

The tables are the rules; the readers of the source are in `tests/source_rules.py`. Each rule is
also shown a small bad sample, so that a rule that stopped biting is noticed.
"""

import fnmatch
import textwrap

import pytest

from tests import source_rules as rules
from tests.tools import ROOT

# part of the program: what of the program it may import
OWN = {
    "pcio_desktop.__init__": (),
    "pcio_desktop.__main__": ("bootstrap", "cli", "app"),
    "pcio_desktop.bootstrap": (),
    "pcio_desktop.paths": (),
    "pcio_desktop.thai": ("thai",),
    "pcio_desktop.domain": ("domain", "thai"),
    "pcio_desktop.checks": ("checks", "domain", "thai"),
    "pcio_desktop.archive": ("archive", "domain", "thai"),
    "pcio_desktop.storage": ("storage", "domain", "thai"),
    "pcio_desktop.documents": ("documents", "domain", "thai"),
    "pcio_desktop.services": (
        "services", "storage", "documents", "checks", "archive", "domain", "thai", "paths",
        "__init__",
    ),
    "pcio_desktop.ui": ("ui", "services", "domain", "thai", "paths", "__init__"),
    "pcio_desktop.cli": (
        "cli_files", "services", "storage", "domain", "thai", "paths", "__init__",
    ),
    "pcio_desktop.cli_files": ("services", "domain", "thai", "paths"),
    "pcio_desktop.app": (
        "ui", "services", "storage", "documents", "checks", "archive", "domain", "thai", "paths",
        "cli", "__init__",
    ),
}  # fmt: skip

# library: where alone it may be imported
LIBRARIES = {
    "PySide6": ("pcio_desktop.ui", "pcio_desktop.app"),
    "shiboken6": ("pcio_desktop.ui", "pcio_desktop.app"),
    "sqlalchemy": ("pcio_desktop.storage",),
    "docx": ("pcio_desktop.documents", "pcio_desktop.archive"),
    "lxml": ("pcio_desktop.documents", "pcio_desktop.archive"),
    "babel": ("pcio_desktop.thai.dates",),
    "jsonschema": ("pcio_desktop.services.interchange_schema",),
    "platformdirs": ("pcio_desktop.paths",),
    "cryptography": ("pcio_desktop.services.keys",),
    "uharfbuzz": ("pcio_desktop.documents.page_measure",),
    "pypdf": ("pcio_desktop.documents.pdf_places",),
    "typst": ("pcio_desktop.documents.typst_engine",),
    "fontpkg": ("pcio_desktop.ui", "pcio_desktop.app"),
    "fontpkg_sarabun": (
        "pcio_desktop.ui",
        "pcio_desktop.app",
        "pcio_desktop.documents.drawing_font",
    ),
}

WITHOUT_CLOCK = ("pcio_desktop.thai", "pcio_desktop.domain", "pcio_desktop.documents")

MODULE_LINES = 600
FUNCTION_LINES = 40

TOP_LEVEL = {
    "pcio_desktop", "resources", "forms", "tests", "pyproject.toml", "build.spec",
    "requirements.txt", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE",
    ".ci", ".gitignore", ".gitattributes",
}  # fmt: skip

PROGRAM = rules.modules_below(ROOT, "pcio_desktop")
EVERYTHING = {
    name: file
    for folder in ("pcio_desktop", "tests", "forms", "resources")
    for name, file in rules.modules_below(ROOT, folder).items()
    if "ui/forms/ui_" not in file.as_posix()
}


@pytest.mark.parametrize("part", OWN)
def test_a_part_of_the_program_imports_only_what_stands_below_it(part: str) -> None:
    offences = [
        line
        for name, file in PROGRAM.items()
        if rules.inside(name, part)
        for line in rules.own_imports_outside(name, rules.text_of(file), OWN[part])
    ]
    assert offences == []


def test_every_module_of_the_program_stands_in_the_table() -> None:
    strays = [name for name in PROGRAM if not any(rules.inside(name, part) for part in OWN)]
    assert strays == []


@pytest.mark.parametrize("name", PROGRAM)
def test_a_module_imports_only_the_libraries_of_its_place(name: str) -> None:
    assert rules.libraries_outside(name, rules.text_of(PROGRAM[name]), LIBRARIES) == []


@pytest.mark.parametrize(
    ("module", "text", "told"),
    [
        ("pcio_desktop.thai.x", "from pcio_desktop.domain import meeting", "domain"),
        ("pcio_desktop.thai.x", "import pcio_desktop.domain.meeting", "domain"),
        ("pcio_desktop.domain.x", "from pcio_desktop import storage", "storage"),
        ("pcio_desktop.domain.x", "from ..storage import engine", "storage"),
        ("pcio_desktop.domain.x", "from .. import services", "services"),
        ("pcio_desktop.domain.__init__", "from ..storage import engine", "storage"),
        ("pcio_desktop.storage.x", "def f():\n    import pcio_desktop.documents", "documents"),
        ("pcio_desktop.documents.x", "from pcio_desktop.services.exporting import x", "services"),
        ("pcio_desktop.services.x", "from pcio_desktop.ui.worker import Worker", "ui"),
        ("pcio_desktop.ui.x", "from pcio_desktop.storage import engine", "storage"),
        ("pcio_desktop.cli", "from pcio_desktop.app import main", "app"),
        (
            "pcio_desktop.ui.x",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import pcio_desktop.storage",
            "storage",
        ),
    ],
)
def test_the_import_rule_bites(module: str, text: str, told: str) -> None:
    part = next(part for part in OWN if rules.inside(module, part))
    (offence,) = rules.own_imports_outside(module, text, OWN[part])
    assert f"imports {told}" in offence


def test_the_import_rule_lets_through_what_is_allowed() -> None:
    text = "import os\nfrom . import agenda\nfrom pcio_desktop.thai.dates import thai_date"
    assert rules.own_imports_outside("pcio_desktop.domain.x", text, ("domain", "thai")) == []


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("pcio_desktop.domain.x", "from sqlalchemy.orm import Session"),
        ("pcio_desktop.services.x", "import sqlalchemy as sa"),
        ("pcio_desktop.cli", "from PySide6.QtCore import QObject"),
        ("pcio_desktop.ui.x", "from docx import Document"),
        ("pcio_desktop.thai.names", "from babel.dates import format_date"),
        ("pcio_desktop.storage.x", "import platformdirs"),
        ("pcio_desktop.domain.x", "import numpy"),
    ],
)
def test_the_library_rule_bites(module: str, text: str) -> None:
    assert len(rules.libraries_outside(module, text, LIBRARIES)) == 1


def test_no_module_is_longer_than_600_lines() -> None:
    offences = [
        line
        for file in EVERYTHING.values()
        for line in rules.too_long(file.name, rules.text_of(file), MODULE_LINES)
    ]
    assert offences == []


def test_no_function_is_longer_than_40_lines() -> None:
    offences = [
        line
        for name, file in EVERYTHING.items()
        for line in rules.long_functions(name, rules.text_of(file), FUNCTION_LINES)
    ]
    assert offences == []


def test_the_rules_of_length_bite() -> None:
    body = "    x = 1\n" * 40
    assert rules.too_long("x.py", "x = 1\n" * 601, MODULE_LINES)
    assert not rules.too_long("x.py", "x = 1\n" * 600, MODULE_LINES)
    assert rules.long_functions("x", f"def f():\n{body}", FUNCTION_LINES)
    assert rules.long_functions("x", f"async def f():\n{body}", FUNCTION_LINES)
    documented = f'def f():\n    """Says what\n    it does."""\n{body[10:]}'
    assert not rules.long_functions("x", documented, FUNCTION_LINES)


@pytest.mark.parametrize("name", PROGRAM)
def test_no_closure_over_self_is_connected(name: str) -> None:
    assert rules.closures_connected(name, rules.text_of(PROGRAM[name])) == []


@pytest.mark.parametrize(
    "connection",
    [
        "self._button.clicked.connect(lambda: self._save(1))",
        "self._button.clicked.connect(partial(self._save, 1))",
        "self._button.clicked.connect(functools.partial(self._save, 1))",
        "slot = lambda: self._save(1)\n        self._button.clicked.connect(slot)",
        "slot = partial(self._save, 1)\n        self._button.clicked.connect(slot)",
        "def slot(): self._save(1)\n        self._button.clicked.connect(slot)",
        "self._button.clicked.connect(lambda: self._save(1), Qt.QueuedConnection)",
        "QTimer.singleShot(0, self, lambda: self._save(1)); self.a.connect(lambda: self.b)",
    ],
)
def test_the_rule_of_closures_bites(connection: str) -> None:
    text = f"class Page:\n    def __init__(self):\n        {connection}"
    assert len(rules.closures_connected("x", text)) == 1


def test_the_rule_of_closures_lets_bound_methods_and_strangers_through() -> None:
    text = """
        class Page:
            def __init__(self):
                self._button.clicked.connect(self._save)
                self._button.clicked.connect(lambda: print("no one is held"))
                self._button.clicked.connect(weak(self._save))
    """
    assert rules.closures_connected("x", textwrap.dedent(text)) == []


@pytest.mark.parametrize("name", PROGRAM)
def test_thai_domain_and_documents_ask_no_clock(name: str) -> None:
    if any(rules.inside(name, part) for part in WITHOUT_CLOCK):
        assert rules.clock_readings(name, rules.text_of(PROGRAM[name])) == []


@pytest.mark.parametrize(
    "reading",
    ["datetime.now()", "datetime.datetime.utcnow()", "date.today()", "dt.date.today()",
     "datetime.today()", "time.time()", "time.localtime()"],
)  # fmt: skip
def test_the_rule_of_the_clock_bites(reading: str) -> None:
    assert len(rules.clock_readings("x", f"when = {reading}")) == 1


@pytest.mark.parametrize("name", PROGRAM)
def test_no_member_of_an_enum_is_an_empty_tuple(name: str) -> None:
    assert rules.empty_members(name, rules.text_of(PROGRAM[name])) == []


def test_the_rule_of_empty_members_bites() -> None:
    text = "class Part(Enum):\n    TIMES = ('arrived',)\n    NOTE = ()\n"
    assert len(rules.empty_members("x", text)) == 1


def unexpected_at_the_top(names: set[str], ignored: list[str]) -> set[str]:
    """What lies at the top, is not allowed there, and is not ignored by git."""
    return {
        name
        for name in names - TOP_LEVEL - {".git"}
        if not any(fnmatch.fnmatch(name, pattern.strip("/")) for pattern in ignored)
    }


def test_the_top_level_holds_nothing_else() -> None:
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    assert unexpected_at_the_top({path.name for path in ROOT.iterdir()}, ignored) == set()


def test_the_rule_of_the_top_level_bites() -> None:
    assert unexpected_at_the_top({"run.py", "tests", ".venv"}, [".venv/"]) == {"run.py"}


def test_the_reader_of_the_source_found_the_program() -> None:
    assert {"pcio_desktop.__init__", "pcio_desktop.paths"} <= PROGRAM.keys()
    assert {"pcio_desktop.paths", "tests.test_architecture"} <= EVERYTHING.keys()

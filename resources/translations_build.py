"""Brings `translations/pcio_th.ts` up to date with the texts of the program.

`python resources/translations_build.py` after a text was added or changed; then translate what it
lists. Nothing is compiled: `ui/translation.py` reads the `.ts` files themselves.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "resources" / "translations" / "pcio_th.ts"


def sources() -> list[Path]:
    """Everything that holds texts of the interface: forms, and modules that are not compiled."""
    modules = (ROOT / "pcio_desktop" / "ui").rglob("*.py")
    written = [module for module in modules if not module.name.startswith("ui_")]
    return sorted([*(ROOT / "forms").glob("*.ui"), *written])


def update(catalogue: Path) -> None:
    """Add new texts to `catalogue`, and drop those that are gone."""
    tool = "from PySide6.scripts.pyside_tool import main"
    call = f"import sys; {tool}; sys.argv[0] = 'lupdate'; main()"
    command = [sys.executable, "-c", call, "-silent", "-no-obsolete", "-locations", "none"]
    files = [str(source.relative_to(ROOT)) for source in sources()]
    subprocess.run([*command, *files, "-ts", str(catalogue)], check=True, cwd=ROOT)


def unfinished(catalogue: Path) -> list[tuple[str, str]]:
    """Context and source of every text without a finished translation."""
    found: list[tuple[str, str]] = []
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or not translation.text or "type" in translation.attrib:
                found.append((name, message.findtext("source", "")))
    return found


def build() -> int:
    """Update the catalogue and list what is to be translated; the exit status."""
    update(CATALOGUE)
    missing = unfinished(CATALOGUE)
    for name, source in missing:
        sys.stdout.write(f"{name}: {source}\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(build())

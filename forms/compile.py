"""Compiles the forms: `python forms/compile.py` writes `pcio_desktop/ui/forms/ui_*.py` anew."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "pcio_desktop" / "ui" / "forms"
VERSION_LINE = "## Created by: Qt User Interface Compiler version"


def form_files() -> list[Path]:
    """All forms, in the order of their names."""
    return sorted(HERE.glob("*.ui"))


def compiled_file(form: Path) -> Path:
    """Where the code of `form` lies."""
    return TARGET / f"ui_{form.stem}.py"


def compile_form(form: Path) -> str:
    """The code of `form` as uic writes it."""
    call = "import sys; from PySide6.scripts.pyside_tool import uic; sys.argv[0] = 'uic'; uic()"
    made = subprocess.run(
        [sys.executable, "-c", call, "--generator", "python", str(form)],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    return made.stdout


def without_version(code: str) -> str:
    """`code` without the line that changes with every release of Qt."""
    return "".join(
        line for line in code.splitlines(keepends=True) if not line.startswith(VERSION_LINE)
    )


def main() -> int:
    """Compile what has changed; returns the exit status."""
    for form in form_files():
        code = compile_form(form)
        file = compiled_file(form)
        if file.is_file() and without_version(file.read_text(encoding="utf-8")) == without_version(
            code
        ):
            continue
        file.write_text(code, encoding="utf-8", newline="\n")
        print(f"{form.name} → {file.name}")
    for file in TARGET.glob("ui_*.py"):
        if not (HERE / f"{file.stem.removeprefix('ui_')}.ui").is_file():
            file.unlink()
            print(f"{file.name} removed: its form is gone")
    return 0


if __name__ == "__main__":
    sys.exit(main())

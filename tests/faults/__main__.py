"""`python3 -m tests.faults [--full] [T1 T5 …]`: prints the figures, ends with 1 when one missed."""

from __future__ import annotations

import argparse
import importlib
import os
import subprocess
import sys
import time
from types import ModuleType

from tests.faults.figures import under_way
from tests.tools import ROOT

NAMES = (
    "t01_power_cut", "t02_kill", "t03_typing", "t04_stick_pulled", "t05_full_disk",
    "t06_nth_fault", "t07_migration", "t08_strange_files", "t09_silent_change", "t10_salvage",
    "t11_two_users", "t12_copy", "t13_export", "t14_text", "t18_erasure", "t19_clock", "t20_size",
)  # fmt: skip


def program(name: str) -> ModuleType:
    """One of the programs; each has `run(full=…)`."""
    return importlib.import_module(f"tests.faults.{name}")


def short(name: str) -> str:
    """T1 for t01_power_cut."""
    return f"T{int(name[1:3])}"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 -m tests.faults")
    parser.add_argument("--full", action="store_true", help="the sizes of a release, for hours")
    parser.add_argument("tests", nargs="*", metavar="T1", help="only these")
    options = parser.parse_args()
    wanted = {name.upper() for name in options.tests}
    missed = False
    began = time.monotonic()
    for name in NAMES:
        if wanted and short(name) not in wanted:
            continue
        start = time.monotonic()
        try:
            figures = program(name).run(full=options.full)
        except KeyboardInterrupt:
            print(f"{under_way[0].line()}  [BROKEN OFF after {time.monotonic() - start:.0f} s]")
            return 1
        print(f"{figures.line()}  [{time.monotonic() - start:.0f} s]", flush=True)
        missed |= bool(figures.missed)
    print(f"all: {time.monotonic() - began:.0f} s, {'MISSED' if missed else 'targets met'}")
    return 1 if missed else 0


if __name__ == "__main__":
    try:
        import sqlalchemy  # noqa: F401
    except ImportError:  # a clean clone: the tests know how to set themselves up
        inside = ROOT / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        subprocess.run([sys.executable, "-m", "tests", "--version"], cwd=ROOT, check=True)
        sys.exit(subprocess.call([str(inside), "-m", "tests.faults", *sys.argv[1:]], cwd=ROOT))
    sys.exit(main())

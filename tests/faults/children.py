"""Processes that are started, listened to and killed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.tools import ROOT


class Child:
    """One writer; `kill` returns every line it had said."""

    def __init__(self, *arguments: object, module: str = "tests.faults.writer") -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", module, *map(str, arguments)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def line(self) -> str:
        """The next line it says; empty when it has ended."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def tell(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()

    def kill(self) -> list[str]:
        self.process.kill()
        rest = self.rest()
        self.process.wait()
        return rest

    def rest(self) -> list[str]:
        """Whole lines to the end."""
        assert self.process.stdout is not None
        assert self.process.stdin is not None
        said = self.process.stdout.read()
        self.process.stdout.close()
        self.process.stdin.close()
        self.process.wait()
        return said.split("\n")[:-1]


def hot(path: Path) -> bool:
    """Whether a crash has left a journal beside the file."""
    journal = path.with_name(path.name + "-journal")
    return journal.exists() and journal.stat().st_size > 0

"""The figures of the programs of faults stand at the end of every run of the tests."""

from __future__ import annotations

import pytest

LINES = pytest.StashKey[list[str]]()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What each program counted, also when all went well."""
    lines = terminalreporter.config.stash.get(LINES, [])
    if lines:
        terminalreporter.section("faults")
    for line in lines:
        terminalreporter.write_line(line)

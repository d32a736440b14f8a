"""A missing tool is a skipped test on anybody's machine and a failed one where it must run."""

from pathlib import Path

import pytest

from tests import tools


def test_what_is_there_is_given(tmp_path: Path) -> None:
    assert tools.need(str(tmp_path), "a folder") == tmp_path


def test_what_is_missing_skips_with_the_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PCIO_REQUIRE_TOOLS", raising=False)
    for found in (None, tmp_path / "nothing"):
        with pytest.raises(pytest.skip.Exception, match="the machine is missing"):
            tools.need(found, "the machine")


def test_what_is_missing_fails_where_it_must_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PCIO_REQUIRE_TOOLS", "1")
    with pytest.raises(pytest.fail.Exception, match="the machine is missing"):
        tools.need(None, "the machine")


def test_the_validator_can_be_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PCIO_OOXML_VALIDATOR", str(tmp_path))
    assert tools.ooxml_validator() == tmp_path

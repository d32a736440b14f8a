"""What `conftest.py` promises every test."""

import logging
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcio_desktop import paths


@pytest.mark.xfail(strict=True, reason="an unexpected warning in the log fails the test")
def test_a_warning_nobody_expected() -> None:
    logging.getLogger("pcio").warning("nobody expected this")


@pytest.mark.logs_expected
def test_a_warning_that_belongs_to_the_test() -> None:
    logging.getLogger("pcio").warning("expected")


def test_information_is_no_warning() -> None:
    logging.getLogger("pcio").info("all is well")


def test_the_program_keeps_its_files_in_the_folder_of_the_test(
    data_home: Path, tmp_path: Path
) -> None:
    assert paths.data_dir() == data_home
    assert paths.log_dir().is_dir()
    assert tmp_path in paths.log_dir().parents


def test_the_home_is_strange(strange_home: Path) -> None:
    assert Path.home() == strange_home


def test_there_is_no_screen() -> None:
    assert os.environ["QT_QPA_PLATFORM"]


@given(st.text())
def test_generated_examples_bear_the_fixtures_of_every_test(text: str) -> None:
    assert "".join(text) == text

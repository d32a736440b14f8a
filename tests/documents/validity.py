"""Every fault that the lint and the Open XML SDK validator find in a DOCX."""

import json
import os
import subprocess
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from pcio_desktop.documents.docx_lint import lint
from tests import tools


def validator_errors(files: Iterable[Path]) -> list[str]:
    """What the Open XML SDK says against the files."""
    program = tools.ooxml_validator()

    def errors_of(file: Path) -> list[str]:
        made = subprocess.run([program, file], capture_output=True, encoding="utf-8", check=False)
        verdict = json.loads(made.stdout)
        assert verdict["ok"] is (not verdict["errors"])
        return [f"{file.name} {e['path']} {e['description']}" for e in verdict["errors"]]

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return [error for errors in pool.map(errors_of, files) for error in errors]


def faults_of(docx: bytes, folder: Path) -> list[str]:
    """The findings of both; `folder` takes the file the validator reads."""
    file = folder / "checked.docx"
    file.write_bytes(docx)
    return [*lint(docx), *validator_errors([file])]

"""The pictures in README, made by the program: `python -m tests.pictures`.

The window is the program's own `--screenshot`. The page is the sample's minutes as LibreOffice
shows them, in a font with the widths of TH Sarabun, which few machines here have.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from pcio_desktop import cli, paths
from tests.documents import rendering
from tests.tools import ROOT

_SCREEN = {
    **{"name": "office", "x": 0, "y": 0, "width": 1366, "height": 768},
    **{"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
}
PICTURES = ROOT / "resources" / "pictures"


def main() -> int:
    """Make the sample in a temporary folder and the pictures from it."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        cli.main(["demo", "--no-window", "--out", str(folder)])
        (file,) = folder.glob("*.pcio")
        _window(file, PICTURES / "window.png", "details")
        _window(file, PICTURES / "attendance.png", "attendance")
        _window(file, PICTURES / "minutes.png", "minutes")
        _first_page(sorted(folder.glob("*.docx"))[-1], PICTURES / "page.png", folder)
    return 0


def _window(file: Path, picture: Path, page: str) -> None:
    program = [sys.executable, "-m", "pcio_desktop"]
    screens = file.with_name("screen.json")
    screens.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
    own = {
        **os.environ,
        paths.HOME_VARIABLE: str(file.parent / "home"),  # not the user's settings
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
    }
    command = [*program, "--screenshot", str(picture), "--page", page, str(file)]
    subprocess.run(command, check=True, cwd=ROOT, env=own)


def _first_page(docx: Path, picture: Path, folder: Path) -> None:
    fonts = rendering.stand_in_fonts(folder / "fonts")
    (folder / "pages").mkdir()
    (pdf,) = rendering.convert([docx], "pdf", folder / "pdf", fonts)
    page = rendering.page_pictures(pdf, folder / "pages", 96)[0]
    shutil.copyfile(page, picture)


if __name__ == "__main__":
    sys.exit(main())

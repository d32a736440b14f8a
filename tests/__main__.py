"""`python3 -m tests`: sets up like the program, then runs pytest; arguments go to pytest."""

import os
import sys

from pcio_desktop import bootstrap


def start(args: list[str]) -> int:
    bootstrap.ensure("tests", args)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import pytest

    return pytest.main(args)


if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))

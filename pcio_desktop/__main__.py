"""`python3 -m pcio_desktop`: a sub-command goes to the command line, all else to the window."""

import re
import sys
from pathlib import Path

from pcio_desktop import bootstrap


def is_command(args: list[str]) -> bool:
    """Whether `args` begin with a sub-command, or ask what there is.

    A plain Latin word is one, also a mistyped one, so that it gets the list of commands and not a
    window; a file can always be given with its suffix or folder.
    """
    first = args[0] if args else ""
    if first in ("--help", "-h", "--version"):
        return True
    return re.fullmatch(r"[a-z][a-z-]*", first) is not None and not Path(first).is_file()


def start(args: list[str]) -> int:
    """Sets up what is missing and runs the program; returns its exit status."""
    command = is_command(args)
    # `demo` opens a window at its end, so it is set up like one.
    bootstrap.ensure("pcio_desktop", args, screen=not command or args[0] == "demo")
    if command:
        from pcio_desktop.cli import main
    else:
        from pcio_desktop.app import main
    return main(args)


if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))

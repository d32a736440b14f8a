"""Builds what lies in this folder but is made from sources: `python resources/build.py WHAT`.

A new kind of resource is one function in COMMANDS.
"""

import sys
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))


def template() -> None:
    """Write templates/minutes.docx anew."""
    from resources.templates import minutes_template

    minutes_template.FILE.write_bytes(minutes_template.build())


def translations() -> None:
    """Bring translations/pcio_th.ts up to date, and list what is to be translated."""
    from resources import translations_build

    translations_build.build()


COMMANDS: dict[str, Callable[[], None]] = {"template": template, "translations": translations}


def main(arguments: list[str]) -> int:
    """Build what is named, everything without a name; 2 for an unknown name."""
    unknown = [name for name in arguments if name not in COMMANDS]
    if unknown:
        print(f"unknown: {' '.join(unknown)}; known: {' '.join(COMMANDS)}", file=sys.stderr)
        return 2
    for name in arguments or COMMANDS:
        COMMANDS[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

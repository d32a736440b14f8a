"""A child that says "begun", opens a file and closes it: `python -m tests.faults.opener FILE`."""

import sys
from pathlib import Path

from pcio_desktop.services.committee_file import open_committee_file
from tests.faults.writer import say

if __name__ == "__main__":
    say("begun")
    open_committee_file(Path(sys.argv[1])).close()

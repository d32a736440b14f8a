"""A child that saves two papers in turn onto one place: `python -m tests.faults.saver OUT A B`."""

import itertools
import sys
from pathlib import Path

from pcio_desktop.documents.file_saving import save_whole
from tests.faults.writer import say

if __name__ == "__main__":
    target, papers = Path(sys.argv[1]), [Path(name).read_bytes() for name in sys.argv[2:]]
    say("begun")
    for paper in itertools.cycle(papers):
        save_whole(paper, target)

"""Writes a small file of today's format, to be kept in `tests/databases` for ever.

`python3 -m tests.storage.build_database tests/databases/v2.pcio`; once per format, never again.
"""

from __future__ import annotations

import sys
from pathlib import Path

from pcio_desktop.storage.database import Database
from pcio_desktop.storage.engine import create_file
from tests.builders import a_committee, a_full_meeting, a_meeting
from tests.storage.conftest import ticking_clock


def build(path: Path) -> None:
    """One committee, two meetings, a journal with a step done and one undone."""
    committee = a_committee(seats=6, quorum=4)
    full = a_full_meeting(committee)
    create_file(path)
    with Database(path, who="ผู้ทดสอบ", clock=ticking_clock()) as database:
        with database.work("สร้างแฟ้มตัวอย่าง") as uow:
            uow.committees.add(committee)
            uow.meetings.add(full)
            uow.meetings.add(a_meeting(committee, number=2, items=3))
            uow.commit()
        for title in ("เรื่องแจ้งเพื่อทราบ", "เรื่องที่ถูกยกเลิก"):
            with database.work("แก้ชื่อวาระ") as uow:
                uow.meetings.get(full.id).agenda[1].title = title
                uow.commit()
        database.undo()


if __name__ == "__main__":
    build(Path(sys.argv[1]))

"""Children of the programs: `python -m tests.faults.writer KIND FILE [SEED]`, reporting by lines.

Each number is printed after the commit has returned, so the last whole line must survive.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

from pcio_desktop.domain.agenda import AgendaItem
from pcio_desktop.domain.content import blocks_text, paragraph
from pcio_desktop.domain.errors import EditedElsewhere, FileTrouble
from pcio_desktop.domain.minutes import Statement
from pcio_desktop.domain.safekeeping import SnapshotReason
from pcio_desktop.domain.typing_pause import TypingPause
from pcio_desktop.services.committee_file import CommitteeFile, open_committee_file
from pcio_desktop.services.snapshots import take_snapshot
from pcio_desktop.storage.database import Database
from tests.faults.workload import act, judge

LETTERS = "กขคงจฉชซญดตถทธนบปผพภมยรลวสหอะาิีุูเแโใไ่้ "


def say(word: object) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def save(path: Path, seed: int) -> None:
    """Actions without end, now and then undone, with snapshots between."""
    dice = random.Random(seed)
    number = judge(path).number
    with open_committee_file(path) as file:
        say("ready")
        while True:
            number += 1
            act(file, number, length=dice.choice((1, 20, 400)))
            say(number)
            if dice.random() < 0.1:
                take_snapshot(file, SnapshotReason.CHANGED)


def type_text(path: Path, seed: int) -> None:
    """A text typed letter by letter and committed by the program's rule, never acknowledged."""
    dice, text, pause = random.Random(seed), "", TypingPause()
    with open_committee_file(path) as file:
        say("ready")
        next_key = time.monotonic()
        while True:
            now = time.monotonic()
            if now >= next_key:
                text += dice.choice(LETTERS)
                pause.typed(now)
                say(f"{len(text)} {now}")
                next_key = now + (1.5 if dice.random() < 0.05 else dice.uniform(0.08, 0.2))
            if pause.due(now):
                _commit(file, text)
                pause.committed()
            time.sleep(0.02)


def _commit(file: CommitteeFile, text: str) -> None:
    with file.work("พิมพ์") as uow:
        item = uow.meetings.all()[0].agenda[0]
        if not item.statements:
            item.statements.append(Statement("1"))
        item.statements[0].blocks = (paragraph(text),)
        uow.commit()


def edit(path: Path, seed: int, *, name: str, edits: int, by_counter: bool) -> None:
    """Marks put behind one title by two programs that hold no lock; each mark acknowledged."""
    dice = random.Random(seed)
    with Database(path, who=name) as database:
        say("ready")
        sys.stdin.readline()
        for number in range(edits):
            while not _mark(database, f"[{name}{number}]", dice, by_counter=by_counter):
                say("refused")
            say(f"done {name}{number}")
    say("end")


def _mark(database: Database, mark: str, dice: random.Random, *, by_counter: bool) -> bool:
    """Whether the mark could be put behind the title as it was read before a pause."""
    database.changed_elsewhere()
    with database.read() as unit:
        item = unit.meetings.all()[0].agenda[0]
        key, title, version = item.id, item.title, unit.version(AgendaItem, item.id)
    time.sleep(dice.choice((0, 0, 0.001, 0.004)))
    try:
        with database.work("แก้ชื่อวาระ") as uow:
            if by_counter:
                uow.expect(AgendaItem, key, version)
            uow.meetings.all()[0].agenda[0].title = title + mark
            uow.commit()
    except EditedElsewhere:
        return False
    except FileTrouble as trouble:
        if trouble.code != "LOCKED":
            raise
        return False
    return True


def typed_in(path: Path) -> int:
    """Letters of the typed text that are in the file."""
    with Database(path) as database, database.read() as unit:
        statements = unit.meetings.all()[0].agenda[0].statements
        return len(blocks_text(statements[0].blocks)) if statements else 0


if __name__ == "__main__":
    kind, file, start = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    if kind == "save":
        save(file, start)
    elif kind == "type":
        type_text(file, start)
    else:
        edit(file, start, name=kind[-1], edits=int(sys.argv[4]), by_counter="counter" in kind)

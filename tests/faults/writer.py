"""What the children of the programs do until they are killed.

Each number is said after the commit has returned, so the last one must survive.
"""

from __future__ import annotations

import itertools
import random
import time
from pathlib import Path

from sqlalchemy.orm import configure_mappers

from pcio_desktop.documents.file_saving import save_whole
from pcio_desktop.domain.content import blocks_text, paragraph
from pcio_desktop.domain.errors import EditedElsewhere, FileTrouble
from pcio_desktop.domain.safekeeping import SnapshotReason
from pcio_desktop.paths import resource
from pcio_desktop.services import history
from pcio_desktop.services.committee_file import Access, open_committee_file
from pcio_desktop.services.exporting import prepare_minutes, write_minutes
from pcio_desktop.services.minutes import read_statement, write_statement
from pcio_desktop.services.snapshots import take_snapshot
from pcio_desktop.storage.database import Database
from tests.faults.children import Talk
from tests.faults.workload import act, judge

configure_mappers()  # once in the server of children, and not in each of them

SMALL, LARGE = (1, 20, 400), (1, 20, 400, 18000)  # how often the sentence is said in an action


def save(talk: Talk, path: Path, seed: int, lengths: tuple[int, ...] = SMALL) -> None:
    """Actions without end, now and then undone and done again, with snapshots between.

    Before an undo only what will be left of it is promised any more.
    """
    dice = random.Random(seed)
    number = judge(path).number
    with open_committee_file(path) as file:
        talk.say("ready")
        while True:
            number += 1
            act(file, number, length=dice.choice(lengths))
            talk.say(number)
            if dice.random() < 0.1:
                talk.say(number - 1)
                for turn in (history.undo, history.redo):
                    with file.work("") as uow:
                        turn(uow)
                        uow.commit()
                talk.say(number)
            if dice.random() < 0.1:
                take_snapshot(file, SnapshotReason.CHANGED)


def open_once(talk: Talk, path: Path) -> None:
    """Open a file, which brings an older one up to date, and close it."""
    talk.say("begun")
    open_committee_file(path).close()


def hold(talk: Talk, path: Path, who: str) -> None:
    """Open a file, act once each time it is told to, and say what came of it."""
    file = open_committee_file(path, who=who)
    talk.say("holds")
    for number in itertools.count(1):
        talk.wait()
        try:
            act(file, number)
        except FileTrouble as trouble:
            talk.say(trouble.code)
        else:
            talk.say(number)


def save_papers(talk: Talk, target: Path, *papers: Path) -> None:
    """Two finished papers put in turn onto one place, without end."""
    contents = [paper.read_bytes() for paper in papers]
    talk.say("begun")
    for content in itertools.cycle(contents):
        save_whole(content, target)


def export(talk: Talk, path: Path, target: Path, *keys: str) -> None:
    """The minutes of meetings exported in turn onto one place, without end."""
    with open_committee_file(path, access=Access.VIEW) as file, file.read() as unit:
        jobs = [prepare_minutes(unit, key) for key in keys]
    talk.say("begun")
    for job in itertools.cycle(jobs):
        write_minutes(job, resource("templates/minutes.docx"), target)


def edit(talk: Talk, path: Path, seed: int, name: str, edits: int, by_counter: bool) -> None:
    """Marks put behind one statement by two programs that hold no lock; each is acknowledged."""
    dice = random.Random(seed)
    with Database(path, who=name) as database:
        talk.say("ready")
        talk.wait()
        for number in range(edits):
            while not _mark(database, f"[{name}{number}]", dice, by_counter):
                talk.say("refused")
            talk.say(f"done {name}{number}")
    talk.say("end")


def _mark(database: Database, mark: str, dice: random.Random, by_counter: bool) -> bool:
    """Whether the mark could be put behind the text as it was read before a pause."""
    database.changed_elsewhere()
    with database.read() as unit:
        row = read_statement(unit, unit.meetings.all()[0].agenda[0].statements[0].id)
    time.sleep(dice.choice((0, 0, 0.001, 0.004)))
    blocks = (paragraph(blocks_text(row.blocks) + mark),)
    version = row.version if by_counter else None
    try:
        with database.work("พิมพ์คำกล่าว") as uow:
            write_statement(uow, row.id, blocks, version=version)
            uow.commit()
    except EditedElsewhere:
        return False
    except FileTrouble as trouble:
        if trouble.code != "LOCKED":
            raise
        return False
    return True

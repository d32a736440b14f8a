"""T1: the power goes at every operation of the disk, and what was not synced may be anything.

The services write on a recorded disk; afterwards each prefix of the record is put together again in
many damaged ways and opened by the program.
"""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass, field
from pathlib import Path

from pcio_desktop.services import history
from tests.faults.disk import Operation, disk
from tests.faults.figures import Figures
from tests.faults.workload import Verdict, act, found, judge, quick_folder, use_home

SECTOR = 512
FILE = "ก.pcio"


@dataclass(slots=True)
class _Stored:
    """One file: what the disk keeps for sure, and what it was only told."""

    durable: bytearray
    pending: list[Operation] = field(default_factory=list[Operation])
    is_linked: bool = True  # its folder entry is kept for sure


def run(*, full: bool, seed: int = 1) -> Figures:
    """Full: every operation × 20 damages. Reduced: 60 operations × 4.

    Damages that come to the same bytes are opened once.
    """
    figures = Figures("T1", "power cuts in the middle of the services' writing")
    known: dict[bytes, Verdict] = {}
    with quick_folder() as folder:
        use_home(folder / "home")
        base, log = _record(folder, actions=16 if full else 8, large=full)
        dice = random.Random(seed)
        points = range(1, len(log) + 1)
        for point in points if full else sorted(dice.sample(points, 60)):
            state = _replay(base, log[:point])
            for _ in range(20 if full else 4):
                _cut(folder / "cut", state, point, dice, known, figures)
    figures.counts["different states"] = len(known)
    figures.counts["operations"] = len(log)
    figures.must_be_zero("lost", "half", "corrupt")
    return figures


def _record(folder: Path, *, actions: int, large: bool) -> tuple[bytes, list[Operation]]:
    path = folder / FILE
    with disk() as spy:
        file = found(path)
        base = path.read_bytes()
        spy.log = []
        spy.acknowledge(0)
        for number in range(1, actions + 1):
            act(file, number)
            spy.acknowledge(number)
            if number % 4 == 0:  # while it is undone only what is left of it is promised
                spy.acknowledge(number - 1)
                for turn in (history.undo, history.redo):
                    with file.work("") as uow:
                        turn(uow)
                        uow.commit()
                spy.acknowledge(number)
        if large:  # so much that pages reach the file before the commit
            act(file, actions + 1, length=18000)
            spy.acknowledge(actions + 1)
            act(file, actions + 2)
            spy.acknowledge(actions + 2)
        log = spy.log
        file.close()
    ours = (FILE, f"{FILE}-journal")  # temporary files vanish at a power cut
    return base, [
        operation for operation in log if operation.kind == "acknowledged" or operation.file in ours
    ]


State = tuple[int, dict[str, _Stored], tuple[str, bytes] | None]


def _cut(
    place: Path,
    state: State,
    point: int,
    dice: random.Random,
    known: dict[bytes, Verdict],
    figures: Figures,
) -> None:
    acknowledged, files, removed = state
    left = {
        name: _damaged(stored, dice)
        for name, stored in files.items()
        if stored.is_linked or dice.random() < 0.5
    }
    if removed is not None and removed[0] not in files and dice.random() < 0.5:
        left[removed[0]] = removed[1]
    figures.counts["cuts"] += 1
    verdict = _judged(place, left, known)
    if verdict.fault:
        figures.counts[verdict.fault.split()[0]] += 1
        figures.notes.append(f"{verdict.fault} after {point} operations")
    elif verdict.number < acknowledged:
        figures.counts["lost"] += 1


def _judged(place: Path, left: dict[str, bytes], known: dict[bytes, Verdict]) -> Verdict:
    digest = hashlib.sha256()
    for name, content in sorted(left.items()):
        digest.update(f"{name} {len(content)} ".encode() + content)
    key = digest.digest()
    if key not in known:
        place.mkdir(exist_ok=True)
        for file in place.iterdir():
            file.unlink()
        for name, content in left.items():
            (place / name).write_bytes(content)
        known[key] = judge(place / FILE)
    return known[key]


def _replay(base: bytes, log: list[Operation]) -> State:
    acknowledged = 0
    files = {FILE: _Stored(bytearray(base))}
    removed: tuple[str, bytes] | None = None
    for operation in log:
        if operation.kind == "acknowledged":
            acknowledged = operation.offset
        elif operation.kind == "delete":
            gone = files.pop(operation.file, None)
            unsure = gone is not None and not operation.offset
            removed = (operation.file, bytes(gone.durable)) if gone and unsure else None
        else:
            stored = files.setdefault(operation.file, _Stored(bytearray(), is_linked=False))
            if operation.kind == "sync":
                for pending in stored.pending:
                    _apply(stored.durable, pending)
                stored.pending.clear()
                if not stored.is_linked:
                    stored.is_linked, removed = True, None
            else:
                stored.pending.append(operation)
    return acknowledged, files, removed


def _damaged(stored: _Stored, dice: random.Random) -> bytes:
    content = bytearray(stored.durable)
    kind = dice.randrange(4)
    for operation in stored.pending:
        if kind == 1 or (kind > 1 and dice.random() < 0.5):
            _apply(content, operation, dice if kind > 2 else None)
    return bytes(content)


def _apply(content: bytearray, operation: Operation, dice: random.Random | None = None) -> None:
    """Do what was told; with dice every piece of 512 bytes only by chance."""
    if operation.kind == "truncate":
        del content[operation.offset :]
        content.extend(bytes(max(0, operation.offset - len(content))))
        return
    end = operation.offset + len(operation.data)
    for start in range(operation.offset, end, SECTOR):
        if dice is not None and dice.random() < 0.5:
            continue
        piece = operation.data[start - operation.offset : start - operation.offset + SECTOR]
        content.extend(bytes(max(0, start - len(content))))
        content[start : start + len(piece)] = piece

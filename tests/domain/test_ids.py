"""Keys never meet, and what is made together has keys that lie together."""

from __future__ import annotations

import os
import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from pcio_desktop.domain import ids


@pytest.fixture(autouse=True)
def runs_as_in_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not as in the other tests, where each key begins a run."""
    monkeypatch.setattr(ids, "KEYS_OF_A_RUN", 1 << 20)


def test_keys_of_one_run_follow_each_other() -> None:
    keys = ids.Keys()
    made = [keys.next() for _ in range(5000)]
    assert made == sorted(set(made))
    assert len({key[:11] for key in made}) == 1
    assert all(re.fullmatch("k[0-9a-z]{14}", key) for key in made)


def test_a_run_that_is_used_up_is_followed_by_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ids, "KEYS_OF_A_RUN", 10)
    keys = ids.Keys()
    made = [keys.next() for _ in range(100)]
    assert len(set(made)) == 100
    assert [made[at : at + 10] == sorted(made[at : at + 10]) for at in range(0, 100, 10)] == [
        True
    ] * 10
    assert made != sorted(made)


def test_threads_do_not_get_the_same_key() -> None:
    keys = ids.Keys()

    def some(_: int) -> list[str]:
        return [keys.next() for _ in range(2000)]

    with ThreadPoolExecutor(4) as threads:
        found = [key for keys in threads.map(some, range(8)) for key in keys]
    assert len(set(found)) == 16000


def test_a_process_that_was_forked_makes_other_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = ids.Keys()
    keys.next()
    fork = ids.Keys()
    vars(fork).update(vars(keys))
    monkeypatch.setattr(os, "getpid", lambda: -1)
    forked = [fork.next() for _ in range(100)]
    monkeypatch.undo()
    assert not {keys.next() for _ in range(100)} & set(forked)

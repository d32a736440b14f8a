"""What a window shows about the safety of a file: locks, damage, snapshots, salvage, sizes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class LockHolder:
    """Who has a file open for writing. `token` names this very lock; empty parts are unknown."""

    who: str = ""
    account: str = ""
    computer: str = ""
    since: datetime | None = None
    program: str = ""
    token: str = ""

    @property
    def person(self) -> str:
        """The name, or the account where no name is known; empty when neither is."""
        return self.who or self.account

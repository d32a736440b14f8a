"""Seals of another form (`sealed_rows`): the migrator makes them anew, and no table changes."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = ()

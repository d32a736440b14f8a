"""Assignments get a state, the day they were done, and what their owner reported back."""

from __future__ import annotations

STATEMENTS = (
    "ALTER TABLE assignment ADD COLUMN state TEXT NOT NULL DEFAULT 'open'",
    "ALTER TABLE assignment ADD COLUMN done_on TEXT",
    "ALTER TABLE assignment ADD COLUMN report TEXT NOT NULL DEFAULT ''",
)

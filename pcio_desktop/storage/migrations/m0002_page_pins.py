"""Format 2: what the user fixed about page breaks and catchwords, with the meeting."""

from __future__ import annotations

STATEMENTS = ("ALTER TABLE meeting ADD COLUMN page_pins TEXT NOT NULL DEFAULT '[]'",)

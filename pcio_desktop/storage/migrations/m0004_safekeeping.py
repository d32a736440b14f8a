"""Counters against silent overwriting, seals against silent damage, and facts about the file."""

from __future__ import annotations

_COUNTED = (
    "agency", "person", "committee", "role", "appointment_order", "seat", "holder", "meeting",
    "attendance", "participant", "agenda_item", "statement", "resolution", "assignment", "dissent",
    "signatory",
)  # fmt: skip

STATEMENTS = (
    *(f"ALTER TABLE {name} ADD COLUMN version INTEGER NOT NULL DEFAULT 1" for name in _COUNTED),
    """
    CREATE TABLE seal (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        digest TEXT NOT NULL,
        PRIMARY KEY (kind, id)
    )
    """,
    """
    CREATE TABLE file_fact (
        name TEXT PRIMARY KEY NOT NULL,
        value TEXT NOT NULL
    )
    """,
    # The name under which this computer knows the file, wherever it is moved.
    "INSERT INTO file_fact VALUES ('file_id', lower(hex(randomblob(12))))",
)

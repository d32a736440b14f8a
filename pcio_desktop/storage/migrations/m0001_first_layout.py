"""Format 1: the first published layout."""

from __future__ import annotations

STATEMENTS = (
    """
    CREATE TABLE agency (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL,
        short_name TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE person (
        id TEXT PRIMARY KEY NOT NULL,
        prefixes TEXT NOT NULL,
        given TEXT NOT NULL,
        middle TEXT NOT NULL,
        surname TEXT NOT NULL,
        suffix TEXT NOT NULL,
        position TEXT NOT NULL,
        position_with_level TEXT NOT NULL,
        agency_id TEXT REFERENCES agency (id)
    )
    """,
    """
    CREATE TABLE committee (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL,
        name_en TEXT NOT NULL,
        short_name TEXT NOT NULL,
        province TEXT NOT NULL,
        settings TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE role (
        id TEXT PRIMARY KEY NOT NULL,
        committee_id TEXT NOT NULL REFERENCES committee (id),
        place INTEGER NOT NULL,
        name TEXT NOT NULL,
        is_member BOOLEAN NOT NULL,
        votes BOOLEAN NOT NULL,
        is_secretariat BOOLEAN NOT NULL,
        is_chair BOOLEAN NOT NULL
    )
    """,
    "CREATE INDEX ix_role_committee_id ON role (committee_id)",
    """
    CREATE TABLE appointment_order (
        id TEXT PRIMARY KEY NOT NULL,
        committee_id TEXT NOT NULL REFERENCES committee (id),
        place INTEGER NOT NULL,
        number TEXT NOT NULL,
        year INTEGER NOT NULL,
        dated TEXT NOT NULL,
        issued_by TEXT NOT NULL,
        signed_by TEXT NOT NULL,
        seat_count INTEGER,
        quorum_rule TEXT NOT NULL
    )
    """,
    "CREATE INDEX ix_appointment_order_committee_id ON appointment_order (committee_id)",
    """
    CREATE TABLE seat (
        id TEXT PRIMARY KEY NOT NULL,
        order_id TEXT NOT NULL REFERENCES appointment_order (id),
        place INTEGER NOT NULL,
        position TEXT NOT NULL,
        role_id TEXT NOT NULL REFERENCES role (id),
        agency_id TEXT REFERENCES agency (id),
        or_representative BOOLEAN NOT NULL,
        by_name BOOLEAN NOT NULL,
        aliases TEXT NOT NULL
    )
    """,
    "CREATE INDEX ix_seat_order_id ON seat (order_id)",
    """
    CREATE TABLE holder (
        id TEXT PRIMARY KEY NOT NULL,
        seat_id TEXT NOT NULL REFERENCES seat (id),
        place INTEGER NOT NULL,
        person_id TEXT NOT NULL REFERENCES person (id),
        start TEXT,
        "end" TEXT,
        acting BOOLEAN NOT NULL
    )
    """,
    "CREATE INDEX ix_holder_seat_id ON holder (seat_id)",
    """
    CREATE TABLE meeting (
        id TEXT PRIMARY KEY NOT NULL,
        order_id TEXT NOT NULL REFERENCES appointment_order (id),
        number INTEGER NOT NULL,
        year INTEGER NOT NULL,
        running_number INTEGER,
        kind TEXT NOT NULL,
        mode TEXT NOT NULL,
        platform TEXT NOT NULL,
        scheduled_at TEXT NOT NULL,
        opened_at TEXT,
        closed_at TEXT,
        meeting_place TEXT NOT NULL,
        presiding_id TEXT REFERENCES attendance (id),
        second_call BOOLEAN NOT NULL,
        opening TEXT NOT NULL,
        state TEXT NOT NULL
    )
    """,
    "CREATE INDEX ix_meeting_scheduled_at ON meeting (scheduled_at)",
    "CREATE INDEX ix_meeting_year_number ON meeting (year, number)",
    """
    CREATE TABLE attendance (
        id TEXT PRIMARY KEY NOT NULL,
        meeting_id TEXT NOT NULL REFERENCES meeting (id),
        place INTEGER NOT NULL,
        seat_id TEXT NOT NULL REFERENCES seat (id),
        state TEXT NOT NULL,
        person_id TEXT REFERENCES person (id),
        position TEXT NOT NULL,
        letter_of_authority TEXT,
        absence_reason TEXT NOT NULL,
        arrived_at TEXT,
        left_at TEXT
    )
    """,
    "CREATE INDEX ix_attendance_meeting_id_state ON attendance (meeting_id, state)",
    """
    CREATE TABLE participant (
        id TEXT PRIMARY KEY NOT NULL,
        meeting_id TEXT NOT NULL REFERENCES meeting (id),
        place INTEGER NOT NULL,
        person_id TEXT NOT NULL REFERENCES person (id),
        agency_id TEXT REFERENCES agency (id),
        position TEXT NOT NULL,
        arrived_at TEXT,
        left_at TEXT
    )
    """,
    "CREATE INDEX ix_participant_meeting_id ON participant (meeting_id)",
    """
    CREATE TABLE agenda_item (
        id TEXT PRIMARY KEY NOT NULL,
        meeting_id TEXT REFERENCES meeting (id),
        parent_id TEXT REFERENCES agenda_item (id),
        place INTEGER NOT NULL,
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        own_number INTEGER,
        duties TEXT NOT NULL,
        folded TEXT NOT NULL DEFAULT '',
        CHECK ((meeting_id IS NULL) <> (parent_id IS NULL))
    )
    """,
    "CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id)",
    "CREATE INDEX ix_agenda_item_parent_id ON agenda_item (parent_id)",
    """
    CREATE TABLE statement (
        id TEXT PRIMARY KEY NOT NULL,
        item_id TEXT NOT NULL REFERENCES agenda_item (id),
        place INTEGER NOT NULL,
        speaker TEXT NOT NULL,
        seat_id TEXT REFERENCES seat (id),
        blocks TEXT NOT NULL,
        folded TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX ix_statement_item_id ON statement (item_id)",
    """
    CREATE TABLE resolution (
        id TEXT PRIMARY KEY NOT NULL,
        item_id TEXT NOT NULL REFERENCES agenda_item (id),
        place INTEGER NOT NULL,
        verb TEXT NOT NULL,
        label TEXT NOT NULL,
        text TEXT NOT NULL,
        vote TEXT,
        folded TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX ix_resolution_item_id ON resolution (item_id)",
    """
    CREATE TABLE assignment (
        id TEXT PRIMARY KEY NOT NULL,
        resolution_id TEXT NOT NULL REFERENCES resolution (id),
        place INTEGER NOT NULL,
        part TEXT NOT NULL,
        seat_id TEXT REFERENCES seat (id),
        agency_id TEXT REFERENCES agency (id),
        task TEXT NOT NULL,
        due_date TEXT
    )
    """,
    "CREATE INDEX ix_assignment_resolution_id ON assignment (resolution_id)",
    """
    CREATE TABLE dissent (
        id TEXT PRIMARY KEY NOT NULL,
        resolution_id TEXT NOT NULL REFERENCES resolution (id),
        place INTEGER NOT NULL,
        seat_id TEXT NOT NULL REFERENCES seat (id),
        reasons TEXT NOT NULL,
        attachment TEXT NOT NULL
    )
    """,
    "CREATE INDEX ix_dissent_resolution_id ON dissent (resolution_id)",
    """
    CREATE TABLE signatory (
        id TEXT PRIMARY KEY NOT NULL,
        meeting_id TEXT NOT NULL REFERENCES meeting (id),
        place INTEGER NOT NULL,
        part TEXT NOT NULL,
        person_id TEXT NOT NULL REFERENCES person (id),
        position TEXT NOT NULL,
        caption TEXT NOT NULL
    )
    """,
    "CREATE INDEX ix_signatory_meeting_id ON signatory (meeting_id)",
    """
    CREATE TABLE journal_step (
        seq INTEGER PRIMARY KEY NOT NULL,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        action TEXT NOT NULL,
        state TEXT NOT NULL,
        reverts INTEGER REFERENCES journal_step (seq)
    )
    """,
    "CREATE INDEX ix_journal_step_reverts ON journal_step (reverts)",
    """
    CREATE TABLE journal_row (
        seq INTEGER PRIMARY KEY NOT NULL,
        step INTEGER NOT NULL REFERENCES journal_step (seq),
        kind TEXT NOT NULL,
        table_name TEXT NOT NULL,
        row_id TEXT NOT NULL,
        "before" TEXT
    )
    """,
    "CREATE INDEX ix_journal_row_step ON journal_row (step)",
)

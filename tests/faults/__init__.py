"""Programs that kill, cut, fill and spoil, and count what was lost: `python3 -m tests.faults`."""

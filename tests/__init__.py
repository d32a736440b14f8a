"""The tests, laid out like the package. `python3 -m tests` runs them on a clean clone."""

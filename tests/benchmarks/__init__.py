"""Measurements with a target, each run by its own command; pytest does not meet them by chance."""

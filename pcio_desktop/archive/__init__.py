"""Reads what others wrote. Files and clipboards in, values out; nothing is stored here."""

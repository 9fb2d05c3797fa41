"""Rows in (find the header, map, read), rows and returns out. No Qt, no SQL."""

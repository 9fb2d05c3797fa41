"""One SQLite file: open, migrate, the one door for changes, journal, totals, search. No Qt."""

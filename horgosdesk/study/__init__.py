"""Statistics on plain arrays. No Qt, no SQL."""

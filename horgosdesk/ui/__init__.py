"""The only room where Qt lives."""

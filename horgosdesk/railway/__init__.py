"""Messages in from the railway: one module per format, one per channel, and what takes them in."""

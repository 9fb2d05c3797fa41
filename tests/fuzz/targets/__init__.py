"""One module per parser: `seeds()` gives inputs to begin with, `run(data)` parses; only a result or a Problem may come of it."""

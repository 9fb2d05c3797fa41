"""`python tests/benchmarks/memory.py DESK`: what the window holds in memory once all its tabs were seen, beside a bare one.

The bare window has imported the same modules. A desk beside this one that is called "empty" is measured in the same run, since
what records add is a difference.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from figure import Figure, run
from start import told

SEEN = str(Path(__file__).with_name("seen.py"))


def measure(desk: Path) -> Iterator[Figure]:
    """Each window in a process of its own."""
    with TemporaryDirectory() as folder:
        config = Path(folder)
        (config / "preferences.json").write_text('{"language": "en"}', encoding="utf-8")

        def seen(*arguments: str) -> dict[str, Any]:
            found: dict[str, Any] = json.loads(told([SEEN, *arguments], config))
            return found

        ours = seen(str(desk))
        (config / "modules.json").write_text(json.dumps(ours["modules"]), encoding="utf-8")
        bare = seen("-", str(config / "modules.json"))
        yield Figure(
            "memory of the window, all tabs seen",
            ours["pss_mb"],
            unit="MB",
            beside="bare window, same imports",
            peer=bare["pss_mb"],
            most_times=1.5,
        )
        yield Figure(
            "memory with the study of a year open besides",
            ours["study_mb"],
            unit="MB",
            beside="bare window, same imports",
            peer=bare["pss_mb"],
            most_times=1.5,
        )
        empty = desk.with_name("empty")
        if empty != desk and empty.is_dir():
            above = ours["pss_mb"] - seen(str(empty))["pss_mb"]
            yield Figure("memory above that on an empty desk", above, unit="MB", most=60)


if __name__ == "__main__":
    run(measure)

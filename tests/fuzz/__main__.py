"""`python tests/fuzz --minutes N [target…]`: fuzz the parsers, each in a child with limits of memory and time.

Only a result or a Problem may come of an input. What else comes, more than --seconds or --megabytes, is a finding: the
input lies in --folder (by default .fuzz/) under found/, the corpus beside it. Needs `pip install horgosdesk[fuzz]`.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import time
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
TARGETS = sorted(file.stem for file in (HERE / "targets").glob("[!_]*.py"))


def main() -> int:
    """Run the targets in turn, print the table; 1 where something was found."""
    parser = argparse.ArgumentParser(prog="python tests/fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="target", help=", ".join(TARGETS))
    parser.add_argument("--minutes", type=float, default=1.0, help="of each target")
    parser.add_argument("--seconds", type=float, default=5.0, help="that an input may take")
    parser.add_argument("--megabytes", type=int, default=2048, help="that a target may use")
    parser.add_argument("--folder", type=Path, default=ROOT / ".fuzz")
    options = parser.parse_args()
    if find_spec("atheris") is None:
        parser.error("atheris is not there: pip install -e .[fuzz] (it has no wheel for Windows)")
    unknown = sorted({*options.targets} - {*TARGETS})
    if unknown:
        parser.error(f"no such target: {', '.join(unknown)}")
    rows = []
    for name in options.targets or TARGETS:
        rows.append(fuzz(name, options))
        print(line(*rows[-1]), flush=True)
    print("\n" + line("target", "runs", "minutes", "coverage", "findings"))
    for row in rows:
        print(line(*row))
    for file in sorted((options.folder / "found").glob("*/*.json")):
        print(f"{file.parent.name}: {json.loads(file.read_text('utf-8'))['kind']}  {file.with_suffix('.bin')}")
    return int(any(row[-1] for row in rows))


def line(*cells: object) -> str:
    """A line of the table."""
    return f"{cells[0]!s:14}" + "".join(f"{cell!s:>12}" for cell in cells[1:])


def fuzz(name: str, options: argparse.Namespace) -> tuple[str, int, float, int, int]:
    """Fuzz one target for its time; after what kills the child another one goes on."""
    corpus, found = (options.folder / part / name for part in ("corpus", "found"))
    corpus.mkdir(parents=True, exist_ok=True)
    found.mkdir(parents=True, exist_ok=True)
    seed(name, corpus)
    begun = time.monotonic()
    runs = coverage = 0
    while (left := options.minutes * 60 - (time.monotonic() - begun)) > 1:
        child = subprocess.run(
            [
                sys.executable,
                str(HERE / "child.py"),
                name,
                str(found),
                str(options.seconds),
                f"-max_total_time={int(left)}",
                f"-timeout={int(options.seconds * 6)}",
                f"-rss_limit_mb={options.megabytes}",
                f"-artifact_prefix={found}/",
                "-max_len=200000",
                "-len_control=20",
                "-print_final_stats=1",
                "-verbosity=1",
                str(corpus),
            ],
            env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "RUST_BACKTRACE": "0"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
        executed = re.search(r"stat::number_of_executed_units:\s*(\d+)", child.stdout)
        steps = re.findall(r"^#(\d+)\s.*?cov: (\d+)", child.stdout, re.MULTILINE)
        runs += int(executed[1]) if executed else int(steps[-1][0]) if steps else 0
        coverage = max([coverage, *(int(covered) for _, covered in steps)])
        if child.returncode and not steps:
            print(child.stdout[-3000:], file=sys.stderr)
            break
    artifacts = [file for file in found.iterdir() if file.suffix not in (".json", ".bin")]
    return name, runs, round((time.monotonic() - begun) / 60, 1), coverage, len([*found.glob("*.bin"), *artifacts])


def seed(name: str, corpus: Path) -> None:
    """Lay the seeds of a target and the inputs once found into its corpus."""
    sys.path[:0] = [path for path in (str(HERE), str(ROOT)) if path not in sys.path]
    seeds = [
        *import_module(f"targets.{name}").seeds(),
        *(file.read_bytes() for file in (HERE / "found").glob(f"{name}/*")),
    ]
    for place, data in enumerate(seeds):
        (corpus / f"seed-{place}").write_bytes(data)


if __name__ == "__main__":
    sys.exit(main())

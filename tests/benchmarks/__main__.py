"""`python tests/benchmarks [--sizes 10k,100k,1m] [--only NAME,…] [--folder DIR] [--json FILE]`: what a user feels, by size of desk.

Makes the desks that are not there (10m takes the better part of an hour and some 20 GB; DIR is kept for the next time), runs each
benchmark in a process of its own, and prints each figure beside its peer of the same run, and how it grows from size to size.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from desks import SIZES, desk_of
from figure import Figure

HERE = Path(__file__).parent

MODULES = (
    "imports",
    "saves",
    "entry",
    "grid",
    "start",
    "memory",
    "sums",
    "series",
    "trends",
    "tabs",
    "export",
    "returns",
    "proof",
)
"""What is measured, in this order; each is a file beside this one."""
ON_EMPTY = ("imports", "saves", "start", "memory")
"""Of these, what means something on a desk without records."""


def measured(name: str, desk: Path) -> list[Figure]:
    """The figures of one benchmark on one desk, printed as they come."""
    figures = []
    with subprocess.Popen(
        [sys.executable, HERE / f"{name}.py", desk, "--json"], stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            said = json.loads(line)
            figure = Figure(**said | {"grows": tuple(said["grows"]) if said["grows"] else None})
            figures.append(figure)
            print(figure, flush=True)
    if child.returncode:
        print(f"{name} on {desk}: exit code {child.returncode}", file=sys.stderr, flush=True)
    return figures


def growth(of: dict[str, dict[str, Figure]]) -> None:
    """Each figure over the sizes, and how many times the smallest the largest is."""
    sizes = list(of)
    print(f"\n{'':60} {'':5}" + "".join(f"{size:>12}" for size in sizes) + "      growth")
    for what in dict.fromkeys(what for figures in of.values() for what in figures):
        shown = [of[size].get(what) for size in sizes]
        there = [figure for figure in shown if figure is not None]
        told = "".join(f"{figure.value:12.2f}" if figure else f"{'–':>12}" for figure in shown)
        grown = f"{there[-1].value / there[0].value:8.2f} x" if len(there) > 1 and there[0].value else ""
        if there[-1].grows is not None and (base := of.get(there[-1].grows[0], {}).get(what)):
            times = there[-1].value / base.value
            grown += f"  {'met' if times <= there[-1].grows[1] else 'MISS'} {times:.2f} from {there[-1].grows[0]}"
        print(f"{what:60} {there[-1].unit:5}{told}{grown}")


def main() -> None:
    """All of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10k,100k,1m", help=f"of {', '.join(SIZES)}")
    parser.add_argument("--only", default=",".join(MODULES), help=f"of {', '.join(MODULES)}")
    parser.add_argument("--folder", type=Path, default=HERE.parents[1] / ".benchmarks", help="where the desks are kept")
    parser.add_argument("--json", type=Path, help="a file for all figures")
    chosen = parser.parse_args()
    of: dict[str, dict[str, Figure]] = {}
    for size in chosen.sizes.split(","):
        desk = desk_of(chosen.folder, size)
        print(f"\n{size}: {desk} ({(desk / 'desk.sqlite3').stat().st_size / 1e6:.0f} MB)", flush=True)
        names = [name for name in chosen.only.split(",") if size != "empty" or name in ON_EMPTY]
        of[size] = {f.what: f for name in names for f in measured(name, desk)}
    growth(of)
    if chosen.json:
        lines = {
            size: [{name: getattr(f, name) for name in Figure.__slots__} for f in figures.values()]
            for size, figures in of.items()
        }
        chosen.json.write_text(json.dumps(lines, indent=1, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()

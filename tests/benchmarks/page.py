"""`python tests/benchmarks/page.py FIGURES.json…`: the table of resources/docs/speed.md, out of what `--json` wrote."""

import sys
from pathlib import Path

from desks import SIZES
from figure import Figure, read


def cell(figure: Figure | None) -> str:
    """A value in three digits."""
    return "–" if figure is None else f"{figure.value:,.0f}" if figure.value >= 100 else f"{figure.value:.3g}"


def goal(figure: Figure) -> str:
    """What was wanted, in words."""
    wanted = [f"≤ {figure.most_times:.3g} ×"] if figure.most_times is not None else []
    wanted += [f"≤ {figure.most:g} {figure.unit}"] if figure.most is not None else []
    wanted += [f"growth ≤ {figure.grows[1]:g} from {figure.grows[0]}"] if figure.grows is not None else []
    return ", ".join(wanted)


def missed(of: dict[str, Figure]) -> list[str]:
    """The sizes at which a goal was missed."""
    wrong = [size for size, figure in of.items() if figure.met is False]
    last = list(of.values())[-1]
    if last.grows is not None and (base := of.get(last.grows[0])) and last.value > last.grows[1] * base.value:
        wrong.append("growth")
    return wrong


def main() -> None:
    """Print it."""
    figures = read(Path(name) for name in sys.argv[1:])
    sizes = [size for size in SIZES if size in figures]
    print(f"| | {' | '.join(sizes)} | unit | times what, at the largest | goal | missed |")
    print(f"| --- |{' ---: |' * len(sizes)} --- | --- | --- | --- |")
    for what in dict.fromkeys(one for size in sizes for one in figures[size]):
        of = {size: figures[size][what] for size in sizes if what in figures[size]}
        last = list(of.values())[-1]
        beside = f"{last.ratio:.2f} × {last.beside}" if last.ratio is not None else ""
        values = " | ".join(cell(of.get(size)) for size in sizes)
        print(f"| {what} | {values} | {last.unit} | {beside} | {goal(last)} | {', '.join(missed(of))} |")


if __name__ == "__main__":
    main()

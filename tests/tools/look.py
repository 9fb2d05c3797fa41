"""Pictures of every tab, page and dialog to be looked at: all languages, both themes, two sizes, 100 and 200 %, in one command.

    .venv/bin/python tests/tools/look.py OUT [--data DESK] [--langs zh_CN,en] [--themes light,dark] [--sizes 1366x768,1920x1080]
        [--scales 1,2] [--only cargo,trains-page] [--at-once 2]

OUT is outside the repository; OUT/index.html shows them side by side. Without --data a desk is filled with sample records of
the last 14 months. Each language, size and scale is a process of its own, with a screen of that size that nobody sees: dialogs
take their size from it. Sizes are in the screen's dots: at 200 % half as much has room. SURFACES of surfaces.py says what is
opened.
"""

import argparse
import html
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLE_DAYS, SAMPLE_ROWS = 430, 25
FRAME = 28
"""What a maximised window's title takes off the screen's height."""
THEMES, SIZES, SCALES = "light,dark", "1366x768,1920x1080", "1,2"


def main() -> int:
    """Take all the pictures, or those of one process."""
    given = _arguments()
    given.out.mkdir(parents=True, exist_ok=True)
    if ROOT in given.out.resolve().parents:
        raise SystemExit("OUT must be outside the repository")
    if given.one:
        _take(given)
        return 0
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        data = given.data or _sample(Path(scratch) / "desk")
        langs = given.langs or ",".join(_languages())
        jobs = list(itertools.product(langs.split(","), given.sizes.split(","), given.scales.split(",")))
        with ThreadPoolExecutor(given.at_once) as pool:
            codes = list(pool.map(lambda job: _process(given, data, Path(scratch), *job), jobs))
    count = _index(given.out)
    print(f"{count} pictures in {time.monotonic() - begun:.0f} s: {given.out / 'index.html'}")
    return int(any(codes))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--data", type=Path, help="a desk's folder to open instead of a sample")
    parser.add_argument("--langs", default="", help="parted by commas; all by default")
    parser.add_argument("--themes", default=THEMES)
    parser.add_argument("--sizes", default=SIZES)
    parser.add_argument("--scales", default=SCALES)
    parser.add_argument("--only", default="", help="names of surfaces, parted by commas")
    parser.add_argument("--at-once", type=int, default=2, help="processes")
    parser.add_argument("--one", default="", help=argparse.SUPPRESS)
    return parser.parse_args()


def _languages() -> list[str]:
    sys.path.insert(0, str(ROOT))
    from horgosdesk.ui import language

    return list(language.there())


def _sample(folder: Path) -> Path:
    sys.path.insert(0, str(ROOT))
    from horgosdesk import sample
    from horgosdesk.store.desk import open_store

    store = open_store(folder)
    last = date.fromisoformat(store.today)
    sample.fill(store, (last - timedelta(days=SAMPLE_DAYS)).isoformat(), last.isoformat(), SAMPLE_ROWS, 1)
    store.close()
    return folder


def _process(given: argparse.Namespace, data: Path, scratch: Path, lang: str, size: str, scale: str) -> int:
    """One language on one screen, on a copy of the desk."""
    own = scratch / f"{lang}-{size}-{scale}"
    own.mkdir()
    subprocess.run(["cp", "-r", str(data), str(own / "desk")], check=True)
    width, height = map(int, size.split("x"))
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    screen = {"name": size, "x": 0, "y": 0, "width": width, "height": height, **dots}
    (own / "screen.json").write_text(json.dumps({"screens": [screen]}))
    environment = os.environ | {
        "QT_QPA_PLATFORM": f"offscreen:configfile={own / 'screen.json'}",
        "QT_SCALE_FACTOR": scale,
        "HORGOSDESK_CONFIG": str(own / "config"),
        "PYTHONPATH": str(ROOT),
    }
    words = [sys.executable, __file__, str(given.out), "--data", str(own / "desk"), "--one", f"{lang}:{scale}"]
    words += ["--themes", given.themes, "--sizes", size, "--only", given.only]
    try:
        return subprocess.run(words, env=environment, check=False).returncode
    finally:
        # there are many, and a desk is large
        shutil.rmtree(own, ignore_errors=True)


def _take(given: argparse.Namespace) -> None:
    sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication
    from surfaces import SURFACES, put_back

    from horgosdesk import __version__
    from horgosdesk.ui import tasks, theme
    from horgosdesk.ui.app import Program
    from horgosdesk.ui.settings import Settings

    lang, scale = given.one.split(":")
    app = QApplication(["look", *theme.STYLE])

    def settle() -> None:
        """Until nothing is read any more, and what is drawn then is drawn."""
        idle = 0
        for _round in range(200):
            loop = QEventLoop()
            QTimer.singleShot(20, loop.quit)
            loop.exec()
            # charts of a page are drawn one by one after it was read
            idle = 0 if tasks._alive else idle + 1
            if idle > 9:
                return

    settings = Settings()
    settings.set("language", lang)
    # else the line that tells of an update stands on every picture
    settings.set("version", __version__)
    program = Program(app, settings)
    if program.open(given.data) is not None or program.window is None:
        raise SystemExit(f"the desk in {given.data} does not open")
    window = program.window
    settle()
    window.choose_language(lang)
    only = set(filter(None, given.only.split(",")))
    for size in given.sizes.split(","):
        width, height = (int(edge) / float(scale) for edge in size.split("x"))
        window.resize(round(width), round(height) - FRAME)
        for choice in given.themes.split(","):
            window.choose_theme(choice)
            settle()
            for name, of in SURFACES.items():
                if only and name not in only:
                    continue
                # else no focus is seen in the window once a dialog was open
                window.activateWindow()
                shown = of(settle)(window)
                settle()
                file = given.out / f"{name}~{lang}~{choice}~{size}~{scale}.png"
                # little packing: it takes longer than the picture
                if not shown.grab().save(str(file), "PNG", 90):
                    raise SystemExit(f"cannot write {file}")
                put_back(window, settle)
    program.close()


def _pictures(out: Path) -> Iterator[tuple[str, list[str], str]]:
    for file in sorted(out.glob("*~*.png")):
        name, *rest = file.stem.split("~")
        yield name, rest, file.name


def _index(out: Path) -> int:
    """A page that shows the pictures of each surface side by side, those wanted by language, theme, size and scale."""
    found = list(_pictures(out))
    parts = [sorted({rest[at] for _name, rest, _file in found}) for at in range(4)]
    choices = " ".join(
        f"<label><input type=checkbox checked value='{one}' data-at={at}>{html.escape(one)}</label>"
        for at, of in enumerate(parts)
        for one in of
    )
    rows = []
    for name, of in itertools.groupby(found, key=lambda one: one[0]):
        figures = "".join(
            f"<figure data-of='{' '.join(rest)}'><a href='{file}'><img loading=lazy src='{file}'></a>"
            f"<figcaption>{html.escape(' · '.join(rest))}</figcaption></figure>"
            for _name, rest, file in of
        )
        rows.append(f"<h2 id='{name}'>{name}</h2><div class=row>{figures}</div>")
    (out / "index.html").write_text(_PAGE.format(choices=choices, rows="\n".join(rows)), "utf-8")
    return len(found)


_PAGE = """<!doctype html><meta charset=utf-8><title>HorgosDesk: how it looks</title>
<style>
body {{ font: 14px system-ui; margin: 16px; background: #888; color: #fff }}
nav {{ position: sticky; top: 0; background: #444; padding: 8px; z-index: 1 }}
label {{ margin-right: 12px }}
.row {{ display: flex; flex-wrap: wrap; gap: 8px }}
figure {{ margin: 0 }} img {{ width: 640px; display: block }} figcaption {{ font-size: 11px }}
</style>
<nav>{choices}</nav>
{rows}
<script>
const boxes = [...document.querySelectorAll('input')]
function show() {{
  const on = [0, 1, 2, 3].map(at => new Set(boxes.filter(b => b.dataset.at == at && b.checked).map(b => b.value)))
  for (const figure of document.querySelectorAll('figure'))
    figure.hidden = !figure.dataset.of.split(' ').every((one, at) => on[at].has(one))
}}
boxes.forEach(box => box.addEventListener('change', show))
</script>
"""


if __name__ == "__main__":
    sys.exit(main())

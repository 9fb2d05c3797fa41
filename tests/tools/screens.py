"""Pictures of the real window on a sample desk, to be looked at: every tab, language, theme and size.

    .venv/bin/python tests/tools/screens.py OUT [--data DESK] [--tabs cargo,trends] [--langs zh_CN,en]
        [--themes light,dark] [--sizes 1366x768,1920x1080] [--extras] [--scale 2] [--settle 900]

Without --data a desk of its own is filled with sample records for the last 14 months, in a temporary folder. --extras also
takes the first page, the palette, the page of keys, the dialog of a failure and the one of a desk that cannot be opened.
Runs on the display there is, else without one. Pictures are named TAB-LANG-THEME-SIZE.png; the names are printed.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SAMPLE_DAYS, SAMPLE_ROWS = 430, 40
TITLE_HEIGHT = 28
"""What the frame of a maximised window takes off the screen's height."""


def main() -> int:
    """Take all the pictures."""
    given = _arguments()
    if given.scale:
        os.environ["QT_SCALE_FACTOR"] = str(given.scale)
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")) and sys.platform == "linux":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT))
    given.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        data = given.data or _sample(Path(scratch) / "desk")
        os.environ["HORGOSDESK_CONFIG"] = str(Path(scratch) / "config")
        count = 0
        for file in _take(given, data, Path(scratch)):
            print(file)
            count += 1
    print(f"{count} pictures", file=sys.stderr)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--data", type=Path, help="a desk's folder to open instead of a sample")
    parser.add_argument("--tabs", default="", help="names, parted by commas; default all")
    parser.add_argument("--langs", default="zh_CN,en")
    parser.add_argument("--themes", default="light,dark")
    parser.add_argument("--sizes", default="1366x768,1920x1080", help="of the screen; the window fills it")
    parser.add_argument("--extras", action="store_true")
    parser.add_argument("--scale", type=float, help="QT_SCALE_FACTOR; sizes are then divided by it")
    parser.add_argument("--settle", type=int, default=900, help="milliseconds to wait before a picture")
    return parser.parse_args()


def _sample(folder: Path) -> Path:
    from horgosdesk import sample
    from horgosdesk.store.desk import open_store

    store = open_store(folder)
    last = date.fromisoformat(store.today)
    sample.fill(store, (last - timedelta(days=SAMPLE_DAYS)).isoformat(), last.isoformat(), SAMPLE_ROWS, 1)
    store.close()
    return folder


def _take(given: argparse.Namespace, data: Path, scratch: Path) -> Iterator[Path]:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    from horgosdesk.ui.app import Program
    from horgosdesk.ui.settings import Settings

    app = QApplication([])

    def wait(ms: int = given.settle) -> None:
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def picture(widget: QWidget, *names: str) -> Path:
        wait()
        file = given.out / f"{'-'.join(names)}.png"
        if not widget.grab().save(str(file)):
            raise SystemExit(f"cannot write {file}")
        return file

    settings = Settings()
    settings.set("language", "en")
    program = Program(app, settings)
    if program.open(data) is not None or program.window is None:
        raise SystemExit(f"the desk in {data} does not open")
    window = program.window
    wait()
    tabs = given.tabs.split(",") if given.tabs else [place.name for place in window.places if _there(place.module)]
    for lang in given.langs.split(","):
        window.choose_language(lang)
        for theme in given.themes.split(","):
            window.choose_theme(theme)
            for size in given.sizes.split(","):
                width, height = (round(int(edge) / (given.scale or 1)) for edge in size.split("x"))
                window.resize(width, height - TITLE_HEIGHT)
                for tab in tabs:
                    window.go_to(tab)
                    yield picture(window, tab, lang, theme, size)
                if given.extras:
                    for name, show in _extras(program, scratch).items():
                        yield picture(show(), name, lang, theme, size)
                        _close(program)
    program.close()


def _there(module: str) -> bool:
    from importlib.util import find_spec

    return find_spec(module) is not None


def _extras(program: object, scratch: Path) -> "dict[str, Callable[[], object]]":
    from horgosdesk.core.errors import Damaged
    from horgosdesk.core.words import QT_TRANSLATE_NOOP
    from horgosdesk.store.desk import FILE
    from horgosdesk.ui.about import About
    from horgosdesk.ui.app import Program
    from horgosdesk.ui.keys import Keys
    from horgosdesk.ui.port import PortDialog
    from horgosdesk.ui.report import FailureDialog
    from horgosdesk.ui.trouble import Trouble
    from horgosdesk.ui.welcome import Welcome

    assert isinstance(program, Program)
    window = program.window
    assert window is not None

    def palette() -> object:
        window.show_palette()
        return window

    def welcome() -> object:
        window.greet(Welcome(window.desk.lang, window.desk.port))
        return window

    def keys() -> object:
        window.show_keys()
        return window.findChild(Keys)

    def about() -> object:
        window.show_about()
        return window.findChild(About)

    def port() -> object:
        window.ask_port()
        return window.findChild(PortDialog)

    def failure() -> object:
        try:
            {}["gone"]
        except KeyError as error:
            dialog = FailureDialog(error, scratch / "desk" / "logs" / "horgosdesk.log", None, window)
        dialog.show()
        return dialog

    def trouble() -> object:
        text = QT_TRANSLATE_NOOP(
            "Problem", "{file} is damaged ({why}). Restore the newest good backup from the folder backups."
        )
        problem = Damaged("file-damaged", text, file=scratch / "desk" / FILE, why="database disk image is malformed")
        dialog = Trouble(problem, scratch / "desk", window)
        dialog.show()
        return dialog

    return {f.__name__: f for f in (palette, welcome, keys, about, port, failure, trouble)}


def _close(program: object) -> None:
    from PySide6.QtWidgets import QApplication, QDialog

    from horgosdesk.ui.app import Program

    assert isinstance(program, Program)
    window = program.window
    assert window is not None
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.close()
    if window.palette_.isVisible():
        window.palette_.leave()
    if window._greeting is not None:
        window.enter()


if __name__ == "__main__":
    sys.exit(main())

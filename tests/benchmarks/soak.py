"""`python tests/benchmarks/soak.py [--hours 24] [--speed 100] [--every 60] [--rows 20]`: a long day in the real window.

A clerk's and a supervisor's work at so many times its speed: entry by keys, edits, undo, paste, days, filters, stages, trains,
trends, month close, returns, backups, an import by a child, files in the inbox. The desk's clock runs as fast as the work
does, timers of a second and more likewise, so that minutes, hours and midnight pass. Each `--every` simulated minutes a line
says what the process holds; at the end there is a verdict: memory, widgets, handles, threads and the write-ahead log must not
grow. The window is on the display there is, else on none. Exit code 1: something grew.
"""

import argparse
import gc
import json
import os
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))

import sender
import shiboken6
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from horgosdesk import sample
from horgosdesk.core.errors import Hindered
from horgosdesk.store import months, verify
from horgosdesk.store.desk import Store, open_store
from horgosdesk.ui import language, tasks, theme
from horgosdesk.ui.desk import WAIT_S, Desk
from horgosdesk.ui.failure import Failures
from horgosdesk.ui.railway import Railway
from horgosdesk.ui.settings import Settings
from horgosdesk.ui.window import Window

STEP_MS = 10
DRIFT_MS = 2000
"""A timer of ours beats so often, and must have beaten as often as the time allows."""
WARM = 0.3
"""This part of the run fills caches and makes what is made once; what comes then is measured."""
MOST_KB_AN_HOUR = 1024
MOST_WRAPPERS_AN_HOUR = 20.0
MOST_WAL = 16_000_000


class FastDesk(Desk):
    """A desk whose timers of a second and more run as fast as its clock."""

    speed = 1.0

    def timer(self, owner: QObject, interval: int, ring: Callable[[], object], *, repeat: bool = False) -> QTimer:
        fast = max(20, round(interval / self.speed)) if interval >= 1000 else interval
        return super().timer(owner, fast, ring, repeat=repeat)


@dataclass(frozen=True, slots=True)
class Held:
    """What the process holds. at_h: simulated hours since the beginning."""

    at_h: float
    rss_kb: int
    handles: int
    threads: int
    wrappers: int
    widgets: int
    objects: int
    wal: int
    records: int


class Beat:
    """How long the window stood: the worst gap between two beats, what was done then, and how many of DRIFT_MS are missing.

    A gap is counted as processor time of this thread too: on a machine that others use, only that is the window's own.
    """

    def __init__(self) -> None:
        self.worst_ms = 0.0
        self.during = ""
        self.over: dict[str, list[float]] = {}
        self.doing = ""
        self._last = self._began = time.perf_counter()
        self._busy = time.thread_time()
        self._beats = 0
        self._fast = QTimer(interval=STEP_MS)
        self._fast.timeout.connect(self._note)
        self._slow = QTimer(interval=DRIFT_MS)
        self._slow.setTimerType(Qt.TimerType.PreciseTimer)
        self._slow.timeout.connect(self._count)
        self._fast.start()
        self._slow.start()

    def _note(self) -> None:
        now, busy = time.perf_counter(), time.thread_time()
        gap, own = (now - self._last) * 1000 - STEP_MS, (busy - self._busy) * 1000
        self._last, self._busy = now, busy
        if gap > self.worst_ms:
            self.worst_ms, self.during = gap, self.doing
        if own > 50:
            self.over.setdefault(self.doing, []).append(own)

    def rest(self) -> None:
        """What this script itself did just now is no frame of the window."""
        self._last, self._busy = time.perf_counter(), time.thread_time()

    def _count(self) -> None:
        self._beats += 1

    @property
    def drift_ms(self) -> float:
        """How far the beats are behind the time: more than one of them says that a timer lost some."""
        return (time.perf_counter() - self._began) * 1000 - self._beats * DRIFT_MS


class Clerk:
    """Does what a day brings. Each piece of work is a generator that yields the milliseconds to wait."""

    def __init__(self, window: Window, desk: Desk, folder: Path, beat: Beat, out: Path) -> None:
        self.window, self.desk, self.folder, self.beat, self.out = window, desk, folder, beat, out
        self.wagons = 0
        self.files = 0
        self.done: dict[str, int] = {}
        self.children: list[tasks.Process] = []
        out.mkdir(exist_ok=True)

    # Keys

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        widget = QApplication.focusWidget() or self.window
        QTest.keyClick(widget, key, modifiers)

    def type(self, text: str) -> Iterator[int]:
        for character in text:
            QTest.keyClick(QApplication.focusWidget() or self.window, character)
            yield 0

    def tab(self, name: str) -> Any:
        self.window.go_to(name)
        return self.window.current

    # Work

    def enter(self) -> Iterator[int]:
        """One wagon of wheat by keys."""
        tab = self.tab("cargo")
        tab.grid.setFocus()
        tab.scope.setCurrentIndex(0)
        if tab.day != self.desk.store.today:
            tab.go_to_day(self.desk.store.today)
        tab.grid.go_to_blank()
        self.wagons += 1
        number = f"5{self.wagons % 1_000_000:06d}"
        digit = -sum(sum(divmod(int(d) * (2 - at % 2), 10)) for at, d in enumerate(number)) % 10
        typed = ("i", "rail", "100119", "KZ", "Golden Steppe", f"{number}{digit}", str(64000 + self.wagons), str(63000))
        names = ("direction", "mode", "hs_code", "country", "trader", "wagon_no", "gross_kg", "net_kg")
        for name, text in zip(names, typed, strict=True):
            tab.grid.go_to(tab.grid.currentIndex().row(), tab.model.column_of(name))
            yield from self.type(text)
            self.key(Qt.Key.Key_Return)
            yield 1
        self.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        yield 1
        self.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # a doubt is asked about once

    def edit(self) -> Iterator[int]:
        tab = self.tab("cargo")
        tab.grid.setFocus()
        tab.grid.go_to(0, tab.model.column_of("remark"))
        yield from self.type(f"seen {self.wagons}")
        self.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        yield 5
        for key in (Qt.Key.Key_Z, Qt.Key.Key_Y):
            self.key(key, Qt.KeyboardModifier.ControlModifier)
            yield 5

    def paste(self) -> Iterator[int]:
        tab = self.tab("cargo")
        tab.grid.setFocus()
        tab.scope.setCurrentIndex(0)
        tab.go_to_day(self.desk.store.today)
        tab.grid.go_to(tab.model.blank_row, tab.model.column_of("gross_kg"))
        rows = [f"{60000 + self.wagons + n}\t{59000 + n}" for n in range(20)]
        self.wagons += 20
        QGuiApplication.clipboard().setText("\n".join(rows))
        tab.paste()
        yield 20
        self.desk.undo.undo()
        yield 20
        self.desk.undo.redo()
        yield 5
        tab.copy()

    def days(self) -> Iterator[int]:
        tab = self.tab("cargo")
        for _ in range(3):
            tab.go_by(-1)
            yield 10
        for scope in (1, 2, 3, 0):
            tab.scope.setCurrentIndex(scope)
            yield 30
        tab.find("wheat")
        yield 60
        tab.find("")
        tab.scope.setCurrentIndex(0)
        tab.grid.setFocus()
        tab.go_to_day(self.desk.store.today)
        tab.grid.go_to(0, tab.model.column_of("mode"))
        tab.filter_like_this()
        yield 30
        tab.clear_filters()
        yield 10

    def stamp(self) -> Iterator[int]:
        tab = self.tab("clearance")
        tab.board.setFocus()
        for key in (Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F8):
            self.key(key)
            yield 20
            self.key(key)
            yield 20
            self.key(Qt.Key.Key_Down)
        self.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        yield 10

    def study(self) -> Iterator[int]:
        tab = self.tab("clearance")
        tab.turn()
        yield 600
        tab.turn()
        yield 20

    def trains(self) -> Iterator[int]:
        tab = self.tab("trains")
        yield 100
        tab.board.setFocus()
        self.key(Qt.Key.Key_Down)
        tab.open_train()
        yield 300
        tab.show_board()
        yield 50
        tab.turn()
        yield 400
        tab.turn()
        yield 20

    def feed(self) -> Iterator[int]:
        """Twenty messages of trains of now into the inbox; the child takes them in."""
        self.files += 1
        sender.START = int(time.time()) - 40_000
        told = [sender.whole(at, self.files) for at in range(20)]
        half = self.folder / "inbox" / f"{self.files}.part"
        half.write_text(json.dumps(told), encoding="utf-8")
        half.rename(half.with_suffix(".json"))
        yield 1

    def trends(self) -> Iterator[int]:
        tab = self.tab("trends")
        yield 300
        tab.show_explorer()
        yield 300
        for name in tab._pages:
            tab.show_page(name)
            yield 500
        for chart in tab._charts[:1]:
            chart.save(self.out / "trend.png")
            yield 5
        tab.show_opening()
        yield 100

    def returns(self) -> Iterator[int]:
        """A month is closed, its return written, and opened again."""
        tab = self.tab("returns")
        yield 200
        month = (date.fromisoformat(self.desk.store.today).replace(day=1) - timedelta(days=1)).isoformat()[:7]
        if month not in months.closed(self.desk.store):
            months.close(self.desk.store, month)
        yield 200
        tab.page.show_month(month)
        yield 300
        tab.page.export()
        for _ in range(200):
            if not tab.page.writing:
                break
            yield 20
        tab.page.save_pdf()
        yield 20
        months.reopen(self.desk.store, month, "soak")
        yield 50
        tab.show_checklist()
        yield 100
        tab.show_register()
        yield 100
        tab.show_return()
        yield 20

    def back_up(self) -> Iterator[int]:
        self.window.back_up()
        yield 300
        kept = sorted((self.folder / "backups").glob("desk-*.sqlite3"))
        for file in kept[:-3]:
            file.unlink()

    def take_in(self) -> Iterator[int]:
        """An import by a child process while the clerk goes on."""
        day = datetime.now(self.zone).date().isoformat()
        file = self.out / "import.csv"
        rows = ["日期,进出口,运输方式,HS编码,品名,国别,毛重（吨）"]
        rows += [f"{day},出口,公路,87038000,纯电动乘用车,哈萨克斯坦,{self.wagons % 900 + n / 1000}" for n in range(200)]
        self.wagons += 1
        file.write_text("\n".join(rows), encoding="utf-8")
        ended: list[object] = []
        child = tasks.Process(self.folder, ["import", "cargo", str(file)], lambda *_: None, failed, "en", self.window)
        child.ended.connect(lambda: ended.append(1))
        child.start()
        while not ended:
            yield 50
        child.deleteLater()

    def look_around(self) -> Iterator[int]:
        """Dialogs opened and closed, language and theme changed."""
        from horgosdesk.ui.history import History
        from horgosdesk.ui.wizard import Wizard

        tab = self.tab("cargo")
        tab.grid.go_to(0, 1)
        record = tab.model.record(0)
        if record is not None:
            history = History(self.desk, record.uid, tab)
            history.show()
            yield 30
            history.close()
        wizard = Wizard(self.desk, tab)
        wizard.show()
        yield 50
        wizard.close()
        self.window.show_palette()
        yield 30
        self.window.palette_.close()
        self.window.show_keys()
        yield 30
        for widget in QApplication.topLevelWidgets():
            if (
                widget is not self.window
                and widget.isVisible()
                and widget.metaObject().className() in ("Keys", "About")
            ):
                widget.close()
        for lang in ("zh_CN", "en"):
            self.window.choose_language(lang)
            yield 100
        for choice in ("dark", "light"):
            self.window.choose_theme(choice)
            yield 100

    @property
    def zone(self) -> Any:
        from zoneinfo import ZoneInfo

        return ZoneInfo(self.desk.store.meta("zone"))


def failed(problem: Exception) -> None:
    print(f"  a child failed: {problem}")


PLAN = (
    # each so many simulated minutes
    ("enter", 1),
    ("edit", 5),
    ("feed", 7),
    ("stamp", 10),
    ("paste", 17),
    ("days", 19),
    ("trains", 31),
    ("take_in", 43),
    ("study", 47),
    ("trends", 53),
    ("look_around", 61),
    ("back_up", 71),
    ("returns", 97),
)


class Run:
    """The day, minute by minute, as the clock passes."""

    def __init__(self, clerk: Clerk, clock: Callable[[], datetime], hours: float) -> None:
        self._clerk, self._clock, self._hours = clerk, clock, hours
        self._began = clock()
        self._due = {name: float(every) for name, every in PLAN}
        self._every = dict(PLAN)
        self._now: Iterator[int] | None = None
        self._loop = QEventLoop()
        self.wrong: list[str] = []
        self.hindered = 0

    @property
    def minutes(self) -> float:
        """Simulated minutes since the beginning."""
        return (self._clock() - self._began).total_seconds() / 60

    def go(self) -> None:
        """Work until the hours are over."""
        QTimer.singleShot(0, self._step)
        self._loop.exec()

    def _step(self) -> None:
        if self._now is None:
            if self.minutes >= self._hours * 60:
                self._loop.quit()
                return
            now = self.minutes
            # on a machine that cannot keep up, what is done often is left out more often, but not always
            due = max(self._due, key=lambda name: (now - self._due[name]) / self._every[name] ** 0.5)
            if self._due[due] > now:
                QTimer.singleShot(20, self._step)
                return
            self._due[due] = max(self._due[due] + self._every[due], now)
            self._clerk.beat.doing = due
            self._clerk.done[due] = self._clerk.done.get(due, 0) + 1
            self._now = getattr(self._clerk, due)()
        try:
            wait = next(self._now)
        except StopIteration:
            self._now, wait = None, 5
        except Hindered:
            self.hindered += 1  # an import moves its records in just now: said in words, and done another time
            self._now, wait = None, 5
        except Exception as error:
            self.wrong.append(f"{self._clerk.beat.doing}: {type(error).__name__}: {error}")
            self._now, wait = None, 5
        QTimer.singleShot(wait, self._step)


def held(store: Store, at_h: float) -> Held:
    """Count everything."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    wal = store.file.with_name(store.file.name + "-wal")
    return Held(
        at_h,
        pages * os.sysconf("SC_PAGE_SIZE") // 1024,
        len(os.listdir("/proc/self/fd")),  # noqa: PTH208
        len(os.listdir("/proc/self/task")),  # noqa: PTH208
        sum(isinstance(one, QObject) for one in shiboken6.getAllValidWrappers()),
        len(QApplication.allWidgets()),
        len(gc.get_objects()),
        wal.stat().st_size if wal.exists() else 0,
        int(store.db.execute("SELECT coalesce(sum(records), 0) FROM monthly_totals").fetchone()[0]),
    )


def slope(counts: Sequence[Held], name: str) -> float:
    """How much of it comes each simulated hour: the median of all pairs' slopes, which no single peak moves (Theil-Sen)."""
    pairs = [
        (getattr(b, name) - getattr(a, name)) / (b.at_h - a.at_h)
        for at, a in enumerate(counts)
        for b in counts[at + 1 :]
        if b.at_h > a.at_h
    ]
    return statistics.median(pairs) if pairs else 0.0


def verdict(counts: Sequence[Held]) -> list[str]:
    """What grew, in words; nothing when all is well."""
    warm = [one for one in counts if one.at_h >= counts[-1].at_h * WARM]
    grew = []
    if (kb := slope(warm, "rss_kb")) > MOST_KB_AN_HOUR:
        grew.append(f"memory: {kb:.0f} kB an hour")
    for name in ("wrappers", "widgets"):
        if (more := slope(warm, name)) > MOST_WRAPPERS_AN_HOUR:
            grew.append(f"{name}: {more:.1f} an hour")
    half = len(warm) // 2
    for name, spare in (("handles", 2), ("threads", 2)):
        early, late = (min(getattr(one, name) for one in part) for part in (warm[:half] or warm, warm[half:]))
        if late > early + spare:
            grew.append(f"{name}: at least {early}, then {late}")
    if (most := max(one.wal for one in warm)) > MOST_WAL:
        grew.append(f"write-ahead log: {most} bytes")
    return grew


def main() -> int:
    take = argparse.ArgumentParser()
    take.add_argument("--hours", type=float, default=24)
    take.add_argument("--speed", type=float, default=100)
    take.add_argument("--every", type=float, default=60, help="simulated minutes between two lines")
    take.add_argument("--rows", type=int, default=20, help="records a day of the sample desk")
    take.add_argument("--days", type=int, default=90)
    asked = take.parse_args()
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    theme.apply(app, "light")
    language.use("en")
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "desk"
        begun, began = time.monotonic(), datetime.now(UTC)

        def clock() -> datetime:
            return began + timedelta(seconds=(time.monotonic() - begun) * asked.speed)

        made = open_store(folder)
        today = date.fromisoformat(made.today)
        sample.fill(made, (today - timedelta(days=asked.days)).isoformat(), today.isoformat(), asked.rows, 1)
        made.close()
        begun, began = time.monotonic(), datetime.now(UTC)
        store = open_store(folder, clock=clock)
        store.wait(WAIT_S)
        FastDesk.speed = asked.speed
        desk = FastDesk(store, Settings(Path(place) / "config"), "en")
        failures = Failures(folder, lambda text, level: print(f"  said: {level}: {text}"))
        failures.install()
        said: list[str] = []
        desk.said.connect(lambda text, level: said.append(text) if level == "bad" else None)
        window = Window(desk)
        window.tab("returns").page._to_write = lambda _page, _title, file, _kinds: Path(place) / "out" / file.name
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        window.begin()
        railway = Railway(desk, window)
        window.status.follow(railway)
        railway.start()
        beat = Beat()
        clerk = Clerk(window, desk, folder, beat, Path(place) / "out")
        run = Run(clerk, clock, asked.hours)
        counts: list[Held] = []
        print(f"{'hour':>5} " + " ".join(f"{one.name:>8}" for one in fields(Held)[1:]) + "  worst frame")

        def note() -> None:
            doing, beat.doing = beat.doing, "counting"
            counts.append(held(store, run.minutes / 60))
            one = counts[-1]
            told = " ".join(f"{getattr(one, part.name):>8}" for part in fields(Held)[1:])
            print(f"{one.at_h:5.1f} {told}  {beat.worst_ms:5.0f} ms in {beat.during}", flush=True)
            beat.worst_ms, beat.during, beat.doing = 0.0, "", doing
            beat.rest()

        lines = QTimer(interval=max(500, round(asked.every * 60_000 / asked.speed)))
        lines.timeout.connect(note)
        lines.start()
        run.go()
        lines.stop()
        note()
        took = time.monotonic() - begun
        grew = verdict(counts)
        warm = [one for one in counts if one.at_h >= counts[-1].at_h * WARM]
        print(f"\n{asked.hours:g} h of work in {took / 60:.1f} min: {clerk.done}")
        print(
            f"an hour, after warm-up: {slope(warm, 'rss_kb'):.0f} kB, {slope(warm, 'wrappers'):.1f} Qt objects in Python, "
            f"{slope(warm, 'widgets'):.1f} widgets, {slope(warm, 'objects'):.0f} Python objects, {slope(warm, 'records'):.0f} records"
        )
        print(f"timer drift: {beat.drift_ms:.0f} ms after {took:.0f} s")
        for doing, gaps in sorted(beat.over.items(), key=lambda item: -max(item[1])):
            print(f"  frames over 50 ms of processor time in {doing}: {len(gaps)}, worst {max(gaps):.0f} ms")
        checks = [check for check in verify.verify(store) if not check.ok]
        print(f"verify: {checks or 'ok'}")
        print(f"told to try again, while another program wrote: {run.hindered}")
        for line in dict.fromkeys(run.wrong):
            print(f"  went wrong {run.wrong.count(line)} times: {line}")
        for line in dict.fromkeys(said):
            print(f"  said {said.count(line)} times: {line}")
        railway.stop()
        window.close()
        desk.close()
        failures.remove()
        tasks.cancel_all()
        left = [thread.name for thread in threading.enumerate() if thread is not threading.main_thread()]
        if left:
            grew.append(f"threads left: {left}")
        print("verdict: " + ("; ".join(grew) if grew else "nothing grew"), flush=True)
        window.deleteLater()
        app.processEvents()
        return 1 if grew or checks or run.wrong or failures.shown else 0


if __name__ == "__main__":
    sys.exit(main())

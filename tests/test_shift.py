"""A clerk's shift in the real window: a virtual screen, real key events, a kill, a restart, nothing missing.

Every key goes through X as from a keyboard (xdotool); what was done is read from the desk's file by SQLite alone.
"""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from stdnum import luhn

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")),
        reason="Xvfb and xdotool are not installed: no keys were pressed in a real window",
    ),
]

WAIT_S = 40.0


class Screen:
    """A virtual screen with a keyboard."""

    def __init__(self) -> None:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
        self._server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = f":{told.readline().strip()}"
        self.environment = {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}
        self._programs: list[subprocess.Popen[bytes]] = []

    def start(self, *command: str, **more: str) -> "subprocess.Popen[bytes]":
        """Start a program on this screen."""
        program = subprocess.Popen(command, env={**self.environment, **more}, stderr=subprocess.PIPE)
        self._programs.append(program)
        return program

    def do(self, *words: str) -> str:
        """One xdotool command."""
        done = subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False)
        # to find nothing is an answer
        assert done.returncode == 0 or words[0] == "search", f"xdotool {words}: {done.stderr}"
        return done.stdout.strip()

    def visible(self, title: str) -> bool:
        """Whether a window is there, well after the last key."""
        time.sleep(2.5)
        return bool(self.do("search", "--onlyvisible", "--name", title))

    def titles(self) -> str:
        """What windows are there, for a message that says what stood in the way."""
        found = self.do("search", "--onlyvisible", "--name", ".").split()
        return ", ".join(self.do("getwindowname", window) for window in found)

    def focus(self, title: str) -> None:
        """Wait for a window and give it the keyboard, as a window manager would."""
        ended = [
            f"{program.args} ended: {program.returncode}" for program in self._programs if program.poll() is not None
        ]
        wrong = f"no window “{title}” on {self.display}; {ended}"
        found = wait(lambda: self.do("search", "--onlyvisible", "--name", title), wrong)
        self.do("windowfocus", "--sync", found.split()[-1])
        time.sleep(0.2)

    def type(self, *texts: str) -> None:
        """Type each text and press Enter behind it."""
        words: list[str] = []
        for text in texts:
            words += [*(("type", "--delay", "4", "--args", "1", "--", text) if text else ()), "key", "Return"]
        self.do(*words)

    def key(self, *names: str) -> None:
        """Press keys."""
        self.do("key", "--delay", "15", *names)

    def close(self) -> None:
        """End everything on the screen."""
        for program in self._programs:
            if program.poll() is None:
                program.kill()
            program.wait()
            if program.stderr:
                program.stderr.close()
        # not killed: a lock left behind is a race between the next two servers for its number
        self._server.terminate()
        self._server.wait()


@pytest.fixture
def screen() -> Iterator[Screen]:
    opened = Screen()
    yield opened
    opened.close()


def wait(ask: Callable[[], Any], wrong: str) -> Any:
    """Ask until the answer is true."""
    until = time.monotonic() + WAIT_S
    while time.monotonic() < until:
        answer = ask()
        if answer:
            return answer
        time.sleep(0.1)
    raise AssertionError(wrong)


def ask(folder: Path, sql: str) -> list[tuple[object, ...]]:
    """Read the desk's file as an auditor does: with SQLite, while the program runs."""
    if not (folder / "desk.sqlite3").exists():
        return []
    db = sqlite3.connect(f"file:{folder / 'desk.sqlite3'}?mode=ro", uri=True)
    try:
        return db.execute(sql).fetchall()
    except sqlite3.OperationalError:
        return []  # the file is being made
    finally:
        db.close()


def finals(folder: Path) -> int:
    return int(str((ask(folder, "SELECT count(*) FROM cargo_v WHERE status = 'final'") or [(0,)])[0][0]))


def wagon(number: int) -> str:
    digits = f"5{number:06d}"
    return digits + luhn.calc_check_digit(digits)


def messy_workbook(path: Path, day: str) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"] = "某口岸过货量日报表"
    sheet.merge_cells("A1:G1")
    sheet.append([])
    sheet.append(["日期", "进出口", "运输方式", "HS编码", "品名", "国别", "毛重（吨）"])
    for n in range(12):
        sheet.append([day, "出口", "公路", 87038000, "纯电动乘用车", "哈萨克斯坦", 12.6 + n / 10])
    sheet.append([day, "侧面", "公路", 87038000, "纯电动乘用车", "哈萨克斯坦", 1])
    sheet.append(["合计", None, None, None, None, None, 158.8])
    book.save(path)
    return path


def open_desk(screen: Screen, folder: Path, config: Path) -> "subprocess.Popen[bytes]":
    command = (sys.executable, "-m", "horgosdesk", "--data", str(folder), "--lang", "en", "gui", "--tab", "cargo")
    return screen.start(*command, HORGOSDESK_CONFIG=str(config), LANG="en_US.UTF-8")


def test_a_shift(screen: Screen, tmp_path: Path) -> None:
    folder, config = tmp_path / "desk", tmp_path / "config"
    window = open_desk(screen, folder, config)

    # first start: an empty day sheet
    screen.focus("HorgosDesk")
    time.sleep(0.5)
    screen.key("alt+e")
    wait(lambda: ask(folder, "SELECT 1 FROM meta"), "the desk was not made")
    time.sleep(1.5)
    screen.focus("HorgosDesk")

    # the first record is typed whole, Enter from field to field
    screen.type("i", "rail", "100119", "KZ", "Golden Steppe", wagon(1), "", "", "64200")
    screen.do("type", "--delay", "4", "64000")
    screen.key("ctrl+Return")
    wait(lambda: finals(folder) == 1, "the first record was not stored")

    # eighteen more of the same goods: number of the wagon and the weights
    for n in range(2, 20):
        screen.type(wagon(n), "", "", str(64000 + n))
        screen.do("type", "--delay", "4", str(63000 + n))
        screen.key("ctrl+Return")
    wait(lambda: finals(folder) == 19, f"{finals(folder)} of 19 records stored")

    # the twentieth has two digits of its container exchanged: refused, mended by "did you mean", stored
    screen.type(wagon(20), "CSQU3054338", "", "65000")
    screen.do("type", "--delay", "4", "64000")
    screen.key("ctrl+Return")
    wait(
        lambda: ask(folder, "SELECT 1 FROM cargo_v WHERE status = 'draft' AND container_no = 'CSQU3054338'"), "no draft"
    )
    assert finals(folder) == 19
    screen.key("alt+Return")
    time.sleep(0.3)
    screen.key("ctrl+Return")
    wait(lambda: finals(folder) == 20, "the mended record was not stored")
    assert ask(folder, "SELECT container_no FROM cargo_v WHERE container_no <> ''") == [("CSQU3054383",)]

    # 200 rows from Excel's clipboard
    rows = "\n".join(f"{wagon(1000 + n)}\t\t\t\t{60000 + n}\t{59000 + n}" for n in range(200))
    program = (
        "import sys; from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]);"
        "app.clipboard().setText(sys.argv[1]); print('ready', flush=True); app.exec()"
    )
    clipboard = subprocess.Popen([sys.executable, "-c", program, rows], env=screen.environment, stdout=subprocess.PIPE)
    assert clipboard.stdout is not None
    clipboard.stdout.readline()
    screen.focus("HorgosDesk")
    screen.key("ctrl+v")
    wait(lambda: finals(folder) == 220, f"{finals(folder)} of 220 records after the paste")
    clipboard.kill()
    clipboard.wait()
    clipboard.stdout.close()

    # one key undoes the paste, one makes it again
    screen.key("ctrl+z")
    wait(lambda: finals(folder) == 20, "the paste was not undone")
    screen.key("ctrl+y")
    wait(lambda: finals(folder) == 220, "the paste was not made again")

    # a messy Chinese workbook by the wizard; its bad row stays out
    day = str(ask(folder, "SELECT max(day) FROM cargo_v")[0][0])
    file = messy_workbook(tmp_path / "report.xlsx", day)
    screen.key("ctrl+i")
    screen.focus("Import a file")
    # the dialog's list of names may take an Enter for itself, and the file's name with it: typed again, as a person would
    for _ in range(4):
        screen.key("ctrl+a")
        screen.do("type", "--delay", "4", str(file))
        screen.key("Return")
        if not screen.visible("Import a file"):
            break
    assert not screen.visible("Import a file"), f"the file was not chosen; {screen.titles()}"
    screen.focus("Import cargo records")
    # the key does nothing before the file is read; the same file twice adds nothing
    pressed = 0.0

    def imported() -> bool:
        nonlocal pressed
        if time.monotonic() > pressed + 3:
            screen.key("alt+i")
            pressed = time.monotonic()
        return finals(folder) == 232

    wait(imported, f"not 232 records after the import; {screen.titles()}")
    screen.key("Escape")
    time.sleep(0.3)

    # half a record, and the power goes
    screen.focus("HorgosDesk")
    screen.type(wagon(21), "", "", "70000")
    screen.do("type", "--delay", "4", "690")
    kept = "SELECT 1 FROM drafts WHERE json_extract(typed, '$.net_kg') = '690'"
    wait(lambda: ask(folder, kept), "what stood in the open cell was not kept")
    window.send_signal(signal.SIGKILL)
    window.wait()
    assert finals(folder) == 232

    # the next start shows it in its place, and it is finished
    open_desk(screen, folder, config)
    screen.focus("HorgosDesk")
    time.sleep(2.5)
    screen.key("F8")
    time.sleep(0.3)
    screen.key("ctrl+Return")
    wait(lambda: finals(folder) == 233, "the half-typed record did not come back")
    assert ask(folder, f"SELECT gross_kg, net_kg FROM cargo_v WHERE wagon_no = '{wagon(21)}'") == [(70000.0, 690.0)]
    assert ask(folder, "SELECT count(*) FROM drafts") == [(0,)]
    verify = [sys.executable, "-m", "horgosdesk", "--data", str(folder), "verify"]
    assert subprocess.run(verify, capture_output=True, check=False).returncode == 0


def declaration(serial: int) -> str:
    return f"94002026100000{serial:04d}"


def at(folder: Path, serial: int, stage: str) -> object:
    """When a stage was, as an auditor reads it; None while it was not."""
    rows = ask(folder, f"SELECT {stage} FROM clearance_v WHERE declaration_no = '{declaration(serial)}'")
    return rows[0][0] if rows else None


def ago(told: object) -> timedelta:
    """How long ago an instant was that a view tells."""
    return datetime.now(UTC) - datetime.fromisoformat(str(told))


def test_a_train_is_cleared_at_the_board(screen: Screen, tmp_path: Path) -> None:
    folder, config, file = tmp_path / "desk", tmp_path / "config", tmp_path / "train.csv"
    now = datetime.now(ZoneInfo("Asia/Shanghai"))
    rows = ["报关单号,进出口,运输方式,通道,车次,车皮号,运抵时间"]
    for serial in range(6):
        arrived = now - timedelta(hours=3, minutes=serial)
        rows.append(f"{declaration(serial)},进口,铁路,直接放行,X8001,{wagon(serial)},{arrived:%Y-%m-%d %H:%M}")
    file.write_text("\n".join(rows), encoding="utf-8")
    command = (sys.executable, "-m", "horgosdesk", "--data", str(folder), "--lang", "en")
    done = subprocess.run([*command, "import", "clearance", str(file), "--json"], capture_output=True, check=True)
    assert b'"accepted": 6' in done.stdout
    screen.start(*command, "gui", "--tab", "clearance", HORGOSDESK_CONFIG=str(config), LANG="en_US.UTF-8")
    screen.focus("HorgosDesk")
    time.sleep(1)  # no first page: a desk with consignments is not empty
    screen.type(declaration(2))  # as a scanner does, wherever the focus is
    time.sleep(0.5)
    screen.key("F3")
    wait(lambda: at(folder, 2, "declared"), "F3 did not record the declaration")
    screen.key("Return")
    time.sleep(0.3)
    screen.key("Return")
    wait(lambda: at(folder, 2, "accepted"), "Enter twice did not record the next stage")
    screen.key("ctrl+shift+t", "F3")
    time.sleep(0.5)
    screen.key("F3")  # one of the train has it already: asked once
    wait(lambda: all(at(folder, serial, "declared") for serial in range(6)), "the train was not declared by one key")
    screen.type(declaration(4))
    screen.key("shift+F3")
    time.sleep(0.3)
    screen.type("-20", "")  # it is there already: asked once
    wait(lambda: ago(at(folder, 4, "declared")) > timedelta(minutes=19), "it was not declared twenty minutes ago")
    screen.key("shift+F8")
    time.sleep(0.3)
    screen.type("-5")
    wait(lambda: at(folder, 4, "released"), "a release five minutes ago was not recorded")
    assert timedelta(minutes=4) < ago(at(folder, 4, "released")) < timedelta(minutes=19)
    screen.key("ctrl+z")
    wait(lambda: at(folder, 4, "released") is None, "undo did not take the release back")
    screen.key("ctrl+y")
    wait(lambda: at(folder, 4, "released"), "redo did not bring the release back")
    [program] = screen._programs[-1:]
    program.send_signal(signal.SIGKILL)
    program.wait()
    assert at(folder, 4, "released")
    verified = subprocess.run([*command, "verify", "--json"], capture_output=True, check=False)
    assert verified.returncode == 0, verified.stdout


def sighted(folder: Path, location: str, event: str) -> object:
    """When something really happened to the train, as an auditor reads it; None while it has not."""
    rows = ask(
        folder,
        "SELECT at FROM train_events_v WHERE train_no = 'X8001' AND type = 'actual'"
        f" AND location = '{location}' AND event = '{event}'",
    )
    return rows[0][0] if rows else None


def test_a_train_comes_by_the_inbox_and_is_followed_to_the_drafts_of_its_wagons(screen: Screen, tmp_path: Path) -> None:
    folder, config = tmp_path / "desk", tmp_path / "config"
    now = datetime.now(ZoneInfo("Asia/Shanghai"))
    command = (sys.executable, "-m", "horgosdesk", "--data", str(folder), "--lang", "en")
    consist = [f"X8001,{now:%Y-%m-%d},{place},{wagon(place)},{60 + place}.5" for place in range(1, 4)]
    file = tmp_path / "consist.csv"
    file.write_text("\n".join(["车次,发车日期,顺位,车号,毛重(吨)", *consist]), encoding="gb18030")
    done = subprocess.run([*command, "feed", "ingest", str(file), "--json"], capture_output=True, check=True)
    assert b'"outcome": "applied"' in done.stdout
    screen.start(*command, "gui", "--tab", "trains", HORGOSDESK_CONFIG=str(config), LANG="en_US.UTF-8")
    screen.focus("HorgosDesk")

    # what is put into the inbox while the window is open comes onto the board by itself
    seen = now - timedelta(minutes=50)
    rows = f"车次,发车日期,车站,事件,时间\nX8001,{now:%Y-%m-%d},阿腾科里,到达,{seen:%Y-%m-%d %H:%M}\n"
    (folder / "inbox" / "到达.csv").write_text(rows, encoding="utf-8")
    wait(lambda: sighted(folder, "altynkol", "arrival"), "the file in the inbox was not taken in")
    wait(lambda: list((folder / "inbox" / "done").rglob("到达.csv")), "the file was not put away")
    time.sleep(2.5)

    screen.type("X8001")  # wherever the focus is
    time.sleep(0.5)
    screen.key("F2")
    wait(lambda: sighted(folder, "horgos", "arrival"), "F2 did not record the arrival")
    screen.key("ctrl+z")
    wait(lambda: sighted(folder, "horgos", "arrival") is None, "undo did not take the arrival back")
    screen.key("Return")  # the page of the train
    time.sleep(2)
    screen.key("ctrl+d")
    wait(lambda: ask(folder, "SELECT count(*) FROM drafts") == [(3,)], "Ctrl+D did not make drafts of the wagons")
    drafted = "SELECT json_extract(typed, '$.wagon_no') FROM drafts ORDER BY 1"
    assert ask(folder, drafted) == [(wagon(place),) for place in range(1, 4)]

    # the power goes: the process that takes messages in goes too, and nothing is missing
    [program] = screen._programs[-1:]
    program.send_signal(signal.SIGKILL)
    program.wait()
    channels = [*command, "feed", "channels", "--json"]
    wait(
        lambda: b'"running": false' in subprocess.run(channels, capture_output=True, check=True).stdout,
        "the feed outlived the window",
    )
    verified = subprocess.run([*command, "verify", "--json"], capture_output=True, check=False)
    assert verified.returncode == 0, verified.stdout

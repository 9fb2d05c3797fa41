"""Every tab, page and dialog of the window by name, opened as a person opens it: for pictures, and for tests of access."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from horgosdesk.core.errors import Damaged, Unreachable
from horgosdesk.store.desk import FILE, Store
from horgosdesk.ui.setting import SECTIONS
from horgosdesk.ui.window import Window

Open = Callable[[Window], QWidget]
"""Shows a surface and gives the widget that it is; a tab's is the whole window."""
Settle = Callable[[], object]
"""Lets what was begun come to its end."""


def tab(name: str, *steps: Callable[[Any], object]) -> Callable[[Settle], Open]:
    """A tab, after some steps in it."""

    def wait(settle: Settle) -> Open:
        def show(window: Window) -> QWidget:
            window.go_to(name)
            for step in steps:
                settle()
                step(window.tab(name))
            return window

        return show

    return wait


def dialog(show: Callable[[Window], object]) -> Callable[[Settle], Open]:
    """What becomes the newest window of its own."""

    def wait(settle: Settle) -> Open:
        def opened(window: Window) -> QWidget:
            before = set(tops())
            made = show(window)
            settle()
            if isinstance(made, QDialog):
                made.show()
                return made
            new = [one for one in tops() if one not in before]
            return new[-1] if new else window

        return opened

    return wait


def tops() -> list[QWidget]:
    """The windows that are shown, without menus and tool tips."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and isinstance(one, QDialog | Window)] + [
        one for one in QApplication.topLevelWidgets() if one.isVisible() and type(one).__name__ == "Contests"
    ]


def in_tab(name: str, step: Callable[[Any], object]) -> Callable[[Settle], Open]:
    """A dialog that a tab opens."""

    def show(window: Window) -> object:
        window.go_to(name)
        QApplication.processEvents()
        return step(window.tab(name))

    return dialog(show)


def _palette(window: Window) -> QWidget:
    window.show_palette()
    return window


def _welcome(window: Window) -> QWidget:
    from horgosdesk.ui.welcome import Welcome

    window.greet(Welcome(window.desk.lang, window.desk.port))
    return window


def _tour(step: int) -> Callable[[Settle], Open]:
    """A step of the tour, counted from 0, over the tab that it is about."""

    def wait(settle: Settle) -> Open:
        def show(window: Window) -> QWidget:
            window.show_tour()
            for _step in range(step):
                settle()
                assert window._tour is not None
                window._tour.turn(1)
            return window

        return show

    return wait


def _help(topic: str) -> Callable[[Settle], Open]:
    """A page of the help."""
    from horgosdesk.ui import help

    return dialog(lambda window: help.show(window, topic))


def _failure(window: Window) -> QDialog:
    from horgosdesk.store import backup
    from horgosdesk.ui.report import FailureDialog

    folder = window.desk.store.folder
    try:
        {}["gone"]
    except KeyError as error:
        return FailureDialog(error, folder / "logs" / "horgosdesk.log", backup.state(folder).file, window)
    raise AssertionError


def _trouble(window: Window) -> QDialog:
    from horgosdesk.ui.trouble import Trouble

    folder = window.desk.store.folder
    text = "{file} is damaged ({why}). Restore the newest good backup from the folder backups."
    problem = Damaged("file-damaged", text, file=folder / FILE, why="database disk image is malformed")
    return Trouble(problem, folder, window, window.desk.lang)


def _encryption(window: Window) -> QDialog:
    from horgosdesk.ui.encryption import Encryption

    return Encryption(window.desk, window)


def _unlock(window: Window) -> QDialog:
    from horgosdesk.ui.unlock import Unlock

    return Unlock(window.desk.store.folder, None, window)


def _signin(window: Window) -> QWidget:
    from horgosdesk.ui.signin import SignIn

    window.cover(SignIn())
    return window


def _import(window: Window) -> QDialog:
    from PySide6.QtTest import QTest

    from horgosdesk.ui.wizard import Wizard

    file = window.desk.store.folder / "import.csv"
    rows = (
        "day,direction,mode,hs_code,gross_kg,net_kg,wagon_no,trader",
        "2025-12-01,import,rail,100119,64200,64000,54550181,Golden Steppe",
        "2025-12-01,import,rail,100119,68150.5,67900,57463309,Golden Steppe",
        "2025-12-01,import,rail,100119,642O0,64000,1,Golden Steppe",
    )
    file.write_text("\n".join(rows) + "\n", "utf-8")
    made = Wizard(window.desk, window, file)
    # another process reads the file
    for _round in range(1000):
        if made.found:
            break
        QTest.qWait(20)
    return made


def _settings(section: str) -> Callable[[Settle], Open]:
    """A section of the settings."""

    def show(window: Window) -> QDialog:
        window.show_settings()
        page = window._settings
        assert page is not None
        page.go_to(section)
        return page

    return dialog(show)


def _table(window: Window) -> QDialog:
    from horgosdesk.ui.setting.editor import TableEditor
    from horgosdesk.ui.setting.table_words import TABLES

    editor = TableEditor(window.desk, next(one for one in TABLES if one.name == "locations.csv"), window)
    editor.model.setData(editor.model.index(1, 8), "Asia/Nowhere")
    editor.check()
    return editor


def _backups(window: Window) -> None:
    from horgosdesk.store import backup

    backup.make_if_due(window.desk.store)
    window.show_backups()


def _joined(window: Window) -> None:
    """The hub of a desk that has joined one, as long as that cannot be reached."""
    from horgosdesk.hub.place import _UNREACHABLE
    from horgosdesk.hub.status import Status, write_status
    from horgosdesk.store import joined, journal

    store, url = window.desk.store, "postgresql://desk@hub:5432/horgos"
    with store.transaction("note"):
        joined.put_within(store, joined.Joined(url, "main", "B", 1, pushed=journal.position(store)))
    (store.folder / "logs").mkdir(exist_ok=True)
    why = 'connection to server at "hub", port 5432 failed: Connection refused'
    wrong = str(Unreachable("hub-unreachable", _UNREACHABLE, host="hub:5432", why=why))
    write_status(store.folder, Status(state="waiting", url=url, register="main", code="hub-unreachable", wrong=wrong))
    window.show_hub()


def _contested(window: Window) -> None:
    """The contests, with one about the newest record."""
    from horgosdesk.core.contest import Contest
    from horgosdesk.core.identity import new_uid, uid_text
    from horgosdesk.store import door, journal

    store, table = window.desk.store, door.TABLES["cargo"]
    found = store.db.execute("SELECT uid FROM cargo ORDER BY id DESC LIMIT 1").fetchone()
    if found is not None:
        record = table.get(store, uid_text(found[0]))
        other = replace(record, gross_g=record.gross_g + 50_000, remark="by the paper")
        before, waiting = table.journal_text(record), table.journal_text(other)
        told = {
            "base": before,
            "waiting": waiting,
            "stored": before,
            "why": "changed",
            "maker": "Zhang",
            "desk": "d" * 16,
        }
        at = store.now_text()
        one = Contest(uid=new_uid(), about="cargo", key=record.uid, made_at=at, entered_by="hub", entered_at=at, **told)
        with store.transaction("note"):
            journal.append(store, map(door.entry, door.take_within(store, [one])), who="hub")
    window.show_contests()


def _leave_hub(store: Store) -> None:
    from horgosdesk.store import contests, joined

    if joined.joined(store) is not None:
        joined.leave(store)
    for one in contests.open_ones(store):
        contests.settle(store, one, "stored")


def _open_train(trains: Any) -> None:
    from horgosdesk.store.trains import is_any_known

    if trains.model.rowCount():
        trains.open_train()
    elif is_any_known(trains.desk.store):
        row = trains.desk.store.db.execute("SELECT train_no, day FROM train ORDER BY day DESC LIMIT 1").fetchone()
        trains._open_run(*row)


SURFACES: Mapping[str, Callable[[Settle], Open]] = {
    "cargo": tab("cargo"),
    "cargo-month": tab("cargo", lambda cargo: (cargo.scope.setCurrentIndex(1), cargo._choose_scope())),
    "cargo-double": tab("cargo", lambda cargo: None if cargo._is_second else cargo.turn()),
    "meters": tab("meters"),
    "meters-page": tab("meters", lambda meters: meters._open_here()),
    "clearance": tab("clearance"),
    "clearance-study": tab("clearance", lambda clearance: clearance.turn()),
    "trains": tab("trains"),
    "trains-page": tab("trains", _open_train),
    "trains-quality": tab("trains", lambda trains: (trains.show_board(), trains.turn())),
    "trends": tab("trends"),
    "trends-explorer": tab("trends", lambda trends: trends.show_explorer()),
    "trends-why": tab("trends", lambda trends: trends.show_page("why")),
    "trends-outlook": tab("trends", lambda trends: trends.show_page("outlook")),
    "trends-days": tab("trends", lambda trends: trends.show_page("days")),
    "trends-carbon": tab("trends", lambda trends: trends.show_page("carbon")),
    "trends-occasions": tab("trends", lambda trends: trends.show_page("occasions")),
    "returns": tab("returns"),
    "returns-checklist": tab("returns", lambda returns: returns.show_checklist()),
    "returns-register": tab("returns", lambda returns: returns.show_register()),
    "palette": lambda _settle: _palette,
    "keys": dialog(lambda window: window.show_keys()),
    "help": _help("contents"),
    "help-topic": _help("cargo"),
    "changes": dialog(lambda window: window.show_news()),
    "about": dialog(lambda window: window.show_about()),
    "port": dialog(lambda window: window.ask_port()),
    **{f"settings-{one.name}": _settings(one.name) for one in SECTIONS},
    "table": dialog(_table),
    "backups": dialog(_backups),
    "hub": dialog(lambda window: window.show_hub()),
    "hub-joined": dialog(_joined),
    "contests": dialog(lambda window: window.show_contests()),
    "contests-waiting": dialog(_contested),
    "accounts": dialog(lambda window: window.show_accounts()),
    "password": dialog(lambda window: window.change_password()),
    "encryption": dialog(_encryption),
    "unlock": dialog(_unlock),
    "failure": dialog(_failure),
    "trouble": dialog(_trouble),
    "import": dialog(_import),
    "history": in_tab("cargo", lambda cargo: (cargo.grid.go_to(0, 0), cargo.show_history())),
    "print": in_tab("cargo", lambda cargo: cargo.print()),
    "consignment": in_tab("clearance", lambda clearance: clearance.enter_new()),
    "event": in_tab("trains", lambda trains: trains.enter_event()),
    "channels": in_tab("trains", lambda trains: trains.set_channels()),
    "meter": in_tab("meters", lambda meters: meters.enter_new()),
    "tour": _tour(0),
    "tour-trains": _tour(5),
    "welcome": lambda _settle: _welcome,
    "signin": lambda _settle: _signin,
}
"""In the order in which they are opened: what changes a tab's page comes after it."""


def put_back(window: Window, settle: Settle) -> None:
    """Close what a surface opened."""
    for one in reversed(tops()):
        if one is not window:
            one.close()
    _leave_hub(window.desk.store)
    if window.palette_.isVisible():
        window.palette_.leave()
    if window._tour is not None:
        window._tour.leave()
    if window._greeting is not None:
        window.enter()
    window.uncover()
    for name, one in window._tabs.items():
        made: Any = one
        if name == "cargo" and made._is_second:
            made.turn()
        if name == "cargo" and made.scope.currentIndex():
            made.scope.setCurrentIndex(0)
            made._choose_scope()
        if name == "clearance" and made.pages.currentWidget() is not made.splitter:
            made.turn()
        if name == "trains":
            made.show_board()
        if name == "trends":
            made.show_opening()
        if name == "returns":
            made.show_return()
        if name == "meters" and made._is_paged:
            made.show_sheet()
        if name == "meters" and made.form is not None:
            made.form.close()
    settle()

"""The files that the desks of a register share: code tables, templates, mappings, and the copies of returns."""

import hashlib
import json
import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from horgosdesk import resources
from horgosdesk.core.cargo import Cargo
from horgosdesk.excel.differences import kept
from horgosdesk.excel.returns import export_return
from horgosdesk.hub import exchange, files, shared
from horgosdesk.hub.compare import compare
from horgosdesk.hub.status import FILES
from horgosdesk.store import door, returns
from horgosdesk.store.desk import FILE, Store, open_store
from horgosdesk.store.door import Change
from tests.conftest import NOON
from tests.hub.port import Port

Make = Callable[..., Cargo]
MODES = (resources.folder() / "codes/modes.csv").read_text("utf-8-sig")
TARGETS = (resources.folder() / "targets.csv").read_text("utf-8-sig")


@pytest.fixture
def two(port: Port) -> tuple[Path, Path]:
    """The folders of two desks that joined."""
    return port.desk("a").folder, port.desk("b").folder


def words(text: str, more: str) -> str:
    """A table with one more line of comment in its last column: still read, but another."""
    return text.rstrip("\n") + "\n" + more


def at_hub(port: Port) -> dict[str, int]:
    rows = port.conns["a"].execute("SELECT name, octet_length(content) FROM horgosdesk.file").fetchall()
    return dict(rows)


def test_what_one_desk_puts_in_its_folder_comes_to_the_others(port: Port, two: tuple[Path, Path]) -> None:
    a, b = two
    (a / "targets.csv").write_text(TARGETS, "utf-8")
    shutil.copy(resources.folder() / "templates/monthly.xlsx", a / "templates/our own.xlsx")
    (a / "mappings").mkdir()
    said = {"signature": "s", "columns": {}, "headings": [], "units": {}, "header_row": 0, "sheet": "x"}
    (a / "mappings/rail.json").write_text(json.dumps(said), "utf-8")
    assert port.sync("ab").files == []
    for name in ("targets.csv", "templates/our own.xlsx", "mappings/rail.json"):
        assert (b / name).read_bytes() == (a / name).read_bytes()
    (b / "targets.csv").write_text(TARGETS + "\n", "utf-8")
    port.sync("ba")
    assert (a / "targets.csv").read_text("utf-8") == TARGETS + "\n"
    assert [one.read_text("utf-8") for one in (a / files.REPLACED).iterdir()] == [TARGETS]
    assert not (b / files.REPLACED).exists()


def test_nothing_else_of_the_folder_goes_out(port: Port, two: tuple[Path, Path]) -> None:
    a, _ = two
    said = (
        "channels.csv",
        "limits.csv",
        "notes.csv",
        "inbox/done/modes.csv",
        "returns/cargo-2025-11.xlsx",
        "logs/x.csv",
    )
    for name in (*said, "templates/~$our own.xlsx", "templates/used/mine.xlsx", "backups/modes.csv"):
        (a / name).write_text("secret", "utf-8")
    assert port.sync("a").files == []
    assert at_hub(port) == {}


def test_names_that_lead_elsewhere_are_not_taken(port: Port, two: tuple[Path, Path]) -> None:
    _, b = two
    names = (
        "../modes.csv",
        "logs/hub.json",
        "templates/../x.xlsx",
        "mappings/a/b.json",
        "/etc/modes.csv",
        "limits.csv",
    )
    names += (
        "templates\\x.xlsx",
        "mappings/..",
        "returns/..\\x.xlsx",
        "backups/modes.csv",
        "templates/used/x.xlsx",
        "",
    )
    for name in names:
        content = MODES.encode()
        port.conns["b"].execute(
            "INSERT INTO horgosdesk.file VALUES ('main', %s, %s, %s, 'x', 'x')",
            (name, hashlib.sha256(content).hexdigest(), content),
        )
    before = sorted(b.rglob("*"))
    assert port.sync("b").files == []
    assert sorted(b.rglob("*")) == before


def test_of_two_changes_the_hubs_holds_and_the_other_is_kept_beside(port: Port, two: tuple[Path, Path]) -> None:
    a, b = two
    (a / "targets.csv").write_text(TARGETS, "utf-8")
    port.sync("ab")
    (a / "targets.csv").write_text(TARGETS + "\n", "utf-8")
    (b / "targets.csv").write_text(TARGETS + "\n\n", "utf-8")
    port.sync("a")
    [told] = port.sync("b").files
    assert "targets.csv" in told and "replaced/" in told
    assert (b / "targets.csv").read_text("utf-8") == TARGETS + "\n"
    [kept_one] = (b / files.REPLACED).iterdir()
    assert kept_one.read_text("utf-8") == TARGETS + "\n\n"
    port.sync("ba")
    assert (a / "targets.csv").read_text("utf-8") == TARGETS + "\n"


def test_a_desk_that_joins_with_its_own_table_takes_the_registers(port: Port) -> None:
    a = port.desk("a").folder
    (a / "targets.csv").write_text(TARGETS, "utf-8")
    port.sync("a")
    b = port.desk("b", lambda store: (store.folder / "targets.csv").write_text(TARGETS + "\n", "utf-8")).folder
    [told] = port.sync("b").files
    assert "targets.csv" in told
    assert (b / "targets.csv").read_text("utf-8") == TARGETS


def test_a_deletion_travels_and_nothing_is_lost_by_it(port: Port, two: tuple[Path, Path]) -> None:
    a, b = two
    (a / "targets.csv").write_text(TARGETS, "utf-8")
    port.sync("ab")
    (a / "targets.csv").unlink()
    port.sync("a")
    assert at_hub(port) == {"targets.csv": 0}
    [told] = port.sync("b").files
    assert "deleted" in told and not (b / "targets.csv").exists()
    assert [one.read_text("utf-8") for one in (b / files.REPLACED).iterdir()] == [TARGETS]
    (b / "targets.csv").write_text(TARGETS + "\n", "utf-8")
    port.sync("ba")
    assert (a / "targets.csv").read_text("utf-8") == TARGETS + "\n"


def test_a_database_put_back_alone_deletes_nothing_elsewhere(port: Port, two: tuple[Path, Path]) -> None:
    a, b = two
    (a / "targets.csv").write_text(TARGETS, "utf-8")
    port.sync("ab")
    store = port.desks["b"]
    store.close()
    away = b.with_name("away")
    b.rename(away)
    b.mkdir()
    shutil.copyfile(away / FILE, b / FILE)
    port.desks["b"] = open_store(b, who="tester", clock=lambda: NOON)
    port.sync("ba")
    assert (b / "targets.csv").exists() and (a / "targets.csv").exists()


BROKEN = {
    "modes.csv": b"code,nonsense\n",
    "targets.csv": b"\xff\xfe\x00",
    "hours.csv": b"country\nXX\n",
    "routes.csv": b"a,b\n1,2\n",
    "sts.csv": b"list,code,event,type\n,1,nonsense,actual\n",
    "templates/own.xlsx": b"PK no workbook",
    "mappings/own.json": b"{}",
    "days.csv": b"x" * (files.MOST + 1),
}


def test_what_cannot_be_read_is_neither_sent_nor_taken(port: Port, two: tuple[Path, Path], make: Make) -> None:
    a, b = two
    (a / "mappings").mkdir()
    for name, content in BROKEN.items():
        (a / name).write_bytes(content)
    (a / "lanes.csv").write_bytes((resources.folder() / "codes/lanes.csv").read_bytes())
    told = port.sync("a").files
    assert len(told) == len(BROKEN) and all(any(name in one for one in told) for name in BROKEN)
    assert list(at_hub(port)) == ["lanes.csv"]
    # desks of other versions sent them
    for name, content in BROKEN.items():
        port.conns["a"].execute(
            "INSERT INTO horgosdesk.file VALUES ('main', %s, %s, %s, 'x', 'x')",
            (name, hashlib.sha256(content).hexdigest(), content),
        )
    [change] = door.apply(port.desks["a"], [Change(None, make())])
    port.sync("a")
    done = port.sync("b")
    assert door.TABLES["cargo"].get(port.desks["b"], change.after.uid) == change.after
    assert len(done.files) == len(BROKEN) and all(any(name in one for one in done.files) for name in BROKEN)
    assert not any((b / name).exists() for name in BROKEN) and (b / "lanes.csv").exists()
    assert port.sync("b").files == done.files


def test_a_table_that_needs_another_comes_behind_it(port: Port, two: tuple[Path, Path]) -> None:
    a, b = two
    heads, *lines = MODES.splitlines()
    first = lines[0].split(",")
    (a / "modes.csv").write_text("\n".join([heads, *lines, ",".join(["sledge", *first[1:]])]) + "\n", "utf-8")
    heads, *lines = TARGETS.splitlines()
    place = heads.split(",").index("mode")
    cells = lines[0].split(",")
    cells[place] = "sledge"
    (a / "targets.csv").write_text("\n".join([heads, *lines, ",".join(cells)]) + "\n", "utf-8")
    assert port.sync("ab").files == []
    assert resources.targets(b) == resources.targets(a)


def test_copies_of_returns_travel_in_order_and_are_never_replaced(
    port: Port, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = port.desk("a"), port.desk("b")
    for month in ("2025-09", "2025-10"):
        door.apply(a, [Change(None, make(day=f"{month}-03"))])
        export_return(a, month, a.folder / "out.xlsx")
    # cut short in the middle
    sent: list[str] = []

    def cut(_what: str, done: int, total: int) -> None:
        if total > 1 and done == 2:
            raise ConnectionError

    one = exchange.Exchange(a, port.conns["a"], cut)
    with pytest.raises(ConnectionError):
        one._files.run(cut)
    sent = list(at_hub(port))
    assert 0 < len(sent) < 4
    port.sync("ab")
    used = {f"templates/used/{file.name}" for file in (a.folder / "templates/used").iterdir()}
    copies = [f"returns/{one.file}" for one in returns.issued(a)]
    assert sorted(at_hub(port)) == sorted({*used, *copies})
    assert [kept(b, one)[0] for one in returns.issued(b)] == ["kept", "kept"]
    port.all_whole()
    # one that goes comes back, one that was altered goes nowhere
    (b.folder / copies[0]).unlink()
    (a.folder / copies[1]).write_bytes(b"altered")
    port.sync("ab")
    assert [kept(b, one)[0] for one in returns.issued(b)] == ["kept", "kept"]
    assert [kept(a, one)[0] for one in returns.issued(a)] == ["kept", "altered"]


def test_a_copy_does_not_come_before_its_return_is_known(port: Port, make: Make) -> None:
    a, b = port.desk("a"), port.desk("b")
    door.apply(a, [Change(None, make())])
    export_return(a, "2025-11", a.folder / "out.xlsx")
    port.sync("a")
    own = exchange.Exchange(b, port.conns["b"])
    own._files.run()
    assert list((b.folder / "returns").iterdir()) == []
    own.run()
    assert len(list((b.folder / "returns").glob("*.xlsx"))) == 1
    port.all_whole()


def test_nothing_is_read_where_nothing_changed(port: Port, two: tuple[Path, Path]) -> None:
    a, _ = two
    (a / "targets.csv").write_text(TARGETS, "utf-8")
    own = exchange.Exchange(port.desks["a"], port.conns["a"])
    own.run()
    own.run()
    said: list[object] = []
    own._files._plan = lambda *_: said.append(1)  # type: ignore[assignment, method-assign]
    own.run()
    assert said == []


def test_every_shipped_table_is_shared_and_read_by_its_own_reader(store: Store) -> None:
    for name in sorted(shared.tables()):
        [file] = resources.folder().rglob(name)
        (store.folder / name).write_bytes(file.read_bytes())
    for name in sorted(shared.tables()):
        shared.check(store.folder, name, store.meta("port"))
    assert set(shared.names(store.folder, ())) == shared.tables()


def test_two_names_that_are_one_on_some_computers_are_not_both_exchanged(port: Port, two: tuple[Path, Path]) -> None:
    a, b = two
    for name in ("Rail", "rail"):
        said = {"signature": name, "columns": {}, "headings": [], "units": {}, "header_row": 0, "sheet": "x"}
        (a / "mappings").mkdir(exist_ok=True)
        (a / f"mappings/{name}.json").write_text(json.dumps(said), "utf-8")
    [told] = port.sync("a").files
    assert "mappings/rail.json" in told
    port.sync("b")
    assert [one.name for one in (b / "mappings").iterdir()] == ["Rail.json"]


def test_desks_with_roles_of_their_own_share_the_files_of_their_register_alone(port: Port, make: Make) -> None:
    for name, register in (("a", "east"), ("b", "east"), ("c", "west")):
        port.alone(name)
        port.join(name, register)
    a = port.desks["a"]
    (a.folder / "targets.csv").write_text(TARGETS, "utf-8")
    door.apply(a, [Change(None, make())])
    export_return(a, "2025-11", a.folder / "out.xlsx")
    assert port.sync("ab").files == port.sync("c").files == []
    assert [(port.desks[name].folder / "targets.csv").exists() for name in "abc"] == [True, True, False]
    (port.desks["b"].folder / "targets.csv").unlink()
    port.sync("ba")
    assert not (a.folder / "targets.csv").exists()
    assert [kept(port.desks["b"], one)[0] for one in returns.issued(port.desks["b"])] == ["kept"]
    for name in "abc":
        assert all(one.ok for one in compare(port.desks[name], port.conns[name]))


@pytest.mark.parametrize("seed", [int(one) for one in os.environ.get("HORGOSDESK_SEEDS", "1").split(",")])
def test_whatever_is_changed_where_all_desks_end_with_the_same_files(port: Port, seed: int) -> None:
    draw = random.Random(seed)
    for name in "abc":
        port.desk(name)
    names = ("targets.csv", "lanes.csv", "mappings/x.json")
    said = {"signature": "s", "columns": {}, "headings": [], "units": {}, "header_row": 0, "sheet": "x"}
    lanes = (resources.folder() / "codes/lanes.csv").read_text("utf-8-sig")
    for step in range(30):
        folder = port.desks[draw.choice("abc")].folder
        name = draw.choice(names)
        file = folder / name
        if file.exists() and draw.random() < 0.25:
            file.unlink()
        else:
            file.parent.mkdir(exist_ok=True)
            text = {"targets.csv": TARGETS, "lanes.csv": lanes, "mappings/x.json": json.dumps(said)}[name]
            file.write_text(text + "\n" * step, "utf-8")
        if draw.random() < 0.5:
            port.sync(draw.choice("abc"))
    port.sync("abcabc")
    stand = [{name: _read(one.folder / name) for name in names} for one in port.desks.values()]
    assert stand[0] == stand[1] == stand[2]
    rows = port.conns["a"].execute("SELECT name, content FROM horgosdesk.file WHERE sha256 <> ''").fetchall()
    assert {name: bytes(content) for name, content in rows} == {name: one for name, one in stand[0].items() if one}


def _read(file: Path) -> bytes:
    return file.read_bytes() if file.exists() else b""


def test_a_hub_that_lost_its_files_gets_them_again_and_deletes_none(port: Port, two: tuple[Path, Path]) -> None:
    a, b = two
    (a / "targets.csv").write_text(TARGETS, "utf-8")
    port.sync("ab")
    port.conns["a"].execute("DELETE FROM horgosdesk.file")
    assert port.sync("ba").files == []
    assert (a / "targets.csv").exists() and (b / "targets.csv").exists()
    assert at_hub(port) == {"targets.csv": len(TARGETS.encode())}


def test_what_was_exchanged_with_another_hub_says_nothing_of_this_one(port: Port, two: tuple[Path, Path]) -> None:
    a, b = two
    (a / "targets.csv").write_text(TARGETS, "utf-8")
    port.sync("ab")
    said = json.loads((b / "logs" / FILES).read_text("utf-8"))
    (b / "logs" / FILES).write_text(json.dumps(said | {"url": "postgresql://elsewhere/port"}), "utf-8")
    (a / "targets.csv").write_text(TARGETS + "\n", "utf-8")
    port.sync("a")
    [told] = port.sync("b").files
    assert "replaced/" in told

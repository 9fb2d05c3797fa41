"""Encryption at rest: nothing readable is left, nothing is lost however it ends, and only the right key opens it."""

import json
import os
import shutil
import signal
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from horgosdesk import sample
from horgosdesk.core.cargo import Cargo
from horgosdesk.core.errors import Damaged, Locked, Problem, Refused
from horgosdesk.store import backup, door, encryption, journal, key, months, returns, sheet, switch, totals
from horgosdesk.store.as_of import as_of
from horgosdesk.store.copies import begin_like
from horgosdesk.store.desk import FILE, Store, open_store
from horgosdesk.store.door import Change, void
from horgosdesk.store.encryption import new_key
from horgosdesk.store.file import PLAIN, connect, database_errors, integrity_errors, salt_of
from horgosdesk.store.key import Key, KeyFile
from horgosdesk.store.monthly import monthly
from horgosdesk.store.sheet import View
from horgosdesk.store.unseal import SIZE, unseal
from horgosdesk.store.verify import verify

Make = Callable[..., Cargo]
PASSPHRASE = "九车 durum wheat"
MARKER = "MARKERDURUM"
SPAN = ("2025-11-01", "2025-11-30")
pytestmark = [
    pytest.mark.skipif(bool(os.environ.get("HORGOSDESK_TEST_ENCRYPTED")), reason="begins with plain desks"),
    pytest.mark.skipif(not hasattr(os, "fork"), reason="who else has the desk open is another process, forked"),
]


def quiet(_done: int, _total: int) -> None:
    """Progress that nobody looks at."""


@pytest.fixture(scope="module")
def one_key() -> tuple[KeyFile, Key, str]:
    """One key for all tests: making it takes a tenth of a second."""
    return new_key(PASSPHRASE)


@pytest.fixture
def made(one_key: tuple[KeyFile, Key, str]) -> tuple[KeyFile, Key, str]:
    """A copy of it, which a test may have overwritten."""
    content, raw, recovery = one_key
    return content, Key(raw.id, bytearray(raw.raw)), recovery


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk with records of all kinds, a backup, and nobody who has it open."""
    folder = tmp_path_factory.mktemp("plain") / "desk"
    store = open_store(folder, who="tester")
    sample.fill(store, "2025-11-10", "2025-11-12", 12, 7)
    marked = Cargo(
        uid="0" * 32,
        day="2025-11-11",
        direction="import",
        mode="rail",
        hs_code="100119",
        commodity=MARKER,
        category="agricultural",
        country="KZ",
        gross_g=9,
        net_g=9,
    )
    door.apply(store, [Change(None, marked)])
    store.close()
    return folder


@pytest.fixture(scope="module")
def sealed(plain: Path, one_key: tuple[KeyFile, Key, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same desk, encrypted."""
    folder = tmp_path_factory.mktemp("sealed") / "desk"
    shutil.copytree(plain, folder)
    encryption.switch(folder, one_key[:2], quiet)
    return folder


@pytest.fixture
def desk(plain: Path, tmp_path: Path) -> Path:
    """A copy of the plain desk for one test."""
    return Path(shutil.copytree(plain, tmp_path / "desk"))


@pytest.fixture
def secret(sealed: Path, tmp_path: Path, made: tuple[KeyFile, Key, str]) -> Path:
    """A copy of the encrypted desk for one test, unlocked."""
    key.hold(Key(made[1].id, bytearray(made[1].raw)))
    return Path(shutil.copytree(sealed, tmp_path / "secret"))


@pytest.fixture(autouse=True)
def nobody_left(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No test leaves a key to the next one; and none waits long for what it knows will not come."""
    monkeypatch.setattr(switch, "IN_USE_S", 0.1)
    monkeypatch.setitem(key._ARGON, "m", 1024)
    yield
    key._unlocked.clear()


def told(store: Store) -> list[object]:
    """What a desk answers to all manner of questions, but who is asked."""
    ids = list(sheet.ids(store, View(find="durum")))
    answers: list[object] = [
        totals.totals(store, *SPAN, ("day", "direction", "mode", "category", "country")),
        totals.totals(store, "2024-01-01", "2025-12-31", ("month",), compare=True),
        [sheet.page(store, ids)[id_] for id_ in ids],
        sheet.summary(store, View(*SPAN)),
        list(journal.read(store)),
        monthly(store, "2025-11"),
        returns.state(store),
        months.closed(store),
    ]
    for name, check in ((check.name, check) for check in verify(store)):
        assert check.ok, (name, check.found)
    with as_of(store, position=journal.position(store) // 2) as then:
        answers.append(totals.totals(then, *SPAN, ("day", "country")))
    return answers


def answers_of(folder: Path) -> list[object]:
    store = open_store(folder, who="tester")
    try:
        return told(store)
    finally:
        store.close()


def files(folder: Path) -> Iterator[tuple[Path, bytes]]:
    """Every file of a desk; nobody may have it open in this process."""
    for file in folder.rglob("*"):
        if file.is_file():
            yield file, file.read_bytes()


# The same answers


def test_an_encrypted_desk_answers_and_works_as_a_plain_one(plain: Path, secret: Path, make: Make) -> None:
    assert answers_of(secret) == answers_of(plain)
    store = open_store(secret, who="tester")
    before = totals.totals(store, *SPAN)[0].sums
    (added,) = door.apply(store, [Change(None, make(commodity="新能源汽车 marked"))])
    assert added.after is not None
    assert len(list(sheet.ids(store, View(find="新能源 marked")))) == 1
    assert totals.totals(store, *SPAN)[0].sums.records == before.records + 1
    with pytest.raises(integrity_errors(), match="append-only"):
        store.db.execute("DELETE FROM journal")
    copy = backup.backup(store)
    assert salt_of(copy) == key.read(secret / key.FILE).id
    door.apply(store, [void(added.after)])
    with pytest.raises(Problem):
        door.apply(store, [void(added.after)])
    window = open_store(secret)
    kept = backup.restore(store, copy)
    assert salt_of(kept) is not None
    assert totals.totals(window, *SPAN)[0].sums.records == before.records + 1
    months.close(store, "2025-11")
    with pytest.raises(Refused):
        door.apply(store, [Change(None, make())])
    assert all(check.ok for check in verify(store))
    window.close()
    store.close()


def test_the_errors_of_both_libraries_have_their_numbers(secret: Path, plain: Path) -> None:
    for folder in (secret, plain):
        db = connect(folder / FILE)
        with pytest.raises(database_errors()) as caught:
            db.execute("INSERT INTO meta VALUES ('zone', NULL)")
        assert caught.value.sqlite_errorcode & 0xFF == 19  # type: ignore[attr-defined]
        db.close()


# Nothing readable is left


def test_no_file_of_an_encrypted_desk_holds_what_was_entered(
    desk: Path, make: Make, made: tuple[KeyFile, Key, str]
) -> None:
    backup.restore_into(desk, backup.copy_into(desk / FILE, desk / "backups" / "one.sqlite3"))
    assert sum(MARKER.encode() in content for _file, content in files(desk)) >= 3
    encryption.switch(desk, made[:2], quiet)
    # the backups are plain until somebody wants them encrypted too
    assert len(encryption.state(desk).plain) == 2
    assert encryption.encrypt_copies(desk, encryption.plain_copies(desk), quiet) == []
    assert encryption.state(desk).plain == ()
    store = open_store(desk)
    door.apply(store, [Change(None, make(commodity=f"{MARKER} again"))])
    wal = desk / f"{FILE}-wal"
    # a copy made by another process: opening it here would drop SQLite's locks
    os.spawnlp(os.P_WAIT, "cp", "cp", str(wal), str(desk / "wal-copy"))
    assert (desk / "wal-copy").stat().st_size > 4096
    backup.backup(store)
    store.close()
    found = [file for file, content in files(desk) if MARKER.encode() in content or content.startswith(PLAIN)]
    # a lock is an empty database
    assert [file for file in found if file.suffix != ".lock"] == []
    spoken = [file for file, content in files(desk) if made[1].raw in content or made[1].raw.hex().encode() in content]
    assert spoken == []


def test_a_damaged_copy_is_told_and_the_others_are_encrypted(desk: Path, made: tuple[KeyFile, Key, str]) -> None:
    for name in ("a", "b"):
        shutil.copyfile(desk / FILE, desk / "backups" / f"{name}.sqlite3")
    whole = (desk / FILE).read_bytes()
    (desk / "damaged-1.sqlite3").write_bytes(whole[:8192])
    (desk / "backups" / "a.sqlite3").write_bytes(whole[:4096] + bytes(len(whole) - 4096))
    encryption.switch(desk, made[:2], quiet)
    wrong = encryption.encrypt_copies(desk, encryption.plain_copies(desk), quiet)
    assert sorted(file.name for file, _ in wrong) == ["a.sqlite3", "damaged-1.sqlite3"]
    assert {file.name for file in encryption.state(desk).plain} == {"a.sqlite3", "damaged-1.sqlite3"}
    assert not list(desk.rglob("*.part"))


@pytest.mark.skipif(os.name != "posix", reason="rights of files")
def test_nobody_else_reads_what_a_switch_writes_nor_is_a_link_taken_for_the_data(
    desk: Path, made: tuple[KeyFile, Key, str]
) -> None:
    shutil.copyfile(desk / FILE, desk / "backups" / "plain.sqlite3")
    before = os.umask(0o022)
    try:
        encryption.switch(desk, made[:2], quiet)
        encryption.encrypt_copies(desk, encryption.plain_copies(desk), quiet)
        written = [desk / FILE, desk / key.FILE, *(desk / "backups").iterdir()]
        assert len(written) == 4 and {file.stat().st_mode & 0o077 for file in written} == {0}
        encryption.switch(desk, None, quiet)
        assert (desk / FILE).stat().st_mode & 0o077 == 0
    finally:
        os.umask(before)
    (desk / FILE).rename(desk / "elsewhere.db")
    (desk / FILE).symlink_to(desk / "elsewhere.db")
    with pytest.raises(Refused, match="is a link to"):
        encryption.switch(desk, made[:2], quiet)
    assert not (desk / key.FILE).exists() and not encryption.state(desk).encrypted


# However it ends


ON = ["closing", "alone", "copy", "prove", "proven", "swap", "old kept", "new in place", "key in place", "swapped"]


def killed_at(folder: Path, to: tuple[KeyFile, Key] | None, step: str, *, handed: bool) -> None:
    """Switch in a child process, which dies by -9 at a step, or at a call of its progress ("37")."""
    child = os.fork()
    if child == 0:
        try:
            count = iter(range(10_000))

            def die(at: str) -> None:
                if at == step:
                    os.kill(os.getpid(), signal.SIGKILL)

            encryption.switch(
                folder,
                to,
                lambda _done, _total: die(str(next(count))),
                told=die,
                ready=(lambda: None) if handed else None,
            )
        finally:
            os._exit(7)
    _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL, status


KILLS = [
    *(("on", step, at % 2 == 0) for at, step in enumerate((*ON[2:], "opened", "3"))),
    *((way, step, False) for way in ("off", "renew") for step in ("old kept", "new in place")),
]
"""Every step once; tests/benchmarks/encryption.py kills at any moment, as often as wanted."""


def test_killed_at_any_step_the_desk_opens_with_all_its_data(
    plain: Path, sealed: Path, tmp_path: Path, made: tuple[KeyFile, Key, str]
) -> None:
    content = KeyFile("ab" * 16, made[0].made, {})
    other = content, Key(content.id, bytearray(os.urandom(32)))
    targets = {"on": made[:2], "off": None, "renew": other}
    for one in (made[1], other[1]):
        key.hold(Key(one.id, bytearray(one.raw)))
    store = open_store(plain, who="tester")
    expected = list(journal.read(store)), totals.totals(store, *SPAN, ("day",))
    store.close()
    for way, step, handed in KILLS:
        desk = tmp_path / f"{way}-{step}"
        shutil.copytree(plain if way == "on" else sealed, desk)
        killed_at(desk, targets[way], step, handed=handed)
        store = open_store(desk, who="tester")
        assert (list(journal.read(store)), totals.totals(store, *SPAN, ("day",))) == expected, (way, step)
        store.close()
        left = {file.name for file in desk.iterdir() if file.is_file()} - {FILE, key.FILE}
        assert not left, (way, step, left)
        done = step in ON[ON.index("swap") :] or step == "opened"
        assert encryption.state(desk).encrypted is (done if way == "on" else not done or way == "renew")


def test_what_is_written_while_the_copy_is_made_is_in_the_new_file(
    desk: Path, make: Make, made: tuple[KeyFile, Key, str]
) -> None:
    copies: list[str] = []
    content, raw = made[:2]

    def write() -> None:
        # in another process: in this one SQLCipher has the plain file open
        child = os.fork()
        if child == 0:
            try:
                store = open_store(desk)
                door.apply(store, [Change(None, make(commodity="written meanwhile"))])
                store.close()
                os._exit(0)
            finally:
                os._exit(7)
        assert os.waitpid(child, 0)[1] == 0

    encryption.switch(desk, (content, raw), quiet, ready=write, told=copies.append)
    assert copies.count("copy") == 2
    store = open_store(desk)
    assert len(list(sheet.ids(store, View(find="written meanwhile")))) == 1
    assert all(check.ok for check in verify(store))
    store.close()


def test_who_has_the_desk_open_is_not_locked_out(desk: Path, made: tuple[KeyFile, Key, str]) -> None:
    ready, go = os.pipe(), os.pipe()
    child = os.fork()
    if child == 0:
        store = open_store(desk)
        os.write(ready[1], b"x")
        os.read(go[0], 1)
        store.close()
        os._exit(0)
    os.read(ready[0], 1)
    with pytest.raises(Problem) as caught:
        encryption.switch(desk, made[:2], quiet)
    os.write(go[1], b"x")
    os.waitpid(child, 0)
    assert caught.value.code == "desk-in-use"
    assert not encryption.state(desk).encrypted
    assert {file.name for file in desk.iterdir() if file.is_file()} == {FILE}


def test_a_stop_takes_everything_back(desk: Path, made: tuple[KeyFile, Key, str]) -> None:
    def stop(done: int, _total: int) -> None:
        if done > 500:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        encryption.switch(desk, made[:2], stop)
    assert {file.name for file in desk.iterdir() if file.is_file()} == {FILE}
    assert answers_of(desk)


def test_nobody_opens_a_desk_while_it_is_switched(desk: Path, made: tuple[KeyFile, Key, str]) -> None:
    met: list[str] = []

    def look(step: str) -> None:
        if step == "copy":
            child = os.fork()
            if child == 0:
                try:
                    switch.WAIT_S = 0.1
                    open_store(desk)
                except Problem as problem:
                    os._exit(3 if problem.code == "desk-switching" else 8)
                finally:
                    os._exit(7)
            met.append(str(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])))

    encryption.switch(desk, made[:2], quiet, told=look)
    assert met == ["3"]


# Keys


def test_only_the_right_passphrase_or_recovery_key_opens(secret: Path, made: tuple[KeyFile, Key, str]) -> None:
    file = secret / key.FILE
    key._unlocked.clear()
    with pytest.raises(Locked, match="encrypted"):
        open_store(secret)
    with pytest.raises(Refused, match="passphrase is wrong"):
        key.unlock(file, "九车 durum wheat.")
    other = new_key(PASSPHRASE)[2]
    with pytest.raises(Refused, match="another desk"):
        key.unlock_by_recovery(file, other)
    with pytest.raises(Problem, match="mistyped"):
        key.unlock_by_recovery(file, made[2][:-1] + ("A" if made[2][-1] != "A" else "B"))
    assert not key.unlocked()
    key.unlock_by_recovery(file, made[2].lower().replace("-", " "))
    open_store(secret).close()
    key._unlocked.clear()
    # typed by another input method
    assert key.unlock(file, "九车 ｄｕｒｕｍ wheat").raw == made[1].raw


def test_a_passphrase_is_changed_without_writing_the_data_anew(secret: Path) -> None:
    before = (secret / FILE).read_bytes()
    encryption.set_passphrase(secret, "another sentence")
    recovery = encryption.set_recovery(secret)
    assert (secret / FILE).read_bytes() == before
    key._unlocked.clear()
    with pytest.raises(Refused):
        key.unlock(secret / key.FILE, PASSPHRASE)
    # the copy beside the backups too
    (copy,) = (secret / "backups").glob("*.key")
    key.unlock(copy, "another sentence")
    key._unlocked.clear()
    key.unlock_by_recovery(secret / key.FILE, recovery)
    with pytest.raises(Problem, match="at least 8"):
        encryption.set_passphrase(secret, "short")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: "",
        lambda text: text[: len(text) // 2],
        lambda text: text.replace('"m": 65536', '"m": 65537'),
        lambda text: text.replace('"format": 1', '"format": 2'),
        lambda text: "[" * 100_000,
        lambda text: json.dumps({"sum": "x", "format": 1}),
    ],
)
def test_a_damaged_key_file_says_so_and_where_its_copy_is(secret: Path, spoil: Callable[[str], str]) -> None:
    file = secret / key.FILE
    file.write_text(spoil(file.read_text()))
    with pytest.raises(Damaged, match="backups"):
        open_store(secret)
    (copy,) = (secret / "backups").glob("*.key")
    shutil.copy(copy, file)
    open_store(secret).close()


def test_a_key_file_that_asks_for_all_the_memory_is_refused(secret: Path) -> None:
    file = secret / key.FILE
    content = key.read(file)
    wrap = {**content.wraps["passphrase"], "m": 1 << 40}
    key.write(file, KeyFile(content.id, content.made, {"passphrase": wrap}))
    key._unlocked.clear()
    with pytest.raises(Damaged, match="more work"):
        key.unlock(file, PASSPHRASE)


@pytest.mark.parametrize("asks", [{"p": 16, "m": 8}, {"m": True}, {"salt": "aa"}, {"m": 262_145}, {"t": 11}])
def test_a_key_file_that_asks_for_what_cannot_be_gets_words(secret: Path, asks: dict[str, object]) -> None:
    said = json.loads((secret / key.FILE).read_text())
    said["wraps"]["passphrase"] |= asks
    del said["sum"]
    (secret / key.FILE).write_text(json.dumps(said | {"sum": key._sum(said)}))
    with pytest.raises(Damaged, match="cannot be unlocked in this way"):
        key.unlock(secret / key.FILE, "nine wagons of durum")


@pytest.mark.skipif(os.name != "posix", reason="pipes and devices with names")
def test_what_has_no_end_is_no_key_file_and_no_note(secret: Path) -> None:
    (secret / key.FILE).unlink()
    (secret / key.FILE).symlink_to("/dev/zero")
    os.mkfifo(secret / "pipe")
    (secret / "large").write_bytes(b" " * (1 << 20) + b" ")
    for file in (secret / key.FILE, secret / "pipe", secret / "large"):
        with pytest.raises(Damaged, match="is damaged"):
            key.read(file)


@pytest.mark.parametrize("said", ["[" * 100_000, '{"step": "swap"}', "5", '{"step": "swap", "encrypted": "x"}'])
def test_a_spoilt_mark_of_a_switch_neither_stops_nor_loses_the_key(
    secret: Path, said: str, made: tuple[KeyFile, Key, str]
) -> None:
    (secret / "desk.switch").write_text(said)
    (secret / key.FILE).rename(secret / switch.KEY_NEW)
    switch.mend(secret)
    assert not (secret / "desk.switch").exists() and key.read(secret / key.FILE).id == made[1].id
    (secret / "desk.switch").write_text(said)
    switch.mend(secret)
    assert key.read(secret / key.FILE).id == made[1].id


def test_a_key_file_that_is_gone_or_astray_gets_words(secret: Path, desk: Path) -> None:
    (secret / key.FILE).rename(desk / key.FILE)
    with pytest.raises(Damaged, match=r"Copy .*desk-.*\.key to"):
        open_store(secret)
    with pytest.raises(Damaged, match="not encrypted, but the key file"):
        open_store(desk)


# Backups


def test_backups_are_restored_whatever_key_they_and_the_desk_are_under(
    desk: Path, made: tuple[KeyFile, Key, str], tmp_path: Path
) -> None:
    backup.copy_into(desk / FILE, desk / "backups" / "plain.sqlite3")
    expected = answers_of(desk)
    encryption.switch(desk, made[:2], quiet)
    backup.copy_into(desk / FILE, desk / "backups" / "first.sqlite3")
    content, raw, _ = new_key(PASSPHRASE)
    encryption.switch(desk, (content, raw), quiet)
    key._unlocked.clear()
    key.unlock(desk / key.FILE, PASSPHRASE)
    with pytest.raises(Locked, match="another key"):
        backup.restore_into(desk, desk / "backups" / "first.sqlite3")
    key.ask_by(lambda file: key.unlock(file, PASSPHRASE) and None)
    try:
        for name in ("plain", "first"):
            backup.restore_into(desk, desk / "backups" / f"{name}.sqlite3")
            assert encryption.state(desk).id == content.id
            assert answers_of(desk)[0:3] == expected[0:3]
        # a new computer has nothing but the second folder
        fresh = tmp_path / "fresh"
        backup.restore_into(fresh, desk / "backups" / "first.sqlite3")
        assert encryption.state(fresh).id == made[0].id
        assert answers_of(fresh)[0:3] == expected[0:3]
        # a plain desk stays plain
        encryption.switch(desk, None, quiet)
        backup.restore_into(desk, desk / "backups" / "first.sqlite3")
        assert not encryption.state(desk).encrypted
        assert not (desk / "restore.part").exists()
    finally:
        key.ask_by(None)


def test_a_page_can_be_read_without_sqlcipher_where_the_file_is_damaged(secret: Path, tmp_path: Path) -> None:
    sealed, data = (secret / FILE).read_bytes(), key.of_folder(secret)
    assert data is not None
    pages = [unseal(sealed[at : at + SIZE], at // SIZE + 1, data) for at in range(0, len(sealed), SIZE)]
    image = tmp_path / "image.sqlite3"
    image.write_bytes(b"".join(pages))
    db = sqlite3.connect(image)
    assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert db.execute("SELECT count(*) FROM cargo WHERE commodity = ?", (MARKER,)).fetchone() == (1,)
    db.close()


def test_a_new_file_begun_like_another_is_under_its_key(secret: Path, desk: Path, tmp_path: Path) -> None:
    begin_like(tmp_path / "one", secret / FILE)
    assert salt_of(tmp_path / "one") == key.read(secret / key.FILE).id
    db = connect(tmp_path / "one")
    db.execute("CREATE TABLE marker (x)")
    db.close()
    assert b"marker" not in (tmp_path / "one").read_bytes()
    begin_like(tmp_path / "two", desk / FILE)
    assert not (tmp_path / "two").exists()

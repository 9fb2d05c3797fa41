"""Accounts: who may sign in at this desk, and as what."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from horgosdesk.cli.arguments import FILE, OneOf, Whole, option
from horgosdesk.cli.call import Call
from horgosdesk.cli.program import Command
from horgosdesk.cli.secret import CODE, NEW_PASSWORD, secret
from horgosdesk.cli.table import table
from horgosdesk.core.passwords import folded
from horgosdesk.core.rights import ROLES, word
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from horgosdesk.store.accounts import Account
    from horgosdesk.store.desk import Store

_SHOWN = QT_TRANSLATE_NOOP("Cli", "The name as people are called, such as 张伟.")
_NEW_FILE = QT_TRANSLATE_NOOP(
    "Cli", "A file with the new password; else $HORGOSDESK_NEW_PASSWORD, else it is asked for."
)
_WRITE_DOWN = QT_TRANSLATE_NOOP(
    "Cli",
    "Recovery code: {code}\nWrite it down and lock it away; it is not shown again. It lets an administrator in who forgot the password.",
)
_new_file = option("--new-password-file", "new_file", type=FILE, metavar="FILE", help=_NEW_FILE)


def _new(file: Path | None) -> str:
    question = tr("Cli", QT_TRANSLATE_NOOP("Cli", "New password"))
    return secret(NEW_PASSWORD, file, question, twice=True)


def _told(call: Call, code: str, text: str, **document: Any) -> None:
    lines = tr("Cli", _WRITE_DOWN, code=code).splitlines()
    call.answer({**document, "recovery_code": code}, [text, *lines])


@click.command("on", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Switch accounts on; NAME is the first administrator."))
@click.argument("name", metavar="NAME")
@option("--shown", default="", metavar="NAME", help=_SHOWN)
@_new_file
@click.pass_obj
def on(call: Call, name: str, shown: str, new_file: Path | None) -> None:
    from horgosdesk.store import accounts

    with call.store() as store:
        code = accounts.switch_on(store, name, shown, _new(new_file))
    text = QT_TRANSLATE_NOOP("Cli", "Accounts are on; {name} is administrator.")
    _told(call, code, tr("Cli", text, name=name), accounts="on", name=name)


@click.command(
    "off", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Switch accounts off: whoever opens the desk may do all.")
)
@click.pass_obj
def off(call: Call) -> None:
    from horgosdesk.store import accounts

    with call.store() as store:
        accounts.switch_off(store)
    call.answer({"accounts": "off"}, [tr("Cli", QT_TRANSLATE_NOOP("Cli", "Accounts are off."))])


@click.command("add", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Let another person in."))
@click.argument("name", metavar="NAME")
@option(
    "--role", type=OneOf(ROLES), default="clerk", help=QT_TRANSLATE_NOOP("Cli", "clerk, supervisor or administrator.")
)
@option("--shown", default="", metavar="NAME", help=_SHOWN)
@_new_file
@click.pass_obj
def add(call: Call, name: str, role: Any, shown: str, new_file: Path | None) -> None:
    from horgosdesk.store import accounts

    with call.store() as store:
        store.require("manage")
        _answer(call, store, accounts.add(store, name, shown, role, _new(new_file)))


@click.command("role", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Give a person another role."))
@click.argument("name", metavar="NAME")
@click.argument("role", type=OneOf(ROLES), metavar="ROLE")
@click.pass_obj
def role_(call: Call, name: str, role: Any) -> None:
    from horgosdesk.store import accounts

    with call.store() as store:
        accounts.set_role(store, name, role)
        _answer(call, store, accounts.get(store, name))


@click.command(
    "password", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Change one's own password, or set that of another.")
)
@click.argument("name", metavar="[NAME]", required=False)
@_new_file
@click.pass_obj
def password(call: Call, name: str | None, new_file: Path | None) -> None:
    from horgosdesk.store import accounts

    with call.store() as store:
        own = name is None or folded(name) == folded(store.who)
        store.require("enter" if own else "manage")
        if name is None or own:
            name = store.who
            accounts.change_password(store, call.password, _new(new_file))
        else:
            accounts.set_password(store, name, _new(new_file))
        made = accounts.get(store, name)
    text = QT_TRANSLATE_NOOP("Cli", "The password of {name} is changed.")
    call.answer(_document(made), [tr("Cli", text, name=made.name)])


@click.command("rename", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Call a person otherwise; the sign-in name stays."))
@click.argument("name", metavar="NAME")
@click.argument("shown", metavar="SHOWN")
@click.pass_obj
def rename(call: Call, name: str, shown: str) -> None:
    from horgosdesk.store import accounts

    _change(call, name, lambda store: accounts.rename(store, name, shown))


@click.command("deactivate", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Let a person in no more."))
@click.argument("name", metavar="NAME")
@click.pass_obj
def deactivate(call: Call, name: str) -> None:
    from horgosdesk.store import accounts

    _change(call, name, lambda store: accounts.deactivate(store, name))


@click.command("activate", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Let a person in again."))
@click.argument("name", metavar="NAME")
@click.pass_obj
def activate(call: Call, name: str) -> None:
    from horgosdesk.store import accounts

    _change(call, name, lambda store: accounts.activate(store, name))


@click.command("unlock", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Forget a person's wrong passwords."))
@click.argument("name", metavar="NAME")
@click.pass_obj
def unlock(call: Call, name: str) -> None:
    from horgosdesk.store import accounts

    _change(call, name, lambda store: accounts.unlock(store, name))


@click.command("list", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "List the accounts."))
@click.pass_obj
def list_(call: Call) -> None:
    from horgosdesk.store import accounts

    with call.store() as store:
        found, idle_min = accounts.everyone(store), accounts.idle_min(store)
        guarded, lines = store.guarded, _table(store, found) if found else []
    state = "on" if guarded else "off"
    said = QT_TRANSLATE_NOOP("Cli", "Accounts are on.") if guarded else QT_TRANSLATE_NOOP("Cli", "Accounts are off.")
    document = {"accounts": state, "idle_min": idle_min, "people": [_document(one) for one in found]}
    call.answer(document, [tr("Cli", said), *lines])


@click.command(
    "recover",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "Set a new password for an administrator by the recovery code."),
)
@click.argument("name", metavar="NAME")
@option(
    "--code-file",
    type=FILE,
    metavar="FILE",
    help=QT_TRANSLATE_NOOP(
        "Cli", "A file with the recovery code; else $HORGOSDESK_RECOVERY_CODE, else it is asked for."
    ),
)
@_new_file
@click.pass_obj
def recover(call: Call, name: str, code_file: Path | None, new_file: Path | None) -> None:
    from horgosdesk.store import accounts

    with call.store() as store:
        code = secret(CODE, code_file, tr("Cli", QT_TRANSLATE_NOOP("Cli", "Recovery code")))
        following = accounts.recover(store, code, name, _new(new_file))
    text = QT_TRANSLATE_NOOP("Cli", "The password of {name} is changed.")
    _told(call, following, tr("Cli", text, name=name), name=name)


@click.command(
    "code", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Make a new recovery code; the one before holds no more.")
)
@click.pass_obj
def code_(call: Call) -> None:
    from horgosdesk.store import accounts

    with call.store() as store:
        code = accounts.new_recovery(store)
    _told(call, code, tr("Cli", QT_TRANSLATE_NOOP("Cli", "The recovery code of before holds no more.")))


@click.command(
    "idle",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "After how many minutes without a key the window locks; 0: never."),
)
@click.argument("minutes", type=Whole(0, 480), metavar="MINUTES")
@click.pass_obj
def idle(call: Call, minutes: int) -> None:
    from horgosdesk.store import accounts

    with call.store() as store:
        accounts.set_idle(store, minutes)
    text = (
        QT_TRANSLATE_NOOP("Cli", "The window locks after {minutes} min without a key.")
        if minutes
        else QT_TRANSLATE_NOOP("Cli", "The window does not lock by itself.")
    )
    call.answer({"idle_min": minutes}, [tr("Cli", text, minutes=minutes)])


def _change(call: Call, name: str, work: Any) -> None:
    from horgosdesk.store import accounts

    with call.store() as store:
        work(store)
        _answer(call, store, accounts.get(store, name))


def _answer(call: Call, store: "Store", one: "Account") -> None:
    call.answer(_document(one), _table(store, [one]))


def _document(one: "Account") -> dict[str, Any]:
    """An account as JSON has it: nothing of its password."""
    return {
        "name": one.name,
        "shown": one.shown,
        "role": one.role,
        "active": one.active,
        "created_at": one.created_at,
        "signed_in_at": one.signed_in_at or None,
        "wrong_tries": one.failures,
    }


def _table(store: "Store", found: "list[Account]") -> list[str]:
    zone = ZoneInfo(store.meta("zone"))

    def local(at: str) -> str:
        return f"{datetime.fromisoformat(at).astimezone(zone):%Y-%m-%d %H:%M}" if at else "–"

    heads = [
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Account")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Called")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Role")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "State")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Last sign-in")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Wrong tries")),
    ]
    active, away = QT_TRANSLATE_NOOP("Cli", "active"), QT_TRANSLATE_NOOP("Cli", "switched off")
    rows = [
        [
            *(one.name, one.shown, word(one.role), tr("Cli", active if one.active else away)),
            *(local(one.signed_in_at), str(one.failures)),
        ]
        for one in found
    ]
    return table(heads, rows, [5])

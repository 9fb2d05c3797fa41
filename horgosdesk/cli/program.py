"""The program's commands and what they have in common: where they are, their help, what is said of wrong usage."""

import gc
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import click

from horgosdesk import __version__
from horgosdesk.cli.arguments import OneOf, Option
from horgosdesk.cli.call import LANGUAGES, STOPPED, USAGE, Call, fail, usual_folder
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr


def _note_json(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
    ctx.find_object(Call).as_json |= wanted  # type: ignore[union-attr]


def _note_progress(ctx: click.Context, _param: click.Parameter, wanted: bool) -> None:
    ctx.find_object(Call).progress |= wanted  # type: ignore[union-attr]


class _Ours(click.Command):
    """What commands and groups share: the options that each takes, and help in the language in force."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.params.append(
            Option(
                ["--json"],
                is_flag=True,
                expose_value=False,
                is_eager=True,
                callback=_note_json,
                help=QT_TRANSLATE_NOOP("Cli", "Answer with one JSON document."),
            )
        )
        self.params.append(
            Option(
                ["--progress"],
                is_flag=True,
                expose_value=False,
                is_eager=True,
                callback=_note_progress,
                help=QT_TRANSLATE_NOOP("Cli", "Tell progress as lines of JSON on standard error."),
            )
        )

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        if (option := self.get_help_option(ctx)) is not None:
            option.help = tr("Cli", QT_TRANSLATE_NOOP("Cli", "Show this and exit."))
        formatter.write_usage(
            ctx.command_path,
            " ".join(self.collect_usage_pieces(ctx)),
            tr("Cli", QT_TRANSLATE_NOOP("Cli", "Usage:")) + " ",
        )
        formatter.write_paragraph()
        formatter.write_text(tr("Cli", self.help or ""))
        records = [param.get_help_record(ctx) for param in self.get_params(ctx) if isinstance(param, click.Option)]
        with formatter.section(tr("Cli", QT_TRANSLATE_NOOP("Cli", "Options"))):
            formatter.write_dl([record for record in records if record])


class Command(_Ours):
    """One command; its help is marked English."""

    def invoke(self, ctx: click.Context) -> Any:
        if ctx.ensure_object(Call).collects:
            gc.freeze()
            gc.enable()
        return super().invoke(ctx)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.allow_extra_args = True
        rest = super().parse_args(ctx, args)
        if rest and not ctx.resilient_parsing:
            raise click.UsageError(
                tr("Cli", QT_TRANSLATE_NOOP("Cli", "“{word}” is one word too many."), word=rest[0]), ctx
            )
        return rest


class Group(_Ours, click.Group):
    """Commands by name, each imported when it is asked for, so that none costs the others' start."""

    def __init__(self, *args: Any, places: Mapping[str, str], **kwargs: Any) -> None:
        super().__init__(*args, invoke_without_command=True, **kwargs)
        self.places = places

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.places:
            return None
        module, _, name = self.places[cmd_name].partition(":")
        command: click.Command = getattr(import_module(f"horgosdesk.cli.{module}"), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in self.places:
            text = QT_TRANSLATE_NOOP("Cli", "There is no command “{name}”. There are: {commands}.")
            raise click.UsageError(tr("Cli", text, name=args[0], commands=", ".join(self.places)), ctx)
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_help(ctx, formatter)
        commands = [(name, self.get_command(ctx, name)) for name in self.places]
        with formatter.section(tr("Cli", QT_TRANSLATE_NOOP("Cli", "Commands"))):
            formatter.write_dl([(name, tr("Cli", command.help or "")) for name, command in commands if command])


def run(call: Call, arguments: Sequence[str]) -> None:
    """Run the command that a line asks for, or say what is wrong with the line; the call's code says which."""
    try:
        with program.make_context("horgosdesk", list(arguments), obj=call) as context:
            program.invoke(context)
    except click.exceptions.Exit as end:
        call.code = end.exit_code
    except click.ClickException as error:
        call.code = fail(_said(error), USAGE)
    except click.Abort:
        call.code = STOPPED


def _said(error: click.ClickException) -> str:
    """What is wrong with the line, in the language in force."""
    match error:
        case click.MissingParameter(param=click.Parameter() as param):
            text = QT_TRANSLATE_NOOP("Cli", "{name} is missing.")
            return _with_help(error, tr("Cli", text, name=_name(param)))
        case click.NoSuchOption():
            text = QT_TRANSLATE_NOOP("Cli", "There is no option {name}.")
            return _with_help(error, tr("Cli", text, name=error.option_name))
        case click.BadParameter(param=click.Parameter() as param):
            return f"{_name(param)}: {error.message}"
        case click.BadOptionUsage():
            text = QT_TRANSLATE_NOOP("Cli", "{name} is used wrongly: it lacks a value, or takes none.")
            return _with_help(error, tr("Cli", text, name=error.option_name))
        case click.UsageError():
            return _with_help(error, error.message)
    return error.format_message()


def _with_help(error: click.UsageError, text: str) -> str:
    if error.ctx is None:
        return text
    more = QT_TRANSLATE_NOOP("Cli", "{text} “{command} --help” says more.")
    return tr("Cli", more, text=text, command=error.ctx.command_path)


def _name(param: click.Parameter) -> str:
    return max(param.opts, key=len) if isinstance(param, click.Option) else param.human_readable_name


@click.command(
    "horgosdesk",
    cls=Group,
    places={
        "gui": "gui:gui",
        "sample": "sample:sample",
        "import": "program:import_",
        "export": "program:export",
        "totals": "totals:totals",
        "headline": "totals:headline",
        "carbon": "carbon:carbon",
        "clearance": "program:clearance",
        "feed": "program:feed",
        "trains": "program:trains",
        "match": "trains:match",
        "meters": "program:meters",
        "returns": "program:returns",
        "second": "program:second",
        "hub": "program:hub",
        "checklist": "months:checklist",
        "tick": "months:tick",
        "untick": "months:untick",
        "close": "months:close",
        "reopen": "months:reopen",
        "journal": "journal:journal",
        "verify": "journal:verify",
        "undo": "undo:undo",
        "backup": "backup:backup",
        "restore": "backup:restore",
        "salvage": "backup:salvage",
        "account": "program:account",
        "encrypt": "encryption:encrypt",
        "decrypt": "encryption:decrypt",
        "passphrase": "encryption:passphrase",
        "doctor": "doctor:doctor",
        "help": "help:help_",
    },
    context_settings={"help_option_names": ["-h", "--help"]},
    help=QT_TRANSLATE_NOOP(
        "Cli", "HorgosDesk: the logistics desk of a land port. Without a command it opens the window."
    ),
)
@click.option(
    "--data",
    "folder",
    cls=Option,
    type=click.Path(path_type=Path),
    default=usual_folder,
    metavar="DIR",
    help=QT_TRANSLATE_NOOP("Cli", "The desk's folder; else $HORGOSDESK_DATA, else the user's data folder."),
)
@click.option(
    "--lang",
    cls=Option,
    type=OneOf(LANGUAGES),
    help=QT_TRANSLATE_NOOP("Cli", "The language of all words."),
)
@click.option(
    "--user",
    cls=Option,
    default="",
    metavar="NAME",
    help=QT_TRANSLATE_NOOP("Cli", "Who signs in, on a desk with accounts; reading needs nobody."),
)
@click.option(
    "--password-file",
    cls=Option,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help=QT_TRANSLATE_NOOP("Cli", "A file with the password; else $HORGOSDESK_PASSWORD, else it is asked for."),
)
@click.option(
    "--passphrase-file",
    cls=Option,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help=QT_TRANSLATE_NOOP(
        "Cli",
        "The first line is the passphrase of an encrypted desk; else $HORGOSDESK_PASSPHRASE, the keyring, the terminal.",
    ),
)
@click.option("--key-stdin", cls=Option, is_flag=True, hidden=True)
@click.version_option(
    __version__, prog_name="horgosdesk", cls=Option, help=QT_TRANSLATE_NOOP("Cli", "Show the version and exit.")
)
@click.pass_context
def program(
    ctx: click.Context,
    folder: Path,
    lang: str | None,
    user: str,
    password_file: Path | None,
    passphrase_file: Path | None,
    key_stdin: bool,
) -> None:
    call = ctx.ensure_object(Call)
    call.folder = folder
    call.user = user
    call.password_file = password_file
    call.passphrase_file = passphrase_file
    _let_unlock(ctx, call, key_stdin)
    call.lang_given = lang is not None
    if ctx.invoked_subcommand is None:
        from horgosdesk.cli.gui import gui

        ctx.invoke(gui)


def _let_unlock(ctx: click.Context, call: Call, key_stdin: bool) -> None:
    """Have the store know what unlocks an encrypted desk; what that takes is imported when one is opened."""
    from horgosdesk.cli import unlock
    from horgosdesk.store import key

    if key_stdin:
        unlock.take_keys(unlock.line_handed())
    key.ask_by(unlock.opener(call))
    ctx.call_on_close(lambda: key.ask_by(None))


@click.command(
    cls=Group,
    places={
        "cargo": "intake:import_cargo",
        "clearance": "intake:import_clearance",
        "trains": "intake:import_trains",
        "reading": "intake:import_reading",
        "factor": "intake:import_factor",
    },
    help=QT_TRANSLATE_NOOP("Cli", "Take records in from files."),
)
@click.pass_context
def import_(ctx: click.Context) -> None:
    _need_command(ctx)


@click.command(
    cls=Group,
    places={"cargo": "cargo:export_cargo", "return": "returns:export_return", "study": "clearance:export_study"},
    help=QT_TRANSLATE_NOOP("Cli", "Write records and returns to files."),
)
@click.pass_context
def export(ctx: click.Context) -> None:
    _need_command(ctx)


@click.command(
    cls=Group,
    places={"report": "clearance:report", "compare": "clearance:compare"},
    help=QT_TRANSLATE_NOOP("Cli", "Study the release times of consignments."),
)
@click.pass_context
def clearance(ctx: click.Context) -> None:
    _need_command(ctx)


@click.command(
    cls=Group,
    places={
        "ingest": "feed:ingest",
        "watch": "feed:watch",
        "retry": "feed:retry",
        "channels": "feed:channels",
        "set": "feed:set_",
        "remove": "feed:remove",
        "password": "feed:password",
    },
    help=QT_TRANSLATE_NOOP("Cli", "Take in the railway's messages."),
)
@click.pass_context
def feed(ctx: click.Context) -> None:
    _need_command(ctx)


@click.command(
    cls=Group,
    places={
        "list": "meters:list_",
        "show": "meters:show",
        "set": "meters:set_",
        "read": "meters:read",
        "factor": "meters:factor",
        "void": "meters:void",
    },
    help=QT_TRANSLATE_NOOP("Cli", "Read meters, and what flowed through them."),
)
@click.pass_context
def meters(ctx: click.Context) -> None:
    _need_command(ctx)


@click.command(
    cls=Group,
    places={"board": "trains:board", "show": "trains:show"},
    help=QT_TRANSLATE_NOOP("Cli", "Follow the trains."),
)
@click.pass_context
def trains(ctx: click.Context) -> None:
    _need_command(ctx)


@click.command(
    cls=Group,
    places={"list": "returns:list_", "compare": "returns:compare", "owed": "returns:owed"},
    help=QT_TRANSLATE_NOOP("Cli", "The register of returns: what was handed out, and what differs."),
)
@click.pass_context
def returns(ctx: click.Context) -> None:
    _need_command(ctx)


@click.command(
    cls=Group,
    places={
        "on": "account:on",
        "off": "account:off",
        "list": "account:list_",
        "add": "account:add",
        "role": "account:role_",
        "rename": "account:rename",
        "password": "account:password",
        "deactivate": "account:deactivate",
        "activate": "account:activate",
        "unlock": "account:unlock",
        "recover": "account:recover",
        "code": "account:code_",
        "idle": "account:idle",
    },
    help=QT_TRANSLATE_NOOP("Cli", "Who may sign in at this desk, and as what; off until it is switched on."),
)
@click.pass_context
def account(ctx: click.Context) -> None:
    _need_command(ctx)


@click.command(
    cls=Group,
    places={
        "draw": "second:draw",
        "list": "second:list_",
        "report": "second:report",
        "return": "second:on_return",
    },
    help=QT_TRANSLATE_NOOP("Cli", "Double entry: a sample of records that a second clerk keys blind."),
)
@click.pass_context
def second(ctx: click.Context) -> None:
    _need_command(ctx)


@click.command(
    cls=Group,
    places={
        "status": "hub:status",
        "join": "hub:join",
        "sync": "hub:sync",
        "watch": "hub:watch",
        "leave": "hub:leave",
        "contests": "hub:contests",
        "settle": "hub:settle",
        "verify": "hub:verify",
        "desks": "hub:desks",
        "sql": "hub:sql",
        "admit": "hub:admit",
        "cut-off": "hub:cut_off",
    },
    help=QT_TRANSLATE_NOOP("Cli", "Many desks, one register: exchange with a PostgreSQL hub."),
)
@click.pass_context
def hub(ctx: click.Context) -> None:
    _need_command(ctx)


def _need_command(ctx: click.Context) -> None:
    if ctx.invoked_subcommand is None:
        assert isinstance(ctx.command, Group)
        text = QT_TRANSLATE_NOOP("Cli", "What is to be done is missing. There are: {commands}.")
        raise click.UsageError(tr("Cli", text, commands=", ".join(ctx.command.places)), ctx)

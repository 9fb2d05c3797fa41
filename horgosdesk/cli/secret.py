"""Passwords for commands: from the environment, from a file that only its owner can read, or asked for; never an argument."""

import os
import stat
import sys
from pathlib import Path

import click

from horgosdesk.core.errors import Problem, Refused
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

PASSWORD, NEW_PASSWORD, CODE, SESSION = (
    f"HORGOSDESK_{name}" for name in ("PASSWORD", "NEW_PASSWORD", "RECOVERY_CODE", "SESSION")
)
_LONGEST = 4096


def taken(variable: str) -> str:
    """What the environment gives under a name, which no program that this one starts is told."""
    return os.environ.pop(variable, "")


def secret(variable: str, file: Path | None, question: str, *, twice: bool = False) -> str:
    """A secret: of the file where one is named, else of the environment, else typed. Refused when there is none."""
    if file is not None:
        return _in_file(file)
    if given := taken(variable):
        return given
    if sys.stdin is None or not sys.stdin.isatty():
        raise Refused(
            "password-missing",
            QT_TRANSLATE_NOOP(
                "Problem", "A password is needed. Put it into ${variable} or into a file, or call this in a terminal."
            ),
            variable=variable,
        )
    text = str(click.prompt(question, hide_input=True, err=True))
    again = tr("Cli", QT_TRANSLATE_NOOP("Cli", "The same once more"))
    if twice and str(click.prompt(again, hide_input=True, err=True)) != text:
        raise Problem(
            "password-differs", QT_TRANSLATE_NOOP("Problem", "The two are not the same. Nothing was changed.")
        )
    return text


def _in_file(file: Path) -> str:
    try:
        with file.open(encoding="utf-8-sig") as handle:
            if os.name == "posix" and os.fstat(handle.fileno()).st_mode & (stat.S_IRWXG | stat.S_IRWXO):
                raise Refused(
                    "password-file-open",
                    QT_TRANSLATE_NOOP(
                        "Problem",
                        "Others may read {file}, so it keeps no password. Take that right away: chmod 600 {file}",
                    ),
                    file=file,
                )
            return handle.read(_LONGEST).partition("\n")[0].rstrip("\r")
    except UnicodeDecodeError as error:
        raise Problem(
            "password-file", QT_TRANSLATE_NOOP("Problem", "{file} is no text in UTF-8."), file=file
        ) from error

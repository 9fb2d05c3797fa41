"""Arguments that several commands take."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import click

from horgosdesk.core.calendar import month_before, month_of, parse_day, parse_month
from horgosdesk.core.errors import Problem
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

F = TypeVar("F", bound=Callable[..., Any])


class Option(click.Option):
    """An option whose help is marked English, shown in the language in force."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        record = super().get_help_record(ctx)
        return record and (record[0], tr("Cli", self.help or ""))


option = partial(click.option, cls=Option)
"""click.option with help that is marked English."""


class _Read(click.ParamType):  # type: ignore[type-arg]  # generic in the stubs only
    """An argument read by one of the core's parsers; what it cannot read is wrong usage."""

    def __init__(self, name: str, parse: Callable[[str], str]) -> None:
        self.name = name
        self._parse = parse

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            return self._parse(str(value))
        except Problem as problem:
            raise click.BadParameter(str(problem), ctx, param) from problem


class OneOf(click.Choice):  # type: ignore[type-arg]  # generic in the stubs only
    """One of a few words."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value not in self.choices:
            text = QT_TRANSLATE_NOOP("Cli", "“{value}” is none of: {choices}.")
            raise click.BadParameter(tr("Cli", text, value=value, choices=", ".join(self.choices)), ctx, param)
        return value


class Whole(click.ParamType):  # type: ignore[type-arg]
    """A whole number between bounds."""

    name = "number"

    def __init__(self, least: int | None = None, most: int | None = None) -> None:
        self.least = least
        self.most = most

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        try:
            number = int(str(value))
        except ValueError:
            text = QT_TRANSLATE_NOOP("Cli", "“{value}” is not a whole number.")
            raise click.BadParameter(tr("Cli", text, value=value), ctx, param) from None
        if (self.least is not None and number < self.least) or (self.most is not None and number > self.most):
            text = QT_TRANSLATE_NOOP("Cli", "{value} is not between {least} and {most}.")
            bounds = {
                "least": "-∞" if self.least is None else self.least,
                "most": "∞" if self.most is None else self.most,
            }
            raise click.BadParameter(tr("Cli", text, value=value, **bounds), ctx, param)
        return number


DAY = _Read("day", lambda text: parse_day(text, date.today()))
MONTH = _Read("month", parse_month)
LAST = "last"
MONTH_OR_LAST = _Read("month", lambda text: LAST if text.strip().casefold() == LAST else parse_month(text))
"""A month, or the one before today, which is known once the desk and its zone are."""
FILE = click.Path(path_type=Path)


def month_meant(month: str, today: str) -> str:
    """The month that was said; today: of the desk."""
    return month_before(month_of(today)) if month == LAST else month


_FROM = QT_TRANSLATE_NOOP("Cli", "First day.")
_TO = QT_TRANSLATE_NOOP("Cli", "Last day.")


def over_days(command: F) -> F:
    """--from DAY --to DAY, as `first` and `last`."""
    command = option("--to", "last", type=DAY, required=True, callback=_in_order, help=_TO)(command)
    return option("--from", "first", type=DAY, required=True, callback=_in_order, help=_FROM)(command)


def maybe_over_days(command: F) -> F:
    """The same, but each may be left out and is None then."""
    command = option("--to", "last", type=DAY, callback=_in_order, help=_TO)(command)
    return option("--from", "first", type=DAY, callback=_in_order, help=_FROM)(command)


def _in_order(ctx: click.Context, param: click.Parameter, day: str | None) -> str | None:
    # options come in the order in which they were written: the one that comes second compares
    days = {**ctx.params, str(param.name): day}
    first, last = days.get("first"), days.get("last")
    if first is not None and last is not None and first > last:
        text = QT_TRANSLATE_NOOP("Cli", "{last} is before {first}, the first day.")
        raise click.BadParameter(tr("Cli", text, first=first, last=last), ctx, param)
    return day


def listed(known: Callable[[], Sequence[str]]) -> Callable[[click.Context, click.Parameter, str], list[str]]:
    """A callback for words parted by commas, each one of those known, which are asked for when they are needed."""

    def read(ctx: click.Context, param: click.Parameter, text: str) -> list[str]:
        words = list(dict.fromkeys(word for word in map(str.strip, text.split(",")) if word))
        for word in words:
            OneOf(known()).convert(word, param, ctx)
        return words

    return read

"""The command that makes synthetic records."""

import click

from horgosdesk.cli.arguments import Whole, option, over_days
from horgosdesk.cli.call import Call
from horgosdesk.cli.program import Command
from horgosdesk.core.units import show_number
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr


@click.command(
    "sample", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Fill an empty folder with synthetic records, marked as such.")
)
@over_days
@option(
    "--rows-per-day",
    type=Whole(1, 100_000),
    default=40,
    help=QT_TRANSLATE_NOOP("Cli", "Cargo records on a usual day; 40 if not said."),
)
@option(
    "--seed",
    type=Whole(),
    default=1,
    help=QT_TRANSLATE_NOOP("Cli", "The same number gives the same records on every machine; 1 if not said."),
)
@click.pass_obj
def sample(call: Call, first: str, last: str, rows_per_day: int, seed: int) -> None:
    from horgosdesk.sample import fill

    with call.store() as store:
        made = fill(store, first, last, rows_per_day, seed, call.tell)
    text = QT_TRANSLATE_NOOP(
        "Cli",
        "{records} synthetic cargo records, {clearances} clearances and {trains} trains from {first} to {last} in {folder}",
    )
    counts = {name: show_number(made[name], call.marks) for name in ("records", "clearances", "trains")}
    call.answer(made, [tr("Cli", text, **counts, first=first, last=last, folder=call.folder)])

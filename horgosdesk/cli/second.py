"""Double entry: drawing a sample, what is drawn, how far two entries of the same paper agree, and whether returns tell of it."""

from typing import TYPE_CHECKING, Any

import click

from horgosdesk.cli.arguments import MONTH, OneOf, listed, option, over_days
from horgosdesk.cli.call import DIFFERENT, Call
from horgosdesk.cli.program import Command
from horgosdesk.cli.table import table
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from horgosdesk.store.seconds import Sample
    from horgosdesk.study.agreement import Agreement

SEEDS = 1_000_000
NONE = "none"


def _strata() -> tuple[str, ...]:
    from horgosdesk.core.second import STRATA

    return STRATA


class _Finder(OneOf):
    """A field that papers are found by, or none; they are imported when one is asked for."""

    def __init__(self) -> None:
        super().__init__([])

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        from horgosdesk.core.second import FINDERS

        return OneOf((*FINDERS, NONE)).convert(value, param, ctx)


@click.command(
    "draw", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Draw a random sample of records to be keyed a second time.")
)
@over_days
@option("--size", type=int, required=True, help=QT_TRANSLATE_NOOP("Cli", "How many records."))
@option(
    "--seed", default="", help=QT_TRANSLATE_NOOP("Cli", "What the lots are drawn with; else one is made up and told.")
)
@option(
    "--by",
    default="",
    callback=listed(_strata),
    metavar="NAME,…",
    help=QT_TRANSLATE_NOOP("Cli", "Keep the shares of some of mode,direction,entered_by,day."),
)
@option(
    "--finder",
    type=_Finder(),
    default="declaration_no",
    metavar="FIELD",
    help=QT_TRANSLATE_NOOP("Cli", "What a paper is found by, and therefore not compared; none: day and number alone."),
)
@option("--remark", default="", help=QT_TRANSLATE_NOOP("Cli", "A note to it."))
@click.pass_obj
def draw(call: Call, first: str, last: str, size: int, seed: str, by: list[str], finder: str, remark: str) -> None:
    import secrets

    from horgosdesk.store import door, second_entry, seconds

    values = {"first": first, "last": last, "size": size, "seed": seed.strip() or str(secrets.randbelow(SEEDS))}
    values |= {"strata": ",".join(by), "finder": "" if finder == NONE else finder, "remark": remark.strip()}
    with call.store() as store:
        done = door.apply(store, second_entry.drawn(store, values))
        sample = seconds.sample(store, done[0].after.uid)
        assert sample is not None
        document = second_entry.document(sample)
    call.answer(document, () if call.as_json else [_told(sample), *_papers(sample)])


@click.command(
    "list", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "What was drawn, and what of it waits; newest first.")
)
@click.pass_obj
def list_(call: Call) -> None:
    from horgosdesk.store import second_entry, seconds

    with call.store() as store:
        samples = seconds.every(store)
        documents = [second_entry.document(one) for one in samples] if call.as_json else []
    call.answer({"samples": documents}, map(_told, samples))


@click.command(
    "report", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "How far the two entries agree, by field and by clerk.")
)
@option("--month", type=MONTH, required=True, help=QT_TRANSLATE_NOOP("Cli", "The month."))
@click.pass_obj
def report(call: Call, month: str) -> None:
    from horgosdesk.core.calendar import month_days
    from horgosdesk.core.cargo import BY_NAME, CARGO
    from horgosdesk.store import seconds
    from horgosdesk.study import agreement as agreements

    with call.store() as store:
        samples = seconds.of_days(store, *month_days(month))
    outcomes = [one for each in samples for one in each.outcomes]
    drawn, waiting = sum(len(one.papers) for one in samples), sum(len(one.waiting) for one in samples)
    over = agreements.agreement(outcomes)
    by_field, by_clerk = agreements.by_field(outcomes, BY_NAME), agreements.by_clerk(outcomes)
    if waiting:
        call.code = DIFFERENT
    document = {
        "month": month,
        "drawn": drawn,
        "keyed": over.papers,
        "waiting": waiting,
        "all": _document(over),
        "by_field": [{"field": name, **_document(one)} for name, one in by_field.items()],
        "by_clerk": [{"clerk": name, "papers": one.papers, **_document(one)} for name, one in by_clerk.items()],
    }
    titles = {name: CARGO.title(BY_NAME[name]) for name in by_field}
    rows = [
        [tr("Cli", QT_TRANSLATE_NOOP("Cli", "All fields")), *_cells(over)],
        *([titles[name], *_cells(one)] for name, one in by_field.items()),
        *([name, *_cells(one)] for name, one in by_clerk.items()),
    ]
    heads = [
        "",
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Compared")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Agree")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Agreement")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "95 % interval")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "First entry wrong")),
    ]
    text = QT_TRANSLATE_NOOP("Cli", "{month}: drawn {drawn}, keyed {keyed}, waiting {waiting}")
    said = tr("Cli", text, month=month, drawn=drawn, keyed=over.papers, waiting=waiting)
    call.answer(document, () if call.as_json else [said, *table(heads, rows, right={1, 2, 3, 4, 5})])


@click.command(
    "return", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Whether returns tell of double entry; off at first.")
)
@click.argument("what", type=OneOf(["on", "off"]), metavar="on|off")
@click.pass_obj
def on_return(call: Call, what: str) -> None:
    from horgosdesk.store import door, seconds

    with call.store() as store:
        door.set_meta(store, {seconds.TOLD: "1" if what == "on" else ""})
    text = {
        "on": QT_TRANSLATE_NOOP("Cli", "Returns tell of double entry from now on."),
        "off": QT_TRANSLATE_NOOP("Cli", "Returns do not tell of double entry."),
    }[what]
    call.answer({"on_return": what == "on"}, [tr("Cli", text)])


def _document(one: "Agreement") -> dict[str, Any]:
    """Shares in percent with two places, null where nothing is compared, or, of what was wrong, while differences are open."""
    said: dict[str, Any] = {"compared": one.compared, "agree": one.agree, "open": one.open}
    for share, name in ((one.share, ""), (one.wrong, "wrong_")):
        for part, end in enumerate(("rate_pct", "low_pct", "high_pct")):
            said[f"{name}{end}"] = None if share is None else round(share[part] * 100, 2)
    return said | {"first_wrong": one.first_wrong}


def _cells(one: "Agreement") -> list[str]:
    if one.share is None:
        return ["0", "0", "–", "–", "–"]
    share, low, high = (f"{part * 100:.1f}" for part in one.share)
    wrong = "–" if one.wrong is None else f"{one.first_wrong} ({one.wrong.share * 100:.1f} %)"
    return [str(one.compared), str(one.agree), f"{share} %", f"{low} – {high} %", wrong]


def _told(sample: "Sample") -> str:
    draw = sample.draw
    text = QT_TRANSLATE_NOOP(
        "Cli", "{first} … {last}: {size} records, seed {seed}, drawn by {who}; keyed {keyed}, waiting {waiting}  {uid}"
    )
    said = {name: getattr(draw, name) for name in ("first", "last", "size", "seed", "uid")}
    return tr("Cli", text, **said, who=draw.entered_by, keyed=len(sample.keyed), waiting=len(sample.waiting))


def _papers(sample: "Sample") -> list[str]:
    heads = [
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "No.")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Day")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "No. of the day")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Found by")),
    ]
    rows = [[str(one.place), one.day, str(one.number), one.found_by] for one in sample.papers]
    return table(heads, rows, right={0, 2})

"""Release times: the figures of a Time Release Study, and what a change in procedure did to them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import click

from horgosdesk import resources
from horgosdesk.cli.arguments import DAY, FILE, OneOf, listed, maybe_over_days, option, over_days
from horgosdesk.cli.call import Call
from horgosdesk.cli.program import Command
from horgosdesk.cli.table import table
from horgosdesk.core.baselines import split_day
from horgosdesk.core.calendar import parse_instant, utc_text
from horgosdesk.core.instants import show_instant
from horgosdesk.core.units import round_half_up, show_number
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from horgosdesk.core.baselines import Baseline
    from horgosdesk.store.desk import Store
    from horgosdesk.store.study import ClockName, Question
    from horgosdesk.study.compare import Change, Comparison
    from horgosdesk.study.period import Group, Keys, Period
    from horgosdesk.study.published import Published
    from horgosdesk.study.release import StageTimes, Summary

F = TypeVar("F", bound=Callable[..., Any])
NONE = "–"
CHOICES = {
    "direction": ("import", "export", "transit"),
    "mode": ("rail", "road", "pipeline", "air", "post", "other"),
    "lane": ("green", "document", "physical"),
}
_HEADS = {
    "direction": QT_TRANSLATE_NOOP("Cli", "Direction"),
    "mode": QT_TRANSLATE_NOOP("Cli", "Mode"),
    "lane": QT_TRANSLATE_NOOP("Cli", "Lane"),
    "category": QT_TRANSLATE_NOOP("Cli", "Category"),
    "trader": QT_TRANSLATE_NOOP("Cli", "Trader"),
}
_CODED = {"direction": "directions", "mode": "modes", "lane": "lanes", "category": "categories"}
_INTERVAL = QT_TRANSLATE_NOOP("Cli", "95 % interval")
_CASES = QT_TRANSLATE_NOOP("Cli", "Cases")
_OPEN = QT_TRANSLATE_NOOP("Cli", "Open")
_MEDIAN = QT_TRANSLATE_NOOP("Cli", "Median h")
_MEAN = QT_TRANSLATE_NOOP("Cli", "Mean of the finished h")
_WITHIN = QT_TRANSLATE_NOOP("Cli", "Within target %")
_STAGE = QT_TRANSLATE_NOOP("Cli", "Stage")
_ONLY = {
    "direction": QT_TRANSLATE_NOOP("Cli", "Only this direction."),
    "mode": QT_TRANSLATE_NOOP("Cli", "Only this transport mode."),
    "lane": QT_TRANSLATE_NOOP("Cli", "Only this lane."),
}


def _cuts() -> Sequence[str]:
    from horgosdesk.store.study import CUTS

    return CUTS


def asks(command: F) -> F:
    """What every study may be told besides its days."""
    for name, choices in reversed(CHOICES.items()):
        command = option(f"--{name}", type=OneOf(choices), help=_ONLY[name])(command)
    for wanted in (
        option(
            "--as-of",
            metavar="INSTANT",
            help=QT_TRANSLATE_NOOP("Cli", "What was known at this time, as 2025-11-03T14:30; now if not said."),
        ),
        option(
            "--clock",
            type=OneOf(["wall", "working"]),
            default="wall",
            help=QT_TRANSLATE_NOOP(
                "Cli", "All hours (wall, if not said), or those in which the post is open (working)."
            ),
        ),
        option(
            "--by",
            default="",
            callback=listed(_cuts),
            metavar="NAME,…",
            help=QT_TRANSLATE_NOOP("Cli", "Cut by some of direction,mode,lane,category,trader."),
        ),
    ):
        command = wanted(command)
    return command


def as_of_of(store: "Store", said: str | None) -> datetime:
    """The instant that --as-of names, now without it. Problem when it is none."""
    return store.clock() if said is None else parse_instant(said, store.meta("zone"))


def question_of(
    first: str, last: str, as_of: datetime, by: Sequence[str], clock: str, chosen: Mapping[str, str | None]
) -> "Question":
    """What the options ask."""
    from horgosdesk.store.study import Question

    wanted = {cut: value for cut, value in chosen.items() if value is not None}
    return Question(first, last, int(as_of.timestamp()), cast("ClockName", clock), wanted, by)


# The report


@click.command(
    "report",
    cls=Command,
    help=QT_TRANSLATE_NOOP("Cli", "Release times of the consignments that arrived in these days."),
)
@over_days
@asks
@click.pass_obj
def report(
    call: Call, /, first: str, last: str, by: list[str], clock: str, as_of: str | None, **chosen: str | None
) -> None:
    from horgosdesk.store import study

    with call.store() as store:
        at = as_of_of(store, as_of)
        asked = question_of(first, last, at, by, clock, chosen)
        period = study.period(store, asked)
        document = asked_of(asked, at) | counted(period) | {"not_arrived": study.not_arrived(store, asked)}
        zone = store.meta("zone")
    groups = period.report(by)
    document |= {"groups": group_lines(by, groups), "stages": stage_lines(by, groups)}
    call.answer(
        document, () if call.as_json else _report(call, document, by, groups, show_instant(asked.as_of_s or 0, zone))
    )


def asked_of(asked: "Question", as_of: datetime) -> dict[str, Any]:
    """What was asked, as JSON has it."""
    return {"from": asked.first, "to": asked.last, "as_of": utc_text(as_of), "clock": asked.clock, **asked.chosen}


def counted(period: "Period") -> dict[str, int]:
    """How many consignments, and how many of them are open."""
    return {"cases": period.size, "open": period.size - int(period.over.sum())}


def group_lines(by: Sequence[str], groups: "Sequence[Group]") -> list[dict[str, Any]]:
    """The release times of each group, as JSON has them."""
    return [{**_keys(by, group.keys), **figures(group.summary)} for group in groups]


def stage_lines(by: Sequence[str], groups: "Sequence[Group]") -> list[dict[str, Any]]:
    """The stages of each group, as JSON has them."""
    return [
        {**_keys(by, group.keys), "stage": stage, **stage_figures(times)}
        for group in groups
        for stage, times in group.stages.items()
    ]


def _keys(by: Sequence[str], keys: "Keys") -> dict[str, str]:
    return dict(zip(by, keys, strict=True))


def figures(of: "Summary") -> dict[str, Any]:
    """The figures of a set of release times, by their names in the contract, not rounded."""
    return {**_durations(of), **_within(of)}


def stage_figures(of: "StageTimes") -> dict[str, Any]:
    """The figures of one stage, by their names in the contract, not rounded."""
    return {**_durations(of), "adds_h": of.adds_h, **_within(of)}


def _durations(of: "Summary | StageTimes") -> dict[str, Any]:
    return {
        "cases": of.cases,
        "open": of.open,
        "mean_h": of.mean_h,
        "median_h": of.median_h,
        "median_low_h": of.median_low_h,
        "median_high_h": of.median_high_h,
        "p75_h": of.p75_h,
        "p90_h": of.p90_h,
    }


def _within(of: "Summary | StageTimes") -> dict[str, float | None]:
    return {
        "target_h": of.target_h,
        "within_target_pct": of.within_pct,
        "within_low_pct": of.within_low_pct,
        "within_high_pct": of.within_high_pct,
    }


def _report(
    call: Call, document: Mapping[str, Any], by: Sequence[str], groups: "Sequence[Group]", as_of: str
) -> Iterator[str]:
    heads = [
        *(tr("Cli", _HEADS[cut]) for cut in by),
        tr("Cli", _CASES),
        tr("Cli", _OPEN),
        tr("Cli", _MEDIAN),
        tr("Cli", _INTERVAL),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "75 % in h")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "90 % in h")),
        tr("Cli", _MEAN),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Target h")),
        tr("Cli", _WITHIN),
        tr("Cli", _INTERVAL),
    ]
    rows = []
    for group in groups:
        of = group.summary
        row = [*_names(call, by, group.keys), *(show_number(count, call.marks) for count in (of.cases, of.open))]
        row += [_one(call, of.median_h), _span(call, of.median_low_h, of.median_high_h)]
        row += [_one(call, hours) for hours in (of.p75_h, of.p90_h, of.mean_h, of.target_h, of.within_pct)]
        rows.append([*row, _span(call, of.within_low_pct, of.within_high_pct)])
    yield from table(heads, rows, range(len(by), len(heads)))
    yield from _stages(call, by, groups)
    yield ""
    yield from _counts(call, document, as_of)


def _stages(call: Call, by: Sequence[str], groups: "Sequence[Group]") -> Iterator[str]:
    heads = [
        *(tr("Cli", _HEADS[cut]) for cut in by),
        tr("Cli", _STAGE),
        tr("Cli", _CASES),
        tr("Cli", _OPEN),
        tr("Cli", _MEDIAN),
        tr("Cli", _MEAN),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Part of the mean h")),
    ]
    rows = [
        [
            *_names(call, by, group.keys),
            _named(call, "stages", stage),
            *(show_number(count, call.marks) for count in (of.cases, of.open)),
            *(_one(call, hours) for hours in (of.median_h, of.mean_h, of.adds_h)),
        ]
        for group in groups
        for stage, of in group.stages.items()
    ]
    if rows:
        yield ""
        yield from table(heads, rows, range(len(by) + 1, len(heads)))


def _counts(call: Call, document: Mapping[str, Any], as_of: str) -> Iterator[str]:
    """What the figures rest on."""
    opened = QT_TRANSLATE_NOOP(
        "Cli",
        "{open} of {cases} consignments were not released at {as_of}. They count as censored: their time so far is a least time, neither left out nor taken for done.",
    )
    shown = {name: show_number(document[name], call.marks) for name in ("cases", "open")}
    yield tr("Cli", opened, **shown, as_of=as_of)
    if document.get("not_arrived"):
        text = QT_TRANSLATE_NOOP("Cli", "{count} consignments had not arrived by then and are not counted.")
        yield tr("Cli", text, count=show_number(document["not_arrived"], call.marks))
    if document["clock"] == "working":
        yield tr("Cli", QT_TRANSLATE_NOOP("Cli", "Hours are those in which the post was open (hours.csv, days.csv)."))


def _names(call: Call, by: Sequence[str], keys: "Keys") -> list[str]:
    return [_named(call, _CODED.get(cut, ""), key) for cut, key in zip(by, keys, strict=True)]


def _named(call: Call, names: str, code: str) -> str:
    known = getattr(call.codes, names).get(code) if names else None
    return known.name(call.lang) if known else code or NONE


def _one(call: Call, value: float | None) -> str:
    """A figure with one decimal."""
    return NONE if value is None else show_number(round_half_up(Decimal(str(value)), 1), call.marks, 1)


def _span(call: Call, low: float | None, high: float | None) -> str:
    return NONE if low is None and high is None else f"{_one(call, low)} … {_one(call, high)}"


# Before and after


@click.command(
    "compare", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Release times before a day and from it on, with a test.")
)
@option(
    "--split",
    type=DAY,
    help=QT_TRANSLATE_NOOP("Cli", "The first day of the new procedure; that of baselines.csv if not said."),
)
@maybe_over_days
@asks
@click.pass_obj
def compare(
    call: Call,
    /,
    split: str | None,
    first: str | None,
    last: str | None,
    by: list[str],
    clock: str,
    as_of: str | None,
    **chosen: str | None,
) -> None:
    from horgosdesk.store import study
    from horgosdesk.study.published import published

    with call.store() as store:
        baselines = resources.baselines(store.folder)
        split = split or needed_split(baselines)
        at = as_of_of(store, as_of)
        usual = study.around(store, split, at)
        days = (first or min(usual[0], last or usual[0]), last or max(usual[1], first or usual[1]))
        asked = question_of(*days, at, by, clock, chosen)
        period = study.period(store, asked)
        zone = store.meta("zone")
    found = period.compare(split, by)
    document = {"split": split} | asked_of(asked, at) | counted(period)
    document["groups"] = [{**_keys(by, keys), **compared(period, one)} for keys, one in found]
    document["published"] = [
        published_figures(one) for one in published(period, split, baselines, chosen["direction"] or "")
    ]
    call.answer(
        document,
        () if call.as_json else _compare(call, document, by, found, period, show_instant(asked.as_of_s or 0, zone)),
    )


def needed_split(baselines: "Sequence[Baseline]") -> str:
    """The day that baselines.csv names; wrong usage where it names none."""
    day = split_day(baselines)
    if day is None:
        text = QT_TRANSLATE_NOOP("Cli", "--split is missing, and the desk's baselines.csv names no day.")
        raise click.UsageError(tr("Cli", text))
    return day


def compared(period: "Period", one: "Comparison") -> dict[str, Any]:
    """A comparison as JSON has it, not rounded."""
    stages = period.stages[1 : period.cases.released + 1]
    return {
        "before": figures(one.before),
        "after": figures(one.after),
        **_change(one.median_h, "difference_h", "difference_low_h", "difference_high_h"),
        **_change(one.median_pct, "change_pct", "change_low_pct", "change_high_pct"),
        **_change(one.within_points, "within_points", "within_points_low", "within_points_high"),
        "p_value": one.log_rank.p_value,
        "statistic": one.log_rank.statistic,
        "saved": [{"stage": stage, "hours": hours} for stage, hours in zip(stages, one.saved_h, strict=True)],
        "mean_saved_h": one.mean_saved_h,
    }


def _change(change: "Change | None", *names: str) -> dict[str, float | None]:
    return dict(zip(names, change or (None, None, None), strict=True))


def published_figures(one: "Published") -> dict[str, Any]:
    """What was published of a change, what its own hours come to, and what was measured, as JSON has it."""
    said, measured = one.baseline, one.measured
    change = measured.median_pct if measured else None
    return {
        "split": said.split,
        "direction": said.direction,
        "published_before_low_h": said.before_low_h,
        "published_before_high_h": said.before_high_h,
        "published_after_h": said.after_h,
        "published_pct": said.published_pct,
        "computed_low_pct": one.computed_low_pct,
        "computed_high_pct": one.computed_high_pct,
        "measured_before_h": measured.before.median_h if measured else None,
        "measured_after_h": measured.after.median_h if measured else None,
        **_change(change, "measured_pct", "measured_low_pct", "measured_high_pct"),
        "source": said.source,
        "unverified": said.unverified,
    }


def _compare(
    call: Call,
    document: Mapping[str, Any],
    by: Sequence[str],
    found: "Sequence[tuple[Keys, Comparison]]",
    period: "Period",
    as_of: str,
) -> Iterator[str]:
    for keys, one in found:
        if by:
            yield ", ".join(
                f"{tr('Cli', _HEADS[cut])}: {name}" for cut, name in zip(by, _names(call, by, keys), strict=True)
            )
        yield from _sides(call, document["split"], one)
        yield _tested(call, one)
        yield from _saved(call, period, one)
        yield ""
    yield from _counts(call, document, as_of)
    for said in document["published"]:
        yield ""
        yield from _published(call, said)


def _sides(call: Call, split: str, one: "Comparison") -> list[str]:
    was, now = one.before, one.after
    heads = [
        "",
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Before {day}"), day=split),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "From {day} on"), day=split),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Change")),
        tr("Cli", _INTERVAL),
        "%",
        tr("Cli", _INTERVAL),
    ]

    def change(of: "Change | None") -> list[str]:
        return [NONE, NONE] if of is None else [_one(call, of.value), _span(call, of.low, of.high)]

    mean = None if one.mean_saved_h is None else -one.mean_saved_h
    rows = [
        [tr("Cli", _CASES), *(show_number(side.cases, call.marks) for side in (was, now)), "", "", "", ""],
        [tr("Cli", _OPEN), *(show_number(side.open, call.marks) for side in (was, now)), "", "", "", ""],
        [
            tr("Cli", _MEDIAN),
            *(_one(call, side.median_h) for side in (was, now)),
            *change(one.median_h),
            *change(one.median_pct),
        ],
        [tr("Cli", _INTERVAL), *(_span(call, side.median_low_h, side.median_high_h) for side in (was, now)), *[""] * 4],
        [tr("Cli", _MEAN), *(_one(call, side.mean_h) for side in (was, now)), _one(call, mean), "", "", ""],
        [tr("Cli", _WITHIN), *(_one(call, side.within_pct) for side in (was, now)), *change(one.within_points), "", ""],
        [
            tr("Cli", _INTERVAL),
            *(_span(call, side.within_low_pct, side.within_high_pct) for side in (was, now)),
            *[""] * 4,
        ],
    ]
    return table(heads, rows, range(1, len(heads)))


def _tested(call: Call, one: "Comparison") -> str:
    p = one.log_rank.p_value
    if p is None:
        return tr("Cli", QT_TRANSLATE_NOOP("Cli", "Log-rank test: nothing to compare."))
    shown = "p < " + show_number(Decimal("0.0001"), call.marks) if p < 0.0001 else f"p = {_places(call, p, 4)}"
    return tr("Cli", QT_TRANSLATE_NOOP("Cli", "Log-rank test that both sides are alike: {p}"), p=shown)


def _places(call: Call, value: float, places: int) -> str:
    return show_number(round_half_up(Decimal(str(value)), places), call.marks, places)


def _saved(call: Call, period: "Period", one: "Comparison") -> Iterator[str]:
    stages = zip(period.stages[1 : period.cases.released + 1], one.saved_h, strict=True)
    rows = [[_named(call, "stages", stage), _one(call, hours)] for stage, hours in stages if hours is not None]
    if rows:
        rows.append([tr("Cli", QT_TRANSLATE_NOOP("Cli", "Together")), _one(call, one.mean_saved_h)])
        yield from table([tr("Cli", _STAGE), tr("Cli", QT_TRANSLATE_NOOP("Cli", "Mean hours saved"))], rows, {1})


def _published(call: Call, said: Mapping[str, Any]) -> Iterator[str]:
    name = _named(call, "directions", said["direction"])
    heads = [
        name,
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Before h")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "After h")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Change %")),
    ]
    low, high = said["published_before_low_h"], said["published_before_high_h"]
    before = _one(call, low) if low == high else _span(call, low, high)
    after = _one(call, said["published_after_h"])
    lowest, highest = said["computed_low_pct"], said["computed_high_pct"]
    computed = _one(call, lowest) if lowest == highest else _span(call, lowest, highest)
    measured = _one(call, said["measured_pct"])
    if said["measured_pct"] is not None:
        measured += f" ({_span(call, said['measured_low_pct'], said['measured_high_pct'])})"
    hours = [_one(call, said[f"measured_{side}_h"]) for side in ("before", "after")]
    rows = [
        [tr("Cli", QT_TRANSLATE_NOOP("Cli", "Published")), before, after, _one(call, said["published_pct"])],
        [tr("Cli", QT_TRANSLATE_NOOP("Cli", "Reckoned from the published hours")), before, after, computed],
        [tr("Cli", QT_TRANSLATE_NOOP("Cli", "Measured here, medians")), *hours, measured],
    ]
    yield from table(heads, rows, {1, 2, 3})
    yield f"  {said['source']}"
    if said["unverified"]:
        yield "  " + tr("Cli", QT_TRANSLATE_NOOP("Cli", "Not verified: {what}"), what=said["unverified"])


# The workbook


@click.command(
    "study", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Write the Time Release Study of these days to a workbook.")
)
@over_days
@option(
    "--split",
    type=DAY,
    help=QT_TRANSLATE_NOOP(
        "Cli", "Compare before this day with it and later; that of baselines.csv if not said and within the days."
    ),
)
@asks
@option("--out", type=FILE, required=True, help=QT_TRANSLATE_NOOP("Cli", "The workbook, .xlsx."))
@click.pass_obj
def export_study(
    call: Call,
    /,
    first: str,
    last: str,
    split: str | None,
    by: list[str],
    clock: str,
    as_of: str | None,
    out: Path,
    **chosen: str | None,
) -> None:
    from horgosdesk.excel.release import write_study

    with call.store() as store:
        at = as_of_of(store, as_of)
        asked = question_of(first, last, at, by, clock, chosen)
        made = write_study(out, store, asked, cuts=[by] if by else [], split=split, progress=call.tell)
    made["as_of"] = utc_text(at)
    del made["as_of_s"]
    written = QT_TRANSLATE_NOOP("Cli", "Study of {cases} consignments, {open} of them open, written to {file}")
    call.answer(made, [tr("Cli", written, **made)])

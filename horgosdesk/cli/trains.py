"""Trains: the board, one train with all that is known of it, and its wagons against the declarations."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from horgosdesk import resources
from horgosdesk.cli.arguments import DAY, Whole, option, over_days
from horgosdesk.cli.call import DIFFERENT, Call
from horgosdesk.cli.program import Command
from horgosdesk.cli.table import table
from horgosdesk.core import units
from horgosdesk.core.calendar import parse_instant
from horgosdesk.core.errors import Problem
from horgosdesk.core.identifiers import read_train_no
from horgosdesk.core.instants import iso, show_instant
from horgosdesk.core.match import STATES as MATCH_STATES
from horgosdesk.core.match import TOLERANCE_PCT
from horgosdesk.core.train_words import STATES, STATUS, TYPES
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

if TYPE_CHECKING:
    from horgosdesk.core.match import Declared, Pair
    from horgosdesk.core.message import Message
    from horgosdesk.core.places import Places
    from horgosdesk.core.train import Train
    from horgosdesk.store.board import Line
    from horgosdesk.store.desk import Store
    from horgosdesk.store.matching import Matched
    from horgosdesk.store.trains import Stored
    from horgosdesk.study.eta import Estimate

NONE = "–"
_TOLERANCE = option(
    "--tolerance",
    "pct",
    type=Whole(0, 100),
    default=TOLERANCE_PCT,
    help=QT_TRANSLATE_NOOP("Cli", "Weights further apart than so many percent differ; 3 if not said."),
)


def _at(store: "Store", said: str | None) -> int:
    return int((store.clock() if said is None else parse_instant(said, store.meta("zone"))).timestamp())


# The board


@click.command("board", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "The trains that are due, at the port and gone."))
@option(
    "--at",
    metavar="INSTANT",
    help=QT_TRANSLATE_NOOP("Cli", "As it was known at this time, as 2025-11-03T14:30; now if not said."),
)
@_TOLERANCE
@click.pass_obj
def board(call: Call, at: str | None, pct: int) -> None:
    from horgosdesk.store import board as boards

    places = resources.places(call.folder)
    with call.store() as store:
        at_s = _at(store, at)
        lines = boards.board(store, places, at_s, pct=pct, then=at is not None)
        zone = store.meta("zone")
    document = {"at": iso(at_s), "trains": [_board_line(line) for line in lines]}
    call.answer(document, () if call.as_json else _board_table(call, places, zone, lines))


def _board_line(line: "Line") -> dict[str, Any]:
    stands, declared = line.standing, line.declared
    return {
        **_facts(line.train),
        "status": stands.status,
        "place": stands.place,
        "away": stands.away,
        "next": stands.next,
        "delay_min": _minutes(stands.delay_s),
        "planned": _iso(stands.planned_s),
        "expected": _iso(stands.expected_s),
        "arrived": _iso(stands.arrived_s),
        "left": _iso(stands.left_s),
        "eta": None if line.eta is None else _estimate(line.eta),
        "declared": None if declared is None else declared[0],
        "undeclared": None if declared is None else declared[1],
        "alerts": list(line.alerts),
    }


def _facts(train: "Train") -> dict[str, Any]:
    run = train.run
    return {
        "train_no": train.train_no,
        "day": train.day,
        "direction": run.get("direction", ""),
        "origin": run.get("origin", ""),
        "destination": run.get("destination", ""),
    }


def _minutes(seconds: int | None) -> int | None:
    return None if seconds is None else round(seconds / 60)


def _iso(at_s: int | None) -> str | None:
    return None if at_s is None else iso(at_s)


def _estimate(of: "Estimate") -> dict[str, Any]:
    return {
        "location": of.location,
        "p10": _iso(of.p10_s),
        "median": iso(of.median_s),
        "p90": _iso(of.p90_s),
        "samples": of.samples,
        "basis": of.basis,
    }


def _board_table(call: Call, places: "Places", zone: str, lines: "Sequence[Line]") -> list[str]:
    heads = [
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Train")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "From")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "To")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Status")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Seen at")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Delay min")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Expected")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "10 to 90 %")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Declared")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Undeclared")),
    ]
    rows = []
    for line in lines:
        stands, eta, declared = line.standing, line.eta, line.declared
        band = NONE
        if eta is not None and eta.p10_s is not None and eta.p90_s is not None:
            band = f"{show_instant(eta.p10_s, zone)[5:16]} – {show_instant(eta.p90_s, zone)[5:16]}"
        at_s = eta.median_s if eta is not None else stands.expected_s if stands.status == "due" else None
        rows.append(
            [
                line.train.train_no,
                places.name(line.train.run.get("origin", ""), call.lang) or NONE,
                places.name(line.train.run.get("destination", ""), call.lang) or NONE,
                tr("Train", STATUS[stands.status]),
                places.name(stands.place, call.lang) or NONE,
                NONE if stands.delay_s is None else f"{_minutes(stands.delay_s):+d}",
                NONE if at_s is None else show_instant(at_s, zone)[5:16],
                band,
                NONE if declared is None else str(declared[0]),
                NONE if declared is None else str(declared[1]),
            ]
        )
    return table(heads, rows, right={5, 8, 9})


# One train


@click.command(
    "show", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "One train: its times, its wagons, when it will come.")
)
@click.argument("number", metavar="NO")
@option("--day", type=DAY, help=QT_TRANSLATE_NOOP("Cli", "The service day; the newest run if not said."))
@_TOLERANCE
@click.pass_obj
def show(call: Call, number: str, day: str | None, pct: int) -> None:
    from horgosdesk.core.train import standing
    from horgosdesk.store import board as boards
    from horgosdesk.store import matching, trains

    places = resources.places(call.folder)
    train_no = read_train_no(number).value
    with call.store() as store:
        stored = _stored(store, train_no, day)
        train = stored.train
        port = places.of_port(store.meta("port"))
        stands = standing(train.events, port, train.run)
        matched = matching.of_train(store, stored, port, pct=pct)
        messages = trains.sources(store, {one.message for one in train.events})
        estimates = boards.line_at(store, stored, places, _at(store, None), boards.history(store)).estimates
        zone = store.meta("zone")
    document = {
        "train": {
            **_facts(train),
            "status": stands.status,
            "delay_min": _minutes(stands.delay_s),
            "place": stands.place,
            "next": stands.next,
            **{name: train.run.get(name) for name in ("route", "operator", "gauge", "loaded", "wagons")},
            "gross_kg": _kg(train.run.get("gross_g")),
            "announced": train.announced,
        },
        "events": _events(train, messages),
        "consist": _consist(matched),
        "declared_only": [_record(one) for pair in matched.pairs if pair.load is None for one in pair.declared],
        "eta": [_estimate(one) for one in estimates],
    }
    call.answer(
        document, () if call.as_json else _train_lines(call, places, zone, train, stands.status, matched, estimates)
    )


def _stored(store: "Store", train_no: str, day: str | None) -> "Stored":
    from horgosdesk.store import trains

    days = trains.runs_of(store, train_no)
    wanted = day or next(iter(days), "")
    found = trains.get(store, train_no, wanted)
    if found is None:
        raise Problem(
            "train-unknown",
            QT_TRANSLATE_NOOP("Problem", "Nothing is known of a train {number}. `trains board` lists those that are.")
            if not days
            else QT_TRANSLATE_NOOP("Problem", "Train {number} did not run on {day}. It did on: {days}."),
            number=train_no,
            day=day or "",
            days=", ".join(days[:10]),
        )
    return found


def _kg(weight_g: int | None) -> str | None:
    return None if weight_g is None else units.kilograms(weight_g)


def _events(train: "Train", messages: "Mapping[int, Message]") -> list[dict[str, Any]]:
    return [
        {
            "location": one.location,
            "event": one.event,
            "type": one.type,
            "at": iso(one.at_s),
            "source": messages[one.message].source,
            "message_id": messages[one.message].message_id,
        }
        for one in sorted(train.events, key=lambda one: (one.at_s, one.location, one.event, one.type))
    ]


def _consist(matched: "Matched") -> list[dict[str, Any]]:
    """The loads of the gauge that stands for the train with their match, then those of the other."""
    rows = [_load(pair) for pair in matched.pairs if pair.load is not None]
    rest = [one for one in matched.train.loads if one.gauge != matched.gauge]
    return rows + [
        {
            "gauge": one.gauge,
            "position": one.load.position,
            "wagon_no": one.load.wagon_no,
            "container_no": one.load.container_no,
            "gross_kg": _kg(one.load.gross_g),
            "match": None,
        }
        for one in rest
    ]


def _load(pair: "Pair") -> dict[str, Any]:
    assert pair.load is not None
    load = pair.load.load
    return {
        "gauge": pair.load.gauge,
        "position": load.position,
        "wagon_no": load.wagon_no,
        "container_no": load.container_no,
        "seal": load.seal,
        "goods": load.goods,
        "gross_kg": _kg(load.gross_g),
        "tare_kg": _kg(load.tare_g),
        "from_wagon": load.from_wagon,
        "match": pair.state,
        "declared_kg": _kg(pair.declared_g),
        "apart_kg": _kg(pair.apart_g),
        "declared": [_record(one) for one in pair.declared],
    }


def _record(one: "Declared") -> dict[str, Any]:
    return {
        "subject": one.subject,
        "uid": one.uid,
        "day": one.day,
        "declaration_no": one.declaration_no,
        "wagon_no": one.wagon_no,
        "container_no": one.container_no,
        "gross_kg": _kg(one.gross_g),
    }


def _train_lines(
    call: Call,
    places: "Places",
    zone: str,
    train: "Train",
    status: str,
    matched: "Matched",
    estimates: "Sequence[Estimate]",
) -> list[str]:
    ends = [places.name(train.run.get(end, ""), call.lang) or NONE for end in ("origin", "destination")]
    lines = [f"{train.train_no}  {train.day}  {ends[0]} → {ends[1]}  {tr('Train', STATUS[status])}", ""]
    codes = call.codes.events
    rows = []
    # by the instant: clocks of two countries stand side by side
    for one in sorted(train.events, key=lambda one: (one.at_s, one.location, one.event, one.type)):
        code = codes.get(one.event)
        rows.append(
            [
                places.name(one.location, call.lang),
                code.name(call.lang) if code else one.event,
                tr("Train", TYPES[one.type]),
                show_instant(one.at_s, places.zone(one.location, zone)),
            ]
        )
    heads = [
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Place")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Event")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Kind")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Local time")),
    ]
    lines += table(heads, rows)
    ahead = [
        [
            places.name(one.location, call.lang),
            show_instant(one.median_s, zone)[:16],
            NONE
            if one.p10_s is None or one.p90_s is None
            else f"{show_instant(one.p10_s, zone)[5:16]} – {show_instant(one.p90_s, zone)[5:16]}",
            str(one.samples),
        ]
        for one in estimates
    ]
    if ahead:
        heads = [
            tr("Cli", QT_TRANSLATE_NOOP("Cli", "Place")),
            tr("Cli", QT_TRANSLATE_NOOP("Cli", "Expected")),
            tr("Cli", QT_TRANSLATE_NOOP("Cli", "10 to 90 %")),
            tr("Cli", QT_TRANSLATE_NOOP("Cli", "Trains before")),
        ]
        lines += ["", *table(heads, ahead, right={3})]
    if matched.pairs:
        lines += ["", *_match_table(call, matched)]
    return lines


# Matching


@click.command(
    "match", cls=Command, help=QT_TRANSLATE_NOOP("Cli", "Wagons and containers of the trains against the declarations.")
)
@over_days
@_TOLERANCE
@click.pass_obj
def match(call: Call, first: str, last: str, pct: int) -> None:
    from horgosdesk.core.match import counts
    from horgosdesk.store import matching

    places = resources.places(call.folder)
    with call.store() as store:
        matched, left = matching.over_days(store, first, last, places.of_port(store.meta("port")), pct=pct)
    of = [counts(one.pairs) for one in matched]
    total: dict[str, int] = {state: sum(each[state] for each in of) for state in MATCH_STATES}
    total["declared_only"] += len(left)
    document: dict[str, Any] = {
        "from": first,
        "to": last,
        **total,
        "trains": [
            _facts(one.train) | {"port_day": one.day, "rows": _rows(one)} | dict(each)
            for one, each in zip(matched, of, strict=True)
        ],
        "on_no_train": [_record(one) for one in left],
    }
    if any(count for state, count in total.items() if state != "matched"):
        call.code = DIFFERENT
    call.answer(document, () if call.as_json else _match_lines(call, total, matched, left))


def _rows(one: "Matched") -> list[dict[str, Any]]:
    return [
        _load(pair) | ({"should_be": pair.number} if pair.number else {})
        if pair.load is not None
        else {"match": pair.state, "declared": [_record(record) for record in pair.declared]}
        for pair in one.pairs
    ]


def _match_lines(
    call: Call, total: Mapping[str, int], matched: "Sequence[Matched]", left: "Sequence[Declared]"
) -> list[str]:
    lines = ["  ".join(f"{tr('Train', STATES[state])} {count}" for state, count in total.items())]
    for one in matched:
        if any(pair.state != "matched" for pair in one.pairs):
            lines += ["", f"{one.train.train_no}  {one.day}", *_match_table(call, one, differing=True)]
    if left:
        lines += ["", tr("Cli", QT_TRANSLATE_NOOP("Cli", "Declared by rail, on no train:"))]
        lines += [f"  {one.day}  {one.wagon_no}  {one.container_no}  {one.declaration_no}".rstrip() for one in left]
    return lines


def _match_table(call: Call, matched: "Matched", *, differing: bool = False) -> list[str]:
    heads = [
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "No.")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Wagon")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Container")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Gross kg")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Declared kg")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "Declaration")),
        tr("Cli", QT_TRANSLATE_NOOP("Cli", "State")),
    ]
    rows = []
    for pair in matched.pairs:
        if differing and pair.state == "matched":
            continue
        load = pair.load.load if pair.load is not None else None
        first = pair.declared[0] if pair.declared else None
        gross_g = load.gross_g if load is not None else None
        rows.append(
            [
                "" if load is None else str(load.position),
                load.wagon_no if load is not None else first.wagon_no if first is not None else "",
                load.container_no if load is not None else first.container_no if first is not None else "",
                NONE if gross_g is None else units.show_weight_kg(gross_g, call.marks),
                NONE if pair.declared_g is None else units.show_weight_kg(pair.declared_g, call.marks),
                first.declaration_no if first is not None else "",
                tr("Train", STATES[pair.state]),
            ]
        )
    return table(heads, rows, right={0, 3, 4})

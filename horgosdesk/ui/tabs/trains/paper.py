"""One train on paper: what is known of it, its times, its wagons with what is declared of them, what differs."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from horgosdesk.core.match import Pair
from horgosdesk.core.train import Carried
from horgosdesk.ui import handout
from horgosdesk.ui.handout import Column, Facts, Handout, Table
from horgosdesk.ui.tabs.trains import page_words as words

if TYPE_CHECKING:
    from horgosdesk.store.desk import Store
    from horgosdesk.store.matching import Matched

POINTS = {"ru": ",", "kk": ","}


@dataclass(frozen=True, slots=True)
class Told:
    """What the page of a train says. times, differences: headings and rows. gauges: what each is called."""

    title: str
    facts: Sequence[tuple[str, str]]
    times: tuple[Sequence[str], Sequence[Sequence[str]]]
    differences: tuple[Sequence[Column], Sequence[Sequence[str]]]
    gauges: dict[str, str]
    lang: str


def train_sheet(reader: "Store", told: Told, matched: "Matched") -> Handout:
    """All of a train."""
    ours = [pair for pair in matched.pairs if pair.load is not None]
    others = [one for one in matched.train.loads if one.gauge != matched.gauge]
    heads, rows = told.differences
    parts: list[Table | Facts] = [
        Facts(told.facts),
        Table(
            QCoreApplication.translate("TrainPaper", "Times"),
            [Column(head[:1].upper() + head[1:]) for head in told.times[0]],
            told.times[1],
            empty=QCoreApplication.translate("TrainPaper", "No event is known."),
        ),
        _consist(ours, told, told.gauges.get(matched.gauge, "")),
        *([_unmatched(others, told)] if others else []),
        Table(
            QCoreApplication.translate("TrainPaper", "Differences"),
            heads,
            rows,
            empty=QCoreApplication.translate("TrainPaper", "Nothing differs."),
        ),
    ]
    return Handout(told.title, parts, handout.running(reader, told.title))


def _consist(pairs: Sequence[Pair], told: Told, gauge: str) -> Table:
    lang = told.lang
    point = POINTS.get(lang, ".")
    title = QCoreApplication.translate("TrainPaper", "Wagons")
    return Table(
        f"{title} · {gauge}" if gauge else title,
        [
            Column(QCoreApplication.translate("TrainPaper", "No."), numeric=True),
            Column(QCoreApplication.translate("TrainPaper", "Wagon")),
            Column(QCoreApplication.translate("TrainPaper", "Container")),
            Column(QCoreApplication.translate("TrainPaper", "Goods")),
            Column(QCoreApplication.translate("TrainPaper", "State")),
            Column(QCoreApplication.translate("TrainPaper", "Railway kg"), True, point),
            Column(QCoreApplication.translate("TrainPaper", "Declared kg"), True, point),
            Column(QCoreApplication.translate("TrainPaper", "Declaration")),
        ],
        [
            [
                str(pair.load.load.position or ""),
                pair.load.load.wagon_no,
                pair.load.load.container_no,
                pair.load.load.goods,
                words.state_name(pair.state),
                words.weight(pair.load.load.gross_g, lang),
                words.weight(pair.declared_g, lang),
                ", ".join(dict.fromkeys(one.declaration_no for one in pair.declared if one.declaration_no)),
            ]
            for pair in pairs
            if pair.load is not None
        ],
        empty=QCoreApplication.translate("TrainPaper", "The railway has not told the wagons of this train yet."),
    )


def _unmatched(loads: Sequence[Carried], told: Told) -> Table:
    """The consist on the other gauge, which the same loads go over to."""
    title = QCoreApplication.translate("TrainPaper", "Wagons")
    gauge = told.gauges.get(loads[0].gauge, loads[0].gauge)
    return Table(
        f"{title} · {gauge}",
        [
            Column(QCoreApplication.translate("TrainPaper", "No."), numeric=True),
            Column(QCoreApplication.translate("TrainPaper", "Wagon")),
            Column(QCoreApplication.translate("TrainPaper", "Container")),
            Column(QCoreApplication.translate("TrainPaper", "Loaded from")),
            Column(QCoreApplication.translate("TrainPaper", "Railway kg"), True, POINTS.get(told.lang, ".")),
        ],
        [
            [
                str(one.load.position or ""),
                one.load.wagon_no,
                one.load.container_no,
                one.load.from_wagon,
                words.weight(one.load.gross_g, told.lang),
            ]
            for one in loads
        ],
    )

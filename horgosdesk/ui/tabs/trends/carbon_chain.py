"""One consignment's transport chain in words: what it emits, element by element, and by what that was reckoned."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from horgosdesk.core.carbon import Account, Method, kilograms, summed, tkm
from horgosdesk.core.units import GRAMS, MARKS
from horgosdesk.excel.figures import Page
from horgosdesk.store.carbon import Step
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.figures import short
from horgosdesk.ui.tabs.trends.amounts import Amount
from horgosdesk.ui.tabs.trends.carbon_words import (
    activity_scales,
    emission,
    how_told,
    legs_told,
    mode_name,
    number,
    place_name,
    share,
)
from horgosdesk.ui.tabs.trends.figures import Line as TableLine


@dataclass(frozen=True)
class Chain:
    """The transport chain of a consignment, by its declaration."""

    number: str
    method: Method
    steps: Sequence[Step]

    @property
    def whole(self) -> Account:
        """Of all its elements."""
        return summed(step.account for step in self.steps)


def sentence(desk: Desk, chain: Chain) -> str:
    """What the consignment emits, and what it would by road."""
    whole, lang = chain.whole, desk.lang
    values = {"number": chain.number, "amount": Amount("gross", "", lang).exact(whole.weight_g, unit=True)}
    if not whole.covered_g:
        return QCoreApplication.translate(
            "Carbon",
            "Declaration {number}, {amount}: its mode has no intensity or no border leg, so nothing is reckoned.",
        ).format(**values)
    said = QCoreApplication.translate(
        "Carbon",
        "Declaration {number}, {amount}: {activity}, {emitted} emitted, where road would have emitted {road}: {saved} saved, {share} less.",
    )
    return said.format(
        **values,
        activity=short(whole.gkm, activity_scales(lang), lang),
        emitted=emission(whole.ng, lang),
        road=emission(whole.road_ng, lang),
        saved=emission(whole.saved_ng, lang),
        share=share(whole.saved_ng, whole.road_ng, lang),
    )


def heads() -> list[str]:
    """The headings of the elements."""
    return [
        QCoreApplication.translate("Carbon", "Day"),
        QCoreApplication.translate("Carbon", "Mode"),
        QCoreApplication.translate("Carbon", "Train"),
        QCoreApplication.translate("Carbon", "Element"),
        QCoreApplication.translate("Carbon", "Gross, t"),
        QCoreApplication.translate("Carbon", "km"),
        QCoreApplication.translate("Carbon", "Tonne-kilometres"),
        QCoreApplication.translate("Carbon", "Emitted, kg CO2e"),
        QCoreApplication.translate("Carbon", "By road, kg CO2e"),
        QCoreApplication.translate("Carbon", "Saved, kg CO2e"),
    ]


def lines(desk: Desk, chain: Chain) -> list[TableLine]:
    """The elements in their order, and their sum."""
    made = []
    for place, step in enumerate(chain.steps):
        element = step.element
        ends = ""
        if element is not None:
            ends = QCoreApplication.translate("Carbon", "{origin} – {destination}").format(
                origin=place_name(desk, chain.method, step.origin),
                destination=place_name(desk, chain.method, step.destination),
            )
            if element.part == "beyond":
                ends = QCoreApplication.translate("Carbon", "{ends}, beyond the border leg").format(ends=ends)
        words = [step.day, mode_name(desk, step.mode), step.train_no, ends]
        grams = element.grams if element is not None else step.account.weight_g
        made.append(_line(desk, str(place), words, grams, element.km if element is not None else None, step.account))
    whole = chain.whole
    title = [QCoreApplication.translate("Carbon", "Together"), "", "", ""]
    return [*made, _line(desk, "=", title, whole.weight_g, None, whole, is_sum=True)]


def _line(
    desk: Desk, key: str, words: Sequence[str], grams: int, km: int | None, account: Account, *, is_sum: bool = False
) -> TableLine:
    marks = MARKS[desk.lang]
    sums: list[Decimal | None] = [None] * 4
    if account.gkm or km is not None:
        sums = [tkm(account.gkm), *map(kilograms, (account.ng, account.road_ng, account.saved_ng))]
    numbers: list[Decimal | None] = [Decimal(grams) / GRAMS["t"], None if km is None else Decimal(km), *sums]
    texts = [number(value, marks, places) for value, places in zip(numbers, (3, 0, 3, 3, 3, 3), strict=True)]
    if is_sum:
        texts[1] = ""
    return TableLine(key, [*words, *texts], [*words, *numbers], is_sum=is_sum)


def how(desk: Desk, chain: Chain) -> str:
    """By what it was reckoned."""
    modes = [mode for mode in dict.fromkeys(step.mode for step in chain.steps) if chain.method.covers(mode)]
    return how_told(desk, chain.method, modes, whole=True)


def pages(desk: Desk, chain: Chain) -> list[Page]:
    """The elements as a sheet of a workbook."""
    rows = [line.cells for line in lines(desk, chain)]
    formats = ["", "", "", "", "#,##0.000", "#,##0", *["#,##0.000"] * 4]
    above, below = [sentence(desk, chain)], [how(desk, chain), *legs_told(desk, chain.method)]
    return [Page(QCoreApplication.translate("Carbon", "Carbon"), heads(), rows, formats, above, below)]

"""What is handed to the press: the sentence, and below it the table of figures that it came from, in its language."""

import html
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from horgosdesk.core.formula import tab_line
from horgosdesk.core.headline import DASH
from horgosdesk.core.units import GRAMS, MARKS, Marks, change_pct, round_half_up, show_number

MINUS = "\N{MINUS SIGN}"
# what is counted and in what, the change, all directions together
_WORDS = {
    "zh_CN": ("货运量（吨）", "同比（%）", "合计"),
    "en": ("Cargo, tonnes", "Change, %", "Total"),
    "ru": ("Грузы, тонн", "Изменение, %", "Всего"),
    "kk": ("Жүк, тонна", "Өзгеріс, %", "Барлығы"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table: its name, empty for the total, and grams of the days and of the same days of last year."""

    name: str
    total_g: int
    base_g: int


@dataclass(frozen=True, slots=True)
class Press:
    """A sentence and its figures. spans: what heads the columns of the days and of their base."""

    sentence: str
    spans: tuple[str, str]
    lines: Sequence[Line]
    lang: str

    @property
    def text(self) -> str:
        """For a message or a sheet: the sentence, then the rows with tabs, their figures without groups."""
        plain = Marks(group="", decimal=MARKS[self.lang].decimal)
        return "\n".join([self.sentence, "", *(tab_line(row) for row in self._rows(plain, "-"))])

    @property
    def html(self) -> str:
        """For a document."""
        heads, *rows = self._rows(MARKS[self.lang], MINUS)
        told = _row("th", heads) + "".join(_row("td", row) for row in rows)
        return f"<p>{html.escape(self.sentence)}</p><table border=1 cellspacing=0 cellpadding=4>{told}</table>"

    def _rows(self, marks: Marks, minus: str) -> list[list[str]]:
        measure, change, total = _WORDS[self.lang]
        rows = [[measure, *(span[:1].upper() + span[1:] for span in self.spans), change]]
        for line in self.lines:
            percent = change_pct(line.total_g, line.base_g)
            rows.append(
                [
                    line.name or total,
                    *(show_number(Decimal(grams) / GRAMS["t"], marks, 3) for grams in (line.total_g, line.base_g)),
                    DASH if percent is None else show_number(round_half_up(percent, 1), marks, 1).replace("-", minus),
                ]
            )
        return rows


def _row(tag: str, cells: Sequence[str]) -> str:
    sides = ["left", *["right"] * (len(cells) - 1)]
    told = (f"<{tag} align={side}>{html.escape(cell)}</{tag}>" for side, cell in zip(sides, cells, strict=True))
    return f"<tr>{''.join(told)}</tr>"

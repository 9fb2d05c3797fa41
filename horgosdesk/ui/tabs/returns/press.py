"""The sentence for the press of a month's return, in any of the languages, and the figures that go with it."""

from pathlib import Path

from horgosdesk import resources
from horgosdesk.core.calendar import same_span_last_year
from horgosdesk.core.codes import Codebook
from horgosdesk.core.headline import headline, period
from horgosdesk.core.press import Line, Press
from horgosdesk.store.monthly import DIRECTIONS, Monthly


def sentence_of(made: Monthly, folder: Path, lang: str) -> str:
    """The year to date in one sentence."""
    return headline(
        resources.port_name(made.port, lang, folder),
        made.year_first,
        made.last,
        total_g=made.total.year_g,
        base_g=made.total.year_base_g,
        lang=lang,
        synthetic=made.synthetic,
    )


def press_of(made: Monthly, codes: Codebook, folder: Path, lang: str) -> Press:
    """The sentence, and the year to date with its base in total and by direction."""
    lines = [Line("", made.total.year_g, made.total.year_base_g)]
    for direction in dict.fromkeys([*DIRECTIONS, *(row.keys[0] for row in made.by_mode)]):
        row, code = made.of_direction(direction), codes.directions.get(direction)
        lines.append(Line(code.name(lang) if code else direction, row.year_g, row.year_base_g))
    days = (made.year_first, made.last), same_span_last_year(made.year_first, made.last)
    now, base = (period(first, last, lang) for first, last in days)
    return Press(sentence_of(made, folder, lang), (now, base), lines, lang)

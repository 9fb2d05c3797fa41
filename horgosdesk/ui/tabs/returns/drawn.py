"""What the page of a return shows of a month in a form."""

from dataclasses import dataclass

from horgosdesk.store.monthly import Check, Monthly


@dataclass(frozen=True, slots=True)
class Drawn:
    """A return as it would be handed out now. made: the figures of the monthly one; html: any other form, filled, for the
    screen and for paper. owed: how many restatements it has to report."""

    register_no: str
    checks: list[Check]
    made: Monthly | None = None
    html: str = ""
    paper_html: str = ""
    owed: int = 0

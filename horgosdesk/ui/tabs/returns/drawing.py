"""A return drawn for the screen: on a thread, by the very functions that export it; openpyxl is imported with it."""

from dataclasses import replace

from horgosdesk.core.units import MARKS
from horgosdesk.excel import returns as papers
from horgosdesk.excel.returns import Template
from horgosdesk.excel.shown import Ink, form_html
from horgosdesk.store import monthly, restatements, returns
from horgosdesk.store.as_of import as_of
from horgosdesk.store.desk import Store
from horgosdesk.store.returns import FIRST
from horgosdesk.ui.tabs.returns.drawn import Drawn


def draw(
    store: Store,
    month: str,
    form: Template,
    base: str,
    lang: str,
    screen: Ink,
    paper: Ink,
    *,
    carbon: bool = False,
) -> Drawn:
    """The return of a month, perhaps with the annex on carbon. Problem when the form cannot be filled."""
    owed = len(restatements.owed(store, month))
    if form.has_marks:
        filled, _known = papers.make(store, month, form, base=base)
        html, paper_html = (form_html(filled.data, ink, MARKS[lang]) for ink in (screen, paper))
        return Drawn(filled.register_no, filled.checks, None, html, paper_html, owed)
    by = papers.method_for(store, month) if carbon else None
    published = returns.first_published(store, monthly.base_months(month)) if base == FIRST else {}
    with as_of(store, published=published, subjects=("cargo",)) as then:
        made = monthly.monthly(then, month, base=base, published=published, carbon=by)
        made = replace(made, account=restatements.account(then, month))
    return Drawn(made.register_no, monthly.checks(made), made, owed=owed)

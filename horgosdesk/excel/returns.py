"""The front door of the returns: any template filled for a month, kept, entered in the register, and made again as of its day.

What a return says follows from the month, the template, the base and the position of the journal alone; and with the annex on
carbon from the intensities and legs, which the register keeps with it. So one that was
handed out is made again by reading the desk as of the position that it was made at (store/as_of.py), and comes out byte for
byte. A copy of the file is kept in returns/, and one of each template that was used in templates/used/.
"""

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from horgosdesk import resources
from horgosdesk.core.calendar import utc_text
from horgosdesk.core.carbon import Method, method_of
from horgosdesk.core.errors import Problem
from horgosdesk.core.units import kilograms, round_half_up
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.excel import monthly as workbook
from horgosdesk.excel.fill import Filled, fill_return, has_marks
from horgosdesk.excel.monthly import Cells
from horgosdesk.excel.sheets import ready
from horgosdesk.store import journal, monthly, restatements, returns, seconds, totals
from horgosdesk.store.as_of import SUBJECTS, as_of
from horgosdesk.store.carbon import method as carbon_of
from horgosdesk.store.desk import Store
from horgosdesk.store.monthly import DIRECTIONS, SPANS, Check, Monthly
from horgosdesk.store.returns import BASES, FIRST, RESTATED, Issue, State

TEMPLATE = "monthly"


@dataclass(frozen=True)
class Template:
    """A template as it was found: its name in the register, its file and the SHA-256 of that. desk: whose folder it is used in."""

    name: str
    file: Path
    sha256: str
    desk: Path

    @cached_property
    def has_marks(self) -> bool:
        """Whether it is a form with marks, right or wrong. Problem when it is none that could be filled."""
        return has_marks(self.file, self.desk)


@dataclass(frozen=True)
class Paper:
    """A return that was made, not entered yet: its bytes, the fingerprint of its figures, what it tells, what cells mean.

    content: what it says, of a form with marks already filled in. figures: the fingerprint of all that it says but state and
    number. published: of months of last year the positions that they were read at. last, year_g: its last day, and the gross
    weight of the year to date in grams; tells_cargo: whether it tells of cargo. position, drawn: what it was made as of. carbon:
    what its annex was reckoned by, as `store.returns.Issue` has it.
    """

    template: Template
    content: Monthly | Filled
    figures: str
    totals: dict[str, Any]
    checks: list[Check]
    rows: int
    state: State
    register_no: str
    base: str
    published: dict[str, int]
    last: str
    year_g: int
    tells_cargo: bool
    position: int
    drawn: str
    carbon: str = ""

    @cached_property
    def _written(self) -> tuple[bytes, Cells]:
        # on demand, since it takes longer than all else, and of a return that was entered before only the figures are asked first
        if isinstance(self.content, Filled):
            return self.content.data, self.content.cells
        made = replace(self.content, state=self.state, register_no=self.register_no)
        return workbook.written(made, self.template.file, self.template.desk)

    @property
    def data(self) -> bytes:
        """The workbook."""
        return self._written[0]

    @property
    def cells(self) -> Cells:
        """What its cells mean."""
        return self._written[1]

    @cached_property
    def sha256(self) -> str:
        """Of the bytes."""
        return hashlib.sha256(self.data).hexdigest()

    def entered_as(self, issue: Issue) -> "Paper | None":
        """The same under the state and the number of a return that was entered; None of a form with marks, where the state
        decides what is read."""
        if isinstance(self.content, Filled):
            return None
        return replace(
            self, state=issue.state, register_no=issue.register_no, position=issue.position, drawn=issue.drawn
        )


def export_return(
    store: Store,
    month: str,
    out: Path,
    *,
    template: str = TEMPLATE,
    as_of: str = "",
    base: str = RESTATED,
    carbon: bool = False,
) -> dict[str, Any]:
    """Write a month's return, keep a copy in returns/, enter it in the register; what `export return --json` says.

    template: the name of a template (a desk's own file of that name wins over the shipped one), or an .xlsx file. as_of: an
    instant (UTC text) that has passed, whose return is made again; one that the register has is not entered anew. base: one
    of BASES. carbon: with the annex on what transport emits. Problem when the template cannot be used or `out` not be written.
    """
    if out.suffix.lower() != ".xlsx":
        raise Problem(
            "return-ending",
            QT_TRANSLATE_NOOP("Problem", "A return is an Excel workbook: {file} must end in .xlsx."),
            file=out.name,
        )
    if month > store.today[:7]:
        raise Problem(
            "return-future",
            QT_TRANSLATE_NOOP("Problem", "{month} has not begun yet, so there is nothing to return. Check the month."),
            month=month,
        )
    # before anything is written beside
    store.require("return")
    form = template_of(store, month, template, as_of)
    by = method_for(store, month, as_of) if carbon else None
    paper, known = make(store, month, form, as_of=as_of, base=base, carbon=by)
    kept = store.folder / "returns" / f"{month}-{paper.sha256[:12]}.xlsx"
    copy = _kept_template(store.folder, form.sha256)
    with suppress(OSError):  # what cannot be written is told below
        returns.settle(store)
    if not copy.exists():
        # first of all: a return that the register knows must find its template
        with ready(copy, form.file.read_bytes()):
            pass
    with ready(kept, paper.data), ready(out, paper.data):
        if known is None:
            # before the files get their names: no paper may bear a number that the register does not know
            returns.register(
                store,
                paper.register_no,
                template=form.name,
                template_sha256=form.sha256,
                base=base,
                file=kept.name,
                sha256=paper.sha256,
                figures=paper.figures,
                state=paper.state,
                position=paper.position,
                drawn=paper.drawn,
                as_of=as_of,
                last=paper.last,
                year_g=paper.year_g,
                tells_cargo=paper.tells_cargo,
                carbon=paper.carbon,
            )
    return {
        "file": str(out),
        "month": month,
        "template": form.name,
        "template_sha256": form.sha256,
        "base": base,
        "annexes": ["carbon"] if carbon else [],
        "as_of": as_of or None,
        "position": paper.state.position,
        "rows": paper.rows,
        "totals": paper.totals,
        "checks": [{"name": one.name, "ok": one.ok, "detail": f"{one.title}: {one.detail}"} for one in paper.checks],
        "sha256": paper.sha256,
        "register_no": paper.register_no,
    }


def make(
    store: Store, month: str, form: Template, *, as_of: str = "", base: str = RESTATED, carbon: Method | None = None
) -> tuple[Paper, Issue | None]:
    """A month's return as of now or then, and the entry that it has in the register already, if it has one.

    carbon: with the annex reckoned by this. Nothing is written, so a read-only store will do. Problem when the template cannot be used.
    """
    if base not in BASES:
        raise ValueError(base)
    letters = returns.letters(store)
    with _reading(store, month, form, base, at=as_of) as (then, published):
        before = returns.issued(then, month)
        state = returns.state(then)
        paper = _draw(store, then, month, form, base, published, state, returns.next_no(month, before, letters), carbon)
    every = returns.issued(store, month)
    for known in _known(before, every, paper):
        # what is equal byte for byte is the same, whichever way it was made; the desk as of then takes a second reading
        for again in (paper.entered_as(known), None):
            again = again or remake(store, known, form)
            if again.sha256 == known.sha256:
                return again, known
    number = returns.next_no(month, every, letters)
    if number != paper.register_no:
        # a return made as of then stands behind all that were entered since
        with _reading(store, month, form, base, position=paper.position, at=paper.drawn) as (then, published):
            paper = _draw(store, then, month, form, base, published, paper.state, number, carbon)
    return paper, None


def remake(store: Store, issue: Issue, form: Template | None = None) -> Paper:
    """A return that was handed out, made again as of its day. Problem "template-gone" when its template is not there."""
    form = form or used_template(store, issue)
    by = method_of(json.loads(issue.carbon)) if issue.carbon else None
    with _reading(store, issue.month, form, issue.base, position=issue.position, at=issue.drawn) as (then, published):
        return _draw(store, then, issue.month, form, issue.base, published, issue.state, issue.register_no, by)


def used_template(store: Store, issue: Issue) -> Template:
    """The template of a return, as it was used. Problem "template-gone" when it is not there any more."""
    kept = _kept_template(store.folder, issue.template_sha256)
    for file in (kept, resources.templates(store.folder).get(issue.template)):
        if file is not None and file.is_file() and issue.template_sha256 in ("", _sha256(file)):
            return Template(issue.template, file, issue.template_sha256 or _sha256(file), store.folder)
    raise Problem(
        "template-gone",
        QT_TRANSLATE_NOOP(
            "Problem", "Return {number} cannot be made again: its template {template} was changed and no copy was kept."
        ),
        number=issue.register_no,
        template=issue.template,
    )


def _known(before: list[Issue], every: list[Issue], paper: Paper) -> Iterator[Issue]:
    """The returns that a paper may be, byte for byte: the one that stands, else one of the same state entered later."""
    sha256, base = paper.template.sha256, paper.base
    standing = returns.standing(before, paper.figures, template_sha256=sha256, base=base)
    if standing is not None:
        yield standing
    for one in every:
        same = (one.template_sha256, one.base, one.figures) == (sha256, base, paper.figures)
        if same and one.state == paper.state and one is not standing:
            yield one


@contextmanager
def _reading(
    store: Store, month: str, form: Template, base: str, *, position: int | None = None, at: str = ""
) -> Iterator[tuple[Store, dict[str, int]]]:
    """The desk as of then, of the month's last year as the base asks for; and the positions of what is first published."""
    subjects = SUBJECTS if form.has_marks else ("cargo", *seconds.SUBJECTS)
    published: dict[str, int] = {}
    if base == FIRST:
        with as_of(store, position=position, at=at, subjects=("cargo",)) as then:
            position, at = journal.position(then), utc_text(then.clock())
            published = returns.first_published(then, monthly.base_months(month))
    with as_of(store, position=position, at=at, published=published, subjects=subjects) as then:
        yield then, published


def _draw(
    store: Store,
    then: Store,
    month: str,
    form: Template,
    base: str,
    published: dict[str, int],
    state: State,
    register_no: str,
    carbon: Method | None,
) -> Paper:
    if carbon is not None and form.has_marks:
        raise Problem(
            "annex-form",
            QT_TRANSLATE_NOOP(
                "Problem",
                "The annex on carbon goes with the monthly return; the form {name} has marks of its own. Export it without the annex.",
            ),
            name=form.name,
        )
    first, last = monthly.span(then, month, to_date=True)
    content: Monthly | Filled
    if form.has_marks:
        unpublished = [one for one in monthly.base_months(month) if one not in published]
        said = workbook.base_words(base, unpublished, monthly.begun(then, *monthly.span(then, month)))
        content = fill_return(then, month, form.file, state=state, register_no=register_no, base=said)
        sums, checks, rows, tells_cargo = content.totals, content.checks, content.rows, content.tells_cargo
        [year] = totals.totals(then, first, last)
        year_g = year.sums.gross_g
    else:
        content = monthly.monthly(then, month, base=base, published=published, carbon=carbon)
        content = replace(content, account=restatements.account(then, month).on(store))
        sums, checks, year_g, tells_cargo = _totals(content), monthly.checks(content), content.total.year_g, True
        rows = sum(map(len, content.tables)) + len(content.daily)
    return Paper(
        template=form,
        content=content,
        figures=content.figures,
        totals=sums,
        checks=checks,
        rows=rows,
        state=state,
        register_no=register_no,
        base=base,
        published=published,
        last=last,
        year_g=year_g,
        tells_cargo=tells_cargo,
        position=journal.position(then),
        drawn=utc_text(then.clock()),
        carbon=json.dumps(carbon.document(), ensure_ascii=False) if carbon is not None else "",
    )


def method_for(store: Store, month: str, at: str = "") -> Method:
    """By what the annex of a return is reckoned: the desk's tables; at: an instant, as of which those that were used for the
    month. Problem where a table of the desk's own cannot be read."""
    used = [one for one in returns.issued(store, month) if one.carbon and one.at <= at] if at else []
    return method_of(json.loads(used[-1].carbon)) if used else carbon_of(store)


def _totals(made: Monthly) -> dict[str, Any]:
    total = made.total
    changes = {"month_change_pct": total.month_change_pct, "year_change_pct": total.year_change_pct}
    return {
        "records": total.records,
        **{f"{span}_kg": kilograms(total.grams(span)) for span in SPANS},
        **{name: None if change is None else float(round_half_up(change, 6)) for name, change in changes.items()},
        **{f"{direction}_kg": kilograms(made.of_direction(direction).month_g) for direction in DIRECTIONS},
    }


def template_of(store: Store, month: str, name: str, at: str = "") -> Template:
    """A template by name or file; at: an instant, as of which the one that was used for the month. Problem "template-missing"."""
    given = Path(name)
    if at and not given.suffix:
        # the template of then, where the one of this name was used for the month
        used = [one for one in returns.issued(store, month) if one.template == name and one.at <= at]
        kept = _kept_template(store.folder, used[-1].template_sha256) if used else None
        if kept is not None and kept.is_file() and _sha256(kept) == used[-1].template_sha256:
            return Template(name, kept, used[-1].template_sha256, store.folder)
    file = given if given.suffix else resources.templates(store.folder).get(name, given.with_suffix(".xlsx"))
    if not file.is_file():
        raise Problem(
            "template-missing",
            QT_TRANSLATE_NOOP("Problem", "There is no template {file}. Give the name of one, or an .xlsx file."),
            file=file,
        )
    return Template(file.stem, file, _sha256(file), store.folder)


def _kept_template(folder: Path, sha256: str) -> Path:
    return folder / "templates" / "used" / f"{sha256[:12]}.xlsx"


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()

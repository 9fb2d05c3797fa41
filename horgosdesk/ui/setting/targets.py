"""Targets: the times of clearance as a table, and the year's weight."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit

from horgosdesk.core.errors import Problem
from horgosdesk.core.goal import parse_goal
from horgosdesk.core.units import GRAMS, MARKS, show_number
from horgosdesk.store import goals
from horgosdesk.ui import figures
from horgosdesk.ui.setting.section import Line, Section, State
from horgosdesk.ui.setting.tables import table_lines


class TargetsSection(Section):
    """The tables of targets, and the target of the year's gross weight; those of other measures are set where they are seen."""

    def lines(self) -> Sequence[Line]:
        edit = QLineEdit(placeholderText=self.tr("none, or as 45.6 Mt"))
        line = Line(
            self.tr("Gross &weight of {year}").format(year=self._year),
            self._state,
            edit,
            right="plan",
            more=self.tr("year target plan tonnes"),
            fill=lambda: self._fill(edit),
        )
        edit.editingFinished.connect(lambda: self._keep(edit, line))
        others = Line(
            self.tr("Other targets of the year"),
            lambda: State(self.tr("Value, vehicles and each meter have theirs where they are drawn.")),
            self.button(self.tr("To T&rends"), self._to_trends),
        )
        return (*table_lines(self, "targets"), line, others)

    @property
    def _year(self) -> str:
        return self.desk.store.today[:4]

    def _state(self) -> State:
        return State(self.tr("The whole port, import, export and transit together. Enter keeps it; empty: no target."))

    def _fill(self, edit: QLineEdit) -> None:
        if not edit.isModified():
            goal = goals.of_year(self.desk.store, self._year, "gross")
            edit.setText("" if goal is None else self._tonnes(goal))

    def _tonnes(self, grams: int) -> str:
        return figures.tonnes(show_number(figures.exact(grams, GRAMS["t"]), MARKS[self.desk.lang]))

    def _keep(self, edit: QLineEdit, line: Line) -> None:
        if not edit.isModified():
            return
        text = edit.text().strip()
        try:
            goals.put(
                self.desk.store, self._year, "gross", parse_goal(text, "gross", MARKS[self.desk.lang]) if text else None
            )
        except Problem as problem:
            line.tell(str(problem))
            return
        edit.setModified(False)
        self._fill(edit)
        line.tell(self.tr("Kept.") if text else self.tr("No target any more."), "ok")

    def _to_trends(self) -> None:
        self.page.close()
        self.window.go_to("trends")

"""The return of a month as it will print, in a form and against a base that are chosen above it; its checks below."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from horgosdesk import durable, resources
from horgosdesk.core.calendar import month_days
from horgosdesk.core.errors import Problem
from horgosdesk.core.filename import safe
from horgosdesk.core.words import QT_TRANSLATE_NOOP
from horgosdesk.excel.monthly import cover_words
from horgosdesk.excel.shown import FORMULA
from horgosdesk.store import drafts, monthly, months, totals
from horgosdesk.store.desk import Store, open_store
from horgosdesk.store.monthly import Monthly
from horgosdesk.store.returns import FIRST, RESTATED
from horgosdesk.ui import printing, spans, tasks, theme
from horgosdesk.ui.ask import Ask
from horgosdesk.ui.desk import Desk
from horgosdesk.ui.files import Chooser, Opener
from horgosdesk.ui.flow import Flow
from horgosdesk.ui.lists import offer, slim
from horgosdesk.ui.notice import Notice
from horgosdesk.ui.tabs.returns.checks import Checks, Told
from horgosdesk.ui.tabs.returns.drawn import Drawn
from horgosdesk.ui.tabs.returns.forms import ADD, Forms, shipped
from horgosdesk.ui.tabs.returns.paper import Paper
from horgosdesk.ui.tabs.returns.press import press_of, sentence_of

MONTHLY = "monthly"
MOST_TOLD = 4
"""So many sums that differ are named in a line."""


class ReturnPage(QWidget):
    """drawn: the return of the month, form and base that are chosen is on the screen. owed_wanted: show the restatements."""

    drawn = Signal()
    owed_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        choose_to_write: Chooser,
        choose_to_read: Opener,
        preview: Callable[[QWidget, str, printing.Draw], object],
    ) -> None:
        super().__init__()
        self.desk = desk
        self._to_write, self._to_read, self._preview = choose_to_write, choose_to_read, preview
        self.month = ""
        self.answer: Drawn | None = None
        self._scroll: int | None = None
        self.exported: dict[str, Any] = {}
        self._drawing: tasks.Task | None = None
        self._writing: tasks.Task | None = None
        self._saving: tasks.Task | None = None
        self._tell_soon = desk.timer(self, 0, self._tell)
        self.form, self.base = Forms(), slim(QComboBox())
        slim(self.form)
        self._form = MONTHLY
        self.annex = QCheckBox()
        self._form_title, self._base_title = QLabel(objectName="quiet"), QLabel(objectName="quiet")
        self.sentence = QLabel(wordWrap=True, objectName="section")
        self.notice = Notice()
        self.paper = Paper()
        self.checks = Checks(desk)
        self.ask = Ask()
        self._lay_out()
        self._connect()

    # Layout

    def _lay_out(self) -> None:
        flags = Qt.TextInteractionFlag
        self.sentence.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        choices = self._choices = QWidget()
        chosen = Flow(choices)
        chosen.setSpacing(theme.space(2))
        for title, box in ((self._form_title, self.form), (self._base_title, self.base)):
            title.setBuddy(box)
            pair = QWidget()
            beside = QHBoxLayout(pair)
            beside.setContentsMargins(0, 0, theme.space(3), 0)
            beside.setSpacing(theme.space(2))
            beside.addWidget(title)
            beside.addWidget(box)
            chosen.addWidget(pair)
        chosen.addWidget(self.annex)
        head = QVBoxLayout()
        head.setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(2))
        head.setSpacing(theme.space(2))
        head.addWidget(choices)
        head.addWidget(self.sentence)
        head.addWidget(self.notice)
        main = QVBoxLayout(self)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        main.addLayout(head)
        main.addWidget(self.paper, 1)
        main.addWidget(self.checks)
        main.addWidget(self.ask)

    def _connect(self) -> None:
        self.form.activated.connect(lambda _: self._choose_form())
        self.base.activated.connect(lambda _: self.reload())
        self.annex.clicked.connect(lambda _: self.reload())
        self.checks.followed.connect(self.follow)

    def retranslate(self) -> None:
        """Everything in the current language."""
        self._form_title.setText(self.tr("For&m"))
        self._base_title.setText(self.tr("&Last year"))
        self.paper.setAccessibleName(self.tr("The return as it will print"))
        self.sentence.setAccessibleName(self.tr("Sentence for the press"))
        offer(self.base, [(self.tr("as restated"), RESTATED), (self.tr("as first published"), FIRST)])
        self.base.setToolTip(
            self.tr("Last year's figures as they are known now, or as the first return of each month told them")
        )
        self.annex.setText(self.tr("Carbon anne&x"))
        self.annex.setToolTip(
            self.tr(
                "A further sheet on what the month's transport emits over the border leg; goes with the monthly return only"
            )
        )
        self._offer_forms()
        self.restyle()

    def restyle(self) -> None:
        """Take up the colours in force."""
        self.checks.restyle()
        self.paper.restyle()

    def _offer_forms(self) -> None:
        titles = shipped()
        there = resources.templates(self.desk.store.folder)
        own = [(name, name) for name in there if name not in titles]
        forms = [(title, name) for name, title in titles.items() if name in there]
        offer(self.form, [*forms, *own, (self.tr("Add a form…"), ADD)])
        self.form.take_in()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_heights()
        # on a low screen the checks are scrolled, and the paper keeps its room
        self.checks.setMaximumHeight(max(theme.space(16), self.height() // 3))

    def _keep_heights(self) -> None:
        """What stands above the paper is not squeezed by it on a low screen."""
        for part in (self._choices, self.sentence):
            part.setMinimumHeight(0)  # a label reckons it in
            part.setMinimumHeight(max(0, part.heightForWidth(self.width() - theme.space(8))))

    # Showing

    @property
    def busy(self) -> bool:
        """Whether the return is still being drawn."""
        return self._drawing is not None or self._tell_soon.isActive()

    @property
    def has_annex(self) -> bool:
        """Whether the return that is chosen has the annex on carbon."""
        return self.annex.isChecked() and self.form.currentData() == MONTHLY

    @property
    def figures(self) -> Monthly | None:
        """The figures of the monthly return that is shown; None of another form."""
        return self.answer.made if self.answer else None

    def show_month(self, month: str) -> None:
        """Show a month; the line above the paper is of the month before and goes."""
        self.notice.tell("")
        self.ask.hide()
        # what is on the paper still is of another month, and is not printed or copied as of this one
        self.month, self.answer = month, None
        self.reload()
        self.paper.verticalScrollBar().setValue(0)

    def show_nothing(self) -> None:
        """A desk without a month: say the first step."""
        self.month, self.answer = "", None
        self._rest()
        self.sentence.hide()
        self.checks.hide()
        self.paper.show_words(
            self.tr("No return yet. As soon as the tab Cargo (Ctrl+1) has records of a month, its return stands here.")
        )

    def reload(self) -> None:
        """Draw the return anew, on a thread; what is shown stays until it is there.

        The monthly one is read from the kept totals and stands there first; how it follows from the returns before comes then.
        """
        self._rest()
        if not self.month:
            return
        month, name, lang = self.month, str(self.form.currentData()), self.desk.lang
        base, carbon = str(self.base.currentData()), self.has_annex
        self.annex.setEnabled(name == MONTHLY)
        screen, paper = self.paper.ink(theme.tokens()), self.paper.ink(theme.LIGHT)

        def figures(reader: Store, _progress: tasks.Progress) -> Drawn:
            made = monthly.monthly(reader, month)
            return Drawn(made.register_no, monthly.checks(made), made)

        def work(reader: Store, _progress: tasks.Progress) -> Drawn:
            from horgosdesk.excel.returns import template_of
            from horgosdesk.ui.tabs.returns.drawing import draw

            return draw(reader, month, template_of(reader, month, name), base, lang, screen, paper, carbon=carbon)

        def draw_whole() -> None:
            self._drawing = self.desk.read(work, self._show_whole, self._not_drawn)

        def show_figures(answer: Drawn) -> None:
            draw_whole()
            self._show(answer)

        if (name, base, carbon) == (MONTHLY, RESTATED, False):
            self._drawing = self.desk.read(figures, show_figures, self._not_drawn)
        else:
            draw_whole()

    def _rest(self) -> None:
        if self._drawing is not None:
            self._drawing.cancel()
            self._drawing = None
        self._tell_soon.stop()

    def _show_whole(self, answer: Drawn) -> None:
        self._drawing = None
        shown = self.answer
        if answer.made is not None and shown is not None and shown.made == replace(answer.made, account=None):
            # the paper stands there already
            self.answer = answer
            self._tell_soon.start()
        else:
            self._show(answer)

    def _show(self, answer: Drawn) -> None:
        self.answer = answer
        store = self.desk.store
        if answer.made is not None:
            self.sentence.setText(sentence_of(answer.made, store.folder, self.desk.lang))
            self.paper.show_return(answer.made, self.desk.codes, store.folder, self.desk.lang)
        else:
            self.sentence.clear()
            self.paper.show_form(answer.html, answer.paper_html)
        self.sentence.setVisible(bool(self.sentence.text()))
        self._keep_heights()
        if self._scroll is not None:
            self.paper.verticalScrollBar().setValue(self._scroll)
            self._scroll = None
        self._tell_soon.start()

    def _tell(self) -> None:
        """The checks below the paper, in a turn of their own."""
        if self.answer is not None:
            self.checks.show_checks(self.answer.checks, self._more())
            self.drawn.emit()

    def _not_drawn(self, error: BaseException) -> None:
        self._drawing, self.answer = None, None
        self._tell_soon.stop()
        self.sentence.hide()
        self.checks.hide()
        self.paper.show_words(str(error))
        self.notice.tell(str(error), "bad")
        self.drawn.emit()

    def _more(self) -> list[Told]:
        """Lines that are no cross-foots: what is owed, and what waits."""
        found: list[Told] = []
        if self.answer is None:
            return found
        if self.answer.owed:
            words = self.tr(
                "%n change(s) to months that were returned: this return has to report them.", "", self.answer.owed
            )
            found.append(Told("warning", words, link=("owed", self.tr("Which?"))))
        if waiting := drafts.count(self.desk.store, *month_days(self.month)):
            words = self.tr(
                "%n draft(s) of this month wait in the tab Cargo; they count once they are whole.", "", waiting
            )
            found.append(Told("warning", words))
        if f">{FORMULA}</td>" in self.answer.paper_html:
            words = self.tr("The form's own formulas (ƒ) are reckoned in Excel: print it from there.")
            found.append(Told("warning", words))
        made = self.figures
        if made is not None and made.base == FIRST and made.unpublished:
            words = self.tr(
                "%n month(s) of last year were never returned, and are as they are now: {months}",
                "",
                len(made.unpublished),
            )
            found.append(Told("warning", words.format(months=", ".join(made.unpublished))))
        if made is not None and made.begun:
            words = self.tr("The records begin on {day}: changes against last year are against a part of it.")
            found.append(Told("warning", words.format(day=made.begun)))
        return found

    def follow(self, link: str) -> None:
        """Go where a link leads."""
        if link == "owed":
            self.owed_wanted.emit()
        elif link == "verify":
            different = totals.recount(self.desk.store)
            self.notice.tell(
                self.tr(
                    "These sums differ from their records: {lines}. Restore the newest good backup, or ask for help with this line."
                ).format(lines="; ".join(different[:MOST_TOLD]) + ("; …" if len(different) > MOST_TOLD else ""))
                if different
                else self.tr("A recount finds every sum equal to its records. Look at the return again."),
                "bad" if different else "ok",
            )

    # Remembering

    def state(self) -> dict[str, Any]:
        """The form, the base and the annex that are chosen."""
        return {
            "form": self.form.currentData(),
            "base": self.base.currentData(),
            "annex": self.annex.isChecked(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Take up what `state` gave; what is not there any more does no harm."""
        for box, name in ((self.form, "form"), (self.base, "base")):
            place = box.findData(state.get(name))
            if place >= 0 and state.get(name) != ADD:
                box.setCurrentIndex(place)
        self._form = str(self.form.currentData())
        self.annex.setChecked(state.get("annex") is True)

    def scroll_later(self, to: int) -> None:
        """Scroll the paper once the return is drawn."""
        self._scroll = to

    # Forms

    def _choose_form(self) -> None:
        if self.form.currentData() == ADD:
            # whoever adds none stays with the form that was there
            self.form.setCurrentIndex(max(0, self.form.findData(self._form)))
            self.add_form()
        self._form = str(self.form.currentData())
        self.notice.tell("")
        self.reload()

    def add_form(self) -> None:
        """Take a workbook that an office prescribes into the desk's folder templates/, once its marks are right."""
        self.desk.store.require("plan")
        file = self._to_read(self, self.tr("Add a form"), self.tr("Excel workbook (*.xlsx)"))
        if file is None:
            return
        try:
            self._check_form(file)
            folder = self.desk.store.folder / "templates"
            folder.mkdir(exist_ok=True)
            durable.copy(file, folder / file.name)
        except Problem as problem:
            self.notice.tell(str(problem), "bad")
            return
        except OSError as error:
            why = error.strerror or str(error)
            self.notice.tell(self.tr("{file} cannot be read ({why}).").format(file=file, why=why), "bad")
            return
        self._offer_forms()
        self.form.setCurrentIndex(self.form.findData(file.stem))
        self.notice.tell(
            self.tr("{file} is among the forms now, as a copy in the desk's folder templates.").format(file=file.name)
        )

    def _check_form(self, file: Path) -> None:
        from horgosdesk.excel import fill

        if file.stem in resources.templates():
            raise Problem(
                "form-name-taken",
                QT_TRANSLATE_NOOP("Problem", "A shipped form is called {name} already. Give the file another name."),
                name=file.stem,
            )
        wrong = fill.mistakes(file, self.desk.store.folder)
        if wrong:
            raise fill.all_of(wrong, "\n")

    # What is taken along

    def export(self) -> None:
        """Write the month's workbook where the person wants it, without stopping the window."""
        if not self.month or self._writing is not None:
            return
        store, month, name, base = self.desk.store, self.month, str(self.form.currentData()), self.base.currentData()
        carbon = self.has_annex
        store.require("return")
        signed = store.signed
        ending = "" if name == MONTHLY else f"-{name}"
        file = self._asked_for(f"{month}{ending}.xlsx", self.tr("Export workbook"), self.tr("Excel workbook (*.xlsx)"))
        if file is None:
            return

        def write(_progress: tasks.Progress) -> dict[str, Any]:
            from horgosdesk.excel.returns import export_return

            own = open_store(store.folder, who=store.user, clock=store.clock, signed=signed, new=False)
            try:
                return export_return(own, month, file, template=name, base=base, carbon=carbon)
            finally:
                own.close()

        self.notice.tell(self.tr("Writing {file}…").format(file=file.name), "quiet")
        self._writing = tasks.run(write, self._exported, self._not_exported)
        self.drawn.emit()

    @property
    def writing(self) -> bool:
        """Whether a workbook is being written."""
        return self._writing is not None

    def _exported(self, told: dict[str, Any]) -> None:
        self._writing = None
        self.exported = told
        self.desk.look_outside()
        self.reload()
        text = self.tr(
            "Exported as {file}. Register no. {number}, SHA-256 {sha256}. A copy is in the folder of returns."
        )
        self.notice.tell(text.format(file=told["file"], number=told["register_no"], sha256=told["sha256"]))
        self.desk.say(self.tr("{month} exported").format(month=spans.month(told["month"], self.desk.lang)))

    def _not_exported(self, error: BaseException) -> None:
        self._writing = None
        self.drawn.emit()
        self.notice.tell(str(error), "bad")

    def print(self) -> None:
        """Show the pages of the return as they will come out of the printer."""
        self._preview(self, self._title(), self._pages())

    def save_pdf(self) -> None:
        """Write the pages of the return as a PDF, with its fonts in it, without stopping the window."""
        if self._saving is not None:
            return
        file = self._asked_for(f"{self.month}.pdf", self.tr("Save as PDF"), self.tr("PDF (*.pdf)"))
        if file is None:
            return
        title, pages = self._title(), self._pages()

        def write(_progress: tasks.Progress) -> OSError | None:
            try:
                printing.save_pdf(file, title, pages)
            except OSError as error:
                return error
            return None

        def written(error: OSError | None) -> None:
            self._saving = None
            if error is None:
                self.notice.tell(self.tr("Saved as {file}").format(file=file))
                return
            why = error.strerror or str(error)
            said = self.tr("{file} cannot be written ({why}). Choose another folder.")
            self.notice.tell(said.format(file=file, why=why), "bad")

        self.notice.tell(self.tr("Writing {file}…").format(file=file.name), "quiet")
        self._saving = self.desk.run(write, written)

    def _pages(self) -> printing.Draw:
        return printing.of_html(self.paper.printed(), self._running(), theme.number_font())

    def _asked_for(self, name: str, title: str, kinds: str) -> Path | None:
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or ".")
        return self._to_write(self, title, folder / safe(f"{self.desk.store.meta('port')}-{name}"), kinds)

    def _title(self) -> str:
        return f"{self.desk.store.meta('port')} {self.month}"

    def _warned(self) -> list[str]:
        """What each page of a form says that must not be taken for more than it is, as each sheet of the workbook does."""
        from horgosdesk.excel.fill.told import PROVISIONAL, SYNTHETIC

        store = self.desk.store
        return [
            *([SYNTHETIC] if store.meta("synthetic") else []),
            *([] if self.month in months.closed(store) else [PROVISIONAL]),
        ]

    def _running(self) -> printing.Running:
        """What stands on each page: in the return's own two languages, as in the workbook."""
        if self.figures is None:
            number = self.answer.register_no if self.answer else ""
            return printing.Running(
                f"{self.form.currentText()} {self.month}", number, "HorgosDesk", " · ".join(self._warned())
            )
        words = cover_words(self.figures, self.desk.store.folder)
        return printing.Running(
            left=f"{words['port_zh']}口岸货运量月报表 {words['month_zh']}",
            right=str(words["register_no"]),
            foot=f"HorgosDesk · {words['as_of']} · {words['position']} · {words['hash']}",
            mark=str(words["mark"]) or ("" if self.figures.closed else "暂定数据 PROVISIONAL"),
        )

    def copy(self) -> None:
        """What is selected on the paper, or all its tables."""
        if self.paper.textCursor().hasSelection():
            self.paper.copy()
            self.desk.say(self.tr("Copied"))
        else:
            self.desk.say(self.tr("%n row(s) copied", "", self.paper.copy_all()))

    def copy_sentence(self, lang: str) -> None:
        """The sentence for the press in a language, with the table of its figures, to the clipboard."""
        # whatever form is shown: the sentence is that of the month
        made = self.figures or monthly.monthly(self.desk.store, self.month)
        told = press_of(made, self.desk.codes, self.desk.store.folder, lang)
        data = QMimeData()
        data.setText(told.text)
        data.setHtml(told.html)
        QGuiApplication.clipboard().setMimeData(data)
        self.desk.say(self.tr("Sentence copied, with its figures: {sentence}").format(sentence=told.sentence))

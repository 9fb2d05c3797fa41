"""Accounts: whether people sign in here, and the own password."""

from collections.abc import Sequence

from horgosdesk.core.rights import word
from horgosdesk.ui.setting.section import Line, Section, State


class AccountsSection(Section):
    """Who may sign in, as the page of accounts changes it."""

    def lines(self) -> Sequence[Line]:
        people = Line(
            self.tr("Who signs in"),
            self._state,
            self.opening(lambda: self.window.show_accounts(self.page)),
            right="manage",
            more=self.tr("people roles sign in lock user password"),
        )
        if not self.desk.store.guarded:
            return (people,)
        password = Line(
            self.tr("Own password"),
            self._who,
            self.button(self.tr("Cha&nge…"), lambda: self.window.change_password(self.page)),
        )
        return (people, password)

    def _state(self) -> State:
        from horgosdesk.store import accounts

        store = self.desk.store
        if not store.guarded:
            return State(self.tr("Off: whoever opens this desk may do everything"))
        count = sum(one.active for one in accounts.everyone(store))
        idle = accounts.idle_min(store)
        text = self.tr("On, %n people", "", count)
        if idle:
            text += self.tr("; the window locks after %n minutes without a key", "", idle)
        return State(text)

    def _who(self) -> State:
        store = self.desk.store
        return State(f"{store.shown or store.who}, {word(store.role)}" if store.role else "")

"""Encryption: whether the desk's file is encrypted, and what unlocks it."""

from collections.abc import Sequence

from horgosdesk.core.errors import Problem
from horgosdesk.ui.setting.section import Line, Section, State


class EncryptionSection(Section):
    """How the desk is kept, as the page of encryption changes it."""

    def lines(self) -> Sequence[Line]:
        return (
            Line(
                self.tr("Encryption of the desk"),
                self._state,
                self.opening(self.window.encryption_wanted.emit),
                right="manage",
                more=self.tr("passphrase key recovery code keyring"),
            ),
        )

    def _state(self) -> State:
        from horgosdesk.store import encryption

        try:
            state = encryption.state(self.desk.store.folder)
        except Problem as problem:
            return State(str(problem), "bad")
        if not state.encrypted:
            return State(self.tr("Off: whoever has the file can read it"))
        text = self.tr("On, opened by this computer's keyring") if state.by_keyring else self.tr("On, by a passphrase")
        if state.plain:
            return State(text + self.tr("; %n copies beside it can be read by anybody", "", len(state.plain)), "warn")
        return State(text)

"""The list of forms, whose last line adds one."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox

ADD = "+"
"""The value of the last line."""


def shipped() -> dict[str, str]:
    """What the forms are called that come with the program, by their names."""
    return {
        "monthly": QCoreApplication.translate("ReturnPage", "Monthly throughput"),
        "bulletin": QCoreApplication.translate("ReturnPage", "Goods and countries, as the bulletin has them"),
        "clearance": QCoreApplication.translate("ReturnPage", "Clearance times"),
        "trains": QCoreApplication.translate("ReturnPage", "Train runs"),
    }


class Forms(QComboBox):
    """Forms by name; whoever walks through them with the arrows does not fall into the line that adds one."""

    def take_in(self) -> None:
        """Look anew which line adds; it can be chosen in the open list only."""
        self._let(ADD, self.view().isVisible())

    def _let(self, value: Any, can: bool) -> None:
        place = self.findData(value)
        if place >= 0:
            usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            flags = usual if can else Qt.ItemFlag.NoItemFlags
            self.setItemData(place, int(flags.value), Qt.ItemDataRole.UserRole - 1)

    def showPopup(self) -> None:
        self._let(ADD, True)
        super().showPopup()

    def hidePopup(self) -> None:
        super().hidePopup()
        self._let(ADD, False)

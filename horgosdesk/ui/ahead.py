"""Modules that are slow to load, loaded on a thread before they are asked for."""

from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from horgosdesk.ui.tabs import Place
    from horgosdesk.ui.tasks import Progress

SOON = (
    "horgosdesk.core.clearance",
    "horgosdesk.core.train",
    "horgosdesk.core.message",
    "horgosdesk.store.clearance",
    "horgosdesk.store.trains",
    "horgosdesk.store.door",
    "horgosdesk.store.undo",
    "ssl",
    "stdnum.cn.uscc",
    "horgosdesk.store.accounts",
    "horgosdesk.store.returns",
    "horgosdesk.core.keeping",
    "horgosdesk.ui.help",
    "_strptime",
    "horgosdesk.store.copies",
    "horgosdesk.store.backup",
)
"""What the first saved record, its undoing and the backup of the day need, loaded one by one as soon as the window is painted."""
LATE = (
    "numpy.ma",
    "horgosdesk.ui.canvas",
    "horgosdesk.ui.easel",
    "horgosdesk.ui.tabs.trains.stringline_easel",
    "horgosdesk.ui.tabs.clearance.study",
    "horgosdesk.ui.tabs.trains.page",
    "horgosdesk.ui.tabs.trains.quality",
    "horgosdesk.ui.wizard",
)
"""What the tabs import when it is first wanted: pyqtgraph for their first chart, what numpy imports with its first set of numbers,
and their inner pages."""


def load(places: "Sequence[Place]", progress: "Progress") -> None:
    """Import the tabs and what they load late, one after the other for as long as the window is open; and have memory given back."""
    # before anything large is read on a thread
    from horgosdesk.ui import heap

    heap.give_back()
    for place in places:
        progress(0)
        place.load()
    from horgosdesk import resources

    # what the first tab with consignments asks of the code tables, and what their reading compiles
    resources.stages()
    resources.targets()
    for module in LATE:
        progress(0)
        import_module(module)
    progress(0)
    from horgosdesk.ui import commands

    commands.hear()

"""The window; the only room where Qt lives."""

import PySide6  # noqa: F401  # which brings shibokensupport
from shibokensupport import feature  # type: ignore[import-not-found]  # it is inside a library of shiboken6

# PySide would read the source of every module that is imported from here on, to see whether it may ask for snake_case: a tenth
# of the start, and the text of each module kept in memory. None of ours or of our libraries' does.
if hasattr(feature, "_mod_uses_pyside"):
    feature._mod_uses_pyside = lambda _module: False

"""Words for people: marked here in English, shown in the desk's language.

The core and the store know no Qt, yet their messages must be translated like any screen. So a source string is marked with
`QT_TRANSLATE_NOOP` (which `pyside6-lupdate` finds) and rendered with `tr` through whatever translator the program installed:
Qt's in the window, the same .ts file in the command line.
"""

from collections.abc import Callable

Translate = Callable[[str, str], str]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark `text` for translation in `context`; returns it as it is."""
    return text


def _as_it_is(context: str, text: str) -> str:
    return text


_translate: Translate = _as_it_is


def use(translate: Translate | None) -> None:
    """Install the translator of the program, or with None go back to English."""
    global _translate
    _translate = translate or _as_it_is


def tr(context: str, text: str, /, **values: object) -> str:
    """The text in the current language, its `{name}` places filled from `values`."""
    shown = _translate(context, text)
    return shown.format(**values) if values else shown

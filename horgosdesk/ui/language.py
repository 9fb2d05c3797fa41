"""The language of the window, changed while the program runs."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from horgosdesk import resources
from horgosdesk.core import words

NAMES = {"zh_CN": "中文", "en": "English", "ru": "Русский", "kk": "Қазақша"}
"""The languages of the program, each in its own words."""

_installed: list[QTranslator] = []
_now = "en"


def there() -> list[str]:
    """The languages that can be chosen: English, and those whose translation is shipped."""
    folder = resources.folder() / "translations"
    return [lang for lang in NAMES if lang == "en" or (folder / f"horgosdesk_{lang}.qm").is_file()]


def usual() -> str:
    """The language of the computer, where it is shipped; else English."""
    shipped = there()
    for wanted in QLocale.system().uiLanguages():
        for lang in shipped:
            if wanted.replace("-", "_").split("_")[0] == lang.split("_")[0]:
                return lang
    return "en"


def now() -> str:
    """The language in force."""
    return _now


def use(lang: str) -> str:
    """Show everything in this language from now on; the language in force, which is English when it is not shipped.

    Windows are told by Qt (LanguageChange) and by `Desk.language_changed`.
    """
    global _now
    _now = lang = lang if lang in there() else "en"
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    QLocale.setDefault(QLocale(lang))
    # English has a file as well: the plurals of what is counted
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{lang}"),
        (str(resources.folder() / "translations"), f"horgosdesk_{lang}"),
    ):
        translator = QTranslator()
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    words.use(QCoreApplication.translate)
    return lang

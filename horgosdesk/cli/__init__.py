"""The commands of contract.md: what scripts, schedulers and auditors rely on."""

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

from horgosdesk import log, translation
from horgosdesk.cli.call import BUG, DAMAGED, LANGUAGES, REFUSED, STOPPED, UNREACHABLE, UNREAD, USAGE, Call, fail
from horgosdesk.core import words
from horgosdesk.core.errors import Damaged, Locked, Problem, Refused, Unreachable
from horgosdesk.core.words import QT_TRANSLATE_NOOP, tr

_CODES = {Damaged: DAMAGED, Refused: REFUSED, Locked: REFUSED, Unreachable: UNREACHABLE}
_SPOKEN = ("LC_ALL", "LC_MESSAGES", "LANG")
"""Where the environment names a language, the first that does."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit with the contract's codes."""
    # what a start makes stays: looking through it for cycles again and again takes a tenth of it. Commands switch it on
    gc.disable()
    sys.exit(run(sys.argv[1:] if arguments is None else arguments, collects=True))


def gui_main() -> NoReturn:
    """Open the window, from a start menu."""
    main(["gui", *sys.argv[1:]])


def run(arguments: Sequence[str], *, collects: bool = False) -> int:
    """Run one command; its exit code. What goes wrong is one line on standard error. collects: see Call."""
    for stream in (sys.stdout, sys.stderr):
        # without a console Python has none; with one, JSON and Chinese are UTF-8 whatever the code page
        with suppress(AttributeError):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    call = Call(Path(), _language(arguments), collects=collects)
    words.use(translation.translator(call.lang))
    from horgosdesk.cli import plain

    try:
        if (window := plain.asked(arguments)) is not None:
            plain.run(call, window)
        else:
            from horgosdesk.cli import program

            program.run(call, arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
        return call.code
    except Problem as problem:
        if call.progress and sys.stderr is not None:
            # the program that reads these lines knows what is wrong by its code, in whatever language the words are
            print(f'{{"problem": "{problem.code}"}}', file=sys.stderr)
        return fail(str(problem), _CODES.get(type(problem), USAGE))
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        # who was reading has enough; Python must not complain of it when it ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return UNREAD
    except UnicodeEncodeError:
        # as Python hands on bytes of the line or the environment that it cannot read; they may be of a password
        text = QT_TRANSLATE_NOOP("Cli", "What was typed, or stands in the environment, is no text in UTF-8.")
        return fail(tr("Cli", text), USAGE)
    except Exception as error:
        file = log.record(call.folder, error)
        if (hindered := _hindered(call, error)) is not None:
            return fail(str(hindered), DAMAGED if isinstance(hindered, Damaged) else USAGE)
        if isinstance(error, OSError):
            return fail(": ".join(str(part) for part in (error.filename, error.strerror or error) if part), USAGE)
        text = QT_TRANSLATE_NOOP("Cli", "something went wrong in the program ({error}); what happened is in {file}")
        return fail(tr("Cli", text, error=type(error).__name__, file=file), BUG)


def _hindered(call: Call, error: Exception) -> Problem | None:
    from horgosdesk.store.desk import FILE
    from horgosdesk.store.surroundings import problem_of

    return problem_of(error, call.folder / FILE)


def _language(arguments: Sequence[str]) -> str:
    """The language asked for, looked up before all else, since what is wrong with the line is told in it."""
    for place, word in enumerate(arguments):
        if word.startswith("--lang"):
            wanted = word.partition("=")[2] or (arguments[place + 1] if place + 1 < len(arguments) else "")
            if wanted in LANGUAGES:
                return wanted
    named = next((said for name in _SPOKEN if (said := os.environ.get(name))), "") or _windows()
    return next((lang for lang in LANGUAGES if named.lower().startswith(lang[:2])), "zh_CN")


def _windows() -> str:
    if sys.platform != "win32":
        return ""
    import ctypes
    import locale

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")

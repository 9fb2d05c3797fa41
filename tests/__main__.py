"""`python3 tests [pytest's arguments]` from a clone: the environment with what tests need, then the whole suite."""

import os
import shutil
import sys

HERE = os.path.dirname(os.path.realpath(__file__))
sys.path[0] = os.path.dirname(HERE)

from horgosdesk import environment  # noqa: E402

# program that tests look for: Debian packages that bring it, the first that can be had; tests that do not run without
PROGRAMS = [
    ("Xvfb", [["xvfb"]], "those that open a real window"),
    ("xdotool", [["xdotool"]], "those that press real keys in a real window"),
    (
        "soffice",
        [["libreoffice-calc-nogui"], ["libreoffice-calc"]],
        "those that LibreOffice recalculates workbooks for",
    ),
    ("strace", [["strace"]], "those that record what a power cut may leave of the files"),
    ("mosquitto", [["mosquitto"]], "those that receive messages from a real broker"),
]


def prepare():
    """Qt's libraries, a virtual screen, a Chinese font, LibreOffice and a broker, where apt and the right to use it are there."""
    environment.need_qt(real_window=environment.can_install())
    if not sys.platform.startswith("linux"):
        return
    for program, choices, tests in PROGRAMS:
        if not shutil.which(program) and not any(environment.install(packages) for packages in choices):
            advice = "do not run (sudo apt install {}) / 缺少此程序，相应测试不运行".format(" ".join(choices[0]))
            environment.say("no {}: {} {}".format(program, tests, advice))
    if not environment.chinese_fonts() and not environment.install(environment.FONTS):
        fonts = " ".join(environment.FONTS)
        environment.say("no Chinese font: screens show boxes (sudo apt install {}) / 缺少中文字体".format(fonts))


def workers(arguments):
    """Arguments that spread the tests over the processors; unless one of them settles that, or is a debugger.

    One more than there are processors, since some tests wait for other programs.
    """
    settled = ("-n", "--numprocesses", "--pdb", "--trace", "-pno:xdist", "no:xdist")
    if any(word.startswith(settled) for word in arguments):
        return []
    return ["-n", str(min(4, os.cpu_count() or 1) + 1), "--dist", "worksteal"]


def main():
    """Enter the environment, then run pytest there."""
    arguments = sys.argv[1:]
    try:
        environment.enter("test", [HERE] + arguments)
        prepare()
    except environment.CannotStart as error:
        environment.say(str(error))
        return error.code
    except KeyboardInterrupt:
        return 130
    os.chdir(os.path.dirname(HERE))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import pytest

    return pytest.main(workers(arguments) + arguments)


if __name__ == "__main__":
    sys.exit(main())

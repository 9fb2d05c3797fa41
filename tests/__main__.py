"""`python3 tests [pytest's arguments]` from a clone: the environment with what tests need, then the whole suite."""

import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[0] = os.path.dirname(HERE)

from horgosdesk import environment  # noqa: E402

# program that a test looks for: the Debian packages that bring it, and the tests that do not run without it
PROGRAMS = {
    "xdotool": (["xvfb", "xdotool", "x11-utils"], "those that press real keys in a real window"),
    "Xvfb": (["xvfb", "xdotool"], "those that press real keys in a real window"),
    "soffice": (["libreoffice-calc-nogui"], "those that recalculate workbooks in LibreOffice"),
}


def prepare():
    """Qt's libraries, a virtual screen, a Chinese font and LibreOffice, where apt and the right to use it are there."""
    environment.need_qt(real_window=environment.can_install())
    missing = sorted({package for name, (packages, _) in PROGRAMS.items() if not shutil.which(name) for package in packages})
    fonts = subprocess.call(["sh", "-c", "fc-list :lang=zh family | grep -q ."]) if os.name == "posix" else 0
    if fonts != 0 and sys.platform.startswith("linux"):
        missing += ["fontconfig", "fonts-noto-cjk"]
    if missing:
        environment.install(missing)
    for name, (packages, tests) in PROGRAMS.items():
        if not shutil.which(name) and sys.platform.startswith("linux"):
            environment.say("no {}: {} do not run (apt install {})".format(name, tests, " ".join(packages)))


def main():
    """Enter the environment, then run pytest there."""
    try:
        environment.enter("test", [HERE] + sys.argv[1:])
        prepare()
    except environment.CannotStart as error:
        environment.say(str(error))
        return error.code
    os.chdir(os.path.dirname(HERE))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    arguments = sys.argv[1:]
    if not any(argument.startswith("-n") for argument in arguments):
        arguments = ["-n", str(min(4, os.cpu_count() or 1)), "--dist", "loadfile"] + arguments
    return subprocess.call([sys.executable, "-m", "pytest"] + arguments)


if __name__ == "__main__":
    sys.exit(main())

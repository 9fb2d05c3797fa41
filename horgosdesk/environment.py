"""The program's own environment in a clone: made on the first start, passed by on the second.

Standard library only, and readable by any Python 3: an old one must be told that it is too old. What is said goes to
standard error, since standard output belongs to the commands.
"""

import ctypes
import ctypes.util
import glob
import hashlib
import os
import shutil
import subprocess
import sys
import time
from typing import List, Sequence, Set, Tuple

LEAST_PYTHON = (3, 11)
CLONE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
STAMP = ".horgosdesk"

# which Debian package brings which library; measured in a clean Debian 12
OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
REAL_WINDOW = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


class CannotStart(Exception):
    """What keeps the program from starting, in a line for people, and the exit code that says so."""

    def __init__(self, text: str, code: int = 2) -> None:
        super().__init__(text)
        self.code = code


def say(text: str) -> None:
    """A line for people."""
    sys.stderr.write("horgosdesk: {}\n".format(text))
    sys.stderr.flush()


def enter(extra: str, command: List[str]) -> None:
    """Run `python command…` in the environment with the package (and an extra such as "test") installed; does not return.

    Does nothing when this interpreter is that environment's, or has the package with all it needs already.
    """
    if sys.version_info < LEAST_PYTHON:
        raise CannotStart(
            "Python {}.{} or newer is needed, this is {}.{} / 需要 Python {}.{} 或更高版本".format(
                *(LEAST_PYTHON + tuple(sys.version_info[:2]) + LEAST_PYTHON)
            )
        )
    folder = _folder()
    if os.path.realpath(sys.prefix) == os.path.realpath(folder):
        return
    python = _python(folder)
    if not _is_made(folder, extra):
        _make(folder, extra)
    _replace_with([python] + command)


def _folder() -> str:
    """Where the environment is: .venv in the clone, or in the user's cache when the clone cannot be written."""
    wanted = os.environ.get("HORGOSDESK_VENV")
    if wanted:
        return wanted
    inside = os.path.join(CLONE, ".venv")
    if os.path.isdir(inside) or os.access(CLONE, os.W_OK):
        return inside
    cache = os.environ.get("LOCALAPPDATA") or os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    name = hashlib.sha256(CLONE.encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return os.path.join(cache, "horgosdesk", "venv-" + name)


def _python(folder: str) -> str:
    return os.path.join(folder, "Scripts", "python.exe") if os.name == "nt" else os.path.join(folder, "bin", "python")


def _wanted(extra: str) -> Tuple[str, str]:
    with open(os.path.join(CLONE, "pyproject.toml"), "rb") as handle:
        digest = hashlib.sha256(handle.read()).hexdigest()
    return "{} {} {}.{}".format(digest, CLONE, *sys.version_info[:2]), extra


def _is_made(folder: str, extra: str) -> bool:
    """Whether the environment is whole: its stamp is written last, and names what was installed."""
    wanted, extra = _wanted(extra)
    try:
        with open(os.path.join(folder, STAMP), encoding="utf-8") as handle:
            lines = handle.read().splitlines()
    except OSError:
        return False
    return lines[:1] == [wanted] and (not extra or extra in lines[1:]) and os.path.exists(_python(folder))


def _make(folder: str, extra: str) -> None:
    lock = folder + ".lock"
    os.makedirs(os.path.dirname(folder), exist_ok=True)
    _take(lock)
    try:
        if _is_made(folder, extra):
            return
        say("first start: making the environment in {} (a few minutes) / 首次启动：正在准备运行环境（需要几分钟）".format(folder))
        python = _python(folder)
        if not _runs(python):
            shutil.rmtree(folder, ignore_errors=True)
            _venv(folder)
        target = CLONE + ("[{}]".format(extra) if extra else "")
        command = [python, "-m", "pip", "install", "--disable-pip-version-check", "--editable", target]
        if subprocess.call(command, stdout=sys.stderr) != 0:
            raise CannotStart(
                "the packages could not be installed (see above); is there a network? Start again to try once more"
                " / 无法安装所需软件包，请检查网络后重试",
                5,
            )
        wanted, extra = _wanted(extra)
        extras = _extras(folder, wanted) | ({extra} if extra else set())
        with open(os.path.join(folder, STAMP), "w", encoding="utf-8") as handle:
            handle.write("\n".join([wanted] + sorted(extras)) + "\n")
    finally:
        _give_back(lock)


def _extras(folder: str, wanted: str) -> Set[str]:
    """Extras that were installed for the same pyproject.toml before."""
    try:
        with open(os.path.join(folder, STAMP), encoding="utf-8") as handle:
            lines = handle.read().splitlines()
    except OSError:
        return set()
    return set(lines[1:]) if lines[:1] == [wanted] else set()


def _venv(folder: str) -> None:
    if subprocess.call([sys.executable, "-m", "venv", folder], stdout=sys.stderr, stderr=subprocess.DEVNULL) == 0:
        return
    # Debian's python3 comes without ensurepip
    package = "python3-venv"
    shutil.rmtree(folder, ignore_errors=True)
    if not install([package]) or subprocess.call([sys.executable, "-m", "venv", folder], stdout=sys.stderr) != 0:
        raise CannotStart(
            "this Python cannot make environments: install {0} (apt install {0}) / 请先安装 {0}".format(package)
        )


def _runs(python: str) -> bool:
    if not os.path.exists(python):
        return False
    probe = [python, "-c", "import pip"]
    return subprocess.call(probe, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0


def _take(lock: str) -> None:
    """One start makes the environment; a second one at the same time waits for it."""
    for attempt in range(1200):
        try:
            handle = os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
        except FileExistsError:
            if not _is_alive(lock):
                _give_back(lock)
                continue
            if attempt == 0:
                say("another start is making the environment; waiting / 另一个进程正在准备环境，请稍候")
            time.sleep(0.5)
        except OSError as error:
            raise CannotStart("{} cannot be written: {}".format(lock, error.strerror))
        else:
            os.write(handle, str(os.getpid()).encode())
            os.close(handle)
            return
    raise CannotStart("the environment is still being made by another start; remove {} if that is not so".format(lock))


def _is_alive(lock: str) -> bool:
    try:
        with open(lock, encoding="utf-8") as handle:
            pid = int(handle.read() or "0")
        if pid == 0 and time.time() - os.path.getmtime(lock) < 5:
            return True
        if os.name == "nt":
            return time.time() - os.path.getmtime(lock) < 1200
        os.kill(pid, 0)
    except (OSError, ValueError):
        return False
    return pid != 0


def _give_back(lock: str) -> None:
    try:
        os.unlink(lock)
    except OSError:
        pass  # somebody else has taken it away already, which is all that was wanted


def _replace_with(command: List[str]) -> None:
    if os.name == "nt":
        sys.exit(subprocess.call(command))
    sys.stdout.flush()
    os.execv(command[0], command)


# System libraries


def qt_libraries_missing(real_window: bool = False) -> List[str]:
    """Debian packages of the libraries that Qt needs and that cannot be loaded; empty on other systems than Linux."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = dict(OFFSCREEN, **(REAL_WINDOW if real_window else {}))
    return [package for library, package in sorted(wanted.items()) if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def need_qt(real_window: bool = False) -> None:
    """Make sure that Qt's libraries are there: installed as root with apt, else CannotStart names the packages."""
    missing = qt_libraries_missing(real_window)
    if missing and not (install(missing) and not qt_libraries_missing(real_window)):
        raise CannotStart(
            "Qt needs these Debian packages: apt install {0} / 请先安装系统库：apt install {0}".format(" ".join(missing))
        )


def have_display() -> bool:
    """Whether there is a screen to open a window on."""
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal", "vnc"):
        return True
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def can_install() -> bool:
    """Whether apt and the right to use it are there."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: Sequence[str]) -> bool:
    """Install Debian packages where apt and the right to use it are there; whether they are installed now."""
    if not can_install():
        return False
    say("installing " + " ".join(packages))
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends"] + list(packages)
    if glob.glob("/var/lib/apt/lists/*Packages*") and subprocess.call(command, stdout=sys.stderr, env=environment) == 0:
        return True
    if subprocess.call(["apt-get", "update", "-qq"], stdout=sys.stderr, env=environment) != 0:
        return False
    return subprocess.call(command, stdout=sys.stderr, env=environment) == 0

"""The program's own environment in a clone: made on the first start, passed by on the second.

Standard library only, and readable by any Python 3: an old one must be told that it is too old. What is said goes to
standard error, since standard output belongs to the commands. There are no translations yet when this runs, so each
line is in English and in Chinese.
"""

import os
import sys

TYPE_CHECKING = False  # as typing has it, which takes a while to import
if TYPE_CHECKING:
    import subprocess

LEAST_PYTHON = (3, 11)
CLONE = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
STAMP = ".horgosdesk"
MAKING = "making"
LOG = "pip.log"

# which Debian package brings which library; measured in a clean Debian 12
OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    # Debian's Python brings it, another does not
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
REAL_WINDOW = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
FONTS = ["fontconfig", "fonts-noto-cjk"]

# what pip's log holds when the packages could not be fetched
NO_NETWORK = ("Retrying (Retry(", "Could not fetch URL", "Max retries exceeded", "ReadTimeoutError", "HTTP error")
DISK_FULL = "No space left on device"


class CannotStart(Exception):
    """What keeps the program from starting, in a line for people, and the exit code that says so."""

    def __init__(self, text: str, code: int = 2) -> None:
        super().__init__(text)
        self.code = code


def say(text: str) -> None:
    """A line for people."""
    sys.stderr.write("horgosdesk: {}\n".format(text))
    sys.stderr.flush()


def enter(extra: str, command: "list[str]") -> None:
    """Run `python command…` in the environment with the package (and an extra such as "test") installed; does not return.

    The command should be a folder or file, as -m would look for the package in the folder that the user stands in first.

    Returns, having done nothing, when this interpreter is that environment's, or is of another environment that has the
    package and all that it needs. CannotStart when there is no such environment and none can be made.
    """
    if sys.version_info < LEAST_PYTHON:
        raise CannotStart(
            "Python {0}.{1} or newer is needed, this is {2}.{3} / 需要 Python {0}.{1} 或更高版本，当前为 {2}.{3}".format(
                *(LEAST_PYTHON + tuple(sys.version_info[:2]))
            )
        )
    try:
        folder = _whole(extra)
        if not _is_this(folder):
            _replace_with([_python(folder)] + command)
    except OSError as error:
        raise CannotStart("the environment cannot be made or started / 无法准备或启动运行环境: {}".format(error))


def _whole(extra: str) -> str:
    """The folder of the environment to be in, which is whole."""
    inside, outside = os.path.join(CLONE, ".venv"), _in_cache()
    made = [folder for folder in (inside, outside) if _is_made(folder, extra)]
    stamped = _is_this(inside) and os.path.exists(os.path.join(inside, STAMP))
    if (sys.prefix != sys.base_prefix or not made) and not stamped and _has_all(extra):
        return sys.prefix
    if made:
        return made[0]
    folder = inside if _can_write(CLONE) else outside
    _make(folder, extra)
    return folder


def _in_cache() -> str:
    """Where the environment of a clone that cannot be written to is."""
    import hashlib

    cache = os.environ.get("LOCALAPPDATA") or os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    name = hashlib.sha256(os.fsencode(CLONE)).hexdigest()[:12]
    return os.path.join(cache, "horgosdesk", "venv-" + name)


def _can_write(folder: str) -> bool:
    """Whether files can be made in it; the mode bits do not tell on Windows, nor for root."""
    import tempfile

    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _is_this(folder: str) -> bool:
    return os.path.realpath(sys.prefix) == os.path.realpath(folder)


def _python(folder: str) -> str:
    return os.path.join(folder, "Scripts", "python.exe") if os.name == "nt" else os.path.join(folder, "bin", "python")


def _has_all(extra: str) -> bool:
    """Whether this interpreter has the package installed with everything that the clone's pyproject.toml asks for."""
    import importlib.metadata
    import re
    import tomllib

    with open(os.path.join(CLONE, "pyproject.toml"), "rb") as handle:
        project = tomllib.load(handle)["project"]
    wanted = [project["name"]] + project.get("dependencies", [])
    if extra:
        wanted = wanted + project["optional-dependencies"][extra]
    try:
        for requirement in wanted:
            importlib.metadata.version(re.split("[^A-Za-z0-9._-]", requirement)[0])
    except importlib.metadata.PackageNotFoundError:
        return False
    return True


# The stamp is written last, and names what was installed, where, and by which interpreter


def _stamp(folder: str) -> "list[str]":
    try:
        with open(os.path.join(folder, STAMP), encoding="utf-8") as handle:
            return handle.read().splitlines()
    except OSError:
        return []


def _write_stamp(folder: str, lines: "list[str]") -> None:
    file = os.path.join(folder, STAMP)
    with open(file + ".new", "w", encoding="utf-8") as handle:
        handle.write("\n".join(lines) + "\n")
    os.replace(file + ".new", file)


def _due(folder: str) -> "list[str]":
    """How the stamp of a whole environment begins; an upgrade of the system's Python, a move or a new version change it."""
    import hashlib

    with open(os.path.join(CLONE, "pyproject.toml"), "rb") as handle:
        digest = hashlib.sha256(handle.read()).hexdigest()
    return [digest, ascii(CLONE), ascii(os.path.realpath(folder)), ascii(os.path.realpath(_python(folder)))]


def _is_made(folder: str, extra: str) -> bool:
    stamp = _stamp(folder)
    if not stamp or not os.path.exists(_python(folder)):
        return False
    due = _due(folder)
    return stamp[: len(due)] == due and (not extra or extra in stamp[len(due) :])


def _make(folder: str, extra: str) -> None:
    import shutil

    os.makedirs(os.path.dirname(folder), exist_ok=True)
    with open(folder + ".lock", "a") as lock:
        _wait_for(lock.fileno())
        if _is_made(folder, extra):
            return
        stamp = _stamp(folder)
        anew = stamp[:1] == [MAKING] or stamp[2:3] not in ([], [ascii(os.path.realpath(folder))]) or not _runs(folder)
        if anew or not stamp:
            say(
                "first start: making the environment in {} (minutes) / 首次启动：正在准备运行环境（需要几分钟）".format(
                    folder
                )
            )
        else:
            say("bringing the environment in {} up to date / 正在更新运行环境".format(folder))
        if anew:
            if os.path.isdir(folder):
                shutil.rmtree(folder)
            os.mkdir(folder)
            _write_stamp(folder, [MAKING])
            _venv(folder)
        _install(folder, extra, lock.fileno())
        due = _due(folder)
        extras = set(stamp[len(due) :]) if stamp[: len(due)] == due else set()
        _write_stamp(folder, due + sorted(extras | ({extra} - {""})))


def _runs(folder: str) -> bool:
    """Whether a folder holds an environment that can be installed into."""
    import subprocess

    python = _python(folder)
    if not os.path.exists(python):
        return False
    check = "import sys, pip._internal.cli.main; sys.exit(sys.version_info < {})".format(LEAST_PYTHON)
    return subprocess.call([python, "-I", "-c", check], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) == 0


def _venv(folder: str) -> None:
    import subprocess

    try:
        import ensurepip  # noqa: F401  # Debian keeps it in a package of its own
    except ImportError:
        packages = ["python{}.{}-venv".format(*sys.version_info[:2])]
        if not install(packages):
            # what the window would miss next too, so that nobody is sent to apt twice
            packages += qt_libraries_missing(real_window=True) if have_display() else []
            raise CannotStart(
                "this Python cannot make environments: sudo apt install {0} / 请先安装系统软件包: sudo apt install {0}".format(
                    " ".join(packages)
                )
            )
    # in two steps, since venv keeps to itself what ensurepip complains of
    for command in (
        [sys.executable, "-I", "-m", "venv", "--without-pip", folder],
        [_python(folder), "-I", "-m", "ensurepip", "--default-pip"],
    ):
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode != 0:
            raise _why(done.stdout.decode("utf-8", "replace").splitlines(), folder)


def _install(folder: str, extra: str, lock: int) -> None:
    """The package and what it needs, by pip; what it is at is told in one line, all that it says is in its log.

    pip holds the lock too: should this start be killed, the next one waits until pip is done.
    """
    import subprocess

    log = os.path.join(folder, LOG)
    if os.path.exists(log):
        os.unlink(log)
    command = [_python(folder), "-I", "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--log", log]
    pip = subprocess.Popen(
        command + ["--editable", ".[{}]".format(extra) if extra else "."],
        cwd=CLONE,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=() if os.name == "nt" else (lock,),
    )
    try:
        _tell_progress(pip, log)
    except BaseException:
        pip.kill()
        pip.wait()
        raise
    if pip.returncode:
        if _stamp(folder) == [MAKING]:
            os.unlink(os.path.join(folder, STAMP))  # pip gave up in good order: the next start goes on from here
        with open(log, encoding="utf-8", errors="replace") as handle:
            raise _why(handle.read().splitlines(), log)


def _tell_progress(pip: "subprocess.Popen[bytes]", log: str) -> None:
    """Wait for pip; on a terminal its downloads, and that it installs, are written over one another."""
    import re
    import shutil
    import time

    if not sys.stderr.isatty():
        pip.wait()
        return
    step = re.compile(r"(?:Downloading|Using cached) (\w+?)-[\d.]+.*\((.*)\)|(Installing) collected")
    read, shown = 0, ""
    while pip.poll() is None:
        time.sleep(0.2)
        if not os.path.exists(log):
            continue
        with open(log, "rb") as handle:
            handle.seek(read)
            lines = handle.read()
        read += len(lines)
        for package, size, installing in step.findall(lines.decode("utf-8", "replace")):
            shown = "installing / 正在安装 …" if installing else "{} ({})".format(package, size)
        width = shutil.get_terminal_size().columns - 8  # Chinese takes two columns a letter
        sys.stderr.write("\r  {}".format(shown[:width].ljust(width)))
        sys.stderr.flush()
    sys.stderr.write("\n")


def _why(lines: "list[str]", place: str) -> CannotStart:
    """What the lines of a log say about a failure; the place is where to look further."""
    if any(DISK_FULL in line for line in lines):
        return CannotStart("the disk is full: {} / 磁盘空间不足".format(place))
    if any(word in line for line in lines for word in NO_NETWORK):
        return CannotStart(
            "the packages could not be fetched: is there a network? Start again to try once more (details: {})"
            " / 无法下载所需软件包，请检查网络后重试".format(place),
            5,
        )
    errors = [line.split("ERROR: ", 1)[1] for line in lines if "ERROR: " in line] or lines or [""]
    return CannotStart(
        "the packages could not be installed / 无法安装所需软件包: {} ({})".format(errors[-1].strip(), place)
    )


def _wait_for(lock: int) -> None:
    """One start makes the environment; another at the same time waits for it. Freed by the system when the holder ends."""
    import time

    said = False
    while not _is_taken(lock):
        if not said:
            said = True
            say("another start is making the environment; waiting / 另一个进程正在准备运行环境，请稍候")
        time.sleep(0.2)


def _is_taken(lock: int) -> bool:
    """Whether the lock is ours now."""
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return True  # a network disk without locks: better to start unguarded than never
    return True


def _replace_with(command: "list[str]") -> None:
    if os.name != "nt":
        sys.stdout.flush()
        os.execv(command[0], command)
    import subprocess

    child = subprocess.Popen(command)
    while True:
        try:
            sys.exit(child.wait())
        except KeyboardInterrupt:
            continue  # the child was told as well, and decides


# System libraries


def qt_libraries_missing(real_window: bool = False) -> "list[str]":
    """Debian packages of the libraries that Qt needs and that cannot be loaded; empty on other systems than Linux."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = dict(OFFSCREEN, **(REAL_WINDOW if real_window else {}))
    return [package for library, package in sorted(wanted.items()) if not _loads(library)]


def _loads(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def need_qt(real_window: bool = False) -> None:
    """Make sure that Qt's libraries are there: installed as root with apt, else CannotStart names the packages.

    A machine that has no window's libraries often has no Chinese font either, which for a real window comes with them.
    """
    missing = qt_libraries_missing(real_window)
    if not missing:
        return
    fonts = [] if not real_window or chinese_fonts() else FONTS
    if not install(missing) or qt_libraries_missing(real_window):
        raise CannotStart(
            "Qt needs these Debian packages: sudo apt install {0} / 请先安装系统库: sudo apt install {0}".format(
                " ".join(missing + fonts)
            )
        )
    if fonts and not install(fonts):
        say(
            "no Chinese font: texts show boxes; sudo apt install {0} / 缺少中文字体: sudo apt install {0}".format(" ".join(fonts))
        )


def chinese_fonts() -> bool:
    """Whether there is a font that can show Chinese, as far as fontconfig's tool can tell."""
    import shutil
    import subprocess

    lister = shutil.which("fc-list")
    return lister is not None and bool(subprocess.run([lister, ":lang=zh"], stdout=subprocess.PIPE).stdout.strip())


def have_display() -> bool:
    """Whether there is a screen to open a window on."""
    if not sys.platform.startswith("linux"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if platform and not platform.startswith(("xcb", "wayland")):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def can_install() -> bool:
    """Whether apt and the right to use it are there."""
    import shutil

    return os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install(packages: "list[str]") -> bool:
    """Install Debian packages where apt and the right to use it are there; whether they are installed now."""
    import glob

    if not can_install():
        return False
    say("installing {0} / 正在安装 {0}".format(" ".join(packages)))
    command = ["install", "-y", "--no-install-recommends"] + packages
    if glob.glob("/var/lib/apt/lists/*Packages*") and _apt(command):
        return True
    return _apt(["update"]) and _apt(command)


def _apt(arguments: "list[str]") -> bool:
    import subprocess

    options = ["-qq", "-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=300"]
    return (
        subprocess.call(
            ["apt-get"] + options + arguments,
            stdin=subprocess.DEVNULL,
            stdout=sys.stderr,
            env=dict(os.environ, DEBIAN_FRONTEND="noninteractive"),
        )
        == 0
    )

"""The first start and all that can go wrong with it, in clones of their own and by real interpreters; no network."""

import ast
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from horgosdesk import environment

pytestmark = pytest.mark.long
HERE = Path(environment.CLONE)
PYTHON = getattr(sys, "_base_executable", sys.executable)
"""The interpreter that this environment was made from, as README's `python3` is."""

PYPROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["building"]

[project]
name = "horgosdesk"
version = "0.1.0"
dependencies = [{needs}]

[project.optional-dependencies]
test = []
"""

BACKEND = '''
"""Builds the editable wheel that hatchling would, without asking the network for hatchling."""
import os, zipfile

def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "horgosdesk-0.1.0-py3-none-any.whl"
    info = "horgosdesk-0.1.0.dist-info/"
    needs = [line.split("[")[1].split("]")[0] for line in open("pyproject.toml") if line.startswith("dependencies")]
    with zipfile.ZipFile(os.path.join(folder, name), "w") as wheel:
        wheel.writestr("_horgosdesk.pth", os.getcwd())
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(
            info + "METADATA",
            "Metadata-Version: 2.1\\nName: horgosdesk\\nVersion: 0.1.0\\nProvides-Extra: test\\n"
            + "".join("Requires-Dist: " + need.strip().strip('"') + "\\n" for need in needs[0].split(",") if need),
        )
        wheel.writestr(info + "RECORD", "")
    return name
'''

CLI = """
import json, sys

def main():
    print(json.dumps({"prefix": sys.prefix, "arguments": sys.argv[1:], "json": json.__file__}))
    sys.exit(int(sys.argv[1]) if sys.argv[1:] else 0)
"""

TESTS = """
import os, sys
sys.path[0] = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
from horgosdesk import environment
environment.enter("test", [__file__])
print(sys.prefix)
"""


class Clone:
    """A clone of a program that says where it runs, with the ground of this one."""

    def __init__(self, folder: Path, needs: str = "") -> None:
        self.folder = folder
        files = {
            "pyproject.toml": PYPROJECT.format(needs=needs),
            "building/backend.py": BACKEND,
            "horgosdesk/__init__.py": "",
            "horgosdesk/cli.py": CLI,
            "tests/__main__.py": TESTS,
        }
        for name, text in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        for name in ("environment.py", "__main__.py"):
            shutil.copy(HERE / "horgosdesk" / name, folder / "horgosdesk")

    @property
    def venv(self) -> Path:
        return self.folder / ".venv"

    def surroundings(self, **more: str) -> dict[str, str]:
        """A user's environment with nothing of this one, nor of this machine's pip."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "PYTHON", "XDG_"))}
        ours = {"PIP_CONFIG_FILE": os.devnull, "HOME": str(self.folder), "PIP_NO_INDEX": "1"}
        return kept | ours | more

    def command(self, *arguments: str, python: str = PYTHON, part: str = "horgosdesk") -> list[str]:
        return [python, str(self.folder / part), *arguments]

    def start(self, *arguments: str, python: str = PYTHON, cwd: Path | None = None, **more: str) -> "Started":
        command = self.command(*arguments, python=python)
        return Started(
            subprocess.run(
                command, cwd=cwd or "/", env=self.surroundings(**more), capture_output=True, text=True, check=False
            )
        )


class Started:
    """What one start said, and where it ran."""

    def __init__(self, done: "subprocess.CompletedProcess[str]") -> None:
        self.code, self.out, self.err = done.returncode, done.stdout, done.stderr
        assert "Traceback" not in self.err

    @property
    def said(self) -> list[str]:
        """The lines of ours; pip's and apt's progress left out."""
        return [line for line in self.err.splitlines() if line.startswith("horgosdesk: ")]

    @property
    def prefix(self) -> Path:
        return Path(json.loads(self.out)["prefix"])


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Clone:
    """A clone that has been started once; tests leave it so."""
    clone = Clone(tmp_path_factory.mktemp("ground") / "小 clone [1]")
    first = clone.start("0", "two words", "", "霍尔果斯")
    assert first.code == 0, first.err
    assert [line.split(":")[1].strip() for line in first.said] == ["first start"]
    assert json.loads(first.out)["arguments"] == ["0", "two words", "", "霍尔果斯"]
    assert first.prefix == clone.venv
    return clone


QUICK = """
import glob, os, shutil, sys
site = os.path.join(sys.prefix, os.path.relpath({site!r}, {venv!r}))
for found in glob.glob(os.path.join(glob.escape({site!r}), "pip*")):
    shutil.copytree(found, os.path.join(site, os.path.basename(found)))
"""
"""An ensurepip that copies the pip which the real one has made, for it takes four seconds of the processor each time."""


@pytest.fixture(scope="module")
def quick(made: Clone, tmp_path_factory: pytest.TempPathFactory) -> str:
    """PYTHON with that ensurepip; PYTHON itself where an interpreter cannot be copied."""
    if os.name == "nt":
        return PYTHON
    base, library = tmp_path_factory.mktemp("base"), Path(os.__file__).parent
    copy = base / library.parent.name / library.name
    for folder in (base / "bin", copy / "ensurepip"):
        folder.mkdir(parents=True)
    for entry in library.iterdir():
        if entry.name not in ("ensurepip", "site-packages", "dist-packages", "__pycache__"):
            (copy / entry.name).symlink_to(entry)
    python = base / "bin" / library.name
    shutil.copy(os.path.realpath(PYTHON), python)
    site = next(made.venv.glob("lib/python*/site-packages"))
    (copy / "ensurepip" / "__init__.py").write_text("")
    (copy / "ensurepip" / "__main__.py").write_text(QUICK.format(site=str(site), venv=str(made.venv)))
    whole = f"import os, sys, venv, ssl, sqlite3; sys.exit(sys.prefix != {str(base)!r} or not os.__file__.startswith(sys.prefix))"
    return str(python) if subprocess.run([python, "-I", "-c", whole], check=False).returncode == 0 else PYTHON


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    """A clone that was never started."""
    return Clone(tmp_path / "clone")


def test_the_second_start_passes_it_by(made: Clone) -> None:
    second = made.start()
    assert (second.code, second.err, second.prefix) == (0, "", made.venv)


def test_the_second_start_costs_little(made: Clone) -> None:
    def took(command: Sequence[str]) -> float:
        # the processor's time: the other tests run beside this one
        begun = os.times()
        subprocess.run(command, env=made.surroundings(), capture_output=True, check=True)
        ended = os.times()
        return ended.children_user - begun.children_user + ended.children_system - begun.children_system

    inside = str(made.venv / "bin" / "python")
    direct = min(took([inside, "-P", "-m", "horgosdesk"]) for _ in range(5))
    assert min(took(made.command()) for _ in range(5)) - direct < 0.3


def test_the_exit_code_is_passed_on(made: Clone) -> None:
    assert made.start("4").code == 4


def test_a_file_where_the_user_stands_is_not_taken_for_a_library(made: Clone, tmp_path: Path) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('not this one')")
    assert made.start(cwd=tmp_path).prefix == made.venv


def test_the_environments_own_python_stays_there(made: Clone) -> None:
    started = made.start(python=str(made.venv / "bin" / "python"))
    assert (started.err, started.prefix) == ("", made.venv)


def test_a_change_of_the_project_is_installed_once(made: Clone) -> None:
    project = made.folder / "pyproject.toml"
    project.write_text(project.read_text() + "\n# changed\n")
    changed, again = made.start(), made.start()
    assert "up to date" in changed.said[0]
    assert (changed.prefix, again.err) == (made.venv, "")


def test_an_extra_comes_on_top(made: Clone) -> None:
    def run() -> "subprocess.CompletedProcess[str]":
        command = made.command(part="tests")
        return subprocess.run(command, env=made.surroundings(), capture_output=True, text=True, check=True)

    first, second = run(), run()
    assert first.stdout == second.stdout == f"{made.venv}\n"
    assert second.stderr == ""
    assert made.start().err == ""


def test_an_environment_of_the_users_own_is_used(made: Clone, tmp_path: Path) -> None:
    subprocess.run([PYTHON, "-m", "venv", "--without-pip", str(tmp_path / "own")], check=True)
    own = str(tmp_path / "own" / "bin" / "python")
    assert made.start(python=own).prefix == made.venv
    pip = [str(made.venv / "bin" / "python"), "-m", "pip", "--python", own, "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "-q", "-e", "."], cwd=made.folder, env=made.surroundings(), check=True)
    assert made.start(python=own).prefix == tmp_path / "own"


def test_a_copied_clone_gets_its_own(made: Clone, quick: str, tmp_path: Path) -> None:
    shutil.copytree(made.folder, tmp_path / "copy", symlinks=True)
    copy = Clone(tmp_path / "copy")
    activate, pip = copy.venv / "bin" / "activate", copy.venv / "bin" / "pip"
    assert str(made.venv) in activate.read_text()
    assert copy.start(python=quick).prefix == copy.venv
    assert str(copy.venv) in activate.read_text()
    assert not pip.exists() or str(copy.venv) in pip.read_text()


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_an_interrupted_first_start_is_made_anew_by_one_of_two(clone: Clone, quick: str) -> None:
    stamp = clone.venv / environment.STAMP
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    killed = subprocess.Popen(clone.command(), env=clone.surroundings(), start_new_session=True, **quiet)
    until(stamp.exists)
    os.killpg(killed.pid, signal.SIGKILL)
    killed.communicate()
    assert stamp.read_text().split() == [environment.MAKING]

    both = [subprocess.Popen(clone.command(python=quick), env=clone.surroundings(), **quiet) for _ in range(2)]
    said = [start.communicate() for start in both]
    assert [start.returncode for start in both] == [0, 0]
    assert {json.loads(out)["prefix"] for out, _ in said} == {str(clone.venv)}
    assert sorted(("first start" in err, "waiting" in err) for _, err in said) == [(False, True), (True, False)]


def until(true: Callable[[], bool]) -> None:
    """Wait for it, a minute at most."""
    end = time.monotonic() + 60
    while not true():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_without_a_network_one_line_says_so(clone: Clone, quick: str) -> None:
    clone = Clone(clone.folder, needs='"never-heard-of>=1"')
    nowhere = {"PIP_NO_INDEX": "", "PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "0"}
    started = clone.start(python=quick, **nowhere)
    assert (started.code, started.out) == (5, "")
    assert "is there a network?" in started.said[-1]
    assert started.err.splitlines()[-1] == started.said[-1]

    # not the network's fault: pip's own word, and where the rest is
    found_nothing = clone.start(python=quick)
    assert (found_nothing.code, found_nothing.out) == (2, "")
    assert "never-heard-of" in found_nothing.said[-1]
    assert str(clone.venv / environment.LOG) in found_nothing.said[-1]


def test_a_python_without_ensurepip_names_the_package(clone: Clone, tmp_path: Path) -> None:
    (tmp_path / "debian").mkdir()
    (tmp_path / "debian" / "ensurepip.py").write_text("raise ImportError('in a package of its own')")
    started = clone.start(PYTHONPATH=str(tmp_path / "debian"), PATH=str(tmp_path))
    assert started.code == 2
    assert "sudo apt install python{}.{}-venv".format(*sys.version_info[:2]) in started.said[-1]


def test_an_old_python_is_told_what_is_needed(clone: Clone) -> None:
    file = clone.folder / "horgosdesk" / "environment.py"
    file.write_text(file.read_text(encoding="utf-8").replace("(3, 11)", "(9, 75)"), encoding="utf-8")
    started = clone.start()
    assert (started.code, started.out, len(started.err.splitlines())) == (2, "", 1)
    assert "Python 9.75 or newer is needed" in started.err
    assert not clone.venv.exists()


@pytest.mark.parametrize("file", ["horgosdesk/environment.py", "horgosdesk/__main__.py", "tests/__main__.py"])
def test_an_old_python_can_read_so_far(file: str) -> None:
    tree = ast.parse((HERE / file).read_text(encoding="utf-8"), feature_version=(3, 6))
    at_once = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    assert {name.name for node in at_once for name in node.names} <= {
        "os",
        "sys",
        "shutil",
        "subprocess",
        "environment",
    }
    hints = [part for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) for part in annotations(node)]
    assert [ast.unparse(hint) for hint in hints if isinstance(hint, (ast.Subscript, ast.BinOp))] == []


def annotations(node: ast.FunctionDef) -> Iterator[ast.expr | None]:
    """The hints of a function, which an old Python evaluates."""
    yield node.returns
    yield from (argument.annotation for argument in node.args.args)


# What only the system can do: in a mount name space of its own, so as root


def mounted(clone: Clone, mount: str, python: str = PYTHON, **more: str) -> Started:
    """Start with a mount in place that nobody else sees."""
    if os.name == "nt" or os.geteuid() != 0 or subprocess.run(["unshare", "--mount", "true"], check=False).returncode:
        pytest.skip("mounting needs root: a read-only clone and a full disk were not tried")
    command = ["unshare", "--mount", "sh", "-c", f'set -e; {mount}; exec "$@"', "sh", *clone.command(python=python)]
    return Started(
        subprocess.run(command, cwd="/", env=clone.surroundings(**more), capture_output=True, text=True, check=False)
    )


def test_a_read_only_clone_has_its_environment_in_the_cache(clone: Clone, quick: str, tmp_path: Path) -> None:
    read_only = f"mount --bind -o ro '{clone.folder}' '{clone.folder}'"
    first = mounted(clone, read_only, quick, XDG_CACHE_HOME=str(tmp_path / "cache"))
    assert first.code == 0, first.err
    assert first.prefix.parent == tmp_path / "cache" / "horgosdesk"
    second = mounted(clone, read_only, quick, XDG_CACHE_HOME=str(tmp_path / "cache"))
    assert (second.err, second.prefix) == ("", first.prefix)

    nowhere = mounted(clone, read_only, quick, XDG_CACHE_HOME=str(clone.folder / "cache"))
    assert (nowhere.code, len(nowhere.err.splitlines())) == (2, 1)
    assert "Read-only file system" in nowhere.err


def test_a_full_disk_is_named(clone: Clone, quick: str, tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    files, clone.folder = clone.folder, small
    started = mounted(clone, f"mount -t tmpfs -o size=6m tmpfs '{small}'; cp -r '{files}/.' '{small}'", quick)
    assert started.code == 2
    assert "disk is full" in started.said[-1]


# System libraries


def test_a_library_that_cannot_be_loaded_is_named_with_its_package(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(environment.OFFSCREEN, "libnothere.so.9", "libnothere9")
    monkeypatch.setitem(environment.REAL_WINDOW, "libnorthere.so.9", "libnorthere9")
    monkeypatch.setenv("PATH", str(tmp_path))
    if not sys.platform.startswith("linux"):
        assert environment.qt_libraries_missing(real_window=True) == []
        return
    assert "libnothere9" in environment.qt_libraries_missing()
    assert "libnorthere9" not in environment.qt_libraries_missing()
    assert "libnorthere9" in environment.qt_libraries_missing(real_window=True)
    with pytest.raises(environment.CannotStart, match=r"apt install .*libnorthere9.* / "):
        environment.need_qt(real_window=True)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="apt is for root: not tried")
def test_apt_is_told_to_look_again_when_its_lists_are_old(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    apt = tmp_path / "apt-get"
    apt.write_text(
        f'#!/bin/sh\necho "$DEBIAN_FRONTEND $*" >> {tmp_path}/calls\n'
        f"case $* in *update*) : > {tmp_path}/updated;; esac\ntest -e {tmp_path}/updated\n"
    )
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    assert environment.install(["xvfb", "xdotool"])
    *_, update, install = (tmp_path / "calls").read_text().splitlines()
    assert update.startswith("noninteractive ")
    assert update.endswith(" update")
    assert install.endswith(" install -y --no-install-recommends xvfb xdotool")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can be without a display")
@pytest.mark.parametrize(
    ("platform", "display", "wayland", "there"),
    [
        ("", "", "", False),
        ("", ":0", "", True),
        ("", "", "wayland-0", True),
        ("offscreen", "", "", True),
        ("offscreen:configfile=two.json", "", "", True),
        ("xcb", "", "", False),
        ("wayland;xcb", "", "", False),
        ("linuxfb", "", "", True),
    ],
)
def test_a_display_is_found(
    monkeypatch: pytest.MonkeyPatch, platform: str, display: str, wayland: str, there: bool
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    assert environment.have_display() is there

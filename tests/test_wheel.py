"""What is installed from a wheel is whole: modules and resources, and nothing of a clone is needed."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.long

CLONE = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel's files in it."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=CLONE, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_it_holds_all_modules_and_resources(installed: Path) -> None:
    def files(folder: Path) -> set[str]:
        found = (file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())
        return {name for name in found if "__pycache__" not in name}

    resources = {f"resources/{name}" for name in files(CLONE / "resources") if not name.endswith(".py")}
    assert files(installed / "horgosdesk") == files(CLONE / "horgosdesk") | resources


def test_it_runs_on_its_own(installed: Path, tmp_path: Path) -> None:
    program = (
        f"import sys; sys.path.insert(0, {str(installed)!r})\n"
        "from horgosdesk import resources\n"
        "from horgosdesk.cli import main\n"
        f"assert resources.folder().is_relative_to({str(installed)!r}), resources.folder()\n"
        f"main(['--data', {str(tmp_path)!r}, '--lang', 'zh_CN', 'headline', '--month', '2025-11'])\n"
    )
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True)
    assert "口岸" in done.stdout

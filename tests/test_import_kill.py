"""Imports that are cancelled while a clerk records: some of those that tests/benchmarks/import_kill.py does as often as wanted."""

import subprocess
import sys
from pathlib import Path


def test_nothing_is_lost_nor_half_written_where_imports_are_cancelled(tmp_path: Path) -> None:
    script = Path(__file__).parent / "benchmarks" / "import_kill.py"
    done = subprocess.run(
        [sys.executable, str(script), "2", "2000"], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "nothing lost" in done.stdout
    assert "Traceback" not in done.stderr, done.stderr

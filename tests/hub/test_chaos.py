"""A short form of tests/hub/chaos.py, which runs for minutes with many desks."""

from pathlib import Path

import pytest

from tests.hub.chaos import chaos


@pytest.mark.long
def test_desks_that_are_cut_off_and_killed_lose_nothing(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    for parent in tmp_path.parents:
        if parent.stat().st_uid == tmp_path.stat().st_uid and "pytest" in str(parent):
            parent.chmod(0o755)
    told, wrong = chaos(3, 5, 1, tmp_path)
    assert not wrong, "\n".join(wrong)
    assert told.entries and told.server_stops and told.cuts

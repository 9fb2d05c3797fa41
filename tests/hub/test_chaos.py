"""A short form of tests/hub/chaos.py, which runs for minutes with many desks."""

from pathlib import Path

import pytest

from tests.hub.chaos import chaos


@pytest.mark.long
def test_desks_that_are_cut_off_and_killed_lose_nothing(tmp_path: Path) -> None:
    told, wrong = chaos(3, 5, 1, tmp_path)
    assert not wrong, "\n".join(wrong)
    assert told.entries and told.server_stops and told.cuts

"""What was read for a while does not stay with the window."""

import subprocess
import sys

import pytest

WORK = """
import threading
from pathlib import Path
from horgosdesk.ui.heap import give_back

def held():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

def read():
    bytes(24_000_000)  # from this one glibc would learn to keep the others
    kept = []
    for _ in range(4):
        many = [bytearray(b"x") * 15_000_000 for _ in range(4)]
        kept.append(bytes(600))  # above them
        del many

give_back()
before = held()
thread = threading.Thread(target=read)
thread.start()
thread.join()
print(held() - before)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems' malloc has no such habit")
def test_large_blocks_leave_the_process_with_the_work_that_used_them() -> None:
    said = subprocess.run([sys.executable, "-c", WORK], check=True, capture_output=True, text=True).stdout
    assert int(said) < 8_000_000

"""`python tests/crash [--kills N] [--exact N] [--torn N] [--tail N] [--minutes M] [--seed S] [scenario…]`: the power goes.

--kills: the process is killed with -9 at so many random instants of each action. --exact: and at so many of its system
calls that write, before each is done. --torn: its writes are recorded, and so many states are checked that a power cut may
leave of them. --tail: the write-ahead log is torn at so many places, where there is no strace. After each crash the desk
must open, `verify` must be clean, all that was reported done must be there, nothing half done, and the next action must
work. Prints what was tried of each action and what was found; exits with 1 when something was.
"""

import argparse
import gc
import os
import random
import re
import shutil
import signal
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# the program of this clone, for this process and for those that it starts
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).parent))

import child
import kills
import tail
import torn
import window
from scenarios import SCENARIOS

SCENARIOS[window.WINDOW.name] = window.WINDOW
if find_spec("horgosdesk.store.encryption"):
    import encrypting

    SCENARIOS |= {one.name: one for one in encrypting.scenarios()}


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser("tests/crash", description=__doc__)
    for name in ("kills", "exact", "torn", "tail"):
        parser.add_argument(f"--{name}", type=int, default=0, metavar="N")
    parser.add_argument("--minutes", type=float, default=24 * 60.0, metavar="M")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.add_argument("--folder", type=Path, default=None, help="where the desks are made; in memory if not said")
    parser.add_argument("scenarios", nargs="*", metavar="scenario", help=" ".join(SCENARIOS))
    asked = parser.parse_args()
    if unknown := set(asked.scenarios) - set(SCENARIOS):
        parser.error(f"there is no scenario {', '.join(sorted(unknown))}; there are: {' '.join(SCENARIOS)}")
    return asked


def _kinds(found: list[str]) -> list[str]:
    """Findings that are alike but for numbers told once, the first of them, with how many there are."""
    kinds: dict[str, list[str]] = {}
    for said in found:
        kinds.setdefault(re.sub(r"[0-9a-f-]{6,}|\d+", "", said.partition(": ")[2]), []).append(said)
    return [f"{len(alike)} x {alike[0]}" for alike in kinds.values()]


def main() -> int:
    """All that was asked for, action by action."""
    asked = arguments()
    memory = Path("/dev/shm")
    base = asked.folder or (memory if memory.is_dir() and os.access(memory, os.W_OK) else None)
    if why := child.traceable():
        print(f"system calls cannot be followed, so only random instants and torn tails are tried: {why}")
    os.environ["PYTHONPATH"] = sys.path[1]
    # one that is told to end clears its folders away
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    wanted = [SCENARIOS[name] for name in asked.scenarios or SCENARIOS]
    modes = [
        (mode, count, try_it)
        for mode, count, try_it, traced in (
            ("kills", asked.kills, kills.at_random, False),
            ("exact", asked.exact, kills.exactly, True),
            ("torn", asked.torn, torn.at_points, True),
        )
        if count and not (traced and why)
    ]
    scores = []
    ends = time.monotonic() + asked.minutes * 60
    turns = [(mode, count, try_it, scenario) for mode, count, try_it in modes for scenario in wanted]
    if asked.tail:
        turns.append(("tail", asked.tail, tail.torn, tail.TORN))
    top = Path(tempfile.mkdtemp(prefix="horgosdesk-crash-", dir=base))
    try:
        prepared = {one.name: kills.Prepared(one, top) for one in dict.fromkeys(turn[3] for turn in turns)}
        gc.freeze()
        for number, (mode, count, try_it, scenario) in enumerate(turns):
            draw = random.Random(f"{asked.seed} {mode} {scenario.name}")
            until = time.monotonic() + (ends - time.monotonic()) / (len(turns) - number)
            score = try_it(prepared[scenario.name], count, draw, until)
            scores.append(score)
            print(
                f"{mode:6} {scenario.name:16} {score.survived:6} survived of {score.tried:6}, {score.hit:6} under way,"
                f"{f' {score.torn} bytes torn,' if score.torn else ''} {score.seconds:6.1f} s{' (time ran out)' if score.short else ''}",
                flush=True,
            )
            for said in _kinds(score.found):
                print("   ", said, flush=True)
    finally:
        shutil.rmtree(top, ignore_errors=True)
    tried, survived = sum(one.tried for one in scores), sum(one.survived for one in scores)
    found = sum(len(one.found) for one in scores)
    print(f"in all: {survived} survived of {tried}; {found} findings; seed {asked.seed}")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())

"""Killed with -9: at random instants, and at each system call that writes."""

import random
import re
import shutil
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from child import WRITING, Life, commanded, lines_of, live, said_in
from scenarios import Scenario, aged, daily, left_behind, survived

ROUNDS = 3
"""So often one and the same folder is hit before its action is done in good order: what is left behind must not grow."""
FINISHED = 3
"""One in so many of the exact kills is gone on from."""
COMMANDS = 40
"""One in so many kills is of a command line of its own, where the action has one."""


@dataclass
class Score:
    """What was tried on one action, and what was found. hit: those that died before they were done."""

    name: str
    tried: int = 0
    hit: int = 0
    survived: int = 0
    found: list[str] = field(default_factory=list)
    torn: int = 0
    seconds: float = 0.0
    short: bool = False
    """Whether time ran out."""

    def count(self, wrong: list[str], where: str, *, hit: bool = True) -> None:
        """Note one crash and what was wrong after it."""
        self.tried += 1
        self.hit += hit
        self.survived += not wrong
        self.found += [f"{self.name}, {where}: {one}" for one in wrong]


class Prepared:
    """A scenario with its desk, made once, in a folder of its own."""

    def __init__(self, scenario: Scenario, top: Path) -> None:
        self.scenario = scenario
        self.kept = top / scenario.name / "made"
        self.kept.mkdir(parents=True)
        scenario.prepare(self.kept)
        self._number = 0

    @contextmanager
    def copy(self) -> Iterator[Path]:
        """A copy for one try, by the same path each time, since a trace names it."""
        place = self.kept.with_name("tried")
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self.kept, place)
        yield place

    def finish(self, top: Path, rounds: list[list[str]]) -> list[str]:
        """Do the action in good order after the crashes; what is wrong then, all halves being old by now."""
        aged(top)
        life = live(self.scenario.act, top)
        wrong = []
        if life.code not in self.scenario.codes:
            wrong.append(f"the next one fails: exit {life.code}: {life.errors.strip()[-400:]}")
        rounds.append(lines_of(said_in(top).read_bytes()))
        wrong += survived(self.scenario, top, rounds)
        if left_behind(top):
            live(daily, top)  # which clears away what earlier ones have left
        return wrong + left_behind(top)


def measure(prepared: Prepared, times: int) -> float:
    """How long the action takes, in seconds; it must go well."""
    taken = []
    for _ in range(times):
        with prepared.copy() as top:
            life = live(prepared.scenario.act, top)
            assert life.code in prepared.scenario.codes, (prepared.scenario.name, life)
            taken.append(life.seconds)
            wrong = survived(prepared.scenario, top, [lines_of(said_in(top).read_bytes())]) + left_behind(top)
            assert not wrong, (prepared.scenario.name, wrong)
    return min(taken)


def at_random(prepared: Prepared, kills: int, draw: random.Random, until: float) -> Score:
    """Kill at random instants of the action, up to three times in one folder, then do it in good order."""
    scenario = prepared.scenario
    score = Score(scenario.name)
    begun = time.perf_counter()
    long_s = measure(prepared, 3 if kills > 10 else 1)
    start_s = _start_s(prepared) if scenario.words and kills >= COMMANDS else 0.0
    while score.tried < kills:
        with prepared.copy() as top:
            rounds: list[list[str]] = []
            for _ in range(min(draw.randint(1, ROUNDS), kills - score.tried)):
                alone = bool(start_s) and draw.randrange(COMMANDS) == 0
                if alone:
                    assert scenario.words
                    # the program's start changes nothing; of its length little is known, so begin where it may end
                    life = commanded(scenario.words(top), top, kill_after_s=draw.uniform(start_s * 0.4, start_s * 1.1))
                else:
                    life = live(scenario.act, top, kill_after_s=draw.uniform(0, long_s * 1.05))
                rounds.append(lines_of(said_in(top).read_bytes()))
                _note(score, life, survived(scenario, top, rounds), f"try {score.tried}")
                if not life.killed and not alone:
                    long_s += (life.seconds - long_s) * 0.3  # the machine is busier at times
                if not life.killed:
                    break
            if wrong := prepared.finish(top, rounds):
                score.survived -= 1
                score.found += [f"{scenario.name}, after try {score.tried}: {one}" for one in wrong]
        if time.monotonic() > until:
            score.short = score.tried < kills
            break
    score.seconds = time.perf_counter() - begun
    return score


def _start_s(prepared: Prepared) -> float:
    """How long the action takes by its own command line."""
    with prepared.copy() as top:
        assert prepared.scenario.words
        return commanded(prepared.scenario.words(top), top, kill_after_s=None).seconds


def _note(score: Score, life: Life, wrong: list[str], where: str) -> None:
    if not life.killed and life.code not in (0, 1):
        wrong = [*wrong, f"ended by itself: exit {life.code}: {life.errors.strip()[-400:]}"]
    score.count(wrong, where, hit=life.killed)


def points(prepared: Prepared) -> list[tuple[str, int]]:
    """Every call of the action that writes: its name, and which of its kind it is."""
    with prepared.copy() as top:
        log = top.with_name("calls.trace")
        live(prepared.scenario.act, top, strace=["-o", str(log), "-e", f"trace={','.join(WRITING)}"])
        calls = Counter(re.findall(r"^\d+ +(\w+)\(", log.read_text(errors="replace"), re.MULTILINE))
    return [(name, number) for name, count in sorted(calls.items()) for number in range(1, count + 1)]


def exactly(prepared: Prepared, most: int, draw: random.Random, until: float) -> Score:
    """Kill at each call that writes, before it is done; at `most` of them, evenly drawn, when there are more."""
    scenario = prepared.scenario
    score = Score(scenario.name)
    begun = time.perf_counter()
    every = points(prepared)
    for name, number in every if len(every) <= most else sorted(draw.sample(every, most)):
        if time.monotonic() > until:
            score.short = True
            break
        with prepared.copy() as top:
            options = ["-o", "/dev/null", "-e", f"trace={name}", "-e", f"inject={name}:signal=KILL:when={number}"]
            life = live(scenario.act, top, strace=options)
            rounds = [lines_of(said_in(top).read_bytes())]
            wrong = survived(scenario, top, rounds)
            if draw.randrange(FINISHED) == 0:
                wrong += prepared.finish(top, rounds)
            _note(score, life, wrong, f"killed at {name} no. {number}")
    score.seconds = time.perf_counter() - begun
    return score

"""`python try.py BUNDLED SOURCE`, each a command: the bundled program and the one from source do the same, and must say the same.

Each has a desk of its own. Then the bundled window is opened without a screen, with its children. Prints how long starts take.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

NOVEMBER = ("--from", "2025-11-01", "--to", "2025-11-30")
TRAIN = "train_no,day,direction,origin,destination,location,event,type,at\nX9001,2025-11-30,import,ALTYNKOL,HORGOS,HORGOS,arrival,actual,2025-11-30T08:00+08:00\n"
OWN = {
    "uid",
    "as_of",
    "key",
    "recovery_key",
    "desk",
    "sha256",
    "register_no",
    "file",
    "bytes",
    "head",
    "entered_at",
    "at",
    "chain",
    "hash",
    "made",
    "seconds",
}
"""What each desk has of its own."""
TIMES = 7


def run(program: Sequence[str], desk: Path, *words: str, code: int = 0) -> Any:
    """The answer of a command."""
    done = subprocess.run(
        [*program, "--data", str(desk), "--lang", "zh_CN", *words, "--json"], capture_output=True, text=True
    )
    if done.returncode != code:
        raise SystemExit(
            f"try: {' '.join(words)}: exit {done.returncode}, not {code}\n{done.stderr}\n{done.stdout[-2000:]}"
        )
    return json.loads(done.stdout) if done.stdout else None


def same(answer: Any) -> Any:
    """An answer without what is each desk's own."""
    if isinstance(answer, dict):
        return {key: same(value) for key, value in answer.items() if key not in OWN}
    return [same(one) for one in answer] if isinstance(answer, list) else answer


def commands(program: Sequence[str], folder: Path) -> list[tuple[str, Any]]:
    """What one program says to each command in turn."""
    desk, other = folder / "desk", folder / "other"
    passphrase = folder / "passphrase"
    passphrase.write_text("correct horse battery staple\n", "utf-8")
    # whoever reads a file by path must see the same one
    out = folder / "out"
    out.mkdir()
    (out / "train.csv").write_text(TRAIN, "utf-8")
    said: list[tuple[str, Any]] = []

    def ask(*words: str, at: Path = desk, code: int = 0) -> None:
        answer = run(program, at, *words, code=code)
        said.append((" ".join(words), json.loads(json.dumps(same(answer)).replace(str(folder), "…"))))

    ask("sample", "--from", "2024-10-01", "--to", "2025-11-30", "--rows-per-day", "10", "--seed", "7")
    ask("totals", *NOVEMBER, "--by", "direction,mode,category", "--compare", "year")
    ask("headline", "--month", "2025-11", "--span", "ytd")
    ask("carbon", *NOVEMBER, "--by", "mode")
    ask(
        "clearance", "report", *NOVEMBER, "--by", "direction,lane", "--as-of", "2025-12-01T00:00Z", "--clock", "working"
    )
    ask("clearance", "compare", "--split", "2025-05-01", "--from", "2025-01-01", "--to", "2025-11-30")
    ask("trains", "board", "--at", "2025-11-30T12:00Z")
    ask("match", *NOVEMBER, code=1)
    for form in ("monthly", "bulletin", "clearance", "trains"):
        ask("export", "return", "--month", "2025-10", "--template", form, "--out", str(out / f"{form}.xlsx"))
    ask("export", "cargo", *NOVEMBER, "--out", str(out / "cargo.xlsx"))
    ask("export", "cargo", *NOVEMBER, "--out", str(out / "cargo.csv"))
    ask("import", "cargo", str(out / "cargo.xlsx"), at=other)
    ask("import", "cargo", str(out / "cargo.csv"), at=other)
    ask("totals", *NOVEMBER, at=other)
    ask("feed", "ingest", str(out / "train.csv"), at=other)
    ask("hub", "status")
    ask("verify")
    ask("backup")
    ask("encrypt", "--new-passphrase-file", str(passphrase), at=other)
    said.append(
        ("encrypted totals", same(run([*program, "--passphrase-file", str(passphrase)], other, "totals", *NOVEMBER)))
    )
    loads = run(program, desk, "doctor", "--load")["loads"]
    if not loads["ok"]:
        raise SystemExit(f"try: not to be loaded: {loads['failed']}")
    said.append(("doctor --load", loads))
    return said


def until(there: Callable[[], bool], seconds: float, what: str) -> None:
    """Wait for something that must happen."""
    end = time.monotonic() + seconds
    while not there():
        if time.monotonic() > end:
            raise SystemExit(f"try: {what}: not within {seconds} s")
        time.sleep(0.05)


def window(program: Sequence[str], folder: Path) -> None:
    """The window opens, hears of a second start, and its child takes in what is put into the inbox."""
    desk = folder / "desk"
    inbox = desk / "inbox"
    shown = subprocess.Popen([*program, "--data", str(desk), "--lang", "zh_CN", "gui", "--tab", "trends"])
    try:
        until(lambda: (desk / "desk.sqlite3-wal").exists() or shown.poll() is not None, 60, "the window's desk")
        again = subprocess.run([*program, "gui", str(desk / "desk.sqlite3"), "--tab", "returns"], timeout=120)
        if again.returncode != 0 or shown.poll() is not None:
            raise SystemExit(
                f"try: the window: a second start ended with {again.returncode}, the first one with {shown.poll()}"
            )
        inbox.mkdir(exist_ok=True)
        (inbox / "train.csv").write_text(TRAIN, "utf-8")
        until(lambda: any((inbox / "done").rglob("train.csv")), 60, "the window's child and its inbox")
        if shown.poll() is not None:
            raise SystemExit(f"try: the window ended with {shown.returncode}")
    finally:
        shown.kill()
        shown.wait()
    logs = list((desk / "logs").glob("*.log"))
    if logs:
        raise SystemExit(f"try: the window's log: {logs[0].read_text('utf-8')[-2000:]}")


def taken(command: Sequence[str]) -> tuple[float, float]:
    """Seconds from start to end, and of processors; the best of some."""
    walls, cpus = [], []
    for _ in range(TIMES):
        before, begun = os.times(), time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        after = os.times()
        walls.append(time.perf_counter() - begun)
        cpus.append(after.children_user + after.children_system - before.children_user - before.children_system)
    return min(walls), min(cpus)


def main() -> None:
    bundled, source = sys.argv[1].split(), sys.argv[2].split()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with TemporaryDirectory(prefix="horgosdesk-try-") as work:
        os.environ["HORGOSDESK_CONFIG"] = str(Path(work) / "config")
        answers = []
        for name, program in (("bundled", bundled), ("source", source)):
            folder = Path(work) / name
            folder.mkdir()
            answers.append(commands(program, folder))
        # each command is said with the folder of its own program, so that only what was answered is compared
        pairs = [(words, ours, theirs) for (words, ours), (_, theirs) in zip(*answers, strict=True)]
        for words, ours, theirs in pairs:
            print(f"{'same' if ours == theirs else 'DIFFERENT'}: {words.replace(work, '…')}")
        differing = [pair for pair in pairs if pair[1] != pair[2]]
        for words, ours, theirs in differing:
            print(words, json.dumps(ours)[:2000], json.dumps(theirs)[:2000], sep="\n")
        if differing:
            raise SystemExit(1)
        window(bundled, Path(work) / "bundled")
        print("the window opens, answers a second start, and its child takes in what lies in the inbox")
        for words in (["--version"], ["--data", str(Path(work) / "bundled" / "desk"), "totals", *NOVEMBER]):
            for name, program in (("bundled", bundled), ("source", source)):
                wall, cpu = taken([*program, *words])
                print(
                    f"{name}: {words[-5] if len(words) > 5 else words[0]}: {wall * 1000:.0f} ms, processor {cpu * 1000:.0f} ms"
                )


if __name__ == "__main__":
    main()

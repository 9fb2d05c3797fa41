"""One target under atheris: what is neither a result nor a Problem, or takes too long, is kept by its kind; then it goes on.

Run by the runner: child.py TARGET FOUND SLOW_S [libFuzzer's options and corpus].
"""

import hashlib
import json
import sys
import time
import traceback
from importlib import import_module
from pathlib import Path

import atheris

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

with atheris.instrument_imports(include=["horgosdesk"], enable_loader_override=False):
    target = import_module(f"targets.{sys.argv[1]}")
from horgosdesk.core.errors import Problem  # noqa: E402

FOUND, SLOW_S = Path(sys.argv[2]), float(sys.argv[3])


def one_input(data: bytes) -> None:
    """Run the target once."""
    begun = time.process_time()
    try:
        target.run(data)
    except Problem as problem:
        str(problem)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        keep(f"{type(error).__name__} {Path(last.filename).name}:{last.name}", data, traceback.format_exc())
    took = time.process_time() - begun
    if took > SLOW_S:
        keep("slow", data, f"{took:.1f} s")


def keep(kind: str, data: bytes, told: str) -> None:
    """Keep the shortest input of a kind of finding."""
    name = hashlib.sha256(kind.encode()).hexdigest()[:12]
    file = FOUND / f"{name}.bin"
    note = FOUND / f"{name}.json"
    if not file.exists() or len(data) < file.stat().st_size:
        FOUND.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        note.write_text(json.dumps({"kind": kind, "told": told[-3000:]}, ensure_ascii=False, indent=1), "utf-8")


if __name__ == "__main__":
    atheris.Setup([sys.argv[0], *sys.argv[4:]], one_input)
    atheris.Fuzz()

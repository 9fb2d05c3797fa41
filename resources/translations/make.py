"""Brings the translations up to date: `.venv/bin/python resources/translations/make.py`.

1. lupdate reads every text marked in horgosdesk/ into the .ts files and takes out what is not used any more.
2. Fill what is still unfinished (Qt Linguist: `pyside6-linguist resources/translations/*.ts`, or any editor).
3. Run this again: lrelease makes the .qm files that the window loads. Commit .ts and .qm together.

English has a file too, with nothing but the texts that count things ("%n record(s)").
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LANGUAGES = ("zh_CN", "en", "ru", "kk")


def update(ts: Path) -> None:
    """Bring one .ts file up to date with the sources."""
    sources = sorted(file.relative_to(ROOT).as_posix() for file in (ROOT / "horgosdesk").rglob("*.py"))
    options = [
        "-no-obsolete",
        "-locations",
        "none",
        "-source-language",
        "en",
        "-target-language",
        ts.stem.removeprefix("horgosdesk_"),
    ]
    if ts.stem == "horgosdesk_en":
        options.append("-pluralonly")
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "sources.txt"
        listed.write_text("\n".join(sources), encoding="utf-8")
        _run("lupdate", *options, f"@{listed}", "-ts", str(ts))
    # words.tr("Cargo", title) outside a class looks to lupdate like a text "Cargo" of no context
    text = ts.read_text(encoding="utf-8")
    ts.write_text(
        re.sub(r"<context>\s*<name></name>.*?</context>\n", "", text, flags=re.DOTALL), encoding="utf-8", newline="\n"
    )


def release(ts: Path, qm: Path) -> None:
    """Make the file that the window loads."""
    _run("lrelease", "-silent", str(ts), "-qm", str(qm))


def _run(tool: str, *arguments: str) -> None:
    program = Path(PySide6.__file__).parent / (f"{tool}.exe" if sys.platform == "win32" else tool)
    done = subprocess.run(
        [str(program), *arguments], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise SystemExit(f"{tool}: {done.stdout}{done.stderr}")


def main() -> None:
    """All languages, both steps, and how much is left to translate."""
    for lang in LANGUAGES:
        ts = HERE / f"horgosdesk_{lang}.ts"
        update(ts)
        release(ts, ts.with_suffix(".qm"))
        left = ts.read_text(encoding="utf-8").count('type="unfinished"')
        print(f"{ts.name}: {left} texts are not translated yet")


if __name__ == "__main__":
    main()

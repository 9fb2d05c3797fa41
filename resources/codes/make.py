"""Write the pinyin initials into the code tables beside this file and the locations: `python resources/codes/make.py`.

To be run after a Chinese name or alias was changed; it touches nothing but the column `initials`. With `--check` it
writes nothing and exits with 1 where a file is not up to date.
"""

import csv
import io
import re
import sys
from pathlib import Path

from pypinyin import Style, lazy_pinyin

HAN = re.compile(r"[\u3400-\u9fff]")
PARTS = re.compile(r"[^0-9A-Za-z\u3400-\u9fff]+")


def initials(zh: str, aliases: str) -> str:
    """First letters of the Chinese name, then of each Chinese alias: "纯电动汽车", "新能源汽车" -> "cddqc xnyqc"."""
    words = [word for word in (zh, *aliases.split("|")) if HAN.search(word)]
    spelt = ("".join(lazy_pinyin(PARTS.sub("", word), style=Style.FIRST_LETTER)).lower() for word in words)
    return " ".join(dict.fromkeys(spelt))


def renewed(text: str) -> str:
    """The table of a .csv file with its initials as they should be."""
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(row | {"initials": initials(row["zh"], row["aliases"])} for row in rows)
    return out.getvalue()


def main() -> int:
    stale = 0
    here = Path(__file__).parent
    for path in (*sorted(here.glob("*.csv")), here.parent / "locations.csv"):
        text = path.read_bytes().decode("utf-8-sig")
        fresh = renewed(text)
        if fresh != text:
            stale += 1
            print(path.name)
            if "--check" not in sys.argv:
                path.write_bytes(fresh.encode("utf-8-sig"))
    return int(bool(stale) and "--check" in sys.argv)


if __name__ == "__main__":
    sys.exit(main())

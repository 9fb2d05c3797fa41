"""UN/EDIFACT: bytes parted into segments, and the times that DTM tells.

A reader of our own. The library for it, pydifact (0.2.3), was measured and put aside: it takes text and leaves the encoding to
others, needs 390 µs for a message of 260 characters where 2 000 whole messages a second are wanted, warns of files that it
does not ship, and answers broken input with IndexError and ValueError.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from horgosdesk.core.limits import LIMITS, Limits
from horgosdesk.railway.charset import decoded
from horgosdesk.railway.values import MOST_TEXT, instant, refuse_large, unknown

Segment = list[list[str]]
"""Elements of a segment, each a list of its components; the first is the tag."""

_DEFAULT = ":+.? '"
_HELD = "\ufdd0\ufdd1\ufdd2\ufdd3"
"""Stand for released separators while the text is parted; Unicode will never have them as characters."""
_FORMS: Mapping[str, str] = {
    "101": "yymd",
    "102": "Ymd",
    "201": "yymdHM",
    "202": "yymdHMS",
    "203": "YmdHM",
    "204": "YmdHMS",
    "205": "YmdHMz",
    "303": "YmdHMz",
    "304": "YmdHMSz",
    "401": "HM",
    "402": "HMS",
}
"""DTM formats (2379): Y four digits, yy and the others two, z an offset or a zone to the end."""
_LENGTHS = {8: "102", 12: "203", 14: "204"}


def segments_of(data: bytes, file: str, limits: Limits = LIMITS) -> tuple[list[Segment], bool]:
    """The segments, and whether the last one is whole. Problem for more than the limits, and where the separators that UNA
    names cannot part anything."""
    # what UNB declares is not asked: Cyrillic comes as UNOC, which is Latin
    text = decoded(data).lstrip()
    marks = _DEFAULT
    if text.startswith("UNA"):
        marks, text = text[3:9], text[9:]
    if len(marks) < 6 or len({marks[at] for at in (0, 1, 3, 5)}) < 4 or any(one.isalnum() for one in marks):
        raise unknown("UNA", marks)
    component, element, release, end = (marks[at] for at in (0, 1, 3, 5))
    refuse_large(data, file, limits, f"{component}{element}{end}".encode())
    if (count := text.count(end)) > limits.edifact_segments:
        raise limits.beyond("feed-large", "edifact_segments", file, count)
    # lines are only for the eye, or for a machine that had 80 characters in each
    text = text.translate({code: None for code in range(0x20) if chr(code) not in marks})
    released = not release.isspace() and release in text
    if released:
        held = dict(zip((component, element, release, end), _HELD, strict=True))
        text = re.sub(f"{re.escape(release)}(.)", lambda match: held.get(match[1], match[1]), text, flags=re.DOTALL)
    *whole, rest = text.split(end)
    found = [[part.split(component) for part in one.strip().split(element)] for one in whole if one.strip()]
    if released:
        back = dict(zip(map(ord, _HELD), (component, element, release, end), strict=True))
        found = [[[value.translate(back) for value in values] for values in segment] for segment in found]
    return found, not rest.strip()


def get(segment: Segment, element: int, component: int = 0) -> str:
    """A component of an element, both counted from 0 behind the tag; "" where there is none."""
    values = segment[element + 1] if element + 1 < len(segment) else ()
    return values[component].strip()[:MOST_TEXT] if component < len(values) else ""


@dataclass(slots=True)
class Time:
    """A time as DTM tells it, in one segment or day and clock in two."""

    day: str = ""
    clock: str = ""
    zone: str = ""

    def at(self, zone: str, midnight: bool = True) -> int:
        """UTC seconds. midnight: whether that is meant where there is no clock; else a Problem."""
        clock = self.clock or ("00:00" if midnight else "")
        return instant(f"{self.day}T{clock}{self.zone}" if clock else self.day, zone)


def times_of(segments: Iterable[Segment]) -> dict[str, Time]:
    """The times of some DTM by their qualifier."""
    found: dict[str, Time] = {}
    for segment in segments:
        text, form = get(segment, 0, 1), get(segment, 0, 2)
        tokens = _FORMS.get(form or _LENGTHS.get(len(text), ""), "")
        rest, said = text, dict[str, str]()
        for token in re.findall("yy|.", tokens):
            width = len(rest) if token == "z" else 4 if token == "Y" else 2
            said[token], rest = rest[:width], rest[width:]
            if token != "z" and not (said[token].isascii() and said[token].isdigit() and len(said[token]) == width):
                tokens = ""
        if not tokens or rest:
            if form and form not in _FORMS:
                continue  # a period or a week, which is no time of a train
            raise unknown("DTM", text)
        time = found.setdefault(get(segment, 0), Time())
        if "m" in said:
            time.day = f"{said.get('Y') or '20' + said['yy']}-{said['m']}-{said['d']}"
        if "H" in said:
            time.clock = ":".join(said[one] for one in "HMS" if one in said)
        zone = said.get("z", "")
        time.zone = zone if zone[:1] in ("+", "-") else f" {zone}" if zone else time.zone
    return {qualifier: time for qualifier, time in found.items() if time.day}

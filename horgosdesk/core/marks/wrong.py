"""What is said of mistakes in marks: the word, and what would be right."""

from collections.abc import Collection, Mapping, Sequence
from difflib import get_close_matches

from horgosdesk.core.errors import Problem
from horgosdesk.core.marks.language import CUTS, MEASURES
from horgosdesk.core.words import QT_TRANSLATE_NOOP

_EVERY = frozenset(key for keys in CUTS.values() for key in keys)
"""Names that are right somewhere, so that the answer to them is not another name."""


def one_of(option: str, word: str, known: Collection[str], of: str) -> None:
    """Problem when a word is none of those known: another name that was probably meant, or all that go with `of`."""
    if word not in known:
        shown = f"{option}={word}" if option else word
        if word.removesuffix("=") in _EVERY:
            raise unknown(shown, "", known, of)
        near = get_close_matches(word, list(known), 1, 0.5)
        raise unknown(shown, near[0] if near else "", known, "")


def unknown(word: str, near: str, known: Collection[str], of: str) -> Problem:
    """What to say of a word that is not known, near another one or among those known."""
    if of:
        return Problem(
            "mark-not-here",
            QT_TRANSLATE_NOOP("Problem", "“{word}” does not go with {of}, which takes {known}."),
            word=word,
            of=of,
            known=", ".join(known),
        )
    if near:
        return Problem(
            "mark-unknown",
            QT_TRANSLATE_NOOP("Problem", "“{word}” is not known here. Did you mean {fix}?"),
            fix=near,
            word=word,
        )
    if known:
        return Problem(
            "mark-unknown",
            QT_TRANSLATE_NOOP("Problem", "“{word}” is not known here. Take one of these: {known}."),
            word=word,
            known=", ".join(known),
        )
    return Problem(
        "mark-unknown",
        QT_TRANSLATE_NOOP(
            "Problem", "“{word}” is not in the code table. Write the code, or the name as the table has it."
        ),
        word=word,
    )


def twice(key: str) -> Problem:
    """What to say of an option that is there twice."""
    return Problem(
        "mark-twice",
        QT_TRANSLATE_NOOP("Problem", "{name}= is said twice. Once is enough; join several values by |."),
        name=key,
    )


def no_more(words: Sequence[str]) -> None:
    """Problem when words are left over."""
    if words:
        raise Problem(
            "mark-word-left",
            QT_TRANSLATE_NOOP(
                "Problem",
                "“{word}” does not belong here. Options are written name=value; a value that has spaces stands between quotation marks.",
            ),
            word=" ".join(words),
        )


def check_needs(name: str, where: Mapping[str, tuple[str, ...]]) -> None:
    """Problem when a measure has not the one value that makes its figures alike."""
    needs = MEASURES[name].needs
    if needs and len(where.get(needs, ())) != 1:
        raise Problem(
            "mark-needs",
            QT_TRANSLATE_NOOP(
                "Problem", "{measure} needs {needs}= with one value, for unlike ones do not add up: {example}."
            ),
            measure=name,
            needs=needs,
            example={"currency": "currency=CNY", "unit": "unit=vehicle"}[needs],
        )

"""What a sentence claims besides its figures, read from its skeleton, once for all of a kind."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

import attrs

from occucompare.languages.en.check.lint import Mark, articles, marks
from occucompare.languages.en.check.lint_rules import Rule
from occucompare.languages.en.check.masking import (
    AT_THE_START,
    FIGURE,
    IN_THE_MIDDLE,
    LETTERS,
    NAMED,
    PLURALS,
    ROLE_OF,
    SINGULARS,
    TITLES,
)


@attrs.frozen
class Direction:
    """A word such as "higher": whether it points up, and the role before or after it.

    `beyond` is the role behind "than", which the other is compared with; None if none is named.
    """

    up: bool
    subject: int | None
    beyond: int | None


@attrs.frozen(kw_only=True)
class Claims:
    """What the words of a skeleton say.

    `order` are its roles as first named, `first` those of the first clause with a fact, `articles`
    those before a hidden word with its place. `top` is how many "the top three" promises.
    """

    marks: tuple[Mark, ...]
    articles: tuple[tuple[str, int], ...]
    order: tuple[int, ...]
    first: tuple[int, ...]
    directions: tuple[Direction, ...]
    alike: bool
    both: bool
    period: bool
    twice: bool
    top: int | None

    def of_nobody(self) -> Claims:
        """The same claims where it cannot be told which role is which."""
        words = tuple(Direction(word.up, None, None) for word in self.directions)
        return attrs.evolve(self, order=(), first=(), directions=words, both=False)


@functools.lru_cache(maxsize=1 << 14)
def claims(skeleton: str) -> Claims:
    """What a skeleton claims."""
    top = _search(_TOP, skeleton)
    return Claims(
        marks=tuple(sorted(set(_marks(skeleton)), key=lambda mark: mark[1:])),
        articles=tuple((m[1].lower(), m.end() - 1) for m in re.finditer(_ARTICLE, skeleton)),
        order=tuple(dict.fromkeys(ROLE_OF[sign] for sign in skeleton if sign in ROLE_OF)),
        first=tuple(ROLE_OF[sign] for sign in _first(skeleton) if sign in ROLE_OF),
        directions=tuple(_directions(skeleton)),
        alike=_search(_ALIKE, skeleton) is not None,
        both=_search(r"\b(?:[Bb]oth|each|either|neither)\b", skeleton) is not None,
        period=_search(PERIOD, skeleton) is not None,
        twice=_search(r"\btwice\b", skeleton) is not None,
        top=_COUNTS.index(top[1]) + 2 if top else None,
    )


def _first(skeleton: str) -> str:
    clauses = skeleton.split("; ")
    return next((each for each in clauses if FIGURE in each or NAMED in each), "")


def _search(pattern: str, text: str) -> re.Match[str] | None:
    return re.search(pattern, text)


def _marks(skeleton: str) -> Iterator[Mark]:
    yield from marks(skeleton)
    for mark in articles(skeleton, skeleton):
        if LETTERS.isdisjoint(skeleton[mark[1] : mark[2]]):
            yield mark
    for rule, pattern, message in _ON_LETTERS:
        for match in re.finditer(pattern, skeleton):
            start, end = match.span("found")
            yield rule, start, end, message
    for match in re.finditer(_FIGURES, re.sub(_TOLD_APART, _blank, skeleton)):
        if skeleton.count('"', 0, match.start()) % 2 == 0:
            start, end = match.span()
            yield "figure", start, end, "no fact of the sentence states this"


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _directions(skeleton: str) -> Iterator[Direction]:
    for clause in re.split(_CLAUSES, skeleton):
        for match in re.finditer(_DIRECTED, clause):
            before, after = clause[: match.start()], clause[match.end() :]
            word = match[0].lower()
            up = word not in _DOWN and not after.startswith(" slowly")
            if word in _FLIPPED and re.search(_SHRINKING, before):
                up = not up
            subject = _role_in(before if "former" in before else before[::-1])
            if subject is None:
                subject = _role_in(after)
            yield Direction(up, subject, _beyond(word, after))


def _beyond(word: str, after: str) -> int | None:
    """The role that another is compared with: after "than", "above" or "twice the"."""
    if word in ("above", "below"):
        return _role_in(after)
    if word in ("twice", "times"):
        found = re.search(r"\bas (?:many|much|old|large|high|numerous)\b.* as ", after)
        return _role_in(after[found.end() :] if found else after)
    found = re.search(r"\bthan\b", after)
    return _role_in(after[found.end() :]) if found else None


def _role_in(text: str) -> int | None:
    return next((ROLE_OF[sign] for sign in text if sign in ROLE_OF), None)


_COUNTS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_TOP = rf"\btop ({'|'.join(_COUNTS)})\b"
PERIOD = (
    r"\b(?:an?|per|each|every) (?:year|month|week|day|hour)\b"
    r"|\b(?:annual|yearly|monthly|weekly|daily|hourly)(?:ly)?\b"
)
"""What says for how long one is paid."""
_ALIKE = r"\babout the same\b|\bequally\b|\babout as\b"
_CLAUSES = r"[;.!?] |,? (?:while|but|whereas) "
_UP = (
    "higher", "more", "older", "larger", "greater", "faster", "above", "longer", "bigger",
    "twice", "times(?= as| the)",
)  # fmt: skip
_DOWN = ("lower", "less", "fewer", "younger", "smaller", "slower", "below", "shorter")
_FLIPPED = ("faster", "slower", "more", "less")
_SHRINKING = r"\b(?:shrink|decline|fall|drop)\w*\b"
_DIRECTED = (
    rf"\b(?<!no )(?<!or )(?:{'|'.join((*_UP, *_DOWN))})\b"
    r"(?! or less| (?:figure|one|amount|of the)\b)"
)
_ARTICLE = rf"(?<![\w'.-])([Aa]n?) [{TITLES}{FIGURE}{NAMED}]"
_FIGURES = (
    r"(?<![\w(])[$\u20ac\u00a3\u00a5]?-?\d[\d,.]*\d%?|[$\u20ac\u00a3\u00a5]?\d[\d,.]*%?"
    r"|\b(?<!top )(?<!middle )(?<!\bthe )(?<!\bthese )"
    rf"(?:{'|'.join(_COUNTS)}|half|dozen|third|quarter)\b"
)
# Two roles of one title are told apart by the period of their figures: "bakers (2024)".
_TOLD_APART = rf"(?<=[{TITLES}] )\((?:[A-Z][a-z]+ )?(?:19|20)\d\d(?:[-\u2013]\d{{2,4}})?\)"
_STARTS = r"(?:\A|[.;:] |, (?:and|but|while) )"
_HOW = r"(?:also |typically |often |usually |each |both )?"
_ON_LETTERS: tuple[tuple[Rule, str, str], ...] = (
    (
        "sentence start",
        rf"(?:\A|[.!?] )(?P<found>[{IN_THE_MIDDLE}])",
        "begin the sentence with a capital",
    ),
    (
        "capital",
        rf"(?<=[a-z,;\d{FIGURE}{NAMED}] )(?P<found>[{AT_THE_START}])",
        "a title in the middle of a sentence has no capital of its own",
    ),
    (
        "repeated word",
        rf"(?P<found>([{TITLES}]) (?:and|or|than) \2)(?! \()",
        "the same title stands twice",
    ),
    (
        "agreement",
        rf"{_STARTS}[Aa]n? (?P<found>[{SINGULARS}] {_HOW}(?:have|are|earn|need|hold|make|tend))\b",
        "the verb and its subject must agree in number",
    ),
    (
        "agreement",
        rf"{_STARTS}(?P<found>[{PLURALS}] {_HOW}(?:has|is|earns|needs|holds|makes|tends))\b",
        "the verb and its subject must agree in number",
    ),
)

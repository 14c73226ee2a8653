"""A sentence with its titles and figures hidden: what is left is one of few texts, read once.

Each title and each figure becomes one letter of a script that no English text uses. The letter of
a title tells its role, whether it is one or several, and whether it begins a sentence.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterator, Sequence
from typing import TypeAlias

from occucompare.languages.en.numbers import capital
from occucompare.languages.en.titles import title_forms

_RUNES = 0x16A0
_MOST = 3
_NUMBERS = ("plural", "singular")
_CASES = ("middle", "start", "either")


def _role_letters(number: str | None = None, case: str | None = None) -> str:
    """The letters of the titles of that number and case."""
    return "".join(
        _letter(place, each, where)
        for place in range(_MOST)
        for each in _NUMBERS
        for where in _CASES
        if number in (None, each) and case in (None, where)
    )


def _letter(place: int, number: str, case: str) -> str:
    return chr(_RUNES + 6 * place + 3 * _NUMBERS.index(number) + _CASES.index(case))


FIGURE, NAMED, GIVEN = map(chr, range(_RUNES + 24, _RUNES + 27))
"""The letters of a figure, of a name that is a fact, and of a name that is given besides."""

_AROUND = frozenset((" ", ")", ";", ""))
TITLES = _role_letters()
PLURALS = _role_letters("plural")
SINGULARS = _role_letters("singular")
IN_THE_MIDDLE = _role_letters(case="middle")
AT_THE_START = _role_letters(case="start")
ROLE_OF = {letter: (ord(letter) - _RUNES) // 6 for letter in TITLES}
LETTERS = frozenset((*TITLES, FIGURE, NAMED, GIVEN))

Place: TypeAlias = tuple[int, int, str]
"""Where a figure or name stands in a text whose titles are hidden, and its letter."""


@functools.lru_cache(maxsize=8192)
def titled(title: str) -> tuple[str, str, str]:
    """A title, its plural and its singular, by the rules."""
    forms = title_forms(title)
    return title, forms.plural, forms.singular


Titles: TypeAlias = tuple[tuple[str, str, str], ...]
"""Titles, each with its plural and its singular."""


@functools.lru_cache(maxsize=1024)
def letters_of(titles: Titles) -> tuple[tuple[str, str], ...]:
    """Each form of the titles and its letter, the longest first: one may hold another."""
    found: dict[str, str] = {}
    for place, (_, *forms) in enumerate(titles):
        for form, number in zip(forms, _NUMBERS, strict=True):
            first = capital(form)
            cases = ("either", "either") if first == form else ("middle", "start")
            for each, case in zip((form, first), cases, strict=True):
                letter = GIVEN if place >= _MOST else _letter(place, number, case)
                found.setdefault(each, letter)
    return tuple(sorted(found.items(), key=lambda item: -len(item[0])))


@functools.lru_cache(maxsize=1024)
def ambiguous(titles: Titles) -> bool:
    """Whether two roles are written alike, so that the words do not tell which is meant."""
    return any(len(set(each)) < len(titles) for each in zip(*titles, strict=True))


def without_titles(text: str, titles: Titles, given: Collection[str] = ()) -> str:
    """The text with a letter for each title and each given name."""
    if not text.isascii() and not LETTERS.isdisjoint(text):
        text = "".join("?" if sign in LETTERS else sign for sign in text)
    if given:
        for name in sorted(filter(None, given), key=len, reverse=True):
            text = _hidden(text, name, GIVEN)
    for form, letter in letters_of(titles):
        if form in text:
            text = _hidden(text, form, letter)
    return text


def _hidden(text: str, name: str, letter: str) -> str:
    at = place_of(text, name, 0)
    while at >= 0:
        text = text[:at] + letter + text[at + len(name) :]
        at = text.find(name, at + 1)
        if at >= 0:
            at = place_of(text, name, at)
    return text


def place_of(text: str, shown: str, start: int) -> int:
    """Where a figure or name stands as a whole, from some place on; -1 where it does not.

    >>> place_of("of 46% or 46", "46", 0), place_of("$1,046", "46", 0)
    (10, -1)
    """
    at = text.find(shown, start) if shown else -1
    while at >= 0:
        end = at + len(shown)
        # Nearly every figure stands between spaces or brackets.
        if (not at or text[at - 1] in " (") and text[end : end + 1] in _AROUND:
            return at
        if _is_whole(text, at, end):
            return at
        at = text.find(shown, at + 1)
    return at


def _is_whole(text: str, start: int, end: int) -> bool:
    before, first = text[start - 1 : start], text[start]
    if before.isalnum():
        if first.isalnum() or first == "$":
            return False
    elif before and before in "$-.," and (first.isdigit() or before == first):
        return False
    after, last = text[end : end + 1], text[end - 1]
    if after.isalnum():
        return not last.isalnum()
    if not last.isdigit() or not after:
        return True
    return after != "%" and not (after in ".," and text[end + 1 : end + 2].isdigit())


def collapsed(masked: str, places: Sequence[Place]) -> str:
    """The skeleton: the text whose titles are hidden, with a letter for each figure and name."""
    pieces: list[str] = []
    at = 0
    for start, end, letter in places:
        pieces += (masked[at:start], letter)
        at = end
    pieces.append(masked[at:])
    return "".join(pieces)


def disjoint(places: list[Place]) -> list[Place]:
    """The places in order, without those inside another."""
    kept: list[Place] = []
    for place in sorted(places, key=lambda each: (each[0], -each[1])):
        if not kept or place[0] >= kept[-1][1]:
            kept.append(place)
    return kept


def offsets(skeleton: str, text: str, hidden: Collection[str]) -> tuple[int, ...]:
    """The place in the text of each sign of its skeleton, and of its end.

    `hidden` are the texts that a letter may stand for.
    """
    return tuple(_offsets(skeleton, text, sorted(hidden, key=len, reverse=True)))


def _offsets(skeleton: str, text: str, hidden: list[str]) -> Iterator[int]:
    at = 0
    for sign in skeleton:
        yield at
        at += (
            len(next((h for h in hidden if text.startswith(h, at)), sign))
            if (sign in LETTERS)
            else 1
        )
    yield len(text)

"""One key for every name that is looked up: a role's code, its title, its plural, a job title."""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Mapping, Sequence


def lookup_key(text: str) -> str:
    """A name as it is looked up: lower case, no accents, words and numbers only.

    >>> lookup_key("R&D Manager, Ph.D.")
    'r and d manager phd'
    """
    return " ".join(folded(text).split())


def lookup_keys(names: Sequence[str]) -> list[str]:
    """The key of each name, but of thousands at once."""
    lines = folded(_BREAK.join(names)).split(_BREAK)
    if len(lines) != len(names):  # one of them has a line break
        return list(map(lookup_key, names))
    # Few are not tidy yet, and to look is quicker than to split and join.
    return [lookup_key(line) if "  " in line or line != line.strip() else line for line in lines]


def folded(text: str) -> str:
    """The letters of a text as they are looked up, its spaces not yet tidy; lines stay lines."""
    lower = text.casefold()
    if not lower.isascii():
        lower = _FOREIGN.sub(_unaccented, unicodedata.normalize("NFKD", lower))
    for mark, meaning in _MARKS.items():
        lower = lower.replace(mark, meaning)
    return lower.translate(_SPACES)


def _unaccented(found: re.Match[str]) -> str:
    letter = found[0]
    if letter.isalnum():
        return letter
    return "" if unicodedata.combining(letter) or letter == _APOSTROPHE else " "


_BREAK = "\n"
_APOSTROPHE = "\u2019"
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_MARKS = {"'": "", ".": "", "&": " and "}
_SPACES: Mapping[int, str] = {
    ord(mark): " " for mark in string.punctuation + string.whitespace if mark != _BREAK
}

"""Cells as publishers write them: numbers, the marks that stand for missing ones, and texts."""

from __future__ import annotations

import functools
import re
from typing import Literal, TypeAlias

from occucompare.model.values import Absence

Mark: TypeAlias = Literal["*", "**", "#", "~", "-", ""]
"""What stands where a number is missing; dashes of every length are one."""

Cell: TypeAlias = "float | Mark"

_MARKS: dict[str, Mark] = {
    "*": "*",
    "**": "**",
    "#": "#",
    "~": "~",
    "-": "-",
    "\u2013": "-",
    "\u2014": "-",
    "": "",
}
_NUMBER = re.compile(r"[-+]?(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,15})(?:\.[0-9]{1,15})?")
_FOOTNOTE = re.compile(r"\s*(?:\([0-9]+\)|\[[0-9]+\])+$")
_TOO_GREAT = 10**15

MARKED = "a number, or one of * ** # ~ and dashes for a missing one"


def cell(content: object) -> Cell | None:
    """A number or a mark, or None when it is neither."""
    if content is None:
        return ""
    return _cell(content) if isinstance(content, str) else number(content)


# A file of 200,000 lines has 60,000 different cells.
@functools.lru_cache(maxsize=1 << 16)
def _cell(content: str) -> Cell | None:
    stripped = content.strip()
    mark = _MARKS.get(stripped)
    return mark if mark is not None else number(stripped)


def number(content: object) -> float | None:
    """A number, whole or not, as it is written ("1,234.5"), or None when it is none."""
    if isinstance(content, str):
        if not _NUMBER.fullmatch(content.strip()):
            return None
        digits = content.replace(",", "")
        return float(digits) if "." in digits else int(digits)
    if isinstance(content, bool) or not isinstance(content, (int, float)):
        return None
    return content if abs(content) < _TOO_GREAT else None


def text(content: object) -> str:
    """A cell as a text with single spaces; whole numbers without ".0", nothing as ""."""
    if content is None:
        return ""
    if isinstance(content, float) and content.is_integer():
        return str(int(content))
    return _single_spaced(str(content))


def title(content: object) -> str:
    """A title without its footnote marks: "Software developers[2]" is "Software developers"."""
    return _without_footnote(text(content))


@functools.lru_cache(maxsize=1 << 12)
def _single_spaced(content: str) -> str:
    return " ".join(content.split())


@functools.lru_cache(maxsize=1 << 12)
def _without_footnote(content: str) -> str:
    return _FOOTNOTE.sub("", content)


def prose(name: str) -> str:
    """A category as it stands in prose: lower case but for the names in it.

    >>> prose("English Language")
    'English language'
    """
    return re.sub(r"\benglish\b", "English", name.lower())


def absence(mark: Mark) -> Absence:
    """Why there is no number where this mark stands."""
    return Absence.SUPPRESSED if mark in ("*", "**", "~") else Absence.NOT_PUBLISHED

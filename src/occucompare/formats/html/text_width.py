"""How much room text takes in a drawing, lines that fit, and the round numbers of an axis."""

from __future__ import annotations

import functools
import math
from unicodedata import combining, east_asian_width

from occucompare.formats.wrap import filled

ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
_LONGEST = 400
"""Characters of a text that are looked at; no label has room for more."""
# Widths in ems, a little more than those of the common sans-serif fonts.
_NARROW = dict.fromkeys("ijlftrI.,:;'|!()[]{}- /\\", 0.38)
_BROAD = dict.fromkeys("mwMW@%&", 1.0)
_CAPITALS = dict.fromkeys("ABCDEFGHJKLNOPQRSTUVXYZ", 0.76)
_WIDTHS = {**_NARROW, **_BROAD, **_CAPITALS}
_USUAL, _FOREIGN, _WIDE = 0.6, 0.8, 1.45
_ASCII = tuple(_WIDTHS.get(chr(code), _USUAL) for code in range(128))


def room(text: str, size: float = 13) -> float:
    """The pixels that a line of text needs at most, at a size of type."""
    if text.isascii():
        return size * sum(map(_ASCII.__getitem__, text.encode()))
    return size * sum(map(_ems, text))


def _ems(character: str) -> float:
    if character.isascii():
        return _ASCII[ord(character)]
    if combining(character):
        return 0
    return _WIDE if east_asian_width(character) in "WF" else _FOREIGN


def lines(text: str, width: float, *, most: int = 3, size: float = 13) -> tuple[str, ...]:
    """Text as lines that fit the width; where it needs more than `most`, the last ends in dots."""
    if len(text) <= _LONGEST and text.isprintable() and room(text, size) <= width:
        return (text,)
    short = text[:_LONGEST]
    found = filled(short, width, functools.partial(room, size=size)) or [""]
    if len(found) <= most and short == text:
        return tuple(found)
    kept = found[:most]
    while kept[-1] and room(kept[-1] + ELLIPSIS, size) > width:
        kept[-1] = kept[-1][:-1]
    kept[-1] = kept[-1].rstrip() + ELLIPSIS
    return tuple(kept)


def ticks(highest: float, *, most: int = 4) -> tuple[float, ...]:
    """Round numbers from zero to the first that is not below the highest figure.

    >>> ticks(44_000)
    (0, 20000, 40000, 60000)
    """
    if highest <= 0 or not math.isfinite(highest):
        return (0, 1)
    power = 10.0 ** math.floor(math.log10(highest / most))
    steps = (power * each for each in (1, 2, 2.5, 5, 10, 20))
    step = next(each for each in steps if each * most >= highest)
    step = int(step) if step == int(step) else step
    return tuple(place * step for place in range(math.ceil(highest / step) + 1))

"""Texts as lines that every format can lay out, and addresses that it may link to."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from urllib.parse import quote, urlsplit

# Line breaks, escapes and halves of characters; what a terminal would obey or a file refuse.
_OBEYED = frozenset({"Cc", "Cs", "Zl", "Zp"})
# Marks that turn the direction of all that follows, the next cells of a table included.
_TURNING = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
_WIDE = frozenset("WF")
_NO_WIDTH = frozenset({"Mn", "Me", "Cf"})
_KEPT_IN_ADDRESS = "/:?#@!&'*+,;=%~"


def one_line(text: str) -> str:
    """The text on one line, without control characters and marks that turn its direction."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    return " ".join("".join(map(_shown, text)).split())


def web_address(address: str | None) -> str | None:
    """The address, ready for a link, if it is one of the web; None for any other, or none."""
    if address is None:
        return None
    try:
        parts = urlsplit(one_line(address))
    except ValueError:  # a host in brackets that is no number
        return None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        return None
    return quote(parts.geturl(), safe=_KEPT_IN_ADDRESS)


def width_of(text: str) -> int:
    """The columns that a line takes on a terminal."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def filled(text: str, width: float, measure: Callable[[str], float] = width_of) -> list[str]:
    """The text in lines of at most that width; a word that is wider is broken.

    >>> filled("a quick brown fox", 7)
    ['a quick', 'brown', 'fox']
    """
    lines: list[str] = []
    line = ""
    for word in text.split():
        joined = f"{line} {word}" if line else word
        if measure(joined) <= width:
            line = joined
            continue
        *whole, rest = _pieces(word, width, measure)
        lines += [line, *whole] if line else whole
        line = rest
    return [*lines, line] if line else lines


def _pieces(word: str, width: float, measure: Callable[[str], float]) -> list[str]:
    pieces = [""]
    for each in word:
        if pieces[-1] and measure(pieces[-1] + each) > width:
            pieces.append("")
        pieces[-1] += each
    return pieces


def _shown(character: str) -> str:
    if unicodedata.category(character) in _OBEYED:
        return " "
    return "" if unicodedata.bidirectional(character) in _TURNING else character


def _columns(character: str) -> int:
    if unicodedata.east_asian_width(character) in _WIDE:
        return 2
    return 0 if unicodedata.category(character) in _NO_WIDTH else 1

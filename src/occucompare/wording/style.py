"""How one sentence is to be said, and the patterns that there are for it."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import NamedTuple

import attrs

from occucompare.model.style import Length, Number, Register

SILENT = ""
"""The pattern that says nothing, on purpose."""


class Style(NamedTuple):
    """One way to say a sentence.

    `length` is how much of it is told: "short" gives the difference, "standard" both figures too,
    "full" everything that follows from them. `variant` counts the patterns that say the same; it
    may be any whole number, and goes round. `later` is for a sentence about a role that the
    sentence before it has named.
    """

    register: Register = "plain"
    length: Length = "standard"
    subject: Number | None = None
    variant: int = 0
    later: bool = False


DEFAULT = Style()


def variant_of(seed: int, family: str, turn: int = 0) -> int:
    """Which variant a message is said in. Seed 0 begins with the first one; turns follow on.

    On a page where a message is said several times, each time is a turn, so that no variant comes
    again before the others have been used.

    >>> [variant_of(0, "salary", turn) for turn in range(3)]
    [0, 1, 2]
    """
    first = zlib.crc32(f"{seed} {family}".encode()) if seed else 0
    return first + turn


@attrs.frozen(kw_only=True)
class Lines:
    """The patterns of one case, by register and length; those in one tuple say the same.

    `later` are for a sentence about one role that the sentence before it has named ("they").
    What is left empty is said by the nearest that is not: the same register at standard length,
    then plain words.
    """

    plain: tuple[str, ...]
    short: tuple[str, ...] = ()
    full: tuple[str, ...] = ()
    formal: tuple[str, ...] = ()
    formal_short: tuple[str, ...] = ()
    formal_full: tuple[str, ...] = ()
    later: tuple[str, ...] = ()

    def of(self, style: Style) -> str:
        """The pattern that a style asks for."""
        own = self._variants(style.register, style.length)
        variants = self.later if style.later and self.later else own
        return variants[style.variant % len(variants)]

    @property
    def every(self) -> tuple[tuple[str, ...], ...]:
        """The variants of each register and length that has its own."""
        named = (self.plain, self.short, self.full, self.formal)
        return tuple(filter(None, (*named, self.formal_short, self.formal_full, self.later)))

    def _variants(self, register: Register, length: Length) -> tuple[str, ...]:
        if register == "plain":
            own = {"short": self.short, "headline": self.short, "full": self.full}.get(length)
            return own or self.plain
        # Formal words of their own stand before plain words of the asked length.
        own = {
            "short": self.formal_short or (() if self.formal else self.short),
            "headline": self.formal_short or (() if self.formal else self.short),
            "full": self.formal_full or (() if self.formal else self.full),
        }.get(length)
        return own or self.formal or self.plain


def lines(  # noqa: PLR0913 - one tuple of patterns each
    *plain: str,
    short: str | Sequence[str] = (),
    full: str | Sequence[str] = (),
    formal: str | Sequence[str] = (),
    formal_short: str | Sequence[str] = (),
    formal_full: str | Sequence[str] = (),
    later: str | Sequence[str] = (),
) -> Lines:
    """The patterns of a case; a single text is the only variant of its register and length."""
    return Lines(
        plain=plain,
        short=_variants(short),
        full=_variants(full),
        formal=_variants(formal),
        formal_short=_variants(formal_short),
        formal_full=_variants(formal_full),
        later=_variants(later),
    )


def _variants(given: str | Sequence[str]) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given)

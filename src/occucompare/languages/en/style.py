"""How a sentence is to be said: register, length, the number of its subject, and which variant."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import Literal, TypeAlias

import attrs

Register: TypeAlias = Literal["plain", "formal"]
Extent: TypeAlias = Literal["short", "standard", "full"]
Subject: TypeAlias = Literal["singular", "plural"]


@attrs.frozen(kw_only=True)
class Style:
    """One way to say a sentence.

    `extent` is how much of it is told: "short" gives the difference, "standard" both figures too,
    "full" everything that follows from them. `subject` is "a collector" or "collectors"; None is
    what each kind is best said with. `variant` counts the wordings that say the same; it may be
    any whole number, and goes round. `later` is for a sentence about a role that the sentence
    before it has named.
    """

    register: Register = "plain"
    extent: Extent = "standard"
    subject: Subject | None = None
    variant: int = 0
    later: bool = False


DEFAULT = Style()


def variant_of(seed: int, kind: str, turn: int = 0) -> int:
    """Which variant a kind is said in. Seed 0 begins with each kind's first; turns follow on.

    On a page where a kind is said several times, each time is a turn, so that no variant comes
    again before the others have been used.

    >>> [variant_of(0, "salary", turn) for turn in range(3)]
    [0, 1, 2]
    """
    first = zlib.crc32(f"{seed} {kind}".encode()) if seed else 0
    return first + turn


@attrs.frozen(kw_only=True)
class Lines:
    """The templates of one form, by register and extent; those in one tuple say the same.

    `later` are for a sentence about one role that the sentence before it has named ("they").

    What is left empty is said by the nearest that is not: the same register at standard extent,
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
        """The template that a style asks for."""
        own = self._variants(style.register, style.extent)
        variants = self.later if style.later and self.later else own
        return variants[style.variant % len(variants)]

    def counts(self) -> tuple[int, ...]:
        """How many variants there are, of each register and extent that has its own."""
        return tuple(filter(None, map(len, attrs.astuple(self, recurse=False))))

    def _variants(self, register: Register, extent: Extent) -> tuple[str, ...]:
        standard = {"plain": self.plain, "formal": self.formal or self.plain}[register]
        own = {
            ("plain", "short"): self.short,
            ("plain", "full"): self.full,
            ("formal", "short"): self.formal_short or (() if self.formal else self.short),
            ("formal", "full"): self.formal_full or (() if self.formal else self.full),
        }.get((register, extent), ())
        return own or standard


def lines(  # noqa: PLR0913 - one tuple of templates each
    *plain: str,
    short: str | Sequence[str] = (),
    full: str | Sequence[str] = (),
    formal: str | Sequence[str] = (),
    formal_short: str | Sequence[str] = (),
    formal_full: str | Sequence[str] = (),
    later: str | Sequence[str] = (),
) -> Lines:
    """A form's templates; a single text is the only variant of its register and extent."""
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

"""The figures a role can have: money, ranges, names, distributions and weighted names."""

from __future__ import annotations

import operator
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, Literal, TypeAlias, cast

import attrs

from occucompare.errors import MetricError, NotComparableError, did_you_mean
from occucompare.model.plain_data import PlainData, is_mapping, read_value

Period: TypeAlias = Literal["year", "month", "week", "day", "hour"]


FIGURES: dict[str, type[FigureType]] = {}
"""The key that tells a figure's type in plain data: an amount is Money, a low end a Range."""


class FigureType(PlainData):
    """What figures of several fields are: money, ranges, names.

    A type of your own is an attrs class on this one. Its `key` is the field that tells it from
    others in plain data, so each type has another one:

        @attrs.frozen
        class Clock(FigureType):
            key: ClassVar[str] = "hour"

            hour: int
            minute: int = 0

    A measure names it as its `figure_type`. Raises MetricError for a key that is taken.
    """

    __slots__ = ()

    key: ClassVar[str]

    def __init_subclass__(cls) -> None:
        key = cls.__dict__.get("key")
        if key is None:
            return
        known = FIGURES.get(key, cls)
        # attrs makes a class anew to give it slots, and so does a notebook's cell run again.
        if (known.__module__, known.__qualname__) != (cls.__module__, cls.__qualname__):
            raise MetricError(f"the key {key!r} is that of {known.__qualname__}; take another")
        FIGURES[key] = cls


@attrs.frozen(order=False)
class Money(FigureType):
    """An amount of pay for a period of work.

    `amount` is in whole currency units (dollars, not cents), `currency` an ISO 4217 code.
    Subtraction and comparison raise NotComparableError across currencies or periods.
    """

    key: ClassVar[str] = "amount"

    amount: float
    currency: str = "USD"
    per: Period = "year"

    def __sub__(self, other: Money) -> Money:
        self._must_match(other)
        return Money(self.amount - other.amount, self.currency, self.per)

    def __lt__(self, other: Money) -> bool:
        self._must_match(other)
        return self.amount < other.amount

    def __gt__(self, other: Money) -> bool:
        return other < self

    def _must_match(self, other: Money) -> None:
        if self.currency != other.currency:
            raise NotComparableError(f"{self.currency} and {other.currency} are not subtracted")
        if self.per != other.per:
            raise NotComparableError(f"pay a {self.per} and pay a {other.per} are not subtracted")


@attrs.frozen
class Range(FigureType):
    """A stretch from `low` to `high`, both included; `None` is an end that is not known.

    The ends have the unit of their metric: `currency` and `per` for pay, months for a time.
    `top_coded` marks ends that are the publisher's ceiling: the true ones are that or more.
    """

    key: ClassVar[str] = "low"

    low: float | None
    high: float | None
    currency: str | None = None
    per: Period | None = None
    top_coded: Literal["high", "both"] | None = None


@attrs.frozen
class Named(FigureType):
    """A name with what is known of it.

    `share` is of people, a fraction from 0 to 1. A place or an industry can have its mean `pay`,
    that figure's `standard_error` in currency units, its number of `jobs`, and whether it is
    `reliably_first`, ahead of the next one at 95% confidence.
    """

    key: ClassVar[str] = "name"

    name: str
    share: float | None = None
    pay: Money | None = None
    standard_error: float | None = None
    jobs: int | None = None
    reliably_first: bool | None = None

    def __str__(self) -> str:
        return self.name


@attrs.frozen
class Part(PlainData):
    """One part of a distribution: `share` is a fraction from 0 to 1."""

    name: str
    share: float


@attrs.frozen
class Distribution(FigureType):
    """Shares by name. They add up to 1 within rounding, unless the distribution is `partial`.

    `partial` says that parts overlap (race and Hispanic origin) or that some are left out.
    """

    key: ClassVar[str] = "parts"

    parts: tuple[Part, ...]
    partial: bool = False

    def __iter__(self) -> Iterator[Part]:
        return iter(self.parts)

    def __len__(self) -> int:
        return len(self.parts)

    def share(self, name: str) -> float | None:
        """The share of one part, a fraction, or None when the distribution lacks it."""
        return next((part.share for part in self.parts if part.name == name), None)


@attrs.frozen
class Weighted(PlainData):
    """A name with its weight, where one is published, and a line of evidence for it."""

    name: str
    weight: float | None = None
    evidence: str | None = None

    def __str__(self) -> str:
        return self.name


Scale: TypeAlias = Literal["share", "score"]


@attrs.frozen
class WeightedNames(FigureType):
    """Names in order, those with the greatest weight first.

    `scale` tells what the weights are: a "share" of people (0 to 1), or a "score" up to `top`.
    `ranked` is False when names without weights are in no order.
    """

    key: ClassVar[str] = "items"

    items: tuple[Weighted, ...]
    scale: Scale = "share"
    top: float | None = None
    ranked: bool = True

    def __iter__(self) -> Iterator[Weighted]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    @property
    def names(self) -> tuple[str, ...]:
        """The names alone, in order."""
        return tuple(map(operator.attrgetter("name"), self.items))


@attrs.frozen
class Texts(FigureType):
    """Several texts in order, such as a role's responsibilities."""

    key: ClassVar[str] = "texts"

    texts: tuple[str, ...]

    def __iter__(self) -> Iterator[str]:
        return iter(self.texts)

    def __len__(self) -> int:
        return len(self.texts)


def figure_from_plain(data: object) -> object:
    """A figure by its tell-tale key; numbers and texts stand for themselves."""
    if not is_mapping(data):
        return data
    found = [cls for key, cls in FIGURES.items() if key in data]
    if not found:
        raise ValueError(f"no figure has the keys {unknown_keys(data, FIGURES)}")
    # The key of one type may be any field of another: a Range has a `low`, and so may yours.
    whole = (cls for cls in found if data.keys() <= attrs.fields_dict(cast("Any", cls)).keys())
    return read_value(found[0] if len(found) == 1 else next(whole, found[0]), data)


def unknown_keys(data: Mapping[str, object], known: Iterable[str]) -> str:
    """The keys of plain data that is of no known kind, with the keys that may be meant."""
    import difflib

    names = list(known)
    found = [near for key in data for near in difflib.get_close_matches(str(key), names, 1)]
    return (", ".join(map(repr, data)) or "of an empty object") + did_you_mean(found)

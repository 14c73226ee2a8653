"""What a field of each kind takes, for type checkers: each gives back what it was given.

The work is done by the field's measure when the role is made, so that all problems come at once.
A field of your own uses them as its `converter`: `attrs.field(default=None, converter=as_number,
metadata=measured(...))` takes `70` and is read as an Estimate.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias, TypeVar, Union, cast

from occucompare.model.figures import Distribution, Money, Named, Range, Texts, WeightedNames
from occucompare.model.values import Absence, Absent, Estimate, Value

Figure = TypeVar("Figure")
Known: TypeAlias = Union[Figure, Estimate[Figure], Absent, Absence, None]  # noqa: UP007

Number: TypeAlias = Value[float]
Pair: TypeAlias = "tuple[float | None, float | None]"
Names: TypeAlias = "Sequence[str] | Sequence[tuple[str, float]] | Mapping[str, float]"


def as_pay(given: Known[Money] | Known[float]) -> Value[Money]:
    """Pay: a number in US dollars, or Money."""
    return cast("Value[Money]", given)


def as_number(given: Known[float]) -> Value[float]:
    """A plain number: a count, a fraction, years, a rating, a level."""
    return cast("Value[float]", given)


def as_range(given: Known[Range] | Known[Pair] | tuple[Money, Money] | float) -> Value[Range]:
    """A range: a (low, high) pair, one number, or a Range."""
    return cast("Value[Range]", given)


def as_named(given: Known[Named] | Known[str] | tuple[str, float]) -> Value[Named]:
    """A name, a (name, share) pair, or a Named."""
    return cast("Value[Named]", given)


def as_shares(
    given: Known[Distribution] | Known[Mapping[str, float]] | Sequence[tuple[str, float]],
) -> Value[Distribution]:
    """Fractions by name."""
    return cast("Value[Distribution]", given)


def as_listing(given: Known[WeightedNames] | Known[Names]) -> Value[WeightedNames]:
    """Names in order, or with their weights."""
    return cast("Value[WeightedNames]", given)


def as_text(given: Known[str]) -> Value[str]:
    """A text."""
    return cast("Value[str]", given)


def as_texts(given: Known[Texts] | Known[Sequence[str]]) -> Value[Texts]:
    """Texts in order."""
    return cast("Value[Texts]", given)

"""The few shapes a difference can have, and the thresholds that draw the lines between them."""

from __future__ import annotations

import math
from typing import ClassVar, Literal, TypeAlias, Union

import attrs

from occucompare.errors import InvalidDataError, Problem, assert_never
from occucompare.model.figures import Range
from occucompare.model.plain_data import PlainData
from occucompare.model.values import Absence

Side: TypeAlias = Literal["left", "right"]
Relation: TypeAlias = Literal["same", "left inside", "right inside", "overlap", "touch", "apart"]
Mismatch: TypeAlias = Literal[
    "currency", "period", "statistic", "unit", "scale", "reference", "bound", "open range"
]


OF_ONE_UNIT: frozenset[Mismatch] = frozenset(("bound", "open range"))
"""Where figures of one unit can't be subtracted, because a bound or an open end is in the way."""


@attrs.frozen(kw_only=True)
class Thresholds(PlainData):
    """Below these, two figures are "about the same" and no sentence gives a direction.

    `relative` is a fraction of the lower figure (pay and counts), `points` are percentage points
    (shares and growth), `years` years, and `rating` a fraction of a rating's scale. Raises
    InvalidDataError for one that is negative or no number.
    """

    relative: float = 0.01
    points: float = 1.0
    years: float = 0.5
    rating: float = 0.02

    def __attrs_post_init__(self) -> None:
        problems = [
            Problem(f"$.{name}", f"{value!r} is not a number of 0 or more")
            for name, value in attrs.asdict(self).items()
            if isinstance(value, bool)
            or not isinstance(value, (int, float))
            or not 0 <= value < math.inf
        ]
        if problems:
            raise InvalidDataError("thresholds", problems)


class Shape(PlainData):
    """What every shape has in common: in plain data its name stands under "shape"."""

    __slots__ = ()
    _tag: ClassVar[str] = "shape"


@attrs.frozen
class Equal(Shape):
    """The two figures as shown are the same."""


@attrs.frozen
class Similar(Shape):
    """The figures differ by less than the threshold. `gap` and `relative` as in Higher."""

    side: Side
    gap: float
    relative: float | None = None


@attrs.frozen
class Higher(Shape):
    """The figure of `side` is higher by `gap`, which is the difference of the shown figures.

    The gap's unit is the metric's: currency units, persons, years, months; percentage points for
    shares and growth. `relative` is the gap as a fraction of the lower figure, where the measure
    has a true zero and the lower figure is above it.
    """

    side: Side
    gap: float
    relative: float | None = None


@attrs.frozen
class AtLeast(Shape):
    """A top-coded or bottom-coded figure is involved: `side` is higher by `gap` or more."""

    side: Side
    gap: float


@attrs.frozen
class Overlap(Shape):
    """Two ranges: how they lie, and the stretch they share (None when they lie apart)."""

    relation: Relation
    shared: Range | None = None


@attrs.frozen
class Differs(Shape):
    """Two names or texts that are not the same; no order is claimed."""


@attrs.frozen
class PartGap(PlainData):
    """Right minus left for one part of two distributions, in percentage points."""

    name: str
    points: float


@attrs.frozen
class Shifts(Shape):
    """Two distributions, part by part, for the parts that both publish."""

    parts: tuple[PartGap, ...]


@attrs.frozen
class Sets(Shape):
    """Two lists of names: those of both (left's order), and those of one alone."""

    shared: tuple[str, ...]
    only_left: tuple[str, ...]
    only_right: tuple[str, ...]


@attrs.frozen
class OneKnown(Shape):
    """Only `side` has a figure; `absence` is the other side's reason."""

    side: Side
    absence: Absence


@attrs.frozen
class NeitherKnown(Shape):
    """Neither side has a figure."""

    left: Absence
    right: Absence


@attrs.frozen
class Together(Shape):
    """Both figures are one published line, so no difference was measured."""

    published_as: str


@attrs.frozen
class NotComparable(Shape):
    """Two figures that are not of a kind: `mismatch` says in what."""

    mismatch: Mismatch


Change: TypeAlias = Union[  # noqa: UP007 - read at run time on 3.10
    Equal,
    Similar,
    Higher,
    AtLeast,
    Overlap,
    Differs,
    Shifts,
    Sets,
    OneKnown,
    NeitherKnown,
    Together,
    NotComparable,
]

_OTHER_SIDE: dict[Side, Side] = {"left": "right", "right": "left"}
_MIRRORED: dict[str, Relation] = {"left inside": "right inside", "right inside": "left inside"}


def mirror(change: Change) -> Change:
    """The same change seen from the other side."""
    match change:
        case Equal() | Differs() | Together() | NotComparable():
            return change
        case Similar() | Higher() | AtLeast() | OneKnown():
            return attrs.evolve(change, side=_OTHER_SIDE[change.side])
        case Overlap():
            return attrs.evolve(change, relation=_MIRRORED.get(change.relation, change.relation))
        case Shifts():
            parts = (attrs.evolve(part, points=-part.points) for part in change.parts)
            return Shifts(tuple(parts))
        case Sets():
            return Sets(change.shared, change.only_right, change.only_left)
        case NeitherKnown():
            return NeitherKnown(change.right, change.left)
        case _:
            return assert_never(change)

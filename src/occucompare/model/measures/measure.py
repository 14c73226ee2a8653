"""What every measure does: take plain values in, read them for comparison, tell the change."""

from __future__ import annotations

import abc
import math
from collections.abc import Sequence
from typing import Any, ClassVar, Generic, Literal, TypeAlias, cast, get_args

import attrs

from occucompare.errors import Problem
from occucompare.model import changes
from occucompare.model.changes import Change, Mismatch, Thresholds
from occucompare.model.figures import Money, Period
from occucompare.model.language import Words
from occucompare.model.values import Absence, Absent, Bound, Estimate, Figure, Statistic, Value


class Reading:
    """A value as it is compared: rounded as its measure declares, and marked with its unit.

    `shown` is the rounded figure, `key` what must agree before two figures are subtracted, and
    `plain` says that it is known, unbounded and its role's own: the common case, tested first.
    `folded` are names by their lower-case form, for measures that compare lists of names.
    """

    __slots__ = ("folded", "key", "plain", "shown", "value")

    def __init__(self, value: Value[Any], shown: Any, key: tuple[object, ...]) -> None:  # noqa: ANN401
        self.value = value
        self.shown = shown
        self.key = key
        self.folded: dict[str, str] = {}
        self.plain = (
            isinstance(value, Estimate) and value.bound is None and value.published_as is None
        )

    @property
    def known(self) -> Estimate[Any] | None:
        """The estimate, or None when the figure is absent."""
        return self.value if isinstance(self.value, Estimate) else None

    @property
    def absence(self) -> Absence:
        """Why there is no figure; UNKNOWN when nobody said."""
        return self.value.absence if isinstance(self.value, Absent) else Absence.UNKNOWN


Problems = list[Problem]
Family: TypeAlias = Literal["scale", "span", "category"]

# No figure about an occupation comes near; beyond it floats no longer count every whole number.
_LARGEST = 10**15

UNSAID: tuple[type[Change], ...] = (
    changes.OneKnown,
    changes.NeitherKnown,
    changes.Together,
    changes.NotComparable,
)
"""The shapes that every measure can have, because a figure can always be absent."""


@attrs.frozen
class Measure(abc.ABC, Generic[Figure]):
    """What a metric's figures are: their unit, what is possible, and how two of them differ.

    A subclass gives the three abstract methods. `statistic` is what the figures estimate, when
    that is the same for every source of the metric.
    """

    statistic: Statistic | None = attrs.field(default=None, kw_only=True)

    _tag: ClassVar[str] = "measure"
    shapes: ClassVar[tuple[type[Change], ...]] = ()
    """Every shape that a change of this measure can have; a subclass adds its own to UNSAID."""
    mismatches: ClassVar[tuple[Mismatch, ...]] = ("statistic", "reference")
    bounded: ClassVar[bool] = False
    ordered: ClassVar[bool] = False
    """Whether a figure is one number, so that roles can be ranked by it."""
    family: ClassVar[Family | None] = None
    """By which patterns a metric without a message of its own is told; None: in no sentence."""
    figure_type: ClassVar[type] = str
    """What `figure` gives: one of the figure types, a number or a text."""
    projected: ClassVar[bool] = False
    """Whether figures are of a period to come, which a sentence then names."""
    threshold: ClassVar[str | None] = None
    """The field of Thresholds below which two figures are about the same."""
    by_name: ClassVar[bool] = False
    """Whether a figure may be written as names with their shares or weights, any names."""

    @abc.abstractmethod
    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> Figure:
        """A given value as this measure's figure; what is wrong with it goes to `problems`.

        `distance` says that the figure is a distance from some reference, so it may be negative.
        """

    @abc.abstractmethod
    def shown(self, figure: Figure) -> object:
        """The figure rounded as it will be shown; differences are taken of these."""

    @abc.abstractmethod
    def plain_shape(self, left: Any, right: Any, thresholds: Thresholds) -> type[Change]:  # noqa: ANN401
        """The shape of the change between two shown figures of one kind."""

    @abc.abstractmethod
    def plain_change(self, shape: type[Change], left: Reading, right: Reading) -> Change:
        """The change of that shape between two readings of one kind."""

    @property
    def period(self) -> Period | None:
        """The period of work that figures of pay are for, where all have one; else None."""
        return None

    def text(self, figure: Figure, shown: Any, words: Words) -> str:  # noqa: ANN401, ARG002
        """A figure in prose, as it is shown."""
        return str(figure)

    def pieces(self, figure: Figure, shown: Any, words: Words) -> tuple[str, ...]:  # noqa: ANN401, ARG002
        """Texts that a sentence may need of a figure: a range's ends, a name's share."""
        return ()

    def size(self, shown: Any) -> Any:  # noqa: ANN401 - a number, where figures have an order
        """What tells a higher figure from a lower one."""
        return shown

    def digits(self, reading: Reading) -> int:  # noqa: ARG002 - pay's depend on the currency
        """Decimals of a gap between two shown figures."""
        return 1

    def gap_text(self, gap: float, figure: Figure, words: Words) -> str:  # noqa: ARG002
        """A gap between two figures in prose; `figure` is one of the two."""
        return words.decimal(gap)

    def gap_value(self, gap: float, figure: Figure) -> Money | float:  # noqa: ARG002
        """A gap between two figures as a value: a number, or Money for pay."""
        return gap

    def error(self, standard_error: float) -> float:
        """A standard error in the unit of the shown figure."""
        return standard_error

    def samples(self) -> Sequence[Figure]:
        """Made-up figures in every relation: equal, about the same, apart, twice, zero."""
        return ()

    def between(self, shape: type[Change], left: Reading, right: Reading) -> object:
        """What a sentence says of a change that is neither equal nor higher or lower."""
        return self.plain_change(shape, left, right)

    def key(self, estimate: Estimate[Figure]) -> tuple[object, ...]:
        """What must agree between two estimates, in the order of `mismatches`."""
        return (estimate.statistic, estimate.relative_to)

    def accept(self, given: object, path: str, problems: Problems) -> Value[Figure]:
        """A given value made whole: an estimate with this measure's figure, or an absence."""
        if given is None or isinstance(given, Absent):
            return given
        if isinstance(given, Absence):
            return Absent(given)
        if not isinstance(given, Estimate):
            figure = self.figure(given, path, problems, distance=False)
            return Estimate(figure, statistic=self.statistic)
        estimate = cast("Estimate[object]", given)
        self._check(estimate, path, problems)
        distance = estimate.relative_to is not None
        figure = self.figure(estimate.figure, f"{path}.figure", problems, distance=distance)
        statistic = estimate.statistic or self.statistic
        return cast("Estimate[Figure]", attrs.evolve(estimate, figure=figure, statistic=statistic))

    def read(self, value: Value[Figure]) -> Reading:
        """A role's value ready for comparison."""
        if isinstance(value, Estimate):
            return Reading(value, self.shown(value.figure), self.key(value))
        return Reading(value, None, ())

    def shape(self, left: Reading, right: Reading, thresholds: Thresholds) -> type[Change]:
        """Which shape the change has: the one rule behind differences, sentences and batches."""
        if left.plain and right.plain and left.key == right.key:
            return self.plain_shape(left.shown, right.shown, thresholds)
        return self._odd_shape(left, right, thresholds)

    def change(self, left: Reading, right: Reading, thresholds: Thresholds) -> Change:
        """The change from left to right."""
        shape = self.shape(left, right, thresholds)
        if shape is changes.OneKnown:
            known, missing = ("left", right) if left.known else ("right", left)
            return changes.OneKnown(known, missing.absence)  # type: ignore[arg-type]
        if shape is changes.NeitherKnown:
            return changes.NeitherKnown(left.absence, right.absence)
        if shape is changes.Together and left.known and left.known.published_as:
            return changes.Together(left.known.published_as)
        if shape is changes.NotComparable:
            return changes.NotComparable(self.mismatch(left, right))
        return self.plain_change(shape, left, right)

    def mismatch(self, left: Reading, right: Reading) -> Mismatch:
        """In what two figures differ that are not subtracted."""
        for name, one, other in zip(self.mismatches, left.key, right.key, strict=False):
            if one != other:
                return name
        return "bound"

    def _odd_shape(self, left: Reading, right: Reading, thresholds: Thresholds) -> type[Change]:
        one, other = left.known, right.known
        if one is None or other is None:
            return changes.NeitherKnown if one is other else changes.OneKnown
        if one.published_as is not None and one.published_as == other.published_as:
            return changes.Together
        if left.key != right.key:
            return changes.NotComparable
        if one.bound is None and other.bound is None:
            return self.plain_shape(left.shown, right.shown, thresholds)
        return changes.AtLeast if _clear_of_bounds(left, right) else changes.NotComparable

    def _check(self, estimate: Estimate[object], path: str, problems: Problems) -> None:
        error = estimate.standard_error
        if error is not None and number(error, f"{path}.standard_error", problems) < 0:
            problems.append(Problem(f"{path}.standard_error", f"{error} is negative"))
        for name, kinds in (("statistic", Statistic), ("bound", Bound)):
            told = getattr(estimate, name)
            if told is not None and told not in get_args(kinds):
                known = ", ".join(map(repr, get_args(kinds)))
                problems.append(Problem(f"{path}.{name}", f"{told!r} is not one of {known}"))
        if estimate.bound is not None and not self.bounded:
            problems.append(Problem(f"{path}.bound", "only a single number can be a bound"))
        if self.statistic and estimate.statistic not in (None, self.statistic):
            message = f"this metric is a {self.statistic}, not a {estimate.statistic}"
            problems.append(Problem(f"{path}.statistic", message))


def pair(given: object) -> tuple[object, object] | None:
    """The two halves of a pair, or None for anything else. A text is not a pair of letters."""
    if not isinstance(given, (list, tuple)):
        return None
    items = cast("Sequence[object]", given)
    return (items[0], items[1]) if len(items) == 2 else None  # noqa: PLR2004


def number(given: object, path: str, problems: Problems) -> float:
    """A finite number, or 0 and a problem. Text is not a number, and neither is True."""
    if isinstance(given, bool) or not isinstance(given, (int, float)):
        plain = _plain_number(given)
        if plain is None:
            problems.append(Problem(path, f"{given!r} is not a number"))
            return 0
        given = plain
    if isinstance(given, int):
        return _not_too_large(given, path, problems)
    exact = float(given)
    if not math.isfinite(exact):
        problems.append(Problem(path, f"{given} is not a finite number"))
        return 0
    return _not_too_large(exact, path, problems)


def _plain_number(given: object) -> float | None:
    """An exact number or one of another library's integers as a plain number; else None."""
    from decimal import Decimal
    from fractions import Fraction

    if isinstance(given, (Decimal, Fraction)):
        return float(given)
    whole = getattr(given, "__index__", None)
    return None if whole is None or isinstance(given, bool) else cast("int", whole())


def _not_too_large(given: float, path: str, problems: Problems) -> float:
    if abs(given) <= _LARGEST:
        return given
    problems.append(Problem(path, "the number is too large"))
    return 0


def _clear_of_bounds(left: Reading, right: Reading) -> bool:
    """Whether the higher figure may only be higher still, and the lower one lower still."""
    low, high = (left, right) if left.shown < right.shown else (right, left)
    if low.shown == high.shown or low.known is None or high.known is None:
        return False
    return low.known.bound != "at least" and high.known.bound != "at most"

"""What every measure does: take plain values in, compare them, and say what their figures are."""

from __future__ import annotations

import abc
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, TypeAlias, cast, get_args

import attrs

from occucompare.errors import Problem
from occucompare.model import changes
from occucompare.model.changes import Change, Mismatch, Thresholds
from occucompare.model.figures import Period
from occucompare.model.measures.cells import number_cell
from occucompare.model.measures.checks import Problems, number
from occucompare.model.measures.reading import Quantity, Reading
from occucompare.model.values import Absence, Absent, Bound, Estimate, Figure, Statistic, Value

if TYPE_CHECKING:
    from occucompare.model.language import Words

UNAVAILABLE: tuple[type[Change], ...] = (
    changes.OneKnown,
    changes.NeitherKnown,
    changes.Together,
    changes.NotComparable,
)
"""The shapes that every measure can have, because a figure can always be absent."""


Family: TypeAlias = Literal["scale", "span", "category"]
Layout: TypeAlias = Literal["figure", "list", "text"]
Drawing: TypeAlias = Literal["spans", "shares", "opposed", "bars"]
Threshold: TypeAlias = Literal["relative", "points", "years", "rating"]


@attrs.frozen
class Measure(abc.ABC, Generic[Figure]):
    """What a metric's figures are: their unit, what is possible, and how two of them differ.

    A subclass gives `figure`, and what is peculiar to it besides: whatever is left out, such as
    how a figure prints or stands in a cell, is as plain as can be. `statistic` is what the figures
    estimate, when that is the same for every source of the metric.
    """

    statistic: Statistic | None = attrs.field(default=None, kw_only=True)

    _tag: ClassVar[str] = "measure"
    figure_type: ClassVar[type] = object
    """The class of the figures: their JSON Schema and their plain data are its own."""
    by_name: ClassVar[bool] = False
    """Whether a figure can be written as names with their weights."""
    shapes: ClassVar[tuple[type[Change], ...]] = (changes.Equal, changes.Differs, *UNAVAILABLE)
    """Every shape that a change of this measure can have; a subclass adds to UNAVAILABLE."""
    mismatches: ClassVar[tuple[Mismatch, ...]] = ("statistic", "reference")
    """What each place of `key` tells."""
    bounded: ClassVar[bool] = False
    """Whether a figure can be a bound: the true one is that or more, or that or less."""
    ordered: ClassVar[bool] = False
    """Whether figures are one number each: they can be ranked, and their gap has an interval."""
    projected: ClassVar[bool] = False
    """Whether figures are projections over the period of their source."""
    threshold: ClassVar[Threshold | None] = None
    """Which of the Thresholds says where two figures are about the same."""
    family: ClassVar[Family | None] = None
    """By which patterns a metric without a message of its own is told; None: in no sentence.

    A "scale" prints `text` and `gap_text`, a "span" `text`, and a "category" the figure's `str`.
    """
    compared_part: ClassVar[str | None] = None
    """The part of a figure that gaps are of, such as a name's share; None: the whole."""
    layout: ClassVar[Layout] = "figure"
    """How a page shows figures: in a row of a table, as a list of names, or as a text."""
    drawn: ClassVar[Drawing | None] = None
    """What a chart draws of figures."""
    cell_ends: ClassVar[tuple[str, ...]] = ()
    """The ends of a figure that a table may have in a column each: "low" and "high"."""

    @abc.abstractmethod
    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> Figure:
        """A given value as this measure's figure; what is wrong with it goes to `problems`.

        `distance` says that the figure is a distance from some reference, so it may be negative.
        """

    def shown(self, figure: Figure) -> Any:  # noqa: ANN401 - numbers, names, as the measure has it
        """The figure rounded as it will be shown; differences are taken of these."""
        return figure

    def shape_of_known(self, left: Any, right: Any, thresholds: Thresholds) -> type[Change]:  # noqa: ANN401
        """The shape of the change between two shown figures of one kind."""
        return changes.Equal if left == right else changes.Differs

    def change_of_known(self, shape: type[Change], left: Reading, right: Reading) -> Change:
        """The change of that shape between two readings of one kind."""
        return changes.Equal() if shape is changes.Equal else changes.Differs()

    # How a figure is written. `words` are a language's, and `shown` is the figure as it is rounded.

    def text(self, figure: Figure, shown: Any, words: Words) -> str:  # noqa: ANN401
        """The figure in prose."""
        return str(figure)

    def pieces(self, figure: Figure, shown: Any, words: Words) -> tuple[str, ...]:  # noqa: ANN401
        """The texts that a sentence may need besides: a range's ends, a name's share."""
        return ()

    def gap_text(self, gap: float, figure: Figure, words: Words) -> str:
        """A gap to a figure in prose: "$3,000", "1.4 percentage points"."""
        return words.decimal(gap)

    # What follows from a figure.

    def size(self, shown: Any) -> Any:  # noqa: ANN401
        """What tells higher from lower: the shown number, or a name's share."""
        return shown

    def gap_value(self, gap: float, figure: Figure) -> Any:  # noqa: ANN401
        """A gap as a value: Money for pay."""
        return gap

    def digits(self, reading: Reading) -> int:
        """Decimals of a gap."""
        return 1

    def error(self, standard_error: float) -> float:
        """A standard error in the unit of the shown figure."""
        return standard_error

    @property
    def pay_period(self) -> Period | None:
        """The period of work that all figures are pay for."""
        return None

    # How figures leave: as numbers with units, in charts, and in the cells of tables.

    def unit_of(self, figure: Figure) -> str | None:
        """The unit of a figure's numbers as they are stored."""
        return None

    def quantities(self, reading: Reading, text: str, words: Words) -> Iterator[Quantity]:
        """A known figure as numbers with their units; `text` is all of it, its bound included."""
        known = cast("Estimate[Any]", reading.known)
        number, unit = self.number_of(known.figure), self.unit_of(known.figure)
        yield Quantity(None, number, text, unit, known.standard_error, known.bound)

    def number_of(self, figure: Figure) -> float | None:
        """The figure as one number: as it is stored, or if that is none, such as a grade, as it
        is compared. None where figures have no order."""  # noqa: D205, D209 - one sentence
        if isinstance(figure, (int, float)) and not isinstance(figure, bool):
            return figure
        return cast("float", self.shown(figure)) if self.ordered else None

    def drawn_number(self, figure: Figure) -> float:
        """The number that a bar stands for, where figures have an order."""
        return cast("float", self.number_of(figure))

    @property
    def drawn_to(self) -> float | None:
        """The number that a chart's axis ends at, where there is one."""
        return None

    def from_cell(self, text: str) -> object:
        """The figure in a cell of a table, as `figure` takes it. Raises ValueError."""
        return text

    def end_from_cell(self, text: str) -> object:
        """One of the figure's `cell_ends`, in a column of its own. Raises ValueError."""
        return text

    def to_cells(self, figure: Figure) -> Mapping[str, str]:
        """The figure in a cell under "", or each of its `cell_ends`; none: it is told as JSON."""
        value: object = figure
        if isinstance(value, str):
            return {"": value}
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return {"": number_cell(value)}
        return {}

    def samples(self) -> list[Figure]:
        """Made-up figures to try wordings on: equal, about the same, apart, twice, zero."""
        return []

    # How two values are compared: the same for every measure.

    def between(self, shape: type[Change], left: Reading, right: Reading) -> object:
        """What a sentence says of a change that is neither equal nor higher or lower."""
        return self.change_of_known(shape, left, right)

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
            return self.shape_of_known(left.shown, right.shown, thresholds)
        return self._shape_of_others(left, right, thresholds)

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
        return self.change_of_known(shape, left, right)

    def mismatch(self, left: Reading, right: Reading) -> Mismatch:
        """In what two figures differ that are not subtracted."""
        for name, one, other in zip(self.mismatches, left.key, right.key, strict=False):
            if one != other:
                return name
        return "bound"

    def _shape_of_others(
        self, left: Reading, right: Reading, thresholds: Thresholds
    ) -> type[Change]:
        one, other = left.known, right.known
        if one is None or other is None:
            return changes.NeitherKnown if one is other else changes.OneKnown
        if one.published_as is not None and one.published_as == other.published_as:
            return changes.Together
        if left.key != right.key:
            return changes.NotComparable
        if one.bound is None and other.bound is None:
            return self.shape_of_known(left.shown, right.shown, thresholds)
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


def _clear_of_bounds(left: Reading, right: Reading) -> bool:
    """Whether the higher figure may only be higher still, and the lower one lower still."""
    low, high = (left, right) if left.shown < right.shown else (right, left)
    if low.shown == high.shown or low.known is None or high.known is None:
        return False
    return low.known.bound != "at least" and high.known.bound != "at most"

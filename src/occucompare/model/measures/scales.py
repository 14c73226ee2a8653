"""Measures of one number, and the count of people or jobs."""

from __future__ import annotations

import abc
import math
from typing import TYPE_CHECKING, Any, ClassVar, cast

import attrs

from occucompare.errors import Problem
from occucompare.model import changes
from occucompare.model.changes import Change, Thresholds
from occucompare.model.figures import Period
from occucompare.model.measures.cells import number_in
from occucompare.model.measures.checks import Problems, number
from occucompare.model.measures.measure import UNAVAILABLE, Drawing, Family, Measure, Threshold
from occucompare.model.measures.reading import Reading
from occucompare.model.values import Figure

if TYPE_CHECKING:
    from occucompare.model.language import Words

# 4.1 - 4 is a little less than 0.1 in binary; a gap of just the threshold is not below it.
FLOAT_DUST = 1e-9
# Numbers without end; what rounding leaves of them tells how many decimals it keeps.
_ENDLESS = (math.pi / 10, math.e / 10, math.sqrt(2) / 10)
_MOST_DECIMALS = 10


@attrs.frozen
class Scale(Measure[Figure], abc.ABC):
    """A measure of one number. Subclasses say what is possible, and how it is rounded in `shown`.

    A dozen lines make a measure of your own:

    >>> @attrs.frozen
    ... class Hours(Scale[float]):
    ...     def figure(self, given, path, problems, *, distance):
    ...         return number(given, path, problems)
    ...     def shown(self, figure):
    ...         return round(figure, 1)
    >>> Hours().shape_of_known(35.0, 41.3, Thresholds()).__name__
    'Higher'
    """

    figure_type: ClassVar[type] = float
    shapes: ClassVar[tuple[type[Change], ...]] = (
        changes.Equal,
        changes.Similar,
        changes.Higher,
        changes.AtLeast,
        *UNAVAILABLE,
    )
    bounded: ClassVar[bool] = True
    ordered: ClassVar[bool] = True
    threshold: ClassVar[Threshold | None] = "relative"
    family: ClassVar[Family | None] = "scale"
    drawn: ClassVar[Drawing | None] = "bars"
    ratio: ClassVar[bool] = False
    """Whether zero means none, so that one figure can be a fraction of another."""

    def tolerance(self, low: float, thresholds: Thresholds) -> float:
        """The gap below which two shown figures, the lower of them `low`, are about the same."""
        limit: float = getattr(thresholds, self.threshold) if self.threshold else 0
        return limit * abs(low) if self.threshold == "relative" else limit

    def digits(self, reading: Reading) -> int:
        """Decimals of a shown figure: as many as `shown` leaves."""
        if self.figure_type is not float:
            return _decimals(reading.shown)
        return max(_decimals(self.shown(cast("Figure", each))) for each in _ENDLESS)

    def shape_of_known(self, left: float, right: float, thresholds: Thresholds) -> type[Change]:
        """Equal, Similar within the threshold, or Higher."""
        if left == right:
            return changes.Equal
        low, high = (left, right) if left < right else (right, left)
        near = high - low < self.tolerance(low, thresholds) - FLOAT_DUST
        return changes.Similar if near else changes.Higher

    def change_of_known(self, shape: type[Change], left: Reading, right: Reading) -> Change:
        """The gap of the shown figures, and its share of the lower one."""
        if shape is changes.Equal:
            return changes.Equal()
        if left.shown > right.shown:
            side, low, high = "left", right, left
        else:
            side, low, high = "right", left, right
        gap = round(high.shown - low.shown, max(self.digits(low), self.digits(high)))
        if shape is changes.AtLeast:
            return changes.AtLeast(side, gap)  # type: ignore[arg-type]
        whole = self.ratio and low.shown > 0 and left.key[1] is None
        relative = gap / low.shown if whole else None
        return shape(side, gap, relative)  # type: ignore[call-arg, arg-type]

    def text(self, figure: Figure, shown: Any, words: Words) -> str:  # noqa: ANN401
        """The number as it is shown, without needless zeros."""
        return words.decimal(shown)

    def from_cell(self, text: str) -> object:
        """A number."""
        return number_in(text)

    def samples(self) -> list[Any]:
        """Numbers from nothing to several times another."""
        return [0, 40, 40.1, 46, 80, 300] if self.figure_type is float else []


@attrs.frozen
class Count(Scale[float]):
    """A number of people, jobs or openings; `per` is "year" for a yearly flow."""

    per: Period | None = None

    ratio: ClassVar[bool] = True

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> float:
        """A whole number, zero or more."""
        count = number(given, path, problems)
        if count != int(count):
            problems.append(Problem(path, f"{count} is not a whole number"))
        if count < 0 and not distance:
            problems.append(Problem(path, f"{count} is a negative count"))
        return int(count)

    def shown(self, figure: float) -> float:
        """The count itself."""
        return figure

    def text(self, figure: float, shown: float, words: Words) -> str:
        """The count, its thousands set apart."""
        return words.count(shown)

    def pieces(self, figure: float, shown: float, words: Words) -> tuple[str, ...]:
        """The count as a reader keeps it in mind: "about 40,100", and "40,100"."""
        return words.about(shown), words.count(in_mind(shown))

    def gap_text(self, gap: float, figure: float, words: Words) -> str:
        """A count."""
        return words.count(gap)

    def digits(self, reading: Reading) -> int:
        """None: counts are whole."""
        return 0

    def unit_of(self, figure: float) -> str:
        """A count, or a count per period."""
        return f"count per {self.per}" if self.per else "count"

    def from_cell(self, text: str) -> object:
        """A number, its thousands set apart or not."""
        return number_in(text, thousands=True)

    def samples(self) -> list[float]:
        """Counts from none to several times another."""
        return [0, 1, 40_113, 40_213, 48_000, 80_000, 200_000]


def in_mind(number: float) -> float:
    """A number as a reader keeps it in mind: three significant digits, from a thousand on.

    >>> in_mind(40_113), in_mind(3_282_010), in_mind(340)
    (40100, 3280000, 340)
    """
    if abs(number) < 1000:  # noqa: PLR2004 - three digits are all there are
        return number
    return round(number, 3 - len(str(int(abs(number)))))


def _decimals(shown: float) -> int:
    """The decimals of a number; of one that is not rounded, as many as a float tells surely."""
    return len(f"{shown:.{_MOST_DECIMALS}f}".rstrip("0").partition(".")[2])

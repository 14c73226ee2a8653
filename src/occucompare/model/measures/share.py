"""Measures of one fraction: a share of people, and projected growth."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from occucompare.errors import Problem
from occucompare.model.changes import Mismatch
from occucompare.model.measures.checks import Problems, fraction, number
from occucompare.model.measures.measure import Threshold
from occucompare.model.measures.reading import FRACTION, Reading
from occucompare.model.measures.scales import Scale
from occucompare.model.values import Estimate

if TYPE_CHECKING:
    from occucompare.model.language import Words


@attrs.frozen
class Share(Scale[float]):
    """A fraction of people, from 0 to 1, shown in percent; a gap is in percentage points."""

    decimals: int = 1

    threshold: ClassVar[Threshold | None] = "points"

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> float:
        """A fraction from 0 to 1."""
        return fraction(given, path, problems, distance=distance)

    def shown(self, figure: float) -> float:
        """Percent, with the declared decimals."""
        return round(figure * 100, self.decimals) + 0.0  # which makes -0.0 plain zero

    def digits(self, reading: Reading) -> int:
        """The declared decimals."""
        return self.decimals

    def text(self, figure: float, shown: float, words: Words) -> str:
        """Percent."""
        return words.percent(shown)

    def gap_text(self, gap: float, figure: float, words: Words) -> str:
        """Percentage points."""
        return words.points(gap)

    def error(self, standard_error: float) -> float:
        """In percentage points, where the figure is a fraction."""
        return 100 * standard_error

    def unit_of(self, figure: float) -> str:
        """A fraction."""
        return FRACTION

    def drawn_number(self, figure: float) -> float:
        """Percent."""
        return figure * 100

    @property
    def drawn_to(self) -> float | None:
        """All of them."""
        return 100.0

    def samples(self) -> list[float]:
        """Shares from nobody on."""
        return [0, 0.1, 0.105, 0.3]


@attrs.frozen
class Growth(Share):
    """Projected change of employment as a fraction (-0.08 is a fall of 8%)."""

    projected: ClassVar[bool] = True
    mismatches: ClassVar[tuple[Mismatch, ...]] = ("statistic", "reference", "period")

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> float:
        """A fraction of -1 or more."""
        growth = number(given, path, problems)
        if growth < -1 and not distance:
            problems.append(Problem(path, f"{growth} is a fall of more than 100%"))
        return growth

    def key(self, estimate: Estimate[float]) -> tuple[object, ...]:
        """Growth is compared within one projection period."""
        period = estimate.source.period if estimate.source else None
        return (estimate.statistic, estimate.relative_to, period)

    def pieces(self, figure: float, shown: float, words: Words) -> tuple[str, ...]:
        """The growth without its sign."""
        return (words.percent(abs(shown)),)

    def samples(self) -> list[float]:
        """Falls, none, and growth."""
        return [-0.1, -0.095, -0.02, 0, 0.02, 0.025, 0.1]

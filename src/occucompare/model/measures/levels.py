"""Measures of one number in years, on a scale of ratings, or in any unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from occucompare.errors import Problem
from occucompare.model.changes import Thresholds
from occucompare.model.measures.checks import Problems, number
from occucompare.model.measures.measure import Threshold
from occucompare.model.measures.reading import Reading
from occucompare.model.measures.scales import Scale

if TYPE_CHECKING:
    from occucompare.model.language import Words

_LONGEST_LIFE = 120


@attrs.frozen
class Years(Scale[float]):
    """A number of years, such as an age, with one decimal at most."""

    threshold: ClassVar[Threshold | None] = "years"

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> float:
        """Zero years to a human life's."""
        years = number(given, path, problems)
        if not (distance or 0 <= years <= _LONGEST_LIFE):
            problems.append(Problem(path, f"{years} years is not from 0 to {_LONGEST_LIFE}"))
        return years

    def shown(self, figure: float) -> float:
        """Years with one decimal."""
        return round(figure, 1)

    def digits(self, reading: Reading) -> int:
        """One decimal."""
        return 1

    def gap_text(self, gap: float, figure: float, words: Words) -> str:
        """Years."""
        return words.years(gap)

    def unit_of(self, figure: float) -> str:
        """Years."""
        return "years"


@attrs.frozen
class Rating(Scale[float]):
    """A score on a scale from `bottom` to `top`, with one decimal."""

    top: float = 5
    bottom: float = 0

    threshold: ClassVar[Threshold | None] = "rating"

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> float:
        """A number on the scale."""
        rating = number(given, path, problems)
        if not (distance or self.bottom <= rating <= self.top):
            message = f"{rating} is not on the scale from {self.bottom:g} to {self.top:g}"
            problems.append(Problem(path, message))
        return rating

    def shown(self, figure: float) -> float:
        """The score with one decimal."""
        return round(figure, 1)

    def tolerance(self, low: float, thresholds: Thresholds) -> float:
        """A fraction of the whole scale."""
        return thresholds.rating * (self.top - self.bottom)

    def digits(self, reading: Reading) -> int:
        """One decimal."""
        return 1

    def text(self, figure: float, shown: float, words: Words) -> str:
        """The score and the highest one: "4.1 out of 5"."""
        return words.rating(shown, self.top)

    def unit_of(self, figure: float) -> str:
        """The whole scale."""
        return f"rating from {self.bottom:g} to {self.top:g}"

    @property
    def drawn_to(self) -> float | None:
        """The highest score."""
        return self.top

    def samples(self) -> list[float]:
        """Scores over the scale."""
        return [self.top * share for share in (0, 0.5, 0.505, 0.9)]


@attrs.frozen
class Level(Scale[float]):
    """A number of any `unit` ("decibels"), for metrics of your own; may be negative."""

    unit: str
    decimals: int = 0

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> float:
        """Any finite number."""
        return number(given, path, problems)

    def shown(self, figure: float) -> float:
        """The number with the declared decimals."""
        return round(figure, self.decimals)

    def limit(self, low: float, thresholds: Thresholds) -> float:
        """A fraction of the lower level's size."""
        return thresholds.relative * abs(low)

    def digits(self, reading: Reading) -> int:
        """The declared decimals."""
        return self.decimals

    def text(self, figure: float, shown: float, words: Words) -> str:
        """The number and its unit: "70 decibels"."""
        return f"{words.decimal(shown)} {self.unit}"

    def unit_of(self, figure: float) -> str:
        """The declared unit."""
        return self.unit

    def gap_text(self, gap: float, figure: float, words: Words) -> str:
        """A number of the same unit."""
        return f"{words.decimal(gap)} {self.unit}"

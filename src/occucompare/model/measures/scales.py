"""Measures of one number: pay, counts, shares, growth, years, ratings and levels of any unit."""

from __future__ import annotations

import abc
import re
from collections.abc import Sequence
from typing import Any, ClassVar, get_args

import attrs

from occucompare.errors import Problem
from occucompare.model import changes
from occucompare.model.changes import Change, Mismatch, Thresholds
from occucompare.model.figures import Money, Period
from occucompare.model.language import Words
from occucompare.model.measures.measure import (
    UNSAID,
    Family,
    Measure,
    Problems,
    Reading,
    number,
)
from occucompare.model.values import Estimate, Figure

# ISO 4217 currencies without a minor unit in use: pay an hour has no decimals in these.
_WHOLE_CURRENCIES = frozenset(["CLP", "ISK", "JPY", "KRW", "PYG", "UGX", "VND"])
_LONGEST_LIFE = 120
# 4.1 - 4 is a little less than 0.1 in binary; a gap of just the threshold is not below it.
FLOAT_DUST = 1e-9


@attrs.frozen
class Scale(Measure[Figure], abc.ABC):
    """A measure of one number. Subclasses say what is possible and where "about the same" ends."""

    shapes: ClassVar[tuple[type[Change], ...]] = (
        changes.Equal,
        changes.Similar,
        changes.Higher,
        changes.AtLeast,
        *UNSAID,
    )
    bounded: ClassVar[bool] = True
    ordered: ClassVar[bool] = True
    family: ClassVar[Family | None] = "scale"
    figure_type: ClassVar[type] = float
    ratio: ClassVar[bool] = False
    """Whether zero means none, so that one figure can be a fraction of another."""

    @abc.abstractmethod
    def limit(self, low: float, thresholds: Thresholds) -> float:
        """The gap below which two shown figures, the lower of them `low`, are about the same."""

    def digits(self, reading: Reading) -> int:
        """Decimals of a shown figure, and so of a gap between two of them."""
        return len(f"{reading.shown:.10f}".rstrip("0").partition(".")[2])

    def text(self, figure: Figure, shown: float, words: Words) -> str:  # noqa: ARG002
        """The figure as it is shown, so that a gap is the difference of what is printed."""
        return words.decimal(shown)

    def samples(self) -> Sequence[Any]:
        """Numbers in every relation."""
        return (0, 40, 40.1, 46, 80, 300)

    def plain_shape(self, left: float, right: float, thresholds: Thresholds) -> type[Change]:
        """Equal, Similar within the threshold, or Higher."""
        if left == right:
            return changes.Equal
        low, high = (left, right) if left < right else (right, left)
        near = high - low < self.limit(low, thresholds) - FLOAT_DUST
        return changes.Similar if near else changes.Higher

    def plain_change(self, shape: type[Change], left: Reading, right: Reading) -> Change:
        """The gap of the shown figures, and its share of the lower one."""
        if shape is changes.Equal:
            return changes.Equal()
        if left.shown > right.shown:
            side, low, high = "left", right.shown, left.shown
        else:
            side, low, high = "right", left.shown, right.shown
        gap = round(high - low, max(self.digits(left), self.digits(right)))
        if shape is changes.AtLeast:
            return changes.AtLeast(side, gap)  # type: ignore[arg-type]
        whole = self.ratio and low > 0 and left.key[1] is None
        relative = gap / low if whole else None
        return shape(side, gap, relative)  # type: ignore[call-arg, arg-type]


@attrs.frozen
class Pay(Scale[Money]):
    """Money for a period of work. `per` is None when each value brings its own period."""

    per: Period | None = None

    ratio: ClassVar[bool] = True
    figure_type: ClassVar[type] = Money
    threshold: ClassVar[str | None] = "relative"
    mismatches: ClassVar[tuple[Mismatch, ...]] = ("statistic", "reference", "currency", "period")

    @property
    def period(self) -> Period | None:
        """The period of work that this metric's pay is for."""
        return self.per

    def text(self, figure: Money, shown: float, words: Words) -> str:  # noqa: ARG002
        """The amount with its currency."""
        return words.money(figure.amount, figure.currency, figure.per)

    def gap_text(self, gap: float, figure: Money, words: Words) -> str:
        """The gap in the currency of the two."""
        return words.money(gap, figure.currency, figure.per)

    def gap_value(self, gap: float, figure: Money) -> Money:
        """The gap as Money."""
        return Money(gap, figure.currency, figure.per)

    def samples(self) -> Sequence[Money]:
        """Amounts in every relation."""
        per = self.per or "year"
        return [Money(amount, per=per) for amount in (0, 20_000, 20_100, 23_000, 40_000, 64_000)]

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> Money:
        """A number in US dollars for this metric's period, or an amount of Money."""
        money = given if isinstance(given, Money) else None
        path = f"{path}.amount" if money else path
        amount = number(money.amount if money else given, path, problems)
        if amount < 0 and not distance:
            problems.append(Problem(path, f"{amount} is negative pay"))
        if money is None:
            return Money(amount, per=self.per or "year")
        if money.per not in get_args(Period):
            problems.append(Problem(path, f"{money.per!r} is no period of pay"))
        if self.per and money.per != self.per:
            problems.append(Problem(path, f"pay a {money.per}, where pay a {self.per} belongs"))
        if not is_currency(money.currency):
            message = f"{money.currency!r} is not a currency code such as 'USD'"
            problems.append(Problem(path.removesuffix("amount") + "currency", message))
        return money if type(amount) is type(money.amount) else attrs.evolve(money, amount=amount)

    def shown(self, figure: Money) -> float:
        """Whole currency units, or cents for pay an hour."""
        return round(figure.amount, money_digits(figure.currency, figure.per))

    def key(self, estimate: Estimate[Money]) -> tuple[object, ...]:
        """Pay is subtracted within one statistic, currency and period."""
        figure = estimate.figure
        return (estimate.statistic, estimate.relative_to, figure.currency, figure.per)

    def limit(self, low: float, thresholds: Thresholds) -> float:
        """A fraction of the lower pay."""
        return thresholds.relative * low

    def digits(self, reading: Reading) -> int:
        """The decimals of that currency and period."""
        return money_digits(reading.key[2], reading.key[3])


@attrs.frozen
class Count(Scale[float]):
    """A number of people, jobs or openings; `per` is "year" for a yearly flow."""

    per: Period | None = None

    ratio: ClassVar[bool] = True
    threshold: ClassVar[str | None] = "relative"

    def text(self, figure: float, shown: float, words: Words) -> str:  # noqa: ARG002
        """The count with its thousands apart."""
        return words.count(shown)

    def pieces(self, figure: float, shown: float, words: Words) -> tuple[str, ...]:  # noqa: ARG002
        """The count as a reader keeps it in mind, with "about" if that rounds, and without."""
        return words.about(shown), words.rounded(shown)

    def gap_text(self, gap: float, figure: float, words: Words) -> str:  # noqa: ARG002
        """The gap as a count."""
        return words.count(gap)

    def digits(self, reading: Reading) -> int:  # noqa: ARG002
        """None."""
        return 0

    def samples(self) -> Sequence[float]:
        """Counts in every relation."""
        return (0, 1, 40_113, 40_213, 48_000, 80_000, 200_000)

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

    def limit(self, low: float, thresholds: Thresholds) -> float:
        """A fraction of the lower count."""
        return thresholds.relative * low


@attrs.frozen
class Share(Scale[float]):
    """A fraction of people, from 0 to 1, shown in percent; a gap is in percentage points."""

    decimals: int = 1

    threshold: ClassVar[str | None] = "points"

    def text(self, figure: float, shown: float, words: Words) -> str:  # noqa: ARG002
        """The share in percent."""
        return words.percent(shown)

    def gap_text(self, gap: float, figure: float, words: Words) -> str:  # noqa: ARG002
        """The gap in percentage points."""
        return words.points(gap)

    def error(self, standard_error: float) -> float:
        """In percentage points; stored as a fraction, as the share is."""
        return 100 * standard_error

    def samples(self) -> Sequence[float]:
        """Shares in every relation."""
        return (0, 0.1, 0.105, 0.3)

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> float:
        """A fraction from 0 to 1."""
        return fraction(given, path, problems, distance=distance)

    def shown(self, figure: float) -> float:
        """Percent, with the declared decimals."""
        return round(figure * 100, self.decimals) + 0.0  # which makes -0.0 plain zero

    def limit(self, low: float, thresholds: Thresholds) -> float:  # noqa: ARG002
        """So many percentage points."""
        return thresholds.points

    def digits(self, reading: Reading) -> int:  # noqa: ARG002
        """The declared decimals."""
        return self.decimals


@attrs.frozen
class Growth(Share):
    """Projected change of employment as a fraction (-0.08 is a fall of 8%)."""

    projected: ClassVar[bool] = True
    mismatches: ClassVar[tuple[Mismatch, ...]] = ("statistic", "reference", "period")

    def pieces(self, figure: float, shown: float, words: Words) -> tuple[str, ...]:  # noqa: ARG002
        """The rate without its sign."""
        return (words.percent(abs(shown)),)

    def samples(self) -> Sequence[float]:
        """Rates in every relation, above and below zero."""
        return (-0.1, -0.095, -0.02, 0, 0.02, 0.025, 0.1)

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


@attrs.frozen
class Years(Scale[float]):
    """A number of years, such as an age, with one decimal at most."""

    threshold: ClassVar[str | None] = "years"

    def gap_text(self, gap: float, figure: float, words: Words) -> str:  # noqa: ARG002
        """The gap with its unit."""
        return words.years(gap)

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> float:
        """Zero years to a human life's."""
        years = number(given, path, problems)
        if not (distance or 0 <= years <= _LONGEST_LIFE):
            problems.append(Problem(path, f"{years} years is not from 0 to {_LONGEST_LIFE}"))
        return years

    def shown(self, figure: float) -> float:
        """Years with one decimal."""
        return round(figure, 1)

    def limit(self, low: float, thresholds: Thresholds) -> float:  # noqa: ARG002
        """So many years."""
        return thresholds.years

    def digits(self, reading: Reading) -> int:  # noqa: ARG002
        """One decimal."""
        return 1


@attrs.frozen
class Rating(Scale[float]):
    """A score on a scale from `bottom` to `top`, with one decimal."""

    top: float = 5
    bottom: float = 0

    threshold: ClassVar[str | None] = "rating"

    def text(self, figure: float, shown: float, words: Words) -> str:  # noqa: ARG002
        """The score and the end of its scale."""
        return words.rating(shown, self.top)

    def samples(self) -> Sequence[float]:
        """Scores in every relation."""
        return [self.top * share for share in (0, 0.5, 0.505, 0.9)]

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

    def limit(self, low: float, thresholds: Thresholds) -> float:  # noqa: ARG002
        """A fraction of the whole scale."""
        return thresholds.rating * (self.top - self.bottom)

    def digits(self, reading: Reading) -> int:  # noqa: ARG002
        """One decimal."""
        return 1


@attrs.frozen
class Level(Scale[float]):
    """A number of any `unit` ("decibels"), for metrics of your own; may be negative."""

    unit: str
    decimals: int = 0

    threshold: ClassVar[str | None] = "relative"

    def text(self, figure: float, shown: float, words: Words) -> str:  # noqa: ARG002
        """The number and its unit."""
        return f"{words.decimal(shown)} {self.unit}"

    def gap_text(self, gap: float, figure: float, words: Words) -> str:  # noqa: ARG002
        """The gap and its unit."""
        return f"{words.decimal(gap)} {self.unit}"

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> float:  # noqa: ARG002
        """Any finite number."""
        return number(given, path, problems)

    def shown(self, figure: float) -> float:
        """The number with the declared decimals."""
        return round(figure, self.decimals)

    def limit(self, low: float, thresholds: Thresholds) -> float:
        """A fraction of the lower level's size."""
        return thresholds.relative * abs(low)

    def digits(self, reading: Reading) -> int:  # noqa: ARG002
        """The declared decimals."""
        return self.decimals


def is_currency(code: object) -> bool:
    """Whether a value looks like an ISO 4217 code."""
    return isinstance(code, str) and re.fullmatch("[A-Z]{3}", code) is not None


def money_digits(currency: object, per: object) -> int:
    """Decimals of pay: cents for an hour, whole units otherwise."""
    return 2 if per == "hour" and currency not in _WHOLE_CURRENCIES else 0


def fraction(given: object, path: str, problems: Problems, *, distance: bool = False) -> float:
    """A share as a fraction from 0 to 1."""
    share = number(given, path, problems)
    if share > 1:
        message = f"{share} is a share above 100%; write 31% as 0.31"
        problems.append(Problem(path, message))
    if share < 0 and not distance:
        problems.append(Problem(path, f"{share} is a negative share"))
    return share

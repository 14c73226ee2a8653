"""Measures of one number: pay, counts, shares, growth, years, ratings and levels of any unit."""

from __future__ import annotations

import abc
import re
from typing import ClassVar, get_args

import attrs

from occucompare.errors import Problem
from occucompare.model import changes
from occucompare.model.changes import Change, Mismatch, Thresholds
from occucompare.model.figures import Money, Period
from occucompare.model.measures.measure import UNSAID, Measure, Problems, Reading, number
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
    ratio: ClassVar[bool] = False
    """Whether zero means none, so that one figure can be a fraction of another."""

    @abc.abstractmethod
    def limit(self, low: float, thresholds: Thresholds) -> float:
        """The gap below which two shown figures, the lower of them `low`, are about the same."""

    def digits(self, left: Reading) -> int:  # noqa: ARG002 - pay's digits depend on the currency
        """Decimals of a shown figure."""
        return 0

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
        gap = round(high - low, self.digits(left))
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
    mismatches: ClassVar[tuple[Mismatch, ...]] = ("statistic", "reference", "currency", "period")

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

    def digits(self, left: Reading) -> int:
        """The decimals of that currency and period."""
        return money_digits(left.key[2], left.key[3])


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

    def limit(self, low: float, thresholds: Thresholds) -> float:
        """A fraction of the lower count."""
        return thresholds.relative * low


@attrs.frozen
class Share(Scale[float]):
    """A fraction of people, from 0 to 1, shown in percent; a gap is in percentage points."""

    decimals: int = 1

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> float:
        """A fraction from 0 to 1."""
        return fraction(given, path, problems, distance=distance)

    def shown(self, figure: float) -> float:
        """Percent, with the declared decimals."""
        return round(figure * 100, self.decimals) + 0.0  # which makes -0.0 plain zero

    def limit(self, low: float, thresholds: Thresholds) -> float:  # noqa: ARG002
        """So many percentage points."""
        return thresholds.points

    def digits(self, left: Reading) -> int:  # noqa: ARG002
        """The declared decimals."""
        return self.decimals


@attrs.frozen
class Growth(Share):
    """Projected change of employment as a fraction (-0.08 is a fall of 8%)."""

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


@attrs.frozen
class Years(Scale[float]):
    """A number of years, such as an age, with one decimal at most."""

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

    def digits(self, left: Reading) -> int:  # noqa: ARG002
        """One decimal."""
        return 1


@attrs.frozen
class Rating(Scale[float]):
    """A score on a scale from `bottom` to `top`, with one decimal."""

    top: float = 5
    bottom: float = 0

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

    def digits(self, left: Reading) -> int:  # noqa: ARG002
        """One decimal."""
        return 1


@attrs.frozen
class Level(Scale[float]):
    """A number of any `unit` ("decibels"), for metrics of your own; may be negative."""

    unit: str
    decimals: int = 0

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> float:  # noqa: ARG002
        """Any finite number."""
        return number(given, path, problems)

    def shown(self, figure: float) -> float:
        """The number with the declared decimals."""
        return round(figure, self.decimals)

    def limit(self, low: float, thresholds: Thresholds) -> float:
        """A fraction of the lower level's size."""
        return thresholds.relative * abs(low)

    def digits(self, left: Reading) -> int:  # noqa: ARG002
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

"""Measures of a stretch: a range of pay, and the time it takes to enter a job."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, cast

import attrs

from occucompare.errors import Problem
from occucompare.model import changes
from occucompare.model.changes import Change, Mismatch, Relation, Thresholds
from occucompare.model.figures import Money, Period, Range
from occucompare.model.language import Words
from occucompare.model.measures.measure import (
    UNSAID,
    Family,
    Measure,
    Problems,
    Reading,
    number,
    pair,
)
from occucompare.model.measures.scales import is_currency, money_digits
from occucompare.model.values import Estimate

Ends = tuple["float | None", "float | None"]


class Common:
    """How two stretches lie, and the stretch from `low` to `high` that both have.

    They lie apart when `low` is above `high`.
    """

    __slots__ = ("high", "low", "relation")

    def __init__(self, left: tuple[float, float], right: tuple[float, float]) -> None:
        a, b = left
        c, d = right
        self.low = max(c, a)
        self.high = min(d, b)
        self.relation: Relation = _relation(a, b, c, d)


@attrs.frozen
class Span(Measure[Range]):
    """A stretch from a low to a high figure, either of which may be unknown."""

    shapes: ClassVar[tuple[type[Change], ...]] = (changes.Equal, changes.Overlap, *UNSAID)
    family: ClassVar[Family | None] = "span"
    figure_type: ClassVar[type] = Range

    def pieces(self, figure: Range, shown: Ends, words: Words) -> tuple[str, ...]:  # noqa: ARG002
        """Both ends; an end that is not known is empty."""
        ends = (figure.low, figure.high)
        return tuple("" if end is None else self.gap_text(end, figure, words) for end in ends)

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> Range:  # noqa: ARG002
        """A Range, a (low, high) pair, or one number for a range of no width."""
        before = len(problems)
        span = given if isinstance(given, Range) else _range_of(given, path, problems)
        ends = (_end(getattr(span, name), f"{path}.{name}", problems) for name in ("low", "high"))
        low, high = ends
        for name, end in (("low", low), ("high", high)):
            if end is not None and end < 0:
                problems.append(Problem(f"{path}.{name}", f"{end} is negative"))
        if low is None and high is None:
            problems.append(Problem(path, "a range needs at least one end"))
        elif len(problems) == before and low is not None and high is not None and low > high:
            message = f"the range is upside down: {low} is above {high}"
            problems.append(Problem(path, message))
        same = type(low) is type(span.low) and type(high) is type(span.high)
        return span if same else attrs.evolve(span, low=low, high=high)

    def shown(self, figure: Range) -> Ends:
        """Both ends, rounded; None for an end that is not known or is a publisher's ceiling."""
        digits = money_digits(figure.currency, figure.per)
        low = None if figure.top_coded == "both" else figure.low
        high = None if figure.top_coded else figure.high
        return (
            None if low is None else round(low, digits),
            None if high is None else round(high, digits),
        )

    def plain_shape(self, left: Ends, right: Ends, thresholds: Thresholds) -> type[Change]:  # noqa: ARG002
        """Equal, or how the two stretches lie, when all four ends are known."""
        if None in left or None in right:
            return changes.NotComparable
        return changes.Equal if left == right else changes.Overlap

    def plain_change(self, shape: type[Change], left: Reading, right: Reading) -> Change:
        """How the two stretches lie and what they share."""
        if shape is changes.Equal:
            return changes.Equal()
        common = Common(left.shown, right.shown)
        if common.low > common.high:
            return changes.Overlap(common.relation)
        figure: Range = cast("Estimate[Range]", left.value).figure
        shared = Range(common.low, common.high, figure.currency, figure.per)
        return changes.Overlap(common.relation, shared)

    def between(self, shape: type[Change], left: Reading, right: Reading) -> object:  # noqa: ARG002
        """The stretch that both have, in the range's own unit."""
        return Common(left.shown, right.shown)

    def mismatch(self, left: Reading, right: Reading) -> Mismatch:
        """What differs; where nothing does, an end is not known."""
        same = left.key == right.key
        return "open range" if same else super().mismatch(left, right)


@attrs.frozen
class PayRange(Span):
    """The pay that is usual in a job, from low to high, for a period of work."""

    per: Period | None = None

    mismatches: ClassVar[tuple[Mismatch, ...]] = ("statistic", "reference", "currency", "period")

    @property
    def period(self) -> Period | None:
        """The period of work that this metric's pay is for."""
        return self.per

    def text(self, figure: Range, shown: Ends, words: Words) -> str:  # noqa: ARG002
        """From low to high; a publisher's ceiling is said to be one."""

        def write(amount: float) -> str:
            return self.gap_text(amount, figure, words)

        if figure.top_coded is None or figure.high is None:
            return words.stretch(figure.low, figure.high, write)
        ceiling = words.limit(write(figure.high), "at least")
        if figure.top_coded == "both":
            return ceiling
        return words.joined_ends(write(figure.low or 0), ceiling)

    def gap_text(self, gap: float, figure: Range, words: Words) -> str:
        """An amount in the currency of the range."""
        return words.money(gap, figure.currency or "USD", figure.per or "year")

    def samples(self) -> Sequence[Range]:
        """Ranges that lie to each other in every way."""
        ends = [(10, 20), (12, 18), (15, 25), (20, 30), (40, 50), (10, 10)]
        return [Range(low, high, "USD", self.per or "year") for low, high in ends]

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> Range:
        """A Range of money, a pair of Money, or a pair of numbers in US dollars."""
        span = Span.figure(self, given, path, problems, distance=distance)
        per = span.per or self.per or "year"
        if span.currency is not None and not is_currency(span.currency):
            message = f"{span.currency!r} is not a currency code such as 'USD'"
            problems.append(Problem(f"{path}.currency", message))
        if self.per and per != self.per:
            problems.append(Problem(path, f"pay a {per}, where pay a {self.per} belongs"))
        return attrs.evolve(span, currency=span.currency or "USD", per=per)

    def key(self, estimate: Estimate[Range]) -> tuple[object, ...]:
        """Ranges of pay are laid side by side within one currency and period."""
        figure = estimate.figure
        return (estimate.statistic, estimate.relative_to, figure.currency, figure.per)


@attrs.frozen
class Months(Span):
    """A time in months, from low to high."""

    def text(self, figure: Range, shown: Ends, words: Words) -> str:  # noqa: ARG002
        """The time with its unit."""
        return words.months(figure.low, figure.high)

    def samples(self) -> Sequence[Range]:
        """Times that lie to each other in every way."""
        return [Range(6, 12), Range(9, 12), Range(24, 24), Range(1, 1)]

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> Range:
        """A Range, a pair of numbers, or one number of months."""
        span = Span.figure(self, given, path, problems, distance=distance)
        if span.currency or span.per:
            problems.append(Problem(path, "a time in months has no currency and no period"))
        return span


def _range_of(given: object, path: str, problems: Problems) -> Range:
    ends = pair(given)
    if ends is None:
        point = number(given, path, problems)
        return Range(point, point)
    low, high = ends
    if isinstance(low, Money) and isinstance(high, Money):
        if (low.currency, low.per) != (high.currency, high.per):
            problems.append(Problem(path, "the two ends differ in currency or period"))
        return Range(low.amount, high.amount, low.currency, low.per)
    return Range(cast("float | None", low), cast("float | None", high))


def _end(given: object, path: str, problems: Problems) -> float | None:
    return None if given is None else number(given, path, problems)


def _relation(a: float, b: float, c: float, d: float) -> Relation:
    """How the stretch from a to b lies to the one from c to d, the two not being the same."""
    if b < c or d < a:
        return "apart"
    if b == c or d == a:
        return "touch"
    if c <= a and b <= d:
        return "left inside"
    return "right inside" if a <= c and d <= b else "overlap"

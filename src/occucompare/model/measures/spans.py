"""Measures of a stretch: a range of pay, and the time it takes to enter a job."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, cast

import attrs

from occucompare.errors import Problem
from occucompare.model import changes
from occucompare.model.changes import Change, Mismatch, Relation, Thresholds
from occucompare.model.figures import Money, Period, Range
from occucompare.model.measures.cells import number_cell, number_in, range_in
from occucompare.model.measures.checks import Problems, number, pair
from occucompare.model.measures.measure import UNAVAILABLE, Drawing, Family, Measure
from occucompare.model.measures.pay import is_currency, money_digits
from occucompare.model.measures.reading import Quantity, Reading
from occucompare.model.values import Estimate

if TYPE_CHECKING:
    from occucompare.model.language import Words

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

    figure_type: ClassVar[type] = Range
    family: ClassVar[Family | None] = "span"
    cell_ends: ClassVar[tuple[str, ...]] = ("low", "high")
    shapes: ClassVar[tuple[type[Change], ...]] = (changes.Equal, changes.Overlap, *UNAVAILABLE)

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> Range:
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
        low, high = _rounded(figure)
        return None if figure.top_coded == "both" else low, None if figure.top_coded else high

    def shape_of_known(self, left: Ends, right: Ends, thresholds: Thresholds) -> type[Change]:
        """Equal, or how the two stretches lie, when all four ends are known."""
        if None in left or None in right:
            return changes.NotComparable
        return changes.Equal if left == right else changes.Overlap

    def change_of_known(self, shape: type[Change], left: Reading, right: Reading) -> Change:
        """How the two stretches lie and what they share."""
        if shape is changes.Equal:
            return changes.Equal()
        common = Common(left.shown, right.shown)
        if common.low > common.high:
            return changes.Overlap(common.relation)
        figure: Range = cast("Estimate[Range]", left.value).figure
        shared = Range(common.low, common.high, figure.currency, figure.per)
        return changes.Overlap(common.relation, shared)

    def between(self, shape: type[Change], left: Reading, right: Reading) -> object:
        """The stretch that both have, in the range's own unit."""
        return Common(left.shown, right.shown)

    def mismatch(self, left: Reading, right: Reading) -> Mismatch:
        """What differs; where nothing does, an end is not known."""
        same = left.key == right.key
        return "open range" if same else super().mismatch(left, right)

    def text(self, figure: Range, shown: Ends, words: Words) -> str:
        """From the low to the high end: "$27,000 to $44,000"; a ceiling is "at least" itself."""

        def write(end: float) -> str:
            told = self.gap_text(end, figure, words)
            return words.limit(told, "at least") if figure.top_coded and end == high else told

        low, high = _rounded(figure)
        if figure.top_coded:
            low = high if figure.top_coded == "both" else low or 0
        return words.stretch(low, high, write)

    def pieces(self, figure: Range, shown: Ends, words: Words) -> tuple[str, ...]:
        """Both ends, each by itself; nothing for one that is not known."""
        ends = (figure.low, figure.high)
        return tuple("" if end is None else self.gap_text(end, figure, words) for end in ends)

    def quantities(self, reading: Reading, text: str, words: Words) -> Iterator[Quantity]:
        """Each end that is known; a publisher's ceiling is a bound."""
        known = cast("Estimate[Range]", reading.known)
        figure, error = known.figure, known.standard_error
        unit = self.unit_of(figure)
        ceilings = {"high": ("high",), "both": ("low", "high")}.get(figure.top_coded or "", ())
        ends = (("low", figure.low), ("high", figure.high))
        for name, end in ends:
            if end is None:
                continue
            told = self.gap_text(end, figure, words)
            if name in ceilings:
                yield Quantity(name, end, words.limit(told, "at least"), unit, error, "at least")
            else:
                yield Quantity(name, end, told, unit, error)

    def from_cell(self, text: str) -> object:
        """Both ends in one cell: "6-12"."""
        return range_in(text)

    def end_from_cell(self, text: str) -> object:
        """A number."""
        return number_in(text)

    def to_cells(self, figure: Range) -> dict[str, str]:
        """Each end in a cell of its own."""
        ends = (("low", figure.low), ("high", figure.high))
        return {name: number_cell(end) for name, end in ends if end is not None}


@attrs.frozen
class PayRange(Span):
    """The pay that is usual in a job, from low to high, for a period of work."""

    per: Period | None = None

    drawn: ClassVar[Drawing | None] = "spans"
    mismatches: ClassVar[tuple[Mismatch, ...]] = ("statistic", "reference", "currency", "period")

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

    @property
    def pay_period(self) -> Period | None:
        """The declared period."""
        return self.per

    def gap_text(self, gap: float, figure: Range, words: Words) -> str:
        """An amount of the range's currency."""
        return words.money(gap, figure.currency or "USD", figure.per or "year")

    def unit_of(self, figure: Range) -> str:
        """The currency and the period: "USD per year"."""
        return f"{figure.currency} per {figure.per}"

    def from_cell(self, text: str) -> object:
        """Both ends in one cell, their thousands set apart or not: "27,000-44,000"."""
        return range_in(text, thousands=True)

    def end_from_cell(self, text: str) -> object:
        """An amount, its thousands set apart or not."""
        return number_in(text, thousands=True)

    def samples(self) -> list[Range]:
        """Ranges that lie in every way to one another."""
        ends = [(10, 20), (12, 18), (15, 25), (20, 30), (40, 50), (10, 10)]
        return [Range(low, high, "USD", self.per or "year") for low, high in ends]


@attrs.frozen
class Months(Span):
    """A time in months, from low to high."""

    def figure(self, given: object, path: str, problems: Problems, *, distance: bool) -> Range:
        """A Range, a pair of numbers, or one number of months."""
        span = Span.figure(self, given, path, problems, distance=distance)
        if span.currency or span.per:
            problems.append(Problem(path, "a time in months has no currency and no period"))
        return span

    def text(self, figure: Range, shown: Ends, words: Words) -> str:
        """The time with its noun: "6 to 12 months"."""
        return words.months(*_rounded(figure))

    def unit_of(self, figure: Range) -> str:
        """Months."""
        return "months"

    def samples(self) -> list[Range]:
        """Times that lie apart, within one another, and of no width."""
        return [Range(6, 12), Range(9, 12), Range(24, 24), Range(1, 1)]


def _rounded(figure: Range) -> Ends:
    """Both ends as they are shown; None for one that is not known."""
    digits = money_digits(figure.currency, figure.per)
    low, high = figure.low, figure.high
    return None if low is None else round(low, digits), None if high is None else round(
        high, digits
    )


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

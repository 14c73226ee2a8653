"""Made-up roles that bring a metric's change into every shape: what a wording is tried on."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from occucompare.languages.en.written import Piece, Written
from occucompare.model.figures import (
    Distribution,
    Money,
    Named,
    Part,
    Range,
    Weighted,
    WeightedNames,
)
from occucompare.model.measures import (
    Category,
    Count,
    Growth,
    Listing,
    Measure,
    Months,
    Pay,
    PayRange,
    Rating,
    Scale,
    Share,
    Shares,
)
from occucompare.model.metric import Metric
from occucompare.model.role import Role
from occucompare.model.values import Absence, Absent, Estimate, Value

_ONE, _OTHER = Role(title="sales clerk"), Role(title="actuary")


def probes(metric: Metric) -> Iterator[tuple[Written, Written]]:
    """Pairs of roles, both ways round, that together have every shape the metric's measure has.

    None for a measure of the user's own that no figure can be made up for.
    """
    figures = list(_figures(metric.measure))
    if not figures:
        return
    values: list[Value[Any]] = [
        Estimate(each, statistic=metric.measure.statistic) for each in figures
    ]
    values += [None, Absent(Absence.SUPPRESSED), Absent(Absence.NOT_PUBLISHED)]
    values.append(Estimate(figures[1], statistic=metric.measure.statistic, published_as="others"))
    if metric.measure.bounded:
        top = figures[-1]
        values.append(Estimate(top, statistic=metric.measure.statistic, bound="at least"))
    for one, other in itertools.product(values, repeat=2):
        yield _role(_ONE, metric, one), _role(_OTHER, metric, other)


def _role(role: Role, metric: Metric, value: Value[Any]) -> Written:
    """A role as text whose figure of the metric is made up."""
    written = Written(role)
    written.pieces[id(metric)] = Piece(metric, metric.measure.read(value))
    return written


def _figures(measure: Measure[Any]) -> list[Any]:
    """Figures to compare: equal, about the same, apart, twice, several times, and zero."""
    match measure:
        case Pay():
            per = measure.per or "year"
            return [
                Money(amount, per=per) for amount in (0, 20_000, 20_100, 23_000, 40_000, 64_000)
            ]
        case PayRange():
            ends = [(10, 20), (12, 18), (15, 25), (20, 30), (40, 50), (10, 10)]
            return [Range(low, high, "USD", measure.per or "year") for low, high in ends]
        case Months():
            return [Range(6, 12), Range(9, 12), Range(24, 24), Range(1, 1)]
        case Growth():
            return [-0.1, -0.095, -0.02, 0, 0.02, 0.025, 0.1]
        case Share():
            return [0, 0.1, 0.105, 0.3]
        case Count():
            return [0, 1, 40_113, 40_213, 48_000, 80_000, 200_000]
        case Rating():
            return [measure.top * share for share in (0, 0.5, 0.505, 0.9)]
        case Scale():
            return [0, 40, 40.1, 46, 80, 300]
        case Category():
            return [
                Named("bachelor's degree", share=0.3),
                Named("bachelor's degree", share=0.305),
                Named("bachelor's degree", share=0.5),
                Named("high school diploma"),
                Named("none"),
                Named("finance", pay=Money(40_000)),
                Named("insurance", pay=Money(41_000), reliably_first=False),
            ]
        case Shares():
            return [_shares(women) for women in (0.5, 0.505, 0.7)]
        case Listing():
            return [_listing(names) for names in ("", "a", "ab", "abc", "bcdef", "xyz")]
        case _:
            return []


def _shares(women: float) -> Distribution:
    return Distribution((Part("women", women), Part("men", round(1 - women, 3))))


_SKILLS = {
    "a": "customer service", "b": "appeals", "c": "phone calls", "d": "bookkeeping",
    "e": "billing", "f": "auditing", "x": "welding", "y": "brazing", "z": "soldering",
}  # fmt: skip


def _listing(letters: str) -> WeightedNames:
    items = (
        Weighted(_SKILLS[letter], round(0.2 - place / 100, 2))
        for place, letter in enumerate(letters)
    )
    return WeightedNames(tuple(items), "share")

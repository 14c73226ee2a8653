"""Values as tidy entries: one for each number, or for a text that has none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from occucompare.model.figures import Named, WeightedNames
from occucompare.model.measures import (
    Category,
    Count,
    Level,
    Listing,
    Measure,
    Months,
    Pay,
    PayRange,
    Rating,
    Scale,
    Share,
    Shares,
    Span,
    Years,
)
from occucompare.model.metric import Metric
from occucompare.model.role import Role
from occucompare.model.values import Bound, Estimate
from occucompare.wording.role_text import FigureText, written

FRACTION = "fraction"


@attrs.frozen
class Entry:
    """One number of a value as it is stored, and its text as tables show it.

    `part` says which number of several: "low", "bachelor's degree", the name of a skill. A text
    that is no number has no `value`.
    """

    part: str | None
    value: float | None
    text: str
    unit: str | None = None
    standard_error: float | None = None
    bound: Bound | None = None


def entries(role: Role, metric: Metric) -> tuple[Entry, ...]:
    """The entries of one metric of a role; none when its figure is absent."""
    piece = written(role).figure(metric)
    known = piece.known
    return () if known is None else tuple(_entries(metric.measure, known, piece))


def _entries(measure: Measure[Any], known: Estimate[Any], piece: FigureText) -> Iterator[Entry]:
    figure, error = known.figure, known.standard_error
    match measure:
        case Pay():
            unit = _money(figure.currency, figure.per)
            yield Entry(None, figure.amount, piece.text, unit, error, known.bound)
        case Span():
            yield from _ends(measure, known, piece.pieces)
        case Category():
            yield Entry(None, None, str(figure.name), None, error)
            yield from _of_name(figure)
        case Shares():
            for part, shown in zip(figure.parts, piece.number.values(), strict=True):
                yield Entry(part.name, part.share, numbers.percent(shown), FRACTION, error)
        case Listing():
            yield from _weights(figure, error)
        case Scale():
            yield Entry(None, _number(figure), piece.text, unit_of(measure), error, known.bound)
        case _:
            yield Entry(None, _number(figure), piece.text, None, error, known.bound)


def unit_of(measure: Measure[Any]) -> str | None:
    """The unit of a measure's stored numbers, where it is the same for all of them."""
    match measure:
        case Share() | Shares():
            return FRACTION
        case Count():
            return f"count per {measure.per}" if measure.per else "count"
        case Years():
            return "years"
        case Months():
            return "months"
        case Rating():
            return f"rating from {measure.bottom:g} to {measure.top:g}"
        case Level():
            return measure.unit
        case _:
            return None


def _ends(measure: Span, known: Estimate[Any], texts: tuple[str, ...]) -> Iterator[Entry]:
    figure, error = known.figure, known.standard_error
    pay = isinstance(measure, PayRange)
    unit = _money(figure.currency, figure.per) if pay else unit_of(measure)
    ceilings = {"high": ("high",), "both": ("low", "high")}.get(figure.top_coded, ())
    ends = (("low", figure.low), ("high", figure.high))
    for (name, end), text in zip(ends, texts, strict=True):
        if end is None:
            continue
        if name in ceilings:
            yield Entry(name, end, f"at least {text}", unit, error, "at least")
        else:
            yield Entry(name, end, text, unit, error)


def _of_name(named: Named) -> Iterator[Entry]:
    if named.share is not None:
        text = numbers.percent(round(named.share * 100, 1))
        yield Entry("share", named.share, text, FRACTION)
    if named.pay is not None:
        unit = _money(named.pay.currency, named.pay.per)
        yield Entry("pay", named.pay.amount, numbers.money(named.pay), unit, named.standard_error)
    if named.jobs is not None:
        yield Entry("jobs", named.jobs, numbers.count(named.jobs), "count")


def _weights(listing: WeightedNames, error: float | None) -> Iterator[Entry]:
    top = "" if listing.top is None else f" up to {listing.top:g}"
    unit = FRACTION if listing.scale == "share" else f"score{top}"
    if not listing.items:
        yield Entry(None, None, "", unit, error)
    for item in listing:
        if item.weight is None:
            yield Entry(item.name, None, item.name, unit, error)
            continue
        shares = listing.scale == "share"
        say = numbers.percent if shares else numbers.decimal
        shown = round(item.weight * 100, 1) if shares else item.weight
        yield Entry(item.name, item.weight, say(shown), unit, error)


def _money(currency: str | None, per: str | None) -> str:
    return f"{currency} per {per}"


def _number(figure: object) -> float | None:
    if isinstance(figure, bool) or not isinstance(figure, (int, float)):
        return None
    return figure

"""Ranges of pay, drawn on one axis."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

import attrs

from occucompare.document.chart import Point, Span, Spans
from occucompare.languages.en.written import Piece, Written
from occucompare.model.metric import metrics_of
from occucompare.model.role import Role
from occucompare.presentation.charts.bars import absolute, point
from occucompare.presentation.tables.many import told_apart

PayPeriod: TypeAlias = Literal["year", "hour", "week"]
Z95 = 1.959964
"""How many standard errors lie on either side of a 95% confidence interval's middle."""

_PARTS: dict[PayPeriod, dict[str, str]] = {
    "year": {
        "range": "salary_range",
        "middle half": "salary_quartiles",
        "median": "median_salary",
        "average": "salary",
    },
    "hour": {
        "range": "hourly_range",
        "middle half": "hourly_quartiles",
        "median": "median_hourly",
        "average": "hourly",
    },
    "week": {"median": "median_weekly"},
}
_RANGES = {
    "p10-p90": "from the 10th to the 90th percentile",
    "p25-p75": "from the 25th to the 75th percentile",
}
_A_PERIOD = {"year": "a year", "hour": "an hour", "week": "a week"}
_CURRENCIES = {
    "USD": "US dollars",
    "EUR": "euros",
    "GBP": "pounds sterling",
    "JPY": "yen",
    "CAD": "Canadian dollars",
    "AUD": "Australian dollars",
}
Drawn: TypeAlias = dict[str, Piece]
"""The parts of one role's span that are drawn, by their name."""


def pay_spans(roles: Sequence[Role], *, per: PayPeriod = "year") -> Spans | None:
    """Each role's range of pay, its middle half, median and average, on one axis.

    None when nothing is known, or when the figures are in several currencies. A part whose
    figures are of two kinds, such as ranges between other percentiles, is left out for all.
    """
    return spans_of(told_apart(roles), per=per)


def spans_of(roles: Sequence[Written], *, per: PayPeriod = "year") -> Spans | None:
    """The same for roles whose titles are told apart already."""
    drawn = [_drawn(role, per) for role in roles]
    currencies = {_currency(piece) for pieces in drawn for piece in pieces.values()}
    if len(currencies) != 1:
        return None
    parts = [name for name in _PARTS[per] if _of_one_kind(name, drawn)]
    spans = [
        _span(role, {name: pieces[name] for name in parts if name in pieces})
        for role, pieces in zip(roles, drawn, strict=True)
        if any(name in pieces for name in parts)
    ]
    if not spans:
        return None
    currency = currencies.pop()
    return Spans(
        caption=_caption(per, drawn, spans),
        unit=f"{_CURRENCIES.get(currency, currency)} {_A_PERIOD[per]}",
        spans=tuple(spans),
    )


def _drawn(role: Written, per: PayPeriod) -> Drawn:
    metrics = {metric.name: metric for metric in metrics_of(type(role.role))}
    pieces = {name: role.piece(metrics[metric]) for name, metric in _PARTS[per].items()}
    return {
        name: piece
        for name, piece in pieces.items()
        if absolute(piece) and piece.metric.measure.drawn == "spans"
    }


def _currency(piece: Piece) -> str:
    currency: str = piece.figure.currency
    return currency


def _of_one_kind(name: str, drawn: Sequence[Drawn]) -> bool:
    return len({pieces[name].reading.key for pieces in drawn if name in pieces}) == 1


def _span(role: Written, pieces: Drawn) -> Span:
    found: dict[str, Any] = {}
    if "range" in pieces:
        found["low"], found["high"] = _ends(pieces["range"])
        found["open_end"] = pieces["range"].figure.top_coded is not None
    if "middle half" in pieces:
        found["inner_low"], found["inner_high"] = _ends(pieces["middle half"])
    if "median" in pieces:
        found["middle"] = point(pieces["median"])
    if "average" in pieces:
        found["mean"] = point(pieces["average"])
        found["error"] = _error(pieces["average"])
    return Span(label=role.Plural, **found)


def _ends(piece: Piece) -> tuple[Point | None, Point | None]:
    """Both ends of a range; a publisher's ceiling is said to be one."""
    figure = piece.figure
    low, high = (
        None if end is None else Point(end, text)
        for end, text in zip((figure.low, figure.high), piece.parts, strict=True)
    )
    if figure.top_coded is None or high is None:
        return low, high
    return None if figure.top_coded == "both" else low, attrs.evolve(
        high, shown=f"at least {high.shown}"
    )


def _error(piece: Piece) -> Point | None:
    """Half the width of a figure's 95% confidence interval."""
    known = piece.reading.known
    if known is None or known.standard_error is None:
        return None
    error = Z95 * known.standard_error
    return Point(error, piece.say(error))


def _caption(per: PayPeriod, drawn: Sequence[Drawn], spans: Sequence[Span]) -> str:
    """What is drawn, as far as the names of its parts do not tell it."""
    caption = f"Pay {_A_PERIOD[per]}"
    if any(span.low or span.high for span in spans):
        known = next(pieces["range"] for pieces in drawn if "range" in pieces).reading.known
        ends = _RANGES.get(known.statistic or "") if known else None
        caption += f", {ends}" if ends else ""
    if any(span.error is not None for span in spans):
        caption += "; \N{PLUS-MINUS SIGN} is the average's 95% confidence interval"
    return caption

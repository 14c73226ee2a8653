"""Ranges of pay, drawn on one axis."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

import attrs

from occucompare.document.chart import Point, Span, Spans
from occucompare.model.difference import Z95
from occucompare.model.figures import Period
from occucompare.model.metric import metrics_of
from occucompare.model.values import AT_LEAST
from occucompare.presentation.charts.bars import absolute, point
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.outline import PAY_DRAWN
from occucompare.wording.role_text import FigureText, RoleText

Drawn: TypeAlias = dict[str, FigureText]
"""The parts of one role's span that are drawn, by their name."""


def pay_spans(roles: Sequence[RoleText], *, per: Period = "year") -> Spans | None:
    """Each role's range of pay, its middle half, median and average, on one axis.

    None when nothing is known, or when the figures are in several currencies. A part whose
    figures are of two kinds, such as ranges between other percentiles, is left out for all.
    """
    drawn = [_drawn(role, per) for role in roles]
    currencies = {_currency(piece) for pieces in drawn for piece in pieces.values()}
    if len(currencies) != 1:
        return None
    parts = [name for name in PAY_DRAWN[per] if _of_one_kind(name, drawn)]
    spans = [
        _span(role, {name: pieces[name] for name in parts if name in pieces})
        for role, pieces in zip(roles, drawn, strict=True)
        if any(name in pieces for name in parts)
    ]
    if not spans:
        return None
    currency = currencies.pop()
    return Spans(
        caption=_caption(per, drawn, spans, roles[0].lexicon),
        unit=_unit(currency, per, roles[0].lexicon),
        spans=tuple(spans),
    )


def _drawn(role: RoleText, per: Period) -> Drawn:
    metrics = {metric.name: metric for metric in metrics_of(type(role.role))}
    pieces = {name: role.figure(metrics[metric]) for name, metric in PAY_DRAWN[per].items()}
    return {
        name: piece
        for name, piece in pieces.items()
        if absolute(piece) and piece.metric.measure.drawn == "spans"
    }


def _currency(piece: FigureText) -> str:
    currency: str = piece.figure.currency
    return currency


def _of_one_kind(name: str, drawn: Sequence[Drawn]) -> bool:
    return len({pieces[name].reading.key for pieces in drawn if name in pieces}) == 1


def _span(role: RoleText, pieces: Drawn) -> Span:
    found: dict[str, Any] = {}
    if "range" in pieces:
        found["low"], found["high"] = _ends(pieces["range"])
        found["open_end"] = pieces["range"].figure.top_coded is not None
    if "middle_half" in pieces:
        found["inner_low"], found["inner_high"] = _ends(pieces["middle_half"])
    if "median" in pieces:
        found["middle"] = point(pieces["median"])
    if "average" in pieces:
        found["mean"] = point(pieces["average"])
        found["error"] = _error(pieces["average"])
    return Span(label=role.Plural, **found)


def _ends(piece: FigureText) -> tuple[Point | None, Point | None]:
    """Both ends of a range; a publisher's ceiling is said to be one."""
    figure = piece.figure
    low, high = (
        None if end is None else Point(end, text)
        for end, text in zip((figure.low, figure.high), piece.pieces, strict=True)
    )
    if figure.top_coded is None or high is None:
        return low, high
    return None if figure.top_coded == "both" else low, attrs.evolve(
        high, shown=piece.role.lexicon.words.limit(high.shown, AT_LEAST)
    )


def _error(piece: FigureText) -> Point | None:
    """Half the width of a figure's 95% confidence interval."""
    known = piece.known
    if known is None or known.standard_error is None:
        return None
    error = Z95 * known.standard_error
    return Point(error, piece.gap_text(error))


def _unit(currency: str, per: Period, lexicon: Lexicon) -> str:
    """What the axis is in: "US dollars a year"."""
    name = lexicon.phrases.get(f"currency {currency}", currency)
    return lexicon.phrases[f"a {per}"].format(what=name)


def _caption(per: Period, drawn: Sequence[Drawn], spans: Sequence[Span], lexicon: Lexicon) -> str:
    """What is drawn, as far as the names of its parts do not tell it."""
    phrases = lexicon.phrases
    caption = phrases[f"a {per}"].format(what=phrases["pay"])
    if any(span.low or span.high for span in spans):
        known = next(pieces["range"] for pieces in drawn if "range" in pieces).known
        caption += phrases.get(f"range {known.statistic}", "") if known else ""
    if any(span.error is not None for span in spans):
        caption += phrases["margin"]
    return caption

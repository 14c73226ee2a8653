"""Bars: the parts of distributions, and one figure of many roles."""

from __future__ import annotations

from collections.abc import Sequence

from occucompare.document.chart import BarGroup, Bars, Point
from occucompare.model.changes import Differs, Equal, OneKnown, Shifts
from occucompare.model.difference import Difference
from occucompare.model.metric import Metric, metrics_of
from occucompare.wording.role_text import FigureText, RoleText

_WHOLE = 100.0


def share_bars(difference: Difference, roles: Sequence[RoleText]) -> Bars | None:
    """The parts of a distribution, such as levels of education, a bar for each role.

    None when neither is known, when both are one published line, or when they are of two kinds.
    """
    if difference.metric.measure.drawn != "shares":
        return None
    if not isinstance(difference.change, (Shifts, Equal, Differs, OneKnown)):
        return None
    figures = [role.figure(difference.metric) for role in roles]
    series = [figure for figure in figures if absolute(figure)]
    names = dict.fromkeys(name for figure in series for name in figure.number)
    if not names:
        return None
    capital = roles[0].lexicon.capital
    return Bars(
        caption=_shares_caption(difference.metric, series),
        series=tuple(figure.role.Plural for figure in series),
        groups=tuple(
            BarGroup(capital(name), tuple(_part(figure, name) for figure in series))
            for name in names
        ),
        top=_WHOLE,
    )


def metric_bars(roles: Sequence[RoleText], metric: Metric) -> Bars | None:
    """One figure of each role, such as its number of jobs, a bar for each role.

    None when none is known, when one is below zero, where bars begin, or when they are of
    several kinds: in two currencies, or of two statistics.
    """
    if not metric.measure.ordered:
        return None
    pieces = [_own_piece(role, metric) for role in roles]
    known = [piece for piece in pieces if piece is not None]
    if not known or len({piece.reading.key for piece in known}) > 1:
        return None
    points = [None if piece is None else point(piece) for piece in pieces]
    if any(each is not None and each.value < 0 for each in points):
        return None
    return Bars(
        caption=metric.label,
        series=(metric.label,),
        groups=tuple(
            BarGroup(role.Plural, (bar,)) for role, bar in zip(roles, points, strict=True)
        ),
        top=metric.measure.drawn_to,
    )


def absolute(piece: FigureText) -> bool:
    """Whether a figure is known and is no distance from another."""
    return piece.known is not None and piece.known.relative_to is None


def point(piece: FigureText) -> Point:
    """A figure of one number, and its text."""
    return Point(piece.metric.measure.drawn_number(piece.figure), piece.text)


def _shares_caption(metric: Metric, series: Sequence[FigureText]) -> str:
    if not any(figure.figure.partial for figure in series):
        return metric.label
    return series[0].role.lexicon.phrases["not whole"].format(label=metric.label)


def _part(piece: FigureText, name: str) -> Point | None:
    share = piece.figure.share(name)
    if share is None:
        return None
    return Point(share * _WHOLE, piece.role.lexicon.words.percent(piece.number[name]))


def _own_piece(role: RoleText, metric: Metric) -> FigureText | None:
    """The role's figure of a metric, where its class has that metric and it is no distance."""
    if metric not in metrics_of(type(role.role)):
        return None
    piece = role.figure(metric)
    return piece if absolute(piece) else None

"""Bars: the parts of distributions, and one figure of many roles."""

from __future__ import annotations

from collections.abc import Sequence

from occucompare.document.chart import BarGroup, Bars, Point
from occucompare.model.changes import Differs, Equal, OneKnown, Shifts
from occucompare.model.comparison import Comparison, Difference
from occucompare.model.figures import Distribution
from occucompare.model.metric import Metric, metrics_of
from occucompare.model.role import Role
from occucompare.presentation.tables.many import told_apart
from occucompare.wording.role_text import FigureText, RoleText

_WHOLE = 100.0
_NOT_WHOLE = "parts overlap or are left out, so they need not add up to 100%"


def share_bars(comparison: Comparison, metric: str) -> Bars | None:
    """The parts of a distribution, such as levels of education, a bar for each role.

    None when neither is known, when both are one published line, or when they are of two kinds.
    """
    return shares_of(comparison[metric], told_apart((comparison.left, comparison.right)))


def shares_of(difference: Difference, roles: Sequence[RoleText]) -> Bars | None:
    """The same for roles whose titles are told apart already."""
    if difference.metric.measure.drawn != "shares":
        return None
    if not isinstance(difference.change, (Shifts, Equal, Differs, OneKnown)):
        return None
    pieces = [role.figure(difference.metric) for role in roles]
    series = [(role, piece) for role, piece in zip(roles, pieces, strict=True) if absolute(piece)]
    names = dict.fromkeys(name for _, piece in series for name in piece.number)
    if not names:
        return None
    return Bars(
        caption=_shares_caption(difference.metric, [piece.figure for _, piece in series]),
        series=tuple(role.Plural for role, _ in series),
        groups=tuple(
            BarGroup(capital(name), tuple(_part(piece, name) for _, piece in series))
            for name in names
        ),
        top=_WHOLE,
    )


def metric_bars(roles: Sequence[Role], metric: Metric) -> Bars | None:
    """One figure of each role, such as its number of jobs, a bar for each role.

    None when none is known, when one is below zero, where bars begin, or when they are of
    several kinds: in two currencies, or of two statistics.
    """
    if not metric.measure.ordered:
        return None
    columns = told_apart(roles)
    pieces = [_own_piece(role, metric) for role in columns]
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
            BarGroup(role.Plural, (bar,)) for role, bar in zip(columns, points, strict=True)
        ),
        top=metric.measure.drawn_to,
    )


def absolute(piece: FigureText) -> bool:
    """Whether a figure is known and is no distance from another."""
    return piece.known is not None and piece.known.relative_to is None


def point(piece: FigureText) -> Point:
    """A figure of one number, and its text."""
    return Point(piece.metric.measure.drawn_number(piece.figure), piece.text)


def _shares_caption(metric: Metric, figures: Sequence[Distribution]) -> str:
    partial = any(figure.partial for figure in figures)
    return f"{metric.label} ({_NOT_WHOLE})" if partial else metric.label


def _part(piece: FigureText, name: str) -> Point | None:
    share = piece.figure.share(name)
    return None if share is None else Point(share * _WHOLE, numbers.percent(piece.number[name]))


def _own_piece(role: RoleText, metric: Metric) -> FigureText | None:
    """The role's figure of a metric, where its class has that metric and it is no distance."""
    if metric not in metrics_of(type(role.role)):
        return None
    piece = role.figure(metric)
    return piece if absolute(piece) else None

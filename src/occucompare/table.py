"""A comparison as rows of text: no markup, and every gap explained."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from occucompare.changes import (
    AtLeast,
    Differs,
    Equal,
    Higher,
    NeitherKnown,
    NotComparable,
    OneKnown,
    Overlap,
    Sets,
    Shifts,
    Similar,
    Together,
)
from occucompare.comparison import Comparison, Difference
from occucompare.english.kinds import lower_label
from occucompare.english.numbers import listed
from occucompare.english.paragraphs import pair
from occucompare.english.written import Piece, Written, figure_text
from occucompare.errors import assert_never
from occucompare.measures import Items, Listing, Prose, Scale
from occucompare.metric import Group
from occucompare.values import Estimate

MINUS = "\N{MINUS SIGN}"
_MOST = 6
"""How many names of a list a cell has room for."""
_STATISTICS = {"mean": "Average", "median": "Median"}


@attrs.frozen
class Row:
    """One metric: its label, both figures in words, and the difference from left to right."""

    label: str
    left: str
    right: str
    difference: str
    group: Group


@attrs.frozen
class Table:
    """The rows of a comparison under the two titles, and one title for both."""

    title: str
    left: str
    right: str
    rows: tuple[Row, ...]


def comparison_table(comparison: Comparison) -> Table:
    """The rows for each metric that one side has a figure for, or a reason for having none.

    Texts, such as descriptions and responsibilities, are no rows.
    """
    left, right = pair(comparison)
    title = f"{left.Singular} and {right.singular}"
    return Table(title, left.Singular, right.Singular, tuple(_rows(comparison, left, right)))


def _rows(comparison: Comparison, left: Written, right: Written) -> Iterator[Row]:
    for difference in comparison.differences:
        metric = difference.metric
        if isinstance(metric.measure, (Prose, Items)) or not _worth_a_row(difference):
            continue
        one, other = left.piece(metric), right.piece(metric)
        shown = _difference(difference, one if one.figure is not None else other)
        yield Row(label(difference), _cell(one), _cell(other), shown, metric.group)


def _worth_a_row(difference: Difference) -> bool:
    """Whether there is anything to read; a distance from somewhere says nothing alone."""
    if not isinstance(difference.change, (OneKnown, NeitherKnown)):
        return True
    given = [each for each in (difference.left, difference.right) if each is not None]
    return any(not (isinstance(each, Estimate) and each.relative_to) for each in given)


def label(difference: Difference) -> str:
    """The metric's label, with the statistic where the figures bring it: "Average age"."""
    metric = difference.metric
    if not isinstance(metric.measure, Scale) or metric.measure.statistic is not None:
        return metric.label
    both = (difference.left, difference.right)
    brought = {value.statistic for value in both if isinstance(value, Estimate)}
    statistic = _STATISTICS.get(brought.pop() or "") if len(brought) == 1 else None
    return f"{statistic} {lower_label(metric.label)}" if statistic else metric.label


def _cell(piece: Piece) -> str:
    if piece.figure is None:
        return piece.reading.absence.value
    if isinstance(piece.metric.measure, Listing) and len(piece.figure) > _MOST:
        first = attrs.evolve(piece.figure, items=piece.figure.items[:_MOST])
        rest = len(piece.figure) - _MOST
        return f"{figure_text(piece.metric.measure, first, None)}; {rest} more"
    return piece.text


def _difference(difference: Difference, piece: Piece) -> str:
    match difference.change:
        case Equal():
            return "same"
        case Similar(side, gap):
            return f"about the same ({_signed(side, piece.say(gap))})"
        case Higher(side, gap):
            return _signed(side, piece.say(gap))
        case AtLeast(side, gap):
            return f"{_signed(side, piece.say(gap))} or more"
        case Overlap(relation, shared):
            return "overlap" if shared is not None and relation != "touch" else relation
        case Sets(shared):
            return _shared(shared)
        case Shifts(parts):
            largest = max(parts, key=lambda part: (abs(part.points), part.name))
            side = "right" if largest.points > 0 else "left"
            return f"{largest.name}: {_signed(side, piece.say(abs(largest.points)))}"
        case Differs():
            return "different"
        case OneKnown() | NeitherKnown():
            return ""
        case Together():
            return "published together"
        case NotComparable(mismatch):
            return f"not compared: {mismatch} differs"
        case _:
            return assert_never(difference.change)


def _shared(names: tuple[str, ...]) -> str:
    if not names:
        return "none shared"
    if len(names) > _MOST:
        return f"{len(names)} shared"
    return f"shared: {listed(names)}"


def _signed(side: Any, text: str) -> str:  # noqa: ANN401
    return f"{'+' if side == 'right' else MINUS}{text}"

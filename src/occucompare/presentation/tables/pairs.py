"""The table of two roles: both figures of each metric, and the difference."""

from __future__ import annotations

from typing import Any

from occucompare.document.table import Cell, Row, Table
from occucompare.errors import assert_never
from occucompare.model.changes import (
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
    Side,
    Similar,
    Together,
)
from occucompare.model.comparison import Comparison, Difference
from occucompare.model.language import language
from occucompare.model.metric import Metric, value_of
from occucompare.model.role import Role
from occucompare.model.values import Absence, Absent, Estimate, Value
from occucompare.presentation.tables.cells import MOST, is_text, label, role_cell
from occucompare.wording.role_text import RoleText

MINUS = "\N{MINUS SIGN}"


def comparison_table(comparison: Comparison) -> Table:
    """A row for each metric that one side has a figure for, or a reason for having none.

    The columns are the two titles and the difference. Texts, such as descriptions and
    responsibilities, are no rows.
    """
    left, right = pair(comparison)
    every = (*comparison.differences, *alone(comparison))
    return Table(
        caption=f"{left.Singular} and {right.singular}",
        columns=(left.Singular, right.Singular, language().document_words.difference),
        rows=tuple(
            difference_row(difference, left, right)
            for difference in every
            if not is_text(difference.metric) and worth_a_row(difference)
        ),
    )


def alone(comparison: Comparison) -> tuple[Difference, ...]:
    """The metrics that only one role's class has, as differences of which one side is known."""
    sides: tuple[tuple[Side, Role, tuple[Metric, ...]], ...] = (
        ("left", comparison.left, comparison.only_left),
        ("right", comparison.right, comparison.only_right),
    )
    return tuple(
        _lone(metric, value_of(role, metric), side)
        for side, role, metrics in sides
        for metric in metrics
    )


def difference_row(difference: Difference, left: RoleText, right: RoleText) -> Row:
    """One metric of two roles: both figures and the difference, right against left."""
    metric = difference.metric
    known = left if isinstance(difference.left, Estimate) else right
    shown = _difference(difference, known, metric)
    return Row(
        label=label(metric, difference.left, difference.right),
        cells=(
            role_cell(left, metric, difference.left),
            role_cell(right, metric, difference.right),
            Cell(shown),
        ),
        group=metric.group,
        alike=difference.similar,
        metric=metric.name,
    )


def worth_a_row(difference: Difference) -> bool:
    """Whether there is anything to read; a distance from somewhere says nothing alone."""
    if not isinstance(difference.change, (OneKnown, NeitherKnown)):
        return True
    given = [each for each in (difference.left, difference.right) if each is not None]
    return any(not (isinstance(each, Estimate) and each.relative_to) for each in given)


def _lone(metric: Metric, value: Value[Any], side: Side) -> Difference:
    left, right = (value, None) if side == "left" else (None, value)
    if isinstance(value, Estimate):
        return Difference(metric, left, right, OneKnown(side, Absence.UNKNOWN))
    ends = (each.absence if isinstance(each, Absent) else Absence.UNKNOWN for each in (left, right))
    return Difference(metric, left, right, NeitherKnown(*ends))


def _difference(difference: Difference, known: RoleText, metric: Metric) -> str:
    if isinstance(difference.change, (OneKnown, NeitherKnown)):
        return ""
    piece = known.figure(metric)
    match difference.change:
        case Equal():
            return "same"
        case Similar(side, gap):
            return f"about the same ({_signed(side, piece.gap_text(gap))})"
        case Higher(side, gap):
            return _signed(side, piece.gap_text(gap))
        case AtLeast(side, gap):
            return f"{_signed(side, piece.gap_text(gap))} or more"
        case Overlap(relation, shared):
            return "overlap" if shared is not None and relation != "touch" else relation
        case Sets(shared):
            return _shared(shared)
        case Shifts(parts):
            largest = max(parts, key=lambda part: (abs(part.points), part.name))
            toward: Side = "right" if largest.points > 0 else "left"
            return f"{largest.name}: {_signed(toward, piece.gap_text(abs(largest.points)))}"
        case Differs():
            return "different"
        case Together():
            return "published together"
        case NotComparable(mismatch):
            return f"not compared: {mismatch} differs"
        case _:
            return assert_never(difference.change)


def _shared(names: tuple[str, ...]) -> str:
    if not names:
        return "none shared"
    if len(names) > MOST:
        return f"{len(names)} shared"
    return f"shared: {listed(names)}"


def _signed(side: Side, text: str) -> str:
    return f"{'+' if side == 'right' else MINUS}{text}"

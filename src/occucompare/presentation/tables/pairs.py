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
from occucompare.model.comparison import Comparison
from occucompare.model.difference import Difference
from occucompare.model.metric import Metric, value_of
from occucompare.model.role import Role
from occucompare.model.values import Absence, Absent, Estimate, Value
from occucompare.presentation.tables.cells import MOST, is_text, label, role_cell
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.role_text import RoleText
from occucompare.wording.telling import two_roles

MINUS = "\N{MINUS SIGN}"


def comparison_table(comparison: Comparison, lexicon: Lexicon) -> Table:
    """A row for each metric that one side has a figure for, or a reason for having none.

    The columns are the two titles and the difference. Texts, such as descriptions and
    responsibilities, are no rows.
    """
    roles = two_roles(comparison, lexicon)
    left, right = roles.left, roles.right
    every = (*comparison.differences, *alone(comparison))
    return Table(
        caption=lexicon.phrases["two titles"].format(left=left.Singular, right=right.singular),
        columns=(left.Singular, right.Singular, lexicon.document_words.difference),
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
        label=label(left.lexicon, metric, difference.left, difference.right),
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
    phrases, write = known.lexicon.phrases, known.figure(metric).gap_text
    match difference.change:
        case Equal():
            return phrases["same"]
        case Similar(side, gap):
            return phrases["about the same"].format(gap=_signed(side, write(gap)))
        case Higher(side, gap):
            return _signed(side, write(gap))
        case AtLeast(side, gap):
            return phrases["or more"].format(gap=_signed(side, write(gap)))
        case Overlap(relation, shared):
            overlap = shared is not None and relation != "touch"
            return phrases["overlap" if overlap else f"lie {relation}"]
        case Sets(shared):
            return _shared(shared, known.lexicon)
        case Shifts(parts):
            largest = max(parts, key=lambda part: (abs(part.points), part.name))
            toward: Side = "right" if largest.points > 0 else "left"
            return f"{largest.name}: {_signed(toward, write(abs(largest.points)))}"
        case Differs():
            return phrases["different"]
        case Together():
            return phrases["published together"]
        case NotComparable(mismatch):
            return phrases["not compared"].format(mismatch=phrases[mismatch])
        case _:
            return assert_never(difference.change)


def _shared(names: tuple[str, ...], lexicon: Lexicon) -> str:
    if not names:
        return lexicon.phrases["none shared"]
    if len(names) > MOST:
        return lexicon.phrases["so many shared"].format(count=len(names))
    return lexicon.phrases["shared"].format(names=lexicon.words.listed(names))


def _signed(side: Side, text: str) -> str:
    return f"{'+' if side == 'right' else MINUS}{text}"

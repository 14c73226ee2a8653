"""Comparisons and roles as rows of plain values, one for each number: what frames are made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from occucompare.formats.frames import Columns
from occucompare.model.changes import Change, Equal, NotComparable, Shifts, Side
from occucompare.model.comparison import Comparison, Difference
from occucompare.model.figures import Money
from occucompare.model.measures import Category, Scale, Shares, Span
from occucompare.model.metric import Metric, metrics_of, value_of
from occucompare.model.role import Role
from occucompare.model.values import Absence, Absent, Estimate, Source, Value
from occucompare.presentation.rows.pieces import FRACTION, Entry, entries
from occucompare.presentation.rows.sources import source_name

Row: TypeAlias = dict[str, object]

_METRIC: Columns = {
    "metric": str,
    "label": str,
    "group": str,
    "part": str,
    "unit": str,
    "statistic": str,
}
_SAID: Columns = {
    "absence": str,
    "bound": str,
    "standard_error": float,
    "relative_to": str,
    "published_as": str,
    "source": str,
}
COMPARISON_COLUMNS: Columns = {
    **_METRIC,
    "left": float,
    "right": float,
    "left_text": str,
    "right_text": str,
    "gap": float,
    "gap_unit": str,
    "relative": float,
    "direction": str,
    "change": str,
    **{f"{side}_{name}": kind for name, kind in _SAID.items() for side in ("left", "right")},
}
ROLE_COLUMNS: Columns = {
    "role": str,
    "code": str,
    "area": str,
    **_METRIC,
    "value": float,
    "text": str,
    **_SAID,
}
# Figures of one unit that can't be subtracted because an end or a bound is in the way.
_OF_ONE_UNIT = frozenset({"bound", "open range"})


def comparison_rows(comparison: Comparison) -> Iterator[Row]:
    """The rows of a comparison, in the order of its metrics."""
    left, right = comparison.left, comparison.right
    for difference in comparison.differences:
        yield from _difference_rows(difference, left, right)
    for metric in comparison.only_left:
        yield from _lone_rows(left, metric, "left")
    for metric in comparison.only_right:
        yield from _lone_rows(right, metric, "right")


def role_rows(role: Role) -> Iterator[Row]:
    """The rows of one role, in the order of its metrics."""
    about: Row = {"role": role.title, "code": role.code, "area": role.area}
    for metric in metrics_of(type(role)):
        value = value_of(role, metric)
        if value is not None:
            for entry in entries(role, metric) or (None,):
                figure = {
                    "value": entry and entry.value,
                    "text": entry and entry.text,
                }
                yield {**about, **_whole(metric, entry, value), **figure, **_said(entry, value)}


def _difference_rows(difference: Difference, left: Role, right: Role) -> Iterator[Row]:
    metric, change = difference.metric, difference.change
    if difference.left is None and difference.right is None:
        return
    for one, other in _paired(entries(left, metric), entries(right, metric), change):
        known = difference.left if one else difference.right
        yield {
            **_whole(metric, one or other, known),
            **_side("left", one, difference.left),
            **_side("right", other, difference.right),
            "change": type(change).__name__,
            **(_gap(difference, one) if one and other else {}),
        }


def _lone_rows(role: Role, metric: Metric, side: Side) -> Iterator[Row]:
    value = value_of(role, metric)
    if value is not None:
        for entry in entries(role, metric) or (None,):
            yield {**_whole(metric, entry, value), **_side(side, entry, value)}


def _paired(
    left: tuple[Entry, ...], right: tuple[Entry, ...], change: Change
) -> Iterator[tuple[Entry | None, Entry | None]]:
    """The entries of one part and unit, side by side; those of two kinds, one by one."""
    if isinstance(change, NotComparable) and change.mismatch not in _OF_ONE_UNIT:
        yield from ((one, None) for one in left)
        yield from ((None, other) for other in right)
        return
    others = {_key(other): other for other in right}
    yield from ((one, others.pop(_key(one), None)) for one in left)
    yield from ((None, other) for other in others.values())
    if not (left or right):
        yield None, None


def _key(entry: Entry) -> tuple[str | None, str | None]:
    return entry.part and entry.part.casefold(), entry.unit


def _whole(metric: Metric, entry: Entry | None, value: Value[Any]) -> Row:
    return {
        "metric": metric.name,
        "label": metric.label,
        "group": metric.group,
        "part": entry and entry.part,
        "unit": entry and entry.unit,
        "statistic": value.statistic if isinstance(value, Estimate) else metric.measure.statistic,
    }


def _side(side: Side, entry: Entry | None, value: Value[Any]) -> Row:
    said = _said(entry, value)
    figure = {side: entry and entry.value, f"{side}_text": entry and entry.text}
    return figure | {f"{side}_{name}": each for name, each in said.items()}


def _said(entry: Entry | None, value: Value[Any]) -> Row:
    """What a publisher says of a figure, or why there is none."""
    if not isinstance(value, Estimate):
        absent = value or Absent(Absence.UNKNOWN)
        return {"absence": absent.absence.value, "source": _source(absent.source)}
    if entry is None:  # the other role has a part that this one has not
        return {}
    return {
        "bound": entry.bound,
        "standard_error": entry.standard_error,
        "relative_to": value.relative_to,
        "published_as": value.published_as,
        "source": _source(value.source),
    }


def _source(source: Source | None) -> str | None:
    return None if source is None else source_name(source)


def _gap(difference: Difference, one: Entry) -> Row:
    """How far apart two entries are as shown, where the library takes their difference."""
    match difference.metric.measure:
        case Scale():
            return _of_scale(difference, one)
        case Category() if one.part == "share":
            return _of_scale(difference, one)
        case Shares():
            return _of_part(difference.change, one)
        case Span() if isinstance(difference.change, Equal):
            return {"gap": 0.0, "gap_unit": one.unit}
        case _:
            return {}


def _of_scale(difference: Difference, entry: Entry) -> Row:
    gap = difference.gap
    if gap is None:
        return {}
    return {
        "gap": gap.amount if isinstance(gap, Money) else gap,
        "gap_unit": _gap_unit(entry),
        "relative": difference.relative,
        "direction": difference.direction,
    }


def _of_part(change: Change, entry: Entry) -> Row:
    if isinstance(change, Equal):
        return {"gap": 0.0, "gap_unit": _gap_unit(entry)}
    if not isinstance(change, Shifts):
        return {}
    points = next((part.points for part in change.pieces if part.name == entry.part), None)
    if points is None:
        return {}
    direction = ("higher" if points > 0 else "lower") if points else None
    return {"gap": abs(points), "gap_unit": _gap_unit(entry), "direction": direction}


def _gap_unit(entry: Entry) -> str | None:
    return "percentage points" if entry.unit == FRACTION else entry.unit

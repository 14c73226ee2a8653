"""Comparisons and roles as rows of plain values, one for each number: what frames are made of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from occucompare.model.changes import OF_ONE_UNIT, Change, NotComparable, Shifts, Side
from occucompare.model.comparison import Comparison
from occucompare.model.difference import Difference
from occucompare.model.figures import Money
from occucompare.model.measures.reading import FRACTION, Quantity
from occucompare.model.metric import Metric, metrics_of, value_of
from occucompare.model.values import Absence, Absent, Estimate, Source, Value
from occucompare.wording.role_text import RoleText

Columns: TypeAlias = Mapping[str, "type[str | float | int]"]
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


def comparison_rows(comparison: Comparison, left: RoleText, right: RoleText) -> Iterator[Row]:
    """The rows of a comparison, in the order of its metrics; its roles as text."""
    for difference in comparison.differences:
        yield from _difference_rows(difference, left, right)
    for metric in comparison.only_left:
        yield from _lone_rows(left, metric, "left")
    for metric in comparison.only_right:
        yield from _lone_rows(right, metric, "right")


def role_rows(text: RoleText) -> Iterator[Row]:
    """The rows of one role, in the order of its metrics."""
    role = text.role
    about: Row = {"role": role.title, "code": role.code, "area": role.area}
    for metric in metrics_of(type(role)):
        value = value_of(role, metric)
        if value is not None:
            for quantity in _quantities(text, metric) or (None,):
                figure = {
                    "value": quantity and quantity.value,
                    "text": quantity and quantity.text,
                }
                yield {
                    **about,
                    **_whole(metric, quantity, value),
                    **figure,
                    **_said(quantity, value),
                }


def _difference_rows(difference: Difference, left: RoleText, right: RoleText) -> Iterator[Row]:
    metric, change = difference.metric, difference.change
    if difference.left is None and difference.right is None:
        return
    for one, other in _paired(_quantities(left, metric), _quantities(right, metric), change):
        known = difference.left if one else difference.right
        yield {
            **_whole(metric, one or other, known),
            **_side("left", one, difference.left),
            **_side("right", other, difference.right),
            "change": type(change).__name__,
            **(_gap(difference, one) if one and other else {}),
        }


def _lone_rows(role: RoleText, metric: Metric, side: Side) -> Iterator[Row]:
    value = value_of(role.role, metric)
    if value is not None:
        for quantity in _quantities(role, metric) or (None,):
            yield {**_whole(metric, quantity, value), **_side(side, quantity, value)}


def _paired(
    left: tuple[Quantity, ...], right: tuple[Quantity, ...], change: Change
) -> Iterator[tuple[Quantity | None, Quantity | None]]:
    """The numbers of one part and unit, side by side; those of two kinds, one by one."""
    if isinstance(change, NotComparable) and change.mismatch not in OF_ONE_UNIT:
        yield from ((one, None) for one in left)
        yield from ((None, other) for other in right)
        return
    others = {_key(other): other for other in right}
    yield from ((one, others.pop(_key(one), None)) for one in left)
    yield from ((None, other) for other in others.values())
    if not (left or right):
        yield None, None


def _key(quantity: Quantity) -> tuple[str | None, str | None]:
    return quantity.part and quantity.part.casefold(), quantity.unit


def _whole(metric: Metric, quantity: Quantity | None, value: Value[Any]) -> Row:
    return {
        "metric": metric.name,
        "label": metric.label,
        "group": metric.group,
        "part": quantity and quantity.part,
        "unit": quantity and quantity.unit,
        "statistic": value.statistic if isinstance(value, Estimate) else metric.measure.statistic,
    }


def _side(side: Side, quantity: Quantity | None, value: Value[Any]) -> Row:
    said = _said(quantity, value)
    figure = {side: quantity and quantity.value, f"{side}_text": quantity and quantity.text}
    return figure | {f"{side}_{name}": each for name, each in said.items()}


def _said(quantity: Quantity | None, value: Value[Any]) -> Row:
    """What a publisher says of a figure, or why there is none."""
    if not isinstance(value, Estimate):
        absent = value or Absent(Absence.UNKNOWN)
        return {"absence": absent.absence.value, "source": _source(absent.source)}
    if quantity is None:  # the other role has a part that this one has not
        return {}
    return {
        "bound": quantity.bound,
        "standard_error": quantity.standard_error,
        "relative_to": value.relative_to,
        "published_as": value.published_as,
        "source": _source(value.source),
    }


def _source(source: Source | None) -> str | None:
    return None if source is None else source.name


def _quantities(role: RoleText, metric: Metric) -> tuple[Quantity, ...]:
    """The numbers of one metric of a role; none when its figure is absent."""
    figure = role.figure(metric)
    if figure.known is None:
        return ()
    words = role.lexicon.words
    return tuple(metric.measure.quantities(figure.reading, figure.text, words))


def _gap(difference: Difference, one: Quantity) -> Row:
    """How far apart two numbers are as shown, where the library takes their difference."""
    if isinstance(difference.change, Shifts):
        return _of_part(difference.change, one)
    compared = difference.metric.measure.compared_part
    if one.value is None or (compared is not None and compared != one.part):
        return {}
    return _of_number(difference, one)


def _of_number(difference: Difference, quantity: Quantity) -> Row:
    gap = difference.gap
    if gap is None:
        return {}
    return {
        "gap": gap.amount if isinstance(gap, Money) else gap,
        "gap_unit": _gap_unit(quantity),
        "relative": difference.relative,
        "direction": difference.direction,
    }


def _of_part(change: Shifts, quantity: Quantity) -> Row:
    points = next((part.points for part in change.parts if part.name == quantity.part), None)
    if points is None:
        return {}
    direction = ("higher" if points > 0 else "lower") if points else None
    return {"gap": abs(points), "gap_unit": _gap_unit(quantity), "direction": direction}


def _gap_unit(quantity: Quantity) -> str | None:
    return "percentage points" if quantity.unit == FRACTION else quantity.unit

"""How sure the figures of a page are: errors, limits, shared lines, and what counts as the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import attrs

from occucompare.document.page import Block, Section
from occucompare.document.table import Cell, Row, Table
from occucompare.languages.en import numbers
from occucompare.languages.en.messages.labelled import lower_label
from occucompare.languages.en.written import Piece, Written, capital
from occucompare.model.changes import Equal, Higher, Similar, Thresholds
from occucompare.model.comparison import Difference
from occucompare.model.figures import Named, Range
from occucompare.model.values import Estimate, Value
from occucompare.presentation.context import Material
from occucompare.presentation.tables.cells import label, reason, role_cell
from occucompare.presentation.tables.pairs import MINUS

_HEADING = "How sure are these figures?"
_NO_INTERVAL = Cell("none: an error or a figure is missing", known=False)
_OWN_LINE = Cell("a line of its own")

Worded = Callable[[Written, Difference, Estimate[Any]], Cell]


def evidence_section(material: Material, others: Iterable[Difference] = ()) -> Section | None:
    """What the publishers tell of their figures' reliability, and where we draw lines.

    `others` are differences that the page tells of besides the material's own.
    """
    tables = (
        _errors(material),
        _rows_where(material, "Figures that are a limit", _is_limit, _figure),
        _joined(
            _rows_where(material, "Figures published for several occupations", _is_shared, _line)
        ),
        _rows_where(material, "Places and industries that pay most", _is_first, _first),
        _same(material, others),
    )
    blocks: list[Block] = []
    if material.comparison["salary"].reliable:
        blocks += material.prose("reliability")
    blocks += [table for table in tables if table is not None]
    return Section("sure", _HEADING, tuple(blocks)) if blocks else None


def _errors(material: Material) -> Table | None:
    """Standard errors, and the interval that the difference lies in."""
    rows = tuple(
        _error_row(material, each)
        for each in material.differences
        if each.metric.measure.ordered and _has_error(each)
    )
    if not rows:
        return None
    columns = material.headings
    if not material.same:
        columns = (*columns, "Difference, 95% confidence interval", "Reliable difference")
    return Table(caption="Standard errors", columns=columns, rows=rows)


def _has_error(difference: Difference) -> bool:
    return any(_error(value) is not None for value in (difference.left, difference.right))


def _error_row(material: Material, difference: Difference) -> Row:
    metric = difference.metric
    cells = [_error_cell(role, value, difference) for _, role, value in material.sides(difference)]
    return Row(
        label=label(metric, difference.left, difference.right),
        cells=(*cells, *(() if material.same else _interval_cells(material, difference))),
        group=metric.group,
        metric=metric.name,
    )


def _error_cell(role: Written, value: Value[Any], difference: Difference) -> Cell:
    metric = difference.metric
    if not isinstance(value, Estimate):
        return Cell(reason(role.role, metric, value), known=False)
    if value.standard_error is None:
        return Cell("not published", known=False)
    return Cell(_written(role.piece(metric), metric.measure.error(value.standard_error)))


def _interval_cells(material: Material, difference: Difference) -> tuple[Cell, Cell]:
    interval = difference.interval
    if interval is None:
        return _NO_INTERVAL, _NO_INTERVAL
    piece = material.left.piece(difference.metric)
    low, high = (f"{MINUS if end < 0 else '+'}{_written(piece, abs(end))}" for end in interval)
    return Cell(f"{low} to {high}"), Cell("yes" if difference.reliable else "no")


def _error(value: Value[Any]) -> float | None:
    return value.standard_error if isinstance(value, Estimate) else None


def _written(piece: Piece, amount: float) -> str:
    return piece.say(round(amount, piece.digits + 1))


def _rows_where(
    material: Material, caption: str, holds: Callable[[Estimate[Any]], bool], worded: Worded
) -> Table | None:
    """The metrics of which a side's estimate is of some kind, each side in its words."""
    rows: list[Row] = []
    for difference in material.differences:
        both = (difference.left, difference.right)
        if any(isinstance(value, Estimate) and holds(value) for value in both):
            rows.append(_row(material, difference, worded))
    return material.facing(caption, rows)


def _row(material: Material, difference: Difference, worded: Worded) -> Row:
    metric = difference.metric
    cells = (
        worded(role, difference, value)
        if isinstance(value, Estimate)
        else Cell(reason(role.role, metric, value), known=False)
        for _, role, value in material.sides(difference)
    )
    return Row(
        label=label(metric, difference.left, difference.right),
        cells=tuple(cells),
        group=metric.group,
        metric=metric.name,
    )


def _is_limit(estimate: Estimate[Any]) -> bool:
    figure = estimate.figure
    return estimate.bound is not None or (
        isinstance(figure, Range) and figure.top_coded is not None
    )


def _figure(role: Written, difference: Difference, value: Estimate[Any]) -> Cell:
    return role_cell(role, difference.metric, value)


def _joined(table: Table | None) -> Table | None:
    """The table with one row for all the metrics of which it says the same."""
    if table is None:
        return None
    alike: dict[tuple[Cell, ...], list[Row]] = {}
    for row in table.rows:
        alike.setdefault(row.cells, []).append(row)
    rows = (
        attrs.evolve(
            rows[0], label=capital(numbers.listed([lower_label(row.label) for row in rows]))
        )
        for rows in alike.values()
    )
    return attrs.evolve(table, rows=tuple(rows))


def _is_shared(estimate: Estimate[Any]) -> bool:
    return estimate.published_as is not None


def _line(_role: Written, _difference: Difference, value: Estimate[Any]) -> Cell:
    return _OWN_LINE if value.published_as is None else Cell(f"published as {value.published_as}")


def _is_first(estimate: Estimate[Any]) -> bool:
    figure = estimate.figure
    return isinstance(figure, Named) and figure.reliably_first is not None


def _first(_role: Written, _difference: Difference, value: Estimate[Any]) -> Cell:
    """Whether the first is ahead of the next, which its publisher's errors tell."""
    named: Named = value.figure
    if named.reliably_first is None:
        return Cell("not known whether ahead of the next", known=False)
    ahead = "ahead" if named.reliably_first else "not reliably ahead"
    error = _pay_error(named)
    return Cell(f"{ahead} of the next at 95% confidence{error}")


def _pay_error(named: Named) -> str:
    pay, error = named.pay, named.standard_error
    if pay is None or error is None:
        return ""
    return f"; standard error {numbers.money(error, pay.currency, pay.per)}"


def _same(material: Material, others: Iterable[Difference]) -> Table | None:
    """The gaps below which two figures are called about the same, of the kinds compared here."""
    lines = _lines(material.comparison.thresholds)
    compared = [
        difference.metric.measure.threshold
        for difference in (*(() if material.same else material.differences), *others)
        if isinstance(difference.change, (Equal, Similar, Higher))
    ]
    rows = tuple(
        Row(label=name, cells=(Cell(text),))
        for threshold, (name, text) in lines.items()
        if threshold in compared
    )
    caption = "Gaps that are called about the same"
    return Table(caption=caption, columns=("A gap below",), rows=rows) if rows else None


def _lines(thresholds: Thresholds) -> dict[str, tuple[str, str]]:
    """What each threshold is called, and in words."""
    relative, rating = (
        numbers.percent(100 * each) for each in (thresholds.relative, thresholds.rating)
    )
    return {
        "relative": ("Pay, counts and levels", f"{relative} of the lower"),
        "points": ("Shares and growth", numbers.points(thresholds.points)),
        "years": ("Years", numbers.years(thresholds.years)),
        "rating": ("Ratings", f"{rating} of the scale"),
    }

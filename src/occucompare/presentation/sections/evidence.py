"""How sure the figures of a page are: errors, limits, shared lines, and what counts as the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import attrs

from occucompare.document.page import Block, Section
from occucompare.document.table import Cell, Row, Table
from occucompare.model.changes import Equal, Higher, Similar, Thresholds
from occucompare.model.difference import Difference
from occucompare.model.figures import Named, Range
from occucompare.model.values import Estimate, Value
from occucompare.presentation.context import CellOf, PageContext
from occucompare.presentation.tables.cells import role_cell
from occucompare.presentation.tables.pairs import MINUS
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.role_text import FigureText, RoleText


def evidence_section(context: PageContext, others: Iterable[Difference] = ()) -> Section | None:
    """What the publishers tell of their figures' reliability, and where we draw lines.

    `others` are differences that the page tells of besides the context's own.
    """
    phrases = context.lexicon.phrases
    shared = _rows_where(context, phrases["shared rows"], _is_shared, _line)
    tables = (
        _errors(context),
        _rows_where(context, phrases["limits"], _is_limit, _figure),
        _joined(shared, context.lexicon),
        _rows_where(context, phrases["best places"], _is_first, _first),
        _same(context, others),
    )
    blocks: list[Block] = []
    if context.comparison["salary"].reliable:
        blocks += context.prose("reliability")
    blocks += [table for table in tables if table is not None]
    return Section("sure", phrases["evidence"], tuple(blocks)) if blocks else None


def _errors(context: PageContext) -> Table | None:
    """Standard errors, and the interval that the difference lies in."""
    rows = tuple(
        _error_row(context, each)
        for each in context.differences
        if each.metric.measure.ordered and _has_error(each)
    )
    if not rows:
        return None
    columns, phrases = context.headings, context.lexicon.phrases
    if not context.same:
        columns = (*columns, phrases["interval"], phrases["reliable difference"])
    return Table(caption=phrases["standard errors"], columns=columns, rows=rows)


def _has_error(difference: Difference) -> bool:
    return any(_error(value) is not None for value in (difference.left, difference.right))


def _error_row(context: PageContext, difference: Difference) -> Row:
    row = context.row(difference, _error_cell)
    if context.same:
        return row
    return attrs.evolve(row, cells=(*row.cells, *_interval_cells(context, difference)))


def _error_cell(role: RoleText, difference: Difference, value: Estimate[Any]) -> Cell:
    measure = difference.metric.measure
    if value.standard_error is None:
        return Cell(role.lexicon.phrases["not published"], known=False)
    return Cell(_written(role.figure(difference.metric), measure.error(value.standard_error)))


def _interval_cells(context: PageContext, difference: Difference) -> tuple[Cell, Cell]:
    interval, phrases = difference.interval, context.lexicon.phrases
    if interval is None:
        none = Cell(phrases["no interval"], known=False)
        return none, none
    figure = context.left.figure(difference.metric)
    low, high = (f"{MINUS if end < 0 else '+'}{_written(figure, abs(end))}" for end in interval)
    told = phrases["interval from to"].format(low=low, high=high)
    return Cell(told), Cell(phrases["yes" if difference.reliable else "no"])


def _error(value: Value[Any]) -> float | None:
    return value.standard_error if isinstance(value, Estimate) else None


def _written(figure: FigureText, amount: float) -> str:
    return figure.gap_text(round(amount, figure.digits + 1))


def _rows_where(
    context: PageContext, caption: str, holds: Callable[[Estimate[Any]], bool], cell: CellOf
) -> Table | None:
    """The metrics of which a side's estimate is of some kind, each side in its own cell."""
    rows: list[Row] = []
    for difference in context.differences:
        both = (difference.left, difference.right)
        if any(isinstance(value, Estimate) and holds(value) for value in both):
            rows.append(context.row(difference, cell))
    return context.facing(caption, rows)


def _is_limit(estimate: Estimate[Any]) -> bool:
    figure = estimate.figure
    return estimate.bound is not None or (
        isinstance(figure, Range) and figure.top_coded is not None
    )


def _figure(role: RoleText, difference: Difference, value: Estimate[Any]) -> Cell:
    return role_cell(role, difference.metric, value)


def _joined(table: Table | None, lexicon: Lexicon) -> Table | None:
    """The table with one row for all the metrics of which it says the same."""
    if table is None:
        return None
    alike: dict[tuple[Cell, ...], list[Row]] = {}
    for row in table.rows:
        alike.setdefault(row.cells, []).append(row)
    rows = (attrs.evolve(rows[0], label=_labels(rows, lexicon)) for rows in alike.values())
    return attrs.evolve(table, rows=tuple(rows))


def _labels(rows: Iterable[Row], lexicon: Lexicon) -> str:
    words = lexicon.words
    return lexicon.capital(words.listed([words.lower_label(row.label) for row in rows]))


def _is_shared(estimate: Estimate[Any]) -> bool:
    return estimate.published_as is not None


def _line(role: RoleText, _difference: Difference, value: Estimate[Any]) -> Cell:
    phrases = role.lexicon.phrases
    if value.published_as is None:
        return Cell(phrases["own row"])
    return Cell(phrases["published as"].format(row=value.published_as))


def _is_first(estimate: Estimate[Any]) -> bool:
    figure = estimate.figure
    return isinstance(figure, Named) and figure.reliably_first is not None


def _first(role: RoleText, _difference: Difference, value: Estimate[Any]) -> Cell:
    """Whether the first is ahead of the next, which its publisher's errors tell."""
    phrases, named = role.lexicon.phrases, value.figure
    if named.reliably_first is None:
        return Cell(phrases["ahead unknown"], known=False)
    ahead = phrases["ahead" if named.reliably_first else "not ahead"]
    pay, error = named.pay, named.standard_error
    if pay is None or error is None:
        return Cell(ahead)
    amount = role.lexicon.words.money(error, pay.currency, pay.per)
    return Cell(phrases["ahead with error"].format(ahead=ahead, error=amount))


def _same(context: PageContext, others: Iterable[Difference]) -> Table | None:
    """The gaps below which two figures are called about the same, of the kinds compared here."""
    phrases = context.lexicon.phrases
    lines = _lines(context.comparison.thresholds, context.lexicon)
    compared = [
        difference.metric.measure.threshold
        for difference in (*(() if context.same else context.differences), *others)
        if isinstance(difference.change, (Equal, Similar, Higher))
    ]
    rows = tuple(
        Row(label=phrases[f"threshold {threshold}"], cells=(Cell(text),))
        for threshold, text in lines.items()
        if threshold in compared
    )
    columns = (phrases["gap below"],)
    return Table(caption=phrases["thresholds"], columns=columns, rows=rows) if rows else None


def _lines(thresholds: Thresholds, lexicon: Lexicon) -> dict[str, str]:
    """Each threshold in words."""
    words, phrases = lexicon.words, lexicon.phrases
    relative = words.percent(100 * thresholds.relative)
    rating = words.percent(100 * thresholds.rating)
    return {
        "relative": phrases["of the lower"].format(share=relative),
        "points": words.points(thresholds.points),
        "years": words.years(thresholds.years),
        "rating": phrases["of the scale"].format(share=rating),
    }

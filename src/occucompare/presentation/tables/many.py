"""The table of any number of roles: a column for each."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

from occucompare.document.table import Row, Table
from occucompare.model.changes import Equal, Similar, Thresholds
from occucompare.model.metric import Metric, metrics_of, reading_of, value_of
from occucompare.model.role import Role
from occucompare.model.values import Absent, Estimate, Value
from occucompare.presentation.tables.cells import is_text, label, role_cell
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.role_text import RoleText
from occucompare.wording.same_title import told_apart

_DEFAULT = Thresholds()


def roles_table(
    roles: Sequence[Role],
    lexicon: Lexicon,
    metrics: Sequence[Metric] | None = None,
    *,
    thresholds: Thresholds = _DEFAULT,
) -> Table:
    """A row for each metric that one of the roles has, or a reason for having none, and a column
    for each role.

    `metrics` are those of the roles' classes when they are left out; texts are no rows.
    """  # noqa: D205 - one sentence on two lines
    columns = told_apart(roles, lexicon)
    found = _metrics_of_all(roles) if metrics is None else metrics
    rows = (_roles_row(columns, metric, thresholds) for metric in found if not is_text(metric))
    return Table(
        caption=lexicon.words.listed([role.Singular for role in columns]),
        columns=tuple(role.Singular for role in columns),
        rows=tuple(row for row in rows if row is not None),
    )


def _metrics_of_all(roles: Sequence[Role]) -> tuple[Metric, ...]:
    classes = dict.fromkeys(map(type, roles))
    return tuple(dict.fromkeys(metric for cls in classes for metric in metrics_of(cls)))


def _roles_row(roles: Sequence[RoleText], metric: Metric, thresholds: Thresholds) -> Row | None:
    values = [
        value_of(role.role, metric) if metric in metrics_of(type(role.role)) else None
        for role in roles
    ]
    if not _worth_a_row(values):
        return None
    return Row(
        label=label(roles[0].lexicon, metric, *values),
        cells=tuple(map(role_cell, roles, [metric] * len(roles), values)),
        group=metric.group,
        alike=_alike(roles, metric, values, thresholds),
        metric=metric.name,
    )


def _worth_a_row(values: Sequence[Value[Any]]) -> bool:
    """Whether there is anything to read; a distance from somewhere says nothing alone."""
    known = [value for value in values if isinstance(value, Estimate)]
    if len(known) == 1 and known[0].relative_to is not None:
        return any(isinstance(value, Absent) for value in values)
    return any(value is not None for value in values)


def _alike(
    roles: Sequence[RoleText], metric: Metric, values: Sequence[Value[Any]], thresholds: Thresholds
) -> bool:
    """Whether every two of the figures are the same or about the same."""
    if not all(isinstance(value, Estimate) for value in values):
        return False
    readings = [reading_of(role.role, metric) for role in roles]
    return all(
        issubclass(metric.measure.shape(one, other, thresholds), (Equal, Similar))
        for one, other in itertools.combinations(readings, 2)
    )

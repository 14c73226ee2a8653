"""Made-up roles that bring a metric's change into every shape: what a wording is tried on."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from occucompare.languages.en.written import Piece, Written
from occucompare.model.metric import Metric
from occucompare.model.role import Role
from occucompare.model.values import Absence, Absent, Estimate, Value

_ONE, _OTHER = Role(title="sales clerk"), Role(title="actuary")


def probes(metric: Metric) -> Iterator[tuple[Written, Written]]:
    """Pairs of roles, both ways round, that together have every shape the metric's measure has.

    None for a measure of the user's own that no figure can be made up for.
    """
    figures = metric.measure.samples()
    if not figures:
        return
    values: list[Value[Any]] = [
        Estimate(each, statistic=metric.measure.statistic) for each in figures
    ]
    values += [None, Absent(Absence.SUPPRESSED), Absent(Absence.NOT_PUBLISHED)]
    values.append(Estimate(figures[1], statistic=metric.measure.statistic, published_as="others"))
    if metric.measure.bounded:
        top = figures[-1]
        values.append(Estimate(top, statistic=metric.measure.statistic, bound="at least"))
    for one, other in itertools.product(values, repeat=2):
        yield _role(_ONE, metric, one), _role(_OTHER, metric, other)


def _role(role: Role, metric: Metric, value: Value[Any]) -> Written:
    """A role as text whose figure of the metric is made up."""
    written = Written(role)
    written.pieces[id(metric)] = Piece(metric, metric.measure.read(value))
    return written

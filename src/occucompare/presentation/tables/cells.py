"""What one cell of a table says, and what its row is called."""

from __future__ import annotations

from typing import Any

import attrs

from occucompare.document.table import Cell
from occucompare.model.figures import WeightedNames
from occucompare.model.measures import Category, Items, Listing, Prose, Scale
from occucompare.model.metric import Metric
from occucompare.model.role import Role
from occucompare.model.values import Absence, Absent, Estimate, Value
from occucompare.wording.role_text import RoleText

MOST = 6
"""How many names of a list a cell has room for."""
_LISTING = Listing()
_STATISTICS = {"mean": "Average", "median": "Median"}
_REASONS = {
    Absence.NOT_PUBLISHED: "not published",
    Absence.SUPPRESSED: "withheld by the publisher",
    Absence.NOT_APPLICABLE: "not applicable",
    Absence.UNKNOWN: "not known",
}
_NOT_RECORDED = "not recorded"
_EMPTY = "none listed"


def label(metric: Metric, *values: Value[Any]) -> str:
    """The metric's label, with the statistic where the figures bring it: "Average age"."""
    if not isinstance(metric.measure, Scale) or metric.measure.statistic is not None:
        return metric.label
    brought = {value.statistic for value in values if isinstance(value, Estimate)}
    statistic = _STATISTICS.get(brought.pop() or "") if len(brought) == 1 else None
    return f"{statistic} {lower_label(metric.label)}" if statistic else metric.label


def role_cell(role: RoleText, metric: Metric, value: Value[Any]) -> Cell:
    """A role's figure of a metric in words, or why there is none."""
    if not isinstance(value, Estimate):
        return Cell(reason(role.role, metric, value), known=False)
    piece = role.figure(metric)
    if isinstance(metric.measure, Listing):
        return Cell(weighted_names(piece.figure, MOST) or _EMPTY)
    if isinstance(metric.measure, Category) and piece.figure.pay is not None:
        return Cell(f"{piece.text} ({pay_for(piece.figure.pay)})")
    return Cell(piece.text or _EMPTY)


def weighted_names(listing: WeightedNames, most: int) -> str:
    """The first names of a list with their weights, and how many more there are."""
    first = attrs.evolve(listing, items=listing.items[:most])
    text = figure_text(_LISTING, first, None)
    return f"{text}; {len(listing) - most} more" if len(listing) > most else text


def reason(role: Role, metric: Metric, value: Value[Any]) -> str:
    """Why a role has no figure of a metric, in words."""
    if value is None and getattr(type(role), metric.name, None) is None:
        return _NOT_RECORDED
    return _REASONS[value.absence if isinstance(value, Absent) else Absence.UNKNOWN]


def is_text(metric: Metric) -> bool:
    """Whether a metric is a text, which a table has no room for."""
    return isinstance(metric.measure, (Prose, Items))

"""What one cell of a table says, and what its row is called."""

from __future__ import annotations

from typing import Any

import attrs

from occucompare.document.table import Cell
from occucompare.languages.en.messages.labelled import lower_label
from occucompare.languages.en.placeholders import pay_for
from occucompare.languages.en.written import WORDS, Written
from occucompare.model.figures import Named, WeightedNames
from occucompare.model.measures.lists import names_text
from occucompare.model.metric import Metric
from occucompare.model.role import Role
from occucompare.model.values import Absence, Absent, Estimate, Value

MOST = 6
"""How many names of a list a cell has room for."""
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
    if not metric.measure.ordered or metric.measure.statistic is not None:
        return metric.label
    brought = {value.statistic for value in values if isinstance(value, Estimate)}
    statistic = _STATISTICS.get(brought.pop() or "") if len(brought) == 1 else None
    return f"{statistic} {lower_label(metric.label)}" if statistic else metric.label


def role_cell(role: Written, metric: Metric, value: Value[Any]) -> Cell:
    """A role's figure of a metric in words, or why there is none."""
    if not isinstance(value, Estimate):
        return Cell(reason(role.role, metric, value), known=False)
    piece = role.piece(metric)
    figure: object = piece.figure
    if isinstance(figure, WeightedNames):
        return Cell(weighted_names(figure, MOST) or _EMPTY)
    if isinstance(figure, Named) and figure.pay is not None:
        return Cell(f"{piece.text} ({pay_for(figure.pay)})")
    return Cell(piece.text or _EMPTY)


def weighted_names(listing: WeightedNames, most: int) -> str:
    """The first names of a list with their weights, and how many more there are."""
    first = attrs.evolve(listing, items=listing.items[:most])
    text = names_text(first, WORDS)
    return f"{text}; {len(listing) - most} more" if len(listing) > most else text


def reason(role: Role, metric: Metric, value: Value[Any]) -> str:
    """Why a role has no figure of a metric, in words."""
    if value is None and getattr(type(role), metric.name, None) is None:
        return _NOT_RECORDED
    return _REASONS[value.absence if isinstance(value, Absent) else Absence.UNKNOWN]


def is_text(metric: Metric) -> bool:
    """Whether a metric is a text, which a table has no room for."""
    return metric.measure.layout == "text"

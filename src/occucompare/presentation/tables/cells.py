"""What one cell of a table says, and what its row is called."""

from __future__ import annotations

from typing import Any

import attrs

from occucompare.document.table import Cell
from occucompare.model.figures import Named, WeightedNames
from occucompare.model.measures.lists import names_text
from occucompare.model.metric import Metric
from occucompare.model.values import Absence, Absent, Estimate, Value
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.role_text import RoleText

MOST = 6
"""How many names of a list a cell has room for."""


def label(lexicon: Lexicon, metric: Metric, *values: Value[Any]) -> str:
    """The metric's label, with the statistic where the figures bring it: "Average age"."""
    if not metric.measure.ordered or metric.measure.statistic is not None:
        return metric.label
    brought = {value.statistic for value in values if isinstance(value, Estimate)}
    statistic = brought.pop() if len(brought) == 1 else None
    phrase = lexicon.phrases.get(f"label {statistic}")
    return phrase.format(label=lexicon.words.lower_label(metric.label)) if phrase else metric.label


def role_cell(role: RoleText, metric: Metric, value: Value[Any]) -> Cell:
    """A role's figure of a metric in words, or why there is none."""
    if not isinstance(value, Estimate):
        return Cell(reason(role, metric, value), known=False)
    text, empty = role.figure(metric), role.lexicon.phrases["none listed"]
    figure: object = text.figure
    if isinstance(figure, WeightedNames):
        return Cell(weighted_names(figure, MOST, role.lexicon) or empty)
    if isinstance(figure, Named) and figure.pay is not None:
        return Cell(f"{text.text} ({role.lexicon.words.pay_for(figure.pay)})")
    return Cell(text.text or empty)


def weighted_names(listing: WeightedNames, most: int, lexicon: Lexicon) -> str:
    """The first names of a list with their weights, and how many more there are."""
    first = attrs.evolve(listing, items=listing.items[:most])
    text = names_text(first, lexicon.words)
    if len(listing) <= most:
        return text
    return lexicon.phrases["and more"].format(names=text, count=len(listing) - most)


def reason(role: RoleText, metric: Metric, value: Value[Any]) -> str:
    """Why a role has no figure of a metric, in words."""
    phrases = role.lexicon.phrases
    if value is None and getattr(type(role.role), metric.name, None) is None:
        return phrases["not recorded"]
    absence = value.absence if isinstance(value, Absent) else Absence.UNKNOWN
    return phrases[f"cell {absence.value}"]


def is_text(metric: Metric) -> bool:
    """Whether a metric is a text, which a table has no room for."""
    return metric.measure.layout == "text"

"""Values as tidy rows: one for each number, or for a text that has none."""

from __future__ import annotations

from occucompare.languages.en.written import WORDS, written
from occucompare.model.measures.reading import Quantity
from occucompare.model.metric import Metric
from occucompare.model.role import Role


def quantities(role: Role, metric: Metric) -> tuple[Quantity, ...]:
    """The numbers of one metric of a role; none when its figure is absent."""
    piece = written(role).piece(metric)
    if piece.reading.known is None:
        return ()
    return tuple(metric.measure.quantities(piece.reading, piece.text, WORDS))

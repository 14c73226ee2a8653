"""A sentence and the facts that it states."""

from __future__ import annotations

from typing import Any

import attrs

from occucompare.model.changes import Side
from occucompare.model.figures import Range
from occucompare.model.plain_data import PlainData
from occucompare.model.values import Source


@attrs.frozen(kw_only=True)
class Fact(PlainData):
    """One figure, name or direction that a sentence states.

    `role` is the title it is about, or None for what lies between the two roles (a gap, a
    ratio, a list of shared names). `value` is what is stored, before rounding: for pay its
    amount, for a direction "higher". `shown` is how the sentence prints it.
    """

    metric: str
    role: str | None
    value: float | str
    shown: str
    source: Source | None = None


@attrs.frozen
class Sentence(PlainData):
    """One English sentence, its kind, and each fact it states.

    `favours` is the side that has the higher figure, when the sentence says that one has.
    """

    text: str
    kind: str
    facts: tuple[Fact, ...] = ()
    favours: Side | None = None

    def __str__(self) -> str:
        return self.text


def stored(figure: Any) -> float | str:  # noqa: ANN401 - any measure's figure
    """A figure as a fact holds it: a number, or its text."""
    if isinstance(figure, Range):
        ends = (end for end in (figure.low, figure.high) if end is not None)
        return " to ".join(map(str, ends))
    amount = getattr(figure, "amount", figure)
    return amount if isinstance(amount, (int, float)) else str(amount)

"""Charts as data: what is drawn and how it reads, with no marks and no colours.

Each figure is there twice, as the number that a drawing is made of and in the words that label it.
"""

from __future__ import annotations

from typing import TypeAlias, Union

import attrs


@attrs.frozen
class Point:
    """One figure of a chart: the number drawn, and its label ("$34,872", "31%")."""

    value: float
    shown: str


@attrs.frozen
class BarGroup:
    """The bars under one heading, one for each series of the chart; None where none is known."""

    label: str
    bars: tuple[Point | None, ...]


@attrs.frozen(kw_only=True)
class Bars:
    """Groups of horizontal bars that start at zero, one bar a series in each group.

    `top` is where the axis ends when that is fixed (100 for shares in percent); otherwise the
    longest bar ends it.
    """

    caption: str
    series: tuple[str, ...]
    groups: tuple[BarGroup, ...]
    top: float | None = None


@attrs.frozen(kw_only=True)
class Span:
    """One role's range of pay. What is not known is None.

    `low` and `high` are the ends of the range (the 10th and 90th percentile in official figures),
    `inner_low` and `inner_high` those of its middle half, `middle` the median, `mean` the average,
    and `error` half the width of the average's 95% confidence interval. `open_end` says that
    `high` is a ceiling above which the publisher does not tell; its words say so too: "at least
    $239,200".
    """

    label: str
    low: Point | None = None
    high: Point | None = None
    inner_low: Point | None = None
    inner_high: Point | None = None
    middle: Point | None = None
    mean: Point | None = None
    error: Point | None = None
    open_end: bool = False


@attrs.frozen(kw_only=True)
class Spans:
    """Ranges of pay on one axis that starts at zero; `unit` names it: "US dollars a year"."""

    caption: str
    unit: str
    spans: tuple[Span, ...]


@attrs.frozen
class Opposed:
    """One row of a diverging chart: a figure for the left role, the right one, or both."""

    label: str
    left: Point | None
    right: Point | None


@attrs.frozen(kw_only=True)
class Diverging:
    """Bars that grow from a middle line, the left role's to the left and the right's to the right.

    Rows that both share come first, then those of the left alone, then those of the right alone.
    """

    caption: str
    left: str
    right: str
    rows: tuple[Opposed, ...]
    top: float | None = None


Chart: TypeAlias = Union[Bars, Spans, Diverging]  # noqa: UP007 - read at run time on 3.10

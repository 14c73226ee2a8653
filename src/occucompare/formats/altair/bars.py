"""Grouped and diverging bars, as Altair's layers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from occucompare.document.chart import Bars, Diverging, Opposed, Point
from occucompare.formats.altair.style import (
    AXIS,
    INK,
    LETTER,
    MUTED,
    WIDTH,
    colours,
    labels,
    names,
    numbers,
)
from occucompare.formats.chart_words import NO_FIGURE
from occucompare.formats.wrap import one_line

_BAR = 15
_SHORTEST = 0.5
"""The least part of a side that its longest bar takes."""


def bars_layers(alt: Any, chart: Bars) -> list[Any]:  # noqa: ANN401
    """Bars from zero, one under another in each group, with their figures at the end."""
    points = [point for group in chart.groups for point in group.bars if point is not None]
    order, series = labels(group.label for group in chart.groups), labels(chart.series)
    values = [0.0, *(point.value for point in points)]
    domain = [min(values), max(*values, chart.top or 0) or 1]
    base = alt.Chart(alt.Data(values=list(_bars(chart, order, series)))).encode(
        y=names(alt, order),
        yOffset=alt.YOffset("series:N", sort=None, scale=alt.Scale(domain=series)),
        tooltip=_tooltips(alt),
    )
    bars = base.transform_filter("isValid(datum.value)").mark_bar(height=_BAR)
    axis = numbers(alt, points, title=None)
    scale = alt.Scale(domain=domain, nice=chart.top is None)
    return [
        bars.encode(x=alt.X("value:Q", axis=axis, scale=scale), color=colours(alt, series)),
        _zero(alt),
        _figures(base, alt, known=True),
        _figures(base, alt, known=False),
    ]


def diverging_layers(alt: Any, chart: Diverging) -> list[Any]:  # noqa: ANN401
    """Bars to both sides of a middle line, with their figures at the ends."""
    points = [point for row in chart.rows for point in (row.left, row.right) if point is not None]
    order, series = labels(row.label for row in chart.rows), labels((chart.left, chart.right))
    rows = [each for row, label in zip(chart.rows, order, strict=True)
            for each in _opposed(row, label, series)]  # fmt: skip
    reach = _reach(chart, points)
    base = alt.Chart(alt.Data(values=rows)).encode(y=names(alt, order), tooltip=_tooltips(alt))
    axis = numbers(alt, points, title=None, signed=False)
    scale = alt.Scale(domain=[-reach, reach], nice=False)
    bars = base.mark_bar(height=_BAR)
    return [
        bars.encode(x=alt.X("value:Q", axis=axis, scale=scale), color=colours(alt, series)),
        _zero(alt),
        _side(base, "left", align="right", shift=-4),
        _side(base, "right", align="left", shift=4),
    ]


def _bars(chart: Bars, order: list[str], series: list[str]) -> Iterator[dict[str, object]]:
    for group, label in zip(chart.groups, order, strict=True):
        for point, name in zip(group.bars, series, strict=True):
            yield {
                "label": label,
                "series": name,
                "value": None if point is None else point.value,
                "end": 0 if point is None else max(point.value, 0),
                "shown": NO_FIGURE if point is None else one_line(point.shown),
            }


def _opposed(row: Opposed, label: str, series: list[str]) -> Iterator[dict[str, object]]:
    sides = (("left", row.left, -1), ("right", row.right, 1))
    for (side, point, sign), name in zip(sides, series, strict=True):
        if point is not None:
            yield {
                "label": label,
                "series": name,
                "side": side,
                "value": sign * max(point.value, 0),
                "shown": one_line(point.shown),
            }


def _reach(chart: Diverging, points: list[Point]) -> float:
    """The end of both sides, with room for a figure beyond the longest bar."""
    longest = max((len(one_line(point.shown)) for point in points), default=0)
    part = max(1 - (longest * LETTER + 12) / (WIDTH / 2), _SHORTEST)
    highest = max((point.value for point in points), default=0)
    return max(highest / part, chart.top or 0) or 1


def _figures(base: Any, alt: Any, *, known: bool) -> Any:  # noqa: ANN401
    which = base.transform_filter(f"isValid(datum.value) === {str(known).lower()}")
    mark = which.mark_text(align="left", dx=4, color=INK if known else MUTED)
    return mark.encode(x=alt.X("end:Q"), text="shown:N")


def _side(base: Any, side: str, *, align: str, shift: int) -> Any:  # noqa: ANN401
    which = base.transform_filter(f"datum.side === '{side}'")
    return which.mark_text(align=align, dx=shift, color=INK).encode(x="value:Q", text="shown:N")


def _zero(alt: Any) -> Any:  # noqa: ANN401
    line = alt.Chart(alt.Data(values=[{"zero": 0}])).mark_rule(color=AXIS)
    return line.encode(x="zero:Q")


def _tooltips(alt: Any) -> list[Any]:  # noqa: ANN401
    named = (("label", "for"), ("series", "series"), ("shown", "figure"))
    return [alt.Tooltip(f"{field}:N", title=title) for field, title in named]

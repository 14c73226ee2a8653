"""Grouped and diverging bars, as Altair's layers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from occucompare.document.chart import Bars, Diverging, Opposed, Point
from occucompare.document.words import DocumentWords
from occucompare.formats.altair.layer import known, layer, name, number
from occucompare.formats.altair.style import (
    LETTER,
    WIDTH,
    colours,
    labels,
    names,
    numbers,
)
from occucompare.formats.colours import AXIS, INK, MUTED
from occucompare.formats.wrap import one_line

_BAR = 15
_SHORTEST = 0.5
"""The least part of a side that its longest bar takes."""


def bars_layers(alt: Any, chart: Bars, words: DocumentWords) -> list[Any]:  # noqa: ANN401
    """Bars from zero, one under another in each group, with their figures at the end."""
    points = [point for group in chart.groups for point in group.bars if point is not None]
    order, series = labels(group.label for group in chart.groups), labels(chart.series)
    data = alt.Data(values=list(_bars(chart, order, series, words.no_figure)))
    values = [0.0, *(point.value for point in points)]
    domain = [min(values), max(*values, chart.top or 0) or 1]
    shared: dict[str, Any] = {
        "y": names(alt, order),
        "yOffset": name(alt.YOffset, "series", sort=None, scale={"domain": series}),
        "tooltip": _tooltips(alt, words),
    }
    scale = {"domain": domain, "nice": chart.top is None}
    x = number(alt.X, "value", axis=numbers(points, title=None), scale=scale)
    bar = {"type": "bar", "height": _BAR}
    figures = {**shared, "x": number(alt.X, "end"), "text": name(alt.Text, "shown")}
    return [
        layer(alt, data, bar, where=known("value"), **shared, x=x, color=colours(alt, series)),
        _zero(alt),
        layer(alt, data, _figures(INK), where=f"{known('value')} === true", **figures),
        layer(alt, data, _figures(MUTED), where=f"{known('value')} === false", **figures),
    ]


def diverging_layers(alt: Any, chart: Diverging, words: DocumentWords) -> list[Any]:  # noqa: ANN401
    """Bars to both sides of a middle line, with their figures at the ends."""
    points = [point for row in chart.rows for point in (row.left, row.right) if point is not None]
    order, series = labels(row.label for row in chart.rows), labels((chart.left, chart.right))
    rows = [each for row, label in zip(chart.rows, order, strict=True)
            for each in _opposed(row, label, series)]  # fmt: skip
    data, reach = alt.Data(values=rows), _reach(chart, points)
    shared: dict[str, Any] = {"y": names(alt, order), "tooltip": _tooltips(alt, words)}
    scale = {"domain": [-reach, reach], "nice": False}
    x = number(alt.X, "value", axis=numbers(points, title=None, signed=False), scale=scale)
    bar = {"type": "bar", "height": _BAR}
    figures = {**shared, "x": number(alt.X, "value"), "text": name(alt.Text, "shown")}
    left, right = _figures(INK, align="right", dx=-4), _figures(INK)
    return [
        layer(alt, data, bar, **shared, x=x, color=colours(alt, series)),
        _zero(alt),
        layer(alt, data, left, where="datum.side === 'left'", **figures),
        layer(alt, data, right, where="datum.side === 'right'", **figures),
    ]


def _bars(
    chart: Bars, order: list[str], series: list[str], no_figure: str
) -> Iterator[dict[str, object]]:
    for group, label in zip(chart.groups, order, strict=True):
        for point, own in zip(group.bars, series, strict=True):
            yield {
                "label": label,
                "series": own,
                "value": None if point is None else point.value,
                "end": 0 if point is None else max(point.value, 0),
                "shown": no_figure if point is None else one_line(point.shown),
            }


def _opposed(row: Opposed, label: str, series: list[str]) -> Iterator[dict[str, object]]:
    sides = (("left", row.left, -1), ("right", row.right, 1))
    for (side, point, sign), own in zip(sides, series, strict=True):
        if point is not None:
            yield {
                "label": label,
                "series": own,
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


def _figures(colour: str, *, align: str = "left", dx: int = 4) -> dict[str, object]:
    return {"type": "text", "align": align, "dx": dx, "color": colour}


def _zero(alt: Any) -> Any:  # noqa: ANN401
    line = {"type": "rule", "color": AXIS}
    return layer(alt, alt.Data(values=[{"zero": 0}]), line, x=number(alt.X, "zero"))


def _tooltips(alt: Any, words: DocumentWords) -> list[Any]:  # noqa: ANN401
    named = (("label", words.of_row), ("series", words.of_series), ("shown", words.figure))
    return [name(alt.Tooltip, field, title=title) for field, title in named]

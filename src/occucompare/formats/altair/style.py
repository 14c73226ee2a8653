"""What all plots share: the colours of the roles, wrapped words, and axes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

from occucompare.document.chart import Point
from occucompare.formats.altair.layer import name
from occucompare.formats.colours import INK, MUTED, SERIES
from occucompare.formats.wrap import filled, one_line

_GRID = "#e6e9ed"
WIDTH = 560
LETTER = 6.2
"""A little more than the width of a digit, in pixels."""
_LABEL = 30
_LINE = 14
_MOST_LINES = 3
_LINES = "split(datum.label, '\\n')"
_AFFIXES = re.compile(r"(\D*?)-?[\d,.]*\d(\D*)")


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines, three at most; what does not fit is cut off with dots."""
    lines = filled(one_line(text), width)
    if len(lines) <= _MOST_LINES:
        return lines
    return [*lines[: _MOST_LINES - 1], f"{lines[_MOST_LINES - 1][: width - 1]}…"]


def labels(texts: Iterable[str]) -> list[str]:
    """Labels of an axis, their lines parted by line breaks; none is there twice."""
    found: dict[str, None] = {}
    for text in texts:
        plain = "\n".join(wrapped(text, _LABEL)) or " "
        label, count = plain, 1
        while label in found:
            count += 1
            label = f"{plain} ({count})"
        found[label] = None
    return list(found)


def names(alt: Any, order: Sequence[str]) -> Any:  # noqa: ANN401
    """The axis of labels, in their own order."""
    axis = {
        "title": None,
        "domain": False,
        "ticks": False,
        "labelExpr": _LINES,
        # Vega centres the first line of a label; all of them are to be.
        "labelOffset": {
            "condition": [
                {"test": f"length({_LINES}) === {lines}", "value": -_LINE / 2 * (lines - 1)}
                for lines in range(2, _MOST_LINES + 1)
            ],
            "value": 0,
        },
        "labelLineHeight": _LINE,
        "labelLimit": 0,
        "labelPadding": 8,
        "labelFontSize": 12,
        "labelColor": INK,
    }
    return name(alt.Y, "label", sort=None, scale={"domain": list(order)}, axis=axis)


def numbers(
    points: Iterable[Point], *, title: str | None, signed: bool = True
) -> dict[str, object]:
    """The axis of figures, which bear the sign that all of them have: "$" or "%"."""
    before, after = affixes(points)
    number = f"format({'datum.value' if signed else 'abs(datum.value)'}, ',.2~f')"
    return {
        "title": wrapped(title, 80) if title else None,
        "labelExpr": f"{json.dumps(before)} + {number} + {json.dumps(after)}",
        "gridColor": _GRID,
        "domain": False,
        "ticks": False,
        "tickCount": 6,
        "labelColor": MUTED,
        "titleColor": MUTED,
        "titleFontWeight": "normal",
    }


def affixes(points: Iterable[Point]) -> tuple[str, str]:
    """What stands before and after the number in the labels of all figures."""
    found = {
        match.groups() if (match := _AFFIXES.fullmatch(point.shown)) else ("", "")
        for point in points
    }
    if len(found) != 1:
        return "", ""
    ((before, after),) = found
    return before, after


def colours(alt: Any, series: Sequence[str]) -> Any:  # noqa: ANN401
    """The colour of each series, with a legend above the chart where there are several."""
    shades = [SERIES[place % len(SERIES)] for place in range(len(series))]
    legend = {
        "title": None,
        "orient": "top",
        "direction": "horizontal",
        "offset": 8,
        "labelExpr": _LINES,
        "labelLimit": WIDTH // 2,
        "labelFontSize": 12,
    }
    return name(
        alt.Color,
        "series",
        scale={"domain": list(series), "range": shades},
        sort=None,
        legend=legend if len(series) > 1 else None,
    )

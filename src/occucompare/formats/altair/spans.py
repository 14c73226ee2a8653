"""Ranges of pay, as Altair's layers."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from occucompare.document.chart import Point, Span, Spans
from occucompare.document.words import DocumentWords
from occucompare.formats.altair.layer import known, layer, name, number
from occucompare.formats.altair.style import (
    LETTER,
    WIDTH,
    labels,
    names,
    numbers,
)
from occucompare.formats.chart_words import (
    average_words,
    median_words,
    middle_half_words,
    range_words,
    span_words,
)
from occucompare.formats.colours import INK, MUTED, PALE, PAPER, SERIES
from occucompare.formats.wrap import one_line

_BAR = 18
_POINT: dict[str, object] = {"type": "point", "filled": True, "opacity": 1}
Draw: TypeAlias = Callable[..., Any]
"""Makes a layer of a mark and its channels, with the rows and the labels of the chart."""


def spans_layers(alt: Any, chart: Spans, words: DocumentWords) -> list[Any]:  # noqa: ANN401
    """A bar from low to high, its middle half, median and average, and the words beside them."""
    order = labels(span.label for span in chart.spans)
    reach = max([_reach(span) for span in chart.spans], default=0) or 1
    rows = [dict(_row(span, label, place, reach, words)) for place, (span, label) in
            enumerate(zip(chart.spans, order, strict=True))]  # fmt: skip
    tooltip = [name(alt.Tooltip, "label", title=words.of_row),
               name(alt.Tooltip, "words", title=words.figures)]  # fmt: skip
    draw = functools.partial(
        layer, alt, alt.Data(values=rows), y=names(alt, order), tooltip=tooltip
    )
    points = [point for span in chart.spans for point in _points(span)]
    x = number(alt.X, "low", axis=numbers(points, title=chart.unit),
               scale={"domain": [0, reach], "nice": True})  # fmt: skip
    return [*_bars(alt, draw, x), *_ticks(alt, draw), *_mean(alt, draw), *_words(alt, draw)]


def mark_words(chart: Spans, words: DocumentWords) -> str:
    """What the marks of a chart stand for, those that it has."""
    spans = chart.spans
    marks = (
        (words.range_mark, any(span.low and span.high for span in spans)),
        (words.middle_half_mark, any(span.inner_low and span.inner_high for span in spans)),
        (words.median_mark, any(span.middle for span in spans)),
        (words.average_mark, any(span.mean for span in spans)),
        (words.margin_mark, any(span.error for span in spans)),
        (words.open_end_mark, any(span.open_end for span in spans)),
    )
    said = "; ".join(mark for mark, there in marks if there)
    return said[:1].upper() + said[1:]


def _points(span: Span) -> Iterator[Point]:
    ends = (span.low, span.inner_low, span.middle, span.mean, span.inner_high)
    yield from (point for point in ends if point is not None)
    if span.high is not None and not span.open_end:
        yield span.high


def _reach(span: Span) -> float:
    known = (*_points(span), *([span.high] if span.high else []))
    error = span.error.value if span.error and span.mean else 0
    return max([*(point.value for point in known), (span.mean.value if span.mean else 0) + error],
               default=0)  # fmt: skip


def _row(
    span: Span, label: str, place: int, reach: float, words: DocumentWords
) -> Iterator[tuple[str, object]]:
    yield "label", label
    yield "words", one_line("; ".join(span_words(span, words)))
    yield "colour", SERIES[place % len(SERIES)]
    yield "pale", PALE[place % len(PALE)]
    for part in ("low", "high", "inner_low", "inner_high", "middle", "mean"):
        point: Point | None = getattr(span, part)
        if point is not None:
            yield part, point.value
    if span.mean is not None and span.error is not None:
        yield "mean_from", span.mean.value - span.error.value
        yield "mean_to", span.mean.value + span.error.value
    if span.open_end and span.high is not None:
        yield "open", span.high.value
    yield "above", one_line(_above(span, words))
    yield from _ends(span, reach, words)


def _above(span: Span, words: DocumentWords) -> str:
    if not span_words(span, words):
        return words.no_figure
    inner = (median_words, average_words, middle_half_words)
    return "; ".join(filter(None, (said(span, words) for said in inner)))


def _ends(span: Span, reach: float, words: DocumentWords) -> Iterator[tuple[str, object]]:
    """The words under the ends of a range; in one where two would meet."""
    if span.low is None or span.high is None:
        for end in filter(None, (span.low, span.high)):
            yield "both_words", one_line(range_words(span, words))
            yield "both_at", end.value
        return
    low, high = one_line(span.low.shown), one_line(span.high.shown)
    room = (span.high.value - span.low.value) / reach * WIDTH
    if room > (len(low) + len(high) + 2) * LETTER:
        yield from (("low_words", low), ("high_words", high))
    else:
        yield "both_words", f"{low} – {high}"
        yield "both_at", span.low.value


def _bars(alt: Any, draw: Draw, x: Any) -> Iterator[Any]:  # noqa: ANN401
    """The bar of the whole range, that of its middle half, and the arrow of an open end."""
    yield draw(
        {"type": "bar", "height": _BAR, "strokeWidth": 1},
        where=known("low", "high"),
        x=x,
        x2=alt.X2(field="high"),
        fill=name(alt.Fill, "pale", scale=None),
        stroke=name(alt.Stroke, "colour", scale=None),
    )
    yield draw(
        {"type": "bar", "height": _BAR},
        where=known("inner_low", "inner_high"),
        x=number(alt.X, "inner_low"),
        x2=alt.X2(field="inner_high"),
        fill=name(alt.Fill, "colour", scale=None),
    )
    yield draw(
        {**_POINT, "shape": "triangle-right", "size": 190, "xOffset": 5},
        where=known("open"),
        x=number(alt.X, "open"),
        color=name(alt.Color, "colour", scale=None),
    )


def _ticks(alt: Any, draw: Draw) -> Iterator[Any]:  # noqa: ANN401
    """A line across the bar at the median, seen on any colour by the light one behind it."""
    for thickness, colour in ((5.5, PAPER), (2.5, INK)):
        tick = {"type": "tick", "height": _BAR + 8, "opacity": 1}
        mark = {**tick, "thickness": thickness, "color": colour}
        yield draw(mark, where=known("middle"), x=number(alt.X, "middle"))


def _mean(alt: Any, draw: Draw) -> Iterator[Any]:  # noqa: ANN401
    """The circle of the average, and the line of its interval behind it."""
    yield draw(
        {"type": "rule", "color": INK, "strokeWidth": 1.5},
        where=known("mean_from", "mean_to"),
        x=number(alt.X, "mean_from"),
        x2=alt.X2(field="mean_to"),
    )
    mark = {**_POINT, "size": 70, "fill": PAPER, "stroke": INK, "strokeWidth": 2}
    yield draw(mark, where=known("mean"), x=number(alt.X, "mean"))


def _words(alt: Any, draw: Draw) -> Iterator[Any]:  # noqa: ANN401
    above = {"type": "text", "align": "left", "dy": -_BAR - 4, "color": MUTED}
    yield draw(above, x=alt.value(0), text=name(alt.Text, "above"))
    for field, place, align in (
        ("low_words", "low", "left"),
        ("high_words", "high", "right"),
        ("both_words", "both_at", "left"),
    ):
        below = {"type": "text", "align": align, "dy": _BAR + 3, "color": INK}
        x, text = number(alt.X, place), name(alt.Text, field)
        yield draw(below, where=known(field), x=x, text=text)

"""Charts as lines of text: bars, ranges, and the figures beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from occucompare.document.chart import BarGroup, Bars, Chart, Diverging, Point, Span, Spans
from occucompare.document.words import DocumentWords
from occucompare.errors import assert_never
from occucompare.formats.chart_words import span_read_out
from occucompare.formats.wrap import filled, one_line, width_of

_WIDEST_LABEL = 24
_NARROWEST_BAR = 10


def chart_lines(chart: Chart, width: int, words: DocumentWords) -> list[str]:
    """A chart in lines of at most that width where labels allow; each figure is said."""
    match chart:
        case Bars():
            return list(_bars(chart, width))
        case Diverging():
            groups = tuple(BarGroup(row.label, (row.left, row.right)) for row in chart.rows)
            series = (chart.left, chart.right)
            return list(_bars(Bars(caption="", series=series, groups=groups, top=chart.top), width))
        case Spans():
            return list(_spans(chart, width, words))
        case _:
            return assert_never(chart)


@attrs.frozen
class _Axis:
    """The columns of a drawing, from its lowest figure to its highest; zero is always there."""

    low: float
    high: float
    columns: int

    def place(self, value: float) -> int:
        """The column of a figure."""
        inside = min(max(value, self.low), self.high)
        reach = self.high - self.low
        return round((inside - self.low) / reach * self.columns) if reach else 0

    def bar(self, value: float) -> str:
        """A bar from zero to a figure, with the space before it."""
        zero, end = self.place(0), self.place(value)
        if value and zero == end:  # what is more than nothing is seen to be
            zero, end = (zero - 1, zero) if value < 0 and zero else (zero, zero + 1)
        return " " * min(zero, end) + "#" * abs(end - zero)


def _axis(values: Iterable[float], top: float | None, columns: int) -> _Axis:
    reached = [0.0, *values]
    high = max(reached) if top is None else max(0.0, top)
    return _Axis(min(reached), high, max(columns, _NARROWEST_BAR))


def _bars(chart: Bars, width: int) -> Iterator[str]:
    points = [point for group in chart.groups for point in group.bars if point]
    names = [one_line(name) for name in chart.series]
    margin = min(max(map(width_of, names), default=0), _WIDEST_LABEL)
    figures = max((width_of(point.shown) for point in points), default=0)
    room = width - margin - figures - 5
    axis = _axis((point.value for point in points), chart.top, room)
    for group in chart.groups:
        yield from filled(one_line(group.label), width)
        for name, point in zip(names, group.bars, strict=True):
            if point is not None:
                yield from _labelled(name, margin, axis.bar(point.value), point.shown)


def _labelled(name: str, margin: int, bar: str, shown: str) -> Iterator[str]:
    *before, last = filled(name, max(margin, 1)) or [""]
    yield from (f"  {line}" for line in before)
    yield f"  {last}{' ' * (margin - width_of(last))}  {bar} {one_line(shown)}"


def _spans(chart: Spans, width: int, words: DocumentWords) -> Iterator[str]:
    values = (point.value for span in chart.spans for point in _drawn_points(span) if point)
    axis = _axis(values, None, width - 3)
    yield from filled(one_line(chart.unit), width)
    yield from filled(one_line(words.text_marks), width)
    for span in chart.spans:
        yield from filled(one_line(span.label), width)
        yield from filter(str.strip, [f"  {_drawn(span, axis)}".rstrip()])
        said = one_line(span_read_out(span, words))
        yield from (f"  {line}" for line in filled(said, width - 2))


def _drawn_points(span: Span) -> tuple[Point | None, ...]:
    return span.low, span.inner_low, span.middle, span.mean, span.inner_high, span.high


def _drawn(span: Span, axis: _Axis) -> str:
    line = [" "] * (axis.columns + 1)
    for low, high, mark in (
        (span.low, span.high, "-"),
        (span.inner_low, span.inner_high, "="),
        (span.middle, span.middle, "|"),
        (span.mean, span.mean, "o"),
    ):
        if low is not None and high is not None:
            first, last = axis.place(low.value), axis.place(high.value)
            line[first : last + 1] = mark * (last - first + 1)
    return "".join(line)

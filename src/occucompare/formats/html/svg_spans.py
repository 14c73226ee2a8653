"""Ranges of pay as marks: a bar from low to high, its middle half, the median and the average."""

from __future__ import annotations

from collections.abc import Iterator

from occucompare.document.chart import Span, Spans
from occucompare.document.words import DocumentWords
from occucompare.formats.chart_words import (
    average_words,
    median_words,
    middle_half_words,
    range_words,
    span_words,
)
from occucompare.formats.html import marks
from occucompare.formats.html.marks import BAR, BETWEEN, LINE, NARROWEST, Mark
from occucompare.formats.html.text_width import lines, room, ticks


def spans_drawn(chart: Spans, words: DocumentWords) -> tuple[list[Mark], float]:
    """The marks of all ranges over one axis, and the height that they take."""
    axis = ticks(max(map(_reach, chart.spans), default=0))
    drawn: list[Mark] = []
    y = 0.0
    for series, span in enumerate(chart.spans):
        rows, y = _one_span(span, series, axis, y, words)
        drawn += rows
    numbers, height = _axis(axis, y, chart.unit)
    return [*drawn, *numbers], height


def _reach(span: Span) -> float:
    """The highest figure that a span's marks reach, with room for the arrow of an open end."""
    ends = (span.low, span.high, span.inner_low, span.inner_high, span.middle)
    mean = span.mean.value + (span.error.value if span.error else 0) if span.mean else 0
    highest = max(0.0, mean, *(each.value for each in ends if each is not None))
    return highest * 1.06 if span.open_end else highest


def _one_span(
    span: Span, series: int, axis: tuple[float, ...], y: float, words: DocumentWords
) -> tuple[list[Mark], float]:
    label, y = marks.label(span.label, y)
    if not span_words(span, words):
        return [*label, marks.text(words.no_figure, 0, y, role="none")], y + LINE + BETWEEN
    named, y = marks.keys(_span_keys(span, series, words), y)
    scale = 100 / axis[-1]
    bars = y + 6
    grid = [marks.rule(each * scale, bars - 4, bars + BAR + 4, "grid") for each in axis]
    ends, y = _ends(span, scale, bars + BAR + 6, words)
    return [*label, *named, *grid, *_span_bars(span, series, scale, bars), *ends], y + BETWEEN


def _span_keys(span: Span, series: int, words: DocumentWords) -> Iterator[tuple[str, str]]:
    keyed = (
        (marks.median_key(), median_words(span, words)),
        (marks.mean_key(), average_words(span, words)),
        (marks.swatch(series), middle_half_words(span, words)),
    )
    yield from ((key, said) for key, said in keyed if said)


def _span_bars(span: Span, series: int, scale: float, y: float) -> Iterator[Mark]:
    if span.low is not None and span.high is not None:
        yield marks.pale_bar(span.low.value * scale, span.high.value * scale, y, series)
    if span.inner_low is not None and span.inner_high is not None:
        inner = (span.inner_low.value * scale, span.inner_high.value * scale)
        yield marks.bar(*inner, y, series)
    if span.high is not None and span.open_end:
        yield marks.arrow(span.high.value * scale, y, series)
    if span.middle is not None:
        yield from marks.tick(span.middle.value * scale, y)
    if span.mean is not None:
        mean, error = span.mean.value, span.error.value if span.error is not None else 0
        if error:
            yield from marks.whisker((mean - error) * scale, (mean + error) * scale, y)
        yield marks.dot(mean * scale, y)


def _ends(span: Span, scale: float, y: float, words: DocumentWords) -> tuple[list[Mark], float]:
    """The ends of a range under the ends of its bar, or in one line where they would meet."""
    if span.low is None or span.high is None:
        known = range_words(span, words)
        if not known:
            return [], y
        (line,) = lines(known, NARROWEST, most=1)
        return [marks.text(line, 0, y, role="end")], y + LINE
    low, high = span.low.value * scale, span.high.value * scale
    shown = (span.low.shown, span.high.shown)
    needed = sum(map(room, shown)) + 12
    if needed <= (high - low) / 100 * NARROWEST:
        drawn = [
            marks.text(shown[0], low, y, role="end"),
            marks.text(shown[1], high, y, anchor="end", role="end"),
        ]
        return drawn, y + LINE
    return [_both_ends(" – ".join(shown), low, high, y)], y + LINE


def _both_ends(shown: str, low: float, high: float, y: float) -> Mark:
    (line,) = lines(shown, NARROWEST, most=1)
    needed = room(line) / NARROWEST * 100
    if low + needed <= 100:  # noqa: PLR2004 - percent
        return marks.text(line, low, y, role="end")
    if high - needed >= 0:
        return marks.text(line, high, y, anchor="end", role="end")
    return marks.text(line, 0, y, role="end")


def _axis(axis: tuple[float, ...], y: float, unit: str) -> tuple[list[Mark], float]:
    last = len(axis) - 1
    drawn: list[Mark] = []
    for place, each in enumerate(axis):
        anchor: marks.Anchor = "start" if place == 0 else "end" if place == last else "middle"
        drawn.append(
            marks.text(f"{each:,}", 100 * each / axis[-1], y + 4, anchor=anchor, role="axis-label")
        )
    named = lines(unit, NARROWEST, most=2)
    y += LINE + 4
    drawn += [marks.text(line, 0, y + n * LINE, role="axis-label") for n, line in enumerate(named)]
    return drawn, y + len(named) * LINE

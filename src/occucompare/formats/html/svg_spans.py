"""Ranges of pay as marks: a bar from low to high, its middle half, the median and the average."""

from __future__ import annotations

from collections.abc import Iterator

from occucompare.document.chart import Span, Spans
from occucompare.formats.chart_words import (
    NO_FIGURE,
    high_words,
    middle_half_words,
    range_words,
    span_words,
)
from occucompare.formats.html import marks
from occucompare.formats.html.marks import BAR, BETWEEN, LINE, NARROWEST, Mark
from occucompare.formats.html.text_width import lines, room, ticks


def spans_drawn(chart: Spans) -> tuple[list[Mark], float]:
    """The marks of all ranges over one axis, and the height that they take."""
    axis = ticks(max(map(_reach, chart.spans), default=0))
    drawn: list[Mark] = []
    y = 0.0
    for series, span in enumerate(chart.spans):
        rows, y = _one_span(span, series, axis, y)
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
    span: Span, series: int, axis: tuple[float, ...], y: float
) -> tuple[list[Mark], float]:
    label, y = marks.label(span.label, y)
    if not any(span_words(span)):
        return [*label, marks.text(NO_FIGURE, 0, y, role="none")], y + LINE + BETWEEN
    named, y = marks.keys(_span_keys(span, series), y)
    scale = 100 / axis[-1]
    bars = y + 6
    grid = [marks.rule(each * scale, bars - 4, bars + BAR + 4, "grid") for each in axis]
    ends, y = _ends(span, scale, bars + BAR + 6)
    return [*label, *named, *grid, *_span_bars(span, series, scale, bars), *ends], y + BETWEEN


def _span_keys(span: Span, series: int) -> Iterator[tuple[str, str]]:
    if span.middle is not None:
        yield marks.median_key(), f"median {span.middle.shown}"
    if span.mean is not None:
        error = f" ± {span.error.shown}" if span.error is not None else ""
        yield marks.mean_key(), f"average {span.mean.shown}{error}"
    for words in middle_half_words(span):
        yield marks.swatch(series), words


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


def _ends(span: Span, scale: float, y: float) -> tuple[list[Mark], float]:
    """The ends of a range under the ends of its bar, or in one line where they would meet."""
    if span.low is None or span.high is None:
        ends = (lines(words, NARROWEST, most=1)[0] for words in range_words(span))
        drawn = [marks.text(line, 0, y, role="end") for line in ends]
        return drawn, y + LINE * len(drawn)
    low, high = span.low.value * scale, span.high.value * scale
    words = (span.low.shown, high_words(span.high, opened=span.open_end))
    needed = sum(map(room, words)) + 12
    if needed <= (high - low) / 100 * NARROWEST:
        drawn = [
            marks.text(words[0], low, y, role="end"),
            marks.text(words[1], high, y, anchor="end", role="end"),
        ]
        return drawn, y + LINE
    return [_both_ends(" – ".join(words), low, high, y)], y + LINE


def _both_ends(words: str, low: float, high: float, y: float) -> Mark:
    (line,) = lines(words, NARROWEST, most=1)
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
    words = lines(unit, NARROWEST, most=2)
    y += LINE + 4
    drawn += [marks.text(line, 0, y + n * LINE, role="axis-label") for n, line in enumerate(words)]
    return drawn, y + len(words) * LINE

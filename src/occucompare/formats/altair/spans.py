"""Ranges of pay, as Altair's layers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from occucompare.document.chart import Point, Span, Spans
from occucompare.formats.altair.style import (
    COLOURS,
    INK,
    LETTER,
    MUTED,
    PALE,
    WIDTH,
    labels,
    names,
    numbers,
)
from occucompare.formats.chart_words import (
    NO_FIGURE,
    high_words,
    middle_half_words,
    range_words,
    span_words,
)
from occucompare.formats.wrap import one_line

_BAR = 18


def spans_layers(alt: Any, chart: Spans) -> list[Any]:  # noqa: ANN401
    """A bar from low to high, its middle half, median and average, and the words beside them."""
    order = labels(span.label for span in chart.spans)
    points = [point for span in chart.spans for point in _points(span)]
    reach = max([_reach(span) for span in chart.spans], default=0) or 1
    rows = [dict(_row(span, label, place, reach)) for place, (span, label) in
            enumerate(zip(chart.spans, order, strict=True))]  # fmt: skip
    base = alt.Chart(alt.Data(values=rows)).encode(
        y=names(alt, order),
        tooltip=[alt.Tooltip("label:N", title="for"), alt.Tooltip("words:N", title="figures")],
    )
    axis = numbers(alt, points, title=chart.unit)
    x = alt.X("low:Q", axis=axis, scale=alt.Scale(domain=[0, reach], nice=True))
    return [
        _known(base, "low", "high")
        .mark_bar(height=_BAR, strokeWidth=1)
        .encode(
            x=x,
            x2="high:Q",
            fill=alt.Fill("pale:N", scale=None),
            stroke=alt.Stroke("colour:N", scale=None),
        ),
        _known(base, "inner_low", "inner_high")
        .mark_bar(height=_BAR)
        .encode(x="inner_low:Q", x2="inner_high:Q", fill=alt.Fill("colour:N", scale=None)),
        _known(base, "open")
        .mark_point(shape="triangle-right", size=190, filled=True, opacity=1, xOffset=5)
        .encode(x="open:Q", color=alt.Color("colour:N", scale=None)),
        *_ticks(base, "middle"),
        _known(base, "mean_from", "mean_to")
        .mark_rule(color=INK, strokeWidth=1.5)
        .encode(x="mean_from:Q", x2="mean_to:Q"),
        _known(base, "mean")
        .mark_point(size=70, filled=True, fill="#fff", stroke=INK, strokeWidth=2, opacity=1)
        .encode(x="mean:Q"),
        *_words(alt, base),
    ]


def mark_words(chart: Spans) -> str:
    """What the marks of a chart stand for, those that it has."""
    spans = chart.spans
    words = (
        ("pale bar: low to high", any(span.low and span.high for span in spans)),
        ("dark bar: middle half", any(span.inner_low and span.inner_high for span in spans)),
        ("line: median", any(span.middle for span in spans)),
        ("circle: average", any(span.mean for span in spans)),
        ("line through it: 95% confidence interval", any(span.error for span in spans)),
        ("arrow: the publisher tells no more", any(span.open_end for span in spans)),
    )
    said = "; ".join(word for word, there in words if there)
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


def _row(span: Span, label: str, place: int, reach: float) -> Iterator[tuple[str, object]]:
    yield "label", label
    yield "words", one_line("; ".join(span_words(span)))
    yield "colour", COLOURS[place % len(COLOURS)]
    yield "pale", PALE[place % len(PALE)]
    for name in ("low", "high", "inner_low", "inner_high", "middle", "mean"):
        point: Point | None = getattr(span, name)
        if point is not None:
            yield name, point.value
    if span.mean is not None and span.error is not None:
        yield "mean_from", span.mean.value - span.error.value
        yield "mean_to", span.mean.value + span.error.value
    if span.open_end and span.high is not None:
        yield "open", span.high.value
    yield "above", one_line("; ".join(_above(span)))
    yield from _ends(span, reach)


def _above(span: Span) -> Iterator[str]:
    if span.middle is not None:
        yield f"median {span.middle.shown}"
    if span.mean is not None:
        yield f"average {span.mean.shown}" + (f" ± {span.error.shown}" if span.error else "")
    yield from middle_half_words(span)
    if not any(span_words(span)):
        yield NO_FIGURE


def _ends(span: Span, reach: float) -> Iterator[tuple[str, object]]:
    """The words under the ends of a range; in one where two would meet."""
    if span.low is None or span.high is None:
        for end in filter(None, (span.low, span.high)):
            yield "both_words", one_line(" ".join(range_words(span)))
            yield "both_at", end.value
        return
    low, high = one_line(span.low.shown), one_line(high_words(span.high, opened=span.open_end))
    room = (span.high.value - span.low.value) / reach * WIDTH
    if room > (len(low) + len(high) + 2) * LETTER:
        yield from (("low_words", low), ("high_words", high))
    else:
        yield "both_words", f"{low} – {high}"
        yield "both_at", span.low.value


def _known(base: Any, *fields: str) -> Any:  # noqa: ANN401
    return base.transform_filter(" && ".join(f"isValid(datum.{field})" for field in fields))


def _ticks(base: Any, field: str) -> Iterator[Any]:  # noqa: ANN401
    """A line across the bar, seen on any colour by the light one behind it."""
    for thickness, colour in ((5.5, "#fff"), (2.5, INK)):
        tick = _known(base, field).mark_tick(
            thickness=thickness, height=_BAR + 8, color=colour, opacity=1
        )
        yield tick.encode(x=f"{field}:Q")


def _words(alt: Any, base: Any) -> Iterator[Any]:  # noqa: ANN401
    above = base.mark_text(align="left", dy=-_BAR - 4, color=MUTED)
    yield above.encode(x=alt.value(0), text="above:N")
    for field, place, align in (
        ("low_words", "low", "left"),
        ("high_words", "high", "right"),
        ("both_words", "both_at", "left"),
    ):
        below = _known(base, field).mark_text(align=align, dy=_BAR + 3, color=INK)
        yield below.encode(x=f"{place}:Q", text=f"{field}:N")

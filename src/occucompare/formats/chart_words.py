"""A chart's figures as plain text, for those who do not see the drawing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from occucompare.document.chart import Bars, Chart, Diverging, Point, Span, Spans
from occucompare.errors import assert_never

NO_FIGURE = "no figure"


def chart_words(chart: Chart) -> str:
    """One sentence a row, after one that tells in which order the figures stand.

    "In each row, collectors; collections coordinators. Bachelor's degree: 31%; 48%."
    """
    return " ".join(f"{line}." for line in _lines(chart))


def _lines(chart: Chart) -> Iterator[str]:
    match chart:
        case Bars():
            yield _order(chart.series)
            for group in chart.groups:
                yield f"{group.label}: {_figures(group.bars)}"
        case Spans():
            yield f"In {chart.unit}"
            for span in chart.spans:
                yield f"{span.label}: {'; '.join(span_words(span)) or NO_FIGURE}"
        case Diverging():
            yield _order((chart.left, chart.right))
            for row in chart.rows:
                yield f"{row.label}: {_figures((row.left, row.right))}"
        case _:
            assert_never(chart)


def _order(series: Sequence[str]) -> str:
    return f"In each row, {'; '.join(series)}" if len(series) > 1 else series[0]


def _figures(points: Sequence[Point | None]) -> str:
    return "; ".join(NO_FIGURE if point is None else point.shown for point in points)


def span_words(span: Span) -> Iterator[str]:
    """What is known of a range: its ends, its middle half, its median and its average."""
    yield from range_words(span)
    yield from middle_half_words(span)
    if span.middle is not None:
        yield f"median {span.middle.shown}"
    if span.mean is not None:
        give = f", give or take {span.error.shown} at 95% confidence" if span.error else ""
        yield f"average {span.mean.shown}{give}"


def range_words(span: Span) -> Iterator[str]:
    """The ends of a range, or the one that is known."""
    if span.low is not None and span.high is not None:
        yield f"{span.low.shown} to {high_words(span.high, opened=span.open_end)}"
    elif span.low is not None:
        yield f"from {span.low.shown}"
    elif span.high is not None:
        words = high_words(span.high, opened=span.open_end)
        yield words if span.open_end else f"up to {words}"


def middle_half_words(span: Span) -> Iterator[str]:
    """The middle half of a range, where both of its ends are known."""
    if span.inner_low is not None and span.inner_high is not None:
        yield f"middle half {span.inner_low.shown} to {span.inner_high.shown}"


def high_words(high: Point, *, opened: bool) -> str:
    """The upper end, with "or more" where it is a ceiling and does not say so itself."""
    said = high.shown.startswith("at least") or high.shown.endswith("or more")
    return f"{high.shown} or more" if opened and not said else high.shown

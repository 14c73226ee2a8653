"""A chart's figures as plain text, for those who do not see the drawing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from occucompare.document.chart import Bars, Chart, Diverging, Point, Span, Spans
from occucompare.document.words import DocumentWords
from occucompare.errors import assert_never


def chart_words(chart: Chart, words: DocumentWords) -> str:
    """One sentence a row, after one that tells in which order the figures stand.

    "In each row, collectors; collections coordinators. Bachelor's degree: 31%; 48%."
    """
    return " ".join(f"{line}." for line in _lines(chart, words))


def _lines(chart: Chart, words: DocumentWords) -> Iterator[str]:
    match chart:
        case Bars():
            yield _order(chart.series, words)
            for group in chart.groups:
                yield f"{group.label}: {_figures(group.bars, words)}"
        case Spans():
            yield words.in_unit.format(unit=chart.unit)
            for span in chart.spans:
                yield f"{span.label}: {span_read_out(span, words)}"
        case Diverging():
            yield _order((chart.left, chart.right), words)
            for row in chart.rows:
                yield f"{row.label}: {_figures((row.left, row.right), words)}"
        case _:
            assert_never(chart)


def _order(series: Sequence[str], words: DocumentWords) -> str:
    return words.series_order.format(names="; ".join(series)) if len(series) > 1 else series[0]


def _figures(points: Sequence[Point | None], words: DocumentWords) -> str:
    return "; ".join(words.no_figure if point is None else point.shown for point in points)


def span_read_out(span: Span, words: DocumentWords) -> str:
    """All that is known of a range in one line, or that nothing is."""
    return "; ".join(span_words(span, words)) or words.no_figure


def span_words(span: Span, words: DocumentWords) -> tuple[str, ...]:
    """What is known of a range: its ends, its middle half, its median and its average."""
    average = average_words(span, words, margin=words.average_within)
    known = (range_words(span, words), middle_half_words(span, words), median_words(span, words))
    return tuple(filter(None, (*known, average)))


def range_words(span: Span, words: DocumentWords) -> str:
    """The ends of a range, or the one that is known; a ceiling says itself that it is one."""
    low, high = span.low, span.high
    if low is not None and high is not None:
        return words.range.format(low=low.shown, high=high.shown)
    if low is not None:
        return words.range_from.format(low=low.shown)
    if high is not None:
        return high.shown if span.open_end else words.range_to.format(high=high.shown)
    return ""


def middle_half_words(span: Span, words: DocumentWords) -> str:
    """The middle half of a range, where both of its ends are known."""
    if span.inner_low is None or span.inner_high is None:
        return ""
    return words.middle_half.format(low=span.inner_low.shown, high=span.inner_high.shown)


def median_words(span: Span, words: DocumentWords) -> str:
    """The median, where it is known."""
    return words.median.format(figure=span.middle.shown) if span.middle is not None else ""


def average_words(span: Span, words: DocumentWords, *, margin: str | None = None) -> str:
    """The average, where it is known, and its margin in a phrase of the words: the short one."""
    if span.mean is None:
        return ""
    if span.error is None:
        return words.average.format(figure=span.mean.shown)
    phrase = margin or words.average_and_margin
    return phrase.format(figure=span.mean.shown, margin=span.error.shown)

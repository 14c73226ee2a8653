"""Charts as inline SVG: no script, no size of its own, every figure printed beside its mark."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from occucompare.document.chart import Bars, Chart, Diverging, Opposed, Point, Spans
from occucompare.document.words import DocumentWords
from occucompare.errors import assert_never
from occucompare.formats.chart_words import chart_words
from occucompare.formats.html import marks
from occucompare.formats.html.marks import LINE, NARROWEST, Mark
from occucompare.formats.html.markup import escape
from occucompare.formats.html.svg_spans import spans_drawn
from occucompare.formats.html.text_width import lines, room

_LEAST = 30
"""The percent of the width that bars keep, however long the figures beside them are."""


def svg(
    chart: Chart, words: DocumentWords, *, name: str = "chart", caption: str | None = None
) -> str:
    """A chart as one `<svg>` element, with its figures in words for those who do not see it.

    `name` begins the ids inside, and is to be unique on a page. `caption` is the id of the element
    there that names the chart; a drawing by itself has its own title.
    """
    drawn, height = _drawn(chart, words)
    named = f'aria-labelledby="{caption or f"{name}-title"}" aria-describedby="{name}-words"'
    # On a page HTML tells what an <svg> is, and the page its letters; alone a drawing says both.
    alone = (
        "" if caption else ' xmlns="http://www.w3.org/2000/svg" font-family="system-ui,sans-serif"'
    )
    root = f'width="100%" height="{height:g}" role="img" direction="ltr" font-size="13"'
    head = f'<svg class="chart"{alone} {root} {named} fill="currentColor">'
    title = "" if caption else f'<title id="{name}-title">{escape(chart.caption)}</title>\n'
    told = f'<desc id="{name}-words">{escape(chart_words(chart, words))}</desc>'
    return "\n".join([head, title + told, *marks.layered(drawn), "</svg>"])


def _drawn(chart: Chart, words: DocumentWords) -> tuple[list[Mark], float]:
    """The marks of a chart, and the height that they take."""
    match chart:
        case Bars():
            return _bars(chart, words)
        case Spans():
            return spans_drawn(chart, words)
        case Diverging():
            return _diverging(chart)
        case _:
            return assert_never(chart)


def _share_of_width(points: Iterable[Point], width: float) -> float:
    """The percent of a width that bars may take, so that the longest figure fits beside them."""
    longest = max((room(each.shown) for each in points), default=0)
    return max(100 * (width - longest - 10) / width, _LEAST)


def _figure(shown: str, width: float) -> str:
    """A figure's words, cut where they are no figure and would leave the drawing."""
    return lines(shown, width * (1 - _LEAST / 100) - 10, most=1)[0]


def _bars(chart: Bars, words: DocumentWords) -> tuple[list[Mark], float]:
    points = [point for group in chart.groups for point in group.bars if point is not None]
    lowest = min([0.0, *(each.value for each in points)])
    highest = max([chart.top or 0.0, *(each.value for each in points)])
    scale = _share_of_width(points, NARROWEST) / ((highest - lowest) or 1)
    zero = -lowest * scale
    drawn, y = _key_of_series(chart.series)
    for group in chart.groups:
        label, y = marks.label(group.label, y)
        drawn += label
        top = y
        for series, point in enumerate(group.bars):
            if point is None:
                drawn.append(marks.text(words.no_figure, zero, y - 1, shift=6, role="none"))
            else:
                drawn += _one_bar(point, series, zero, scale, y)
            y += marks.BAR + 3
        if chart.top is not None:
            drawn.append(marks.track(zero, zero + chart.top * scale, top, y - top - 3))
        drawn.append(marks.rule(zero, top - 1, y - 2))
        y += marks.BETWEEN
    return drawn, y


def _key_of_series(series: tuple[str, ...]) -> tuple[list[Mark], float]:
    if len(series) < 2:  # noqa: PLR2004 - one series needs no key
        return [], 0
    named = ((marks.swatch(place), name) for place, name in enumerate(series))
    drawn, y = marks.keys(named, 0)
    return drawn, y + marks.BETWEEN


def _one_bar(point: Point, series: int, zero: float, scale: float, y: float) -> Iterator[Mark]:
    end = zero + point.value * scale
    yield marks.bar(min(zero, end), max(zero, end), y, series)
    yield marks.text(_figure(point.shown, NARROWEST), max(zero, end), y - 1, shift=6)


def _diverging(chart: Diverging) -> tuple[list[Mark], float]:
    both = (point for row in chart.rows for point in (row.left, row.right))
    points = [point for point in both if point is not None]
    highest = max([chart.top or 0.0, *(each.value for each in points)])
    scale = _share_of_width(points, NARROWEST / 2) / 2 / (highest or 1)
    drawn, top = _sides(chart)
    y = top
    for row in chart.rows:
        drawn += _opposed(row, scale, y)
        y += 2 * LINE + marks.BETWEEN
    return drawn, y


def _sides(chart: Diverging) -> tuple[list[Mark], float]:
    """The headings of the two sides, each towards the middle."""
    width = NARROWEST / 2 - 12
    left, right = lines(chart.left, width), lines(chart.right, width)
    drawn = [
        marks.text(line, 50, n * LINE, shift=-10, anchor="end", role="label")
        for n, line in enumerate(left)
    ]
    drawn += [
        marks.text(line, 50, n * LINE, shift=10, role="label") for n, line in enumerate(right)
    ]
    return drawn, max(len(left), len(right)) * LINE + marks.BETWEEN


def _opposed(row: Opposed, scale: float, y: float) -> Iterator[Mark]:
    (label,) = lines(row.label, NARROWEST, most=1)
    yield marks.text(label, 50, y, anchor="middle")
    y += LINE + 1
    if row.left is not None:
        end = 50 - max(row.left.value, 0) * scale
        yield marks.bar(end, 50, y, 0)
        yield marks.text(_figure(row.left.shown, NARROWEST / 2), end, y - 1, shift=-6, anchor="end")
    if row.right is not None:
        end = 50 + max(row.right.value, 0) * scale
        yield marks.bar(50, end, y, 1)
        yield marks.text(_figure(row.right.shown, NARROWEST / 2), end, y - 1, shift=6)

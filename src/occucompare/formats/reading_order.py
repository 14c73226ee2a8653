"""A page in reading order, and charts as tables, for the formats that are read line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from occucompare.document.chart import Bars, Chart, Diverging, Point, Span, Spans
from occucompare.document.page import Block, Page, Section
from occucompare.document.table import Cell, Row, Table
from occucompare.document.words import DocumentWords
from occucompare.errors import assert_never


@attrs.frozen
class Heading:
    """The page's title at level 1, its sections from level 2 on."""

    level: int
    text: str


def in_order(page: Page) -> Iterator[Heading | Block]:
    """Headings and blocks as they are read. A caption that repeats a heading above it is empty."""
    yield Heading(1, page.title)
    yield from page.lead
    for section in page.sections:
        yield from _section(section, 2, (page.title,))


def _section(section: Section, level: int, above: tuple[str, ...]) -> Iterator[Heading | Block]:
    headings = (*above, section.heading)
    yield Heading(level, section.heading)
    for block in section.blocks:
        if isinstance(block, (Table, Bars, Spans, Diverging)) and block.caption in headings:
            yield attrs.evolve(block, caption="")
        else:
            yield block
    for each in section.sections:
        yield from _section(each, level + 1, headings)


def chart_table(chart: Chart, words: DocumentWords) -> Table:
    """Every figure of a chart in a table; the cell of a figure that is not known is empty."""
    match chart:
        case Bars():
            rows = ((group.label, group.bars) for group in chart.groups)
            return _table(chart.caption, chart.series, rows)
        case Diverging():
            pairs = ((row.label, (row.left, row.right)) for row in chart.rows)
            return _table(chart.caption, (chart.left, chart.right), pairs)
        case Spans():
            return _spans_table(chart, words)
        case _:
            return assert_never(chart)


def span_points(span: Span, words: DocumentWords) -> dict[str, Point | None]:
    """A range's figures by the names that readers know them by, in order of size."""
    margin = span.error
    return {
        words.low_heading: span.low,
        words.middle_half_from_heading: span.inner_low,
        words.median_heading: span.middle,
        words.average_heading: span.mean,
        words.margin_heading: margin and attrs.evolve(margin, shown=_plus_minus(margin.shown)),
        words.middle_half_to_heading: span.inner_high,
        words.high_heading: span.high,
    }


def _plus_minus(shown: str) -> str:
    return f"±{shown.removeprefix('±')}"


def _spans_table(chart: Spans, words: DocumentWords) -> Table:
    spans = [(span.label, span_points(span, words)) for span in chart.spans]
    known = {name for _, points in spans for name, point in points.items() if point}
    columns = tuple(name for name in span_points(Span(label=""), words) if name in known)
    rows = ((label, tuple(points[name] for name in columns)) for label, points in spans)
    caption = f"{chart.caption} ({chart.unit})" if chart.caption else chart.unit
    return _table(caption, columns, rows)


def _table(
    caption: str, columns: tuple[str, ...], rows: Iterable[tuple[str, tuple[Point | None, ...]]]
) -> Table:
    return Table(
        caption=caption,
        columns=columns,
        rows=tuple(Row(label=label, cells=tuple(map(_cell, points))) for label, points in rows),
    )


def _cell(point: Point | None) -> Cell:
    return Cell("", known=False) if point is None else Cell(point.shown)

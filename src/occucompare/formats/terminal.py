"""A page for a terminal, laid out by rich. The only importer of rich."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from occucompare.document.chart import Bars, Chart, Diverging, Spans
from occucompare.document.page import Block, Entries, Page, Paragraph, Quote, Term
from occucompare.document.table import Cell, Table
from occucompare.document.words import DocumentWords
from occucompare.errors import ExtraMissingError, assert_never
from occucompare.formats.reading_order import Heading, in_order
from occucompare.formats.text_charts import chart_lines
from occucompare.formats.wrap import one_line, web_address

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
    from rich.text import Text

_HEADINGS = {1: "bold cyan", 2: "bold"}
_QUIET = "dim"
_QUOTED = "  | "
_DRAWN = r"(?<= )#+(?= )|^[ =|o-]+$"
"""Bars, and the lines that ranges are drawn on."""


def console(page: Page) -> Group:
    """The page as something that rich prints: `rich.print(console(page))`.

    Titles and labels are plain text to rich: "[red]" in one of them is printed as it is. Raises
    ExtraMissingError without rich; `formats.text.text(page)` is the same without colours.
    """
    try:
        from rich.console import Group
    except ImportError:
        raise ExtraMissingError("rich", "terminal", "print to a terminal in colour") from None
    return Group(*_spaced(page))


def _spaced(page: Page) -> Iterator[RenderableType]:
    from rich.text import Text

    for place, block in enumerate(in_order(page)):
        if place:
            yield Text("")
        yield from _rendered(block, page.words)


def _rendered(block: Heading | Block, words: DocumentWords) -> Iterator[RenderableType]:
    match block:
        case Heading(level, text):
            yield _text(text, _HEADINGS.get(level, "italic"))
        case Paragraph(text):
            yield _text(text)
        case Quote(text):
            yield _indented(_text(text), _QUOTED)
        case Entries(entries, quoted):
            mark = f"{_QUOTED}- " if quoted else "- "
            yield from (_indented(_term(term), mark) for term in entries)
        case Table():
            yield from _caption(block.caption)
            yield _table(block)
        case Bars() | Spans() | Diverging():
            yield from _caption(block.caption)
            yield _Drawing(block, words)
        case _:
            assert_never(block)


def _text(text: str, style: str = "") -> Text:
    from rich.text import Text

    return Text(one_line(text), style)


def _caption(caption: str) -> Iterator[Text]:
    if caption:
        yield _text(caption, "italic")


def _indented(text: Text, mark: str) -> RenderableType:
    from rich.table import Table as Grid
    from rich.text import Text

    grid = Grid.grid()
    grid.add_column(width=len(mark), no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(Text(mark, _QUIET), text)
    return grid


def _term(term: Term) -> Text:
    from rich.text import Text

    name, address = one_line(term.name or ""), web_address(term.address)
    said = Text()
    if name:
        said.append(f"{name}: ", "bold")
    said.append(one_line(term.text))
    if address:
        said.append(f" <{address}>", f"{_QUIET} link {address}")
    return said


def _table(table: Table) -> RenderableType:
    from rich import box
    from rich.table import Table as Grid

    grid = Grid(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold")
    for heading in ("", *table.columns):
        grid.add_column(_text(heading), overflow="fold")
    for row in table.rows:
        grid.add_row(_text(row.label), *map(_cell, row.cells))
    return grid


def _cell(cell: Cell) -> Text:
    return _text(cell.text, "" if cell.known else _QUIET)


class _Drawing:
    """A chart, drawn when the width of the console is known."""

    def __init__(self, chart: Chart, words: DocumentWords) -> None:
        self.chart = chart
        self.words = words

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        from rich.text import Text

        for line in chart_lines(self.chart, options.max_width, self.words):
            drawn = Text(line)
            drawn.highlight_regex(_DRAWN, "cyan")
            yield drawn

"""A page as plain text for a terminal, a file or an e-mail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from occucompare.document.chart import Bars, Diverging, Spans
from occucompare.document.page import Block, Entries, Page, Paragraph, Quote, Term
from occucompare.document.table import Table
from occucompare.document.words import DocumentWords
from occucompare.errors import assert_never
from occucompare.formats.reading_order import Heading, in_order
from occucompare.formats.text_charts import chart_lines
from occucompare.formats.wrap import filled, one_line, web_address, width_of

_GAP = "  "
_NARROWEST = 14
_QUOTED = "  | "
_UNDERLINES = {1: "=", 2: "-"}


def text(page: Page, *, width: int = 80) -> str:
    """A page in lines of at most `width` columns.

    Tables keep their columns, narrowed to 14 characters at least; charts are bars of "#".
    """
    blocks = (_lines(each, width, page.words) for each in in_order(page))
    return "\n\n".join("\n".join(lines) for lines in blocks if lines) + "\n"


def escape(text: str) -> str:
    """Text on one line, without what a terminal would obey."""
    return one_line(text)


def _lines(block: Heading | Block, width: int, words: DocumentWords) -> list[str]:
    match block:
        case Heading():
            return _heading(block, width)
        case Paragraph():
            return filled(escape(block.text), width)
        case Quote():
            return [f"{_QUOTED}{line}" for line in filled(escape(block.text), width - 4)]
        case Entries(terms, quoted):
            before = _QUOTED if quoted else ""
            room = width - len(before)
            return [f"{before}{line}" for term in terms for line in _term(term, room)]
        case Table():
            return _captioned(block.caption, _aligned(block, width), width)
        case Bars() | Spans() | Diverging():
            return _captioned(block.caption, chart_lines(block, width, words), width)
        case _:
            return assert_never(block)


def _heading(heading: Heading, width: int) -> list[str]:
    lines = filled(escape(heading.text), width)
    underline = _UNDERLINES.get(heading.level)
    if underline is None or not lines:
        return lines
    return [*lines, underline * max(map(width_of, lines))]


def _term(term: Term, width: int) -> list[str]:
    name = f"{term.name}: " if term.name and term.name.strip() else ""
    address = web_address(term.address)
    lines = filled(escape(f"{name}{term.text}{f' <{address}>' if address else ''}"), width - 2)
    return [f"{'  ' if place else '- '}{line}" for place, line in enumerate(lines)]


def _captioned(caption: str, lines: list[str], width: int) -> list[str]:
    said = filled(escape(caption), width)
    return [*said, "", *lines] if said else lines


def _aligned(table: Table, width: int) -> list[str]:
    heads = ("", *table.columns)
    rows = [heads, *((row.label, *(cell.text for cell in row.cells)) for row in table.rows)]
    cells = [[escape(cell) for cell in row] for row in rows]
    widths = _widths(cells, width - len(_GAP) * len(table.columns))
    rule = _GAP.join("-" * each for each in widths).rstrip()
    head, *body = ([*_wrapped(row, widths)] for row in cells)
    return [*head, rule, *(line for lines in body for line in lines)]


def _widths(cells: Sequence[Sequence[str]], room: int) -> list[int]:
    """The widest cell of each column; the widest columns give way until all fit."""
    widths = [max(map(width_of, column)) for column in zip(*cells, strict=True)]
    widths = [min(each, max(room, _NARROWEST)) for each in widths]
    while sum(widths) > room and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths


def _wrapped(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    columns = [filled(cell, max(width, 1)) or [""] for cell, width in zip(row, widths, strict=True)]
    height = max(map(len, columns))
    padded = [column + [""] * (height - len(column)) for column in columns]
    for line in zip(*padded, strict=True):
        yield _GAP.join(map(_padded, line, widths)).rstrip()


def _padded(cell: str, width: int) -> str:
    return cell + " " * (width - width_of(cell))

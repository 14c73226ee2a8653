"""A page as Markdown that any renderer takes: headings, paragraphs, lists, quotes, pipe tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from occucompare.document.chart import Bars, Diverging, Spans
from occucompare.document.page import Block, Entries, Page, Paragraph, Quote, Term
from occucompare.document.table import Table
from occucompare.document.words import DocumentWords
from occucompare.errors import assert_never
from occucompare.formats.reading_order import Heading, chart_table, in_order
from occucompare.formats.wrap import one_line, web_address

# Markup that every renderer lets a backslash undo ("$" begins mathematics in notebooks), and
# markup that some know no backslash for, which is written as an entity: HTML, addresses that
# become links by themselves, and what is struck out, raised or marked.
_ANYWHERE = re.compile(
    r"([\\`*_{\[\]>#|$])|([<&~^]|:(?=//)|(?<=www)\.|@(?=\w)|=(?==)|(?<==)=)", re.IGNORECASE
)
_ENTITIES = {"<": "&lt;", "&": "&amp;"}
# Markers of lists, definitions and boxes, and the numbers and letters of ordered lists.
_AT_START = re.compile(
    r"^((?=[-+:!]([-+:!\s]|$))|\(?(\d+|[a-z]|[ivxlcdm]+)(?=[.)](\s|$)))", re.IGNORECASE
)
_DEEPEST = 6


def markdown(page: Page) -> str:
    """A page with its charts as tables of their figures; no HTML."""
    return "\n\n".join(_parts(page)) + "\n"


def escape(text: str) -> str:
    """Text that no Markdown renderer takes for markup, on one line."""
    return _AT_START.sub(r"\1\\", _ANYWHERE.sub(_escaped, one_line(text)))


def table(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """A pipe table; every cell is escaped and stays on its line."""
    headings = tuple(heads)
    rule = f"|{'|'.join(' --- ' for _ in headings)}|"
    return "\n".join([_line(headings), rule, *map(_line, rows)])


def _parts(page: Page) -> Iterator[str]:
    bullet = ""
    for block in in_order(page):
        # Two lists with one bullet would be read as a single list.
        bullet = ("*" if bullet == "-" else "-") if isinstance(block, Entries) else ""
        yield from filter(None, _block(block, bullet, page.words))


def _block(block: Heading | Block, bullet: str, words: DocumentWords) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield f"{'#' * min(level, _DEEPEST)} {escape(text)}"
        case Paragraph(text):
            yield escape(text)
        case Quote(text):
            yield f"> {escape(text)}" if text.strip() else ""
        case Entries(entries, quoted):
            before = "> " if quoted else ""
            yield "\n".join(f"{before}{bullet} {_term(term)}" for term in entries)
        case Table():
            yield escape(block.caption)
            rows = ((row.label, *(cell.text for cell in row.cells)) for row in block.rows)
            yield table(("", *block.columns), rows)
        case Bars() | Spans() | Diverging():
            yield from _block(chart_table(block, words), bullet, words)
        case _:
            assert_never(block)


def _term(term: Term) -> str:
    name, text = escape(term.name or ""), escape(term.text)
    address = web_address(term.address)
    if not name:
        return _link(text, address)
    return f"**{_link(name, address)}:** {text}"


def _link(text: str, address: str | None) -> str:
    return f"[{text}](<{address}>)" if address and text else text


def _line(cells: Iterable[object]) -> str:
    return f"| {' | '.join(escape(str(cell)) for cell in cells)} |"


def _escaped(match: re.Match[str]) -> str:
    if match[1]:
        return f"\\{match[1]}"
    return _ENTITIES.get(match[2]) or f"&#{ord(match[2])};"

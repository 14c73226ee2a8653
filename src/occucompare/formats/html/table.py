"""Tables as HTML that stay tables, for those who hear them, where a phone shows them in stacks."""

from __future__ import annotations

from collections.abc import Iterator

from occucompare.document.table import Cell, Row, Table
from occucompare.formats.html.markup import Direction, escape

_MOST = 4
"""From this many columns on, each figure carries its column's heading on a phone."""
_KEYED = 2
"""The roles of a comparison have a key of their colour; more would tell nothing."""


def table_markup(
    table: Table,
    roles: tuple[str, ...],
    direction: Direction,
    *,
    difference: str,
    hide_caption: bool = False,
) -> Iterator[str]:
    """A table's markup; a heading that is one of the roles shows the colour that charts give it.

    `difference` is the heading of the column whose name the style knows.
    """
    known = table.columns[_KEYED:] == (difference,)
    kind = f"c{min(len(table.columns), _MOST)}"
    if known:
        kind += " difference"
    hidden = ' class="hide"' if hide_caption else ""
    yield f'<table class="{kind}" role="table">'
    yield f"<caption{hidden}>{direction.isolated(table.caption)}</caption>"
    yield '<thead role="rowgroup"><tr role="row"><td role="cell"></td>'
    yield from (_heading(column, roles, direction) for column in table.columns)
    yield '</tr></thead>\n<tbody role="rowgroup">'
    headings = (None,) * len(table.columns) if known else _phone_headings(table)
    yield from (_row(row, headings, direction) for row in table.rows)
    yield "</tbody>\n</table>"


def _heading(column: str, roles: tuple[str, ...], direction: Direction) -> str:
    place = roles.index(column) if column in roles else _KEYED
    key = f' class="key k{place}"' if place < _KEYED else ""
    return f'<th scope="col" role="columnheader"{key}>{direction.isolated(column)}</th>'


def _phone_headings(table: Table) -> tuple[str | None, ...]:
    """The headings that cells carry on a phone, where their column alone does not tell.

    The display of a stacked row's cells takes their roles away in some browsers, so that every
    cell says its role too. Two figures stand side by side under their headings; a third stands
    below them and says what it is; the style says it of a difference, the most common third.
    """
    if len(table.columns) >= _MOST:
        return table.columns
    return tuple(None if place < _KEYED else name for place, name in enumerate(table.columns))


def _row(row: Row, headings: tuple[str | None, ...], direction: Direction) -> str:
    label = f'<th scope="row" role="rowheader">{direction.isolated(row.label)}</th>'
    cells = "".join(
        _cell(cell, heading, direction) for cell, heading in zip(row.cells, headings, strict=True)
    )
    return f'<tr role="row">{label}{cells}</tr>'


def _cell(cell: Cell, heading: str | None, direction: Direction) -> str:
    absent = "" if cell.known else ' class="none"'
    carried = f' data-label="{escape(heading)}"' if heading else ""
    return f'<td role="cell"{absent}{carried}>{direction.isolated(cell.text)}</td>'

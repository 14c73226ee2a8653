"""A comparison as plain text for a terminal or a file."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from occucompare.comparison import Comparison
from occucompare.english.paragraphs import Length
from occucompare.formats.sources import source_lines
from occucompare.table import Table, comparison_table

_GAP = "  "
_NARROWEST = 14


def to_text(comparison: Comparison, *, length: Length = "standard", width: int = 80) -> str:
    """Title, summary, table and sources, in lines of at most `width` columns where words allow."""
    table = comparison_table(comparison)
    title = escape(table.title)
    summary = textwrap.fill(escape(comparison.summary(length=length)), width)
    parts = [title, "=" * len(title), "", summary, "", *_aligned(table, width)]
    sources = [textwrap.fill(escape(line), width) for line in source_lines(comparison)]
    return "\n".join([*parts, *([""] if sources else []), *sources]) + "\n"


def escape(text: str) -> str:
    """Text without what a terminal would obey: control characters, escapes and line breaks."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


def _aligned(table: Table, width: int) -> list[str]:
    heads = ("", table.left, table.right, "Difference")
    rows = [heads, *((row.label, row.left, row.right, row.difference) for row in table.rows)]
    cells = [[escape(cell) for cell in row] for row in rows]
    widths = _widths(cells, width - 3 * len(_GAP))
    lines: list[str] = []
    for place, row in enumerate(cells):
        lines += _wrapped(row, widths)
        if place == 0:
            lines.append(_GAP.join("-" * each for each in widths))
    return lines


def _widths(cells: Sequence[Sequence[str]], room: int) -> list[int]:
    """The widest cell of each column; the widest columns give way until all fit."""
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    while sum(widths) > room and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths


def _wrapped(row: Sequence[str], widths: Sequence[int]) -> list[str]:
    columns = [
        textwrap.wrap(cell, max(width, 1)) or [""] for cell, width in zip(row, widths, strict=True)
    ]
    height = max(map(len, columns))
    padded = [column + [""] * (height - len(column)) for column in columns]
    return [
        _GAP.join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in zip(*padded, strict=True)
    ]

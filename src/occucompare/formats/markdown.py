"""A comparison as Markdown that any renderer takes: paragraphs and one pipe table."""

from __future__ import annotations

import re
from collections.abc import Iterable

from occucompare.comparison import Comparison
from occucompare.english.paragraphs import Length
from occucompare.formats.sources import source_lines
from occucompare.table import comparison_table

# What is markup anywhere ("$" begins mathematics in notebooks), and what is at a line's start.
_ANYWHERE = re.compile(r"([\\`*_\[\]<>|~$&#])")
_AT_START = re.compile(r"^([-+]|[-=]+|\d+(?=[.)]))(?=[.)]?(\s|$))")


def to_markdown(comparison: Comparison, *, length: Length = "standard") -> str:
    """Heading, summary, table and sources."""
    content = comparison_table(comparison)
    heads = ("", content.left, content.right, "Difference")
    rows = ((row.label, row.left, row.right, row.difference) for row in content.rows)
    parts = [
        f"# {escape(content.title)}",
        escape(comparison.summary(length=length)),
        table(heads, rows),
        *map(escape, source_lines(comparison)),
    ]
    return "\n\n".join(parts) + "\n"


def escape(text: str) -> str:
    """Text that no Markdown renderer takes for markup, on one line."""
    line = _ANYWHERE.sub(r"\\\1", " ".join(text.split()))
    return _AT_START.sub(_escaped_start, line)


def _escaped_start(match: re.Match[str]) -> str:
    start = match[1]
    return f"{start}\\" if start.isdigit() else f"\\{start}"


def table(heads: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> str:
    """A pipe table; every cell is escaped and stays on its line."""
    rule = f"|{'|'.join(' --- ' for _ in heads)}|"
    return "\n".join([_line(heads), rule, *map(_line, rows)])


def _line(cells: tuple[object, ...]) -> str:
    return f"| {' | '.join(escape(str(cell)) for cell in cells)} |"

"""The stacked headings of CPS tables, laid flat."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

import attrs

from occucompare.readers import cells
from occucompare.readers.tables import Table
from occucompare.readers.unreadable import unreadable

_WITHIN = 20
_NUMBER = re.compile(r"(?:^|\n| )(\d+[a-z]?)\. ")
_YEAR = re.compile(r"\b20\d\d\b")

_Row = tuple[object, ...]


def flattened(tables: Sequence[Table], numbers: Collection[str]) -> tuple[str, str | None, Table]:
    """A table's number, its year, and the table with one row of headings.

    Raises UnreadableFileError when there is none of these tables.
    """
    for table in tables:
        top = list(itertools.islice(table.rows(), _WITHIN))
        number = _number(top)
        start = next((n for n, row in enumerate(top) if _is_first_heading(row)), None)
        if number in numbers and start is not None:
            end = next((n for n in range(start + 1, len(top)) if _has_figures(top[n])), len(top))
            last = max(n for n in range(start, end) if n == start or any(map(cells.text, top[n])))
            texts = (cells.text(content) for row in top[:end] for content in row)
            year = _YEAR.search(" ".join(texts))
            return number, year[0] if year else None, _flat(table, top[start : last + 1], last)
    file = tables[0].file if tables else "the archive"
    expected = f"a CPS table: {', '.join(numbers)}"
    raise unreadable(file, "the number and headings of a CPS table are missing", expected=expected)


def _number(top: Sequence[_Row]) -> str:
    """The "11b" of "11b. Employed people by detailed occupation and age"."""
    titles = (str(row[0]) for row in top if row and row[0])
    found = (_NUMBER.search(title) for title in titles)
    return next((each[1] for each in found if each), "")


def _is_first_heading(row: _Row) -> bool:
    return any(cells.text(content).lower() == "occupation" for content in row)


def _has_figures(row: _Row) -> bool:
    """Whether the row is one of the table's lines: a title and more than one number."""
    return sum(isinstance(cells.cell(content), (int, float)) for content in row) > 1


def _flat(table: Table, stacked: Sequence[_Row], last: int) -> Table:
    headings = _headings(stacked)

    def rows() -> Iterator[_Row]:
        for number, row in enumerate(table.rows()):
            yield headings if number == last else row

    return attrs.evolve(table, rows=rows)


def _headings(stacked: Sequence[_Row]) -> _Row:
    """Each column's lowest heading, with the one above it where the lowest is there twice."""
    width = max(map(len, stacked))
    texts = [[cells.text(each) for each in row] + [""] * (width - len(row)) for row in stacked]
    lowest = [next((row[n] for row in reversed(texts) if row[n]), "") for n in range(width)]
    twice = {heading for heading, count in Counter(lowest).items() if count > 1}
    groups = texts[-2] if len(texts) > 1 else lowest
    above: list[str] = []
    for group in groups:
        above.append(group or (above[-1] if above else ""))
    return tuple(
        f"{over} {heading}" if heading in twice else heading
        for heading, over in zip(lowest, above, strict=True)
    )

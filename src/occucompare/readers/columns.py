"""Columns found by their headings, wherever they stand, and the lines below them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

import attrs

from occucompare.readers import cells
from occucompare.readers.cells import Cell
from occucompare.readers.progress import shown
from occucompare.readers.tables import Table
from occucompare.readers.unreadable import Fault, Faults, UnreadableFileError, unreadable

Headings: TypeAlias = Mapping[str, str]
"""The pattern of each column's heading, by the name that the reader calls it."""

_HEADER_WITHIN = 20


class Line:
    """One row of a table, its cells by column name. What is wrong with it goes to `faults`."""

    __slots__ = ("_cells", "_places", "faults", "number")

    def __init__(
        self,
        number: int,
        row: tuple[object, ...],
        places: Mapping[str, int],
        faults: Faults,
    ) -> None:
        self.number = number
        self.faults = faults
        self._cells = row
        self._places = places

    def raw(self, name: str) -> object:
        """The cell as it is, None where the row or the column is not there."""
        place = self._places.get(name)
        return None if place is None else self._cells[place]

    def text(self, name: str) -> str:
        """The cell as a text, "" when it is blank."""
        return cells.text(self.raw(name))

    def beside(self, name: str) -> object:
        """The cell to the right of a column, where a publisher gave none a heading."""
        place = self._places[name] + 1
        return self._cells[place] if place < len(self._cells) else None

    def needed(self, name: str, pattern: str = r".*\w.*", expected: str = "a text") -> str:
        """The cell as a text of that pattern; a fault when it is not."""
        found = cells.title(self.raw(name))
        if not re.fullmatch(pattern, found):
            self.fault(name, f"{found!r} is not {expected}", expected)
        return found

    def cell(self, name: str) -> Cell:
        """The cell as a number or the mark of a missing one; a fault when it is neither."""
        content = self.raw(name)
        found = cells.cell(content)
        if found is None:
            self.fault(name, f"{content!r} is not a number", cells.MARKED)
            return ""
        return found

    def cells(self, names: Iterable[str]) -> list[Cell]:
        """Several cells as `cell` gives them, fast."""
        row, places, cell = self._cells, self._places, cells.cell
        found = [cell(row[places[name]]) if name in places else "" for name in names]
        return [self.cell(name) for name in names] if None in found else found  # type: ignore[return-value]

    def fault(self, name: str, message: str, expected: str | None = None) -> None:
        """Keep that something is wrong in one column."""
        self.faults.add(message, row=self.number, column=name, expected=expected)


@attrs.frozen
class Found:
    """A table whose headings were found: in which row, and each column's place and heading."""

    table: Table
    header_row: int
    places: dict[str, int]
    headings: dict[str, str]
    width: int

    def above(self) -> Iterator[tuple[object, ...]]:
        """The rows above the headings, such as the table's title."""
        return itertools.islice(self.table.rows(), self.header_row - 1)

    def faults(self) -> Faults:
        """A place to gather what is wrong in this table."""
        return Faults(self.table.file, self.table.sheet)

    def lines(self, faults: Faults) -> Iterator[Line]:
        """The rows below the headings that are not blank."""
        below = itertools.islice(self.table.rows(), self.header_row, None)
        rows = enumerate(shown(below, self.table.file), start=self.header_row + 1)
        for number, row in rows:
            if self.table.even and row and len(row) != self.width:
                message = f"the row has {len(row)} columns of {self.width}: it may be truncated"
                faults.add(message, row=number)
            elif any(row):
                padded = row if len(row) >= self.width else row + (None,) * (self.width - len(row))
                yield Line(number, padded, self.places, faults)


def found(
    tables: Sequence[Table], headings: Headings, *, optional: Collection[str] = ()
) -> list[Found]:
    """Every table that has these columns.

    Raises UnreadableFileError when none has; it names the columns that the nearest one lacks.
    """
    tried = [_nearest(table, headings, optional) for table in tables]
    whole = [each for each in tried if each and not _missing(each, headings, optional)]
    if whole:
        for each in whole:
            _refuse_twins(each, headings)
        return whole
    raise _error(tables, _most(tried), headings, optional)


def first(tables: Sequence[Table], headings: Headings, *, optional: Collection[str] = ()) -> Found:
    """The first table that has these columns. Raises UnreadableFileError as `found` does."""
    return found(tables, headings, optional=optional)[0]


def nearest(tables: Sequence[Table], headings: Headings) -> Found | None:
    """The table with the most of these columns; None when none has any."""
    return _most([_nearest(table, headings, ()) for table in tables])


def tidy(heading: object) -> str:
    """A heading in lower case without footnotes, with plain hyphens and single spaces."""
    plain = cells.title(heading).lower()
    return plain.replace("\u2013", "-").replace("\u2014", "-")


def _most(tried: Sequence[Found | None]) -> Found | None:
    return max(filter(None, tried), key=lambda each: len(each.places), default=None)


def _nearest(table: Table, headings: Headings, optional: Collection[str]) -> Found | None:
    best: Found | None = None
    for number, row in enumerate(itertools.islice(table.rows(), _HEADER_WITHIN), start=1):
        each = _read(table, number, row, headings)
        if each.places and (best is None or len(each.places) > len(best.places)):
            best = each
        if best and not _missing(best, headings, optional):
            break
    return best


def _read(table: Table, number: int, row: tuple[object, ...], headings: Headings) -> Found:
    tidied = [tidy(content) for content in row]
    places: dict[str, int] = {}
    for name, pattern in headings.items():
        place = next((n for n, each in enumerate(tidied) if re.fullmatch(pattern, each)), None)
        if place is not None:
            places[name] = place
    texts = {name: cells.text(row[place]) for name, place in places.items()}
    return Found(table, number, places, texts, len(row))


def _missing(each: Found, headings: Headings, optional: Collection[str]) -> list[str]:
    return [name for name in headings if name not in each.places and name not in optional]


def _refuse_twins(each: Found, headings: Headings) -> None:
    row = next(itertools.islice(each.table.rows(), each.header_row - 1, None))
    tidied = [tidy(content) for content in row]
    faults = each.faults()
    for name, pattern in headings.items():
        if sum(bool(re.fullmatch(pattern, heading)) for heading in tidied) > 1:
            faults.add("the column is there twice", row=each.header_row, column=name)
    faults.check()


def _error(
    tables: Sequence[Table], near: Found | None, headings: Headings, optional: Collection[str]
) -> UnreadableFileError:
    expected = f"the columns {', '.join(name for name in headings if name not in optional)}"
    if near is None:
        file = tables[0].file if tables else "the archive"
        return unreadable(
            file, "there is no table with the columns of this format", expected=expected
        )
    missing = ", ".join(_missing(near, headings, optional))
    fault = Fault(
        message=f"missing {missing}",
        sheet=near.table.sheet,
        row=near.header_row,
        column=missing,
        expected=expected,
    )
    return UnreadableFileError(near.table.file, [fault])

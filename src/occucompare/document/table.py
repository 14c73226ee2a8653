"""A table as data: rows of text, no markup, and every gap explained."""

from __future__ import annotations

import attrs


@attrs.frozen
class Cell:
    """A figure in words; `known` is False where the text is the reason why there is none."""

    text: str
    known: bool = True


@attrs.frozen(kw_only=True)
class Row:
    """One metric: its label, a cell for each of the table's columns, its group and its name.

    `alike` says that the figures are the same or about the same, so that a view of differences
    leaves the row out.
    """

    label: str
    cells: tuple[Cell, ...]
    group: str | None = None
    alike: bool = False
    metric: str | None = None


@attrs.frozen(kw_only=True)
class Table:
    """Rows of text under the headings of their columns.

    `columns` are the headings of the cells; the column of labels before them has none.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    def differing(self) -> Table:
        """The rows whose figures differ."""
        return attrs.evolve(self, rows=tuple(row for row in self.rows if not row.alike))

    def grouped(self, *groups: str) -> Table:
        """The rows of some groups of metrics."""
        return attrs.evolve(self, rows=tuple(row for row in self.rows if row.group in groups))

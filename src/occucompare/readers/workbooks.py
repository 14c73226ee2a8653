"""Rows of .xlsx workbooks. The only importer of openpyxl."""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Generator, Iterator
from typing import IO, TYPE_CHECKING, Any

from occucompare.errors import ExtraMissingError
from occucompare.readers.unreadable import translated

if TYPE_CHECKING:
    from openpyxl.worksheet._read_only import ReadOnlyWorksheet

_MOST_ROWS = 1_048_576  # of a sheet in Excel


@contextlib.contextmanager
def sheets(stream: IO[bytes], file: str) -> Generator[list[ReadOnlyWorksheet], None, None]:
    """The sheets of a workbook, open while the context lasts.

    Raises UnreadableFileError for a workbook that is damaged, ExtraMissingError without openpyxl.
    """
    try:
        from openpyxl import load_workbook
    except ImportError:
        raise ExtraMissingError("openpyxl", "readers", "read this file") from None
    with translated(file, "an .xlsx workbook"), warnings.catch_warnings():
        # A style that openpyxl does not know is no concern of a reader of figures.
        warnings.simplefilter("ignore")
        book: Any = load_workbook(stream, read_only=True, data_only=True)
    try:
        yield [sheet for sheet in book.worksheets if hasattr(sheet, "reset_dimensions")]
    finally:
        book.close()


def rows(sheet: ReadOnlyWorksheet, file: str) -> Iterator[tuple[object, ...]]:
    """Rows of cells, each as wide as its content. Raises UnreadableFileError."""
    with translated(file, "an undamaged sheet", sheet.title):
        # A sheet's own word on its size is often wrong: one claims 16,108 columns.
        sheet.reset_dimensions()
        cells: Any = sheet
        yield from map(tuple, cells.iter_rows(max_row=_MOST_ROWS, values_only=True))

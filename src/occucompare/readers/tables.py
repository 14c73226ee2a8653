"""Files as tables of cells, however they are packed: .xlsx, .csv, .txt, .gz, and .zip of these."""

from __future__ import annotations

import contextlib
import functools
import io
import os
import zipfile
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack
from pathlib import Path, PurePosixPath
from typing import IO, TypeAlias

import attrs

from occucompare.readers import delimited, workbooks
from occucompare.readers.unreadable import translated, unreadable

PathLike: TypeAlias = "str | os.PathLike[str]"

KINDS = ".xlsx, .csv, .txt, or one of these inside .gz or .zip"

_TEXTS = (".csv", ".txt", ".tsv")
_GZIP, _ZIP, _OLD_EXCEL = b"\x1f\x8b", b"PK", b"\xd0\xcf\x11\xe0"


@attrs.frozen(kw_only=True)
class Table:
    """One sheet of a workbook, or a file of delimited text; `rows()` starts at its first row.

    `even` says that every row has as many cells as the header.
    """

    file: str
    sheet: str | None
    rows: Callable[[], Iterator[tuple[object, ...]]]
    even: bool

    @property
    def name(self) -> str:
        """The file's name, with the sheet's if it is a workbook."""
        return self.file if self.sheet is None else f"{self.file}, {self.sheet}"


@contextlib.contextmanager
def opened(path: PathLike) -> Generator[list[Table], None, None]:
    """The tables of one file, open while the context lasts.

    Raises UnreadableFileError for a file that is not there, empty, damaged or of another kind.
    """
    with ExitStack() as stack:
        place = Path(path)
        stream = stack.enter_context(binary(place))
        yield tables_of(stream, place.name, stack)


def tables_of(stream: IO[bytes], file: str, stack: ExitStack) -> list[Table]:
    """The tables of an open file, told by what it begins with."""
    start = stream.read(4)
    if start.startswith(_ZIP):
        archive = stack.enter_context(unzipped(stream, file))
        if "[Content_Types].xml" not in archive.namelist():
            return [each for name in members(archive) for each in _member(archive, name, stack)]
        return _sheets(stream, file, stack)
    if start.startswith(_OLD_EXCEL):
        message = "this is the old Excel format; save it as .xlsx"
        raise unreadable(file, message, expected=KINDS)
    gzipped = start.startswith(_GZIP)
    inner = file[:-3] if gzipped and file.lower().endswith(".gz") else file
    if not inner.lower().endswith(_TEXTS):
        raise unreadable(file, "this is no such file by its first bytes", expected=KINDS)
    return [_delimited(stream, inner, gzipped=gzipped)]


@contextlib.contextmanager
def unzipped(stream: IO[bytes], file: str) -> Generator[zipfile.ZipFile, None, None]:
    """A zip archive whose members unpack to a harmless size. Raises UnreadableFileError."""
    with translated(file, "a whole .zip or .xlsx file"):
        archive = zipfile.ZipFile(stream)
    with archive:
        listed = archive.infolist()
        total = sum(each.file_size for each in listed)
        packed = sum(each.compress_size for each in listed)
        most = max(delimited.HARMLESS_BYTES, packed * delimited.MOST_TIMES)
        if total > min(most, delimited.MOST_BYTES):
            message = f"{packed:,} bytes unpack to {total:,}: this may be a zip bomb"
            raise unreadable(file, message)
        yield archive


def members(archive: zipfile.ZipFile) -> list[str]:
    """The names of the tables inside a publisher's archive."""
    names = (name for name in archive.namelist() if not name.startswith("__MACOSX"))
    return [name for name in names if name.lower().endswith((".xlsx", *_TEXTS))]


def unpacked(archive: zipfile.ZipFile, name: str) -> IO[bytes]:
    """One member of an archive, in memory. Raises UnreadableFileError."""
    with translated(name, "a whole member of a .zip file"):
        return io.BytesIO(archive.read(name))


def binary(path: Path) -> IO[bytes]:
    """A file opened to be read. Raises UnreadableFileError when it can't be, or is empty."""
    if path.is_dir():
        raise unreadable(str(path), "this is a folder; name the file in it")
    try:
        if not path.stat().st_size:
            raise unreadable(path.name, "the file is empty", expected=KINDS)
        return path.open("rb")
    except FileNotFoundError:
        message = "there is no such file; download it from its publisher and give its path"
        raise unreadable(str(path), message) from None
    except (OSError, ValueError) as error:
        raise unreadable(str(path), f"the file can't be opened: {error}") from error


def _member(archive: zipfile.ZipFile, name: str, stack: ExitStack) -> list[Table]:
    stream = stack.enter_context(unpacked(archive, name))
    return tables_of(stream, PurePosixPath(name).name, stack)


def _sheets(stream: IO[bytes], file: str, stack: ExitStack) -> list[Table]:
    stream.seek(0)
    found = stack.enter_context(workbooks.sheets(stream, file))
    return [
        Table(
            file=file,
            sheet=sheet.title,
            rows=functools.partial(workbooks.rows, sheet, file),
            even=False,
        )
        for sheet in found
    ]


def _delimited(stream: IO[bytes], file: str, *, gzipped: bool) -> Table:
    packed = stream.seek(0, os.SEEK_END)

    def rows() -> Iterator[tuple[object, ...]]:
        return delimited.rows(stream, file, packed=packed, gzipped=gzipped)

    return Table(file=file, sheet=None, rows=rows, even=True)

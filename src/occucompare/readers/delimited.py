"""Rows of comma- or tab-separated text, streamed, with a cap on what is unpacked."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING

from occucompare.readers.unreadable import translated, unreadable

if TYPE_CHECKING:
    from typing_extensions import Buffer

# Official files unpack to 4 times (csv) to 26 times (workbooks) their size; a bomb to 1,000 times.
MOST_TIMES = 100
MOST_BYTES = 2 * 1024**3
HARMLESS_BYTES = 20 * 1024**2

_BUFFER = 256 * 1024


class Capped(io.RawIOBase):
    """Bytes of a stream, refused where they are too many for the packed size they came from.

    Closing it leaves the stream open.
    """

    def __init__(self, stream: IO[bytes], file: str, packed: int) -> None:
        self._stream = stream
        self._file = file
        self._most = min(MOST_BYTES, max(HARMLESS_BYTES, packed * MOST_TIMES))
        self._read = 0

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: Buffer, /) -> int:
        """Fill the buffer. Raises UnreadableFileError past the cap."""
        view = memoryview(buffer)
        with translated(self._file, "a whole, undamaged file"):
            chunk = self._stream.read(len(view))
        self._read += len(chunk)
        if self._read > self._most:
            message = f"more than {self._most:,} bytes come out of it: this may be a zip bomb"
            raise unreadable(self._file, message)
        view[: len(chunk)] = chunk
        return len(chunk)


def rows(stream: IO[bytes], file: str, *, packed: int, gzipped: bool) -> Iterator[tuple[str, ...]]:
    """Rows of cells from the stream's beginning: tab-separated for .txt and .tsv, else csv.

    Raises UnreadableFileError for text that is not UTF-8, is damaged, or unpacks to too much.
    """
    stream.seek(0)
    source = gzip.GzipFile(fileobj=stream) if gzipped else stream
    raw = io.BufferedReader(Capped(source, file, packed), _BUFFER)  # type: ignore[arg-type]
    with io.TextIOWrapper(raw, encoding="utf-8-sig", newline="") as lines:
        if file.lower().endswith((".txt", ".tsv")):
            whole = _whole_lines(lines, file)
            reader = csv.reader(whole, delimiter="\t", quoting=csv.QUOTE_NONE)
        else:
            reader = csv.reader(lines, strict=True)
        yield from _parsed(reader, file)


def _parsed(reader: Iterator[list[str]], file: str) -> Iterator[tuple[str, ...]]:
    with translated(file, "UTF-8 text in columns"):
        yield from map(tuple, reader)


def _whole_lines(lines: io.TextIOWrapper, file: str) -> Iterator[str]:
    """The lines; a last one without its end says that the rest of the file is missing."""
    line = "\n"
    for line in lines:
        yield line
    if not line.endswith(("\n", "\r")):
        raise unreadable(file, "the last line has no end: the file may be truncated")

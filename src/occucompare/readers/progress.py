"""A small line on a terminal while a long file is read."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")

_QUIET_SECONDS = 1.0
_EVERY = 1000


def shown(rows: Iterable[Item], name: str) -> Iterator[Item]:
    """The rows as they are; on a terminal, after a second, with their count on stderr."""
    stream = sys.stderr
    if stream is None or not stream.isatty():  # pyright: ignore[reportUnnecessaryComparison]
        yield from rows
        return
    started, written = time.monotonic(), False
    try:
        for count, row in enumerate(rows, start=1):
            if count % _EVERY == 0 and time.monotonic() - started > _QUIET_SECONDS:
                stream.write(f"\rreading {name}: {count:,} rows")
                stream.flush()
                written = True
            yield row
    finally:
        if written:
            stream.write("\r\x1b[K")
            stream.flush()

"""A folder of tables, or the .zip that it came in: files by name, opened one at a time."""

from __future__ import annotations

import contextlib
import zipfile
from collections.abc import Generator
from contextlib import ExitStack
from pathlib import Path, PurePosixPath
from typing import IO

import attrs

from occucompare.readers import tables
from occucompare.readers.tables import PathLike, Table
from occucompare.readers.unreadable import translated, unreadable

_KINDS = (".xlsx", ".txt", ".csv")
_READ_ME = "read me.txt"
_MOST_OF_A_READ_ME = 1000


@attrs.frozen
class Folder:
    """Files of a folder, or of a .zip, by name in lower case."""

    path: Path
    names: dict[str, str]
    archive: zipfile.ZipFile | None = None

    @contextlib.contextmanager
    def table(self, title: str) -> Generator[Table | None, None, None]:
        """The first table of the file of that title, whatever its kind; None when it is not there.

        Raises UnreadableFileError.
        """
        name = next((title.lower() + kind for kind in _KINDS if title.lower() + kind in self), None)
        if name is None:
            yield None
            return
        with ExitStack() as stack:
            stream = stack.enter_context(self._stream(name))
            file = PurePosixPath(self.names[name]).name
            found = tables.tables_of(stream, file, stack)
            if not found:
                raise unreadable(file, "there is no table in it")
            yield found[0]

    def read_me(self) -> str:
        """The beginning of the publisher's note, "" when it is not there."""
        if _READ_ME not in self:
            return ""
        with self._stream(_READ_ME) as stream:
            return stream.read(_MOST_OF_A_READ_ME).decode("utf-8", "replace")

    def __contains__(self, name: object) -> bool:
        return name in self.names

    def _stream(self, name: str) -> IO[bytes]:
        if self.archive is None:
            return tables.binary(self.path / self.names[name])
        return tables.unpacked(self.archive, self.names[name])


@contextlib.contextmanager
def entered(path: PathLike) -> Generator[Folder, None, None]:
    """A folder or .zip, open while the context lasts. Raises UnreadableFileError."""
    place = Path(path)
    if place.is_dir():
        with translated(str(place), "a folder of tables"):
            names = sorted(each.name for each in place.iterdir())
        yield Folder(place, {name.lower(): name for name in names})
        return
    with tables.binary(place) as stream, tables.unzipped(stream, place.name) as archive:
        members = {PurePosixPath(name).name.lower(): name for name in archive.namelist()}
        yield Folder(place, members, archive)

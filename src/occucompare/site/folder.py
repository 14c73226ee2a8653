"""The folder of a site: files that are there whole or not at all, and the list of what was made."""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import secrets
import time
from collections.abc import Generator, Mapping
from pathlib import Path
from typing import Any, cast

import attrs

from occucompare.document.page import FILE_NAME
from occucompare.errors import OccucompareError

MANIFEST = "occucompare-export.json"
_SCHEMA = 1
_SECONDS = 1.0
_PATIENCE = 20
"""The list of files is written in at most about a twentieth of the time."""
_BEGUN = re.compile(r"\.[0-9a-f]{16}\.part")


class ExportError(OccucompareError, OSError):
    """A folder or a file that a site can't be written to."""


@attrs.frozen
class Made:
    """A page that was made: what stands for all that went into it, and for what came out."""

    inputs: str
    sha256: str


def write_whole(path: Path, content: bytes) -> None:
    """Write a file that appears when it is whole; what is no file, such as a pipe, as it comes."""
    target = path.resolve()
    if target.exists() and not (target.is_file() or target.is_dir()):
        target.write_bytes(content)
        return
    begun = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with begun.open("xb") as file:
            file.write(content)
        begun.replace(target)
    finally:
        with contextlib.suppress(OSError):
            begun.unlink()


@attrs.frozen
class Folder:
    """The folder that a site is written to."""

    path: Path

    def opened(self) -> dict[str, Made]:
        """What an earlier export made here; the folder is there afterwards.

        Raises ExportError for a folder with other files in it, and for what is no folder.
        """
        with self._told(self.path):
            self.path.mkdir(parents=True, exist_ok=True)
            there = [each for each in self.path.iterdir() if not _BEGUN.fullmatch(each.name)]
        if not there:
            return {}
        if self.path / MANIFEST not in there:
            raise ExportError(
                f"{self.path} is not empty and has no {MANIFEST}; choose a new or an empty folder"
            )
        return self._read()

    def write(self, name: str, content: bytes) -> None:
        """Write one file. Raises ExportError when there is no room or no permission."""
        with self._told(self.path / name):
            write_whole(self.path / name, content)

    def write_manifest(self, about: Mapping[str, object], files: Mapping[str, Made]) -> None:
        """Write the list of what was made, and of what."""
        listed = {name: attrs.asdict(files[name]) for name in sorted(files)}
        data = {"occucompare_export": _SCHEMA, **about, "files": listed}
        text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
        self.write(MANIFEST, text.encode("utf-8", "surrogatepass"))

    def has(self, name: str, made: Made) -> bool:
        """Whether a file is there as it was made."""
        try:
            content = (self.path / name).read_bytes()
        except OSError:
            return False
        return hashlib.sha256(content).hexdigest() == made.sha256

    def clear(self, gone: Mapping[str, Made]) -> None:
        """Remove files of an earlier export, unless they were changed, and what was never whole."""
        begun = [each for each in self.path.iterdir() if _BEGUN.fullmatch(each.name)]
        old = [self.path / name for name, made in gone.items() if self.has(name, made)]
        for each in (*begun, *old):
            with self._told(each):
                each.unlink()

    def _read(self) -> dict[str, Made]:
        path = self.path / MANIFEST
        with self._told(path):
            content = path.read_bytes()
        try:
            data = json.loads(content)
            files = cast("Mapping[str, Any]", data["files"])
            made = {name: Made(**each) for name, each in files.items()}
        except (ValueError, TypeError, KeyError, AttributeError):
            raise ExportError(f"{path} is not a list of files that occucompare made") from None
        # The list may have been written by anyone; nothing outside the folder is touched for it.
        return {name: each for name, each in made.items() if FILE_NAME.fullmatch(name)}

    @contextlib.contextmanager
    def _told(self, path: Path) -> Generator[None, None, None]:
        try:
            yield
        except ExportError:
            raise
        except OSError as error:
            raise ExportError(f"can't write {path}: {error.strerror or error}") from error


class Ledger:
    """The list of what is in a folder, saved now and then while its pages are made."""

    def __init__(
        self, folder: Folder, about: Mapping[str, object], files: Mapping[str, Made]
    ) -> None:
        self._folder = folder
        self._about = about
        self._files = dict(files)
        self._due = 0.0

    def write(self, name: str, content: bytes, inputs: str) -> None:
        """Write a page and list it."""
        self._folder.write(name, content)
        self._files[name] = Made(inputs, hashlib.sha256(content).hexdigest())
        if time.monotonic() > self._due:
            self.save()

    def save(self) -> None:
        """Write the list."""
        begun = time.monotonic()
        self._folder.write_manifest(self._about, self._files)
        ended = time.monotonic()
        self._due = ended + max(_SECONDS, _PATIENCE * (ended - begun))

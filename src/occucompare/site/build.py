"""Making a site: every page that is not there already, in one process or in several."""

from __future__ import annotations

import contextlib
import functools
import pickle
import signal
import tempfile
from collections.abc import Generator, Iterator, Sequence
from os import PathLike
from pathlib import Path

import attrs

from occucompare.api import load_catalog
from occucompare.catalog.catalog import Catalog
from occucompare.model.role import Role
from occucompare.site.folder import ExportError, Folder, Ledger, Made
from occucompare.site.names import digest
from occucompare.site.pages import page_markup
from occucompare.site.plan import NEAREST, Progress, Site, plan

_CHUNK = 16
_WORKING: list[Site] = []
"""The site that a process of its own makes pages of."""


@attrs.frozen
class Exported:
    """A site that was written: how many pages it has, and how many were made just now."""

    pages: int
    made: int


def _quiet(said: str, done: int, count: int) -> None:
    """Progress that nobody wants to see."""


def export_site(  # noqa: PLR0913 - every choice is by keyword and has a default
    path: str | PathLike[str],
    *,
    catalog: Catalog | None = None,
    roles: Sequence[str | Role] | None = None,
    nearest: int | None = NEAREST,
    force: bool = False,
    jobs: int = 1,
    progress: Progress = _quiet,
) -> Exported:
    """Write a folder of HTML pages: each role, its comparisons with its nearest, and an index.

    `roles` are some roles of the catalog, by default all; without `nearest` (None) every pair of
    them is compared. A page that an earlier export made of the same is kept, unless `force`; one
    that is no longer wanted is removed. The same roles give the same bytes, with any number of
    `jobs` (processes, for which a script needs its `if __name__ == "__main__":`), also after an
    interruption. Raises RoleNotFoundError for a name that is not in the catalog, and ExportError
    for a folder that has other files in it or can't be written to.
    """
    chosen = load_catalog() if catalog is None else catalog
    site = plan(chosen, roles, nearest, progress)
    folder = Folder(Path(path))
    before = folder.opened()
    wanted = {file: digest((*_library().values(), site.inputs(file))) for file in site.about}
    folder.clear({file: each for file, each in before.items() if file not in wanted})
    kept = {} if force else _kept(folder, before, wanted)
    ledger = Ledger(folder, _told_of(site, nearest, whole=roles is None), kept)
    missing = {file: inputs for file, inputs in wanted.items() if file not in kept}
    _make(ledger, site, missing, jobs, progress)
    return Exported(len(wanted), len(missing))


def _kept(folder: Folder, before: dict[str, Made], wanted: dict[str, str]) -> dict[str, Made]:
    """The pages that are there, whole, and made of the same."""
    return {
        file: before[file]
        for file, inputs in wanted.items()
        if file in before and before[file].inputs == inputs and folder.has(file, before[file])
    }


def _told_of(site: Site, nearest: int | None, *, whole: bool) -> dict[str, object]:
    titles = None if whole else [role.title for role in site.roles]
    options = {"nearest": nearest, "roles": titles}
    return {**_library(), "catalog": site.catalog, "options": options}


def _make(
    ledger: Ledger, site: Site, missing: dict[str, str], jobs: int, progress: Progress
) -> None:
    ledger.save()
    try:
        for done, (file, content) in enumerate(_contents(site, tuple(missing), jobs)):
            progress("making pages", done, len(missing))
            ledger.write(file, content, missing[file])
        ledger.save()
    except BaseException:
        # Whatever stopped it may stop this too; what was listed before is listed still.
        with contextlib.suppress(ExportError):
            ledger.save()
        raise


def _contents(site: Site, files: Sequence[str], jobs: int) -> Iterator[tuple[str, bytes]]:
    if jobs == 1 or len(files) <= _CHUNK:
        yield from ((file, _content(site, file)) for file in files)
        return
    with tempfile.TemporaryDirectory(prefix="occucompare-") as scratch:
        told = Path(scratch, "site.pickle")
        told.write_bytes(pickle.dumps(site))
        yield from _in_processes(told, files, jobs)


def _in_processes(told: Path, files: Sequence[str], jobs: int) -> Iterator[tuple[str, bytes]]:
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    # A copy of this process, made by fork, could wait for ever for a thread that it has not got.
    # What a new process is told goes through a pipe; more than fits in it would never be read by
    # one that can't begin.
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, context, initializer=_begin, initargs=(told,))
    try:
        with _uninterrupted():
            pool.submit(_content_here, files[0]).result()
            contents = pool.map(_content_here, files, chunksize=_CHUNK)
        yield from zip(files, contents, strict=True)
    except BrokenProcessPool as error:
        raise ExportError(
            "the processes that make pages can't begin, or were stopped; a script that exports in "
            'several has to call export_site under `if __name__ == "__main__":`'
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


@contextlib.contextmanager
def _uninterrupted() -> Generator[None, None, None]:
    """Hold an interruption back; processes that begin here never hear of one, where that can be."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(told: Path) -> None:
    """In a process of its own: an interruption is for the one that started it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _WORKING[:] = [pickle.loads(told.read_bytes())]  # noqa: S301 - our own, of a moment ago


def _content_here(file: str) -> bytes:
    return _content(_WORKING[0], file)


def _content(site: Site, file: str) -> bytes:
    return page_markup(site, file).encode("utf-8")


@functools.cache
def _library() -> dict[str, str]:
    """The library's version, and what stands for its code: with other code, pages may differ."""
    from occucompare import __version__

    room = Path(__file__).parents[1]
    code = (file.read_text(encoding="utf-8") for file in sorted(room.rglob("*.py")))
    return {"version": __version__, "code": digest(code)}

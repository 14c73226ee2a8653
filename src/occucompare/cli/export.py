"""`occucompare export PATH [ROLE ...]`: a folder of pages, with an index."""

from __future__ import annotations

import argparse
import sys
import time

from occucompare.cli.options import add_catalog, catalog_of, natural, positive

_NEAREST = 4
_SECONDS = 0.1
_ERASE = "\r\x1b[K"


def add_options(parser: argparse.ArgumentParser) -> None:
    """What the command can be given."""
    parser.description = (
        "Write a folder of HTML pages: one for each role and each comparison, and an index. "
        "Of roles that are named, every pair is compared; of a whole catalog, each role "
        f"with its {_NEAREST} nearest. A later run makes only what is missing or would change."
    )
    parser.add_argument("path", metavar="PATH", help="a new or empty folder, or an earlier export")
    parser.add_argument("roles", metavar="ROLE", nargs="*", help="by default the whole catalog")
    pairs = parser.add_mutually_exclusive_group()
    pairs.add_argument(
        "--nearest", type=natural, metavar="N", help="compare each role with its nearest N"
    )
    pairs.add_argument("--all-pairs", action="store_true", help="compare every pair of roles")
    parser.add_argument("--force", action="store_true", help="make every page anew")
    parser.add_argument(
        "--jobs", type=positive, default=1, metavar="N",
        help="processes that make pages (default: %(default)s)",
    )  # fmt: skip
    add_catalog(parser)
    parser.set_defaults(run=_export)


def _export(chosen: argparse.Namespace) -> None:
    from occucompare.model.language import language
    from occucompare.site.build import export_site

    with _Line() as line:
        exported = export_site(
            chosen.path,
            catalog=catalog_of(chosen),
            roles=chosen.roles or None,
            nearest=_nearest(chosen),
            force=chosen.force,
            jobs=chosen.jobs,
            progress=line.show,
        )
    kept = exported.pages - exported.made
    lexicon = language().lexicon
    count = lexicon.words.count
    line = lexicon.phrases["site made"].format(
        pages=count(exported.pages), path=chosen.path, made=count(exported.made), kept=count(kept)
    )
    sys.stdout.write(f"{line}\n")


def _nearest(chosen: argparse.Namespace) -> int | None:
    """How many others each role is compared with; None for all."""
    nearest: int | None = chosen.nearest
    every = chosen.all_pairs or (chosen.roles and nearest is None)
    return None if every else _NEAREST if nearest is None else nearest


class _Line:
    """One line on a terminal that tells how far the work is; nothing elsewhere."""

    def __init__(self) -> None:
        self._wanted = sys.stderr.isatty()
        self._said: str | None = None
        self._begun = self._shown = 0.0

    def __enter__(self) -> _Line:  # noqa: PYI034 - Self is not in Python 3.10's typing
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            sys.stderr.write(_ERASE)
            sys.stderr.flush()

    def show(self, said: str, done: int, count: int) -> None:
        """What is done, how many are done of how many, and how long the rest may take."""
        now = time.monotonic()
        if said != self._said:
            self._said, self._begun = said, now
        if not self._wanted or now - self._shown < _SECONDS:
            return
        left = (now - self._begun) / done * (count - done) if done else None
        rest = "" if left is None else f", about {_duration(left)} left"
        sys.stderr.write(f"{_ERASE}{said}: {done:,} of {count:,}{rest}")
        sys.stderr.flush()
        self._shown = now


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"

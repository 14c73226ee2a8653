"""The command line: a thin door to the library."""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, get_args

if TYPE_CHECKING:
    from occucompare.catalog import Catalog
    from occucompare.comparison import Comparison

_OK, _REFUSED = 0, 1
_BROKEN_PIPE = 128 + signal.SIGPIPE if hasattr(signal, "SIGPIPE") else 1
_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. The exit status is 0; 1 for data or a role that won't do; 2 for usage."""
    from occucompare.errors import OccucompareError

    try:
        chosen = _parser().parse_args(arguments)
        chosen.run(chosen)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has gone; what is still buffered must not be flushed into the void at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _BROKEN_PIPE
    except KeyboardInterrupt:
        return _INTERRUPTED
    except (OccucompareError, OSError) as error:
        sys.stderr.write(f"occucompare: {error}\n")
        return _REFUSED
    return _OK


def _parser() -> argparse.ArgumentParser:
    from occucompare import __version__
    from occucompare.english.paragraphs import Length

    parser = argparse.ArgumentParser(
        prog="occucompare", description="Compare occupations: what differs, and by how much."
    )
    parser.add_argument("--version", action="version", version=f"occucompare {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--catalog", default="us", help="a bundled catalog (default: %(default)s)")
    shared.add_argument("--format", default="text", choices=("text", "markdown", "json"))
    shared.add_argument(
        "--output", type=Path, metavar="FILE", help="write to a file, whole or not at all"
    )

    compare = commands.add_parser(
        "compare", parents=[shared], help="compare a role with one or more others"
    )
    compare.add_argument("left", metavar="LEFT")
    compare.add_argument("others", metavar="RIGHT", nargs="+")
    compare.add_argument("--length", default="standard", choices=get_args(Length))
    compare.set_defaults(run=_compare)

    find = commands.add_parser("find", parents=[shared], help="find the roles that a text may mean")
    find.add_argument("text", metavar="TEXT")
    find.add_argument("--limit", type=int, default=5)
    find.set_defaults(run=_find)
    return parser


def _compare(chosen: argparse.Namespace) -> None:
    catalog = _catalog(chosen)
    # Every name is looked up before anything is written.
    comparisons = [catalog.compare(chosen.left, other) for other in chosen.others]
    if chosen.format == "json":
        _write(_json(comparisons), chosen.output)
    else:
        _write("\n".join(_shown(each, chosen) for each in comparisons), chosen.output)


def _json(comparisons: Sequence[Comparison]) -> str:
    """One pair as an object, several as a list."""
    import json

    found = [comparison.to_dict() for comparison in comparisons]
    return json.dumps(found[0] if len(found) == 1 else found, ensure_ascii=False, indent=2) + "\n"


def _shown(comparison: Comparison, chosen: argparse.Namespace) -> str:
    if chosen.format == "markdown":
        from occucompare.formats.markdown import to_markdown

        return to_markdown(comparison, length=chosen.length)
    from occucompare.formats.text import to_text

    width = min(100, shutil.get_terminal_size().columns)
    return to_text(comparison, length=chosen.length, width=width)


def _find(chosen: argparse.Namespace) -> None:
    import json

    matches = _catalog(chosen).find(chosen.text, limit=chosen.limit)
    rows = [
        (match.role.code or "", match.role.title, match.title, match.score) for match in matches
    ]
    if chosen.format == "json":
        keys = ("code", "role", "title", "score")
        found = [dict(zip(keys, row, strict=True)) for row in rows]
        _write(json.dumps(found, ensure_ascii=False, indent=2) + "\n", chosen.output)
    elif chosen.format == "markdown":
        from occucompare.formats.markdown import table

        _write(table(("Code", "Role", "Matched", "Score"), rows) + "\n", chosen.output)
    else:
        lines = [f"{score:.2f}  {role}  ({title})" for _, role, title, score in rows]
        _write("".join(f"{line}\n" for line in lines), chosen.output)


def _catalog(chosen: argparse.Namespace) -> Catalog:
    from occucompare.catalog import load_catalog

    return load_catalog(chosen.catalog)


def _write(text: str, output: Path | None) -> None:
    """Write to standard output, or to a file that appears when it is whole."""
    if output is None:
        sys.stdout.write(text)
        return
    if not output.parent.is_dir():
        raise FileNotFoundError(f"can't write {output}: there is no folder {output.parent}")
    descriptor, name = tempfile.mkstemp(dir=output.parent, prefix=f".{output.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(output)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask

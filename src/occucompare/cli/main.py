"""What every command shares: the way in, the exit status, and what is said when it goes wrong."""

from __future__ import annotations

import argparse
import io
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from typing import cast

_OK, _REFUSED = 0, 1
_BROKEN_PIPE = 128 + signal.SIGPIPE if hasattr(signal, "SIGPIPE") else 1
_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. The exit status is 0; 1 for data or a role that won't do; 2 for usage."""
    _show_what_a_terminal_cannot()
    given = sys.argv[1:] if arguments is None else arguments
    chosen = _parser(given).parse_args(given)
    from occucompare.errors import OccucompareError

    try:
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


def _show_what_a_terminal_cannot() -> None:
    """What standard output has no sign for, such as a minus, is shown by its number, not lost."""
    stdout: object = sys.stdout
    if isinstance(stdout, io.TextIOWrapper):
        cast("io.TextIOWrapper[io.BytesIO]", stdout).reconfigure(errors="backslashreplace")


def _parser(given: Sequence[str]) -> argparse.ArgumentParser:
    from occucompare import __version__

    parser = argparse.ArgumentParser(
        prog="occucompare", description="Compare occupations: what differs, and by how much."
    )
    parser.add_argument("--version", action="version", version=f"occucompare {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    commands.add_parser("compare", help="compare a role with one or more others")
    commands.add_parser("describe", help="describe a role and compare its nearest others")
    commands.add_parser("rank", help="put roles in the order of one figure")
    commands.add_parser("find", help="find the roles that a text may mean")
    commands.add_parser("export", help="write a folder of HTML pages with an index")
    # The options need the library, and most of the time of --version went into loading it.
    if not commands.choices.keys().isdisjoint(given):
        _add_options(commands.choices)
    return parser


def _add_options(parsers: Mapping[str, argparse.ArgumentParser]) -> None:
    from occucompare.cli import compare, describe, export, find, rank

    compare.add_options(parsers["compare"])
    describe.add_options(parsers["describe"])
    rank.add_options(parsers["rank"])
    find.add_options(parsers["find"])
    export.add_options(parsers["export"])

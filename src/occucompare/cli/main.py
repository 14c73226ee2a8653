"""What every command shares: the way in, the exit status, and what is said when it goes wrong."""

from __future__ import annotations

import argparse
import io
import os
import signal
import sys
from collections.abc import Sequence
from typing import cast

_OK, _REFUSED = 0, 1
_BROKEN_PIPE = 128 + signal.SIGPIPE if hasattr(signal, "SIGPIPE") else 1
_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. The exit status is 0; 1 for data or a role that won't do; 2 for usage."""
    from occucompare.errors import OccucompareError

    _show_what_a_terminal_cannot()
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


def _show_what_a_terminal_cannot() -> None:
    """What standard output has no sign for, such as a minus, is shown by its number, not lost."""
    stdout: object = sys.stdout
    if isinstance(stdout, io.TextIOWrapper):
        cast("io.TextIOWrapper[io.BytesIO]", stdout).reconfigure(errors="backslashreplace")


def _parser() -> argparse.ArgumentParser:
    from occucompare import __version__
    from occucompare.cli import compare, describe, export, find, rank

    parser = argparse.ArgumentParser(
        prog="occucompare", description="Compare occupations: what differs, and by how much."
    )
    parser.add_argument("--version", action="version", version=f"occucompare {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in (compare, describe, rank, find, export):
        command.add_to(commands)
    return parser

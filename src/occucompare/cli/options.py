"""The options that commands share, and what their values may be."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from occucompare.catalog.catalog import Catalog
    from occucompare.model.style import Length

FORMATS = ("text", "markdown", "html", "json")


def add_catalog(parser: argparse.ArgumentParser) -> None:
    """Where roles are looked up."""
    parser.add_argument("--catalog", default="us", help="a bundled catalog (default: %(default)s)")
    parser.add_argument("--area", help='a state or territory of the catalog: "CA", "California"')


def add_output(parser: argparse.ArgumentParser) -> None:
    """In what form something is written, and where to."""
    parser.add_argument("--format", default="text", choices=FORMATS)
    parser.add_argument(
        "--output", type=Path, metavar="FILE", help="write to a file, whole or not at all"
    )


def add_length(parser: argparse.ArgumentParser) -> None:
    """How much is said."""
    from typing import get_args

    from occucompare.model.style import Length

    parser.add_argument(
        "--length",
        choices=get_args(Length),
        help='how much is said; "full" is the whole page (default: full as html, else standard)',
    )


def length_of(chosen: argparse.Namespace) -> Length:
    """The length that was chosen; a page to look at is whole, what is printed is short."""
    if chosen.length is not None:
        length: Length = chosen.length
        return length
    return "full" if chosen.format == "html" else "standard"


def add_words(parser: argparse.ArgumentParser) -> None:
    """How much is said, and in which words."""
    from typing import get_args

    from occucompare.model.style import Register

    add_length(parser)
    parser.add_argument("--register", default="plain", choices=get_args(Register))
    parser.add_argument(
        "--seed", type=int, default=0, metavar="N", help="choose among wordings that say the same"
    )


def natural(text: str) -> int:
    """A whole number from 0 on."""
    return _at_least(0, text)


def positive(text: str) -> int:
    """A whole number from 1 on."""
    return _at_least(1, text)


def catalog_of(chosen: argparse.Namespace) -> Catalog:
    """The catalog that was chosen, or its area."""
    from occucompare.api import load_catalog
    from occucompare.errors import AreaNotFoundError, OccucompareError

    if chosen.area is None:
        return load_catalog(chosen.catalog)
    try:
        return load_catalog(chosen.catalog, area=chosen.area)
    except AreaNotFoundError as error:
        if error.areas:
            raise
        raise OccucompareError(f"catalog {chosen.catalog!r} has no areas") from None


def _at_least(least: int, text: str) -> int:
    if text.isdecimal() and int(text) >= least:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no whole number from {least} on")

"""`occucompare describe ROLE`: one role, and its nearest others compared with it."""

from __future__ import annotations

import argparse

from occucompare.cli.options import (
    add_catalog,
    add_output,
    add_words,
    catalog_of,
    length_of,
    natural,
)


def add_options(parser: argparse.ArgumentParser) -> None:
    """What the command can be given."""
    parser.add_argument("role", metavar="ROLE")
    parser.add_argument(
        "--limit", type=natural, default=4, metavar="N",
        help="how many others it is compared with (default: %(default)s)",
    )  # fmt: skip
    add_words(parser)
    add_catalog(parser)
    add_output(parser)
    parser.set_defaults(run=_describe)


def _describe(chosen: argparse.Namespace) -> None:
    from occucompare.api import describe
    from occucompare.cli import output

    described = describe(chosen.role, catalog=catalog_of(chosen), limit=chosen.limit)
    if chosen.format == "json":
        output.write_data(described.to_dict(), chosen.output)
        return
    from occucompare.model.language import language
    from occucompare.presentation.pages.role import role_page

    page = role_page(
        described,
        language().lexicon,
        length=length_of(chosen),
        register=chosen.register,
        seed=chosen.seed,
    )
    output.write_page(page, chosen)

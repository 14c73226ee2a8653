"""`occucompare rank ROLE ROLE ... --by METRIC`: roles in the order of one figure."""

from __future__ import annotations

import argparse

from occucompare.cli.options import (
    add_catalog,
    add_length,
    add_output,
    catalog_of,
    length_of,
)


def add_options(parser: argparse.ArgumentParser) -> None:
    """What the command can be given."""
    parser.add_argument("roles", metavar="ROLE", nargs="+")
    parser.add_argument(
        "--by", default="salary", metavar="METRIC",
        help='the figure: "growth", "jobs", "median_salary" ... (default: %(default)s)',
    )  # fmt: skip
    parser.add_argument("--ascending", action="store_true", help="the lowest figure first")
    add_length(parser)
    add_catalog(parser)
    add_output(parser)
    parser.set_defaults(run=_rank)


def _rank(chosen: argparse.Namespace) -> None:
    from occucompare.api import rank
    from occucompare.cli import output

    ranking = rank(
        chosen.roles, chosen.by, catalog=catalog_of(chosen), descending=not chosen.ascending
    )
    if chosen.format == "json":
        output.write_data(ranking.to_dict(), chosen.output)
        return
    from occucompare.model.language import language
    from occucompare.presentation.pages.ranking import ranking_page

    page = ranking_page(ranking, language().lexicon, length=length_of(chosen))
    output.write_page(page, chosen)

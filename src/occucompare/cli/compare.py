"""`occucompare compare LEFT RIGHT [MORE ...]`: a role with one or more others."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from occucompare.cli.options import (
    add_catalog,
    add_output,
    add_words,
    catalog_of,
    length_of,
)

if TYPE_CHECKING:
    from occucompare.document.page import Page


def add_options(parser: argparse.ArgumentParser) -> None:
    """What the command can be given."""
    parser.add_argument("left", metavar="LEFT")
    parser.add_argument("others", metavar="RIGHT", nargs="+")
    add_words(parser)
    add_catalog(parser)
    add_output(parser)
    parser.set_defaults(run=_compare)


def _compare(chosen: argparse.Namespace) -> None:
    from occucompare.cli import output

    catalog = catalog_of(chosen)
    # Every name is looked up before anything is written.
    comparisons = [catalog.compare(chosen.left, other) for other in chosen.others]
    if chosen.format == "json":
        found = [comparison.to_dict() for comparison in comparisons]
        output.write_data(found[0] if len(found) == 1 else found, chosen.output)
        return
    from occucompare.model.language import language
    from occucompare.presentation.pages.comparison import comparison_page

    lexicon = language().lexicon
    choices: dict[str, Any] = {"register": chosen.register, "seed": chosen.seed}
    pages = [
        comparison_page(each, lexicon, length=length_of(chosen), **choices) for each in comparisons
    ]
    if chosen.format == "html" and len(pages) > 1:
        output.write_page(_together(pages), chosen)
    else:
        texts = (output.written_page(page, chosen.format) for page in pages)
        output.write("\n".join(texts), chosen.output)


def _together(pages: list[Page]) -> Page:
    """Several pages as sections of one, because a document has one beginning and one end."""
    from occucompare.document.page import Page, Section
    from occucompare.model.language import language

    return Page(
        title=language().lexicon.phrases["site title"].format(where=""),
        description=" ".join(page.description for page in pages),
        words=pages[0].words,
        sections=tuple(
            Section(f"pair-{number}", page.title, page.lead, page.sections)
            for number, page in enumerate(pages, start=1)
        ),
    )

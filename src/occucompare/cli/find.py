"""`occucompare find TEXT`: the roles that a text may mean."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from occucompare.cli.options import add_catalog, add_output, catalog_of, natural

if TYPE_CHECKING:
    from occucompare.catalog.catalog import Match
    from occucompare.document.page import Page

_HEADS = ("Code", "Role", "Matched", "Score")


def add_options(parser: argparse.ArgumentParser) -> None:
    """What the command can be given."""
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("--limit", type=natural, default=5, metavar="N")
    add_catalog(parser)
    add_output(parser)
    parser.set_defaults(run=_find)


def _find(chosen: argparse.Namespace) -> None:
    from occucompare.cli import output

    matches = catalog_of(chosen).find(chosen.text, limit=chosen.limit)
    rows = [_row(match) for match in matches]
    if chosen.format == "json":
        keys = [head.lower() for head in _HEADS]
        output.write_data([dict(zip(keys, row, strict=True)) for row in rows], chosen.output)
    elif chosen.format == "markdown":
        from occucompare.formats.markdown import table

        output.write(table(_HEADS, rows) + "\n", chosen.output)
    elif chosen.format == "html":
        output.write_page(_page(chosen.text, matches), chosen)
    else:
        lines = [f"{score:.2f}  {role}  ({title})" for _, role, title, score in rows]
        output.write("".join(f"{line}\n" for line in lines), chosen.output)


def _row(match: Match) -> tuple[str, str, str, float]:
    return match.role.code or "", match.role.title, match.title, match.score


def _page(text: str, matches: list[Match]) -> Page:
    from occucompare.document.page import Page, Paragraph, Section
    from occucompare.document.table import Cell, Row, Table
    from occucompare.model.language import language

    words, phrases = language().document_words, language().lexicon.phrases
    title = phrases["roles for"].format(text=text)
    if not matches:
        nothing = Paragraph(phrases["no role found"])
        return Page(title=title, description=nothing.text, words=words, lead=(nothing,))
    said = phrases["what it may mean"].format(text=text)
    rows = tuple(
        Row(
            label=match.role.title,
            cells=(Cell(match.role.code or ""), Cell(match.title), Cell(f"{match.score:.2f}")),
        )
        for match in matches
    )
    table = Table(
        caption=said,
        columns=tuple(phrases[each] for each in ("code", "matched", "score")),
        rows=rows,
    )
    section = Section("matches", phrases["matches"], (table,))
    return Page(title=title, description=said, words=words, sections=(section,))

"""A page as HTML: a fragment for notebooks and other pages, or a whole document.

There is no script, nothing is fetched, and every piece of text is escaped.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Iterator

import attrs

from occucompare.document.chart import Bars, Diverging, Spans
from occucompare.document.page import Block, Entries, Page, Paragraph, Quote, Section, Term
from occucompare.document.table import Table
from occucompare.document.words import DocumentWords
from occucompare.errors import assert_never
from occucompare.formats.html.markup import Direction, Names, escape, linked
from occucompare.formats.html.style import document_style, fragment_style
from occucompare.formats.html.svg import svg
from occucompare.formats.html.table import table_markup

_FROM_RIGHT = frozenset({"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_SOURCES = "sources"
"""The section that stands in the footer of a document."""
_LOWEST_HEADING = 6
_MANY, _SHORT = 8, 45
"""From how many entries a list stands in columns, and the characters that they have on average."""
_BLANK_LINE = re.compile(r"\n\s*\n")
# Whatever slips through, a browser runs nothing and fetches nothing.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


@attrs.frozen
class _Layout:
    """What the parts of a page share: names that are given, the level of its title, its roles."""

    names: Names
    title_level: int
    roles: tuple[str, ...]
    direction: Direction
    words: DocumentWords


def fragment(page: Page) -> str:
    """The page as one `<article>` with its style, whose headings begin at the second level."""
    words = f"{page.title}\n{page.description}".encode("utf-8", "surrogatepass")
    names = Names(f"oc{zlib.crc32(words):08x}-")
    layout = _Layout(names, 2, page.roles, _direction(page), page.words)
    title = names.fresh("title")
    own = layout.direction.attribute(page.title)
    parts = [
        f'<article class="occucompare" {_language(page)} aria-labelledby="{title}">',
        f"<style>{fragment_style(page.words.difference)}</style>",
        f'<header>\n<h2 class="title" id="{title}"{own}>{escape(page.title)}</h2>',
        *_lead(page, layout),
        "</header>",
        *_sections(((names.fresh(each.name), each) for each in page.sections), layout, 1),
        "</article>",
    ]
    return "\n".join(parts) + "\n"


def document(page: Page) -> str:
    """The page as a whole HTML document with a list of its sections and links to its site."""
    layout = _Layout(Names(), 1, page.roles, _direction(page), page.words)
    own = layout.direction.attribute(page.title)
    named = [(layout.names.fresh(each.name), each) for each in page.sections]
    main = [(name, each) for name, each in named if each.name != _SOURCES]
    sources = [(name, each) for name, each in named if each.name == _SOURCES]
    parts = [
        *_head(page),
        "<header>",
        *_site(page, layout),
        f'<h1 class="title"{own}>{escape(page.title)}</h1>',
        *_lead(page, layout),
        *_contents(named, layout),
        "</header>\n<main>",
        *_sections(main, layout, 1),
        "</main>",
        *(["<footer>", *_sections(sources, layout, 1), "</footer>"] if sources else []),
        "</body>\n</html>",
    ]
    return "\n".join(parts) + "\n"


def _direction(page: Page) -> Direction:
    return Direction(page.words.language.lower().split("-")[0] in _FROM_RIGHT)


def _language(page: Page) -> str:
    """What the element says that holds the page: its language, and which way that runs."""
    way = "rtl" if _direction(page).from_right else "ltr"
    return f'lang="{escape(page.words.language)}" dir="{way}"'


def _head(page: Page) -> Iterator[str]:
    title, description = escape(page.title), escape(page.description)
    yield f"<!DOCTYPE html>\n<html {_language(page)}>\n<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">'
    yield f"<title>{title}</title>"
    yield f'<meta name="description" content="{description}">'
    yield f"<style>{document_style(page.words.difference)}</style>\n</head>"
    yield '<body class="occucompare page">'


def _site(page: Page, layout: _Layout) -> Iterator[str]:
    if page.links:
        yield f'<nav aria-label="{escape(layout.words.site)}">\n<ul>'
        for link in page.links:
            yield f'<li><a href="{link.file}">{layout.direction.isolated(link.text)}</a></li>'
        yield "</ul>\n</nav>"


def _lead(page: Page, layout: _Layout) -> Iterator[str]:
    if page.lead:
        yield '<div class="lead">'
        for paragraph in page.lead:
            yield from _paragraphs(paragraph.text, layout)
        yield "</div>"


def _contents(named: list[tuple[str, Section]], layout: _Layout) -> Iterator[str]:
    if named:
        yield f'<nav aria-label="{escape(layout.words.contents)}">\n<ul>'
        for name, section in named:
            words = layout.direction.isolated(section.heading)
            yield f'<li><a href="#{name}">{words}</a></li>'
        yield "</ul>\n</nav>"


def _sections(named: Iterable[tuple[str, Section]], layout: _Layout, depth: int) -> Iterator[str]:
    for name, section in named:
        title = layout.names.fresh(f"{section.name}-heading")
        level = min(layout.title_level + depth, _LOWEST_HEADING)
        own = layout.direction.attribute(section.heading)
        heading = f'<h{level} class="l{min(depth + 1, 4)}" id="{title}"{own}>'
        yield f'<section id="{name}" aria-labelledby="{title}">'
        yield f"{heading}{escape(section.heading)}</h{level}>"
        for block in section.blocks:
            yield from _block(block, section, layout)
        inner = ((layout.names.fresh(each.name), each) for each in section.sections)
        yield from _sections(inner, layout, depth + 1)
        yield "</section>"


def _block(block: Block, section: Section, layout: _Layout) -> Iterator[str]:
    match block:
        case Paragraph(text):
            yield from _paragraphs(text, layout)
        case Quote(text):
            yield "<blockquote>"
            yield from _paragraphs(text, layout)
            yield "</blockquote>"
        case Entries(entries, quoted):
            items = (_list_start(entries), *(_entry(each, layout) for each in entries), "</ul>")
            yield from ("<blockquote>", *items, "</blockquote>") if quoted else items
        case Table():
            repeats = block.caption == section.heading
            yield from table_markup(
                block,
                layout.roles,
                layout.direction,
                difference=layout.words.difference,
                hide_caption=repeats,
            )
        case Bars() | Spans() | Diverging():
            name = layout.names.fresh(f"{section.name}-chart")
            caption = layout.direction.isolated(block.caption)
            hidden = ' class="hide"' if block.caption == section.heading else ""
            title = f"{name}-title"
            yield f'<figure>\n<figcaption id="{title}"{hidden}>{caption}</figcaption>'
            yield f"{svg(block, layout.words, name=name, caption=title)}\n</figure>"
        case _:
            assert_never(block)


def _paragraphs(text: str, layout: _Layout) -> Iterator[str]:
    """A text's paragraphs, which blank lines part."""
    for part in _BLANK_LINE.split(text.strip()):
        yield f"<p{layout.direction.attribute(part)}>{escape(part)}</p>"


def _list_start(entries: tuple[Term, ...]) -> str:
    """The start of a list, which stands in columns where it is long and its entries are short."""
    short = sum(len(each.name or "") + len(each.text) for each in entries) <= _SHORT * len(entries)
    return '<ul class="many">' if short and len(entries) >= _MANY else "<ul>"


def _entry(term: Term, layout: _Layout) -> str:
    own = layout.direction.attribute(f"{term.name or ''}{term.text}")
    if term.name is None:
        return f"<li{own}>{_led(term.text, term)}</li>"
    return f"<li{own}><strong>{_led(term.name, term)}</strong>: {escape(term.text)}</li>"


def _led(words: str, term: Term) -> str:
    """Words that lead to the entry's page of the same site, or to its address."""
    if term.file is not None:
        return f'<a href="{term.file}">{escape(words)}</a>'
    return linked(words, term.address)

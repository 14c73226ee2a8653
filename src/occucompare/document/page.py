"""A page as data: headings, paragraphs, lists, tables and charts in reading order, no markup.

Every format lays out this one model, so that nothing is in one of them and missing in another.
"""

from __future__ import annotations

import re
from typing import TypeAlias, Union

import attrs

from occucompare.document.chart import Chart
from occucompare.document.table import Table
from occucompare.document.words import DocumentWords

FILE_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\.html")
"""What a page beside this one may be called: nothing that leads out of its folder."""
_is_file_name = attrs.validators.matches_re(FILE_NAME)


@attrs.frozen
class Link:
    """The words that lead to another page of the same site, and the name of that page's file."""

    text: str
    file: str = attrs.field(validator=_is_file_name)


@attrs.frozen
class Paragraph:
    """Running prose."""

    text: str


@attrs.frozen
class Term:
    """One entry of a list: what is said, under a name of its own where it has one.

    `address` is a web address that the entry's name, or its text without a name, leads to; `file`
    is that of a page of the same site, where there is one.
    """

    text: str
    name: str | None = None
    address: str | None = None
    file: str | None = attrs.field(default=None, validator=attrs.validators.optional(_is_file_name))


@attrs.frozen
class Entries:
    """A list of entries; `quoted` for words that are not ours, such as a publisher's duties."""

    entries: tuple[Term, ...]
    quoted: bool = False


@attrs.frozen
class Quote:
    """A publisher's own paragraph, told from our prose."""

    text: str


Block: TypeAlias = Union[Paragraph, Entries, Quote, Table, Chart]  # noqa: UP007 - as in charts


@attrs.frozen
class Section:
    """A heading and what stands under it. `name` is unique on its page, in lower case: "salary"."""

    name: str
    heading: str
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()


@attrs.frozen(kw_only=True)
class Page:
    """A whole page: its title, the paragraphs that open it, and its sections.

    `description` is one sentence for search engines and link previews. `roles` are the headings of
    the columns that hold the first role's figures and the second's; they get the colours that the
    two have in charts. `links` lead to the other pages of a site, in formats that have sites.
    `words` are what a format says besides, in the page's language.
    """

    title: str
    description: str
    words: DocumentWords
    lead: tuple[Paragraph, ...] = ()
    roles: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    links: tuple[Link, ...] = ()

"""Small pages for notebooks: what one role and a whole catalog show of themselves."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from occucompare.catalog.catalog import Catalog
from occucompare.document.page import Entries, Page, Paragraph, Section, Term
from occucompare.document.table import Cell, Row, Table
from occucompare.model.comparison import Comparison
from occucompare.model.metric import metrics_of, value_of
from occucompare.model.profile import RolePage
from occucompare.model.role import Role
from occucompare.presentation.pages.role import role_page
from occucompare.presentation.tables.cells import role_cell
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.outline import OVERVIEW
from occucompare.wording.role_text import RoleText, role_text
from occucompare.wording.same_title import told_apart

FIRST = 10
"""How many roles of a catalog its page has room for."""


def role_card(role: Role, lexicon: Lexicon) -> Page:
    """What a role shows in a notebook: a few sentences, its main figures, and their sources."""
    return role_page(RolePage(role), lexicon, length="short")


def catalog_card(catalog: Catalog, lexicon: Lexicon) -> Page:
    """What a catalog shows in a notebook: its size, its first roles, and how to look one up."""
    first = tuple(itertools.islice(catalog, FIRST))
    told = _size(catalog, first, lexicon)
    return Page(
        title=lexicon.phrases["catalog"].format(name=catalog.name),
        description=told,
        words=lexicon.document_words,
        lead=(Paragraph(told),),
        sections=tuple(_sections(catalog, first, lexicon)),
    )


def _size(catalog: Catalog, first: Sequence[Role], lexicon: Lexicon) -> str:
    """How many roles there are, of which area, and how many groups of roles."""
    phrases, areas = lexicon.phrases, {role.area for role in first}
    area = first[0].area if first and len(areas) == 1 else None
    groups = len(catalog.groups)
    also = phrases["and groups"].format(groups=_counted(groups, "group", lexicon)) if groups else ""
    return phrases["catalog has"].format(
        roles=_counted(len(catalog), "role", lexicon),
        groups=also,
        where=phrases["where"].format(area=area) if area else "",
    )


def _counted(number: int, noun: str, lexicon: Lexicon) -> str:
    words = lexicon.words
    count = words.small(number) if number <= FIRST else words.count(number)
    return lexicon.phrases[f"one {noun}" if number == 1 else f"many {noun}s"].format(count=count)


def _sections(catalog: Catalog, first: Sequence[Role], lexicon: Lexicon) -> Iterator[Section]:
    if not first:
        return
    phrases, every = lexicon.phrases, len(first) == len(catalog)
    heading = phrases["the roles" if every else "the first roles"].format(
        count=lexicon.words.small(len(first))
    )
    yield Section("roles", heading, (_table(heading, told_apart(first, lexicon)),))
    examples = tuple(_examples(catalog, first, lexicon))
    yield Section("names", phrases["how to look up"], (Entries(examples),))
    sources = tuple(_sources(first, lexicon))
    if sources:
        heading = phrases["sources" if every else "sources of these"]
        yield Section("sources", heading, (Entries(sources),))


def _table(caption: str, roles: Sequence[RoleText]) -> Table:
    """Each role's code, where one has a code, and its salary."""
    coded = any(role.role.code for role in roles)
    phrases = roles[0].lexicon.phrases
    heading = next(each.label for each in metrics_of(Role) if each.name == OVERVIEW[0])
    rows = (
        Row(label=role.Singular, cells=(*((_code(role),) if coded else ()), _first_figure(role)))
        for role in roles
    )
    columns = (*((phrases["code"],) if coded else ()), heading)
    return Table(caption=caption, columns=columns, rows=tuple(rows))


def _code(role: RoleText) -> Cell:
    code = role.role.code
    return Cell(code) if code else Cell(role.lexicon.phrases["no code"], known=False)


def _first_figure(role: RoleText) -> Cell:
    """The figure that readers look for first: average pay."""
    metric = next(each for each in metrics_of(type(role.role)) if each.name == OVERVIEW[0])
    return role_cell(role, metric, value_of(role.role, metric))


def _examples(catalog: Catalog, roles: Sequence[Role], lexicon: Lexicon) -> Iterator[Term]:
    """Lines of code that work with this catalog."""
    phrases = lexicon.phrases
    one, other = (role_text(role, lexicon).singular for role in (roles[0], roles[-1]))
    yield Term(f"catalog[{one!r}]", phrases["look up one"])
    for group in catalog.groups[:1]:
        yield Term(f"catalog[{group.title!r}]", phrases["look up group"])
    yield Term(f"catalog.find({one!r})", phrases["look up text"])
    if one != other:
        yield Term(f"catalog.compare({one!r}, {other!r})", phrases["look up two"])


def _sources(roles: Sequence[Role], lexicon: Lexicon) -> Iterator[Term]:
    """Each publisher once, with its data sets and their licence."""
    found = (source for role in roles for source in Comparison(role, role).sources)
    sets: dict[tuple[str, str | None], list[str]] = {}
    for source in dict.fromkeys(found):
        own = source.name.removeprefix(f"{source.publisher}, ")
        sets.setdefault((source.publisher, source.licence), []).append(own)
    for (publisher, licence), names in sets.items():
        told = [lexicon.phrases["licence"].format(licence=licence)] if licence else []
        yield Term("; ".join((*names, *told)), publisher)

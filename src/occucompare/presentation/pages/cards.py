"""Small pages for notebooks: what one role and a whole catalog show of themselves."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from occucompare.catalog.catalog import Catalog
from occucompare.document.page import Entries, Page, Paragraph, Section, Term
from occucompare.document.table import Cell, Row, Table
from occucompare.model.comparison import Comparison
from occucompare.model.language import language
from occucompare.model.metric import metrics_of, value_of
from occucompare.model.profile import RolePage
from occucompare.model.role import Role
from occucompare.presentation.pages.role import role_page
from occucompare.presentation.tables.cells import role_cell
from occucompare.presentation.tables.many import told_apart
from occucompare.wording.role_text import RoleText, written

FIRST = 10
"""How many roles of a catalog its page has room for."""


def role_card(role: Role) -> Page:
    """What a role shows in a notebook: a few sentences, its main figures, and their sources."""
    return role_page(RolePage(role), length="short")


def catalog_card(catalog: Catalog) -> Page:
    """What a catalog shows in a notebook: its size, its first roles, and how to look one up."""
    first = tuple(itertools.islice(catalog, FIRST))
    told = _size(catalog, first)
    return Page(
        title=f'Catalog "{catalog.name}"',
        description=told,
        words=language().document_words,
        lead=(Paragraph(told),),
        sections=tuple(_sections(catalog, first)),
    )


def _size(catalog: Catalog, first: Sequence[Role]) -> str:
    """How many roles there are, of which area, and how many groups of roles."""
    areas = {role.area for role in first}
    where = f" in {first[0].area}" if first and len(areas) == 1 and first[0].area else ""
    groups = len(catalog.groups)
    also = f" and {_counted(groups, 'group')} of roles" if groups else ""
    return f"This catalog has {_counted(len(catalog), 'role')}{also}{where}."


def _counted(number: int, noun: str) -> str:
    if number == 0:
        return f"no {noun}s"
    words = small(number) if number <= FIRST else count(number)
    return f"{words} {noun}{'' if number == 1 else 's'}"


def _sections(catalog: Catalog, first: Sequence[Role]) -> Iterator[Section]:
    if not first:
        return
    every = len(first) == len(catalog)
    heading = "The roles" if every else f"The first {small(len(first))} roles"
    yield Section("roles", heading, (_table(heading, told_apart(first)),))
    yield Section("names", "How to look one up", (Entries(tuple(_examples(catalog, first))),))
    sources = tuple(_sources(first))
    if sources:
        heading = "Sources" if every else "Sources of these roles"
        yield Section("sources", heading, (Entries(sources),))


def _table(caption: str, roles: Sequence[RoleText]) -> Table:
    """Each role's code, where one has a code, and its salary."""
    coded = any(role.role.code for role in roles)
    heading = next(each.label for each in metrics_of(Role) if each.name == "salary")
    rows = (
        Row(label=role.Singular, cells=(*((_code(role.role),) if coded else ()), _salary(role)))
        for role in roles
    )
    columns = (*(("Code",) if coded else ()), heading)
    return Table(caption=caption, columns=columns, rows=tuple(rows))


def _code(role: Role) -> Cell:
    return Cell(role.code) if role.code else Cell("none", known=False)


def _salary(role: RoleText) -> Cell:
    metric = next(each for each in metrics_of(type(role.role)) if each.name == "salary")
    return role_cell(role, metric, value_of(role.role, metric))


def _examples(catalog: Catalog, roles: Sequence[Role]) -> Iterator[Term]:
    """Lines of code that work with this catalog."""
    one, other = (written(role).singular for role in (roles[0], roles[-1]))
    yield Term(f"catalog[{one!r}]", "One role")
    for group in catalog.groups[:1]:
        yield Term(f"catalog[{group.title!r}]", "A group of roles")
    yield Term(f"catalog.find({one!r})", "The roles that a text may mean")
    if one != other:
        yield Term(f"catalog.compare({one!r}, {other!r})", "Two roles compared")


def _sources(roles: Sequence[Role]) -> Iterator[Term]:
    """Each publisher once, with its data sets and their licence."""
    found = (source for role in roles for source in Comparison(role, role).sources)
    sets: dict[tuple[str, str | None], list[str]] = {}
    for source in dict.fromkeys(found):
        period = f" ({source.period})" if source.period else ""
        sets.setdefault((source.publisher, source.licence), []).append(f"{source.dataset}{period}")
    for (publisher, licence), names in sets.items():
        terms = (*names, *((f"licence: {licence}",) if licence else ()))
        yield Term("; ".join(terms), publisher)

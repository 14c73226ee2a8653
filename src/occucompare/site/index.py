"""The index of a site: its roles by group, and its comparisons."""

from __future__ import annotations

from collections.abc import Iterator

from occucompare.document.page import Block, Entries, Page, Paragraph, Section, Term
from occucompare.model.language import language
from occucompare.site.plan import Group, Site
from occucompare.wording.role_text import written

_MOST = 5_000
"""More comparisons than this would make an index that nobody reads and few browsers open."""


def index_page(site: Site) -> Page:
    """Links to every page of the site; of very many comparisons, to those pages that list them."""
    count = _counted(len(site.roles), "role")
    pairs = _counted(len(site.pairs), "comparison of two roles", "comparisons of two roles")
    said = f"{count} and {pairs}."
    return Page(
        title=f"Occupations compared{_where(site)}",
        description=said,
        words=language().document_words,
        lead=(Paragraph(said),),
        sections=(*_roles(site), *_comparisons(site)),
    )


def pair_words(site: Site, left: int, right: int) -> str:
    """The words that lead to a comparison."""
    return f"{written(site.roles[left]).Plural} and {written(site.roles[right]).plural}"


def _counted(count: int, one: str, many: str | None = None) -> str:
    return f"{count:,} {one if count == 1 else many or f'{one}s'}"


def _where(site: Site) -> str:
    areas = {role.area for role in site.roles}
    area = areas.pop() if len(areas) == 1 else None
    return f" in {area}" if area else ""


def _heading(site: Site, group: Group) -> str:
    return group.heading or ("Roles" if len(site.groups) == 1 else "Other roles")


def _roles(site: Site) -> Iterator[Section]:
    for number, group in enumerate(site.groups, start=1):
        terms = (
            Term(written(site.roles[place]).Plural, file=site.file_of(place))
            for place in group.places
        )
        yield Section(f"roles-{number}", _heading(site, group), (Entries(tuple(terms)),))


def _comparisons(site: Site) -> Iterator[Section]:
    if not site.pairs:
        return
    blocks: tuple[Block, ...] = ()
    parts: tuple[Section, ...] = ()
    if len(site.pairs) > _MOST:
        blocks = (Paragraph("The page of each role lists its comparisons."),)
    elif len(site.groups) == 1:
        blocks = tuple(_listed(site, site.groups[0]))
    else:
        parts = tuple(
            Section(f"comparisons-{number}", _heading(site, group), (entries,))
            for number, group in enumerate(site.groups, start=1)
            for entries in _listed(site, group)
        )
    yield Section("comparisons", "Comparisons", blocks, parts)


def _listed(site: Site, group: Group) -> Iterator[Entries]:
    """The comparisons whose left role is of a group, or nothing."""
    places = frozenset(group.places)
    terms = tuple(
        Term(pair_words(site, *pair), file=site.file_of(*pair))
        for pair in site.pairs
        if pair[0] in places
    )
    if terms:
        yield Entries(terms)

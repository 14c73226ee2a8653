"""The pages of a site: those that the library makes of a role and of a pair, with their links."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from occucompare.document.page import Entries, Link, Page, Section, Term
from occucompare.formats.html.document import document
from occucompare.model.comparison import Comparison
from occucompare.model.profile import RolePage
from occucompare.presentation.pages.comparison import comparison_page
from occucompare.presentation.pages.role import role_page
from occucompare.site.index import index_page, lexicon_of_site, pair_words, title_of
from occucompare.site.names import INDEX
from occucompare.site.plan import Site

_OTHERS, _SOURCES = "similar", "sources"


def page_markup(site: Site, file: str) -> str:
    """One file of a site, whole."""
    return document(_page(site, site.about[file]))


def _page(site: Site, places: Sequence[int]) -> Page:
    if not places:
        return index_page(site)
    if len(places) == 1:
        return _of_role(site, places[0])
    left, right = (site.roles[place] for place in places)
    links = (Link(title_of(site, place).Plural, site.file_of(place)) for place in places)
    page = comparison_page(Comparison(left, right), lexicon_of_site())
    return attrs.evolve(page, links=(_home(), *links))


def _of_role(site: Site, place: int) -> Page:
    others = tuple(site.roles[other] for other in site.nearest[place])
    page = role_page(RolePage(site.roles[place], others), lexicon_of_site())
    after = _place_of_links([section.name for section in page.sections])
    sections = (*page.sections[:after], *_leading_on(site, place), *page.sections[after:])
    return attrs.evolve(page, links=(_home(),), sections=sections)


def _home() -> Link:
    return Link(lexicon_of_site().phrases["all roles"], INDEX)


def _place_of_links(names: Sequence[str]) -> int:
    """Where links stand among a page's sections: after the other roles, or before the sources."""
    if _OTHERS in names:
        return names.index(_OTHERS) + 1
    return names.index(_SOURCES) if _SOURCES in names else len(names)


def _leading_on(site: Site, place: int) -> Iterator[Section]:
    """What leads from a role's page to its comparisons, and to the pages of the other roles."""
    partners, phrases = site.partners[place], lexicon_of_site().phrases
    if not partners:
        return
    pairs = (
        Term(pair_words(site, place, other), file=site.file_of(place, other)) for other in partners
    )
    roles = (Term(title_of(site, other).Plural, file=site.file_of(other)) for other in partners)
    parts = (
        Section("site-comparisons", phrases["full comparisons"], (Entries(tuple(pairs)),)),
        Section("site-roles", phrases["other pages"], (Entries(tuple(roles)),)),
    )
    yield Section("site", phrases["read on"], sections=parts)

"""The index of a site: its roles by group, and its comparisons."""

from __future__ import annotations

from collections.abc import Iterator

from occucompare.document.page import Block, Entries, Page, Paragraph, Section, Term
from occucompare.model.language import language
from occucompare.site.plan import Group, Site
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.role_text import RoleText, role_text

_MOST = 5_000
"""More comparisons than this would make an index that nobody reads and few browsers open."""


def index_page(site: Site) -> Page:
    """Links to every page of the site; of very many comparisons, to those pages that list them."""
    lexicon = lexicon_of_site()
    counts = {"roles": _counted(len(site.roles), "role", lexicon)}
    counts["pairs"] = _counted(len(site.pairs), "pair", lexicon)
    said = lexicon.phrases["roles and pairs"].format(**counts)
    return Page(
        title=lexicon.phrases["site title"].format(where=_where(site, lexicon)),
        description=said,
        words=lexicon.document_words,
        lead=(Paragraph(said),),
        sections=(*_roles(site), *_comparisons(site)),
    )


def pair_words(site: Site, left: int, right: int) -> str:
    """The words that lead to a comparison."""
    titles = {"left": title_of(site, left).Plural, "right": title_of(site, right).plural}
    return lexicon_of_site().phrases["two titles"].format(**titles)


def title_of(site: Site, place: int) -> RoleText:
    """One of a site's roles as text."""
    return role_text(site.roles[place], lexicon_of_site())


def lexicon_of_site() -> Lexicon:
    """The language that sites are in."""
    lexicon: Lexicon = language().lexicon
    return lexicon


def _counted(count: int, noun: str, lexicon: Lexicon) -> str:
    phrase = lexicon.phrases[f"one {noun}" if count == 1 else f"many {noun}s"]
    return phrase.format(count=lexicon.words.count(count))


def _where(site: Site, lexicon: Lexicon) -> str:
    areas = {role.area for role in site.roles}
    area = areas.pop() if len(areas) == 1 else None
    return lexicon.phrases["where"].format(area=area) if area else ""


def _heading(site: Site, group: Group) -> str:
    one = len(site.groups) == 1
    return group.heading or lexicon_of_site().phrases["site roles" if one else "other roles"]


def _roles(site: Site) -> Iterator[Section]:
    for number, group in enumerate(site.groups, start=1):
        terms = (
            Term(title_of(site, place).Plural, file=site.file_of(place)) for place in group.places
        )
        yield Section(f"roles-{number}", _heading(site, group), (Entries(tuple(terms)),))


def _comparisons(site: Site) -> Iterator[Section]:
    if not site.pairs:
        return
    blocks: tuple[Block, ...] = ()
    parts: tuple[Section, ...] = ()
    if len(site.pairs) > _MOST:
        blocks = (Paragraph(lexicon_of_site().phrases["listed elsewhere"]),)
    elif len(site.groups) == 1:
        blocks = tuple(_listed(site, site.groups[0]))
    else:
        parts = tuple(
            Section(f"comparisons-{number}", _heading(site, group), (entries,))
            for number, group in enumerate(site.groups, start=1)
            for entries in _listed(site, group)
        )
    yield Section("comparisons", lexicon_of_site().phrases["comparisons"], blocks, parts)


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

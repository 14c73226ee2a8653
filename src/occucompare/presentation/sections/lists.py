"""Lists of names, such as skills: what both have, what each has alone, and how the weights lie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import attrs

from occucompare.document.page import Block, Entries, Section, Term
from occucompare.model.changes import Sets
from occucompare.model.comparison import Difference
from occucompare.model.figures import WeightedNames
from occucompare.model.values import Estimate
from occucompare.presentation.charts.skills import diverging_of, listing_bars
from occucompare.presentation.context import Material
from occucompare.presentation.tables.cells import weighted_names
from occucompare.wording.role_text import RoleText

MOST = 15
"""How many names an entry of the page has room for; it says how many more there are."""


class _Known(NamedTuple):
    suffix: str
    role: RoleText
    listing: WeightedNames


def listing_section(material: Material, difference: Difference, within: str) -> Section | None:
    """The section of one list, or None when no role of the page has a name on it."""
    metric = difference.metric
    known = [
        _Known(suffix, role, value.figure)
        for suffix, role, value in material.sides(difference)
        if isinstance(value, Estimate) and len(value.figure)
    ]
    blocks = tuple(_blocks(material, difference, known))
    parts = tuple(_evidence(difference, known))
    if not (blocks or parts):
        return None
    suffix = "" if metric.name in material.known else known[0].suffix
    name = f"{within}-{metric.name}{suffix}"
    if not blocks and len(parts) == 1:
        return attrs.evolve(parts[0], name=name)
    return Section(name, metric.label, blocks, parts)


def _blocks(material: Material, difference: Difference, known: Sequence[_Known]) -> Iterator[Block]:
    if isinstance(difference.change, Sets) and not material.same:
        yield from _opposed(material, difference, difference.change)
    elif material.same and known:
        yield from _one_list(difference.metric.label, known[0].listing)
    else:
        # Names with evidence have a list of their own below.
        bare = [each for each in known if not _all_evident(each.listing)]
        if bare:
            terms = (Term(weighted_names(each.listing, MOST), each.role.Plural) for each in bare)
            yield Entries(tuple(terms))


def _opposed(material: Material, difference: Difference, change: Sets) -> Iterator[Block]:
    """Two lists against each other, and the names of both and of one alone."""
    chart = diverging_of(difference, material.roles)
    if chart is not None:
        yield chart
    scored = chart is not None and _is_scored(difference)
    names = {
        "On both lists": () if scored else change.shared,
        f"{material.left.Plural} only": change.only_left,
        f"{material.right.Plural} only": change.only_right,
    }
    terms = [Term(_named(each), name) for name, each in names.items() if each]
    if terms:
        yield Entries(tuple(terms))


def _is_scored(difference: Difference) -> bool:
    return isinstance(difference.left, Estimate) and difference.left.figure.scale == "score"


def _one_list(label: str, listing: WeightedNames) -> Iterator[Block]:
    """One role's names: the first of those with weights as bars, the others in words."""
    chart = listing_bars(label, listing)
    drawn = 0
    if chart is not None:
        yield chart
        drawn = len(chart.groups)
    elif _all_evident(listing):
        return
    rest = attrs.evolve(listing, items=listing.items[drawn:])
    if chart is not None and len(rest):
        yield Entries((Term(weighted_names(rest, MOST), "Also listed"),))
    elif len(rest):
        more = len(rest) - MOST
        terms = [Term(item.name) for item in rest.items[:MOST]]
        yield Entries((*terms, *([Term(f"and {more} more")] if more > 0 else [])))


def _named(names: Sequence[str]) -> str:
    if len(names) <= MOST:
        return listed(names)
    return f"{listed(names[:MOST])}; {len(names) - MOST} more"


def _all_evident(listing: WeightedNames) -> bool:
    return all(item.evidence for item in listing)


def _evidence(difference: Difference, known: Sequence[_Known]) -> Iterator[Section]:
    """What shows that a role needs a skill, where its publisher tells."""
    metric = difference.metric
    for suffix, role, listing in known:
        terms = [Term(item.evidence, capital(item.name)) for item in listing if item.evidence]
        if terms:
            heading = f"{metric.label} of {role.plural}"
            name = f"{metric.name}-evidence{suffix}"
            yield Section(name, heading, (Entries(tuple(terms), quoted=True),))

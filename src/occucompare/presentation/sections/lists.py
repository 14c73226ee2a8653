"""Lists of names, such as skills: what both have, what each has alone, and how the weights lie."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import attrs

from occucompare.document.page import Block, Entries, Section, Term
from occucompare.model.changes import Sets
from occucompare.model.difference import Difference
from occucompare.model.figures import WeightedNames
from occucompare.model.values import Estimate
from occucompare.presentation.charts.skills import listing_bars, opposed_lists
from occucompare.presentation.context import PageContext
from occucompare.presentation.tables.cells import weighted_names
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.role_text import RoleText

MOST = 15
"""How many names an entry of the page has room for; it says how many more there are."""


class _Known(NamedTuple):
    suffix: str
    role: RoleText
    listing: WeightedNames


def listing_section(context: PageContext, difference: Difference, within: str) -> Section | None:
    """The section of one list, or None when no role of the page has a name on it."""
    metric = difference.metric
    known = [
        _Known(suffix, role, value.figure)
        for suffix, role, value in context.sides(difference)
        if isinstance(value, Estimate) and len(value.figure)
    ]
    blocks = tuple(_blocks(context, difference, known))
    parts = tuple(_evidence(difference, known))
    if not (blocks or parts):
        return None
    suffix = "" if metric.name in context.known else known[0].suffix
    name = f"{within}-{metric.name}{suffix}"
    if not blocks and len(parts) == 1:
        return attrs.evolve(parts[0], name=name)
    return Section(name, metric.label, blocks, parts)


def _blocks(
    context: PageContext, difference: Difference, known: Sequence[_Known]
) -> Iterator[Block]:
    if isinstance(difference.change, Sets) and not context.same:
        yield from _opposed(context, difference, difference.change)
    elif context.same and known:
        yield from _one_list(difference.metric.label, known[0].listing, context.lexicon)
    else:
        # Names with evidence have a list of their own below.
        bare = [each for each in known if not _all_evident(each.listing)]
        if bare:
            terms = (
                Term(weighted_names(each.listing, MOST, context.lexicon), each.role.Plural)
                for each in bare
            )
            yield Entries(tuple(terms))


def _opposed(context: PageContext, difference: Difference, change: Sets) -> Iterator[Block]:
    """Two lists against each other, and the names of both and of one alone."""
    chart = opposed_lists(difference, context.roles)
    if chart is not None:
        yield chart
    scored = chart is not None and _is_scored(difference)
    phrases = context.lexicon.phrases
    names = {
        phrases["on both"]: () if scored else change.shared,
        phrases["on one"].format(role=context.left.Plural): change.only_left,
        phrases["on one"].format(role=context.right.Plural): change.only_right,
    }
    terms = [Term(_named(each, context.lexicon), name) for name, each in names.items() if each]
    if terms:
        yield Entries(tuple(terms))


def _is_scored(difference: Difference) -> bool:
    return isinstance(difference.left, Estimate) and difference.left.figure.scale == "score"


def _one_list(label: str, listing: WeightedNames, lexicon: Lexicon) -> Iterator[Block]:
    """One role's names: the first of those with weights as bars, the others in words."""
    chart = listing_bars(label, listing, lexicon)
    drawn = 0
    if chart is not None:
        yield chart
        drawn = len(chart.groups)
    elif _all_evident(listing):
        return
    rest = attrs.evolve(listing, items=listing.items[drawn:])
    if chart is not None and len(rest):
        yield Entries((Term(weighted_names(rest, MOST, lexicon), lexicon.phrases["also listed"]),))
    elif len(rest):
        more = len(rest) - MOST
        terms = [Term(item.name) for item in rest.items[:MOST]]
        if more > 0:
            terms.append(Term(lexicon.phrases["and so many more"].format(count=more)))
        yield Entries(tuple(terms))


def _named(names: Sequence[str], lexicon: Lexicon) -> str:
    if len(names) <= MOST:
        return lexicon.words.listed(names)
    first = lexicon.words.listed(names[:MOST])
    return lexicon.phrases["and more"].format(names=first, count=len(names) - MOST)


def _all_evident(listing: WeightedNames) -> bool:
    return all(item.evidence for item in listing)


def _evidence(difference: Difference, known: Sequence[_Known]) -> Iterator[Section]:
    """What shows that a role needs a skill, where its publisher tells."""
    metric = difference.metric
    for suffix, role, listing in known:
        capital = role.lexicon.capital
        terms = [Term(item.evidence, capital(item.name)) for item in listing if item.evidence]
        if terms:
            heading = role.lexicon.phrases["of role"].format(what=metric.label, role=role.plural)
            name = f"{metric.name}-evidence{suffix}"
            yield Section(name, heading, (Entries(tuple(terms), quoted=True),))

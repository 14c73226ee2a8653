"""Where the figures of a page come from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from occucompare.document.page import Entries, Section, Term
from occucompare.model.difference import Difference
from occucompare.model.metric import Metric
from occucompare.model.values import Absent, Estimate, Source, Value
from occucompare.presentation.context import PageContext
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.role_text import RoleText

Measured: TypeAlias = tuple[Metric, Value[Any]]


def sources_section(context: PageContext) -> Section | None:
    """Each source once, with its period, licence, address and what it is the source of."""
    found = uses(values_of(context.differences), context.roles, context.lexicon)
    return sources_of(found, context.lexicon)


def sources_of(uses: Mapping[Source, Sequence[str]], lexicon: Lexicon) -> Section | None:
    """The section of some sources, each with what it gave; None without any."""
    terms = tuple(_term(source, labels, lexicon) for source, labels in uses.items())
    return Section("sources", lexicon.phrases["sources"], (Entries(terms),)) if terms else None


def values_of(differences: Iterable[Difference]) -> Iterator[Measured]:
    """Both values of each difference."""
    for difference in differences:
        yield difference.metric, difference.left
        yield difference.metric, difference.right


def uses(
    values: Iterable[Measured], roles: Sequence[RoleText], lexicon: Lexicon
) -> dict[Source, list[str]]:
    """What each source gave, in order of use: metrics, and what a role names no source for."""
    found: dict[Source, dict[str, None]] = {}
    of_roles: dict[Source, list[RoleText]] = {}
    for role in roles:
        for source in role.role.sources:
            found.setdefault(source, {})
            of_roles.setdefault(source, []).append(role)
    for metric, value in values:
        if isinstance(value, (Estimate, Absent)) and value.source is not None:
            found.setdefault(value.source, {})[lexicon.words.lower_label(metric.label)] = None
    for source, own in of_roles.items():
        phrase = lexicon.phrases["other figures of" if found[source] else "figures of"]
        names = lexicon.rankings.named([role.plural for role in own])
        found[source][phrase.format(roles=names)] = None
    return {source: list(labels) for source, labels in found.items()}


def _term(source: Source, labels: Sequence[str], lexicon: Lexicon) -> Term:
    phrases = lexicon.phrases
    parts = (
        source.period,
        phrases["licence"].format(licence=source.licence) if source.licence else None,
        phrases["source of"].format(what=lexicon.words.listed(labels)) if labels else None,
    )
    return Term("; ".join(part for part in parts if part), source.title, source.address)

"""Where the figures of a page come from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from occucompare.document.page import Entries, Section, Term
from occucompare.model.comparison import Difference
from occucompare.model.metric import Metric
from occucompare.model.values import Absent, Estimate, Source, Value
from occucompare.presentation.context import Material
from occucompare.wording.role_text import RoleText

Measured: TypeAlias = tuple[Metric, Value[Any]]


def sources_section(material: Material) -> Section | None:
    """Each source once, with its period, licence, address and what it is the source of."""
    return sources_of(uses(values_of(material.differences), material.roles))


def sources_of(uses: Mapping[Source, Sequence[str]], heading: str = "Sources") -> Section | None:
    """The section of some sources, each with what it gave; None without any."""
    terms = tuple(_term(source, labels) for source, labels in uses.items())
    return Section("sources", heading, (Entries(terms),)) if terms else None


def values_of(differences: Iterable[Difference]) -> Iterator[Measured]:
    """Both values of each difference."""
    for difference in differences:
        yield difference.metric, difference.left
        yield difference.metric, difference.right


def uses(values: Iterable[Measured], roles: Sequence[RoleText]) -> dict[Source, list[str]]:
    """What each source gave, in order of use: metrics, and what a role names no source for."""
    found: dict[Source, dict[str, None]] = {}
    of_roles: dict[Source, list[RoleText]] = {}
    for role in roles:
        for source in role.role.sources:
            found.setdefault(source, {})
            of_roles.setdefault(source, []).append(role)
    for metric, value in values:
        if isinstance(value, (Estimate, Absent)) and value.source is not None:
            found.setdefault(value.source, {})[lower_label(metric.label)] = None
    for source, own in of_roles.items():
        figures = "other figures" if found[source] else "figures"
        found[source][f"{figures} of {named(own)}"] = None
    return {source: list(labels) for source, labels in found.items()}


def source_title(source: Source) -> str:
    """What a source is called: its publisher and data set."""
    return f"{source.publisher}, {source.dataset}"


def _term(source: Source, labels: Sequence[str]) -> Term:
    title = source_title(source)
    parts = (
        source.period,
        f"licence: {source.licence}" if source.licence else None,
        f"for {listed(labels)}" if labels else None,
    )
    return Term("; ".join(part for part in parts if part), title, source.address)

"""The roles that are most like the page's own: their figures in one table, and a part for each."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

import attrs

from occucompare.document.page import Block, Paragraph, Section
from occucompare.document.table import Cell, Row, Table
from occucompare.model.comparison import Comparison
from occucompare.model.difference import Difference
from occucompare.model.metric import Metric, metrics_of, value_of
from occucompare.model.profile import RolePage
from occucompare.model.role import Role
from occucompare.model.style import TextStyle
from occucompare.model.values import Estimate, Value
from occucompare.presentation.pages.history import DiscourseHistory
from occucompare.presentation.sections.quotes import quoted
from occucompare.presentation.sections.sources import Measured
from occucompare.presentation.tables.cells import reason, role_cell
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.outline import BESIDE, BESIDE_DRAWN, BESIDE_IN_WORDS, BESIDE_PAY
from occucompare.wording.role_text import RoleText
from occucompare.wording.telling import two_roles
from occucompare.wording.text import block

_ENOUGH = 2
"""A column stands in the table when so many roles have a figure for it."""
_MOST = 4
SHOWN = frozenset((*BESIDE, *BESIDE_PAY, *BESIDE_IN_WORDS, *BESIDE_DRAWN))
"""The metrics of which other roles' figures are on a full page."""


def similar_section(
    described: RolePage, roles: Sequence[RoleText], style: TextStyle, history: DiscourseHistory
) -> Section | None:
    """How the role differs from each of the others, nearest first; None without others."""
    if not described.others:
        return None
    heading = roles[0].lexicon.phrases["similar"].format(role=roles[0].plural)
    table = similar_table(heading, roles)
    parts = [
        part
        for place, comparison in enumerate(described.comparisons)
        if (part := _part(comparison, place, style, history, roles[0].lexicon)) is not None
    ]
    blocks = (table,) if table else ()
    return Section("similar", heading, blocks, tuple(parts)) if blocks or parts else None


def similar_table(caption: str, roles: Sequence[RoleText]) -> Table | None:
    """A row for each role, the page's own first; None where there is nothing to compare."""
    metrics = columns_of(roles)
    rows = (
        Row(label=role.Singular, cells=tuple(_cell(role, metric) for metric in metrics))
        for role in roles
    )
    labels = tuple(metric.label for metric in metrics)
    return Table(caption=caption, columns=labels, rows=tuple(rows)) if metrics else None


def columns_of(roles: Sequence[RoleText]) -> tuple[Metric, ...]:
    """What that table has: pay by the first measure that enough roles have, and other metrics."""
    every = {metric.name: metric for metric in metrics_of(Role)}
    pay = [name for name in BESIDE_PAY if _is_known(roles, every[name])][:1]
    names = [name for name in BESIDE if _is_known(roles, every[name])]
    return tuple(every[name] for name in (*pay, *names))[:_MOST]


def compared_here(described: RolePage) -> Iterator[Difference]:
    """The differences that the paragraphs of this section tell of."""
    for comparison in described.comparisons:
        for name in BESIDE_IN_WORDS:
            yield comparison[name]


def values_of_others(described: RolePage, names: Collection[str]) -> Iterator[Measured]:
    """The other roles' values of some metrics."""
    for other in described.others:
        for metric in metrics_of(type(other)):
            if metric.name in names:
                yield metric, value_of(other, metric)


def _part(
    comparison: Comparison,
    place: int,
    style: TextStyle,
    history: DiscourseHistory,
    lexicon: Lexicon,
) -> Section | None:
    """One other role: what it does in its publisher's words, and how it differs, in ours."""
    roles = two_roles(comparison, lexicon)
    sentences = history.new(block(comparison, attrs.evolve(style, turn=place), lexicon))
    text = " ".join(sentence.text for sentence in sentences)
    description = comparison.right.description
    blocks: list[Block] = []
    if isinstance(description, Estimate):
        blocks += quoted(description, lexicon)
    if text:
        blocks.append(Paragraph(text))
    heading = lexicon.phrases["two titles"].format(left=roles.left.Plural, right=roles.right.plural)
    return Section(f"similar-{place + 1}", heading, tuple(blocks)) if blocks else None


def _is_known(roles: Sequence[RoleText], metric: Metric) -> bool:
    """Whether enough of the roles have a figure; a distance is none."""
    known = [role for role in roles if _has(value_of(role.role, metric))]
    return len(known) >= _ENOUGH


def _has(value: Value[Any]) -> bool:
    return isinstance(value, Estimate) and value.relative_to is None


def _cell(role: RoleText, metric: Metric) -> Cell:
    """A role's figure of a metric, as its own class declares it."""
    own = next(each for each in metrics_of(type(role.role)) if each.name == metric.name)
    value = value_of(role.role, own)
    if isinstance(value, Estimate) and not _has(value):
        return Cell(reason(role, own, None), known=False)
    return role_cell(role, own, value)

"""What a page is made of: its roles as text, each metric's difference, and the sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

import attrs

from occucompare.document.page import Paragraph
from occucompare.document.table import Cell, Row, Table
from occucompare.model.comparison import Comparison
from occucompare.model.difference import Difference
from occucompare.model.statement import Sentence
from occucompare.model.values import Estimate, Value
from occucompare.presentation.tables.cells import label, reason
from occucompare.presentation.tables.pairs import alone, difference_row, worth_a_row
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.role_text import RoleText
from occucompare.wording.telling import two_roles

CellOf: TypeAlias = Callable[[RoleText, Difference, Estimate[Any]], Cell]
"""What makes a cell of one side's estimate."""


class Sided(NamedTuple):
    """One role's value of a metric; `suffix` ends the names of its sections ("-left").

    A page about one role has no sides, so nothing to end a name with.
    """

    suffix: str
    role: RoleText
    value: Value[Any]


@attrs.frozen(kw_only=True)
class PageContext:
    """What a page's sections are made from: its two roles as text, their differences and sentences.

    `differences` has every metric that both roles' classes have, then those of one class alone.
    `said` has the sentences of each kind, and `own_kinds` the kinds of the user's own that are
    new, with their metrics. `same` says that both sides are one role, which then has one column.
    """

    comparison: Comparison
    left: RoleText
    right: RoleText
    same: bool
    differences: tuple[Difference, ...]
    known: Mapping[str, Difference]
    said: Mapping[str, Sequence[str]]
    own_kinds: Mapping[str, str]

    @property
    def lexicon(self) -> Lexicon:
        """The language of the page."""
        return self.left.lexicon

    @property
    def roles(self) -> tuple[RoleText, ...]:
        """The roles that the page is about: both, or the one that is on both sides."""
        return (self.left,) if self.same else (self.left, self.right)

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of the roles' columns."""
        return tuple(role.Singular for role in self.roles)

    def sides(self, difference: Difference) -> Iterator[Sided]:
        """The values of a metric, a side for each role of the page."""
        if self.same:
            yield Sided("", self.left, difference.left)
        else:
            yield Sided("-left", self.left, difference.left)
            yield Sided("-right", self.right, difference.right)

    def worth_a_row(self, difference: Difference) -> bool:
        """Whether there is anything to read; a distance from somewhere says nothing alone."""
        if self.same and isinstance(difference.left, Estimate):
            return difference.left.relative_to is None
        return worth_a_row(difference)

    def texts(self, *kinds: str) -> tuple[str, ...]:
        """The sentences of some kinds."""
        return tuple(text for kind in kinds for text in self.said.get(kind, ()))

    def prose(self, *kinds: str) -> tuple[Paragraph, ...]:
        """One paragraph with the sentences of some kinds, or none when they say nothing."""
        texts = self.texts(*kinds)
        return (Paragraph(" ".join(texts)),) if texts else ()

    def table(self, caption: str, differences: Iterable[Difference]) -> Table | None:
        """A table of some metrics, or None when there is none worth a row."""
        found = filter(self.worth_a_row, differences)
        rows = [difference_row(each, self.left, self.right) for each in found]
        if self.same:
            return self.facing(caption, (attrs.evolve(row, cells=row.cells[:1]) for row in rows))
        columns = (*self.headings, self.lexicon.document_words.difference)
        return Table(caption=caption, columns=columns, rows=tuple(rows)) if rows else None

    def row(self, difference: Difference, cell: CellOf) -> Row:
        """A row with what `cell` makes of each side's estimate, or why a side has none."""
        metric = difference.metric
        cells = (
            cell(role, difference, value)
            if isinstance(value, Estimate)
            else Cell(reason(role, metric, value), known=False)
            for _, role, value in self.sides(difference)
        )
        return Row(
            label=label(self.lexicon, metric, difference.left, difference.right),
            cells=tuple(cells),
            group=metric.group,
            metric=metric.name,
        )

    def facing(self, caption: str, rows: Iterable[Row]) -> Table | None:
        """A table with a column for each role and no differences, or None without rows."""
        found = tuple(rows)
        return Table(caption=caption, columns=self.headings, rows=found) if found else None


def context_of(
    comparison: Comparison,
    lexicon: Lexicon,
    said: Mapping[str, Sequence[str]] | None = None,
    own_kinds: Mapping[str, str] | None = None,
) -> PageContext:
    """A comparison, or a role on both sides, with what is said of it."""
    roles = two_roles(comparison, lexicon)
    return PageContext(
        comparison=comparison,
        left=roles.left,
        right=roles.right,
        same=comparison.left == comparison.right,
        differences=(*comparison.differences, *alone(comparison)),
        known={difference.metric.name: difference for difference in comparison.differences},
        said=said or {},
        own_kinds=own_kinds or {},
    )


def in_paragraphs(told: Iterable[Iterable[Sentence]]) -> tuple[Paragraph, ...]:
    """A text's paragraphs."""
    return tuple(Paragraph(" ".join([each.text for each in paragraph])) for paragraph in told)

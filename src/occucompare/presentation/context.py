"""What a page is made of: its roles as text, each metric's difference, and the sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import attrs

from occucompare.document.page import Paragraph
from occucompare.document.table import Row, Table
from occucompare.model.comparison import Comparison, Difference
from occucompare.model.language import language
from occucompare.model.values import Estimate, Value
from occucompare.presentation.tables.pairs import alone, difference_row, worth_a_row
from occucompare.wording.role_text import RoleText


class Sided(NamedTuple):
    """One role's value of a metric; `suffix` ends the names of its sections ("-left").

    A page about one role has no sides, so nothing to end a name with.
    """

    suffix: str
    role: RoleText
    value: Value[Any]


@attrs.frozen(kw_only=True)
class Material:
    """A comparison taken apart for its page.

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
        columns = (*self.headings, language().document_words.difference)
        return Table(caption=caption, columns=columns, rows=tuple(rows)) if rows else None

    def facing(self, caption: str, rows: Iterable[Row]) -> Table | None:
        """A table with a column for each role and no differences, or None without rows."""
        found = tuple(rows)
        return Table(caption=caption, columns=self.headings, rows=found) if found else None


def material_of(
    comparison: Comparison,
    said: Mapping[str, Sequence[str]] | None = None,
    own_kinds: Mapping[str, str] | None = None,
) -> Material:
    """A comparison, or a role on both sides, with what is said of it."""
    left, right = pair(comparison)
    return Material(
        comparison=comparison,
        left=left,
        right=right,
        same=comparison.left == comparison.right,
        differences=(*comparison.differences, *alone(comparison)),
        known={difference.metric.name: difference for difference in comparison.differences},
        said=said or {},
        own_kinds=own_kinds or {},
    )


def in_paragraphs(text: str) -> tuple[Paragraph, ...]:
    """A summary's paragraphs, between which it has an empty line."""
    return tuple(map(Paragraph, text.split("\n\n")))

"""What a reader gives: the roles of official files, and a report of what was read."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Iterator, Mapping

import attrs

from occucompare.catalog.catalog import Catalog, Match
from occucompare.model.changes import Thresholds
from occucompare.model.comparison import Comparison
from occucompare.model.role import Role

_DEFAULT_THRESHOLDS = Thresholds()


@attrs.frozen(kw_only=True)
class Report:
    """What was read: rows by table, occupations, and marks that stand for missing figures.

    `marks` counts the cells with each mark in the lines that became roles ("*", "**", "#", "~",
    "-", and "" for blank ones). `unmatched` has the published lines without an occupation.
    """

    file: str
    tables: Mapping[str, int] = attrs.field(factory=dict[str, int], hash=False)
    occupations: int = 0
    marks: Mapping[str, int] = attrs.field(factory=dict[str, int], hash=False)
    unmatched: tuple[str, ...] = ()

    @property
    def rows(self) -> int:
        """The rows that were read, in all tables."""
        return sum(self.tables.values())


@attrs.frozen(slots=False)
class ReadRoles:
    """The roles of one reading, found by code and name as in a Catalog, and its report."""

    roles: tuple[Role, ...]
    report: Report

    def __getitem__(self, name: str) -> Role:
        """The role of that code or name. Raises RoleNotFoundError with the nearest titles."""
        return self.catalog[name]

    def __iter__(self) -> Iterator[Role]:
        return iter(self.roles)

    def __len__(self) -> int:
        return len(self.roles)

    def __contains__(self, name: object) -> bool:
        return name in self.catalog

    @functools.cached_property
    def catalog(self) -> Catalog:
        """These roles as a catalog, made when it is first used."""
        return Catalog(self.report.file, self.roles)

    def find(self, text: str, *, limit: int = 5) -> list[Match]:
        """The roles that a text may mean, best first. Never raises."""
        return self.catalog.find(text, limit=limit)

    def compare(
        self,
        left: str | Role,
        right: str | Role,
        *,
        thresholds: Thresholds = _DEFAULT_THRESHOLDS,
    ) -> Comparison:
        """The comparison of two roles, each a Role or a name in this reading.

        Raises RoleNotFoundError for a name that it does not have.
        """
        return self.catalog.compare(left, right, thresholds=thresholds)


class Tally:
    """Counts of what is read, for the report."""

    def __init__(self) -> None:
        self.tables: Counter[str] = Counter()
        self.marks: Counter[str] = Counter()

    def report(self, file: str, occupations: int, unmatched: tuple[str, ...] = ()) -> Report:
        """The report of these counts."""
        return Report(
            file=file,
            tables=dict(self.tables),
            occupations=occupations,
            marks=dict(sorted(self.marks.items())),
            unmatched=unmatched,
        )

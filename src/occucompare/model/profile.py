"""One role described: what is known of it, and its nearest others compared with it."""

from __future__ import annotations

import functools

import attrs

from occucompare.model.changes import Thresholds
from occucompare.model.comparison import Comparison
from occucompare.model.plain_data import PlainData
from occucompare.model.role import Role
from occucompare.model.values import Source
from occucompare.model.views import HasText

_DEFAULT = Thresholds()


@attrs.frozen(slots=False)
class RolePage(PlainData, HasText):
    """One role, and others that it is compared with, the nearest first."""

    role: Role
    others: tuple[Role, ...] = ()
    thresholds: Thresholds = _DEFAULT

    @functools.cached_property
    def comparisons(self) -> tuple[Comparison, ...]:
        """The role, on the left, with each of the others."""
        return tuple(Comparison(self.role, other, self.thresholds) for other in self.others)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source of a figure on this page, once, in order of use."""
        found = [source for each in self.comparisons for source in each.sources]
        return tuple(dict.fromkeys([*Comparison(self.role, self.role).sources, *found]))

"""One role described: what is known of it, and its nearest others compared with it."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import TYPE_CHECKING

import attrs

from occucompare.errors import RoleNotFoundError
from occucompare.model.changes import Thresholds
from occucompare.model.comparison import Comparison
from occucompare.model.plain_data import PlainData
from occucompare.model.role import Role
from occucompare.model.values import Source
from occucompare.model.views import HasText

if TYPE_CHECKING:
    from occucompare.catalog.catalog import Catalog

_NEAREST = 4
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


def describe(
    role: str | Role, *, catalog: Catalog | None = None, limit: int = _NEAREST
) -> RolePage:
    """One role and its nearest others: those its source calls related, then the most similar.

    A name is looked up in the catalog, by default the bundled official statistics; so are the
    others of a Role of your own. Raises RoleNotFoundError for a name that is not there.
    """
    from occucompare.catalog.catalog import load_catalog

    there = load_catalog() if catalog is None else catalog
    found = role if isinstance(role, Role) else there[role]
    near: dict[str, Role] = {}
    for other in _near(found, there, limit):
        if len(near) >= limit:
            break
        # Two of the names may mean one role.
        if other != found:
            near.setdefault(other.title, other)
    return RolePage(found, tuple(near.values()))


def _near(role: Role, catalog: Catalog, limit: int) -> Iterator[Role]:
    names = getattr(role.related, "figure", ())
    yield from filter(None, (_found(str(name), catalog) for name in names))
    for each in catalog.similar(role, limit=limit):
        yield each.role


def _found(name: str, catalog: Catalog) -> Role | None:
    """The role of that name; a source may name one that the catalog does not have."""
    try:
        return catalog[name]
    except RoleNotFoundError:
        return None

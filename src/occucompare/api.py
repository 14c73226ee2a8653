"""The verbs: compare, rank and describe roles that are given by name, and load a catalog."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from occucompare.model.changes import Thresholds
from occucompare.model.comparison import Comparison
from occucompare.model.role import Role

if TYPE_CHECKING:
    from occucompare.catalog.catalog import Catalog
    from occucompare.model.profile import RolePage
    from occucompare.model.ranking import Ranking

DEFAULT = "us"

_NEAREST = 4
_DEFAULT_THRESHOLDS = Thresholds()


def compare(
    left: str | Role,
    right: str | Role,
    *,
    catalog: Catalog | None = None,
    thresholds: Thresholds = _DEFAULT_THRESHOLDS,
) -> Comparison:
    """The comparison of two roles; names are looked up in the default catalog, or in `catalog`.

    >>> compare("paralegal", "29-1141").right.title
    'Registered Nurses'

    Raises RoleNotFoundError for a name that the catalog does not have.
    """
    if isinstance(left, Role) and isinstance(right, Role):
        return Comparison(left, right, thresholds)
    return _or_default(catalog).compare(left, right, thresholds=thresholds)


def rank(
    roles: Iterable[str | Role] | str,
    by: str = "salary",
    *,
    catalog: Catalog | None = None,
    descending: bool = True,
    thresholds: Thresholds = _DEFAULT_THRESHOLDS,
) -> Ranking:
    """Roles in the order of one metric, the highest figure first.

    >>> [place.role.title for place in rank(["paralegal", "lawyer"])]
    ['Lawyers', 'Paralegals and Legal Assistants']

    Names are looked up in the default catalog, or in `catalog`; a role that is given twice, or
    under two names, stands once. Raises RoleNotFoundError for a name that the catalog does not
    have, MetricNotFoundError for a metric that there is not, and NotComparableError for one that
    has no order, such as skills.
    """
    from occucompare.model.ranking import Ranking, each_once

    given = [roles] if isinstance(roles, (str, Role)) else roles
    found = (each if isinstance(each, Role) else _or_default(catalog)[each] for each in given)
    return Ranking(each_once(found), by, descending, thresholds)


def describe(
    role: str | Role, *, catalog: Catalog | None = None, limit: int = _NEAREST
) -> RolePage:
    """One role and its nearest others: those its source calls related, then the most similar.

    A name is looked up in the catalog, by default the bundled official statistics; so are the
    others of a Role of your own. Raises RoleNotFoundError for a name that is not there.
    """
    from occucompare.model.profile import RolePage

    there = _or_default(catalog)
    found = role if isinstance(role, Role) else there[role]
    return RolePage(found, _nearest(found, there, limit))


def load_catalog(name: str = DEFAULT, *, area: str | None = None) -> Catalog:
    """A bundled catalog, read on first use and kept.

    "us" has all 830 detailed occupations of the United States' official statistics; with `area`,
    a state or territory ("CA" or "California"), pay and jobs are that area's. "collections" has
    the nine roles of a family of office jobs.

    Raises CatalogNotFoundError for a name that is not bundled, and AreaNotFoundError for an area.
    """
    from occucompare.catalog.bundled import area_code

    return _catalog(name) if area is None else _area(name, area_code(name, area))


def _nearest(role: Role, catalog: Catalog, limit: int) -> tuple[Role, ...]:
    """The roles that its source calls related, then the most similar ones, each once."""
    near: dict[str, Role] = {}
    for other in _candidates(role, catalog, limit):
        if len(near) >= limit:
            break
        # Two of the names may mean one role.
        if other != role:
            near.setdefault(other.title, other)
    return tuple(near.values())


def _candidates(role: Role, catalog: Catalog, limit: int) -> Iterator[Role]:
    names = getattr(role.related, "figure", ())
    # A source may name a role that the catalog does not have.
    yield from (catalog[name] for name in map(str, names) if name in catalog)
    for each in catalog.similar(role, limit=limit):
        yield each.role


def _or_default(catalog: Catalog | None) -> Catalog:
    return load_catalog() if catalog is None else catalog


@functools.cache
def _catalog(name: str) -> Catalog:
    from occucompare.catalog.bundled import bundled_catalog

    return bundled_catalog(name)


@functools.cache
def _area(name: str, code: str) -> Catalog:
    from occucompare.catalog.bundled import area_catalog
    from occucompare.readers.oews_areas import area_role

    return area_catalog(_catalog(name), code, area_role)

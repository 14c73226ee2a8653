"""What a site will hold: its roles, the pairs that are compared, and the file of every page."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

import attrs

from occucompare.api import describe
from occucompare.catalog.catalog import Catalog
from occucompare.model.role import Role
from occucompare.model.values import Estimate
from occucompare.site.names import INDEX, digest, page_file, pair_file, stems_of

NEAREST = 4
"""How many others each role is compared with, and how many its own page has."""

Progress: TypeAlias = Callable[[str, int, int], None]
"""What is told of the work: what is done, how many are done, and how many there are."""
Pair: TypeAlias = tuple[int, int]
_MAJOR = "-0000"


@attrs.frozen
class Group:
    """Roles under one heading of the index, by their places; they may have no heading."""

    heading: str | None
    places: tuple[int, ...]


@attrs.frozen(kw_only=True, slots=False)
class Site:
    """Roles and the pairs of them that are compared, by the roles' places, left before right.

    `nearest` has the others on each role's own page; `stems` the names of the roles' files.
    """

    catalog: str
    roles: tuple[Role, ...]
    stems: tuple[str, ...]
    nearest: tuple[tuple[int, ...], ...]
    pairs: tuple[Pair, ...]
    groups: tuple[Group, ...]

    @functools.cached_property
    def about(self) -> dict[str, tuple[int, ...]]:
        """The file of every page, with the roles it is about: none, one or two."""
        found: dict[str, tuple[int, ...]] = {INDEX: ()}
        found |= {page_file(stem): (place,) for place, stem in enumerate(self.stems)}
        return found | {self.file_of(*pair): pair for pair in self.pairs}

    @functools.cached_property
    def partners(self) -> tuple[tuple[int, ...], ...]:
        """The roles that each role is compared with, its nearest first."""
        found: list[dict[int, None]] = [dict.fromkeys(near) for near in self.nearest]
        for left, right in self.pairs:
            found[left].setdefault(right)
            found[right].setdefault(left)
        return tuple(map(tuple, found))

    @functools.cached_property
    def digests(self) -> tuple[str, ...]:
        """What stands for everything that is known of each role."""
        return tuple(digest((type(role).__qualname__, role.to_json())) for role in self.roles)

    def file_of(self, *places: int) -> str:
        """The file of the page about one role, or about two, in the order in which they stand."""
        stems = [self.stems[place] for place in sorted(places)]
        return page_file(*stems) if len(stems) == 1 else pair_file(*stems)

    def inputs(self, file: str) -> str:
        """What stands for everything that a page is made of."""
        places = self.about[file]
        told = [file, *(self.digests[place] for place in places)]
        match places:
            case ():
                told += [*self.about, *self.digests, repr(self.groups)]
            case (place,):
                told.append(repr(self.nearest[place]))
                for other in self.partners[place]:
                    told += [self.digests[other], self.stems[other], self.file_of(place, other)]
            case _:
                pass
        return digest(told)


def plan(
    catalog: Catalog,
    names: Sequence[str | Role] | None,
    nearest: int | None,
    progress: Progress,
) -> Site:
    """The site of a catalog, or of some of its roles, each compared with its nearest or all.

    Raises RoleNotFoundError for a name that is not in the catalog.
    """
    roles = tuple(catalog) if names is None else _looked_up(catalog, names)
    among = catalog if names is None else Catalog(catalog.name, roles)
    others = tuple(_nearest(among, roles, NEAREST if nearest is None else nearest, progress))
    every = range(len(roles))
    pairs = itertools.combinations(every, 2) if nearest is None else _pairs(others)
    return Site(
        catalog=catalog.name,
        roles=roles,
        stems=stems_of(roles),
        nearest=others,
        pairs=tuple(pairs),
        groups=tuple(_groups(catalog, roles)),
    )


def _looked_up(catalog: Catalog, names: Sequence[str | Role]) -> tuple[Role, ...]:
    """The roles of those names; one that is named twice stands once."""
    found: dict[tuple[str, str | None, str | None], Role] = {}
    for name in names:
        role = name if isinstance(name, Role) else catalog[name]
        found.setdefault((role.title, role.code, role.area), role)
    return tuple(found.values())


def _nearest(
    among: Catalog, roles: Sequence[Role], limit: int, progress: Progress
) -> Iterator[tuple[int, ...]]:
    # A role's own place is found by its identity: two roles of one catalog may be equal.
    places = {id(role): place for place, role in enumerate(roles)}
    for done, role in enumerate(roles):
        progress("looking for the nearest roles", done, len(roles))
        others = describe(role, catalog=among, limit=limit).others
        yield tuple(places[id(other)] for other in others if id(other) in places)


def _pairs(nearest: Sequence[tuple[int, ...]]) -> list[Pair]:
    every = ((place, other) for place, others in enumerate(nearest) for other in others)
    return sorted({(min(pair), max(pair)) for pair in every})


def _groups(catalog: Catalog, roles: Sequence[Role]) -> Iterator[Group]:
    """The roles by major group, or by the field they name; those without either come last."""
    majors = {
        group.code.removesuffix(_MAJOR): group.title
        for group in catalog.groups
        if group.code and group.code.endswith(_MAJOR)
    }
    found: dict[str | None, list[int]] = {}
    for place, role in enumerate(roles):
        heading = majors.get((role.code or "").partition("-")[0]) or _field(role)
        found.setdefault(heading, []).append(place)
    without = found.pop(None, [])
    yield from (Group(heading, tuple(places)) for heading, places in found.items())
    if without:
        yield Group(None, tuple(without))


def _field(role: Role) -> str | None:
    value = role.category
    return str(value.figure.name) if isinstance(value, Estimate) else None

"""Two lists of roles as one, by their codes and titles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import attrs

from occucompare.model.plain_data import is_mapping
from occucompare.model.role import Role

Key: TypeAlias = tuple[str, str]


@attrs.frozen
class Merged:
    """Two lists of roles as one, with the new place of each role of left and of right.

    A role that was replaced has the place of the one that replaced it.
    """

    roles: Sequence[Role]
    left: Sequence[int]
    right: Sequence[int]


def merge(left: Sequence[Role], right: Sequence[Role]) -> Merged:
    """Two lists of roles as one, in which a role of right replaces those of its code or title."""
    roles: list[Role | None] = list(left)
    moved = list(range(len(left)))
    owners = _Owners()
    for place, role in enumerate(left):
        owners.add(role, place)
    placed: list[int] = []
    for role in right:
        same = owners.of(role)
        place = same[0] if same else len(roles)
        for each in same:
            owners.remove(each)
            roles[each], moved[each] = None, place
        roles[place : place + 1], moved[place : place + 1] = [role], [place]
        owners.add(role, place)
        placed.append(place)
    return _compact(roles, moved, placed, len(left))


def keys_of(data: object) -> list[Key]:
    """What no two roles of a catalog have in common, the code before the title.

    >>> keys_of({"title": "Head  Baker", "code": "51-3011"})
    [('code', '51-3011'), ('title', 'head baker')]
    """
    if isinstance(data, Role):
        given: list[tuple[str, object]] = [("code", data.code), ("title", data.title)]
    else:
        given = [(kind, data.get(kind)) for kind in ("code", "title")] if is_mapping(data) else []
    folded = ((kind, " ".join(str(name).casefold().split())) for kind, name in given if name)
    return [key for key in folded if key[1]]


class _Owners:
    """The place of the role of each code and title, the first one's where several have it."""

    def __init__(self) -> None:
        self._places: dict[Key, int] = {}
        self._keys: dict[int, list[Key]] = {}

    def of(self, role: Role) -> list[int]:
        """The places of the roles that have the code or the title of this one."""
        found = (self._places.get(key) for key in keys_of(role))
        return list(dict.fromkeys(place for place in found if place is not None))

    def add(self, role: Role, place: int) -> None:
        for key in keys_of(role):
            if self._places.setdefault(key, place) == place:
                self._keys.setdefault(place, []).append(key)

    def remove(self, place: int) -> None:
        for key in self._keys.pop(place, ()):
            del self._places[key]


def _compact(
    roles: Sequence[Role | None], moved: Sequence[int], placed: Sequence[int], count: int
) -> Merged:
    """The merged roles without the gaps that replaced ones left."""
    left = [place for place, role in enumerate(roles) if role is not None]
    new = {old: place for place, old in enumerate(left)}

    def final(place: int) -> int:
        while moved[place] != place:
            place = moved[place]
        return new[place]

    kept = [role for role in roles if role is not None]
    return Merged(kept, [final(each) for each in range(count)], [final(each) for each in placed])

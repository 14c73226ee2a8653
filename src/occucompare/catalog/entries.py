"""Roles of one's own from their data, one after the other, with every problem's place."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import TypeAlias

from occucompare.catalog.merging import Key, keys_of
from occucompare.errors import InvalidDataError, Problem
from occucompare.model.role import Role

Entries: TypeAlias = Iterable[tuple[int, object]]
"""The data of each role with its place, as its owner counts: a line, a row, a place in a list."""

Telling: TypeAlias = Callable[[int, str], str]
"""How the path of a problem in the data of one place is told."""


def roles_of(
    subject: str, entries: Entries, cls: type[Role], telling: Telling, problems: list[Problem]
) -> list[Role]:
    """The roles of all entries. Raises InvalidDataError where there is a problem with any.

    `entries` may add problems of their own while they are read.
    """
    roles: list[Role] = []
    doubles: list[Problem] = []
    first: dict[Key, int] = {}
    for place, data in entries:
        role = _role(data, cls, functools.partial(telling, place), problems)
        if role is not None:
            roles.append(role)
        # Also what could not be made a role has a code and a title.
        for key in keys_of(data):
            before = first.setdefault(key, place)
            if before != place:
                message = f"{telling(before, '$')} has the same {key[0]}, {key[1]!r}"
                doubles.append(Problem(telling(place, f"$.{key[0]}"), message))
    problems += doubles
    if problems:
        raise InvalidDataError(subject, problems)
    return roles


def _role(
    data: object, cls: type[Role], told: Callable[[str], str], problems: list[Problem]
) -> Role | None:
    if isinstance(data, cls):
        return data
    if isinstance(data, Role):
        problems.append(Problem(told("$"), f"{data!r} is not a {cls.__name__}"))
        return None
    try:
        return cls.from_dict(data)
    except InvalidDataError as error:
        problems += [Problem(told(each.path), each.message) for each in error.problems]
        return None

"""Job titles beside the roles' own names: "paralegal", with the places of the roles they mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Protocol, TypeAlias

import attrs

from occucompare.catalog.lookup import folded

Owners: TypeAlias = tuple[int, ...]


class JobTitles(Protocol):
    """Titles, each with the places of the roles that it may mean, the likeliest first."""

    def exact(self, key: str) -> Owners:
        """The places for the title of that key; none if there is no such title."""
        ...

    def every(self) -> Iterable[tuple[str, Owners]]:
        """Each title as it is written."""
        ...


class NoJobTitles:
    """No job titles: the roles have their own names alone."""

    def exact(self, key: str) -> Owners:  # noqa: ARG002
        """None."""
        return ()

    def every(self) -> Iterable[tuple[str, Owners]]:
        """None."""
        return ()


class StoredJobTitles:
    r"""The titles of a text: after a first line, lines of places and, after tabs, their titles.

    A title is found by one scan, in a twentieth of the time that an index of all takes.

    >>> titles = StoredJobTitles(lambda: "codes\n4 2\tR&D Head\tLead, R&D\n7\tChemist")
    >>> titles.exact("lead r and d"), titles.exact("lead")
    ((4, 2), ())
    """

    def __init__(self, read: Callable[[], str]) -> None:
        self._read = read
        self._folded = ""

    def exact(self, key: str) -> Owners:
        """The places for the title of that key; none if there is no such title."""
        if not key:
            return ()
        if not self._folded:
            _, _, lines = self._read().partition("\n")
            self._folded = folded(lines.replace("\t", _TAB)) + "\n"
        words = " +".join(map(re.escape, key.split()))
        found = re.search(f"{_TAB} *{words} *[{_TAB}\n]", self._folded)
        if found is None:
            return ()
        begins = self._folded.rfind("\n", 0, found.start()) + 1
        return _places(self._folded[begins : self._folded.index(_TAB, begins)])

    def every(self) -> Iterable[tuple[str, Owners]]:
        """Each title as it is written."""
        _, *lines = self._read().splitlines()
        for line in lines:
            owners, *owned = line.split("\t")
            places = _places(owners)
            yield from ((title, places) for title in owned)


@attrs.frozen
class MovedJobTitles:
    """The titles of a catalog whose roles have other places now, or none."""

    titles: JobTitles
    places: Mapping[int, int]

    def exact(self, key: str) -> Owners:
        """The new places for the title of that key."""
        return self._moved(self.titles.exact(key))

    def every(self) -> Iterable[tuple[str, Owners]]:
        """Each title that still means a role."""
        moved = ((title, self._moved(owners)) for title, owners in self.titles.every())
        return ((title, owners) for title, owners in moved if owners)

    def _moved(self, owners: Owners) -> Owners:
        return tuple(self.places[each] for each in owners if each in self.places)


@attrs.frozen
class JoinedJobTitles:
    """The titles of two catalogs; what a title means in the first comes before the other."""

    first: JobTitles
    then: JobTitles

    def exact(self, key: str) -> Owners:
        """The places in both for the title of that key."""
        return tuple(dict.fromkeys(self.first.exact(key) + self.then.exact(key)))

    def every(self) -> Iterable[tuple[str, Owners]]:
        """Each title, of both."""
        yield from self.first.every()
        yield from self.then.every()


def _places(text: str) -> Owners:
    return tuple(map(int, text.split()))


_TAB = "\x1f"
"""A mark that the folding of letters leaves as it is."""

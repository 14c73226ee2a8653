"""Catalogs: roles by code, title and job title."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from occucompare.catalog.job_titles import (
    JobTitles,
    JoinedJobTitles,
    MovedJobTitles,
    NoJobTitles,
)
from occucompare.catalog.lookup import lookup_key
from occucompare.catalog.names import Names, names_of
from occucompare.catalog.storage import LazyRoles
from occucompare.errors import RoleNotFoundError
from occucompare.model.changes import Side, Thresholds
from occucompare.model.comparison import Asked, Comparison
from occucompare.model.plain_data import PlainData
from occucompare.model.role import Role
from occucompare.model.views import Shows

if TYPE_CHECKING:
    from occucompare.catalog.files import FilePath
    from occucompare.catalog.title_index import TitleIndex
    from occucompare.model.similarity import Similarity

_SUGGESTIONS = 3
_DEFAULT_THRESHOLDS = Thresholds()


@attrs.frozen
class Match(PlainData):
    """A role that a text may mean, with the name that matched.

    `score` runs from 0 to 1; 1 means that the text is one of the role's names.
    """

    role: Role
    title: str
    score: float


class Catalog(Shows):
    """Roles that are found by code, title, plural or job title, in any case. Read-only.

    Iterating gives the roles in order. `groups` are roles of whole groups of occupations, which
    are found by name too, but are neither counted nor iterated.
    """

    def __init__(self, name: str, roles: Iterable[Role], *, groups: Iterable[Role] = ()) -> None:
        members = tuple(roles)
        self.name = name
        self._roles: Sequence[Role] = (*members, *groups)
        self._count = len(members)
        self._names = names_of(self._roles)
        self._job_titles: JobTitles = NoJobTitles()

    @classmethod
    def lazily(
        cls, name: str, roles: Sequence[Role], count: int, names: Names, job_titles: JobTitles
    ) -> Catalog:
        """A catalog whose roles are made when they are asked for.

        The first `count` roles are members, the others groups.
        """
        catalog = cls(name, ())
        catalog._roles = roles
        catalog._count = count
        catalog._names = names
        catalog._job_titles = job_titles
        return catalog

    def limited(self, name: str, kept: Sequence[int], changed: Callable[[Role], Role]) -> Catalog:
        """A catalog of some of the roles, changed when they are asked for, and found as here."""
        places = {old: new for new, old in enumerate(kept)}
        roles = LazyRoles(len(kept), lambda place: changed(self._roles[kept[place]]))
        names = self._names.limited(kept)
        titles = MovedJobTitles(self._job_titles, places)
        return Catalog.lazily(name, roles, len(kept), names, titles)

    @staticmethod
    def from_records(
        records: Iterable[object], *, name: str = "own", cls: type[Role] = Role
    ) -> Catalog:
        """A catalog of your own roles, each a Role or plain data as `Role.from_dict` takes it.

        >>> baker = {"title": "Baker", "salary": 34_950, "skills": {"baking": 0.6, "sales": 0.1}}
        >>> Catalog.from_records([baker])["bakers"].salary.figure.amount
        34950

        Raises InvalidDataError with every problem of every record ("$[2].salary"), also for two
        roles of one code or one title.
        """
        from occucompare.catalog.files import roles_of_records

        return Catalog(name, roles_of_records(records, cls))

    @staticmethod
    def from_json(path: FilePath, *, name: str = "own", cls: type[Role] = Role) -> Catalog:
        """A catalog of a file with a JSON list of roles, or with a role on each line.

        The file is in UTF-8. Raises InvalidDataError as `from_records` does; a problem's path is
        "$[2].salary" in a list, and "line 3, $.salary" where each line is a role.
        """
        from occucompare.catalog.files import roles_of_json

        return Catalog(name, roles_of_json(path, cls))

    @staticmethod
    def from_csv(path: FilePath, *, name: str = "own", cls: type[Role] = Role) -> Catalog:
        """A catalog of a CSV file: a row of metrics' names, then a row for each role.

        The file is in UTF-8, its columns separated by commas, in any order. Only `title` must be
        there. An empty cell is not known. Outer spaces are dropped. A cell has, by its metric:

        - a number: `41000`, `0.31`; pay and counts also with thousands commas, `"41,000"`. Pay is
          in US dollars. No signs of currency or percent, no exponents.
        - a range: `27000-44000`; or two columns, `salary_range_low` and `salary_range_high`, of
          which either may be empty.
        - a name: `bachelor's degree`, or with its share, `bachelor's degree:0.31`.
        - shares and weighted names: `women:0.64; men:0.36`; weights may be left out in skills.
        - texts, and `aliases`: `bread maker; pastry cook`.
        - why there is no figure: `not published`, `suppressed`, `not applicable` or `unknown`.
        - anything else that `Role.from_dict` takes, as JSON that begins with a brace:
          `{"amount": 41000, "currency": "EUR"}`. Fields that are no metrics, such as `sources`,
          are JSON always.

        A column `salary_details` adds to the figure in `salary` what else is known of it, as
        JSON: `{"standard_error": 120, "source": {...}}`. A column `type` names the class of each
        role, where it is not `cls`.

        Raises InvalidDataError with every problem of every row, as "line 3, column salary": the
        line on which the row begins. Two roles of one code or one title are a problem.
        """
        from occucompare.catalog.files import roles_of_csv

        return Catalog(name, roles_of_csv(path, cls))

    @staticmethod
    def from_frame(frame: object, *, name: str = "own", cls: type[Role] = Role) -> Catalog:
        """A catalog of a pandas, polars or pyarrow table, with a row for each role.

        Columns are as in `from_csv`. Cells of text are read as there, others are taken as they
        are, also lists and mappings; what is missing (None, NaN, NaT, NA) is not known. An index
        is not read.

        Raises InvalidDataError with every problem of every row ("row 0, column salary", counted
        from 0 as frames count), and for what is no such table.
        """
        from occucompare.catalog.files import roles_of_frame

        return Catalog(name, roles_of_frame(frame, cls))

    def merged(self, other: Catalog, *, name: str | None = None) -> Catalog:
        """The roles of both catalogs, where `other` wins.

        A role of `other` replaces, as a whole and in its place, the role here of the same code,
        and any of the same title; the other roles follow. Job titles stay and mean the replacing
        role. `catalog | other` does the same.
        """
        from occucompare.catalog.merging import merge

        members, groups = merge(tuple(self), tuple(other)), merge(self.groups, other.groups)
        catalog = Catalog(name or f"{self.name} | {other.name}", members.roles, groups=groups.roles)
        after = len(members.roles)
        here = (*members.left, *(after + place for place in groups.left))
        there = (*members.right, *(after + place for place in groups.right))
        catalog._job_titles = JoinedJobTitles(
            MovedJobTitles(other._job_titles, dict(enumerate(there))),
            MovedJobTitles(self._job_titles, dict(enumerate(here))),
        )
        return catalog

    def __or__(self, other: Catalog) -> Catalog:
        return self.merged(other)

    def to_json_lines(self, path: FilePath) -> None:
        """Write every role exactly, each on a line, to be read by `from_json`.

        The file is replaced as a whole or not at all. Groups and job titles are not written.
        """
        from occucompare.catalog.files import write_json_lines

        write_json_lines(path, self)

    def to_csv(self, path: FilePath) -> None:
        """Write every role exactly, each in a row, to be read by `from_csv`, which has the format.

        Figures are in plain cells where those can hold them, with their sources, errors, bounds
        and statistics beside them in `..._details`; other figures are JSON in their cell. The
        file is replaced as a whole or not at all. Groups and job titles are not written.

        Raises InvalidDataError for titles, codes and areas that no cell can hold: those with
        outer spaces or a NUL.
        """
        from occucompare.catalog.files import write_csv

        write_csv(path, tuple(self))

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Role]:
        return (self._roles[place] for place in range(self._count))

    @property
    def groups(self) -> tuple[Role, ...]:
        """The roles of whole groups, such as the 22 major groups of the SOC."""
        return tuple(self._roles[self._count :])

    def __contains__(self, name: object) -> bool:
        if isinstance(name, Role):
            return any(name == role for role in self)
        return isinstance(name, str) and bool(self._owners(name))

    def __getitem__(self, name: str) -> Role:
        """The role of that code or name; of several, the likeliest.

        Raises RoleNotFoundError with the nearest titles.
        """
        return self._roles[self._known_owners(name)[0]]

    def __repr__(self) -> str:
        return f"Catalog({self.name!r}, {len(self)} roles)"

    def find(self, text: str, *, limit: int = 5) -> list[Match]:
        """The roles that a text may mean, best first; each role once. Never raises.

        A code means its role and no other, by its title.
        """
        place = self._names.place_of_code(text)
        if place is not None:
            return [Match(self._roles[place], self._roles[place].title, 1.0)][: max(limit, 0)]
        found = self._index.find(text, max(limit, 0))
        return [Match(self._roles[each.owner], each.title, each.score) for each in found]

    def similar(self, role: str | Role, *, limit: int = 10) -> tuple[Similarity, ...]:
        """The roles of this catalog that are most similar to a role, the nearest first.

        `occucompare.model.similarity` has how the score is made. The role itself is left
        out, and so are roles of which too little is known. Raises RoleNotFoundError for a name
        that is not here.
        """
        from occucompare.model.similarity import nearest

        return nearest(role if isinstance(role, Role) else self[role], self, limit)

    def compare(
        self,
        left: str | Role,
        right: str | Role,
        *,
        thresholds: Thresholds = _DEFAULT_THRESHOLDS,
    ) -> Comparison:
        """The comparison of two roles, each a Role or a name in this catalog.

        A job title that is not a role's own name stands for the role it belongs to; which one was
        taken is in `Comparison.asked`. Raises RoleNotFoundError for a name that is not here.
        """
        asked: list[Asked] = []
        one, other = self._role(left, "left", asked), self._role(right, "right", asked)
        return Comparison(one, other, thresholds, tuple(asked))

    def _role(self, given: str | Role, side: Side, asked: list[Asked]) -> Role:
        if isinstance(given, Role):
            return given
        owners = self._known_owners(given)
        if self._names.place(given) is None:
            others = tuple(self._roles[each].title for each in owners[1:])
            asked.append(Asked(side, given, others))
        return self._roles[owners[0]]

    def _known_owners(self, name: str) -> Sequence[int]:
        owners = self._owners(name)
        if not owners:
            near = [match.role.title for match in self.find(name, limit=_SUGGESTIONS)]
            raise RoleNotFoundError(name, self.name, near)
        return owners

    def _owners(self, name: str) -> Sequence[int]:
        """The places of the roles of that name; job titles are looked at last."""
        own = self._names.place(name)
        return (own,) if own is not None else self._job_titles.exact(lookup_key(name))

    @functools.cached_property
    def _index(self) -> TitleIndex:
        from occucompare.catalog.title_index import TitleIndex

        own = [(title, (place,)) for title, place in self._names.titles()]
        return TitleIndex([*own, *self._job_titles.every()])

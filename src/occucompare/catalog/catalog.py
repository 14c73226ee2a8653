"""Catalogs: roles by code, title and job title. The only reader of the package's resources."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, overload

import attrs

from occucompare.catalog.storage import area_role, source_of, unpacked
from occucompare.errors import AreaNotFoundError, CatalogNotFoundError, RoleNotFoundError
from occucompare.model.changes import Side, Thresholds
from occucompare.model.comparison import Asked, Comparison
from occucompare.model.plain_data import PlainData
from occucompare.model.role import Role
from occucompare.model.views import Shows

if TYPE_CHECKING:
    from importlib_resources.abc import Traversable

    from occucompare.catalog.files import FilePath
    from occucompare.catalog.title_index import TitleIndex
    from occucompare.model.similarity import Similarity

DEFAULT = "us"
BUNDLED = ("us", "collections")

Titles: TypeAlias = Sequence[tuple[str, tuple[int, ...]]]

_SUGGESTIONS = 3
_FEW = 16
_CODE = re.compile(r"(\d\d)-?(\d{4})(?:\.\d\d)?")
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
        self._names: Mapping[str, int] = names_of(self._roles)
        self._titles: Callable[[], Titles] = tuple

    @classmethod
    def lazily(
        cls,
        name: str,
        roles: Sequence[Role],
        count: int,
        names: Mapping[str, int],
        titles: Callable[[], Titles],
    ) -> Catalog:
        """A catalog whose roles are made when they are asked for.

        The first `count` roles are members, the others groups; `names` has the place of each name
        as it is looked up, and `titles` gives the job titles with the places of their roles.
        """
        catalog = cls(name, ())
        catalog._roles = roles
        catalog._count = count
        catalog._names = names
        catalog._titles = titles
        return catalog

    def limited(self, name: str, kept: Sequence[int], changed: Callable[[Role], Role]) -> Catalog:
        """A catalog of some of the roles, changed when they are asked for, and found as here."""
        places = {old: new for new, old in enumerate(kept)}
        roles = _Lazy(len(kept), lambda place: changed(self._roles[kept[place]]))
        names = {each: places[old] for each, old in self._names.items() if old in places}

        def titles() -> Titles:
            of_kept = (
                (title, tuple(places[owner] for owner in owners if owner in places))
                for title, owners in self._titles()
            )
            return [(title, owners) for title, owners in of_kept if owners]

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
        catalog._titles = lambda: [
            *_moved(other._titles(), there),
            *_moved(self._titles(), here),
        ]
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
        """The roles that a text may mean, best first; each role once. Never raises."""
        found = self._index.find(text, max(limit, 0))
        return [Match(self._roles[each.owner], each.title, each.score) for each in found]

    def similar(self, role: str | Role, *, limit: int = 10) -> tuple[Similarity, ...]:
        """The roles of this catalog that are most similar to a role, the nearest first.

        `occucompare.similarity.similarity` has how the score is made. The role itself is left
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
        if self._own(given) is None:
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
        own = self._own(name)
        return (own,) if own is not None else self._index.exact(name)

    def _own(self, name: str) -> int | None:
        code = _CODE.fullmatch(name.strip())
        return self._names.get(f"{code[1]} {code[2]}" if code else normal(name))

    @functools.cached_property
    def _index(self) -> TitleIndex:
        from occucompare.catalog.title_index import TitleIndex

        own = [(name, (place,)) for name, place in self._names.items()]
        return TitleIndex([*own, *self._titles()])


def _moved(titles: Titles, places: Sequence[int]) -> Titles:
    return [(title, tuple(places[owner] for owner in owners)) for title, owners in titles]


def compare(
    left: str | Role,
    right: str | Role,
    *,
    catalog: Catalog | None = None,
    thresholds: Thresholds = _DEFAULT_THRESHOLDS,
) -> Comparison:
    """The comparison of two roles; names are looked up in the default catalog, or in `catalog`.

    Raises RoleNotFoundError for a name that the catalog does not have.
    """
    if isinstance(left, Role) and isinstance(right, Role):
        return Comparison(left, right, thresholds)
    return (load_catalog() if catalog is None else catalog).compare(
        left, right, thresholds=thresholds
    )


@functools.cache
def load_catalog(name: str = DEFAULT, *, area: str | None = None) -> Catalog:
    """A bundled catalog, read on first use and kept.

    "us" has all 830 detailed occupations of the United States' official statistics; with `area`,
    a state or territory ("CA" or "California"), pay and jobs are that area's. "collections" has
    the nine roles of a family of office jobs.

    Raises CatalogNotFoundError for a name that is not bundled, and AreaNotFoundError for an area.
    """
    if name not in BUNDLED:
        raise CatalogNotFoundError(name, BUNDLED)
    index: dict[str, Any] = json.loads(_resource(f"{name}.index.json"))
    if area is not None:
        return _area(load_catalog(name), area, index)
    sources = [source_of(each) for each in index["sources"]]
    text, lines = _Text(f"{name}.jsonl"), index["lines"]

    def read(place: int) -> Role:
        return unpacked(text.part(*lines[place]), sources)

    names: dict[str, int] = index["names"]
    titles = functools.partial(_titles, index["titles"])
    return Catalog.lazily(name, _Lazy(len(lines), read), index["count"], names, titles)


def _area(national: Catalog, area: str, index: dict[str, Any]) -> Catalog:
    """The same occupations with one area's pay and jobs; those that it does not publish are out."""
    areas: dict[str, dict[str, Any]] = index.get("areas", {})
    wanted = normal(area)
    found = [code for code in areas if wanted in (normal(code), normal(areas[code]["name"]))]
    if not found:
        raise AreaNotFoundError(area, [each["name"] for each in areas.values()])
    entry = areas[found[0]]
    cells: dict[str, Any] = json.loads(_Text(f"{national.name}.areas.jsonl").part(*entry["bytes"]))
    source = source_of(entry["source"])
    kept = [place for place, role in enumerate(national) if role.code in cells]
    return national.limited(
        f"{national.name}, {entry['name']}",
        kept,
        lambda role: area_role(role, cells[role.code or ""], entry["name"], source),
    )


class _Lazy(Sequence[Role]):
    """Roles that are made when they are asked for, and kept."""

    def __init__(self, count: int, make: Callable[[int], Role]) -> None:
        self._count = count
        self._make = make
        self._known: dict[int, Role] = {}

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> Role: ...
    @overload
    def __getitem__(self, place: slice) -> list[Role]: ...
    def __getitem__(self, place: int | slice) -> Role | list[Role]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(self._count))]
        known = self._known.get(place)
        return known if known is not None else self._known.setdefault(place, self._make(place))


class _Text:
    """A file of the package, of which a few parts are read by themselves and more all at once."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._reads = 0
        self._whole: bytes | None = None

    def part(self, start: int, end: int) -> bytes:
        """The bytes from start to end."""
        if self._whole is None and self._reads < _FEW:
            self._reads += 1
            with _file(self._name).open("rb") as file:
                file.seek(start)
                return file.read(end - start)
        if self._whole is None:
            self._whole = _resource(self._name)
        return self._whole[start:end]


def _resource(name: str) -> bytes:
    return _file(name).read_bytes()


def _file(name: str) -> Traversable:
    from importlib_resources import files

    return files("occucompare").joinpath("data", name)


def _titles(file: str | None) -> Titles:
    """Job titles with the places of their roles, the likeliest first."""
    if file is None:
        return ()
    _codes, *lines = _resource(file).decode().splitlines()
    titles: list[tuple[str, tuple[int, ...]]] = []
    for line in lines:
        owners, *owned = line.split("\t")
        places = tuple(map(int, owners.split()))
        titles += [(title, places) for title in owned]
    return titles


def normal(name: str) -> str:
    """A name as it is looked up: lower case, words and numbers only."""
    return " ".join(re.findall(r"[^\W_]+", name.casefold()))


def names_of(roles: Sequence[Role]) -> dict[str, int]:
    """Every name of some roles, as it is looked up, with its role's place.

    A role's own code and title come before any other role's alias.
    """
    names: dict[str, int] = {}
    for kind in (_own_names, _aliases):
        for place, role in enumerate(roles):
            for each in kind(role):
                names.setdefault(normal(each), place)
    return names


def _own_names(role: Role) -> Iterator[str]:
    from occucompare.model.language import language

    if role.code:
        yield role.code
    forms = role.forms or language().title_forms(role.title)
    yield from (role.title, forms.singular, forms.plural)


def _aliases(role: Role) -> Iterator[str]:
    from occucompare.model.language import language

    for alias in role.aliases:
        yield alias
        yield language().title_forms(alias).plural

"""The bundled catalogs' own files: one JSON line a role, and an index of their names.

The build writes them from roles that were checked when they were made; reading them back builds
the same values without checking again, and without cattrs, so that the first role comes at once.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, cast, overload

import attrs

from occucompare.model.figures import (
    Distribution,
    Money,
    Named,
    Part,
    Range,
    Texts,
    Weighted,
    WeightedNames,
)
from occucompare.model.metric import Cache, metrics_of, value_of
from occucompare.model.role import Role
from occucompare.model.values import Absence, Absent, Estimate, Source, TitleForms

if TYPE_CHECKING:
    from importlib_resources.abc import Traversable

Plain: TypeAlias = dict[str, Any]

_FEW = 16
_ABSENCES = {absence.value: absence for absence in Absence}
_WEIGHTED: dict[tuple[object, ...], Weighted] = {}


def packed(role: Role, sources: dict[Source, int]) -> str:
    """A role's line. Each source is its number in `sources`, which grows as new ones are met."""
    plain = role.to_dict()
    for header in ("schema_version", "type"):
        del plain[header]
    plain["sources"] = [_number(source, sources) for source in role.sources]
    for metric in metrics_of(type(role)):
        value = value_of(role, metric)
        if isinstance(value, (Estimate, Absent)) and value.source is not None:
            plain[metric.name]["source"] = _number(value.source, sources)
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


def unpacked(line: str | bytes, sources: Sequence[Source]) -> Role:
    """The role of a line that `packed` wrote."""
    plain: dict[str, Any] = json.loads(line)
    role = object.__new__(Role)
    put = object.__setattr__
    for name, default in _DEFAULTS.items():
        put(role, name, default)
    put(role, "_cache", Cache())
    for name, given in plain.items():
        load = _FIGURES.get(name)
        if load is not None:
            put(role, name, _value(given, load, sources))
        elif name == "forms":
            put(role, name, TitleForms(**given))
        elif name == "sources":
            numbers: list[int] = given
            put(role, name, tuple([sources[number] for number in numbers]))
        else:
            put(role, name, tuple(cast("list[str]", given)) if name == "aliases" else given)
    return role


def source_of(plain: Plain) -> Source:
    """A source of an index."""
    return Source(**plain)


def _number(source: Source, sources: dict[Source, int]) -> int:
    return sources.setdefault(source, len(sources))


def _value(given: Plain, load: Callable[[Any], Any], sources: Sequence[Source]) -> object:
    number: int | None = given.get("source")
    source = None if number is None else sources[number]
    if "absence" in given:
        return Absent(_ABSENCES[given["absence"]], source)
    return Estimate(
        load(given["figure"]),
        statistic=given.get("statistic"),
        standard_error=given.get("standard_error"),
        bound=given.get("bound"),
        published_as=given.get("published_as"),
        relative_to=given.get("relative_to"),
        source=source,
    )


def _money(given: Plain) -> Money:
    return Money(**given)


def _range(given: Plain) -> Range:
    return Range(**given)


def _named(given: Plain) -> Named:
    if "pay" not in given:
        return Named(**given)
    whole: Plain = {**given, "pay": Money(**given["pay"])}
    return Named(**whole)


def _distribution(given: Plain) -> Distribution:
    parts = tuple([Part(each["name"], each["share"]) for each in given["parts"]])
    return Distribution(parts, given.get("partial", False))


def _listing(given: Plain) -> WeightedNames:
    items = tuple([_weighted(each) for each in given["items"]])
    return WeightedNames(
        items, given.get("scale", "share"), given.get("top"), given.get("ranked", True)
    )


def _weighted(given: dict[str, Any]) -> Weighted:
    """A name with its weight; the same few thousand stand in all the roles, and are made once."""
    key = tuple(given.values())
    known = _WEIGHTED.get(key)
    return known if known is not None else _WEIGHTED.setdefault(key, Weighted(**given))


def _texts(given: Plain) -> Texts:
    return Texts(tuple(given["texts"]))


def _itself(given: object) -> object:
    return given


_LOADERS: dict[type[Any], Callable[[Any], Any]] = {
    Money: _money,
    Range: _range,
    Named: _named,
    Distribution: _distribution,
    WeightedNames: _listing,
    Texts: _texts,
}
_FIGURES = {
    metric.name: _LOADERS.get(metric.measure.figure_type, _itself) for metric in metrics_of(Role)
}
_DEFAULTS = {field.name: field.default for field in attrs.fields(Role) if field.init}


class LazyRoles(Sequence[Role]):
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


class ResourceSlices:
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
            self._whole = read_resource(self._name)
        return self._whole[start:end]


def read_resource(name: str) -> bytes:
    """A whole file of the package."""
    return _file(name).read_bytes()


def _file(name: str) -> Traversable:
    from importlib_resources import files

    return files("occucompare").joinpath("data", name)

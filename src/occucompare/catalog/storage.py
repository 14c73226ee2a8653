"""The bundled catalogs' own files: one JSON line a role, and an index of their names.

The build writes them from roles that were checked when they were made; reading them back builds
the same values without checking again, and without cattrs, so that the first role comes at once.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias, cast

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
from occucompare.model.metric import metrics_of, value_of
from occucompare.model.role import Kept, Role
from occucompare.model.values import Absence, Absent, Estimate, Source, TitleForms

Plain: TypeAlias = dict[str, Any]

_OF_THE_NATION = frozenset({"pay", "outlook", "education", "people", "places"})
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
    put(role, "kept", Kept())
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


AREA_CELLS = (
    "jobs", "jobs_error", "annual_mean", "mean_error", "annual_median",
    "annual_10", "annual_25", "annual_75", "annual_90",
    "hourly_mean", "hourly_median", "hourly_10", "hourly_25", "hourly_75", "hourly_90",
    "annual_only", "hourly_only",
)  # fmt: skip
"""What an area's line has for an occupation: cells of the official file, as published."""


def area_role(role: Role, cells: Sequence[Any], area: str, source: Source) -> Role:
    """A role with one area's pay and jobs, and what holds of the occupation anywhere.

    The nation's outlook, people, education and places are left out: they are not the area's.
    """
    from occucompare.readers.oews import OewsRow
    from occucompare.readers.oews_roles import figures_of

    figures: dict[str, Any] = dict.fromkeys((field.name for field in attrs.fields(OewsRow)), "")
    figures.update(zip(AREA_CELLS, cells, strict=True))
    year = int((source.period or "").split()[-1])
    elsewhere = [metric.name for metric in metrics_of(Role) if metric.group in _OF_THE_NATION]
    changed: dict[str, Any] = dict.fromkeys(elsewhere)
    changed |= figures_of(OewsRow(**figures), source, year)
    return attrs.evolve(role, area=area, **changed)

"""What a field of a Role says of itself, read from the one place where it is declared."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, cast

import attrs

from occucompare.errors import InvalidDataError, MetricError, Problem
from occucompare.model.figures import FIGURES
from occucompare.model.measures import Measure, Reading
from occucompare.model.plain_data import is_mapping
from occucompare.model.values import Value, value_from_plain

Group: TypeAlias = Literal[
    "pay", "outlook", "entry", "education", "people", "places", "skills", "duties", "own"
]
_KEY = "occucompare.measured"
_METRICS: dict[type[Any], tuple[Metric, ...]] = {}
"""What `metrics_of` gave, because it is asked for each role that is made."""


@attrs.frozen(cache_hash=True)
class Metric:
    """One thing measured of a role: its field's name, its label, and its measure."""

    name: str
    label: str
    measure: Measure[Any]
    group: Group = "own"


def measured(label: str, measure: Measure[Any], *, group: Group = "own") -> dict[str, object]:
    """The `metadata=` of an attrs field that makes it a metric of its Role.

    `label` is what tables print ("Average salary"); its words after the first are lower case
    unless they are names.
    """
    return {_KEY: (label, measure, group)}


def metrics_of(cls: type[Any]) -> tuple[Metric, ...]:
    """The metrics of a Role class, its base class's first, in the order of declaration.

    Raises MetricError for a subclass that is not an attrs class of its own.
    """
    known = _METRICS.get(cls)
    if known is not None:
        return known
    if "__attrs_attrs__" not in cls.__dict__:
        message = f"{cls.__qualname__} is not an attrs class; put @attrs.frozen above it"
        raise MetricError(message)
    fields = attrs.fields_dict(cls)
    # attrs moves a field that is declared again to the end; the first declaration keeps its place.
    bases = (base for base in reversed(cls.__mro__) if "__attrs_attrs__" in base.__dict__)
    places = {name: None for base in bases for name in attrs.fields_dict(base)}
    found = tuple(_metric(fields[name]) for name in places if _KEY in fields[name].metadata)
    return _METRICS.setdefault(cls, found)


class Cache(dict[Any, Any]):
    """What was worked out once from a frozen value. It is no part of it, so it does not travel."""

    def __reduce__(self) -> tuple[type[Cache], tuple[()]]:
        return Cache, ()


def value_of(role: object, metric: Metric) -> Value[Any]:
    """A role's value of one metric."""
    value: Value[Any] = getattr(role, metric.name)
    return value


def cache_of(value: Any) -> dict[Any, Any]:  # noqa: ANN401 - a Role or Comparison, above this
    """What the library has worked out from a role or a comparison; no part of its value."""
    return cast("dict[Any, Any]", value._cache)  # noqa: SLF001 - private to users, not to the house


def reading_of(role: object, metric: Metric) -> Reading:
    """A role's value of one metric, rounded and ready to compare; made once a role."""
    cache = cache_of(role)
    known: tuple[Metric, Reading] | None = cache.get(metric.name)
    if known is not None and known[0] is metric:
        return known[1]
    reading = metric.measure.read(value_of(role, metric))
    cache[metric.name] = metric, reading
    return reading


def given_of_plain(metric: Metric, data: object) -> object:
    """What plain data gives a metric: a value or a figure, not yet accepted by its measure."""
    # Shares and skills may be written as names with their shares, and a name can be any key.
    if metric.measure.by_name and is_mapping(data):
        return value_from_plain(data) if data.keys() & _VALUE_KEYS else data
    return value_from_plain(data)


def checked_of_plain(metric: Metric, data: object) -> object:
    """The same, refused where the metric's measure will not accept it."""
    given = given_of_plain(metric, data)
    problems: list[Problem] = []
    metric.measure.accept(given, "$", problems)
    if problems:
        raise InvalidDataError(metric.name, problems)
    return given


def _metric(field: attrs.Attribute[Any]) -> Metric:
    label, measure, group = field.metadata[_KEY]
    return Metric(field.name, label, measure, group)


# Those of the types of a user's own are left out: they may be the names of somebody's shares.
_VALUE_KEYS = {"figure", "absence", *FIGURES}

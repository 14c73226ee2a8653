"""What a field of a Role says of itself, read from the one place where it is declared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import attrs

from occucompare.errors import MetricError
from occucompare.model.measures import Measure, Reading
from occucompare.model.values import Value

if TYPE_CHECKING:
    from occucompare.model.role import Role

Group: TypeAlias = Literal[
    "pay", "outlook", "entry", "education", "people", "places", "skills", "duties", "own"
]
_KEY = "occucompare.measured"
_METRICS: dict[type[Role], tuple[Metric, ...]] = {}
"""What `metrics_of` gave, because it is asked for each role that is made."""


@attrs.frozen
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


def metrics_of(cls: type[Role]) -> tuple[Metric, ...]:
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


def value_of(role: Role, metric: Metric) -> Value[Any]:
    """A role's value of one metric."""
    value: Value[Any] = getattr(role, metric.name)
    return value


def reading_of(role: Role, metric: Metric) -> Reading:
    """A role's value of one metric, rounded and ready to compare; made once a role."""
    kept: tuple[Metric, Reading] | None = role.kept.get(metric.name)
    if kept is not None and kept[0] is metric:
        return kept[1]
    reading = metric.measure.read(value_of(role, metric))
    role.kept[metric.name] = metric, reading
    return reading


def _metric(field: attrs.Attribute[Any]) -> Metric:
    label, measure, group = field.metadata[_KEY]
    return Metric(field.name, label, measure, group)

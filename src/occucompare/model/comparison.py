"""Two roles side by side: every difference, worked out once, when it is first asked for."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from typing import Any

import attrs

from occucompare.errors import InvalidDataError, MetricNotFoundError, Problem
from occucompare.model.changes import Change, NeitherKnown, Side, Thresholds
from occucompare.model.difference import Difference
from occucompare.model.metric import Cache, Metric, metrics_of, reading_of
from occucompare.model.plain_data import PlainData, dump, mapping, reader_of
from occucompare.model.role import Role
from occucompare.model.values import Absence, Absent, Estimate, Source
from occucompare.model.views import HasText

_DEFAULT = Thresholds()
_NOTHING = NeitherKnown(Absence.UNKNOWN, Absence.UNKNOWN)
_SHARED: dict[tuple[type[Role], type[Role]], dict[str, Metric]] = {}
"""What two classes share, because it is asked for each difference."""


@attrs.frozen
class Asked(PlainData):
    """A name that a role was looked up by and that is not its own.

    `others` are the titles of the other roles that the name may mean, the likeliest first.
    """

    side: Side
    name: str
    others: tuple[str, ...] = ()


@attrs.frozen(slots=False)
class Comparison(PlainData, HasText):
    """Two roles and what differs between them. Left and right keep their places."""

    left: Role
    right: Role
    thresholds: Thresholds = _DEFAULT
    asked: tuple[Asked, ...] = ()

    _cache: Cache = attrs.field(factory=Cache, init=False, eq=False, repr=False)

    def __contains__(self, name: object) -> bool:
        return name in _shared(type(self.left), type(self.right))

    def __getitem__(self, name: str) -> Difference:
        """One metric's difference. Raises MetricNotFoundError, with the nearest names."""
        known: Difference | None = self._cache.get(name)
        if known is not None:
            return known
        metric = _shared(type(self.left), type(self.right)).get(name)
        if metric is None:
            import difflib

            raise MetricNotFoundError(name, difflib.get_close_matches(name, self.names))
        return self._difference(metric)

    def __iter__(self) -> Iterator[Difference]:
        return iter(self.differences)

    def __len__(self) -> int:
        return len(_shared(type(self.left), type(self.right)))

    @property
    def metrics(self) -> tuple[Metric, ...]:
        """The metrics that both roles have, in the order of their nearest common class."""
        return tuple(_shared(type(self.left), type(self.right)).values())

    @property
    def names(self) -> tuple[str, ...]:
        """The names of those metrics."""
        return tuple(_shared(type(self.left), type(self.right)))

    @functools.cached_property
    def differences(self) -> tuple[Difference, ...]:
        """Every shared metric's difference, those with nothing to say included."""
        known, make = self._cache, self._difference
        shared = _shared(type(self.left), type(self.right))
        return tuple([known.get(name) or make(shared[name]) for name in shared])

    def metric(self, name: str) -> Metric | None:
        """The metric of that name that both roles have; None for none."""
        return _shared(type(self.left), type(self.right)).get(name)

    @property
    def only_left(self) -> tuple[Metric, ...]:
        """The metrics that only the left role's class has."""
        return _alone(type(self.left), type(self.right))

    @property
    def only_right(self) -> tuple[Metric, ...]:
        """The metrics that only the right role's class has."""
        return _alone(type(self.right), type(self.left))

    @property
    def same_occupation(self) -> bool:
        """Whether both are counted under one occupation code, so that their figures are one."""
        left, right = self.left, self.right
        return left.code is not None and left.code == right.code and left.area == right.area

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source of a figure in this comparison, once, in order of use."""
        found = [*self.left.sources, *self.right.sources]
        for metric in (*self.metrics, *self.only_left, *self.only_right):
            for role in (self.left, self.right):
                value: object = getattr(role, metric.name, None)
                if isinstance(value, (Estimate, Absent)) and value.source is not None:
                    found.append(value.source)
        return tuple(dict.fromkeys(found))

    def _to_plain(self) -> dict[str, Any]:
        """The two roles, and for reading the differences that follow from them."""
        plain: dict[str, Any] = {
            "left": dump(self.left),
            "right": dump(self.right),
            "thresholds": dump(self.thresholds),
        }
        if self.asked:
            plain["asked"] = dump(self.asked)
        plain["differences"] = self._plain_differences()
        return plain

    @classmethod
    def _from_plain(cls, data: object) -> Comparison:
        """The comparison of the two roles; differences that don't follow from them are refused."""
        fields = dict(mapping(data))
        told = fields.pop("differences", None)
        comparison = _reader()(fields)
        if told is not None and told != comparison._plain_differences():  # noqa: SLF001 - its own
            problem = Problem("$.differences", "these do not follow from the two roles")
            raise InvalidDataError("comparison", [problem])
        return comparison

    def _plain_differences(self) -> list[dict[str, Any]]:
        return [
            {
                "metric": each.metric.name,
                "label": each.metric.label,
                "change": dump(each.change),
            }
            for each in self.differences
            if each.left is not None or each.right is not None
        ]

    def _difference(self, metric: Metric) -> Difference:
        left, right = reading_of(self.left, metric), reading_of(self.right, metric)
        change: Change = _NOTHING
        if left.value is not None or right.value is not None:
            change = metric.measure.change(left, right, self.thresholds)
        made = self._cache[metric.name] = Difference(metric, left.value, right.value, change)
        return made


@functools.cache
def _reader() -> Callable[[object], Comparison]:
    return reader_of(Comparison)


def _shared(left: type[Role], right: type[Role]) -> dict[str, Metric]:
    """The metrics of two classes, by name; in the same order whichever is left."""
    known = _SHARED.get((left, right))
    return known if known is not None else _SHARED.setdefault((left, right), _common(left, right))


def _common(left: type[Role], right: type[Role]) -> dict[str, Metric]:
    first, second = sorted((left, right), key=lambda cls: (cls.__module__, cls.__qualname__))
    common = next(cls for cls in first.__mro__ if issubclass(cls, Role) and issubclass(second, cls))
    shared = {metric.name: metric for metric in metrics_of(common)}
    of_second = set(metrics_of(second))
    beside = [metric for metric in metrics_of(first) if metric in of_second]
    for metric in sorted(beside, key=lambda metric: metric.name):
        shared.setdefault(metric.name, metric)
    return shared


def _alone(cls: type[Role], other: type[Any]) -> tuple[Metric, ...]:
    shared = _shared(cls, other)
    return tuple(metric for metric in metrics_of(cls) if metric.name not in shared)

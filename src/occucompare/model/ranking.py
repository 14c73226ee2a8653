"""Many roles at once, in the order of one figure."""

from __future__ import annotations

import difflib
import functools
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from occucompare.errors import MetricNotFoundError, NotComparableError
from occucompare.model.changes import Equal, Mismatch, Similar, Thresholds
from occucompare.model.language import language
from occucompare.model.measures import Reading
from occucompare.model.metric import Metric, metrics_of, reading_of
from occucompare.model.plain_data import PlainData
from occucompare.model.role import Role
from occucompare.model.style import TextStyle
from occucompare.model.values import Absence, Bound, Source
from occucompare.model.views import HasPage

if TYPE_CHECKING:
    from occucompare.document.table import Table
    from occucompare.model.statement import Sentence

_DEFAULT = Thresholds()
_MINUS = "\N{MINUS SIGN}"
_UNKNOWN = Reading(None, None, ())


@attrs.frozen
class Place(PlainData):
    """A role's place: roles whose shown figures are the same share a rank, as in 1, 1, 3.

    `shown` is the figure rounded as it is shown. `bound` marks a figure that is the publisher's
    limit: the true one is that or more ("at least"), or that or less ("at most").
    """

    rank: int
    role: Role
    shown: float
    bound: Bound | None = None


@attrs.frozen
class Unranked(PlainData):
    """A role that has no place: its figure is absent, or not of a kind with the others'."""

    role: Role
    absence: Absence | None = None
    mismatch: Mismatch | None = None

    @property
    def reason(self) -> str:
        """Why it has no place: "not published", or "currency differs"."""
        return (
            f"{self.mismatch} differs" if self.mismatch else (self.absence or Absence.UNKNOWN).value
        )


@attrs.frozen(slots=False)
class Ranking(PlainData, HasPage):
    """Roles in the order of one metric, `by` its name; the places are worked out when asked for.

    The highest figure comes first, or the lowest if not `descending`. Figures are ranked as they
    are shown; those of equal rank are in the order of their titles.
    """

    roles: tuple[Role, ...]
    by: str = "salary"
    descending: bool = True
    thresholds: Thresholds = _DEFAULT

    def __attrs_post_init__(self) -> None:
        if not self.metric.measure.ordered:
            names = ", ".join(repr(name) for name in _rankable(self.roles))
            message = f"{self.metric.label} ({self.by!r}) has no order; rank by one of {names}"
            raise NotComparableError(message)

    def __iter__(self) -> Iterator[Place]:
        return iter(self.places)

    def __len__(self) -> int:
        return len(self.places)

    @functools.cached_property
    def metric(self) -> Metric:
        """What the roles are ranked by. Raises MetricNotFoundError for a name that none has."""
        for found in self._own.values():
            if found is not None:
                return found
        near = difflib.get_close_matches(self.by, _rankable(self.roles))
        raise MetricNotFoundError(self.by, near)

    @functools.cached_property
    def places(self) -> tuple[Place, ...]:
        """The roles that have a place, the first first."""
        out = {id(each.role) for each in self.unranked}
        known = [(self._reading(role), role) for role in self.roles if id(role) not in out]
        sign = -1 if self.descending else 1
        known.sort(key=lambda each: (sign * each[0].shown, *_by_title(each[1])))
        first = {reading.shown: rank for rank, (reading, _) in reversed([*enumerate(known, 1)])}
        return tuple(
            Place(first[reading.shown], role, reading.shown, _bound(reading))
            for reading, role in known
        )

    @functools.cached_property
    def unranked(self) -> tuple[Unranked, ...]:
        """The roles that have none, and why, in the order in which they were given."""
        readings = [self._reading(role) for role in self.roles]
        comparable = [
            reading
            for role, reading in zip(self.roles, readings, strict=True)
            if reading.known and self._own[type(role)] == self.metric
        ]
        usual = _usual_key(comparable)
        alike = [each for each in comparable if each.key == usual]
        low = min((each.shown for each in alike), default=0)
        high = max((each.shown for each in alike), default=0)
        ends = {"at least": _ending(alike, high), "at most": _ending(alike, low)}
        return tuple(
            out
            for role, reading in zip(self.roles, readings, strict=True)
            if (out := self._without_place(role, reading, usual, ends)) is not None
        )

    @property
    def leaders(self) -> tuple[Place, ...]:
        """The first place, and those whose figures are the same or about the same."""
        return self._near(self.places[:1])

    @property
    def last(self) -> tuple[Place, ...]:
        """The last place, and those about the same; none when all are leaders' equals."""
        first = {id(place) for place in self.leaders}
        return tuple(each for each in self._near(self.places[-1:]) if id(each) not in first)

    @property
    def sources(self) -> tuple[Source, ...]:
        """Every source of a ranked figure, once."""
        known = (self._reading(place.role).known for place in self.places)
        found = [each.source for each in known if each is not None and each.source is not None]
        return tuple(dict.fromkeys(found))

    def sentences(self) -> tuple[Sentence, ...]:
        """Who is first and last, and who has no place, each sentence with its facts."""
        told = language().paragraphs(self, "full", TextStyle())
        return tuple(sentence for paragraph in told for sentence in paragraph)

    def summary(self) -> str:
        """The same as a text."""
        return " ".join(sentence.text for sentence in self.sentences())

    def table(self) -> Table:
        """A row for each role: its rank, its figure, and how far it is from the first."""
        return language().table(self)

    @functools.cached_property
    def _own(self) -> dict[type[Role], Metric | None]:
        """What the metric is to each class of the roles."""
        return {cls: _metric_named(cls, self.by) for cls in _classes(self.roles)}

    def _reading(self, role: Role) -> Reading:
        """A role's figure, where its class has this metric."""
        own = self._own[type(role)]
        return _UNKNOWN if own is None else reading_of(role, own)

    def _without_place(
        self, role: Role, reading: Reading, usual: tuple[object, ...], ends: dict[str, float | None]
    ) -> Unranked | None:
        if reading.known is None:
            return Unranked(role, absence=reading.absence)
        if self._own[type(role)] != self.metric:
            return Unranked(role, mismatch="unit")
        if reading.key != usual:
            pairs = zip(self.metric.measure.mismatches, reading.key, usual, strict=False)
            return Unranked(role, mismatch=next(name for name, one, other in pairs if one != other))
        bound = reading.known.bound
        if bound is not None and ends[bound] != reading.shown:
            return Unranked(role, mismatch="bound")
        return None

    def _near(self, places: Sequence[Place]) -> tuple[Place, ...]:
        """The places whose figures are the same or about the same as the one's."""
        if not places:
            return ()
        one = places[0]
        return tuple(place for place in self.places if self._about_the_same(one, place))

    def _about_the_same(self, one: Place, other: Place) -> bool:
        """Whether two places are; of a limit, only that the other one is the same limit."""
        if one.bound or other.bound:
            return one.rank == other.rank
        shape = self.metric.measure.shape_of_known(one.shown, other.shown, self.thresholds)
        return shape in (Equal, Similar)


def each_once(roles: Iterable[Role]) -> tuple[Role, ...]:
    """The roles in their order, of equal ones only the first."""
    every: list[Role] = []
    known: dict[tuple[str, str | None], list[Role]] = {}
    for role in roles:
        alike = known.setdefault((role.title, role.code), [])
        if role not in alike:
            alike.append(role)
            every.append(role)
    return tuple(every)


def _classes(roles: Sequence[Role]) -> list[type[Role]]:
    """The classes of the roles, in an order that is not theirs; Role where there are none."""
    every = {type(role) for role in roles} or {Role}
    return sorted(every, key=lambda cls: (cls.__module__, cls.__qualname__))


def _rankable(roles: Sequence[Role]) -> list[str]:
    """The names of the metrics that have an order."""
    every = (metric for cls in _classes(roles) for metric in metrics_of(cls))
    return list(dict.fromkeys(each.name for each in every if each.measure.ordered))


def _metric_named(cls: type[Role], name: str) -> Metric | None:
    return next((metric for metric in metrics_of(cls) if metric.name == name), None)


def _by_title(role: Role) -> tuple[str, str, str, str]:
    return role.title.casefold(), role.title, role.code or "", role.area or ""


def _usual_key(readings: Iterable[Reading]) -> tuple[object, ...]:
    """The statistic, currency and so on that most of the figures have."""
    counts = Counter(reading.key for reading in readings)
    return max(counts, key=lambda key: (counts[key], repr(key)), default=())


def _ending(alike: Sequence[Reading], end: float) -> float | None:
    """The figure at one end, where a limit can stand: all that are shown so are that limit."""
    bounds = {_bound(each) for each in alike if each.shown == end}
    return end if len(bounds) == 1 else None


def _bound(reading: Reading) -> Bound | None:
    known: Any = reading.known
    bound: Bound | None = known.bound if known else None
    return bound

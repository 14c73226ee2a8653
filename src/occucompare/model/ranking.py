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
from occucompare.model.measures import Reading
from occucompare.model.metric import Metric, metrics_of, reading_of
from occucompare.model.plain_data import Plain
from occucompare.model.role import Role
from occucompare.model.values import Absence, Bound, Source
from occucompare.model.views import Paged

if TYPE_CHECKING:
    from occucompare.catalog.catalog import Catalog
    from occucompare.document.table import Row, Table
    from occucompare.languages.en.written import Written
    from occucompare.model.statement import Sentence

_DEFAULT = Thresholds()
_MINUS = "\N{MINUS SIGN}"
_UNKNOWN = Reading(None, None, ())


@attrs.frozen
class Place(Plain):
    """A role's place: roles whose shown figures are the same share a rank, as in 1, 1, 3.

    `shown` is the figure rounded as it is shown. `bound` marks a figure that is the publisher's
    limit: the true one is that or more ("at least"), or that or less ("at most").
    """

    rank: int
    role: Role
    shown: float
    bound: Bound | None = None


@attrs.frozen
class Unranked(Plain):
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
class Ranking(Plain, Paged):
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
        from occucompare.languages.en.ranked import ranked

        return ranked(self)

    def summary(self) -> str:
        """The same as a text."""
        return " ".join(sentence.text for sentence in self.sentences())

    def table(self) -> Table:
        """A row for each role: its rank, its figure, and how far it is from the first."""
        from occucompare.document.table import Table
        from occucompare.languages.en.ranked_words import noun_of, told_apart
        from occucompare.languages.en.written import capital

        every: tuple[Place | Unranked, ...] = (*self.places, *self.unranked)
        names = told_apart([each.role for each in every])
        first = names[id(every[0].role)].piece(self.metric) if self.places else None
        heading = capital(noun_of(self.metric, first))
        return Table(
            caption=f"{heading}, {'highest' if self.descending else 'lowest'} first",
            columns=("Rank", heading, "From the first"),
            rows=tuple(self._row(each, names[id(each.role)]) for each in every),
        )

    def _row(self, each: Place | Unranked, role: Written) -> Row:
        from occucompare.document.table import Cell, Row

        if isinstance(each, Place):
            figure = Cell(role.piece(self.metric).text)
            cells = (Cell(str(each.rank)), figure, Cell(self._distance(each, role)))
        elif each.mismatch is None or each.mismatch == "unit":
            cells = (Cell("", known=False), Cell(each.reason, known=False), Cell("", known=False))
        else:
            figure = Cell(role.piece(self.metric).text)
            cells = (Cell("", known=False), figure, Cell(f"not ranked: {each.reason}", known=False))
        return Row(label=role.Singular, cells=cells, group=self.metric.group, metric=self.by)

    def _distance(self, place: Place, role: Written) -> str:
        """How far a figure is from the first one."""
        first, piece = self.places[0], role.piece(self.metric)
        if place.rank == first.rank:
            return ""
        gap = round(abs(place.shown - first.shown), piece.digits)
        text = f"{_MINUS if place.shown < first.shown else '+'}{piece.say(gap)}"
        return f"{text} or more" if first.bound or place.bound else text

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


def rank(
    roles: Iterable[str | Role] | str,
    by: str = "salary",
    *,
    catalog: Catalog | None = None,
    descending: bool = True,
    thresholds: Thresholds = _DEFAULT,
) -> Ranking:
    """Roles in the order of one metric, the highest figure first.

    Names are looked up in the default catalog, or in `catalog`; a role that is given twice, or
    under two names, stands once. Raises RoleNotFoundError for a name that the catalog does not
    have, MetricNotFoundError for a metric that there is not, and NotComparableError for one that
    has no order, such as skills.
    """
    given = [roles] if isinstance(roles, (str, Role)) else roles
    every: list[Role] = []
    known: dict[tuple[str, str | None], list[Role]] = {}
    for each in given:
        role = each if isinstance(each, Role) else _looked_up(each, catalog)
        alike = known.setdefault((role.title, role.code), [])
        if role not in alike:
            alike.append(role)
            every.append(role)
    return Ranking(tuple(every), by, descending, thresholds)


def _looked_up(name: str, catalog: Catalog | None) -> Role:
    from occucompare.catalog.catalog import load_catalog

    return (load_catalog() if catalog is None else catalog)[name]


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

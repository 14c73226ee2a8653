"""Two roles side by side: every difference, worked out when it is asked for."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import attrs

from occucompare.errors import MetricNotFoundError
from occucompare.model.changes import (
    AtLeast,
    Change,
    Equal,
    Higher,
    NeitherKnown,
    NotComparable,
    OneKnown,
    Side,
    Similar,
    Thresholds,
    Together,
)
from occucompare.model.figures import Money
from occucompare.model.measures import Reading
from occucompare.model.metric import Metric, metrics_of, reading_of
from occucompare.model.plain_data import Plain
from occucompare.model.role import Role
from occucompare.model.values import Absence, Absent, Estimate, Source, Value
from occucompare.model.views import Paged

if TYPE_CHECKING:
    from occucompare.languages.en.own_wording import Wordings
    from occucompare.languages.en.paragraphs import Manner
    from occucompare.languages.en.plans import Length
    from occucompare.languages.en.style import Register, Subject
    from occucompare.model.statement import Sentence

Direction: TypeAlias = Literal["higher", "lower"]
_Z95 = 1.959964
_DEFAULT = Thresholds()
_NOTHING = NeitherKnown(Absence.UNKNOWN, Absence.UNKNOWN)
_SHARED: dict[tuple[type[Role], type[Role]], dict[str, Metric]] = {}
"""What two classes share, because it is asked for each difference."""


@attrs.frozen
class Difference(Plain):
    """One metric of two roles: both values as stored, and the change from left to right."""

    metric: Metric
    left: Value[Any]
    right: Value[Any]
    change: Change

    @property
    def left_shown(self) -> Any:  # noqa: ANN401 - a number, a pair or names, as the measure has it
        """The left figure, rounded as it is shown and subtracted; None when it is absent."""
        return self._reading(self.left).shown

    @property
    def right_shown(self) -> Any:  # noqa: ANN401
        """The right figure, rounded as it is shown and subtracted; None when it is absent."""
        return self._reading(self.right).shown

    @property
    def gap(self) -> Money | float | None:
        """How far apart the shown figures are: Money for pay, percentage points for shares."""
        if not isinstance(self.change, (Similar, Higher, AtLeast)):
            return 0 if self.equal else None
        known = self.left if isinstance(self.left, Estimate) else self.right
        figure = known.figure if isinstance(known, Estimate) else None
        gap: Money | float = self.metric.measure.gap_value(self.change.gap, figure)
        return gap

    @property
    def relative(self) -> float | None:
        """The gap as a fraction of the lower figure, where that means something."""
        return self.change.relative if isinstance(self.change, (Similar, Higher)) else None

    @property
    def direction(self) -> Direction | None:
        """Whether right is higher or lower than left; None when neither can be said."""
        if not isinstance(self.change, (Higher, AtLeast)):
            return None
        return "higher" if self.change.side == "right" else "lower"

    @property
    def equal(self) -> bool:
        """Whether both figures are known and shown as the same."""
        return isinstance(self.change, Equal)

    @property
    def similar(self) -> bool:
        """Whether the figures are equal or closer than the threshold."""
        return isinstance(self.change, (Equal, Similar))

    @property
    def reason(self) -> str | None:
        """Why nothing can be said, or None when something can."""
        match self.change:
            case OneKnown(side, absence):
                return f"only {side} is known: the other is {absence.value}"
            case NeitherKnown(left, right):
                return f"neither is known: left is {left.value}, right is {right.value}"
            case Together(published_as):
                return f"both are published together as {published_as!r}"
            case NotComparable(mismatch):
                return f"the figures differ in {mismatch}"
            case _:
                return None

    @property
    def interval(self) -> tuple[float, float] | None:
        """The 95% confidence interval of right minus left, when both standard errors are known.

        Normal approximation for independent estimates: gap ± 1.96 √(se₁² + se₂²).
        """
        one, other = self.left, self.right
        if not (isinstance(one, Estimate) and isinstance(other, Estimate)):
            return None
        measure = self.metric.measure
        if not (measure.ordered and isinstance(self.change, (Equal, Similar, Higher))):
            return None
        if one.standard_error is None or other.standard_error is None:
            return None
        gap = self.right_shown - self.left_shown
        margin = _Z95 * measure.error(math.hypot(one.standard_error, other.standard_error))
        return gap - margin, gap + margin

    @property
    def reliable(self) -> bool | None:
        """Whether the interval leaves out zero; None when standard errors are not published."""
        interval = self.interval
        return None if interval is None else not interval[0] <= 0 <= interval[1]

    def _reading(self, value: Value[Any]) -> Reading:
        return self.metric.measure.read(value)


@attrs.frozen
class Asked(Plain):
    """A name that a role was looked up by and that is not its own.

    `others` are the titles of the other roles that the name may mean, the likeliest first.
    """

    side: Side
    name: str
    others: tuple[str, ...] = ()


@attrs.frozen(slots=False)
class Comparison(Plain, Paged):
    """Two roles and what differs between them. Left and right keep their places."""

    left: Role
    right: Role
    thresholds: Thresholds = _DEFAULT
    asked: tuple[Asked, ...] = ()

    def __getitem__(self, name: str) -> Difference:
        """One metric's difference. Raises MetricNotFoundError, with the nearest names."""
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
        return tuple(map(self._difference, self.metrics))

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

    def sentences(  # noqa: PLR0913 - every choice is by keyword and has a default
        self,
        kinds: Sequence[str] | None = None,
        *,
        length: Length | None = None,
        register: Register = "plain",
        subject: Subject | None = None,
        seed: int = 0,
        wording: Wordings = (),
    ) -> tuple[Sentence, ...]:
        """The sentences of `summary(...)`, each with its facts; or those of some kinds.

        With `kinds`, each sentence stands alone, a kind with nothing to say is left out, and
        `length` is that of each sentence: "short" tells the difference, "standard" both figures,
        "full" all that follows from them. The default is "full" for a text, "standard" for kinds.
        The other choices are those of `summary`. Raises WordingError for a kind or a length that
        does not exist.
        """
        from occucompare.languages.en import paragraphs

        manner = _manner(register, subject, seed, wording)
        if kinds is None:
            return paragraphs.sentences(self, length or "full", manner)
        return paragraphs.standalone(self, kinds, length or "standard", manner)

    def summary(
        self,
        *,
        length: Length = "standard",
        register: Register = "plain",
        subject: Subject | None = None,
        seed: int = 0,
        wording: Wordings = (),
    ) -> str:
        """The comparison as a text: "headline", "short", "standard" or "full".

        The most telling differences come first. `register` is "plain" or "formal"; `subject` makes
        every sentence that can be so about "a collector" ("singular") or "collectors" ("plural");
        `seed` chooses among wordings that say the same, and the same seed gives the same text;
        `wording` are kinds of your own (Wording). An empty line stands between paragraphs. Raises
        WordingError for a length or register that does not exist.
        """
        from occucompare.languages.en import paragraphs

        return paragraphs.summary(self, length, _manner(register, subject, seed, wording))

    def explain(  # noqa: PLR0913 - as in sentences
        self,
        kinds: Sequence[str] | None = None,
        *,
        length: Length | None = None,
        register: Register = "plain",
        subject: Subject | None = None,
        seed: int = 0,
        wording: Wordings = (),
    ) -> str:
        """The sentences of `sentences(...)`, each above a table of the facts that it states."""
        from occucompare.languages.en.explain import explanation

        return explanation(
            self.sentences(
                kinds,
                length=length,
                register=register,
                subject=subject,
                seed=seed,
                wording=wording,
            )
        )

    def _difference(self, metric: Metric) -> Difference:
        left, right = reading_of(self.left, metric), reading_of(self.right, metric)
        if left.value is None and right.value is None:
            return Difference(metric, None, None, _NOTHING)
        change = metric.measure.change(left, right, self.thresholds)
        return Difference(metric, left.value, right.value, change)


def compare_roles(left: Role, right: Role, *, thresholds: Thresholds = _DEFAULT) -> Comparison:
    """The comparison of two roles."""
    return Comparison(left, right, thresholds)


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


def _manner(register: Register, subject: Subject | None, seed: int, wording: Wordings) -> Manner:
    from occucompare.languages.en.paragraphs import Manner

    # One wording of the user's own, or several.
    given: Any = wording if isinstance(wording, Sequence) else (wording,)
    kinds = {each.name: each.kind for each in given}
    return Manner(register=register, subject=subject, seed=seed, wording=kinds)


def _alone(cls: type[Role], other: type[Any]) -> tuple[Metric, ...]:
    shared = _shared(cls, other)
    return tuple(metric for metric in metrics_of(cls) if metric.name not in shared)

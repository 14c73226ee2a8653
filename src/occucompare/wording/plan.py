"""What a text has room for: its topics in order, each with the messages worth telling."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from math import isclose

import attrs

from occucompare.model.changes import NeitherKnown, OneKnown
from occucompare.model.comparison import Comparison
from occucompare.model.metric import Group, Metric
from occucompare.model.style import Length, TextStyle
from occucompare.model.values import Absence, Estimate
from occucompare.wording.messages import message_of
from occucompare.wording.outline import OPENING, Part, Topic, is_listed, messages_named, topics_of
from occucompare.wording.salience import salience
from occucompare.wording.telling import LENGTHS, Telling, message_told

_FULL_TIME = 2080
"""Hours a year, as OEWS has them: 52 weeks of 40."""
_ROUNDING = 0.002


def own_metrics(comparison: Comparison) -> tuple[Metric, ...]:
    """The metrics that the outline has no place for, such as those of a subclass."""
    return _own_metrics(comparison.metrics)


@functools.lru_cache(maxsize=256)
def _own_metrics(metrics: tuple[Metric, ...]) -> tuple[Metric, ...]:
    named = _metrics_named()
    return tuple(each for each in metrics if not is_listed(each, named))


@functools.cache
def _metrics_named() -> frozenset[str]:
    """The metrics that the messages of the outline are about."""
    return frozenset(name for each in messages_named() for name in message_of(each).metrics)


def topics_of_text(telling: Telling, length: Length) -> Iterator[Topic]:
    """The topics of a text, what opens it, and what the user has added in its place."""
    comparison = telling.roles.comparison
    if comparison.left == comparison.right:
        yield _opening(("same_occupation",) if comparison.asked else ("headline",))
        return
    yield _opening(("headline",) if length == "headline" else OPENING)
    yield from _with_own(telling, length)


@functools.cache
def _opening(messages: tuple[str, ...]) -> Topic:
    return Topic(name="opening", told=dict.fromkeys(LENGTHS, messages))


def _with_own(telling: Telling, length: Length) -> Iterator[Topic]:
    """Metrics of no topic's own at the end of their group, and messages that the user has made."""
    found = list(sized(telling, length))
    if "own" not in {topic.name for topic in found}:
        yield from found
        return
    own = own_metrics(telling.roles.comparison)
    if not (own or telling.style.wording):
        yield from found
        return
    groups: set[Group | None] = {topic.group for topic in found}
    planned = {*OPENING, *(name for topic in found for name in topic.told[length])}
    known = {*planned, *(metric.name for metric in own)}
    for topic in found:
        last = topic.name == "own"
        added = [
            each.name
            for each in own
            if each.group == topic.group or (last and each.group not in groups)
        ]
        if last:
            added += [name for name in telling.style.wording if name not in known]
        if added:
            yield attrs.evolve(topic, told={length: (*topic.told[length], *added)})
        else:
            yield topic


def sized(telling: Telling, part: Part) -> Iterator[Topic]:
    """The topics of a part, the most telling first."""
    sizes = salience(telling.roles.comparison)
    return topics_of(part, {lead.metric: size for lead, size in sizes.items()})


def is_worth_saying(comparison: Comparison, name: str, style: TextStyle) -> bool:
    """Whether a text has room for a message.

    A figure that one side lacks for no stated reason is left out, except for pay, which a reader
    would miss.
    """
    message = message_told(style, name)
    if message.scope != "difference":
        return True
    metric = message.metrics[0]
    if metric not in comparison:
        return False
    change = comparison[metric].change
    if isinstance(change, OneKnown) and name != "salary":
        return change.absence is not Absence.UNKNOWN
    return not isinstance(change, NeitherKnown)


def worth_saying(telling: Telling, name: str) -> bool:
    """The same for a whole text, which does not tell one pay twice."""
    if name == "hourly" and _only_in_hours(telling.roles.comparison):
        return False
    return is_worth_saying(telling.roles.comparison, name, telling.style)


def _only_in_hours(comparison: Comparison) -> bool:
    """Whether pay an hour is only the salary over a year of full-time work, for both roles."""
    return all(
        isinstance(yearly, Estimate)
        and isinstance(hourly, Estimate)
        and isclose(yearly.figure.amount, hourly.figure.amount * _FULL_TIME, rel_tol=_ROUNDING)
        for yearly, hourly in zip(
            (comparison["salary"].left, comparison["salary"].right),
            (comparison["hourly"].left, comparison["hourly"].right),
            strict=True,
        )
    )

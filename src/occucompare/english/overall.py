"""Sentences about several metrics at once: plain functions over a comparison."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import attrs

from occucompare.changes import Equal, Higher, NeitherKnown, Shifts, Side, Similar
from occucompare.english import numbers
from occucompare.english.kinds import lower_label
from occucompare.english.placeholders import with_article
from occucompare.english.sentences import Fact, Sentence
from occucompare.english.written import Written
from occucompare.values import Absence, Absent, Estimate

if TYPE_CHECKING:
    from occucompare.comparison import Comparison, Difference

_MOST = 3
_SAME_MOST = 2


@attrs.frozen
class Topic:
    """A metric that the headline can name, and the gap that counts as one clear difference.

    `unit` is a ratio for pay and counts (1.05 for 5%), and else in the metric's own unit:
    percentage points for shares and growth, years for ages. They make metrics comparable.
    """

    name: str
    words: str
    unit: float


TOPICS = (
    Topic("salary", "pay", 1.05),
    Topic("degree", "education", 10),
    Topic("growth", "job outlook", 5),
    Topic("jobs", "number of jobs", 2),
    Topic("gender", "gender mix", 10),
    Topic("age", "average age", 5),
)


def headline(comparison: Comparison, left: Written, right: Written) -> Sentence:
    """What differs most, and what is the same."""
    if comparison.left == comparison.right:
        return Sentence(f"Both sides are the same role: {left.plural}.", "headline")
    sizes = _sizes(comparison)
    if not sizes:
        text = f"No figures are known for both {left.plural} and {right.plural}."
        return Sentence(text, "headline")
    ranked = sorted((topic for topic in sizes if sizes[topic]), key=lambda topic: -sizes[topic])
    clear = [topic for topic in ranked if sizes[topic] >= 1][:_MOST]
    alike = [topic for topic in sizes if not sizes[topic]][:_SAME_MOST]
    named = clear or ranked[:1]
    text = _differing(f"{left.Plural} and {right.plural}", clear, ranked)
    if alike and named:
        text += f"; their {_words(alike)} {'is' if len(alike) == 1 else 'are'} the same"
    elif alike:
        text += f" {_words([topic for topic in sizes if not sizes[topic]])}"
        named, alike = [], [topic for topic in sizes if not sizes[topic]]
    facts = (_topic_fact(topic, sizes[topic]) for topic in (*named, *alike))
    return Sentence(f"{text}.", "headline", tuple(facts))


def _differing(both: str, clear: list[Topic], ranked: list[Topic]) -> str:
    if clear:
        return f"{both} differ most in {_words(clear)}"
    if ranked:
        return f"{both} differ only a little, most in {_words(ranked[:1])}"
    return f"{both} have the same"


def _words(topics: list[Topic]) -> str:
    return numbers.listed([topic.words for topic in topics])


def _sizes(comparison: Comparison) -> dict[Topic, float]:
    """The size of each topic's difference that is known, in clear differences."""
    topics = (topic for topic in TOPICS if topic.name in comparison.names)
    sizes = {topic: _size(comparison[topic.name], topic) for topic in topics}
    return {topic: size for topic, size in sizes.items() if size is not None}


def attainment(comparison: Comparison, left: Written, right: Written) -> Sentence | None:
    """The level of education whose share differs most, in percentage points."""
    difference = comparison["education"]
    if not isinstance(difference.change, Shifts):
        return None
    parts = sorted(difference.change.parts, key=lambda part: -abs(part.points))
    part = parts[0]
    if abs(part.points) < comparison.thresholds.points:
        return None
    side: Side = "right" if part.points > 0 else "left"
    more, less = (right, left) if side == "right" else (left, right)
    gap = numbers.points(abs(part.points))
    degree = with_article(part.name)
    text = f"{more.Plural} are more likely than {less.plural} to hold {degree}, by {gap}."
    facts = (
        _name_fact("education", part.name),
        Fact(metric="education", role=None, value=abs(part.points), shown=gap),
        Fact(metric="education", role=more.role.title, value="higher", shown="more"),
    )
    return Sentence(text, "attainment", facts, side)


def mean_and_median(comparison: Comparison, left: Written, right: Written) -> Sentence | None:
    """Said when the mean and the median put the two roles in different order."""
    mean, median = comparison["salary"].change, comparison["median_salary"].change
    if not (isinstance(mean, Higher) and isinstance(median, Higher)) or mean.side == median.side:
        return None
    more, typical = (left, right) if mean.side == "left" else (right, left)
    text = (
        f"{more.Plural} earn more on average, "
        f"but the typical (median) pay of {typical.plural} is higher."
    )
    facts = (
        Fact(metric="salary", role=more.role.title, value="higher", shown="more"),
        Fact(metric="median_salary", role=typical.role.title, value="higher", shown="higher"),
    )
    return Sentence(text, "mean_and_median", facts)


def reliability(comparison: Comparison, _left: Written, _right: Written) -> Sentence | None:
    """How sure the gap in average salary is, where standard errors are published."""
    difference = comparison["salary"]
    interval = difference.interval
    if interval is None or not isinstance(difference.left, Estimate):
        return None
    if not difference.reliable:
        text = "The published figures do not show a reliable difference in average salary."
        return Sentence(text, "reliability")
    figure: Any = difference.left.figure
    ends = sorted(round(abs(end)) for end in interval)
    write = numbers.money_writer(figure.currency, figure.per)
    low, high = (write(end) for end in ends)
    text = f"At 95% confidence, the gap in average salary is between {low} and {high} a year."
    facts = (
        Fact(metric="salary", role=None, value=0.95, shown="95%"),
        Fact(metric="salary", role=None, value=ends[0], shown=low),
        Fact(metric="salary", role=None, value=ends[1], shown=high),
    )
    return Sentence(text, "reliability", facts)


def same_occupation(comparison: Comparison, left: Written, right: Written) -> Sentence | None:
    """Said when two titles share one occupation code."""
    code = comparison.left.code
    if code is None or code != comparison.right.code or comparison.left == comparison.right:
        return None
    text = (
        f"Official statistics count {left.plural} and {right.plural} under one occupation, {code}."
    )
    return Sentence(
        text, "same_occupation", (Fact(metric="code", role=None, value=code, shown=code),)
    )


def not_published(comparison: Comparison, _left: Written, _right: Written) -> Sentence | None:
    """The metrics that the sources leave out for both roles."""
    missing = [
        difference.metric
        for difference in comparison.differences
        if isinstance(difference.change, NeitherKnown)
        and isinstance(difference.left, Absent)
        and isinstance(difference.right, Absent)
        and difference.left.absence is difference.right.absence is Absence.NOT_PUBLISHED
    ]
    if not missing:
        return None
    labels = [lower_label(metric.label) for metric in missing]
    text = f"The sources publish no {numbers.listed(labels, 'or')} for either role."
    facts = (
        Fact(metric=metric.name, role=None, value="not published", shown=label)
        for metric, label in zip(missing, labels, strict=True)
    )
    return Sentence(text, "not_published", tuple(facts))


OVERALL: dict[str, Callable[[Comparison, Written, Written], Sentence | None]] = {
    "headline": headline,
    "attainment": attainment,
    "mean_and_median": mean_and_median,
    "reliability": reliability,
    "same_occupation": same_occupation,
    "not_published": not_published,
}


def _size(difference: Difference, topic: Topic) -> float | None:
    """How many clear differences a gap is worth; None when nothing can be said."""
    match difference.change:
        case Equal():
            return 0
        case Similar() | Higher() as change if change.relative is not None:
            return math.log1p(change.relative) / math.log(topic.unit)
        case Similar() | Higher() as change:
            return change.gap / topic.unit
        case Shifts(parts):
            return max(abs(part.points) for part in parts) / topic.unit
        case _:
            return None


def _topic_fact(topic: Topic, size: float) -> Fact:
    return Fact(metric=topic.name, role=None, value=round(size, 3), shown=topic.words)


def _name_fact(metric: str, name: str) -> Fact:
    return Fact(metric=metric, role=None, value=name, shown=name)

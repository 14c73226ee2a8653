"""Sentences about several metrics at once: plain functions over a comparison."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import attrs

from occucompare.changes import Equal, Higher, NeitherKnown, Sets, Shifts, Side, Similar
from occucompare.english import numbers
from occucompare.english.kinds import lower_label
from occucompare.english.placeholders import with_article
from occucompare.english.sentences import Fact, Sentence, source_of
from occucompare.english.written import Written
from occucompare.values import Absence, Absent, Estimate

if TYPE_CHECKING:
    from occucompare.comparison import Comparison, Difference

_MOST = 3
_SAME_MOST = 2
_ALMOST = 0.99


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
    Topic("hourly", "pay", 1.05),
    Topic("median_salary", "pay", 1.05),
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
        text = f"The figures at hand do not allow {left.plural} and {right.plural} to be compared."
        return Sentence(text, "headline")
    ranked = sorted((topic for topic in sizes if sizes[topic]), key=lambda topic: -sizes[topic])
    clear = [topic for topic in ranked if sizes[topic] >= 1][:_MOST]
    alike = [topic for topic in sizes if not sizes[topic]][:_SAME_MOST]
    named = clear or ranked[:1]
    text = _differing(_both(left, right), clear, ranked)
    if alike and named:
        text += f"; their {_words(alike)} {'is' if len(alike) == 1 else 'are'} the same"
    elif alike:
        text += f" {_words([topic for topic in sizes if not sizes[topic]])}"
        named, alike = [], [topic for topic in sizes if not sizes[topic]]
    facts = (_topic_fact(topic, sizes[topic]) for topic in (*named, *alike))
    return Sentence(f"{text}.", "headline", tuple(facts))


def _both(left: Written, right: Written) -> str:
    """Both plurals at the start of a sentence, after the area that they share."""
    area = left.role.area
    if area is None or area != right.role.area:
        return f"{left.Plural} and {right.plural}"
    return f"In {area}, {left.plural} and {right.plural}"


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
    sizes: dict[Topic, float] = {}
    for topic in TOPICS:
        size = _size(comparison[topic.name], topic) if topic.name in comparison.names else None
        if size is not None and topic.words not in {known.words for known in sizes}:
            sizes[topic] = size
    return sizes


def attainment(comparison: Comparison, left: Written, right: Written) -> Sentence | None:
    """The level of education whose share differs most."""
    difference = comparison["education"]
    if not isinstance(difference.change, Shifts):
        return None
    part = max(difference.change.parts, key=lambda part: (abs(part.points), part.name))
    if abs(part.points) < comparison.thresholds.points:
        return None
    side: Side = "right" if part.points > 0 else "left"
    more, less = (right, left) if side == "right" else (left, right)
    degree = with_article(part.name)
    if isinstance(difference.left, Estimate) and difference.left.relative_to is not None:
        gap = numbers.points(abs(part.points))
        text = f"{more.Plural} are more likely than {less.plural} to hold {degree}, by {gap}."
        figures = [Fact(metric="education", role=None, value=abs(part.points), shown=gap)]
    else:
        figures = [_share_fact(difference, role, part.name) for role in (more, less)]
        one, other = (fact.shown for fact in figures)
        text = (
            f"The highest level of education is {degree} for {one} of {more.plural} "
            f"and {other} of {less.plural}."
        )
    higher = Fact(metric="education", role=more.role.title, value="higher", shown="more")
    return Sentence(text, "attainment", (_name_fact("education", part.name), *figures, higher))


def _share_fact(difference: Difference, role: Written, level: str) -> Fact:
    piece = role.piece(difference.metric)
    return Fact(
        metric="education",
        role=role.role.title,
        value=piece.figure.share(level),
        shown=numbers.percent(piece.number[level]),
        source=source_of(piece, role.role.sources),
    )


def skill_gap(comparison: Comparison, left: Written, right: Written) -> Sentence | None:
    """The skill whose score differs most, where skills are scored on one scale."""
    one, other = (role.piece(comparison["skills"].metric) for role in (left, right))
    if not isinstance(comparison["skills"].change, Sets) or one.figure.scale != "score":
        return None
    scores = [{item.name: item.weight or 0 for item in piece.figure} for piece in (one, other)]
    shared = [name for name in scores[0] if name in scores[1]]
    gaps = {name: round(scores[1][name], 1) - round(scores[0][name], 1) for name in shared}
    name = max(gaps, key=lambda name: (abs(gaps[name]), name), default="")
    if not name or not gaps[name]:
        return None
    more, less = (right, left) if gaps[name] > 0 else (left, right)
    high, low = sorted((scores[0][name], scores[1][name]), reverse=True)
    top = numbers.decimal(one.figure.top or 0)
    text = (
        f"The skill that differs most is {name}, scored {numbers.decimal(round(high, 1))} "
        f"for {more.plural} and {numbers.decimal(round(low, 1))} for {less.plural} "
        f"on a scale up to {top}."
    )
    facts = (
        _name_fact("skills", name),
        *(
            Fact(
                metric="skills",
                role=role.role.title,
                value=score,
                shown=numbers.decimal(round(score, 1)),
                source=source_of(role.piece(comparison["skills"].metric), role.role.sources),
            )
            for role, score in ((more, high), (less, low))
        ),
        Fact(metric="skills", role=None, value=one.figure.top or 0, shown=top),
    )
    return Sentence(text, "skill_gap", facts)


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
    between = low if low == high else f"between {low} and {high}"
    text = f"At 95% confidence, the gap in average salary is {between} a year."
    facts = (
        Fact(metric="salary", role=None, value=0.95, shown="95%"),
        Fact(metric="salary", role=None, value=ends[0], shown=low),
        Fact(metric="salary", role=None, value=ends[1], shown=high),
    )
    return Sentence(text, "reliability", facts)


def asked(comparison: Comparison, left: Written, right: Written) -> Sentence | None:
    """Which role a name was taken for, when it is not the role's own name."""
    if not comparison.asked or comparison.same_occupation:
        return None
    clauses: list[str] = []
    for each in comparison.asked:
        role = left if each.side == "left" else right
        clauses.append(f'"{each.name}" means {role.plural}{_also_called(len(each.others))}')
    return Sentence(f"Here, {'; '.join(clauses)}.", "asked")


def _also_called(others: int) -> str:
    if not others:
        return ""
    if others == 1:
        return ", one of two occupations with that title"
    return f", one of {numbers.small(others + 1)} occupations with that title"


def unreliable(comparison: Comparison, left: Written, right: Written) -> Sentence | None:
    """Said where a gap in average salary is claimed that the standard errors do not bear out."""
    if comparison["salary"].reliable is not False:
        return None
    return reliability(comparison, left, right)


def same_occupation(comparison: Comparison, left: Written, right: Written) -> Sentence | None:
    """Said when two names share one occupation code."""
    if not comparison.same_occupation:
        return None
    if comparison.left != comparison.right:
        if left.role.title == right.role.title:
            return None
        text = f"Official statistics count {left.plural} and {right.plural} as one occupation."
        return Sentence(text, "same_occupation")
    names = {each.side: f'"{each.name}"' for each in comparison.asked}
    if not names:
        return None
    one, other = names.get("left", left.plural), names.get("right", right.plural)
    text = (
        f"Official statistics count {one} and {other} together, "
        f"under {left.plural}, so their figures are the same."
    )
    return Sentence(text, "same_occupation")


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
    text = f"The sources publish no figures for {numbers.listed(labels, 'or')} of either role."
    facts = (
        Fact(metric=metric.name, role=None, value="not published", shown=label)
        for metric, label in zip(missing, labels, strict=True)
    )
    return Sentence(text, "not_published", tuple(facts))


OVERALL: dict[str, Callable[[Comparison, Written, Written], Sentence | None]] = {
    "asked": asked,
    "headline": headline,
    "attainment": attainment,
    "skill_gap": skill_gap,
    "mean_and_median": mean_and_median,
    "reliability": reliability,
    "unreliable": unreliable,
    "same_occupation": same_occupation,
    "not_published": not_published,
}


def _size(difference: Difference, topic: Topic) -> float | None:
    """How many clear differences a gap is worth; None when nothing can be said."""
    match difference.change:
        case Equal():
            return 0
        case Similar() | Higher() as change:
            size = _steps(change, topic.unit)
            # What is about the same is never among what differs most, whatever the threshold.
            return min(size, _ALMOST) if isinstance(change, Similar) else size
        case Shifts(parts):
            return max(abs(part.points) for part in parts) / topic.unit
        case _:
            return None


def _steps(change: Similar | Higher, unit: float) -> float:
    if change.relative is None:
        return change.gap / unit
    return math.log1p(change.relative) / math.log(unit)


def _topic_fact(topic: Topic, size: float) -> Fact:
    return Fact(metric=topic.name, role=None, value=round(size, 3), shown=topic.words)


def _name_fact(metric: str, name: str) -> Fact:
    return Fact(metric=metric, role=None, value=name, shown=name)

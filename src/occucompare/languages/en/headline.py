"""The sentence that heads a comparison, and the sizes by which differences are told in order."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import attrs

from occucompare.languages.en import numbers
from occucompare.languages.en.style import Lines, Style, lines
from occucompare.languages.en.written import Written, capital
from occucompare.model.changes import (
    AtLeast,
    Differs,
    Equal,
    Higher,
    Overlap,
    Sets,
    Shifts,
    Similar,
)
from occucompare.model.statement import Fact, Sentence
from occucompare.model.values import Estimate

if TYPE_CHECKING:
    from occucompare.model.comparison import Comparison, Difference

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
    Topic("age", "age", 5),
)
_AGES: dict[str | None, str] = {"mean": "average age", "median": "median age"}

_CLEAR = lines(
    "{Left} and {right} differ most in {topics}{tail}.",
    "{The} clearest {difference} between {left} and {right} {is_} in {topics}{tail}.",
    "{What} sets {left} and {right} apart most is their {topics}{tail}.",
    formal="{Left} and {right} differ chiefly in {topics}{tail}.",
)
_SLIGHT = lines(
    "{Left} and {right} differ only a little, most in {topics}{tail}.",
    "{There} is little difference between {left} and {right}, most of it in {topics}{tail}.",
    formal="{Left} and {right} differ only slightly, chiefly in {topics}{tail}.",
)
_ALIKE = lines(
    "{Left} and {right} have the same {topics}.",
    "{There} is no difference between {left} and {right} in {topics_or}.",
    formal="{Left} and {right} do not differ in {topics_or}.",
)
_LITTLE = lines(
    "{There} is little to compare {left} and {right} by.",
    "{Few} of the figures at hand compare {left} and {right}.",
    formal="{Few} of the figures at hand permit a comparison of {left} and {right}.",
)
# "Nurses and paralegals and legal assistants" leaves a reader to guess which of them are one role.
_CLEAR_FROM = lines(
    "{Left} differ from {right} most in {topics}{tail}.",
    "{The} clearest {difference} of {left} from {right} {is_} in {topics}{tail}.",
    "{What} sets {left} apart from {right} most is their {topics}{tail}.",
    formal="{Left} differ from {right} chiefly in {topics}{tail}.",
)
_SLIGHT_FROM = lines(
    "{Left} differ from {right} only a little, most in {topics}{tail}.",
    "{There} is little that sets {left} apart from {right}, most of it in {topics}{tail}.",
    formal="{Left} differ from {right} only slightly, chiefly in {topics}{tail}.",
)
_ALIKE_TO = lines(
    "{Left} have the same {topics} as {right}.",
    "{Left} do not differ from {right} in {topics_or}.",
)
_NOTHING = lines(
    "The figures at hand do not allow {left} and {right} to be compared.",
    "There are no figures by which {left} and {right} can be compared.",
)


_APART = {_CLEAR: _CLEAR_FROM, _SLIGHT: _SLIGHT_FROM, _ALIKE: _ALIKE_TO}


def headline(comparison: Comparison, left: Written, right: Written, style: Style) -> Sentence:
    """What differs most, and what is the same."""
    if comparison.left == comparison.right:
        return Sentence(f"Both sides are the same role: {left.plural}.", "headline")
    sizes = topic_sizes(comparison)
    ranked = sorted((topic for topic in sizes if sizes[topic]), key=lambda topic: -sizes[topic])
    clear = [topic for topic in ranked if sizes[topic] >= 1][:_MOST]
    named, form = (clear, _CLEAR) if clear else (ranked[:1], _SLIGHT)
    alike = [topic for topic in sizes if not sizes[topic]]
    if not named:
        named, alike, form = alike, [], _ALIKE if alike else _unmeasured(comparison)
    if " and " in left.plural + right.plural:
        form = _APART.get(form, form)
    alike = alike[:_SAME_MOST]
    words = {
        **_openings(comparison, left),
        "left": left.plural,
        "right": right.plural,
        "topics": _words(named),
        "topics_or": _words(named, "or"),
        "difference": "difference" if len(named) == 1 else "differences",
        "is_": "is" if len(named) == 1 else "are",
        "tail": _tail(alike),
    }
    facts = (_topic_fact(topic, sizes[topic]) for topic in (*named, *alike))
    return Sentence(form.of(style).format(**words), "headline", tuple(facts))


def _unmeasured(comparison: Comparison) -> Lines:
    """What is said where no difference has a size, though some facts may stand side by side."""
    shapes = (Differs, Overlap, Sets, Shifts, Equal, Similar, Higher, AtLeast)
    some = any(isinstance(each.change, shapes) for each in comparison.differences)
    return _LITTLE if some else _NOTHING


def topic_sizes(comparison: Comparison) -> dict[Topic, float]:
    """The size of each topic's difference that is known, in clear differences."""
    sizes: dict[Topic, float] = {}
    for topic in TOPICS:
        size = _size(comparison[topic.name], topic) if topic.name in comparison.names else None
        if size is not None and topic.words not in {known.words for known in sizes}:
            sizes[_named(topic, comparison)] = size
    return sizes


def _named(topic: Topic, comparison: Comparison) -> Topic:
    """The topic in the words of its statistic: "median age"."""
    known = comparison[topic.name].left
    if topic.name != "age" or not isinstance(known, Estimate):
        return topic
    return attrs.evolve(topic, words=_AGES.get(known.statistic, topic.words))


def _openings(comparison: Comparison, left: Written) -> dict[str, str]:
    """The words that a template may begin with, after the area that both roles' figures are of."""
    area = comparison.left.area
    words = {"Left": left.plural, "The": "the", "There": "there", "What": "what"}
    words["Few"] = "few"
    if area is None or area != comparison.right.area:
        return {name: capital(word) for name, word in words.items()}
    return {name: f"In {area}, {word}" for name, word in words.items()}


def _tail(alike: list[Topic]) -> str:
    if not alike:
        return ""
    return f"; their {_words(alike)} {'is' if len(alike) == 1 else 'are'} the same"


def _words(topics: list[Topic], conjunction: str = "and") -> str:
    return numbers.listed([topic.words for topic in topics], conjunction)


def _size(difference: Difference, topic: Topic) -> float | None:
    """How many clear differences a gap is worth; None when nothing can be said."""
    match difference.change:
        case Equal():
            return 0
        case Similar() | Higher() as change:
            size = _steps(change, topic.unit)
            # What is about the same is never among what differs most, whatever the threshold.
            return min(size, _ALMOST) if isinstance(change, Similar) else size
        case AtLeast(gap=gap):
            # A top-coded figure: the difference is this or more.
            low = min(difference.left_shown, difference.right_shown)
            return _steps(Higher("left", gap, gap / low if low > 0 else None), topic.unit)
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

"""Sentences put in order and joined as one text, at four lengths."""

from __future__ import annotations

import difflib
import functools
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

from occucompare.changes import NeitherKnown, OneKnown
from occucompare.english import kinds
from occucompare.english.overall import OVERALL
from occucompare.english.sentences import Sentence
from occucompare.english.wording import Kind
from occucompare.english.written import Written, written
from occucompare.errors import WordingError, did_you_mean
from occucompare.metric import metrics_of
from occucompare.role import Role
from occucompare.values import Absence

if TYPE_CHECKING:
    from occucompare.comparison import Comparison

Length: TypeAlias = Literal["headline", "short", "standard", "full"]

_SHORT = ("headline", "same_occupation", "salary", "shared_skills")
_STANDARD = (
    "headline", "same_occupation", "salary", "mean_and_median", "range", "education", "jobs",
    "growth", "time", "shared_skills", "own_skills",
)  # fmt: skip
_FULL = (
    "headline", "same_occupation", "salary", "reliability", "mean_and_median", "range", "hourly",
    "best_pay", "best_state", "education", "attainment", "major", "jobs", "openings", "growth",
    "entry_education", "experience", "training", "time", "women", "age", "top_skills",
    "shared_skills", "own_skills", "not_published",
)  # fmt: skip
PLANS: dict[Length, tuple[str, ...]] = {
    "headline": ("headline",),
    "short": _SHORT,
    "standard": _STANDARD,
    "full": _FULL,
}
_OF_ROLE = frozenset(metric.name for metric in metrics_of(Role))
KINDS = tuple(dict.fromkeys((*_FULL, *sorted(kinds.WORDED), *OVERALL, *sorted(kinds.OF_ROLE))))
"""The kinds of sentence, besides those of other metrics, which are named as their metric is."""


def summary(comparison: Comparison, length: Length) -> str:
    """The text of a comparison."""
    return " ".join(sentence.text for sentence in sentences(comparison, length))


def sentences(comparison: Comparison, length: Length) -> tuple[Sentence, ...]:
    """The sentences of that text in order, joined by connectives that their facts bear.

    Raises WordingError for a length that does not exist.
    """
    if length not in PLANS:
        raise WordingError(f"no length {length!r}; there is {', '.join(map(repr, PLANS))}")
    return tuple(_joined(comparison, length))


def standalone(comparison: Comparison, names: Sequence[str]) -> tuple[Sentence, ...]:
    """The sentences of some kinds, each to be read alone."""
    known = dict.fromkeys((*KINDS, *comparison.names))
    for name in names:
        if name not in known:
            near = difflib.get_close_matches(name, known)
            raise WordingError(f"no sentence kind {name!r}{did_you_mean(near)}")
    left, right = pair(comparison)
    return tuple(each for name in names for each in _said(comparison, name, left, right))


def pair(comparison: Comparison) -> tuple[Written, Written]:
    """Both roles as text. Two roles of one title are told apart by their period, or their side."""
    left, right = written(comparison.left), written(comparison.right)
    if left.plural != right.plural or comparison.left == comparison.right:
        return left, right
    periods = [
        " and ".join(filter(None, (s.period for s in role.sources)))
        for role in (comparison.left, comparison.right)
    ]
    marks = periods if all(periods) and periods[0] != periods[1] else ["left", "right"]
    return left.marked(marks[0]), right.marked(marks[1])


def _joined(comparison: Comparison, length: Length) -> Iterator[Sentence]:
    left, right = pair(comparison)
    own = [name for name in comparison.names if name not in _OF_ROLE]
    plan = (*PLANS[length], *own) if length in ("standard", "full") else PLANS[length]
    if comparison.left == comparison.right:
        plan = ("headline",)
    before: Sentence | None = None
    for name in filter(functools.partial(_worth_saying, comparison), plan):
        for sentence in _said(comparison, name, left, right, before):
            yield sentence
            before = sentence


def _worth_saying(comparison: Comparison, name: str) -> bool:
    """Whether a text has room for it: a figure that one side lacks for no stated reason is left
    out, except for pay, which a reader would miss."""  # noqa: D205, D209
    if name in OVERALL or name in kinds.OF_ROLE or name == "salary":
        return True
    change = comparison[kinds.metric_name(name)].change
    if isinstance(change, OneKnown):
        return change.absence is not Absence.UNKNOWN
    return not isinstance(change, NeitherKnown)


def _said(
    comparison: Comparison, name: str, left: Written, right: Written, before: Sentence | None = None
) -> Iterator[Sentence]:
    if name in kinds.OF_ROLE:
        found = [kinds.role_kind(name).sentence(role) for role in (left, right)]
    elif name in OVERALL:
        found = [OVERALL[name](comparison, left, right)]
    else:
        worded = kinds.kind(name) if name in kinds.WORDED else None
        kind = worded or kinds.kind_of(comparison[name].metric)
        found = [_connected(kind, comparison, left, right, before)]
    yield from (sentence for sentence in found if sentence is not None)


def _connected(
    kind: Kind, comparison: Comparison, left: Written, right: Written, before: Sentence | None
) -> Sentence | None:
    """The sentence with "also" or "By contrast," when its direction and the last one's say so."""
    change = comparison[kind.metric.name].change
    if isinstance(change, NeitherKnown):
        return None
    sentence = kind.sentence(left, right, comparison.thresholds)
    if before is None or sentence is None or not (before.favours and sentence.favours):
        return sentence
    if before.favours == sentence.favours:
        return kind.sentence(left, right, comparison.thresholds, also=" also")
    return kind.sentence(left, right, comparison.thresholds, opening="By contrast, ")

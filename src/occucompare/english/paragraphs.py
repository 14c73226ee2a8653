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
from occucompare.metric import Group, metrics_of
from occucompare.role import Role
from occucompare.values import Absence, Absent, Estimate

if TYPE_CHECKING:
    from occucompare.comparison import Comparison

_NATIONWIDE = "nationwide"

Length: TypeAlias = Literal["headline", "short", "standard", "full"]

_SHORT = ("asked", "headline", "same_occupation", "salary", "unreliable", "shared_skills")
_STANDARD = (
    "asked", "headline", "same_occupation", "salary", "unreliable", "mean_and_median", "range",
    "education", "jobs", "growth", "entry_education", "time", "shared_skills", "own_skills",
)  # fmt: skip
_FULL = (
    "asked", "headline", "same_occupation", "salary", "reliability", "mean_and_median", "range",
    "hourly", "best_pay", "best_state", "best_city", "education", "attainment", "major", "jobs",
    "openings", "growth", "entry_education", "experience", "training", "time", "women", "age",
    "top_skills", "skill_gap", "shared_skills", "own_skills", "not_published",
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
    """Both roles as text, told apart by their area, or by period or side if titles are the same."""
    one, other = comparison.left, comparison.right
    left, right = written(one), written(other)
    if one.area != other.area:
        return left.marked(one.area or _NATIONWIDE), right.marked(other.area or _NATIONWIDE)
    if left.plural != right.plural or one == other:
        return left, right
    marks = _period(one), _period(other)
    if not all(marks) or marks[0] == marks[1]:
        marks = "left", "right"
    return left.marked(marks[0]), right.marked(marks[1])


def _period(role: Role) -> str:
    """The period of a role's figures, as the source of its pay or its one source tells it."""
    pay: object = role.salary or role.hourly or role.median_salary
    source = pay.source if isinstance(pay, (Estimate, Absent)) else None
    source = source or (role.sources[0] if len(role.sources) == 1 else None)
    return (source.period if source else None) or ""


def _joined(comparison: Comparison, length: Length) -> Iterator[Sentence]:
    left, right = pair(comparison)
    own = [name for name in comparison.names if name not in _OF_ROLE]
    plan = (*PLANS[length], *own) if length in ("standard", "full") else PLANS[length]
    if comparison.left == comparison.right:
        plan = ("same_occupation",) if comparison.asked else ("headline",)
    before: Sentence | None = None
    for name in filter(functools.partial(_worth_saying, comparison), plan):
        for sentence in _said(comparison, name, left, right, before):
            yield sentence
            before = sentence


def _worth_saying(comparison: Comparison, name: str) -> bool:
    """Whether a text has room for it: a figure that one side lacks for no stated reason is left
    out, except for pay, which a reader would miss."""  # noqa: D205, D209
    if name in OVERALL or name in kinds.OF_ROLE:
        return True
    change = comparison[kinds.metric_name(name)].change
    if isinstance(change, OneKnown) and name != "salary":
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
        found = [_connected(_kind(comparison, name), comparison, left, right, before)]
    yield from (sentence for sentence in found if sentence is not None)


def _kind(comparison: Comparison, name: str) -> Kind:
    """The wording of that name; a metric that a subclass declares anew is worded by its label."""
    metric = comparison[kinds.metric_name(name)].metric
    if name in kinds.WORDED and kinds.kind(name).metric == metric:
        return kinds.kind(name)
    return kinds.kind_of(metric)


def _connected(
    kind: Kind, comparison: Comparison, left: Written, right: Written, before: Sentence | None
) -> Sentence | None:
    """The sentence with "also" or "By contrast," when its direction and the last one's say so."""
    sentence = kind.sentence(left, right, comparison.thresholds)
    if before is None or sentence is None or not (before.favours and sentence.favours):
        return sentence
    if before.favours == sentence.favours:
        return kind.sentence(left, right, comparison.thresholds, also=" also")
    if _group(before.kind) != kind.metric.group:
        return sentence
    return kind.sentence(left, right, comparison.thresholds, opening="By contrast, ")


def _group(kind: str) -> Group | None:
    """What a kind is about; only what is about one thing turns against it."""
    return kinds.kind(kind).metric.group if kind in kinds.WORDED else None

"""How near two roles are, the nearest of many, and what the way from one to the other takes."""

from __future__ import annotations

import heapq
import math
import operator
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import cast

import attrs

from occucompare.model.figures import WeightedNames
from occucompare.model.metric import Metric, cache_of, metrics_of, value_of
from occucompare.model.plain_data import PlainData
from occucompare.model.role import Role
from occucompare.model.values import Estimate

WEIGHTS = {"skills": 3, "knowledge": 3, "skill_scores": 1, "technologies": 1}
"""How much each list of names counts; any other list counts 1."""
OCCUPATION_GROUP = 1
"""How much it counts how near two occupation codes are."""
REACH = 0.3
"""The typical gap between scores, as a part of their scale, from which two lists have nothing in
common: 1.5 points of 5."""
IMPORTANT = 0.6
"""The part of its scale from which a skill's score says that a job calls for it: 3 of 5."""
CLEAR_GAP = 0.1
"""The part of the scale by which a skill that is missing is scored lower: half a point of 5."""

_WEIGHT = operator.attrgetter("weight")
_DIGITS = 4
_DUST = 1e-9
_CODE = re.compile(r"\d\d-\d{4}")
_LISTINGS: dict[type[Role], tuple[Metric, ...]] = {}
"""The lists of a class, because they are asked for each role."""
_SKILLS = (("skills", "skill_scores"), ("technologies",))


@attrs.frozen
class Similarity(PlainData):
    """How near `role` is to a given role.

    `score` runs from 0 to 1, as `similarity` has it. `shared` are the skills and technologies
    that both jobs call for, the most important first; `missing` are those that `role` calls for
    and the given role does not, the widest gap first: what there is to learn.
    """

    role: Role
    score: float
    shared: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def similarity(left: Role, right: Role) -> Similarity | None:
    """How near right is to left; None when no list of names is known of both.

    The score is a weighted mean over what is known of both roles, so it depends on these two
    alone and is the same from either side:

    - Lists of names that are scored, such as O*NET's skills: 1 - d / 0.3, and at least 0, where d
      is the root mean square of the gaps between the scores, as a part of the scale.
    - Other lists, such as technologies, or skills with shares: the smaller weights of the names
      of both, as a part of the larger weights of all names. A name without a weight counts 1.
    - Occupation codes: 1 for one broad group, 2/3 for one minor group, 1/3 for one major group.

    `WEIGHTS`, `OCCUPATION_GROUP` and `REACH` have what each counts. Two lists that are one
    published line, or are not of a kind, do not count; codes count only beside a list. A role is
    similar to itself by 1.
    """
    same = _same(left, right)
    found = _score(_profile(left), _profile(right), same=same)
    return _similarity(left, right, found[0], same=same) if found else None


def nearest(role: Role, others: Iterable[Role], limit: int = 10) -> tuple[Similarity, ...]:
    """The roles that are most similar to a role, the nearest first; of equals by title.

    The role itself is left out, and so are roles of its occupation code, and those whose known
    lists cover less than half of what is known of the role: their scores would rest on little.
    """
    own = _profile(role)
    scored: list[tuple[float, str, str, int, Role]] = []
    for place, other in enumerate(others):
        if (role.code is not None and role.code == other.code) or _same(role, other):
            continue
        found = _score(own, _profile(other), same=False)
        if found is not None and 2 * found[1] >= own.weight:
            scored.append((-found[0], other.title, other.code or "", place, other))
    # The place comes before the role, so that roles, which have no order, are never compared.
    best = heapq.nsmallest(max(limit, 0), scored)
    return tuple(_similarity(role, other, -score, same=False) for score, *_, other in best)


class _Listed:
    """One list of a role, ready to compare: weights by the name's lower-case form."""

    __slots__ = (
        "key", "metric", "names", "published_as", "scores", "spelling", "top", "weighted",
        "weights",
    )  # fmt: skip

    def __init__(self, metric: Metric, value: Estimate[WeightedNames]) -> None:
        figure = value.figure
        self.metric = metric
        self.key = metric.measure.key(value)
        self.published_as = value.published_as
        self.spelling = figure.names
        folded = _folded(self.spelling)
        given = list(map(_WEIGHT, figure.items))
        self.weighted = None not in given
        self.weights: dict[str, float] = (
            dict(zip(folded, cast("list[float]", given), strict=True))
            if self.weighted
            else dict.fromkeys(folded, 1)
        )
        self.top = figure.top if self.weighted and figure.scale == "score" else None
        self.names = sorted(folded) if self.top else []
        self.scores = list(map(self.weights.__getitem__, self.names))


def _folded(names: tuple[str, ...]) -> Sequence[str]:
    """Names without their case; most lists have none, and one text is quicker than each name."""
    text = "\n".join(names)
    return names if text == text.casefold() else [name.casefold() for name in names]


class _Profile:
    """What a role is compared by, made once a role."""

    __slots__ = ("code", "lists", "weight")

    def __init__(self, role: Role) -> None:
        self.lists = {each.metric.name: each for each in _lists(role)}
        self.weight = sum(WEIGHTS.get(name, 1) for name in self.lists)
        self.code = role.code if role.code and _CODE.match(role.code) else None


def _lists(role: Role) -> Iterator[_Listed]:
    """The lists that a role has, without those of nothing or of weight zero."""
    for metric in _listings(type(role)):
        value = value_of(role, metric)
        if isinstance(value, Estimate):
            listed = _Listed(metric, value)
            if any(listed.weights.values()):
                yield listed


def _listings(cls: type[Role]) -> tuple[Metric, ...]:
    known = _LISTINGS.get(cls)
    if known is None:
        found = (
            metric for metric in metrics_of(cls) if metric.measure.figure_type is WeightedNames
        )
        known = _LISTINGS.setdefault(cls, tuple(found))
    return known


def _profile(role: Role) -> _Profile:
    cache = cache_of(role)
    known: _Profile | None = cache.get(_Profile)
    if known is None:
        known = cache[_Profile] = _Profile(role)
    return known


def _same(left: Role, right: Role) -> bool:
    return left is right or (left.title == right.title and left == right)


def _score(left: _Profile, right: _Profile, *, same: bool) -> tuple[float, int] | None:
    """The score, and the weight of the lists that it rests on."""
    gained, weight = 0.0, 0
    for name, one in left.lists.items():
        other = right.lists.get(name)
        if other is not None and (same or _comparable(one, other)):
            counts = WEIGHTS.get(name, 1)
            weight += counts
            gained += counts * _closeness(one, other)
    if not weight:
        return None
    if left.code is None or right.code is None:
        return round(gained / weight, _DIGITS), weight
    gained += OCCUPATION_GROUP * _closeness_of_codes(left.code, right.code)
    return round(gained / (weight + OCCUPATION_GROUP), _DIGITS), weight


def _comparable(one: _Listed, other: _Listed) -> bool:
    if one.key != other.key or (one.published_as and one.published_as == other.published_as):
        return False
    return one.metric is other.metric or one.metric == other.metric


def _closeness(one: _Listed, other: _Listed) -> float:
    names = _scored_names(one, other)
    if names is None:
        return _overlap(one, other)
    scores = _scores(one, names), _scores(other, names)
    gap = math.dist(*scores) / math.sqrt(len(names)) / (one.top or 1)
    return max(0.0, 1 - gap / REACH)


def _scored_names(one: _Listed, other: _Listed) -> list[str] | None:
    """The names that both score, where they are at least half of all; else None."""
    if not (one.top and other.top):
        return None
    names = one.names
    if names == other.names:
        return names
    both = [name for name in names if name in other.weights]
    every = len(names) + len(other.weights) - len(both)
    return both if 2 * len(both) >= every else None


def _scores(listed: _Listed, names: list[str]) -> list[float]:
    if len(names) == len(listed.names):
        return listed.scores
    return [listed.weights[name] for name in names]


def _overlap(one: _Listed, other: _Listed) -> float:
    """The weight of both as a part of the weight of either."""
    if one.weighted and other.weighted:
        first, second = one.weights, other.weights
        shared = math.fsum(min(first[name], second[name]) for name in first.keys() & second.keys())
        totals = math.fsum(first.values()) + math.fsum(second.values())
    else:
        shared = len(one.weights.keys() & other.weights.keys())
        totals = len(one.weights) + len(other.weights)
    return min(1.0, shared / (totals - shared))


def _closeness_of_codes(left: str, right: str) -> float:
    # A code's first characters are of its major group ("29"), minor ("29-1"), broad ("29-114").
    major, minor, broad = left[:2] == right[:2], left[:4] == right[:4], left[:6] == right[:6]
    return (major + minor + broad) / 3


def _similarity(left: Role, right: Role, score: float, *, same: bool) -> Similarity:
    one, other = _profile(left).lists, _profile(right).lists
    shared: dict[str, str] = {}
    missing: dict[str, str] = {}
    for names in _SKILLS:
        pairs = ((one[name], other[name]) for name in names if name in one and name in other)
        found = next((pair for pair in pairs if same or _comparable(*pair)), None)
        if found is not None:
            shared |= _shared(*found)
            missing |= _missing(*found)
    only = (name for key, name in missing.items() if key not in shared)
    return Similarity(right, score, tuple(shared.values()), tuple(only))


def _shared(one: _Listed, other: _Listed) -> dict[str, str]:
    """The names of both that both jobs call for, by the lower of the two weights."""
    low = _important(one) if _scored_names(one, other) else 0
    first, second = one.weights, other.weights
    smaller = {name: min(first[name], second[name]) for name in first if name in second}
    places = {name: place for place, name in enumerate(first)}
    others = {name: place for place, name in enumerate(second)}
    ranked = sorted(
        (name for name, weight in smaller.items() if weight >= low),
        key=lambda name: (-smaller[name], places[name] + others[name], name),
    )
    return {name: one.spelling[places[name]] for name in ranked}


def _missing(one: _Listed, other: _Listed) -> dict[str, str]:
    """The names that the other job calls for and the one does not, the widest gap first."""
    scored = _scored_names(one, other)
    if scored is None:
        alone = [name for name in other.weights if name not in one.weights]
        gaps: dict[str, float] = {name: other.weights[name] for name in alone}
    else:
        low, clear = _important(one), CLEAR_GAP * (one.top or 1) - _DUST
        called = [name for name in scored if one.weights[name] < low <= other.weights[name]]
        wide = {name: other.weights[name] - one.weights[name] for name in called}
        gaps = {name: gap for name, gap in wide.items() if gap >= clear}
    spelling = dict(zip(other.weights, other.spelling, strict=True))
    if other.weighted:
        return {name: spelling[name] for name in sorted(gaps, key=lambda name: (-gaps[name], name))}
    return {name: spelling[name] for name in gaps}


def _important(listed: _Listed) -> float:
    return IMPORTANT * (listed.top or 1) - _DUST

"""The diverging chart of two weighted lists, such as skills."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import TypeAlias

from occucompare.document.chart import BarGroup, Bars, Diverging, Opposed, Point
from occucompare.model.changes import Sets
from occucompare.model.comparison import Comparison, Difference
from occucompare.model.figures import Weighted, WeightedNames
from occucompare.presentation.tables.many import told_apart
from occucompare.wording.role_text import RoleText

MOST_SHARED = 6
"""How many names of both lists a chart has room for."""
MOST_OWN = 4
"""How many names of one list alone a chart has room for."""

MOST_ALONE = 12
"""How many names of the only list a chart has room for."""

Pair: TypeAlias = tuple[Weighted, Weighted]


def skills_diverging(comparison: Comparison, metric: str = "skills") -> Diverging | None:
    """The weights of two lists, against each other: names of both, then those of one alone.

    Shares of people come with the greatest first, scores with the greatest gap first. None when
    one list is not known, the lists are of two kinds, or no name has a weight.
    """
    return diverging_of(comparison[metric], told_apart((comparison.left, comparison.right)))


def diverging_of(difference: Difference, roles: Sequence[RoleText]) -> Diverging | None:
    """The same for roles whose titles are told apart already."""
    opposed = difference.metric.measure.drawn == "opposed"
    if not (opposed and isinstance(difference.change, Sets)):
        return None
    left, right = roles
    one: WeightedNames = left.figure(difference.metric).figure
    other: WeightedNames = right.figure(difference.metric).figure
    rows = _rows(one, other)
    if not rows:
        return None
    total = len(one) + len(other) - len(difference.change.shared)
    return Diverging(
        caption=_caption(difference.metric.label, one, rows, total),
        left=left.Plural,
        right=right.Plural,
        rows=rows,
        top=one.top,
    )


def listing_bars(label: str, listing: WeightedNames) -> Bars | None:
    """One role's list: a bar for each of its first names, as far as they have weights."""
    weighed = itertools.takewhile(lambda item: item.weight is not None, listing)
    first = tuple(itertools.islice(weighed, MOST_ALONE))
    if not first:
        return None
    shown = _shown(listing)
    caption = f"{label}{_scale(listing)}"
    if len(first) < len(listing):
        caption += f": {len(first)} of {len(listing)} shown"
    return Bars(
        caption=caption,
        series=(label,),
        groups=tuple(BarGroup(capital(item.name), (shown(item),)) for item in first),
        top=listing.top,
    )


def _rows(one: WeightedNames, other: WeightedNames) -> tuple[Opposed, ...]:
    left, right = _folded(one), _folded(other)
    shared = [(item, right[name]) for name, item in left.items() if name in right]
    shared = [(a, b) for a, b in shared if a.weight is not None and b.weight is not None]
    shared.sort(key=_gap if one.scale == "score" else _combined, reverse=True)
    shown = _shown(one)
    return (
        *(_row(pair[0].name, *pair, shown) for pair in shared[:MOST_SHARED]),
        *(_row(item.name, item, None, shown) for item in _own(left, right)),
        *(_row(item.name, None, item, shown) for item in _own(right, left)),
    )


def _folded(listing: WeightedNames) -> dict[str, Weighted]:
    return {item.name.casefold(): item for item in listing}


def _gap(pair: Pair) -> tuple[float, float]:
    return abs((pair[0].weight or 0) - (pair[1].weight or 0)), _combined(pair)


def _combined(pair: Pair) -> float:
    return (pair[0].weight or 0) + (pair[1].weight or 0)


def _own(names: dict[str, Weighted], others: dict[str, Weighted]) -> list[Weighted]:
    weighed = (item for name, item in names.items() if name not in others)
    return [item for item in weighed if item.weight is not None][:MOST_OWN]


def _row(
    name: str, left: Weighted | None, right: Weighted | None, shown: Callable[[Weighted], Point]
) -> Opposed:
    return Opposed(
        capital(name),
        None if left is None else shown(left),
        None if right is None else shown(right),
    )


def _shown(listing: WeightedNames) -> Callable[[Weighted], Point]:
    return _share if listing.scale == "share" else _score


def _share(item: Weighted) -> Point:
    return Point((item.weight or 0) * 100, weight(item))


def _score(item: Weighted) -> Point:
    return Point(item.weight or 0, numbers.decimal(item.weight or 0))


def _caption(label: str, listing: WeightedNames, rows: Sequence[Opposed], total: int) -> str:
    subject = f"{label}{_scale(listing)}"
    shown = len(rows)
    if shown == total:
        return subject
    shared = all(row.left is not None and row.right is not None for row in rows)
    if listing.scale == "score" and shared:
        return f"{subject}: the {shown} of {total} that differ most"
    return f"{subject}: {shown} of {total} shown"


def _scale(listing: WeightedNames) -> str:
    if listing.scale == "share":
        return " by share of people"
    return f", on a scale up to {numbers.decimal(listing.top)}" if listing.top else ""

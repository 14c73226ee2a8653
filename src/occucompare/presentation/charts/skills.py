"""The diverging chart of two weighted lists, such as skills."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import TypeAlias

from occucompare.document.chart import BarGroup, Bars, Diverging, Opposed, Point
from occucompare.model.changes import Sets
from occucompare.model.difference import Difference
from occucompare.model.figures import Weighted, WeightedNames
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.role_text import RoleText

MOST_SHARED = 6
"""How many names of both lists a chart has room for."""
MOST_OWN = 4
"""How many names of one list alone a chart has room for."""

MOST_ALONE = 12
"""How many names of the only list a chart has room for."""

Pair: TypeAlias = tuple[Weighted, Weighted]


def opposed_lists(difference: Difference, roles: Sequence[RoleText]) -> Diverging | None:
    """The weights of two lists, against each other: names of both, then those of one alone.

    Shares of people come with the greatest first, scores with the greatest gap first. None when
    one list is not known, the lists are of two kinds, or no name has a weight.
    """
    opposed = difference.metric.measure.drawn == "opposed"
    if not (opposed and isinstance(difference.change, Sets)):
        return None
    left, right = roles
    one: WeightedNames = left.figure(difference.metric).figure
    other: WeightedNames = right.figure(difference.metric).figure
    lexicon = left.lexicon
    rows = _rows(one, other, lexicon)
    if not rows:
        return None
    total = len(one) + len(other) - len(difference.change.shared)
    return Diverging(
        caption=_caption(difference.metric.label, one, rows, total, lexicon),
        left=left.Plural,
        right=right.Plural,
        rows=rows,
        top=one.top,
    )


def listing_bars(label: str, listing: WeightedNames, lexicon: Lexicon) -> Bars | None:
    """One role's list: a bar for each of its first names, as far as they have weights."""
    weighed = itertools.takewhile(lambda item: item.weight is not None, listing)
    first = tuple(itertools.islice(weighed, MOST_ALONE))
    if not first:
        return None
    shown = _shown(listing, lexicon)
    caption = f"{label}{_scale(listing, lexicon)}"
    if len(first) < len(listing):
        phrase = lexicon.phrases["so many shown"]
        caption = phrase.format(what=caption, count=len(first), total=len(listing))
    return Bars(
        caption=caption,
        series=(label,),
        groups=tuple(BarGroup(lexicon.capital(item.name), (shown(item),)) for item in first),
        top=listing.top,
    )


def _rows(one: WeightedNames, other: WeightedNames, lexicon: Lexicon) -> tuple[Opposed, ...]:
    left, right = _folded(one), _folded(other)
    shared = [(item, right[name]) for name, item in left.items() if name in right]
    shared = [(a, b) for a, b in shared if a.weight is not None and b.weight is not None]
    shared.sort(key=_gap if one.scale == "score" else _combined, reverse=True)
    shown, capital = _shown(one, lexicon), lexicon.capital
    return (
        *(_row(capital(pair[0].name), *pair, shown) for pair in shared[:MOST_SHARED]),
        *(_row(capital(item.name), item, None, shown) for item in _own(left, right)),
        *(_row(capital(item.name), None, item, shown) for item in _own(right, left)),
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
        name,
        None if left is None else shown(left),
        None if right is None else shown(right),
    )


def _shown(listing: WeightedNames, lexicon: Lexicon) -> Callable[[Weighted], Point]:
    """What makes a bar of a weight."""
    shares, words = listing.scale == "share", lexicon.words

    def share(item: Weighted) -> Point:
        percent = (item.weight or 0) * 100
        return Point(percent, words.percent(round(percent, 1)))

    def score(item: Weighted) -> Point:
        return Point(item.weight or 0, words.decimal(item.weight or 0))

    return share if shares else score


def _caption(
    label: str, listing: WeightedNames, rows: Sequence[Opposed], total: int, lexicon: Lexicon
) -> str:
    subject = f"{label}{_scale(listing, lexicon)}"
    shown = len(rows)
    if shown == total:
        return subject
    shared = all(row.left is not None and row.right is not None for row in rows)
    apart = listing.scale == "score" and shared
    phrase = lexicon.phrases["so many that differ" if apart else "so many shown"]
    return phrase.format(what=subject, count=shown, total=total)


def _scale(listing: WeightedNames, lexicon: Lexicon) -> str:
    if listing.scale == "share":
        return lexicon.phrases["by share"]
    if not listing.top:
        return ""
    return lexicon.phrases["on a scale"].format(top=lexicon.words.decimal(listing.top))

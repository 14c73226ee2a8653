"""The rules that pick one of several templates from the figures themselves."""

from __future__ import annotations

from typing import Any

from occucompare.wording.arguments import OWN_SHOWN, women_share
from occucompare.wording.role_text import FigureText
from occucompare.wording.selected import Selector

_TWICE = (1.9, 2.1)
_TOP = 3


def _ratio(high: FigureText, low: FigureText, _between: Any) -> str:  # noqa: ANN401
    if low.number <= 0 or high.reading.key[1] is not None:
        return "no base"
    ratio = high.number / low.number
    if ratio < _TWICE[0]:
        return "near"
    return "twice" if ratio <= _TWICE[1] else "times"


def _counts(high: FigureText, low: FigureText, between: Any) -> str:  # noqa: ANN401
    return "close" if high.pieces[1] == low.pieces[1] else _ratio(high, low, between)


def _sign(one: FigureText, _other: FigureText, _between: Any) -> str:  # noqa: ANN401
    return "grow" if one.number > 0 else "shrink" if one.number < 0 else "flat"


def _signs(high: FigureText, low: FigureText, _between: Any) -> str:  # noqa: ANN401
    return f"{_sign(high, low, None)}, {_sign(low, high, None)}"


def _growth_alike(left: FigureText, right: FigureText, between: Any) -> str:  # noqa: ANN401
    return "distance" if left.reading.key[1] is not None else _sign(left, right, between)


def _growth_apart(high: FigureText, low: FigureText, between: Any) -> str:  # noqa: ANN401
    return "distance" if high.reading.key[1] is not None else _signs(high, low, between)


def _best(left: FigureText, right: FigureText, between: Any) -> str:  # noqa: ANN401
    return f"{_first(left, right, between)}, {_pays(left, right, between)}"


def _width(left: FigureText, right: FigureText, _between: Any) -> str:  # noqa: ANN401
    (start, end), (other_start, other_end) = left.pieces, right.pieces
    return "flat" if start == end or other_start == other_end else "wide"


def _relation(left: FigureText, right: FigureText, between: Any) -> str:  # noqa: ANN401
    if _width(left, right, between) == "flat":
        return "flat"
    relation: str = between.relation
    return relation


def _open(_left: FigureText, _right: FigureText, between: Any) -> str:  # noqa: ANN401
    return "open" if between.mismatch == "open range" else "other"


def _share(left: FigureText, right: FigureText, _between: Any) -> str:  # noqa: ANN401
    known = left.number[1] is not None, right.number[1] is not None
    return {(True, True): "both", (True, False): "left", (False, True): "right"}.get(known, "none")


def _pay(left: FigureText, right: FigureText, _between: Any) -> str:  # noqa: ANN401
    known = left.figure.pay is not None, right.figure.pay is not None
    return {(True, True): "both", (True, False): "left", (False, True): "right"}.get(known, "none")


def _first(left: FigureText, right: FigureText, _between: Any) -> str:  # noqa: ANN401
    unsure = left.figure.reliably_first is False or right.figure.reliably_first is False
    return "unsure" if unsure else "sure"


def _none(left: FigureText, right: FigureText, _between: Any) -> str:  # noqa: ANN401
    asked = left.figure.name != "none", right.figure.name != "none"
    return {(True, True): "both", (True, False): "left", (False, True): "right"}.get(
        asked, "neither"
    )


def _pays(left: FigureText, right: FigureText, between: Any) -> str:  # noqa: ANN401
    known = _pay(left, right, between)
    periods = known == "both" and left.figure.pay.per != right.figure.pay.per
    return "two periods" if periods else known


def _asked(known: FigureText, _missing: FigureText, _between: Any) -> str:  # noqa: ANN401
    return "none" if known.figure.name == "none" else "some"


def _women(left: FigureText, right: FigureText, _between: Any) -> str:  # noqa: ANN401
    one, other = left.figure.share("women"), right.figure.share("women")
    return "known" if one is not None and other is not None else "unknown"


def _women_of_one(role: FigureText, _other: FigureText, _between: Any) -> str:  # noqa: ANN401
    return "known" if role.figure.share("women") is not None else "unknown"


def _women_shift(left: FigureText, right: FigureText, between: Any) -> str:  # noqa: ANN401
    if _women(left, right, between) == "unknown":
        return "unknown"
    return "same" if women_share(left) == women_share(right) else "apart"


def _same_absence(left: FigureText, right: FigureText, _between: Any) -> str:  # noqa: ANN401
    return "same" if left.reading.absence is right.reading.absence else "two"


def _shared(left: FigureText, right: FigureText, between: Any) -> str:  # noqa: ANN401
    if not left.number or not right.number or left.figure.scale == "score":
        return "empty"
    shared = len(between.shared)
    if shared and shared == len(left.number) == len(right.number):
        return "all" if shared <= _TOP else "all of many"
    return {0: "none", 1: "one"}.get(shared, "some" if shared <= _TOP else "many")


def _own(left: FigureText, right: FigureText, between: Any) -> str:  # noqa: ANN401
    if not left.number or not right.number or left.figure.scale == "score":
        return "none, none"
    return f"{_size(between.only_left)}, {_size(between.only_right)}"


def _size(names: tuple[str, ...]) -> str:
    return {0: "none", 1: "one"}.get(len(names), "few" if len(names) <= OWN_SHOWN else "many")


def _tops(left: FigureText, right: FigureText, _between: Any) -> str:  # noqa: ANN401
    one, other = len(left.number), len(right.number)
    if not one or not other:
        return "empty"
    if min(one, other) >= _TOP and _has_top(left) and _has_top(right):
        return "three"
    if min(one, other) >= _TOP and _weighted(left) and _weighted(right):
        return "tied"
    if one == 1 or other == 1:
        return f"{'one' if one == 1 else 'some'}, {'one' if other == 1 else 'some'}"
    return "some, some"


def _known(piece: FigureText) -> Any:  # noqa: ANN401
    """The estimate of a figure that a sentence is about, which is never absent."""
    return piece.known


def _growth_of_one(role: FigureText, other: FigureText, between: Any) -> str:  # noqa: ANN401
    return "bound" if _known(role).bound else _sign(role, other, between)


def _count_of_one(role: FigureText, _other: FigureText, _between: Any) -> str:  # noqa: ANN401
    return "bound" if _known(role).bound else "one" if role.number == 1 else "many"


def _range_of_one(role: FigureText, _other: FigureText, _between: Any) -> str:  # noqa: ANN401
    if role.figure.top_coded is not None or not all(role.pieces):
        return "limit"
    if len(set(role.pieces)) == 1:
        return "flat"
    return "ranks" if _known(role).statistic in ("p10-p90", "p25-p75") else "typical"


def _degree_of_one(role: FigureText, _other: FigureText, _between: Any) -> str:  # noqa: ANN401
    return "name" if role.figure.share is None else "share"


def _need_of_one(role: FigureText, _other: FigureText, _between: Any) -> str:  # noqa: ANN401
    return "none" if role.figure.name == "none" else "some"


def _best_of_one(role: FigureText, _other: FigureText, _between: Any) -> str:  # noqa: ANN401
    sure = "unsure" if role.figure.reliably_first is False else "sure"
    return sure if role.figure.pay is None else f"{sure}, pay"


def _tops_of_one(role: FigureText, _other: FigureText, _between: Any) -> str:  # noqa: ANN401
    items, names = role.figure.items, role.number
    if len(names) < _TOP:
        return {0: "empty", 1: "one"}.get(len(names), "all")
    if not _has_top(role):
        return "tied" if _weighted(role) else "all" if len(names) == _TOP else "some"
    shares = role.figure.scale == "share" and all(item.weight is not None for item in items[:_TOP])
    return "shares" if shares and not any("," in name for name in names[:_TOP]) else "three"


def _weights(role: FigureText, _other: FigureText, _between: Any) -> str:  # noqa: ANN401
    figure = role.figure
    shares = [round(item.weight * 100, 1) for item in figure if item.weight is not None]
    if not shares or figure.scale != "share":
        return "none"
    # Whether each of the first three stands before the next one, as shares are shown.
    first, second, third = (
        len(shares) <= place or shares[place - 1] != shares[place] for place in (1, 2, 3)
    )
    if not first:
        return "tie" if second else "none"
    if not second:
        return "tie for second" if third else "one"
    return {1: "one", 2: "two"}.get(len(shares), "three" if third else "two")


def _weighted(piece: FigureText) -> bool:
    """Whether the first three names have weights, so that they stand among the first."""
    return piece.figure.items[_TOP - 1].weight is not None


def _has_top(piece: FigureText) -> bool:
    """Whether three names stand clearly before the others: in order, and no tie at the cut."""
    items = piece.figure.items
    if items[0].weight is None:
        return bool(piece.figure.ranked)
    return len(items) == _TOP or items[_TOP - 1].weight != items[_TOP].weight


_BOTH = ("both", "left", "right", "none")

RATIO = Selector(("no base", "near", "twice", "times"), _ratio)
COUNTS = Selector(("close", "no base", "near", "twice", "times"), _counts)
"""As RATIO; "close" is for counts that are the same once they are rounded for prose."""
GROWTH_ALIKE = Selector(("grow", "shrink", "flat", "distance"), _growth_alike)
"""The sign of a growth; "distance" is for growths from that of a third."""
GROWTH_APART = Selector(
    ("grow, grow", "grow, flat", "grow, shrink", "flat, shrink", "shrink, shrink", "distance"),
    _growth_apart,
)
OPEN = Selector(("open", "other"), _open)
WIDTH = Selector(("wide", "flat"), _width)
RELATION = Selector(("flat", "left inside", "right inside", "overlap", "touch", "apart"), _relation)
SHARE = Selector(_BOTH, _share)
BEST = Selector(
    tuple(f"{first}, {pay}" for first in ("sure", "unsure") for pay in (*_BOTH, "two periods")),
    _best,
)
"""Of two best-paying places; "two periods" is for pay a year beside pay an hour."""
ASKED = Selector(("some", "none"), _asked)
"""Of one known name: whether something is asked for, or "none"."""
NONE = Selector(("both", "left", "right", "neither"), _none)
WOMEN = Selector(("known", "unknown"), _women)
WOMEN_SHIFT = Selector(("apart", "same", "unknown"), _women_shift)
WOMEN_OF_ONE = Selector(("known", "unknown"), _women_of_one)
SAME_ABSENCE = Selector(("same", "two"), _same_absence)
SHARED = Selector(("empty", "none", "one", "some", "many", "all", "all of many"), _shared)
OWN_SIZES = ("none", "one", "few", "many")
"""How many skills a role has alone; "many" are more than a sentence names."""
OWN = Selector(tuple(f"{left}, {right}" for left in OWN_SIZES for right in OWN_SIZES), _own)
TOPS = Selector(
    ("empty", "three", "tied", "one, one", "one, some", "some, one", "some, some"), _tops
)
WEIGHTS = Selector(("none", "one", "two", "three", "tie", "tie for second"), _weights)
GROWTH_OF_ONE = Selector(("grow", "shrink", "flat", "bound"), _growth_of_one)
COUNT_OF_ONE = Selector(("one", "many", "bound"), _count_of_one)
RANGE_OF_ONE = Selector(("ranks", "typical", "flat", "limit"), _range_of_one)
DEGREE_OF_ONE = Selector(("share", "name"), _degree_of_one)
NEED_OF_ONE = Selector(("none", "some"), _need_of_one)
BEST_OF_ONE = Selector(("sure, pay", "sure", "unsure, pay", "unsure"), _best_of_one)
TOPS_OF_ONE = Selector(("empty", "one", "all", "some", "tied", "three", "shares"), _tops_of_one)

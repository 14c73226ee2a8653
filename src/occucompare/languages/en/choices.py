"""The rules that pick one of several templates from the figures themselves."""

from __future__ import annotations

from typing import Any

from occucompare.languages.en.forms import Choice
from occucompare.languages.en.written import Piece

OWN_SHOWN = 4
"""How many of the skills of one role alone a sentence names."""

_TWICE = (1.9, 2.1)
_TOP = 3


def _ratio(high: Piece, low: Piece, _between: Any) -> str:  # noqa: ANN401
    if low.number <= 0 or high.reading.key[1] is not None:
        return "no base"
    ratio = high.number / low.number
    if ratio < _TWICE[0]:
        return "near"
    return "twice" if ratio <= _TWICE[1] else "times"


def _counts(high: Piece, low: Piece, between: Any) -> str:  # noqa: ANN401
    return "close" if high.parts[1] == low.parts[1] else _ratio(high, low, between)


def _sign(one: Piece, _other: Piece, _between: Any) -> str:  # noqa: ANN401
    return "grow" if one.number > 0 else "shrink" if one.number < 0 else "flat"


def _signs(high: Piece, low: Piece, _between: Any) -> str:  # noqa: ANN401
    return f"{_sign(high, low, None)}, {_sign(low, high, None)}"


def _width(left: Piece, right: Piece, _between: Any) -> str:  # noqa: ANN401
    (start, end), (other_start, other_end) = left.parts, right.parts
    return "flat" if start == end or other_start == other_end else "wide"


def _relation(left: Piece, right: Piece, between: Any) -> str:  # noqa: ANN401
    if _width(left, right, between) == "flat":
        return "flat"
    relation: str = between.relation
    return relation


def _open(_left: Piece, _right: Piece, between: Any) -> str:  # noqa: ANN401
    return "open" if between.mismatch == "open range" else "other"


def _share(left: Piece, right: Piece, _between: Any) -> str:  # noqa: ANN401
    known = left.number[1] is not None, right.number[1] is not None
    return {(True, True): "both", (True, False): "left", (False, True): "right"}.get(known, "none")


def _pay(left: Piece, right: Piece, _between: Any) -> str:  # noqa: ANN401
    known = left.figure.pay is not None, right.figure.pay is not None
    return {(True, True): "both", (True, False): "left", (False, True): "right"}.get(known, "none")


def _first(left: Piece, right: Piece, _between: Any) -> str:  # noqa: ANN401
    unsure = left.figure.reliably_first is False or right.figure.reliably_first is False
    return "unsure" if unsure else "sure"


def _none(left: Piece, right: Piece, _between: Any) -> str:  # noqa: ANN401
    asked = left.figure.name != "none", right.figure.name != "none"
    return {(True, True): "both", (True, False): "left", (False, True): "right"}.get(
        asked, "neither"
    )


def _pays(left: Piece, right: Piece, between: Any) -> str:  # noqa: ANN401
    known = _pay(left, right, between)
    periods = known == "both" and left.figure.pay.per != right.figure.pay.per
    return "two periods" if periods else known


def _asked(known: Piece, _missing: Piece, _between: Any) -> str:  # noqa: ANN401
    return "none" if known.figure.name == "none" else "some"


def _reference(left: Piece, _right: Piece, _between: Any) -> str:  # noqa: ANN401
    return "own" if left.reading.key[1] is None else "distance"


def _women(left: Piece, right: Piece, _between: Any) -> str:  # noqa: ANN401
    one, other = left.figure.share("women"), right.figure.share("women")
    return "known" if one is not None and other is not None else "unknown"


def _women_of_one(role: Piece, _other: Piece, _between: Any) -> str:  # noqa: ANN401
    return "known" if role.figure.share("women") is not None else "unknown"


def _women_shift(left: Piece, right: Piece, between: Any) -> str:  # noqa: ANN401
    if _women(left, right, between) == "unknown":
        return "unknown"
    one, other = (round(piece.figure.share("women") * 100, 1) for piece in (left, right))
    return "same" if one == other else "apart"


def _same_absence(left: Piece, right: Piece, _between: Any) -> str:  # noqa: ANN401
    return "same" if left.reading.absence is right.reading.absence else "two"


def _shared(left: Piece, right: Piece, between: Any) -> str:  # noqa: ANN401
    if not left.number or not right.number or left.figure.scale == "score":
        return "empty"
    shared = len(between.shared)
    if shared and shared == len(left.number) == len(right.number):
        return "all" if shared <= _TOP else "all of many"
    return {0: "none", 1: "one"}.get(shared, "some" if shared <= _TOP else "many")


def _own(left: Piece, right: Piece, between: Any) -> str:  # noqa: ANN401
    if not left.number or not right.number or left.figure.scale == "score":
        return "none, none"
    return f"{_size(between.only_left)}, {_size(between.only_right)}"


def _size(names: tuple[str, ...]) -> str:
    return {0: "none", 1: "one"}.get(len(names), "few" if len(names) <= OWN_SHOWN else "many")


def _tops(left: Piece, right: Piece, _between: Any) -> str:  # noqa: ANN401
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


def _known(piece: Piece) -> Any:  # noqa: ANN401
    """The estimate of a figure that a sentence is about, which is never absent."""
    return piece.reading.known


def _of_one(role: Piece, _other: Piece, _between: Any) -> str:  # noqa: ANN401
    return "own" if _known(role).relative_to is None else "distance"


def _growth_of_one(role: Piece, other: Piece, between: Any) -> str:  # noqa: ANN401
    return "bound" if _known(role).bound else _sign(role, other, between)


def _count_of_one(role: Piece, _other: Piece, _between: Any) -> str:  # noqa: ANN401
    return "bound" if _known(role).bound else "one" if role.number == 1 else "many"


def _range_of_one(role: Piece, _other: Piece, _between: Any) -> str:  # noqa: ANN401
    if role.figure.top_coded is not None or not all(role.parts):
        return "limit"
    if len(set(role.parts)) == 1:
        return "flat"
    return "ranks" if _known(role).statistic in ("p10-p90", "p25-p75") else "typical"


def _degree_of_one(role: Piece, _other: Piece, _between: Any) -> str:  # noqa: ANN401
    return "name" if role.figure.share is None else "share"


def _need_of_one(role: Piece, _other: Piece, _between: Any) -> str:  # noqa: ANN401
    return "none" if role.figure.name == "none" else "some"


def _best_of_one(role: Piece, _other: Piece, _between: Any) -> str:  # noqa: ANN401
    sure = "unsure" if role.figure.reliably_first is False else "sure"
    return sure if role.figure.pay is None else f"{sure}, pay"


def _tops_of_one(role: Piece, _other: Piece, _between: Any) -> str:  # noqa: ANN401
    items, names = role.figure.items, role.number
    if len(names) < _TOP:
        return {0: "empty", 1: "one"}.get(len(names), "all")
    if not _has_top(role):
        return "tied" if _weighted(role) else "all" if len(names) == _TOP else "some"
    shares = role.figure.scale == "share" and all(item.weight is not None for item in items[:_TOP])
    return "shares" if shares and not any("," in name for name in names[:_TOP]) else "three"


def _weights(role: Piece, _other: Piece, _between: Any) -> str:  # noqa: ANN401
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


def _weighted(piece: Piece) -> bool:
    """Whether the first three names have weights, so that they stand among the first."""
    return piece.figure.items[_TOP - 1].weight is not None


def _has_top(piece: Piece) -> bool:
    """Whether three names stand clearly before the others: in order, and no tie at the cut."""
    items = piece.figure.items
    if items[0].weight is None:
        return bool(piece.figure.ranked)
    return len(items) == _TOP or items[_TOP - 1].weight != items[_TOP].weight


_BOTH = ("both", "left", "right", "none")

RATIO = Choice(("no base", "near", "twice", "times"), _ratio)
COUNTS = Choice(("close", "no base", "near", "twice", "times"), _counts)
"""As RATIO; "close" is for counts that are the same once they are rounded for prose."""
SIGN = Choice(("grow", "shrink", "flat"), _sign)
SIGNS = Choice(
    ("grow, grow", "grow, flat", "grow, shrink", "flat, shrink", "shrink, shrink"), _signs
)
OPEN = Choice(("open", "other"), _open)
WIDTH = Choice(("wide", "flat"), _width)
RELATION = Choice(("flat", "left inside", "right inside", "overlap", "touch", "apart"), _relation)
SHARE = Choice(_BOTH, _share)
PAY = Choice(_BOTH, _pay)
PAYS = Choice((*_BOTH, "two periods"), _pays)
"""As PAY; "two periods" is for pay a year beside pay an hour."""
ASKED = Choice(("some", "none"), _asked)
"""Of one known name: whether something is asked for, or "none"."""
REFERENCE = Choice(("own", "distance"), _reference)
"""Whether both figures are their roles' own, or distances from that of a third."""
NONE = Choice(("both", "left", "right", "neither"), _none)
FIRST = Choice(("sure", "unsure"), _first)
WOMEN = Choice(("known", "unknown"), _women)
WOMEN_SHIFT = Choice(("apart", "same", "unknown"), _women_shift)
WOMEN_OF_ONE = Choice(("known", "unknown"), _women_of_one)
SAME_ABSENCE = Choice(("same", "two"), _same_absence)
SHARED = Choice(("empty", "none", "one", "some", "many", "all", "all of many"), _shared)
OWN_SIZES = ("none", "one", "few", "many")
"""How many skills a role has alone; "many" are more than a sentence names."""
OWN = Choice(tuple(f"{left}, {right}" for left in OWN_SIZES for right in OWN_SIZES), _own)
TOPS = Choice(("empty", "three", "tied", "one, one", "one, some", "some, one", "some, some"), _tops)
WEIGHTS = Choice(("none", "one", "two", "three", "tie", "tie for second"), _weights)
OF_ONE = Choice(("own", "distance"), _of_one)
"""Whether a figure can be said of one role: a distance from another's figure can not."""
GROWTH_OF_ONE = Choice(("grow", "shrink", "flat", "bound"), _growth_of_one)
COUNT_OF_ONE = Choice(("one", "many", "bound"), _count_of_one)
RANGE_OF_ONE = Choice(("ranks", "typical", "flat", "limit"), _range_of_one)
DEGREE_OF_ONE = Choice(("share", "name"), _degree_of_one)
NEED_OF_ONE = Choice(("none", "some"), _need_of_one)
BEST_OF_ONE = Choice(("sure, pay", "sure", "unsure, pay", "unsure"), _best_of_one)
TOPS_OF_ONE = Choice(("empty", "one", "all", "some", "tied", "three", "shares"), _tops_of_one)

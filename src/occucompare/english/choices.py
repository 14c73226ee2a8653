"""The rules that pick one of several templates from the figures themselves."""

from __future__ import annotations

from typing import Any

from occucompare.english.wording import Choice
from occucompare.english.written import Piece

_TWICE = (1.9, 2.1)
_TOP = 3


def _ratio(high: Piece, low: Piece, _between: Any) -> str:  # noqa: ANN401
    if low.number <= 0 or high.reading.key[1] is not None:
        return "no base"
    ratio = high.number / low.number
    if ratio < _TWICE[0]:
        return "near"
    return "twice" if ratio <= _TWICE[1] else "times"


def _sign(one: Piece, _other: Piece, _between: Any) -> str:  # noqa: ANN401
    return "grow" if one.number > 0 else "shrink" if one.number < 0 else "flat"


def _signs(high: Piece, low: Piece, _between: Any) -> str:  # noqa: ANN401
    return f"{_sign(high, low, None)}, {_sign(low, high, None)}"


def _width(left: Piece, right: Piece, _between: Any) -> str:  # noqa: ANN401
    flat = any(len(set(piece.parts)) == 1 for piece in (left, right))
    return "flat" if flat else "wide"


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


def _women(left: Piece, right: Piece, _between: Any) -> str:  # noqa: ANN401
    one, other = left.figure.share("women"), right.figure.share("women")
    return "known" if one is not None and other is not None else "unknown"


def _same_absence(left: Piece, right: Piece, _between: Any) -> str:  # noqa: ANN401
    return "same" if left.reading.absence is right.reading.absence else "two"


def _shared(left: Piece, right: Piece, between: Any) -> str:  # noqa: ANN401
    if not left.number or not right.number or left.figure.scale == "score":
        return "empty"
    shared = len(between.shared)
    if not shared:
        return "none"
    if shared == len(left.number) == len(right.number):
        return "all" if shared <= _TOP else "all of many"
    return "some" if shared <= _TOP else "many"


def _own(left: Piece, _right: Piece, between: Any) -> str:  # noqa: ANN401
    if left.figure.scale == "score":
        return "none"
    known = bool(between.only_left), bool(between.only_right)
    return {(True, True): "both", (True, False): "left", (False, True): "right"}.get(known, "none")


def _tops(left: Piece, right: Piece, _between: Any) -> str:  # noqa: ANN401
    one, other = len(left.number), len(right.number)
    if not one or not other:
        return "empty"
    if min(one, other) >= _TOP and _has_top(left) and _has_top(right):
        return "three"
    if one == 1 or other == 1:
        return f"{'one' if one == 1 else 'some'}, {'one' if other == 1 else 'some'}"
    return "some, some"


def _weights(role: Piece, _other: Piece, _between: Any) -> str:  # noqa: ANN401
    figure = role.figure
    weights = [item.weight for item in figure if item.weight is not None]
    if not weights or figure.scale != "share":
        return "none"
    if len(weights) > 1 and weights[0] == weights[1]:
        return "tie" if len(weights) == 2 or weights[1] != weights[2] else "none"  # noqa: PLR2004
    return {1: "one", 2: "two"}.get(len(weights), "three")


def _has_top(piece: Piece) -> bool:
    """Whether three names stand clearly before the others: in order, and no tie at the cut."""
    items = piece.figure.items
    if items[0].weight is None:
        return bool(piece.figure.ranked)
    return len(items) == _TOP or items[_TOP - 1].weight != items[_TOP].weight


_BOTH = ("both", "left", "right", "none")

RATIO = Choice(("no base", "near", "twice", "times"), _ratio)
SIGN = Choice(("grow", "shrink", "flat"), _sign)
SIGNS = Choice(
    ("grow, grow", "grow, flat", "grow, shrink", "flat, shrink", "shrink, shrink"), _signs
)
OPEN = Choice(("open", "other"), _open)
WIDTH = Choice(("wide", "flat"), _width)
RELATION = Choice(("flat", "left inside", "right inside", "overlap", "touch", "apart"), _relation)
SHARE = Choice(_BOTH, _share)
PAY = Choice(_BOTH, _pay)
NONE = Choice(("both", "left", "right", "neither"), _none)
FIRST = Choice(("sure", "unsure"), _first)
WOMEN = Choice(("known", "unknown"), _women)
SAME_ABSENCE = Choice(("same", "two"), _same_absence)
SHARED = Choice(("empty", "none", "some", "many", "all", "all of many"), _shared)
OWN = Choice(_BOTH, _own)
TOPS = Choice(("empty", "three", "one, one", "one, some", "some, one", "some, some"), _tops)
WEIGHTS = Choice(("none", "one", "two", "three", "tie"), _weights)

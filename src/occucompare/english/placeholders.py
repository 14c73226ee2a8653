"""The closed set of placeholders that a wording may use: what each prints, and what it states.

A placeholder is `{side.attribute}` or `{word}`. The sides are `high` and `low` where one figure is
higher, `known` and `missing` where one is absent, otherwise `left` and `right`. A side in capitals
(`{High.a}`, `{Left.first}`) begins a sentence.
"""

from __future__ import annotations

import re

import attrs

from occucompare.changes import Mismatch, NotComparable
from occucompare.english import numbers
from occucompare.english.written import Piece, capital, projected
from occucompare.figures import Money, Weighted
from occucompare.values import Absence


@attrs.frozen
class Placeholder:
    """What a placeholder prints and the stored value it states, as expressions.

    They are over `w` (a role as text), `p` (its piece of the kind's metric) and `own` (the names
    of that side alone), or over `a`, `b` (both pieces) and `x` (the change between them). A value
    that is a tuple states each of its names. None states nothing: titles and set words.
    """

    shown: str
    states: str | None = None


SIDE = {
    "a": Placeholder("w.a"),
    "plural": Placeholder("w.plural"),
    "value": Placeholder("p.text", "p.figure"),
    "size": Placeholder("p.parts[0]", "p.figure"),
    "name": Placeholder("p.figure.name", "p.figure.name"),
    "share": Placeholder("p.parts[0]", "p.figure.share"),
    "pay": Placeholder("money(p.figure.pay)", "p.figure.pay"),
    "pay_for": Placeholder("pay_for(p.figure.pay)", "p.figure.pay"),
    "start": Placeholder("p.parts[0]", "p.figure.low"),
    "end": Placeholder("p.parts[1]", "p.figure.high"),
    "names": Placeholder("listed(p.number[:3])", "p.number[:3]"),
    "first": Placeholder("p.number[0]", "p.number[0]"),
    "second": Placeholder("p.number[1]", "p.number[1]"),
    "third": Placeholder("p.number[2]", "p.number[2]"),
    "first_share": Placeholder("weight(p.figure.items[0])", "p.figure.items[0].weight"),
    "second_share": Placeholder("weight(p.figure.items[1])", "p.figure.items[1].weight"),
    "third_share": Placeholder("weight(p.figure.items[2])", "p.figure.items[2].weight"),
    "own": Placeholder("listed(own[:4])", "own[:4]"),
    "a_name": Placeholder("with_article(p.figure.name)", "p.figure.name"),
    "women": Placeholder("women(p)", "p.figure.share('women')"),
    "absence": Placeholder("absent(p)"),
    "absences": Placeholder("absent_both(p)"),
}

BETWEEN = {
    "gap": Placeholder("a.say(x)", "x"),
    "relative": Placeholder("relative(x / b.number)", "x / b.number"),
    "times": Placeholder("times(a.number / b.number)", "a.number / b.number"),
    "shared": Placeholder("listed(x.shared[:3])", "x.shared[:3]"),
    "overlap_start": Placeholder("a.say(x.low)", "x.low"),
    "overlap_end": Placeholder("a.say(x.high)", "x.high"),
    "mismatch": Placeholder("mismatch(x)"),
    "published_as": Placeholder("x.published_as", "x.published_as"),
    "statistic": Placeholder("statistic(a)"),
    "period": Placeholder("a.parts[1]", "stated_period(a)"),
    "Typical_pay": Placeholder("capital(typical_pay(a))", "percentiles(a)"),
    "typical_pay": Placeholder("typical_pay(a)", "percentiles(a)"),
    "also": Placeholder("also"),
}

SIDES = {
    "high": "one", "known": "one", "left": "one", "low": "other", "missing": "other",
    "right": "other",
}  # fmt: skip
_VOWELS = frozenset("aeio")
_NO_ARTICLE = frozenset({"less", "long-term", "moderate-term", "no", "none", "short-term", "some"})
_STATISTICS: dict[str | None, str] = {"mean": "average", "median": "median"}
_PERCENTILES: dict[str | None, tuple[str, ...]] = {
    "p10-p90": ("10th", "90th"),
    "p25-p75": ("25th", "75th"),
}
_PERIODS = {
    "year": "a year", "month": "a month", "week": "a week", "day": "a day", "hour": "an hour",
}  # fmt: skip
_MISMATCHES: dict[Mismatch, str] = {
    "currency": "they are in different currencies",
    "period": "they are for different periods",
    "statistic": "they are different statistics",
    "unit": "they are in different units",
    "scale": "they are on different scales",
    "reference": "they are measured from different references",
    "bound": "what is published is a limit, not the figure itself",
    "open range": "one end is not known",
}
_ABSENCES = {
    Absence.NOT_PUBLISHED: ("none is published", "are not published"),
    Absence.SUPPRESSED: ("it is withheld by the publisher", "are withheld by the publisher"),
    Absence.NOT_APPLICABLE: ("there is no such figure", "do not exist"),
    Absence.UNKNOWN: ("none is known", "are not known"),
}
_NAMES = {
    "one": {"w": "one", "p": "a", "own": "x.only_left"},
    "other": {"w": "other", "p": "b", "own": "x.only_right"},
}


def weight(item: Weighted) -> str:
    """A skill's share as prose: "15%"."""
    return numbers.percent(round((item.weight or 0) * 100, 1))


def with_article(name: str) -> str:
    """A degree's name with its article: "an associate's degree", but "some college"."""
    if name.partition(" ")[0] in _NO_ARTICLE:
        return name.replace("less than high school", "less than a high school")
    return f"{'an' if name[:1].lower() in _VOWELS else 'a'} {name}"


def pay_for(pay: Money) -> str:
    """An amount with its period: "$43,571 a year"."""
    return f"{numbers.money(pay)} {_PERIODS[pay.per]}"


def mismatch(change: NotComparable) -> str:
    """Why two figures are not compared, as the end of a sentence."""
    return _MISMATCHES[change.mismatch]


def women(piece: Piece) -> str:
    """The share of women as prose."""
    return numbers.percent(round(piece.figure.share("women") * 100, 1))


def absent(piece: Piece) -> str:
    """Why a figure is absent, as the end of a sentence about it."""
    return _ABSENCES[piece.reading.absence][0]


def absent_both(piece: Piece) -> str:
    """The same for the figures of two roles."""
    return _ABSENCES[piece.reading.absence][1]


def statistic(piece: Piece) -> str:
    """What an estimate estimates, before a noun: "average", "median"."""
    known = piece.reading.known
    return _STATISTICS.get(known.statistic if known else None, "typical")


def typical_pay(piece: Piece) -> str:
    """What a range of pay is a range of, at the start of a sentence."""
    ends = percentiles(piece)
    return f"from the {ends[0]} to the {ends[1]} percentile, pay" if ends else "typical pay"


def percentiles(piece: Piece) -> tuple[str, ...]:
    """The percentiles that a range runs between; none when its source does not tell them."""
    known = piece.reading.known
    return _PERCENTILES.get(known.statistic if known else None, ())


def stated_period(piece: Piece) -> tuple[str, ...]:
    """The two years of a projection; none when its source does not tell them."""
    return projected(piece.reading)


FUNCTIONS = {
    "capital": capital,
    "listed": numbers.listed,
    "money": numbers.money,
    "percent": numbers.percent,
    "relative": numbers.relative,
    "times": numbers.times,
    "weight": weight,
    "with_article": with_article,
    "women": women,
    "pay_for": pay_for,
    "mismatch": mismatch,
    "absent": absent,
    "absent_both": absent_both,
    "statistic": statistic,
    "typical_pay": typical_pay,
    "percentiles": percentiles,
    "stated_period": stated_period,
    "abs": abs,
}


def find(name: str) -> tuple[Placeholder, str | None] | None:
    """The placeholder of that name with its expressions made whole, and its side; None for none.

    The side is "one", "other", or None for what lies between the two.
    """
    word, dot, attribute = name.partition(".")
    if not dot:
        return (BETWEEN[word], None) if word in BETWEEN else None
    side = SIDES.get(word.lower())
    if side is None or attribute not in SIDE:
        return None
    found = SIDE[attribute]
    shown = _placed(found.shown, side)
    if word[0].isupper():
        shown = f"w.{attribute.capitalize()}" if found.states is None else f"capital({shown})"
        shown = _placed(shown, side)
    states = None if found.states is None else _placed(found.states, side)
    return Placeholder(shown, states), side


def _placed(expression: str, side: str) -> str:
    names = _NAMES[side]
    return re.sub(r"\b(w|p|own)\b", lambda match: names[match[1]], expression)

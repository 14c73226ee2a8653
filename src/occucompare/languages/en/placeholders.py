"""The closed set of placeholders that a wording may use: what each prints, and what it states.

A placeholder is `{side.attribute}` or `{word}`. The sides are `high` and `low` where one figure is
higher, `known` and `missing` where one is absent, otherwise `left` and `right`. A side in capitals
(`{High.a}`, `{Left.first}`) begins a sentence.
"""

from __future__ import annotations

import difflib
import functools
import re

import attrs

from occucompare.languages.en import numbers
from occucompare.languages.en.written import Piece, capital, projected
from occucompare.model.changes import Mismatch, NotComparable
from occucompare.model.figures import Money, Weighted
from occucompare.model.values import Absence


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
    "about": Placeholder("p.parts[0]", "p.figure"),
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
    "own_count": Placeholder("small(len(own))", "len(own)"),
    "a_name": Placeholder("with_article(p.figure.name)", "p.figure.name"),
    "women": Placeholder("women(p)", "p.figure.share('women')"),
    "years": Placeholder("in_years(p)", "p.figure"),
    "statistic": Placeholder("statistic(p)"),
    "start_rank": Placeholder("percentiles(p)[0]", "percentiles(p)[:1]"),
    "end_rank": Placeholder("percentiles(p)[1]", "percentiles(p)[1:]"),
    "absence": Placeholder("absent(p)"),
    "absences": Placeholder("absent_both(p)"),
    "no_answer": Placeholder("no_answer(p)"),
}

BETWEEN = {
    "gap": Placeholder("a.say(x)", "x"),
    "counted_gap": Placeholder("counted(a, x)", "x"),
    "start_gap": Placeholder(
        "a.say(abs(a.number[0] - b.number[0]))", "abs(a.number[0] - b.number[0])"
    ),
    "end_gap": Placeholder(
        "a.say(abs(a.number[1] - b.number[1]))", "abs(a.number[1] - b.number[1])"
    ),
    "relative": Placeholder("relative(x / b.number)", "x / b.number"),
    "times": Placeholder("times(a.number / b.number)", "a.number / b.number"),
    "shared": Placeholder("listed(x.shared[:3])", "x.shared[:3]"),
    "shared_count": Placeholder("small(len(x.shared))", "len(x.shared)"),
    "women_gap": Placeholder("points(women_gap(a, b))", "women_gap(a, b)"),
    "overlap_start": Placeholder("a.say(x.low)", "x.low"),
    "overlap_end": Placeholder("a.say(x.high)", "x.high"),
    "mismatch": Placeholder("mismatch(x)"),
    "published_as": Placeholder("x.published_as", "x.published_as"),
    "statistic": Placeholder("statistic(a)"),
    "a_statistic": Placeholder("with_article(statistic(a))"),
    "any_statistic": Placeholder("any_statistic(a)"),
    "on_statistic": Placeholder("on_statistic(a)"),
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
_ON_STATISTICS: dict[str | None, str] = {"mean": " on average", "median": " at the median"}
_PERCENTILES: dict[str | None, tuple[str, ...]] = {
    "p10-p90": ("10th", "90th"),
    "p25-p75": ("25th", "75th"),
}
PERIODS = {
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
_NO_ANSWERS = {
    Absence.NOT_PUBLISHED: "nothing is published",
    Absence.SUPPRESSED: "this is withheld by the publisher",
    Absence.NOT_APPLICABLE: "the question does not arise",
    Absence.UNKNOWN: "nothing is known",
}
_NAMES = {
    "one": {"w": "one", "p": "a", "own": "x.only_left"},
    "other": {"w": "other", "p": "b", "own": "x.only_right"},
}


def weight(item: Weighted) -> str:
    """A skill's share as prose: "15%"."""
    return numbers.percent(round((item.weight or 0) * 100, 1))


def amount(pay: Money) -> str:
    """Pay without its period."""
    return numbers.money(pay.amount, pay.currency, pay.per)


def with_article(name: str) -> str:
    """A name with its article: "an associate's degree", "an internship", but "some college"."""
    if name.partition(" ")[0] in _NO_ARTICLE:
        name = name.replace("some college, no degree", "some college without a degree")
        return name.replace("less than high school", "less than a high school")
    return f"{'an' if name[:1].lower() in _VOWELS else 'a'} {name}"


def pay_for(pay: Money) -> str:
    """An amount with its period: "$43,571 a year"."""
    return f"{amount(pay)} {PERIODS[pay.per]}"


def mismatch(change: NotComparable) -> str:
    """Why two figures are not compared, as the end of a sentence."""
    return _MISMATCHES[change.mismatch]


def women(piece: Piece) -> str:
    """The share of women as prose."""
    return numbers.percent(round(piece.figure.share("women") * 100, 1))


def women_gap(one: Piece, other: Piece) -> float:
    """How far apart two shown shares of women are, in percentage points."""
    shares: list[float] = [round(piece.figure.share("women") * 100, 1) for piece in (one, other)]
    return round(abs(shares[0] - shares[1]), 1)


def in_years(piece: Piece) -> str:
    """A number of years with its unit: "12 years", "at least 1 year"."""
    known = piece.reading.known
    if known is None or known.relative_to is not None:
        return piece.text
    return f"{piece.text} year{'' if piece.number == 1 else 's'}"


def absent(piece: Piece) -> str:
    """Why a figure is absent, as the end of a sentence about it."""
    return _ABSENCES[piece.reading.absence][0]


def absent_both(piece: Piece) -> str:
    """The same for the figures of two roles."""
    return _ABSENCES[piece.reading.absence][1]


def no_answer(piece: Piece) -> str:
    """Why a name is absent, where "none" would be a name."""
    return _NO_ANSWERS[piece.reading.absence]


def counted(piece: Piece, gap: float) -> str:
    """A gap of two counts with what is counted: "16,165 jobs", "1 opening"."""
    noun = piece.metric.name
    return f"{numbers.count(gap)} {noun.removesuffix('s') if gap == 1 else noun}"


def statistic(piece: Piece) -> str:
    """What an estimate estimates, before a noun: "average", "median"."""
    known = piece.reading.known
    return _STATISTICS.get(known.statistic if known else None, "typical")


def any_statistic(piece: Piece) -> str:
    """The same with a space after it; nothing when the source does not tell it."""
    known = piece.reading.known
    found = _STATISTICS.get(known.statistic if known else None)
    return f"{found} " if found else ""


def on_statistic(piece: Piece) -> str:
    """The same after a verb: " on average", " at the median"; nothing when it is not told."""
    known = piece.reading.known
    return _ON_STATISTICS.get(known.statistic if known else None, "")


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
    "money": amount,
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
    "no_answer": no_answer,
    "counted": counted,
    "statistic": statistic,
    "any_statistic": any_statistic,
    "on_statistic": on_statistic,
    "in_years": in_years,
    "women_gap": women_gap,
    "points": numbers.points,
    "small": numbers.small,
    "len": len,
    "typical_pay": typical_pay,
    "percentiles": percentiles,
    "stated_period": stated_period,
    "abs": abs,
}


@functools.cache
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


def near(name: str) -> list[str]:
    """The placeholders whose names are nearest, for an error's suggestions."""
    of_sides = [f"{side}.{attribute}" for side in SIDES for attribute in SIDE]
    return difflib.get_close_matches(name, [*SIDES, *of_sides, *BETWEEN])


def _placed(expression: str, side: str) -> str:
    names = _NAMES[side]
    return re.sub(r"\b(w|p|own)\b", lambda match: names[match[1]], expression)

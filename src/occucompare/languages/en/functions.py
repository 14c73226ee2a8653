"""How the arguments of a pattern print in English, by their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from occucompare.languages.en import numbers
from occucompare.languages.en.numbers import capital, with_article
from occucompare.model.changes import Mismatch
from occucompare.model.figures import Money, Weighted
from occucompare.model.values import Absence
from occucompare.wording.arguments import OWN_SHOWN, percentiles, women_gap, women_share
from occucompare.wording.role_text import FigureText
from occucompare.wording.selected import Selected

_STATISTICS: dict[str | None, str] = {"mean": "average", "median": "median"}
_ON_STATISTICS: dict[str | None, str] = {"mean": " on average", "median": " at the median"}
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


def money(pay: Money) -> str:
    """An amount without its period: "$43,571"."""
    return numbers.money(pay.amount, pay.currency, pay.per)


def weight(item: Weighted) -> str:
    """A skill's share as prose: "15%"."""
    return numbers.percent(round((item.weight or 0) * 100, 1))


def mismatch(name: Mismatch) -> str:
    """Why two figures are not compared, as the end of a sentence."""
    return _MISMATCHES[name]


def _in_years(figure: FigureText) -> str:
    """A number of years with its unit: "12 years", "at least 1 year"."""
    if figure.known is None or figure.known.relative_to is not None:
        return figure.text
    return f"{figure.text} year{'' if figure.number == 1 else 's'}"


def _counted(selected: Selected) -> str:
    """A gap of two counts with what is counted: "16,165 jobs", "1 opening"."""
    noun, gap = selected.a.metric.name, selected.between
    return f"{numbers.count(gap)} {noun.removesuffix('s') if gap == 1 else noun}"


def _statistic(figure: FigureText) -> str:
    """What an estimate estimates, before a noun: "average", "median"."""
    return _STATISTICS.get(figure.known.statistic if figure.known else None, "typical")


def _any_statistic(selected: Selected) -> str:
    """The same with a space after it; nothing when the source does not tell it."""
    known = selected.a.known
    found = _STATISTICS.get(known.statistic if known else None)
    return f"{found} " if found else ""


def _on_statistic(selected: Selected) -> str:
    """The same after a verb: " on average", " at the median"; nothing when it is not told."""
    known = selected.a.known
    return _ON_STATISTICS.get(known.statistic if known else None, "")


def _typical_pay(selected: Selected) -> str:
    """What a range of pay is a range of."""
    ends = percentiles(selected.a)
    return f"from the {ends[0]} to the {ends[1]} percentile, pay" if ends else "typical pay"


def period_of(figure: FigureText) -> str:
    """The years of a projection: " from 2024 to 2034", or nothing."""
    years = figure.projected
    return f" from {years[0]} to {years[1]}" if years else ""


def _end_gap(selected: Selected, end: int) -> str:
    gap: str = selected.a.gap_text(abs(selected.a.number[end] - selected.b.number[end]))
    return gap


ROLE: Mapping[str, Callable[[FigureText], str]] = {
    "value": lambda figure: figure.text,
    "size": lambda figure: figure.pieces[0],
    "about": lambda figure: figure.pieces[0],
    "name": lambda figure: str(figure.figure),
    "share": lambda figure: figure.pieces[0],
    "pay": lambda figure: money(figure.figure.pay),
    "pay_for": lambda figure: numbers.pay_for(figure.figure.pay),
    "start": lambda figure: figure.pieces[0],
    "end": lambda figure: figure.pieces[1],
    "names": lambda figure: numbers.listed(figure.number[:3]),
    "first": lambda figure: str(figure.number[0]),
    "second": lambda figure: str(figure.number[1]),
    "third": lambda figure: str(figure.number[2]),
    "first_share": lambda figure: weight(figure.figure.items[0]),
    "second_share": lambda figure: weight(figure.figure.items[1]),
    "third_share": lambda figure: weight(figure.figure.items[2]),
    "a_name": lambda figure: with_article(figure.figure.name),
    "women": lambda figure: numbers.percent(women_share(figure)),
    "years": _in_years,
    "statistic": _statistic,
    "start_rank": lambda figure: percentiles(figure)[0],
    "end_rank": lambda figure: percentiles(figure)[1],
    "absence": lambda figure: _ABSENCES[figure.reading.absence][0],
    "absences": lambda figure: _ABSENCES[figure.reading.absence][1],
    "no_answer": lambda figure: _NO_ANSWERS[figure.reading.absence],
}
"""Arguments of one role, from its figure as text."""

PAIR: Mapping[str, Callable[[Selected], str]] = {
    "gap": lambda selected: selected.a.gap_text(selected.between),
    "counted_gap": _counted,
    "start_gap": lambda selected: _end_gap(selected, 0),
    "end_gap": lambda selected: _end_gap(selected, 1),
    "relative": lambda selected: numbers.relative(selected.between / selected.b.number),
    "times": lambda selected: numbers.times(selected.a.number / selected.b.number),
    "shared": lambda selected: numbers.listed(selected.between.shared[:3]),
    "shared_count": lambda selected: numbers.small(len(selected.between.shared)),
    "women_gap": lambda selected: numbers.points(women_gap(selected.a, selected.b)),
    "overlap_start": lambda selected: selected.a.gap_text(selected.between.low),
    "overlap_end": lambda selected: selected.a.gap_text(selected.between.high),
    "mismatch": lambda selected: mismatch(selected.between.mismatch),
    "published_as": lambda selected: str(selected.between.published_as),
    "statistic": lambda selected: _statistic(selected.a),
    "a_statistic": lambda selected: with_article(_statistic(selected.a)),
    "any_statistic": _any_statistic,
    "on_statistic": _on_statistic,
    "period": lambda selected: period_of(selected.a),
    "Typical_pay": lambda selected: capital(_typical_pay(selected)),
    "typical_pay": _typical_pay,
    "also": lambda selected: selected.also,
}
"""Arguments that lie between two roles, from what was selected."""

ALONE: Mapping[str, Callable[[tuple[str, ...]], str]] = {
    "own": lambda names: numbers.listed(names[:OWN_SHOWN]),
    "own_count": lambda names: numbers.small(len(names)),
}
"""What one side has alone, from its names."""

"""The words of sentences about many roles: what is ranked, both ends of it, figures in a row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from occucompare.languages.en import numbers
from occucompare.languages.en.functions import period_of
from occucompare.languages.en.numbers import PERIODS
from occucompare.model.metric import Metric
from occucompare.wording.role_text import FigureText

FIRST_NAMED = 3
"""How many figures or roles a sentence names of many."""
NAMED = 5
"""How many roles a sentence names; of more, it names three and counts the others."""
_STATISTICS: dict[str | None, str] = {"mean": "average ", "median": "median "}
_AVERAGES: dict[str | None, str] = {"mean": " on average", "median": " at the median"}
_BEFORE: dict[str | None, str] = {"mean": "an average of ", "median": "a median of "}
_UNITS = {"openings": " a year", "age": " years", "years_of_experience": " years"}
_VERBS = {1: "to grow", 0: "to stay the same", -1: "to shrink"}
# By sign, the high end before the low one; first of many roles, then of two.
_PACES = {1: ("the fastest", "the slowest"), -1: ("the least", "the most"), 0: ("", "")}
_PACES_OF_TWO = {1: ("faster", "slower"), -1: ("less", "more"), 0: ("", "")}


@attrs.frozen
class Ends:
    """How both ends of a metric are said after a plural, the high end first.

    Of many, roles "earn" "the most"; of two, they earn "more" than the other, or have "the
    higher" figure where `than` is False. `noun` follows the first that is said.
    """

    verb: str
    of_many: tuple[str, str]
    of_two: tuple[str, str]
    noun: str = ""
    than: bool = True


_EARN = Ends("earn", ("the most", "the least"), ("more", "less"))
_OWN: Mapping[str, Ends] = {
    "jobs": Ends("have", ("the most", "the fewest"), ("more", "fewer"), " jobs"),
    "openings": Ends("have", ("the most", "the fewest"), ("more", "fewer"), " openings"),
    "age": Ends("are", ("the oldest", "the youngest"), ("older", "younger")),
    "years_of_experience": Ends("have", ("the most", "the least"), ("more", "less"), " experience"),
}


def named(plurals: Sequence[str]) -> str:
    """The plurals in a row; of many, the first and how many others there are."""
    if len(plurals) > NAMED:
        rest = f"{numbers.small(len(plurals) - FIRST_NAMED)} others"
        plurals = [*plurals[:FIRST_NAMED], rest]
    return numbers.listed(plurals)


def roles_counted(count: int) -> str:
    """How many roles: "four", "12 roles"."""
    words = numbers.small(count)
    return f"{words} roles" if words.isdigit() else words


def counted_roles(count: int) -> str:
    """How many roles, with the noun: "four roles", "one role"."""
    words = roles_counted(count)
    if words.endswith(" roles"):
        return words
    return f"{words} role" if count == 1 else f"{words} roles"


def everyone(count: int, figures: str) -> str:
    """All roles that have a place."""
    return f"all {roles_counted(count)}{figures}"


def of_how_many(count: int, figures: str) -> str:
    """Of how many roles something is said, at the start of a sentence."""
    return f"of the {roles_counted(count)}{figures}, "


def with_figures(*, unlike: bool) -> str:
    """What sets the roles that have a place apart from those that have none."""
    return f" with {'comparable' if unlike else 'known'} figures"


def noun_of(metric: Metric, figure: FigureText | None) -> str:
    """What is ranked, inside a sentence, with its statistic where the figures bring it."""
    noun = numbers.lower_label(metric.label)
    known = figure.known if figure else None
    if known is None or metric.measure.statistic is not None:
        return noun
    return f"{_STATISTICS.get(known.statistic, '')}{noun}"


def ends_of(metric: Metric, figure: FigureText) -> Ends:
    """The words for a metric: its own, those of pay, or those that its label gives."""
    if not _is_distance(figure):
        if is_pay(figure):
            return _EARN
        if _is_own(metric):
            return _OWN[metric.name]
    noun = f" {noun_of(metric, figure)}"
    return Ends(
        "have", ("the highest", "the lowest"), ("the higher", "the lower"), noun, than=False
    )


def average_of(figure: FigureText) -> str:
    """The statistic, after "earn the most"."""
    if figure.known is None or _is_distance(figure) or not is_pay(figure):
        return ""
    return _AVERAGES.get(figure.known.statistic, "")


def figure_of(figure: FigureText) -> str:
    """A figure with its unit, and its statistic where nothing else names it."""
    return f"{statistic_before(figure)}{figure.text}{_unit_of(figure)}"


def several_figures(figures: Sequence[FigureText]) -> str:
    """Figures that are about the same, with their unit."""
    texts = [figure.text for figure in figures]
    return f"{statistic_before(figures[0])}{several(texts)}{_unit_of(figures[0])}"


def one_figure(figure: FigureText, *, shared: bool, together: bool) -> str:
    """One figure, of one role or `shared` by several, which may be one published line."""
    each = ", published for them together" if together else " each"
    return f"{figure_of(figure)}{each if shared else ''}"


def statistic_before(figure: FigureText) -> str:
    """The statistic before a figure that its noun does not name: "a median of "."""
    metric = figure.metric
    if figure.known is None or metric.name != "age" or not _is_own(metric):
        return ""
    return _BEFORE.get(figure.known.statistic, "")


def verb_of(sign: int) -> str:
    """What employment is projected to do: "to grow"."""
    return _VERBS[sign]


def pace_of(sign: int, *, two: bool) -> tuple[str, str]:
    """How fast the high end and the low end of those that go one way do so."""
    return (_PACES_OF_TWO if two else _PACES)[sign]


def by_size(figure: FigureText) -> str:
    """By how much employment changes: " by 8%", or nothing where it does not."""
    return f" by {figure.pieces[0]}" if figure.number else ""


def growths(figures: Sequence[FigureText], pace: str, *, period: bool) -> str:
    """How fast some roles grow or shrink, and by how much: " the fastest (by 8%)"."""
    years = period_of(figures[0]) if period else ""
    if not figures[0].number:
        return years
    sizes = list(dict.fromkeys(figure.pieces[0] for figure in figures))
    each = " each" if len(figures) > len(sizes) == 1 else ""
    return f"{f' {pace}' if pace else ''} (by {several(sizes)}{each}{years})"


def several(texts: Sequence[str]) -> str:
    """Some figures in a row, or the first and the last of many."""
    if len(texts) > FIRST_NAMED:
        return f"{texts[0]} to {texts[-1]}"
    *before, last = texts
    # The commas inside figures are no reason for semicolons.
    comma = "," if len(before) > 1 else ""
    return f"{', '.join(before)}{comma} and {last}" if before else last


def is_pay(figure: FigureText) -> bool:
    """Whether a figure is an amount of money."""
    return getattr(figure.figure, "amount", None) is not None


def _unit_of(figure: FigureText) -> str:
    """What follows a figure: " a year" after pay, " years" after an age, or nothing."""
    metric = figure.metric
    if _is_distance(figure):
        return ""
    if is_pay(figure):
        return f" {PERIODS[figure.figure.per]}"
    if metric.measure.projected:
        return period_of(figure)
    unit = _UNITS.get(metric.name, "") if _is_own(metric) else ""
    return unit.removesuffix("s") if figure.number == 1 else unit


def _is_distance(figure: FigureText) -> bool:
    return figure.known is not None and figure.known.relative_to is not None


def _is_own(metric: Metric) -> bool:
    """Whether this is the metric of Role, not one of a user's of that name."""
    return metric.name in _OWN and metric.group != "own"

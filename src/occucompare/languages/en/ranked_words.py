"""What a sentence about many roles needs: their names, their figures, and words for both ends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import attrs

from occucompare.languages.en import numbers
from occucompare.languages.en.messages.labelled import lower_label
from occucompare.languages.en.placeholders import amount, pay_for
from occucompare.languages.en.written import Piece, Written, written
from occucompare.model.measures import Growth, Pay
from occucompare.model.metric import Metric
from occucompare.model.role import Role

NAMED = 5
"""How many roles a sentence names; of more, it names three and counts the others."""
FIRST_NAMED = 3
_NATIONWIDE = "nationwide"
_STATISTICS: dict[str | None, str] = {"mean": "average ", "median": "median "}
_AVERAGES: dict[str | None, str] = {"mean": " on average", "median": " at the median"}
_UNITS = {"openings": " a year", "age": " years", "years_of_experience": " years"}


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
_OWN = {
    "jobs": Ends("have", ("the most", "the fewest"), ("more", "fewer"), " jobs"),
    "openings": Ends("have", ("the most", "the fewest"), ("more", "fewer"), " openings"),
    "age": Ends("are", ("the oldest", "the youngest"), ("older", "younger")),
    "years_of_experience": Ends("have", ("the most", "the least"), ("more", "less"), " experience"),
}


def told_apart(roles: Sequence[Role]) -> dict[int, Written]:
    """Each role as text, by its id; those of one title by their area, code or number."""
    found = [written(role) for role in roles]
    if len({role.area for role in roles}) > 1:
        found = [each.marked(each.role.area or _NATIONWIDE) for each in found]
    for by_code in (True, False):
        count = Counter(each.plural for each in found)
        found = [
            each if count[each.plural] == 1 else each.marked(_mark(each, place, by_code=by_code))
            for place, each in enumerate(found, 1)
        ]
    return {id(role): each for role, each in zip(roles, found, strict=True)}


def _mark(role: Written, place: int, *, by_code: bool) -> str:
    return role.role.code if by_code and role.role.code else f"number {place}"


def named(roles: Sequence[Written]) -> str:
    """The plurals in a row; of many, the first and how many others there are."""
    plurals = [role.plural for role in roles]
    if len(plurals) > NAMED:
        plurals = [*plurals[:FIRST_NAMED], f"{numbers.small(len(plurals) - FIRST_NAMED)} others"]
    return numbers.listed(plurals)


def roles_counted(count: int) -> str:
    """How many roles: "four", "12 roles"."""
    words = numbers.small(count)
    return f"{words} roles" if words.isdigit() else words


def noun_of(metric: Metric, piece: Piece | None) -> str:
    """What is ranked, inside a sentence, with its statistic where the figures bring it."""
    noun = lower_label(metric.label)
    known = piece.reading.known if piece else None
    if known is None or metric.measure.statistic is not None:
        return noun
    return f"{_STATISTICS.get(known.statistic, '')}{noun}"


def ends_of(metric: Metric, piece: Piece) -> Ends:
    """The words for a metric: its own, those of pay, or those that its label gives."""
    if not _is_distance(piece):
        if isinstance(metric.measure, Pay):
            return _EARN
        if _is_own(metric):
            return _OWN[metric.name]
    noun = f" {noun_of(metric, piece)}"
    return Ends(
        "have", ("the highest", "the lowest"), ("the higher", "the lower"), noun, than=False
    )


def average_of(metric: Metric, piece: Piece) -> str:
    """The statistic, after "earn the most"."""
    known = piece.reading.known
    if known is None or _is_distance(piece) or not isinstance(metric.measure, Pay):
        return ""
    return _AVERAGES.get(known.statistic, "")


def unit_of(metric: Metric, piece: Piece) -> str:
    """What follows a figure: " a year" after pay, " years" after an age, or nothing."""
    figure: Any = piece.figure
    if _is_distance(piece):
        return ""
    if isinstance(metric.measure, Pay):
        return pay_for(figure).removeprefix(amount(figure))
    if isinstance(metric.measure, Growth):
        return period_of(piece)
    unit = _UNITS.get(metric.name, "") if _is_own(metric) else ""
    return unit.removesuffix("s") if piece.number == 1 else unit


def statistic_of(metric: Metric, piece: Piece) -> str:
    """The statistic before a figure that its noun does not name: "a median of "."""
    known = piece.reading.known
    if known is None or metric.name != "age" or not _is_own(metric):
        return ""
    return {"mean": "an average of ", "median": "a median of "}.get(known.statistic or "", "")


def size_of(piece: Piece) -> str:
    """A growth without its sign: "8%"."""
    return _parts(piece)[0]


def period_of(piece: Piece) -> str:
    """The years of a projection: " from 2024 to 2034", or nothing."""
    return _parts(piece)[1]


def _parts(piece: Piece) -> tuple[str, ...]:
    return tuple(piece.parts)


def _is_distance(piece: Piece) -> bool:
    return piece.reading.known is not None and piece.reading.known.relative_to is not None


def _is_own(metric: Metric) -> bool:
    """Whether this is the metric of Role, not one of a user's of that name."""
    return metric.name in _OWN and metric.group != "own"

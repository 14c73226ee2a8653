"""How telling each difference is: what heads a comparison, and what is told first."""

from __future__ import annotations

import math

from occucompare.model.changes import (
    AtLeast,
    Differs,
    Equal,
    Higher,
    Overlap,
    Sets,
    Shifts,
    Similar,
)
from occucompare.model.comparison import Comparison
from occucompare.model.difference import Difference
from occucompare.model.metric import cache_of
from occucompare.model.statement import Fact
from occucompare.model.values import Estimate
from occucompare.wording.message import Message, TwoRoles
from occucompare.wording.outline import LEADS, Lead
from occucompare.wording.selected import Given, Selected

_MOST = 3
_SAME_MOST = 2
_ALMOST = 0.99


def salience(comparison: Comparison) -> dict[Lead, float]:
    """The size of each leading metric's difference that is known, in clear differences.

    Of metrics with one name for readers, such as two kinds of pay, the first that is known counts.
    """
    cache = cache_of(comparison)
    known: dict[Lead, float] | None = cache.get(salience)
    if known is not None:
        return known
    sizes: dict[Lead, float] = {}
    named: set[str] = set()
    for lead in LEADS:
        size = None
        if lead.name not in named and lead.metric in comparison:
            size = _size(comparison[lead.metric], lead)
        if size is not None:
            sizes[lead] = size
            named.add(lead.name)
    cache[salience] = sizes
    return sizes


def headline(_message: Message, roles: TwoRoles) -> Selected | None:
    """What differs most, and what is the same."""
    comparison = roles.comparison
    left, right = roles.left, roles.right
    if comparison.left == comparison.right:
        return Selected("one role", left, right)
    sizes = salience(comparison)
    ranked = sorted((lead for lead in sizes if sizes[lead]), key=lambda lead: -sizes[lead])
    clear = [lead for lead in ranked if sizes[lead] >= 1][:_MOST]
    named, case = (clear, "clear") if clear else (ranked[:1], "slight")
    alike = [lead for lead in sizes if not sizes[lead]]
    if not named:
        named, alike, case = alike, [], "alike" if alike else _unmeasured(comparison)
    if case == "clear":
        case = f"clear, {'one' if len(named) == 1 else 'many'}"
    # "Nurses and paralegals and legal assistants" leaves a reader to guess which are one role.
    if roles.lexicon.words.is_joined(left.plural + right.plural):
        case = f"{case}.joined"
    area = comparison.left.area
    opening = ""
    if area is not None and area == comparison.right.area and not case.startswith("nothing"):
        opening = roles.lexicon.phrases["in area"].format(area=area)
    given = {
        "topics": _topics(roles, named, sizes),
        "topics_or": _topics(roles, named, sizes, "or"),
        "tail": _tail(roles, alike[:_SAME_MOST], sizes),
    }
    return Selected(case, left, right, given=given, opening=opening)


def _unmeasured(comparison: Comparison) -> str:
    """What is said where no difference has a size, though some facts may stand side by side."""
    shapes = (Differs, Overlap, Sets, Shifts, Equal, Similar, Higher, AtLeast)
    some = any(isinstance(each.change, shapes) for each in comparison.differences)
    return "little" if some else "nothing"


def _topics(
    roles: TwoRoles, leads: list[Lead], sizes: dict[Lead, float], conjunction: str = "and"
) -> Given:
    words = [_words(roles, lead) for lead in leads]
    facts = tuple(
        Fact(metric=lead.metric, role=None, value=round(sizes[lead], 3), shown=each)
        for lead, each in zip(leads, words, strict=True)
    )
    return Given(roles.lexicon.words.listed(words, conjunction), facts)


def _words(roles: TwoRoles, lead: Lead) -> str:
    """What readers call it, with its statistic where that is told: "median age"."""
    known = roles.comparison[lead.metric].left
    statistic = known.statistic if isinstance(known, Estimate) else None
    phrases = roles.lexicon.phrases
    return phrases.get(f"lead {lead.name}, {statistic}") or phrases[f"lead {lead.name}"]


def _tail(roles: TwoRoles, alike: list[Lead], sizes: dict[Lead, float]) -> Given:
    if not alike:
        return Given("")
    topics = _topics(roles, alike, sizes)
    number = "one" if len(alike) == 1 else "many"
    return Given(roles.lexicon.phrases[f"alike, {number}"].format(topics=topics.text), topics.facts)


def _size(difference: Difference, lead: Lead) -> float | None:
    """How many clear differences a gap is worth; None when nothing can be said."""
    match difference.change:
        case Equal():
            return 0
        case Similar() | Higher() as change:
            size = _steps(change, lead.unit)
            # What is about the same is never among what differs most, whatever the threshold.
            return min(size, _ALMOST) if isinstance(change, Similar) else size
        case AtLeast(gap=gap):
            # A top-coded figure: the difference is this or more.
            low = min(difference.left_shown, difference.right_shown)
            return _steps(Higher("left", gap, gap / low if low > 0 else None), lead.unit)
        case Shifts(parts):
            return max(abs(part.points) for part in parts) / lead.unit
        case _:
            return None


def _steps(change: Similar | Higher, unit: float) -> float:
    if change.relative is None:
        return change.gap / unit
    return math.log1p(change.relative) / math.log(unit)

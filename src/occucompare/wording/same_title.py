"""Roles of one title told apart: the one way, for texts, tables, charts and pages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from occucompare.model.role import Role
from occucompare.model.values import Absent, Estimate
from occucompare.wording.lexicon import Lexicon
from occucompare.wording.role_text import RoleText, role_text

_PAIR = 2
_PAY = ("salary", "hourly", "median_salary")


def told_apart(roles: Sequence[Role], lexicon: Lexicon) -> tuple[RoleText, ...]:
    """Roles as text, those of one title with a mark behind it.

    The mark is the area, where the roles are of several; then the occupation code, or the period
    of their figures, where each has another one; and else their side, or of many their number.
    """
    found = [role_text(role, lexicon) for role in roles]
    if len({role.area for role in roles}) > 1:
        everywhere = lexicon.phrases["nationwide"]
        found = [each.with_mark(each.role.area or everywhere) for each in found]
    alike: defaultdict[str, list[int]] = defaultdict(list)
    for place, each in enumerate(found):
        alike[each.plural].append(place)
    for places in alike.values():
        if len(places) > 1 and any(roles[each] != roles[places[0]] for each in places):
            for place, mark in zip(places, _marks(roles, places, lexicon), strict=True):
                found[place] = found[place].with_mark(mark)
    return tuple(found)


def _marks(roles: Sequence[Role], places: Sequence[int], lexicon: Lexicon) -> list[str]:
    own: tuple[Callable[[Role], str | None], ...] = (_code, _period)
    for mark_of in own:
        marks = [mark_of(roles[place]) for place in places]
        if all(marks) and len(set(marks)) == len(marks):
            return [mark or "" for mark in marks]
    if len(roles) == _PAIR:
        return [lexicon.phrases["left"], lexicon.phrases["right"]]
    return [lexicon.phrases["number"].format(number=place + 1) for place in places]


def _code(role: Role) -> str | None:
    return role.code


def _period(role: Role) -> str | None:
    """The period of a role's figures, as the source of its pay or its one source tells it."""
    pay: object = next((value for name in _PAY if (value := getattr(role, name))), None)
    source = pay.source if isinstance(pay, (Estimate, Absent)) else None
    source = source or (role.sources[0] if len(role.sources) == 1 else None)
    return source.period if source else None

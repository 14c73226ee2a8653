"""What selects messages about several metrics, or about the comparison itself.

Each function takes its message and two roles as text, and gives the case with the arguments that
the message's patterns name, or None where there is nothing to say.
"""

from __future__ import annotations

from occucompare.model.changes import Equal, Higher, NeitherKnown, Sets, Shifts, Similar
from occucompare.model.difference import Difference
from occucompare.model.figures import Money
from occucompare.model.statement import Fact
from occucompare.model.values import Absence, Absent, Estimate
from occucompare.wording.message import Message, TwoRoles
from occucompare.wording.role_text import RoleText
from occucompare.wording.selected import Given, Selected


def attainment(message: Message, roles: TwoRoles) -> Selected | None:
    """The level of education whose share differs most."""
    difference = roles.comparison[message.metrics[0]]
    if not isinstance(difference.change, Shifts):
        return None
    part = max(difference.change.parts, key=lambda part: (abs(part.points), part.name))
    if abs(part.points) < roles.thresholds.points:
        return None
    more, less = _ordered(roles, right_first=part.points > 0)
    metric, words = difference.metric.name, roles.lexicon.words
    degree = words.with_article(part.name)
    gap = words.points(abs(part.points))
    named = (_between(metric, part.name, part.name),) if part.name in degree else ()
    given = {
        "degree": Given(degree, named),
        "gap": Given(gap, (_between(metric, abs(part.points), gap),)),
    }
    case = "distance"
    if not (isinstance(difference.left, Estimate) and difference.left.relative_to is not None):
        case = "shares"
        given["high_share"] = _part(difference, more, part.name)
        given["low_share"] = _part(difference, less, part.name)
    return Selected(
        case,
        more,
        less,
        given=given,
        after=(_higher(metric, more, "more"),),
        favours="left" if more is roles.left else "right",
    )


def skill_gap(message: Message, roles: TwoRoles) -> Selected | None:
    """The skill whose score differs most, where skills are scored on one scale."""
    difference = roles.comparison[message.metrics[0]]
    if not isinstance(difference.change, Sets):
        return None
    one, other = (role.figure(difference.metric) for role in (roles.left, roles.right))
    if one.figure.scale != "score":
        return None
    scores = [{item.name: item.weight or 0 for item in each.figure} for each in (one, other)]
    shared = [name for name in scores[0] if name in scores[1]]
    gaps = {name: round(scores[1][name], 1) - round(scores[0][name], 1) for name in shared}
    name = max(gaps, key=lambda name: (abs(gaps[name]), name), default="")
    if not name or not gaps[name]:
        return None
    more, less = _ordered(roles, right_first=gaps[name] > 0)
    low, high = sorted((scores[0][name], scores[1][name]))
    metric, write = difference.metric, roles.lexicon.words.decimal
    top = one.figure.top or 0
    given = {"skill": Given(name, (_between(metric.name, name, name),))}
    for key, role, score in (("high_score", more, high), ("low_score", less, low)):
        shown = write(round(score, 1))
        given[key] = Given(shown, (role.figure(metric).fact(score, shown),))
    given["top"] = Given(write(top), (_between(metric.name, top, write(top)),))
    return Selected(
        "apart",
        more,
        less,
        given=given,
        after=(_higher(metric.name, more, "higher"),),
        favours="left" if more is roles.left else "right",
    )


def mean_and_median(message: Message, roles: TwoRoles) -> Selected | None:
    """Said when the mean and the median put the two roles in different order."""
    mean, median = (roles.comparison[name].change for name in message.metrics)
    if not (isinstance(mean, Higher) and isinstance(median, Higher)) or mean.side == median.side:
        return None
    more, typical = _ordered(roles, right_first=mean.side == "right")
    after = (
        _higher(message.metrics[0], more, "more"),
        _higher(message.metrics[1], typical, "higher"),
    )
    return Selected("turned", more, typical, after=after)


def asked(_message: Message, roles: TwoRoles) -> Selected | None:
    """Which role a name was taken for, when it is not the role's own name."""
    comparison = roles.comparison
    if not comparison.asked or comparison.same_occupation:
        return None
    cases: list[str] = []
    given: dict[str, Given] = {}
    named: list[RoleText] = []
    for place, each in zip(("first", "second"), comparison.asked, strict=False):
        role = roles.left if each.side == "left" else roles.right
        named.append(role)
        given[f"{place}_name"] = Given(each.name, (_alias(role, each.name, each.name),))
        cases.append("one of several" if each.others else "one")
        if each.others:
            owners = len(each.others) + 1
            shown = roles.lexicon.words.small(owners)
            given[f"{place}_count"] = Given(shown, (_alias(role, owners, shown),))
    return Selected(", ".join(cases), named[0], named[-1], given=given)


def same_occupation(_message: Message, roles: TwoRoles) -> Selected | None:
    """Said when two names share one occupation code."""
    comparison, left, right = roles.comparison, roles.left, roles.right
    if not comparison.same_occupation:
        return None
    if comparison.left != comparison.right:
        return None if left.role.title == right.role.title else Selected("two titles", left, right)
    names = {each.side: each.name for each in comparison.asked}
    if not names:
        return None
    given: dict[str, Given] = {}
    for key, role in (("left", left), ("right", right)):
        name = names.get(key)  # type: ignore[call-overload]
        quoted = roles.lexicon.words.quoted(name) if name else role.plural
        facts = (_alias(left, name, name),) if name else ()
        given[f"{key}_name"] = Given(quoted, facts)
    return Selected("two names", left, right, given=given)


def not_published(_message: Message, roles: TwoRoles) -> Selected | None:
    """The metrics that the sources leave out for both roles."""
    missing = [
        difference.metric
        for difference in roles.comparison.differences
        if isinstance(difference.change, NeitherKnown)
        and isinstance(difference.left, Absent)
        and isinstance(difference.right, Absent)
        and difference.left.absence is difference.right.absence is Absence.NOT_PUBLISHED
    ]
    if not missing:
        return None
    labels = [roles.lexicon.words.lower_label(metric.label) for metric in missing]
    facts = tuple(
        _between(metric.name, "not published", label)
        for metric, label in zip(missing, labels, strict=True)
    )
    given = {"labels": Given(roles.lexicon.words.listed(labels, "or"), facts)}
    return Selected("both", roles.left, roles.right, given=given)


def interval(message: Message, roles: TwoRoles) -> Selected | None:
    """How sure a gap in pay is, where standard errors are published."""
    difference = roles.comparison[message.metrics[0]]
    both = difference.interval
    if both is None or not isinstance(difference.left, Estimate):
        return None
    figure: Money = difference.left.figure
    metric = difference.metric.name

    def stated(end: float) -> Given:
        shown = roles.lexicon.words.money(end, figure.currency, figure.per)
        return Given(shown, (_between(metric, end, shown),))

    first, last = (stated(round(abs(end))) for end in both)
    low, high = map(stated, sorted(round(abs(end)) for end in both))
    given = {"confidence": Given("95%", (_between(metric, 0.95, "95%"),))}
    given |= {"first": first, "last": last, "lower": low, "upper": high}
    sure = "sure" if low.text != high.text else "exact"
    return Selected(sure if difference.reliable else "unsure", roles.left, roles.right, given=given)


def errors_unknown(message: Message, roles: TwoRoles) -> Selected | None:
    """Said where there is a gap in pay and nothing that tells how sure it is."""
    difference = roles.comparison[message.metrics[0]]
    measured = isinstance(difference.change, (Equal, Similar, Higher))
    if not measured or difference.interval is not None:
        return None
    return Selected("unknown", roles.left, roles.right)


def reliability(message: Message, roles: TwoRoles) -> Selected | None:
    """How sure a gap in pay is, or that the sources do not tell."""
    return interval(message, roles) or errors_unknown(message, roles)


def unreliable(message: Message, roles: TwoRoles) -> Selected | None:
    """Said where a gap in pay is claimed that the standard errors do not bear out."""
    if roles.comparison[message.metrics[0]].reliable is not False:
        return None
    return interval(message, roles)


def _ordered(roles: TwoRoles, *, right_first: bool) -> tuple[RoleText, RoleText]:
    left, right = roles.left, roles.right
    return (right, left) if right_first else (left, right)


def _part(difference: Difference, role: RoleText, name: str) -> Given:
    """A role's share of one part of a distribution."""
    figure = role.figure(difference.metric)
    shown = role.lexicon.words.percent(figure.number[name])
    return Given(shown, (figure.fact(figure.figure.share(name), shown),))


def _between(metric: str, value: float | str, shown: str) -> Fact:
    return Fact(metric=metric, role=None, value=value, shown=shown)


def _higher(metric: str, role: RoleText, shown: str) -> Fact:
    return Fact(metric=metric, role=role.role.title, value="higher", shown=shown)


def _alias(role: RoleText, value: float | str, shown: str) -> Fact:
    return Fact(metric="aliases", role=role.role.title, value=value, shown=shown)

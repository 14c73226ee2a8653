"""Sentences about several metrics at once: functions of a comparison.

Each is made from templates like any other kind's; their words are texts already, so they are filled
in by `str.format`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from occucompare.languages.en import kinds, numbers
from occucompare.languages.en.headline import headline
from occucompare.languages.en.messages.labelled import lower_label
from occucompare.languages.en.placeholders import with_article
from occucompare.languages.en.reliability import errors_unknown, interval, reliability, unreliable
from occucompare.languages.en.style import Style, lines
from occucompare.languages.en.written import Written, capital
from occucompare.model.changes import Higher, NeitherKnown, Sets, Shifts, Side
from occucompare.model.statement import Fact, Sentence, source_of, stated_in
from occucompare.model.values import Absence, Absent, Estimate

if TYPE_CHECKING:
    from occucompare.model.comparison import Comparison, Difference

_APART = lines(
    "{More} are more likely than {less} to hold {degree}, by {gap}.",
    "{Degree} is more common among {more} than among {less}, by {gap}.",
    short="{More} are more likely than {less} to hold {degree}, by {gap}.",
    formal="The share with {degree} is higher among {more} than among {less}, by {gap}.",
)
_LEVELS = lines(
    "The highest level of education is {degree} for {one} of {more} and {other} of {less}.",
    "{Degree} is the highest level of education for {one} of {more} and {other} of {less}.",
    "Among {more}, {one} have {degree} as their highest level of education; among {less}, {other}.",
    full=(
        "The highest level of education is {degree} for {one} of {more} and {other} of {less}, "
        "a gap of {gap}."
    ),
    formal_full=(
        "{Degree} is the highest level of education attained by {one} of {more}, compared with "
        "{other} of {less}, a difference of {gap}."
    ),
    formal=(
        "{Degree} is the highest level of education attained by {one} of {more}, compared with "
        "{other} of {less}."
    ),
)
_SKILL_GAP = lines(
    (
        "The skill that differs most is {skill}, scored {high} for {more} and {low} for {less} "
        "on a scale up to {top}."
    ),
    "The widest gap in skills is in {skill}: {high} out of {top} for {more} and {low} for {less}.",
    short="The skill that differs most is {skill}, which is scored higher for {more}.",
    formal=(
        "The skill scores differ most in {skill}, rated {high} out of {top} for {more} and {low} "
        "for {less}."
    ),
)
_MEAN_AND_MEDIAN = lines(
    "{More} earn more on average, but the typical (median) pay of {typical} is higher.",
    (
        "The average pay of {more} is higher, but the median pay, that of the typical worker, is "
        "higher for {typical}."
    ),
    short="{More} earn more on average, but {typical} earn more at the median.",
    formal=(
        "The mean salary is higher for {more}, whereas the median salary is higher for {typical}."
    ),
)
_TOGETHER = lines(
    "Official statistics count {one} and {other} as one occupation.",
    "{One} and {other} are one occupation in official statistics.",
)
_TOGETHER_UNDER = lines(
    (
        "Official statistics count {one} and {other} together, under {title}, so their figures are "
        "the same."
    ),
    (
        "{One} and {other} both belong to {title} in official statistics, so their figures are the "
        "same."
    ),
)
_NOT_PUBLISHED = lines(
    "The sources publish no figures for {labels} of either role.",
    "For neither role do the sources publish {labels}.",
    formal="No figures are published for {labels} of either role.",
)


def attainment(
    comparison: Comparison, left: Written, right: Written, style: Style
) -> Sentence | None:
    """The level of education whose share differs most."""
    difference = comparison["education"]
    if not isinstance(difference.change, Shifts):
        return None
    part = max(difference.change.parts, key=lambda part: (abs(part.points), part.name))
    if abs(part.points) < comparison.thresholds.points:
        return None
    side: Side = "right" if part.points > 0 else "left"
    more, less = (right, left) if side == "right" else (left, right)
    degree, gap = with_article(part.name), numbers.points(abs(part.points))
    words = {"more": more.plural, "More": more.Plural, "less": less.plural, "degree": degree}
    words |= {"Degree": capital(degree), "gap": gap, "one": "", "other": ""}
    stated = [Fact(metric="education", role=None, value=abs(part.points), shown=gap)]
    form = _APART
    if not (isinstance(difference.left, Estimate) and difference.left.relative_to is not None):
        figures = [_share_fact(difference, role, part.name) for role in (more, less)]
        words |= {"one": figures[0].shown, "other": figures[1].shown}
        form, stated = _LEVELS, [*figures, *stated]
    text = form.of(style).format(**words)
    higher = Fact(metric="education", role=more.role.title, value="higher", shown="more")
    facts = stated_in(text, (_name_fact("education", part.name), *stated))
    ordered = sorted(facts, key=lambda fact: text.index(fact.shown))
    return Sentence(text, "attainment", (*ordered, higher), side)


def _share_fact(difference: Difference, role: Written, level: str) -> Fact:
    piece = role.piece(difference.metric)
    return Fact(
        metric="education",
        role=role.role.title,
        value=piece.figure.share(level),
        shown=numbers.percent(piece.number[level]),
        source=source_of(piece, role.role.sources),
    )


def skill_gap(
    comparison: Comparison, left: Written, right: Written, style: Style
) -> Sentence | None:
    """The skill whose score differs most, where skills are scored on one scale."""
    metric = comparison["skills"].metric
    one, other = left.piece(metric), right.piece(metric)
    if not isinstance(comparison["skills"].change, Sets) or one.figure.scale != "score":
        return None
    scores = [{item.name: item.weight or 0 for item in piece.figure} for piece in (one, other)]
    shared = [name for name in scores[0] if name in scores[1]]
    gaps = {name: round(scores[1][name], 1) - round(scores[0][name], 1) for name in shared}
    name = max(gaps, key=lambda name: (abs(gaps[name]), name), default="")
    if not name or not gaps[name]:
        return None
    more, less = (right, left) if gaps[name] > 0 else (left, right)
    high, low = sorted((scores[0][name], scores[1][name]), reverse=True)
    top = one.figure.top or 0
    figures = tuple(
        Fact(
            metric="skills",
            role=role.role.title,
            value=score,
            shown=numbers.decimal(round(score, 1)),
            source=source_of(role.piece(metric), role.role.sources),
        )
        for role, score in ((more, high), (less, low))
    )
    text = _SKILL_GAP.of(style).format(
        skill=name,
        more=more.plural,
        less=less.plural,
        high=figures[0].shown,
        low=figures[1].shown,
        top=numbers.decimal(top),
    )
    scale = Fact(metric="skills", role=None, value=top, shown=numbers.decimal(top))
    higher = Fact(metric="skills", role=more.role.title, value="higher", shown="higher")
    facts = (_name_fact("skills", name), *figures, scale, higher)
    return Sentence(text, "skill_gap", stated_in(text, facts), "left" if more is left else "right")


def mean_and_median(
    comparison: Comparison, left: Written, right: Written, style: Style
) -> Sentence | None:
    """Said when the mean and the median put the two roles in different order."""
    mean, median = comparison["salary"].change, comparison["median_salary"].change
    if not (isinstance(mean, Higher) and isinstance(median, Higher)) or mean.side == median.side:
        return None
    more, typical = (left, right) if mean.side == "left" else (right, left)
    text = _MEAN_AND_MEDIAN.of(style).format(
        more=more.plural, More=more.Plural, typical=typical.plural
    )
    facts = (
        Fact(metric="salary", role=more.role.title, value="higher", shown="more"),
        Fact(metric="median_salary", role=typical.role.title, value="higher", shown="higher"),
    )
    return Sentence(text, "mean_and_median", facts)


def asked(comparison: Comparison, left: Written, right: Written, _style: Style) -> Sentence | None:
    """Which role a name was taken for, when it is not the role's own name."""
    if not comparison.asked or comparison.same_occupation:
        return None
    clauses: list[str] = []
    facts: list[Fact] = []
    for each in comparison.asked:
        role = left if each.side == "left" else right
        clause, title = f'"{each.name}" means {role.plural}', role.role.title
        facts.append(Fact(metric="aliases", role=title, value=each.name, shown=each.name))
        if each.others:
            owners = len(each.others) + 1
            clause += f", one of {numbers.small(owners)} occupations with that title"
            facts.append(
                Fact(metric="aliases", role=title, value=owners, shown=numbers.small(owners))
            )
        clauses.append(clause)
    return Sentence(f"Here, {'; '.join(clauses)}.", "asked", tuple(facts))


def same_occupation(
    comparison: Comparison, left: Written, right: Written, style: Style
) -> Sentence | None:
    """Said when two names share one occupation code."""
    if not comparison.same_occupation:
        return None
    if comparison.left != comparison.right:
        if left.role.title == right.role.title:
            return None
        words = {"one": left.plural, "One": left.Plural, "other": right.plural}
        return Sentence(_TOGETHER.of(style).format(**words), "same_occupation")
    names = {each.side: f'"{each.name}"' for each in comparison.asked}
    if not names:
        return None
    one, other = names.get("left", left.plural), names.get("right", right.plural)
    text = _TOGETHER_UNDER.of(style).format(
        one=one, One=capital(one), other=other, title=left.plural
    )
    facts = (
        Fact(metric="aliases", role=left.role.title, value=each.name, shown=each.name)
        for each in comparison.asked
    )
    return Sentence(text, "same_occupation", tuple(facts))


def other_best_pay(
    _comparison: Comparison, _left: Written, right: Written, style: Style
) -> Sentence | None:
    """Where the right role is best paid, for a text that has told it of the left one."""
    return kinds.role_kind("role_best_industry").sentence(right, style)


def not_published(
    comparison: Comparison, _left: Written, _right: Written, style: Style
) -> Sentence | None:
    """The metrics that the sources leave out for both roles."""
    missing = [
        difference.metric
        for difference in comparison.differences
        if isinstance(difference.change, NeitherKnown)
        and isinstance(difference.left, Absent)
        and isinstance(difference.right, Absent)
        and difference.left.absence is difference.right.absence is Absence.NOT_PUBLISHED
    ]
    if not missing:
        return None
    labels = [lower_label(metric.label) for metric in missing]
    text = _NOT_PUBLISHED.of(style).format(labels=numbers.listed(labels, "or"))
    facts = (
        Fact(metric=metric.name, role=None, value="not published", shown=label)
        for metric, label in zip(missing, labels, strict=True)
    )
    return Sentence(text, "not_published", tuple(facts))


Overall = Callable[["Comparison", Written, Written, Style], "Sentence | None"]
OVERALL: dict[str, Overall] = {
    "asked": asked,
    "headline": headline,
    "attainment": attainment,
    "skill_gap": skill_gap,
    "mean_and_median": mean_and_median,
    "reliability": reliability,
    "interval": interval,
    "errors_unknown": errors_unknown,
    "unreliable": unreliable,
    "same_occupation": same_occupation,
    "other_best_pay": other_best_pay,
    "not_published": not_published,
}


def _name_fact(metric: str, name: str) -> Fact:
    return Fact(metric=metric, role=None, value=name, shown=name)

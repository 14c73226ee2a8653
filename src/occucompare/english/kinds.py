"""The wordings: every kind of sentence about one metric, as data."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from occucompare.changes import (
    AtLeast,
    Change,
    Differs,
    Equal,
    Higher,
    NeitherKnown,
    NotComparable,
    OneKnown,
    Overlap,
    Sets,
    Shifts,
    Similar,
    Together,
)
from occucompare.english import choices
from occucompare.english.wording import SILENT, Cases, Form, Kind, RoleKind
from occucompare.measures import Category, Listing, Scale, Span
from occucompare.metric import Metric, metrics_of
from occucompare.role import Role

Forms = Mapping[type[Change], Form]


def _unsaid(noun: str, nouns: str, per: str = "") -> dict[type[Change], Form]:
    """The forms for figures that are absent, shared or not of a kind: one wording for all."""
    return {
        OneKnown: (
            f"The {noun} of {{known.plural}} is {{known.value}}{per}; "
            "that of {missing.plural} {missing.absence}."
        ),
        NeitherKnown: Cases(
            choices.SAME_ABSENCE,
            {
                "same": f"The {nouns} of {{left.plural}} and {{right.plural}} {{left.absences}}.",
                "two": (
                    f"The {noun} of {{left.plural}} {{left.absence}}, "
                    "and that of {right.plural} {right.absence}."
                ),
            },
        ),
        Together: (
            f"One {noun} is published for {{left.plural}} and {{right.plural}} together "
            f"({{left.value}}{per}), so no difference between them was measured."
        ),
        NotComparable: (
            f"The {nouns} of {{left.plural}} ({{left.value}}{per}) and {{right.plural}} "
            f"({{right.value}}{per}) are not compared, because they differ in {{mismatch}}."
        ),
    }


def _pay(noun: str, nouns: str, article: str, per: str, statistic: str) -> Forms:
    has = f"{{High.a}} has {article}{noun} of {{high.value}}{per}"
    return {
        Equal: (
            f"{{Left.plural}} and {{right.plural}} both have {article}{noun} "
            f"of {{left.value}}{per}."
        ),
        Similar: (
            f"{{High.plural}} and {{low.plural}} earn about the same: "
            f"{{high.value}} and {{low.value}}{per} {statistic}."
        ),
        Higher: Cases(
            choices.RATIO,
            {
                "near": (
                    f"{has}, {{gap}} ({{relative}}) higher than the {{low.value}} of {{low.a}}."
                ),
                "no base": f"{has}, {{gap}} higher than the {{low.value}} of {{low.a}}.",
                "twice": f"{has}, about twice the {{low.value}} of {{low.a}}.",
                "times": f"{has}, {{times}} times as much as the {{low.value}} of {{low.a}}.",
            },
        ),
        AtLeast: f"{has}, at least {{gap}} higher than that of {{low.a}} ({{low.value}}).",
        **_unsaid(noun, nouns, per),
    }


_SHORT_GAP: Forms = {
    Equal: "On average, {left.plural} and {right.plural} earn the same, {left.value} a year.",
    Similar: (
        "On average, {high.plural} and {low.plural} earn about the same, "
        "{high.value} and {low.value} a year."
    ),
    Higher: "On average, {high.plural} earn {gap} more a year than {low.plural}.",
    AtLeast: "On average, {high.plural} earn at least {gap} more a year than {low.plural}.",
    **_unsaid("average salary", "average salaries", " a year"),
}

_SPAN = (
    "Typical pay runs from {left.start} to {left.end} a year for {left.plural} "
    "and from {right.start} to {right.end} for {right.plural}"
)
_RANGE: Forms = {
    Equal: (
        "Typical pay runs from {left.start} to {left.end} a year "
        "for both {left.plural} and {right.plural}."
    ),
    Overlap: Cases(
        choices.RELATION,
        {
            "overlap": f"{_SPAN}; the ranges overlap from {{overlap_start}} to {{overlap_end}}.",
            "touch": f"{_SPAN}; the ranges meet at {{overlap_start}}.",
            "apart": f"{_SPAN}; the ranges do not overlap.",
            "left inside": (
                f"{_SPAN}; the range for {{left.plural}} lies within that for {{right.plural}}."
            ),
            "right inside": (
                f"{_SPAN}; the range for {{right.plural}} lies within that for {{left.plural}}."
            ),
        },
    ),
    **_unsaid("typical pay", "typical pay ranges", " a year"),
    NotComparable: (
        "Typical pay is {left.value} a year for {left.plural} and {right.value} for {right.plural}."
    ),
}

_EMPLOYMENT = "Employment of {high.plural} is projected"
_GROWTH: Forms = {
    Equal: Cases(
        choices.SIGN,
        {
            "grow": "Employment of both is projected to grow by {left.size}{period}.",
            "shrink": "Employment of both is projected to shrink by {left.size}{period}.",
            "flat": "Employment of both is projected to stay the same{period}.",
        },
    ),
    Similar: (
        "Employment of {high.plural} and {low.plural} is projected to change at about the same "
        "rate{period}, {high.value} and {low.value}."
    ),
    Higher: Cases(
        choices.SIGNS,
        {
            "grow, grow": (
                f"{_EMPLOYMENT} to grow by {{high.size}}{{period}}, faster than the "
                "{low.size} projected for {low.plural}, a gap of {gap}."
            ),
            "grow, flat": (
                f"{_EMPLOYMENT} to grow by {{high.size}}{{period}}, while that of {{low.plural}} "
                "is projected to stay the same."
            ),
            "grow, shrink": (
                f"{_EMPLOYMENT} to grow by {{high.size}}{{period}}, while that of {{low.plural}} "
                "is projected to shrink by {low.size}."
            ),
            "flat, shrink": (
                f"{_EMPLOYMENT} to stay the same{{period}}, while that of {{low.plural}} "
                "is projected to shrink by {low.size}."
            ),
            "shrink, shrink": (
                "Employment of {low.plural} is projected to shrink by {low.size}{period}, "
                "faster than the {high.size} projected for {high.plural}, a gap of {gap}."
            ),
        },
    ),
    AtLeast: (
        f"{_EMPLOYMENT} to change by {{high.value}}{{period}}, at least {{gap}} above the "
        "{low.value} projected for {low.plural}."
    ),
    **_unsaid("projected growth", "projected growth rates"),
}

_JOBS: Forms = {
    Equal: (
        "There are as many jobs for {left.plural} as for {right.plural}, {left.value} for each."
    ),
    Similar: (
        "There are about as many jobs for {high.plural} ({high.value}) "
        "as for {low.plural} ({low.value})."
    ),
    Higher: Cases(
        choices.RATIO,
        {
            case: f"There are{{also}} {more} jobs for {{high.plural}} ({{high.value}}) "
            f"{than} for {{low.plural}} ({{low.value}})."
            for case, more, than in (
                ("near", "more", "than"),
                ("no base", "more", "than"),
                ("twice", "about twice as many", "as"),
                ("times", "{times} times as many", "as"),
            )
        },
    ),
    AtLeast: (
        "There are{also} more jobs for {high.plural} ({high.value}) "
        "than for {low.plural} ({low.value}), by at least {gap}."
    ),
    **_unsaid("number of jobs", "numbers of jobs"),
}

_TIMES = "It typically takes {left.value} to become {left.a} and {right.value} to become {right.a}."
_TIME: Forms = {
    Equal: "It typically takes {left.value} to become either {left.a} or {right.a}.",
    Overlap: Cases(choices.RELATION, dict.fromkeys(choices.RELATION.cases, _TIMES)),
    **_unsaid("time to enter", "times to enter"),
    OneKnown: (
        "It typically takes {known.value} to become {known.a}; "
        "the time for {missing.a} {missing.absence}."
    ),
    NotComparable: _TIMES,
}

_COMMON = "The most common degree is {left.a_name} for {left.plural}"
_DEGREE: Forms = {
    Equal: Cases(
        choices.SHARE,
        {
            "both": (
                "{Left.plural} and {right.plural} are equally likely to hold {left.a_name} "
                "({left.share} of each)."
            ),
            **dict.fromkeys(
                ("left", "right", "none"),
                "The most common degree of both {left.plural} and {right.plural} is {left.a_name}.",
            ),
        },
    ),
    Similar: (
        "{High.plural} and {low.plural} are about equally likely to hold {high.a_name} "
        "({high.share} and {low.share})."
    ),
    Higher: (
        "{High.plural} are{also} more likely than {low.plural} to hold {high.a_name} "
        "({high.share}, compared with {low.share})."
    ),
    Differs: Cases(
        choices.SHARE,
        {
            "both": (
                f"{_COMMON} ({{left.share}}) and {{right.a_name}} "
                "for {right.plural} ({right.share})."
            ),
            "left": f"{_COMMON} ({{left.share}}) and {{right.a_name}} for {{right.plural}}.",
            "right": f"{_COMMON} and {{right.a_name}} for {{right.plural}} ({{right.share}}).",
            "none": f"{_COMMON} and {{right.a_name}} for {{right.plural}}.",
        },
    ),
    **_unsaid("most common degree", "most common degrees"),
}

_WOMEN: Forms = {
    Equal: Cases(
        choices.WOMEN,
        {
            "known": "Women make up {left.women} of both {left.plural} and {right.plural}.",
            "unknown": SILENT,
        },
    ),
    Shifts: Cases(
        choices.WOMEN,
        {
            "known": (
                "Women make up {left.women} of {left.plural} and {right.women} of {right.plural}."
            ),
            "unknown": SILENT,
        },
    ),
    Differs: SILENT,
    **_unsaid("gender mix", "gender mixes"),
}

_AGE: Forms = {
    Equal: "The {statistic} age of both is {left.value}.",
    Similar: (
        "{High.plural} and {low.plural} are of about the same age: their {statistic} age "
        "is {high.value} and {low.value}."
    ),
    Higher: (
        "{High.plural} are{also} older than {low.plural}: their {statistic} age is {high.value}, "
        "compared with {low.value}."
    ),
    AtLeast: (
        "{High.plural} are{also} older than {low.plural}: their {statistic} age is {high.value}, "
        "compared with {low.value}, at least {gap} apart."
    ),
    **_unsaid("age", "ages"),
}

_BEST = "{Left.plural} are best paid in the {left.name} industry"
_BEST_INDUSTRY: Forms = {
    Equal: "Both {left.plural} and {right.plural} are best paid in the {left.name} industry.",
    Differs: Cases(
        choices.PAY,
        {
            "both": (
                f"{_BEST} ({{left.pay}} a year), {{right.plural}} in the {{right.name}} industry "
                "({right.pay})."
            ),
            "left": (
                f"{_BEST} ({{left.pay}} a year), {{right.plural}} in the {{right.name}} industry."
            ),
            "right": (
                f"{_BEST}, {{right.plural}} in the {{right.name}} industry ({{right.pay}} a year)."
            ),
            "none": f"{_BEST}, {{right.plural}} in the {{right.name}} industry.",
        },
    ),
    Similar: SILENT,
    Higher: SILENT,
    **_unsaid("best-paying industry", "best-paying industries"),
    OneKnown: (
        "{Known.plural} are best paid in the {known.name} industry; the best-paying industry "
        "of {missing.plural} {missing.absence}."
    ),
}

_TOP_SKILLS: Forms = {
    Sets: Cases(
        choices.TOPS,
        {
            "empty": SILENT,
            "three": (
                "The top three skills for {left.plural} are {left.names}; "
                "for {right.plural}, they are {right.names}."
            ),
            "one, one": (
                "The one skill listed for {left.plural} is {left.names}; "
                "for {right.plural}, it is {right.names}."
            ),
            "one, some": (
                "The one skill listed for {left.plural} is {left.names}; "
                "those for {right.plural} include {right.names}."
            ),
            "some, one": (
                "The skills listed for {left.plural} include {left.names}; "
                "the one listed for {right.plural} is {right.names}."
            ),
            "some, some": (
                "The skills listed for {left.plural} include {left.names}; "
                "those for {right.plural} include {right.names}."
            ),
        },
    ),
    OneKnown: SILENT,
    NeitherKnown: SILENT,
    Together: SILENT,
    NotComparable: SILENT,
}

_SHARED_SKILLS: Forms = {
    **_TOP_SKILLS,
    Sets: Cases(
        choices.SHARED,
        {
            "empty": SILENT,
            "none": "None of the skills listed for {left.plural} are listed for {right.plural}.",
            "some": "Both jobs call for {shared}.",
            "many": "Both jobs call for skills such as {shared}.",
            "all": "The same skills are listed for both jobs: {shared}.",
            "all of many": "The same skills are listed for both jobs, {shared} first among them.",
        },
    ),
}

_OWN_SKILLS: Forms = {
    **_TOP_SKILLS,
    Sets: Cases(
        choices.OWN,
        {
            "both": (
                "Only the list for {left.plural} has {left.own}; "
                "only the list for {right.plural} has {right.own}."
            ),
            "left": "Only the list for {left.plural} has {left.own}.",
            "right": "Only the list for {right.plural} has {right.own}.",
            "none": SILENT,
        },
    ),
}

_SKILL_SHARES = Cases(
    choices.WEIGHTS,
    {
        "none": SILENT,
        "one": (
            "{Left.first} is the skill listed most often for {left.plural} ({left.first_share})."
        ),
        "two": (
            "{Left.first} is the skill listed most often for {left.plural} ({left.first_share}), "
            "followed by {left.second} ({left.second_share})."
        ),
        "three": (
            "{Left.first} is the skill listed most often for {left.plural} ({left.first_share}), "
            "followed by {left.second} ({left.second_share}) and {left.third} ({left.third_share})."
        ),
        "tie": (
            "{Left.first} and {left.second} are the skills listed most often for {left.plural} "
            "({left.first_share} each)."
        ),
    },
)


def default_forms(metric: Metric) -> Forms:
    """The wording of a metric that has none of its own, from its label and measure."""
    noun = lower_label(metric.label)
    unsaid = _unsaid(noun, f"figures for {noun}")
    same = f"The {noun} of both {{left.plural}} and {{right.plural}} is {{left.value}}."
    match metric.measure:
        case Scale():
            return {Equal: same, **_scale(noun), **unsaid}
        case Span():
            apart = (
                f"The {noun} of {{left.plural}} is {{left.value}}, "
                "and that of {right.plural} is {right.value}."
            )
            relations = Cases(choices.RELATION, dict.fromkeys(choices.RELATION.cases, apart))
            return {Equal: same, Overlap: relations, **unsaid}
        case Category():
            return {**_category(noun), **unsaid}
        case Listing():
            return {**_TOP_SKILLS, Sets: SILENT}
        case _:
            return dict.fromkeys(metric.measure.shapes, SILENT)


def lower_label(label: str) -> str:
    """A label inside a sentence; one that begins with an acronym keeps it."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def _scale(noun: str) -> dict[type[Change], Form]:
    high = f"The {noun} of {{high.plural}} is {{high.value}}"
    return {
        Similar: (
            f"The {noun} is about the same for {{high.plural}} ({{high.value}}) "
            "and {low.plural} ({low.value})."
        ),
        Higher: f"{high}, {{gap}} higher than the {{low.value}} of {{low.plural}}.",
        AtLeast: f"{high}, at least {{gap}} higher than that of {{low.plural}} ({{low.value}}).",
    }


def _category(noun: str) -> dict[type[Change], Form]:
    shares = (
        f"The {noun} is {{high.name}} for both, with {{high.share}} of {{high.plural}} "
        "and {low.share} of {low.plural}."
    )
    return {
        Equal: f"The {noun} is {{left.name}} for both {{left.plural}} and {{right.plural}}.",
        Similar: shares,
        Higher: shares,
        Differs: (
            f"The {noun} is {{left.name}} for {{left.plural}} "
            "and {right.name} for {right.plural}."
        ),
    }


_METRICS = {metric.name: metric for metric in metrics_of(Role)}
_WORDED: dict[str, tuple[str, Forms]] = {
    "salary": (
        "salary", _pay("average salary", "average salaries", "an ", " a year", "on average"),
    ),
    "median_salary": (
        "median_salary", _pay("median salary", "median salaries", "a ", " a year", "at the median"),
    ),
    "hourly": (
        "hourly", _pay("average pay", "average hourly pay", "", " an hour", "on average"),
    ),
    "short_gap": ("salary", _SHORT_GAP),
    "range": ("salary_range", _RANGE),
    "growth": ("growth", _GROWTH),
    "jobs": ("jobs", _JOBS),
    "time": ("time_to_enter", _TIME),
    "top_skills": ("skills", _TOP_SKILLS),
    "shared_skills": ("skills", _SHARED_SKILLS),
    "own_skills": ("skills", _OWN_SKILLS),
    "best_pay": ("best_industry", _BEST_INDUSTRY),
    "education": ("degree", _DEGREE),
    "women": ("gender", _WOMEN),
    "age": ("age", _AGE),
}  # fmt: skip


@functools.cache
def kind(name: str) -> Kind:
    """The wording of that name. Raises KeyError for a name that is not one."""
    metric, forms = _WORDED[name]
    return Kind(name, _METRICS[metric], forms)


def metric_name(name: str) -> str:
    """The metric that a kind is about; a metric without a kind of its own is named by itself."""
    return _WORDED[name][0] if name in _WORDED else name


@functools.cache
def role_kind(name: str) -> RoleKind:
    """The wording of that name about one role. Raises KeyError for a name that is not one."""
    return {"skill_shares": RoleKind("skill_shares", _METRICS["skills"], _SKILL_SHARES)}[name]


@functools.cache
def kind_of(metric: Metric) -> Kind:
    """The wording of a metric that has no kind of its own, such as one of the user's."""
    return Kind(metric.name, metric, default_forms(metric))


WORDED = frozenset(_WORDED)
OF_ROLE = frozenset({"skill_shares"})

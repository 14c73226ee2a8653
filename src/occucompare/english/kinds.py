"""The wordings: every kind of sentence about one metric, as data."""

from __future__ import annotations

import functools
import re
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


def _unsaid(noun: str, nouns: str, per: str = "", verb: str = "is") -> dict[type[Change], Form]:
    """The forms for figures that are absent, shared or not of a kind: one wording for all."""
    return {
        OneKnown: (
            f"The {noun} of {{known.plural}} {verb} {{known.value}}{per}; "
            "for {missing.plural}, {missing.absence}."
        ),
        NeitherKnown: Cases(
            choices.SAME_ABSENCE,
            {
                "same": f"The {nouns} of {{left.plural}} and {{right.plural}} {{left.absences}}.",
                "two": (
                    f"There is no {noun} to compare: for {{left.plural}}, {{left.absence}}; "
                    "for {right.plural}, {right.absence}."
                ),
            },
        ),
        Together: (
            f"One {noun} is published for {{left.plural}} and {{right.plural}} together "
            f"({{left.value}}{per}), so no difference between them was measured."
        ),
        NotComparable: (
            f"The {nouns} of {{left.plural}} ({{left.value}}{per}) and {{right.plural}} "
            f"({{right.value}}{per}) are not compared, because {{mismatch}}."
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
    "{Typical_pay} runs from {left.start} to {left.end} a year for {left.plural} "
    "and from {right.start} to {right.end} for {right.plural}"
)
_RANGE: Forms = {
    Equal: Cases(
        choices.WIDTH,
        {
            "wide": (
                "{Typical_pay} runs from {left.start} to {left.end} a year "
                "for both {left.plural} and {right.plural}."
            ),
            "flat": (
                "{Typical_pay} is {left.value} a year for both {left.plural} and {right.plural}."
            ),
        },
    ),
    Overlap: Cases(
        choices.RELATION,
        {
            "flat": (
                "{Typical_pay} is {left.value} a year for {left.plural} "
                "and {right.value} for {right.plural}."
            ),
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
    NotComparable: Cases(
        choices.OPEN,
        {
            "open": (
                "Typical pay is {left.value} a year for {left.plural} "
                "and {right.value} for {right.plural}."
            ),
            "other": (
                "The ranges of pay of {left.plural} ({left.value} a year) and {right.plural} "
                "({right.value}) are not compared, because {mismatch}."
            ),
        },
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
    Overlap: _TIMES,
    **_unsaid("time to enter", "times to enter"),
    OneKnown: (
        "It typically takes {known.value} to become {known.a}; for {missing.a}, {missing.absence}."
    ),
    NotComparable: _TIMES,
}

_OPENINGS: Forms = {
    Equal: (
        "Openings are as many for {left.plural} as for {right.plural}, "
        "about {left.value} a year for each."
    ),
    Similar: (
        "Openings are about as many for {high.plural} ({high.value} a year) "
        "as for {low.plural} ({low.value})."
    ),
    Higher: (
        "There are{also} more openings for {high.plural} ({high.value} a year) "
        "than for {low.plural} ({low.value})."
    ),
    AtLeast: (
        "There are{also} more openings for {high.plural} ({high.value} a year) "
        "than for {low.plural} ({low.value}), by at least {gap}."
    ),
    **_unsaid("number of openings", "numbers of openings", " a year"),
}

_ENTRY: Forms = {
    Equal: "Both {left.plural} and {right.plural} typically need {left.a_name} to enter the job.",
    Differs: (
        "{Left.plural} typically need {left.a_name} to enter the job, "
        "{right.plural} {right.a_name}."
    ),
    Similar: SILENT,
    Higher: SILENT,
    **_unsaid("typical entry education", "typical entry educations"),
}


def _none_or(noun: str, name: str, both: str, one: str, need: str) -> Forms:
    """What a job asks for, where "none" is an answer like any other."""
    return {
        Equal: Cases(
            choices.NONE,
            {
                "neither": f"Neither {{left.plural}} nor {{right.plural}} need {noun}.",
                **dict.fromkeys(("both", "left", "right"), both),
            },
        ),
        Differs: Cases(
            choices.NONE,
            {
                "neither": SILENT,
                "both": f"{one}, {{right.plural}} {{right.{name}}}.",
                "left": f"{one}; {{right.plural}} need none.",
                "right": f"{need}; {{left.plural}} need none.",
            },
        ),
        Similar: SILENT,
        Higher: SILENT,
        **_unsaid(noun, f"needs of {noun}"),
    }


_EXPERIENCE = _none_or(
    "work experience in a related occupation",
    "name",
    "Both {left.plural} and {right.plural} typically need {left.name} of related work experience.",
    "{Left.plural} typically need {left.name} of related work experience",
    "{Right.plural} typically need {right.name} of related work experience",
)
_TRAINING = _none_or(
    "on-the-job training",
    "a_name",
    "Both {left.plural} and {right.plural} typically need {left.a_name}.",
    "New {left.plural} typically need {left.a_name}",
    "New {right.plural} typically need {right.a_name}",
)

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
    OneKnown: (
        "The most common degree of {known.plural} is {known.a_name}; "
        "for {missing.plural}, {missing.absence}."
    ),
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
        "{High.plural} and {low.plural} are of about the same age: their {statistic} ages "
        "are {high.value} and {low.value}."
    ),
    Higher: (
        "{High.plural} are{also} older than {low.plural}: their {statistic} age is {high.value}, "
        "compared with {low.value}."
    ),
    AtLeast: (
        "{High.plural} are{also} older than {low.plural}: their {statistic} age is {high.value}, "
        "compared with {low.value}, at least {gap} apart."
    ),
    **_unsaid("{statistic} age", "ages"),
}

_EXPERIENCED: Forms = {
    Equal: "People in both jobs have {left.value} years of experience.",
    Similar: (
        "{High.plural} and {low.plural} have about as much experience, "
        "{high.value} and {low.value} years."
    ),
    Higher: (
        "{High.plural} have{also} more experience than {low.plural}: {high.value} years, "
        "compared with {low.value}."
    ),
    AtLeast: (
        "{High.plural} have{also} more experience than {low.plural}: {high.value} years, "
        "compared with {low.value}, at least {gap} apart."
    ),
    **_unsaid("experience in years", "years of experience"),
}

_BEST = "{Left.plural} are best paid in {left.name}"
_HIGHEST = "The highest published pay for {left.plural} is in {left.name}"


def _places(noun: str, nouns: str) -> Forms:
    """Where pay is best; only the highest that is published, where the next may be as high."""
    sure = Cases(
        choices.PAY,
        {
            "both": (
                f"{_BEST} ({{left.pay_for}}), {{right.plural}} in {{right.name}} ({{right.pay}})."
            ),
            "left": f"{_BEST} ({{left.pay_for}}), and {{right.plural}} in {{right.name}}.",
            "right": f"{_BEST}, and {{right.plural}} in {{right.name}} ({{right.pay_for}}).",
            "none": f"{_BEST}, and {{right.plural}} in {{right.name}}.",
        },
    )
    unsure = Cases(
        choices.PAY,
        {
            "both": (
                f"{_HIGHEST} ({{left.pay_for}}), "
                "and for {right.plural} in {right.name} ({right.pay})."
            ),
            "left": (f"{_HIGHEST} ({{left.pay_for}}), and for {{right.plural}} in {{right.name}}."),
            "right": (
                f"{_HIGHEST}, and for {{right.plural}} in {{right.name}} ({{right.pay_for}})."
            ),
            "none": f"{_HIGHEST}, and for {{right.plural}} in {{right.name}}.",
        },
    )
    return {
        Equal: Cases(
            choices.FIRST,
            {
                "sure": ("Both {left.plural} and {right.plural} are best paid in {left.name}."),
                "unsure": (
                    "The highest published pay for both {left.plural} and {right.plural} "
                    "is in {left.name}."
                ),
            },
        ),
        Differs: Cases(choices.FIRST, {"sure": sure, "unsure": unsure}),
        Similar: SILENT,
        Higher: SILENT,
        **_unsaid(noun, nouns),
        OneKnown: (
            "The highest published pay for {known.plural} is in {known.name}; "
            "for {missing.plural}, {missing.absence}."
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
            "all of many": "The same skills are listed for both jobs, among them {shared}.",
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
    noun = lower_label(metric.label).replace("{", "{{").replace("}", "}}")
    verb = "are" if _is_plural(noun) else "is"
    unsaid = _unsaid(noun, f"figures for {noun}", verb=verb)
    same = f"The {noun} of both {{left.plural}} and {{right.plural}} {verb} {{left.value}}."
    match metric.measure:
        case Scale():
            return {Equal: same, **_scale(noun, verb), **unsaid}
        case Span():
            apart = (
                f"The {noun} of {{left.plural}} {verb} {{left.value}}, "
                "and for {right.plural} {right.value}."
            )
            return {Equal: same, Overlap: apart, **unsaid}
        case Category():
            return {**_category(noun, verb), **unsaid}
        case Listing():
            return {**_TOP_SKILLS, Sets: SILENT}
        case _:
            return dict.fromkeys(metric.measure.shapes, SILENT)


def lower_label(label: str) -> str:
    """A label inside a sentence; one that begins with an acronym keeps it."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def _is_plural(noun: str) -> bool:
    """Whether a label's noun takes "are": "years of experience", not "noise level"."""
    head = re.split(r" (?:of|a|an|per|in|for) ", noun)[0]
    return head.endswith("s") and not head.endswith(("ss", "us", "is"))


def _scale(noun: str, verb: str) -> dict[type[Change], Form]:
    high = f"The {noun} of {{high.plural}} {verb} {{high.value}}"
    return {
        Similar: (
            f"The {noun} {verb} about the same for {{high.plural}} ({{high.value}}) "
            "and {low.plural} ({low.value})."
        ),
        Higher: f"{high}, {{gap}} higher than the {{low.value}} of {{low.plural}}.",
        AtLeast: f"{high}, at least {{gap}} higher than that of {{low.plural}} ({{low.value}}).",
    }


def _category(noun: str, verb: str) -> dict[type[Change], Form]:
    shares = (
        f"The {noun} {verb} {{high.name}} for both, with {{high.share}} of {{high.plural}} "
        "and {low.share} of {low.plural}."
    )
    return {
        Equal: f"The {noun} {verb} {{left.name}} for both {{left.plural}} and {{right.plural}}.",
        Similar: shares,
        Higher: shares,
        Differs: (
            f"The {noun} {verb} {{left.name}} for {{left.plural}} "
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
    "median_weekly": (
        "median_weekly", _pay("median pay", "median weekly pay", "", " a week", "at the median"),
    ),
    "years_of_experience": ("years_of_experience", _EXPERIENCED),
    "range": ("salary_range", _RANGE),
    "growth": ("growth", _GROWTH),
    "openings": ("openings", _OPENINGS),
    "entry_education": ("entry_education", _ENTRY),
    "experience": ("experience", _EXPERIENCE),
    "training": ("training", _TRAINING),
    "jobs": ("jobs", _JOBS),
    "time": ("time_to_enter", _TIME),
    "top_skills": ("skills", _TOP_SKILLS),
    "shared_skills": ("skills", _SHARED_SKILLS),
    "own_skills": ("skills", _OWN_SKILLS),
    "best_pay": ("best_industry", _places("best-paying industry", "best-paying industries")),
    "best_state": ("best_state", _places("best-paying state", "best-paying states")),
    "best_city": ("best_city", _places("best-paying city", "best-paying cities")),
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

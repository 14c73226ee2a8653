"""Every kind of sentence about one metric, by name: its metric, forms and words."""

from __future__ import annotations

import functools
from collections.abc import Mapping

import attrs

from occucompare.languages.en.forms import Form, Forms
from occucompare.languages.en.messages import (
    counts,
    degrees,
    entry,
    growth,
    labelled,
    one_role,
    own_skills,
    pay,
    people,
    places,
    ranges,
    requirements,
    skills,
    years_of_experience,
)
from occucompare.languages.en.messages.absent import unsaid
from occucompare.languages.en.style import Subject
from occucompare.languages.en.wording import Kind, RoleKind
from occucompare.model.metric import Metric, metrics_of
from occucompare.model.role import Role

_METRICS = {metric.name: metric for metric in metrics_of(Role)}


@attrs.frozen
class Worded:
    """What a kind is made from. `words` fill in the templates that several kinds share."""

    metric: str
    forms: Forms
    words: Mapping[str, str]
    subject: Subject = "plural"


_WORDED: dict[str, Worded] = {
    "salary": Worded("salary", pay.PAY, pay.SALARY, "singular"),
    "median_salary": Worded("median_salary", pay.PAY, pay.MEDIAN_SALARY, "singular"),
    "hourly": Worded("hourly", pay.PAY, pay.HOURLY, "singular"),
    "median_hourly": Worded("median_hourly", pay.PAY, pay.MEDIAN_HOURLY, "singular"),
    "median_weekly": Worded("median_weekly", pay.PAY, pay.MEDIAN_WEEKLY, "singular"),
    "short_gap": Worded("salary", pay.SHORT_GAP, pay.SALARY),
    "range": Worded(
        "salary_range", ranges.RANGE, unsaid("typical pay range", "typical pay ranges", " a year")
    ),
    "growth": Worded("growth", growth.GROWTH, unsaid("projected growth", "projected growth rates")),
    "jobs": Worded("jobs", counts.JOBS, counts.ALL_JOBS),
    "openings": Worded("openings", counts.OPENINGS, counts.YEARLY_OPENINGS),
    "time": Worded(
        "time_to_enter", entry.TIME, unsaid("time to enter the job", "times to enter the job")
    ),
    "entry_education": Worded(
        "entry_education",
        entry.ENTRY,
        unsaid("typical entry education", "typical levels of entry education"),
    ),
    "experience": Worded("experience", requirements.EXPERIENCE, requirements.WORK_EXPERIENCE),
    "training": Worded("training", requirements.TRAINING, requirements.ON_THE_JOB_TRAINING),
    "education": Worded(
        "degree", degrees.DEGREE, unsaid("most common degree", "most common degrees")
    ),
    "women": Worded("gender", people.WOMEN, unsaid("gender mix", "gender mixes")),
    "age": Worded("age", people.AGE, unsaid("typical age", "typical ages")),
    "years_of_experience": Worded(
        "years_of_experience",
        years_of_experience.EXPERIENCED,
        unsaid("length of experience", "lengths of experience"),
    ),
    "best_pay": Worded("best_industry", places.BEST, places.INDUSTRY),
    "best_state": Worded("best_state", places.BEST, places.STATE),
    "best_city": Worded("best_city", places.BEST, places.CITY),
    "best_company": Worded("best_company", places.BEST, places.COMPANY),
    "top_skills": Worded("skills", skills.TOP_SKILLS, {}),
    "shared_skills": Worded("skills", skills.SHARED_SKILLS, {}),
    "own_skills": Worded("skills", own_skills.OWN_SKILLS, {}),
}


@attrs.frozen
class WordedRole:
    """What a kind about one role is made from."""

    metric: str
    form: Form
    words: Mapping[str, str] = attrs.field(factory=dict[str, str])
    subject: Subject = "plural"


_OF_ROLE: dict[str, WordedRole] = {
    "skill_shares": WordedRole("skills", one_role.SKILL_SHARES),
    "role_salary": WordedRole("salary", one_role.PAY, pay.SALARY),
    "role_median": WordedRole("median_salary", one_role.PAY, pay.MEDIAN_SALARY),
    "role_range": WordedRole("salary_range", one_role.RANGE),
    "role_growth": WordedRole("growth", one_role.GROWTH),
    "role_jobs": WordedRole("jobs", one_role.JOBS),
    "role_openings": WordedRole("openings", one_role.OPENINGS),
    "role_satisfaction": WordedRole("job_satisfaction", one_role.SATISFACTION),
    "role_entry": WordedRole("entry_education", one_role.ENTRY),
    "role_experience": WordedRole("experience", one_role.EXPERIENCE),
    "role_training": WordedRole("training", one_role.TRAINING),
    "role_time": WordedRole("time_to_enter", one_role.TIME),
    "role_degree": WordedRole("degree", one_role.DEGREE),
    "role_women": WordedRole("gender", one_role.WOMEN),
    "role_age": WordedRole("age", one_role.AGE),
    "role_years_of_experience": WordedRole("years_of_experience", one_role.YEARS_OF_EXPERIENCE),
    "role_best_industry": WordedRole(
        "best_industry", one_role.BEST, one_role.best_words("industry")
    ),
    "role_best_state": WordedRole("best_state", one_role.BEST, one_role.best_words("state")),
    "role_best_city": WordedRole("best_city", one_role.BEST, one_role.best_words("city")),
    "role_best_company": WordedRole(
        "best_company", one_role.BEST, one_role.best_words("company", "at")
    ),
    "role_top_skills": WordedRole("skills", one_role.LIST, one_role.list_words("skill", "skills")),
    "role_soft_skills": WordedRole(
        "soft_skills", one_role.LIST, one_role.list_words("soft skill", "soft skills")
    ),
    "role_technologies": WordedRole(
        "technologies", one_role.LIST, one_role.list_words("technology", "technologies")
    ),
}

WORDED = frozenset(_WORDED)
OF_ROLE = frozenset(_OF_ROLE)


@functools.cache
def kind(name: str) -> Kind:
    """The wording of that name. Raises KeyError for a name that is not one."""
    worded = _WORDED[name]
    return Kind(name, _METRICS[worded.metric], worded.forms, worded.words, worded.subject)


def words_of(name: str) -> Mapping[str, str]:
    """The words that fill in a kind's templates. Raises KeyError for a name that is not one."""
    return _WORDED[name].words


@functools.cache
def family(name: str) -> str:
    """The first kind that has the same forms: they take turns at one set of wordings."""
    for kinds in (_WORDED, _OF_ROLE):
        if name in kinds:
            return next(each for each, of in kinds.items() if _forms(of) is _forms(kinds[name]))
    return name


def _forms(worded: Worded | WordedRole) -> object:
    return worded.forms if isinstance(worded, Worded) else worded.form


def metric_name(name: str) -> str:
    """The metric that a kind is about; a metric without a kind of its own is named by itself."""
    return _WORDED[name].metric if name in _WORDED else name


@functools.cache
def role_kind(name: str) -> RoleKind:
    """The wording of that name about one role. Raises KeyError for a name that is not one."""
    worded = _OF_ROLE[name]
    metric = _METRICS[worded.metric]
    return RoleKind(name, metric, worded.form, worded.words, worded.subject)


@functools.cache
def kind_of(metric: Metric) -> Kind:
    """The wording of a metric that has no kind of its own, such as one of the user's."""
    forms = labelled.labelled_forms(metric.measure)
    return Kind(metric.name, metric, forms, labelled.words(metric.label, metric.measure))

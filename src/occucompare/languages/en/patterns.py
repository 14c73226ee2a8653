"""Where the patterns of each message stand, and its words; read when they are first asked for."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from importlib import import_module
from typing import cast

from occucompare.languages.en.numbers import PERIODS, lower_label
from occucompare.model.metric import Metric
from occucompare.model.style import Number
from occucompare.wording.lexicon import Forms, Patterns

# The file in messages/, the patterns, the message's own words, and the number it is best said in.
_HOMES: Mapping[str, tuple[str, str, str | None, Number]] = {
    "salary": ("pay", "PAY", "SALARY", "singular"),
    "median_salary": ("pay", "PAY", "MEDIAN_SALARY", "singular"),
    "hourly": ("pay", "PAY", "HOURLY", "singular"),
    "median_hourly": ("pay", "PAY", "MEDIAN_HOURLY", "singular"),
    "median_weekly": ("pay", "PAY", "MEDIAN_WEEKLY", "singular"),
    "short_gap": ("pay", "SHORT_GAP", "SALARY", "plural"),
    "range": ("ranges", "RANGE", "PAY_RANGE", "plural"),
    "growth": ("growth", "GROWTH", "PROJECTED", "plural"),
    "jobs": ("counts", "JOBS", "ALL_JOBS", "plural"),
    "openings": ("counts", "OPENINGS", "YEARLY_OPENINGS", "plural"),
    "time": ("entry", "TIME", "TIME_TO_ENTER", "plural"),
    "entry_education": ("entry", "ENTRY", "ENTRY_EDUCATION", "plural"),
    "experience": ("requirements", "EXPERIENCE", "WORK_EXPERIENCE", "plural"),
    "training": ("requirements", "TRAINING", "ON_THE_JOB_TRAINING", "plural"),
    "education": ("degrees", "DEGREE", "MOST_COMMON", "plural"),
    "women": ("people", "WOMEN", "GENDER", "plural"),
    "age": ("people", "AGE", "TYPICAL_AGE", "plural"),
    "years_of_experience": ("years_of_experience", "EXPERIENCED", "LENGTH", "plural"),
    "best_pay": ("places", "BEST", "INDUSTRY", "plural"),
    "best_state": ("places", "BEST", "STATE", "plural"),
    "best_city": ("places", "BEST", "CITY", "plural"),
    "best_company": ("places", "BEST", "COMPANY", "plural"),
    "top_skills": ("skills", "TOP_SKILLS", None, "plural"),
    "shared_skills": ("skills", "SHARED_SKILLS", None, "plural"),
    "own_skills": ("own_skills", "OWN_SKILLS", None, "plural"),
    "asked": ("comparison", "ASKED", None, "plural"),
    "headline": ("comparison", "HEADLINE", None, "plural"),
    "attainment": ("comparison", "ATTAINMENT", None, "plural"),
    "skill_gap": ("comparison", "SKILL_GAP", None, "plural"),
    "mean_and_median": ("comparison", "MEAN_AND_MEDIAN", None, "plural"),
    "reliability": ("comparison", "RELIABILITY", None, "plural"),
    "same_occupation": ("comparison", "SAME_OCCUPATION", None, "plural"),
    "not_published": ("comparison", "NOT_PUBLISHED", None, "plural"),
    "skill_shares": ("lists", "SKILL_SHARES", None, "plural"),
    "role_salary": ("pay", "ONE_PAY", "SALARY", "plural"),
    "role_median": ("pay", "ONE_PAY", "MEDIAN_SALARY", "plural"),
    "role_range": ("ranges", "ONE_RANGE", None, "plural"),
    "role_growth": ("growth", "ONE_GROWTH", None, "plural"),
    "role_jobs": ("counts", "ONE_JOBS", None, "plural"),
    "role_openings": ("counts", "ONE_OPENINGS", None, "plural"),
    "role_satisfaction": ("counts", "ONE_SATISFACTION", None, "plural"),
    "role_entry": ("entry", "ONE_ENTRY", None, "plural"),
    "role_experience": ("requirements", "ONE_EXPERIENCE", None, "plural"),
    "role_training": ("requirements", "ONE_TRAINING", None, "plural"),
    "role_time": ("entry", "ONE_TIME", None, "plural"),
    "role_degree": ("degrees", "ONE_DEGREE", None, "plural"),
    "role_women": ("people", "ONE_WOMEN", None, "plural"),
    "role_age": ("people", "ONE_AGE", None, "plural"),
    "role_years_of_experience": ("years_of_experience", "ONE_EXPERIENCED", None, "plural"),
    "role_best_industry": ("one_place", "ONE_BEST", "INDUSTRY", "plural"),
    "role_best_state": ("one_place", "ONE_BEST", "STATE", "plural"),
    "role_best_city": ("one_place", "ONE_BEST", "CITY", "plural"),
    "role_best_company": ("one_place", "ONE_BEST", "COMPANY", "plural"),
    "role_top_skills": ("lists", "ONE_LIST", "SKILLS", "plural"),
    "role_soft_skills": ("lists", "ONE_LIST", "SOFT_SKILLS", "plural"),
    "role_technologies": ("lists", "ONE_LIST", "TECHNOLOGIES", "plural"),
    "ranking": ("rankings", "RANKING", None, "plural"),
    "ranking_growth": ("rankings", "GROWTH", None, "plural"),
    "unranked": ("rankings", "UNRANKED", None, "plural"),
}
_SAME_FORMS = {"other_best_pay": "role_best_industry"} | dict.fromkeys(
    ("interval", "errors_unknown", "unreliable"), "reliability"
)


@functools.cache
def patterns(name: str) -> Patterns:
    """The patterns of a message. Raises KeyError for a name that is none."""
    file, forms, words, number = _HOMES[_SAME_FORMS.get(name, name)]
    home = import_module(f"{__package__}.messages.{file}")
    return Patterns(
        cast("Forms", getattr(home, forms)),
        cast("Mapping[str, str]", getattr(home, words)) if words else {},
        number,
    )


def labelled(metric: Metric) -> Patterns | None:
    """The patterns of a metric that has no message of its own, by the family of its measure.

    None for texts and lists, which are not said in a sentence of their own.
    """
    family = metric.measure.family
    if family is None:
        return None
    home = import_module(f"{__package__}.messages.labelled")
    return Patterns(cast("Forms", getattr(home, family.upper())), _words(metric))


def _words(metric: Metric) -> dict[str, str]:
    """The words that a label gives."""
    noun = lower_label(metric.label)
    plural = _is_plural(noun)
    period = metric.measure.pay_period
    return {
        "noun": noun,
        "nouns": f"figures for {noun}",
        # The period after an amount of pay, where the label does not tell it.
        "per": f" {PERIODS[period]}" if period and period not in noun else "",
        "is": "are" if plural else "is",
        "exceeds": "exceed" if plural else "exceeds",
        "equals": "equal" if plural else "equals",
        "that": "those" if plural else "that",
    }


def _is_plural(noun: str) -> bool:
    """Whether a label's noun takes "are": "years of experience", not "noise level"."""
    head = re.split(r" (?:of|a|an|per|in|for) ", noun)[0]
    return head.endswith("s") and not head.endswith(("ss", "us", "is"))

"""Every message that there is, by name: the metrics it is about, and what selects its case."""

from __future__ import annotations

from collections.abc import Mapping

from occucompare.model.metric import Metric, metrics_of
from occucompare.model.role import Role
from occucompare.wording import selectors, several
from occucompare.wording.message import (
    ABSENT,
    Message,
    TwoRoles,
    of_metric,
    of_one_role,
)
from occucompare.wording.salience import headline
from occucompare.wording.selected import Selected, Selector


def metric_of(message: Message, role: type[Role]) -> Metric | None:
    """The metric that a message is about, as a class of roles declares it."""
    return next((each for each in metrics_of(role) if each.name == message.metrics[0]), None)


def of_difference(message: Message, roles: TwoRoles) -> Selected | None:
    """What selects a message about one metric of two roles."""
    metric = roles.comparison[message.metrics[0]].metric
    return of_metric(message, metric, roles.left, roles.right, roles.thresholds)


def of_left(message: Message, roles: TwoRoles) -> Selected | None:
    """What selects a message about one role alone: the left one."""
    metric = metric_of(message, type(roles.left.role))
    return None if metric is None else of_one_role(message, metric, roles.left)


def of_right(message: Message, roles: TwoRoles) -> Selected | None:
    """What selects such a message about the right role."""
    metric = metric_of(message, type(roles.right.role))
    return None if metric is None else of_one_role(message, metric, roles.right)


def about(metric: str, **cases: Selector) -> Message:
    """A message about one metric of two roles, which bears the metric's name."""
    return named(metric, metric, **cases)


def named(name: str, metric: str, patterns: str | None = None, **cases: Selector) -> Message:
    """The same under another name; `patterns` names the message whose patterns it takes."""
    whole = {**ABSENT, **cases}
    return Message(name, (metric,), select=of_difference, selectors=whole, scope="difference", patterns=patterns)


def alone(
    name: str, metric: str, selector: Selector | None = None, patterns: str | None = None
) -> Message:
    """A message about one metric of one role."""
    selectors_ = {} if selector is None else {"": selector}
    return Message(
        name, (metric,), select=of_left, selectors=selectors_, scope="role", patterns=patterns
    )


_RATIO = {"higher": selectors.RATIO}
_COUNTS = {"higher": selectors.COUNTS, "similar": selectors.COUNTS}
_ASKED = {"equal": selectors.NONE, "differs": selectors.NONE, "one_known": selectors.ASKED}
_BEST = {"equal": selectors.BEST, "differs": selectors.BEST}
_PAY = ("salary",)

_EVERY = (
    # About one metric of two roles.
    about("salary", **_RATIO),
    named("median_salary", "median_salary", "salary", **_RATIO),
    named("hourly", "hourly", "salary", **_RATIO),
    named("median_hourly", "median_hourly", "salary", **_RATIO),
    named("median_weekly", "median_weekly", "salary", **_RATIO),
    named("short_gap", "salary"),
    named(
        "range", "salary_range", equal=selectors.WIDTH, overlap=selectors.RELATION,
        not_comparable=selectors.OPEN,
    ),
    about("growth", equal=selectors.GROWTH_ALIKE, higher=selectors.GROWTH_APART),
    about("jobs", **_COUNTS),
    about("openings", **_COUNTS),
    named("time", "time_to_enter", overlap=selectors.RELATION),
    about("entry_education"),
    about("experience", **_ASKED),
    about("training", **_ASKED),
    named("education", "degree", equal=selectors.SHARE, differs=selectors.SHARE),
    named(
        "women", "gender", equal=selectors.WOMEN, shifts=selectors.WOMEN_SHIFT,
        one_known=selectors.WOMEN_OF_ONE,
    ),
    about("age"),
    about("years_of_experience"),
    named("best_pay", "best_industry", **_BEST),
    named("best_state", "best_state", "best_pay", **_BEST),
    named("best_city", "best_city", "best_pay", **_BEST),
    named("best_company", "best_company", "best_pay", **_BEST),
    named("top_skills", "skills", sets=selectors.TOPS),
    named("shared_skills", "skills", sets=selectors.SHARED),
    named("own_skills", "skills", sets=selectors.OWN),
    # About several metrics, or about the comparison itself.
    Message("asked", select=several.asked, given={"first_name", "first_count", "second_name", "second_count"}),
    Message("headline", select=headline, given={"topics", "topics_or", "tail"}),
    Message("attainment", ("education",), select=several.attainment, given={"degree", "gap", "high_share", "low_share"}),
    Message("skill_gap", ("skills",), select=several.skill_gap, given={"skill", "high_score", "low_score", "top"}),
    Message("mean_and_median", ("salary", "median_salary"), select=several.mean_and_median),
    *(
        Message(
            name, _PAY, select=select, kind="reliability", patterns="reliability",
            given={"confidence", "first", "last", "lower", "upper"},
        )
        for name, select in (
            ("reliability", several.reliability),
            ("interval", several.interval),
            ("errors_unknown", several.errors_unknown),
            ("unreliable", several.unreliable),
        )
    ),
    Message("same_occupation", select=several.same_occupation, given={"left_name", "right_name"}),
    Message(
        "other_best_pay", ("best_industry",), select=of_right, kind="role_best_industry",
        selectors={"": selectors.BEST_OF_ONE}, patterns="role_best_industry",
    ),
    Message("not_published", select=several.not_published, given={"labels"}),
    # About one role.
    alone("skill_shares", "skills", selectors.WEIGHTS),
    alone("role_salary", "salary"),
    alone("role_median", "median_salary", patterns="role_salary"),
    alone("role_range", "salary_range", selectors.RANGE_OF_ONE),
    alone("role_growth", "growth", selectors.GROWTH_OF_ONE),
    alone("role_jobs", "jobs", selectors.COUNT_OF_ONE),
    alone("role_openings", "openings", selectors.COUNT_OF_ONE),
    alone("role_satisfaction", "job_satisfaction"),
    alone("role_entry", "entry_education"),
    alone("role_experience", "experience", selectors.NEED_OF_ONE),
    alone("role_training", "training", selectors.NEED_OF_ONE),
    alone("role_time", "time_to_enter"),
    alone("role_degree", "degree", selectors.DEGREE_OF_ONE),
    alone("role_women", "gender", selectors.WOMEN_OF_ONE),
    alone("role_age", "age"),
    alone("role_years_of_experience", "years_of_experience"),
    alone("role_best_industry", "best_industry", selectors.BEST_OF_ONE),
    alone("role_best_state", "best_state", selectors.BEST_OF_ONE, "role_best_industry"),
    alone("role_best_city", "best_city", selectors.BEST_OF_ONE, "role_best_industry"),
    alone("role_best_company", "best_company", selectors.BEST_OF_ONE, "role_best_industry"),
    alone("role_top_skills", "skills", selectors.TOPS_OF_ONE),
    alone("role_soft_skills", "soft_skills", selectors.TOPS_OF_ONE, "role_top_skills"),
    alone("role_technologies", "technologies", selectors.TOPS_OF_ONE, "role_top_skills"),
)  # fmt: skip

MESSAGES: Mapping[str, Message] = {message.name: message for message in _EVERY}
"""The bundled messages, by name."""


def message_of(name: str) -> Message:
    """The message of that name; of a metric that has none, one that its label words."""
    return MESSAGES.get(name) or about(name)

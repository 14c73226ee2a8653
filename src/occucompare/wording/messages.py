"""Every message that there is, by name: the metrics it is about, and what selects its case."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TypeAlias

from occucompare.model.metric import Metric, metrics_of
from occucompare.model.role import Role
from occucompare.wording import selectors, several
from occucompare.wording.message import Message, Select, TwoRoles, of_metric, of_one_role
from occucompare.wording.salience import headline
from occucompare.wording.selected import Selected, Selector

Cases: TypeAlias = Mapping[str, Selector]
"""What picks the case of each shape of change that has several."""
NO_CASES: Cases = {}
ABSENT: Cases = {"neither_known": selectors.SAME_ABSENCE}
"""What holds of every message about one metric: two absences have one reason, or two."""


def metric_of(message: Message, role: type[Role]) -> Metric | None:
    """The metric that a message is about, as a class of roles declares it."""
    return next((each for each in metrics_of(role) if each.name == message.metrics[0]), None)


def of_difference(message: Message, roles: TwoRoles) -> Selected | None:
    """What selects a message about one metric of two roles."""
    metric = roles.comparison.metric(message.metrics[0])
    if metric is None:
        return None
    return of_metric(message, metric, roles.left, roles.right, roles.thresholds)


def of_left(message: Message, roles: TwoRoles) -> Selected | None:
    """What selects a message about one role alone: the left one."""
    metric = metric_of(message, type(roles.left.role))
    return None if metric is None else of_one_role(message, metric, roles.left)


def of_right(message: Message, roles: TwoRoles) -> Selected | None:
    """What selects such a message about the right role."""
    metric = metric_of(message, type(roles.right.role))
    return None if metric is None else of_one_role(message, metric, roles.right)


def about(metric: str, cases: Cases = NO_CASES) -> Message:
    """A message about one metric of two roles, which bears the metric's name."""
    return named(metric, metric, cases)


def named(
    name: str, metric: str, cases: Cases = NO_CASES, *, patterns: str | None = None
) -> Message:
    """The same under another name; `patterns` names the message whose patterns it takes."""
    whole = {**ABSENT, **cases}
    return Message(
        name,
        (metric,),
        select=of_difference,
        selectors=whole,
        scope="difference",
        patterns=patterns,
    )


def alone(
    name: str, metric: str, selector: Selector | None = None, *, patterns: str | None = None
) -> Message:
    """A message about one metric of one role."""
    cases = NO_CASES if selector is None else {"": selector}
    return Message(
        name, (metric,), select=of_left, selectors=cases, scope="role", patterns=patterns
    )


def whole(
    name: str, select: Select, *given: str, metrics: tuple[str, ...] = (), kind: str | None = None
) -> Message:
    """A message about several metrics or the comparison itself; `given` are its arguments."""
    return Message(name, metrics, select=select, given=frozenset(given), kind=kind, patterns=kind)


_RATIO = {"higher": selectors.RATIO}
_COUNTS = {"higher": selectors.COUNTS, "similar": selectors.COUNTS}
_ASKED = {"equal": selectors.NONE, "differs": selectors.NONE, "one_known": selectors.ASKED}
_BEST = {"equal": selectors.BEST, "differs": selectors.BEST}
_RANGE = {
    "equal": selectors.WIDTH,
    "overlap": selectors.RELATION,
    "not_comparable": selectors.OPEN,
}
_WOMEN = {
    "equal": selectors.WOMEN,
    "shifts": selectors.WOMEN_SHIFT,
    "one_known": selectors.WOMEN_OF_ONE,
}
_INTERVAL = ("confidence", "first", "last", "lower", "upper")

_EVERY = (
    # About one metric of two roles.
    about("salary", _RATIO),
    named("median_salary", "median_salary", _RATIO, patterns="salary"),
    named("hourly", "hourly", _RATIO, patterns="salary"),
    named("median_hourly", "median_hourly", _RATIO, patterns="salary"),
    named("median_weekly", "median_weekly", _RATIO, patterns="salary"),
    named("short_gap", "salary"),
    named("range", "salary_range", _RANGE),
    about("growth", {"equal": selectors.GROWTH_ALIKE, "higher": selectors.GROWTH_APART}),
    about("jobs", _COUNTS),
    about("openings", _COUNTS),
    named("time", "time_to_enter", {"overlap": selectors.RELATION}),
    about("entry_education"),
    about("experience", _ASKED),
    about("training", _ASKED),
    named("education", "degree", {"equal": selectors.SHARE, "differs": selectors.SHARE}),
    named("women", "gender", _WOMEN),
    about("age"),
    about("years_of_experience"),
    named("best_pay", "best_industry", _BEST),
    named("best_state", "best_state", _BEST, patterns="best_pay"),
    named("best_city", "best_city", _BEST, patterns="best_pay"),
    named("best_company", "best_company", _BEST, patterns="best_pay"),
    named("top_skills", "skills", {"sets": selectors.TOPS}),
    named("shared_skills", "skills", {"sets": selectors.SHARED}),
    named("own_skills", "skills", {"sets": selectors.OWN}),
    # About several metrics, or about the comparison itself.
    whole("asked", several.asked, "first_name", "first_count", "second_name", "second_count"),
    whole("headline", headline, "topics", "topics_or", "tail"),
    whole(
        "attainment", several.attainment, "degree", "gap", "high_share", "low_share",
        metrics=("education",),
    ),
    whole(
        "skill_gap", several.skill_gap, "skill", "high_score", "low_score", "top",
        metrics=("skills",),
    ),
    whole("mean_and_median", several.mean_and_median, metrics=("salary", "median_salary")),
    *(
        whole(name, select, *_INTERVAL, metrics=("salary",), kind="reliability")
        for name, select in (
            ("reliability", several.reliability),
            ("interval", several.interval),
            ("errors_unknown", several.errors_unknown),
            ("unreliable", several.unreliable),
        )
    ),
    whole("same_occupation", several.same_occupation, "left_name", "right_name"),
    whole("not_published", several.not_published, "labels"),
    Message(
        "other_best_pay", ("best_industry",), select=of_right, kind="role_best_industry",
        selectors={"": selectors.BEST_OF_ONE}, patterns="role_best_industry",
    ),
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
    *(
        alone(f"role_{name}", name, selectors.BEST_OF_ONE, patterns="role_best_industry")
        for name in ("best_state", "best_city", "best_company")
    ),
    alone("role_top_skills", "skills", selectors.TOPS_OF_ONE),
    *(
        alone(f"role_{name}", name, selectors.TOPS_OF_ONE, patterns="role_top_skills")
        for name in ("soft_skills", "technologies")
    ),
)  # fmt: skip

MESSAGES: Mapping[str, Message] = {message.name: message for message in _EVERY}
"""The bundled messages, by name."""


@functools.lru_cache(maxsize=1024)
def message_of(name: str) -> Message:
    """The message of that name; of a metric that has none, one that its label words."""
    return MESSAGES.get(name) or about(name)

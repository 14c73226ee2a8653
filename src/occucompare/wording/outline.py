"""The one outline that texts and pages follow: topics in order, with their metrics and messages.

Beside `Role`, where a metric is declared, this is where one is known by its name. A metric that is
not in it follows at the end of its group: in the full and standard text, and on the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, TypeAlias

import attrs

from occucompare.model.figures import Period
from occucompare.model.metric import Group, Metric
from occucompare.model.style import Length

Part: TypeAlias = Literal["headline", "short", "standard", "full", "block"]
"""A text of some length; "block" is a paragraph on one of several others."""


@attrs.frozen
class Lead:
    """A metric that can head a comparison: what readers call it, and one clear difference.

    `unit` is that difference: a ratio for pay and counts (1.05 for 5%), and else in the metric's
    own unit: percentage points for shares and growth, years for ages. It makes metrics comparable.
    """

    metric: str
    name: str
    unit: float


LEADS = (
    Lead("salary", "pay", 1.05),
    Lead("hourly", "pay", 1.05),
    Lead("median_salary", "pay", 1.05),
    Lead("degree", "education", 10),
    Lead("growth", "outlook", 5),
    Lead("jobs", "jobs", 2),
    Lead("gender", "gender", 10),
    Lead("age", "age", 5),
)


@attrs.frozen(kw_only=True)
class Topic:
    """What belongs together in a text and on a page.

    `told` are the messages of each text about two roles, `of_role` those about one; `section` are
    those of the page's section on two roles, `role_section` on one. `sized_by` are the leading
    metrics by whose difference the topic is placed in a text; without any it keeps its place.
    A section has the metrics of `group`, or those of `metrics`; `tabled` are told by its table or
    chart alone. `overview` are the metrics that readers look for first, `brief` what a brief page
    has besides, and `role_brief` one about a role. `length` is the length of its sentences, where
    that is not the text's. `aside` stands after what a page says of other roles.
    """

    name: str
    group: Group | None = None
    metrics: tuple[str, ...] = ()
    told: Mapping[Part, tuple[str, ...]] = attrs.field(factory=dict[Part, "tuple[str, ...]"])
    sized_by: tuple[str, ...] = ()
    section: tuple[str, ...] = ()
    of_role: Mapping[Part, tuple[str, ...]] = attrs.field(factory=dict[Part, "tuple[str, ...]"])
    role_section: tuple[str, ...] = ()
    tabled: tuple[str, ...] = ()
    overview: tuple[str, ...] = ()
    brief: tuple[str, ...] = ()
    role_brief: tuple[str, ...] = ()
    length: Length | None = None
    aside: bool = False


_ENTRY = ("role_entry", "role_experience", "role_training", "role_time")
_PLACES = ("role_best_state", "role_best_city", "role_best_company")

OPENING = ("asked", "headline", "same_occupation")
"""What opens a text about two roles."""
LEAD = (*OPENING, "salary", "time")
"""What opens the page of two roles; a paragraph on their skills follows."""
LEAD_SKILLS = ("top_skills",)
ROLE_LEAD = ("role_salary", "role_growth", "role_entry", "role_time")
ROLE_LEAD_SKILLS = ("role_top_skills",)

# In the order of a page. In a text, topics that have a size are told first, the largest first.
TOPICS = (
    Topic(
        name="salary",
        group="pay",
        sized_by=("salary", "hourly", "median_salary"),
        told={
            "short": ("salary", "unreliable"),
            "standard": ("salary", "unreliable", "mean_and_median", "range"),
            "full": (
                "salary", "interval", "mean_and_median", "range", "hourly", "best_pay",
                "best_state", "best_city", "best_company",
            ),
            "block": ("short_gap", "unreliable", "other_best_pay"),
        },
        section=("mean_and_median", "median_salary", "range", "hourly", "median_weekly"),
        of_role={
            "headline": ("role_salary",),
            "short": (
                "role_salary", "role_growth", "role_entry", "role_degree", "role_top_skills",
            ),
            "standard": ("role_salary", "role_range", "role_jobs", "role_growth"),
            "full": ("role_salary", "role_median", "role_range", "role_best_industry"),
        },
        role_section=("role_median", "role_range"),
        tabled=("median_hourly", "salary_quartiles", "hourly_range", "hourly_quartiles"),
        overview=("salary", "hourly"),
        brief=("median_salary", "salary_range"),
    ),
    Topic(
        name="places",
        group="places",
        section=("best_pay", "best_state", "best_city", "best_company"),
        of_role={"full": _PLACES},
        role_section=("role_best_industry", *_PLACES),
        role_brief=("best_industry",),
    ),
    Topic(
        name="outlook",
        group="outlook",
        sized_by=("growth", "jobs"),
        told={
            "standard": ("jobs", "growth"),
            "full": ("jobs", "openings", "growth", "job_satisfaction"),
        },
        section=("jobs", "openings", "growth", "job_satisfaction"),
        of_role={"full": ("role_jobs", "role_growth", "role_openings", "role_satisfaction")},
        role_section=("role_jobs", "role_openings", "role_satisfaction"),
        overview=("growth", "jobs", "job_satisfaction"),
        brief=("openings",),
    ),
    # A short text has room for two topics, so growth and jobs are two there.
    Topic(
        name="growth", sized_by=("growth",), length="short",
        told={"short": ("growth",), "block": ("growth",)},
    ),
    Topic(name="jobs", sized_by=("jobs",), told={"short": ("jobs",)}),
    Topic(
        name="entry",
        group="entry",
        told={
            "standard": ("entry_education", "time"),
            "full": ("entry_education", "experience", "training", "time"),
        },
        section=("entry_education", "experience", "training"),
        of_role={"standard": (*_ENTRY, "role_degree"), "full": _ENTRY},
        role_section=("role_experience", "role_training"),
        overview=("degree", "entry_education"),
        brief=("time_to_enter",),
    ),
    Topic(
        name="education",
        group="education",
        sized_by=("degree",),
        told={
            "short": ("education",),
            "standard": ("education",),
            "full": ("education", "attainment", "major", "college"),
            "block": ("education", "attainment"),
        },
        section=("education", "attainment", "major", "college"),
        role_section=("role_degree",),
    ),
    Topic(
        name="people",
        group="people",
        sized_by=("gender", "age"),
        told={"full": ("women", "age", "years_of_experience", "lgbt")},
        section=("women", "age", "years_of_experience", "lgbt"),
        of_role={"full": ("role_degree", "role_women", "role_age", "role_years_of_experience")},
        role_section=("role_women", "role_age", "role_years_of_experience"),
        tabled=("race",),
        overview=("age", "years_of_experience"),
        brief=("gender",),
    ),
    Topic(name="age", sized_by=("age",), told={"short": ("age",)}),
    Topic(name="duties", group="duties", tabled=("description", "responsibilities")),
    Topic(
        name="skills",
        group="skills",
        told={
            "short": ("shared_skills",),
            "standard": ("shared_skills", "own_skills"),
            "full": ("top_skills", "skill_gap", "shared_skills", "own_skills"),
            "block": ("shared_skills", "own_skills"),
        },
        section=("shared_skills", "own_skills", "skill_gap"),
        of_role={
            "standard": ("role_top_skills",),
            "full": ("role_top_skills", "role_soft_skills", "role_technologies"),
        },
        role_section=("role_soft_skills", "role_technologies"),
        tabled=("soft_skills", "technologies", "knowledge", "skill_scores"),
        role_brief=("skills",),
    ),
    Topic(
        name="related", metrics=("category", "related"), tabled=("category", "related"), aside=True,
    ),
    Topic(name="own", group="own", told={"standard": (), "full": ()}, aside=True),
    Topic(name="end", told={"full": ("errors_unknown", "not_published")}),
)  # fmt: skip
_ROOM: Mapping[Part, int] = {"short": 2}
"""How many of the topics that have a size a text has room for."""

PAY_DRAWN: Mapping[Period, Mapping[str, str]] = {
    "year": {
        "range": "salary_range",
        "middle_half": "salary_quartiles",
        "median": "median_salary",
        "average": "salary",
    },
    "hour": {
        "range": "hourly_range",
        "middle_half": "hourly_quartiles",
        "median": "median_hourly",
        "average": "hourly",
    },
    "week": {"median": "median_weekly"},
}
"""The metrics of which a chart of pay for each period is drawn."""
BESIDE_PAY = ("salary", "hourly", "median_salary", "median_weekly")
"""The pay that similar roles are laid side by side with: the first that enough of them have."""
BESIDE = ("growth", "jobs", "entry_education", "degree")
"""The other metrics that they are laid side by side with."""
BESIDE_IN_WORDS = ("salary", "growth", "degree", "education")
"""The metrics that the paragraphs on them compare."""
BESIDE_DRAWN = ("salary_range", "salary_quartiles", "best_industry", "skills", "description")
"""What else of them is on the page: in a chart, a sentence or a quotation."""
OVERVIEW = tuple(metric for topic in TOPICS for metric in topic.overview)
BRIEF = frozenset((*OVERVIEW, *(metric for topic in TOPICS for metric in topic.brief)))
ROLE_BRIEF = BRIEF | {metric for topic in TOPICS for metric in topic.role_brief}
_PLACE_OF_LEAD = {lead.metric: place for place, lead in reversed([*enumerate(LEADS)])}
_TABLED = frozenset(metric for topic in TOPICS for metric in topic.tabled)


def topics_of(part: Part, sizes: Mapping[str, float]) -> Iterator[Topic]:
    """The topics of a text about two roles, the most telling difference first.

    `sizes` are those of the leading metrics. What can't be measured against others keeps its
    place after those that can.
    """

    def by_size(topic: Topic) -> tuple[float, int]:
        size = max((sizes[name] for name in topic.sized_by if name in sizes), default=-1)
        return -size, min(_PLACE_OF_LEAD[name] for name in topic.sized_by)

    found = [topic for topic in TOPICS if part in topic.told]
    sized = sorted((topic for topic in found if topic.sized_by), key=by_size)
    yield from sized[: _ROOM.get(part)]
    yield from (topic for topic in found if not topic.sized_by)


def is_listed(metric: Metric, named: frozenset[str]) -> bool:
    """Whether the outline has its own place for a metric; `named` are those of its messages."""
    return metric.name in _TABLED or metric.name in named


def messages_named() -> tuple[str, ...]:
    """Every message that the outline names, in order, each once."""
    named = [*OPENING, *LEAD, *LEAD_SKILLS]
    for topic in TOPICS:
        named += [name for names in topic.told.values() for name in names]
        named += topic.section
    return tuple(dict.fromkeys(named))

"""Which kinds of sentence a text has, about what, and in which order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from occucompare.languages.en.headline import topic_sizes
from occucompare.languages.en.style import Extent

if TYPE_CHECKING:
    from occucompare.model.comparison import Comparison

Length: TypeAlias = Literal["headline", "short", "standard", "full"]


@attrs.frozen
class Theme:
    """Kinds that belong together, and the metrics by whose size they are placed.

    `extent` is the plan's unless the theme has its own.
    """

    kinds: tuple[str, ...]
    topics: tuple[str, ...] = ()
    extent: Extent | None = None


@attrs.frozen
class Plan:
    """A text: what opens it, the themes that are told in order of size, and what follows them.

    At most `most` themes are told, when that is given.
    """

    opening: tuple[str, ...]
    themes: tuple[Theme, ...] = ()
    closing: tuple[Theme, ...] = ()
    extent: Extent = "standard"
    most: int | None = None


OWN = Theme(())
"""Where the metrics and kinds stand that a user has added."""
_OPENING = ("asked", "headline", "same_occupation")
_PAY = ("salary", "hourly", "median_salary")
PLANS: dict[Length, Plan] = {
    "headline": Plan(opening=("headline",), extent="short"),
    "short": Plan(
        opening=_OPENING,
        themes=(
            Theme(("salary", "unreliable"), _PAY),
            Theme(("education",), ("degree",)),
            Theme(("growth",), ("growth",)),
            Theme(("jobs",), ("jobs",)),
            Theme(("age",), ("age",)),
        ),
        closing=(Theme(("shared_skills",)),),
        extent="short",
        most=2,
    ),
    "standard": Plan(
        opening=_OPENING,
        themes=(
            Theme(("salary", "unreliable", "mean_and_median", "range"), _PAY),
            Theme(("education",), ("degree",)),
            Theme(("jobs", "growth"), ("jobs", "growth")),
        ),
        closing=(
            Theme(("entry_education", "time")),
            Theme(("shared_skills", "own_skills")),
            OWN,
        ),
    ),
    "full": Plan(
        opening=_OPENING,
        themes=(
            Theme(
                (
                    "salary", "interval", "mean_and_median", "range", "hourly", "best_pay",
                    "best_state", "best_city", "best_company",
                ),
                _PAY,
            ),
            Theme(("education", "attainment", "major"), ("degree",)),
            Theme(("jobs", "openings", "growth"), ("jobs", "growth")),
            Theme(("women", "age", "years_of_experience"), ("gender", "age")),
        ),
        closing=(
            Theme(("entry_education", "experience", "training", "time")),
            Theme(("top_skills", "skill_gap", "shared_skills", "own_skills")),
            OWN,
            Theme(("errors_unknown", "not_published")),
        ),
        extent="full",
    ),
}  # fmt: skip
BLOCK = Plan(
    opening=(),
    themes=(
        Theme(("short_gap", "unreliable", "other_best_pay"), _PAY),
        Theme(("education", "attainment"), ("degree",)),
        Theme(("growth",), ("growth",), "short"),
    ),
    closing=(Theme(("shared_skills", "own_skills")),),
)
"""One role of several against another, on the page about one of them: what that page has told of
the one is not told again, so gaps and the other's own figures stand here."""


def kinds_of(plan: Plan) -> tuple[str, ...]:
    """Every kind that a plan names."""
    return tuple(kind for theme in (*plan.themes, *plan.closing) for kind in theme.kinds)


def arranged(plan: Plan, comparison: Comparison) -> Iterator[Theme]:
    """The themes of a text about two roles: the most telling difference first.

    What can't be measured against others keeps its place after those that can.
    """
    sizes = {topic.name: size for topic, size in topic_sizes(comparison).items()}

    def size(theme: Theme) -> float:
        return max((sizes[name] for name in theme.topics if name in sizes), default=-1)

    ranked = sorted(plan.themes, key=size, reverse=True)
    if plan.opening:
        yield Theme(plan.opening)
    yield from ranked[: plan.most]
    yield from plan.closing

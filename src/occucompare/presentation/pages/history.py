"""What a page says of its role: each sentence once, and each of the role's figures once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from occucompare.model.role import Role
from occucompare.model.statement import Sentence
from occucompare.model.style import TextStyle
from occucompare.presentation.sentences import by_kind, in_turn
from occucompare.wording.text import theme

LEAD = ("role_salary", "role_growth", "role_entry", "role_time")
LEAD_SKILLS = ("role_top_skills",)
KINDS: dict[str, tuple[str, ...]] = {
    "skills": ("role_soft_skills", "role_technologies"),
    "salary": ("role_median", "role_range"),
    "places": ("role_best_industry", "role_best_state", "role_best_city", "role_best_company"),
    "outlook": ("role_jobs", "role_openings", "role_satisfaction"),
    "entry": ("role_experience", "role_training"),
    "education": ("role_degree",),
    "people": ("role_women", "role_age", "role_years_of_experience"),
}
"""The kinds of sentence of each section, besides those that open the page."""


class Telling:
    """Lets through what has not been told: no sentence twice, and no figure of the role."""

    def __init__(self, role: Role) -> None:
        self._title = role.title
        self._told: set[object] = set()

    def fresh(self, sentences: Iterable[Sentence]) -> Iterator[Sentence]:
        """The sentences that tell nothing of the role that has been told before."""
        for sentence in sentences:
            own = {sentence.text, *self._figures(sentence)}
            if own.isdisjoint(self._told):
                self._told |= own
                yield sentence

    def _figures(self, sentence: Sentence) -> Iterator[tuple[str, float]]:
        for fact in sentence.facts:
            if fact.role == self._title and isinstance(fact.value, (int, float)):
                yield fact.metric, fact.value


def said_of_role(role: Role, style: TextStyle, telling: Telling) -> dict[str, list[str]]:
    """The sentences about one role alone, kind by kind, in the order of its page."""
    return by_kind(telling.fresh(_sentences(role, style)))


def _sentences(role: Role, style: TextStyle) -> Iterator[Sentence]:
    yield from theme(role, LEAD, "standard", style)
    yield from theme(role, LEAD_SKILLS, "standard", style)
    for section, kinds in KINDS.items():
        if section == "places":
            for kind, own in in_turn(kinds, style):
                yield from theme(role, (kind,), "full", own)
        else:
            yield from theme(role, kinds, "full", style)

"""The prose about one role: what is known of it, and how it compares with each of some others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import attrs

from occucompare.errors import WordingError
from occucompare.languages.en import kinds
from occucompare.languages.en.paragraphs import Manner, paragraphed
from occucompare.languages.en.plans import Length
from occucompare.languages.en.style import Extent
from occucompare.languages.en.written import Written, written
from occucompare.model.role import Role
from occucompare.model.statement import Sentence

_PAY = ("role_salary", "role_median", "role_range", "role_best_industry")
_PLACES = ("role_best_state", "role_best_city", "role_best_company")
_OUTLOOK = ("role_jobs", "role_growth", "role_openings")
_ENTRY = ("role_entry", "role_experience", "role_training", "role_time")
_PEOPLE = ("role_degree", "role_women", "role_age", "role_years_of_experience")
_SKILLS = ("role_top_skills", "role_soft_skills", "role_technologies")
THEMES: dict[str, tuple[str, ...]] = {
    "pay": _PAY,
    "places": _PLACES,
    "outlook": (*_OUTLOOK, "role_satisfaction"),
    "entry": _ENTRY,
    "people": _PEOPLE,
    "skills": _SKILLS,
}
"""What is told of a role at full length, theme by theme."""
PLANS: dict[Length, tuple[tuple[str, ...], ...]] = {
    "headline": (("role_salary",),),
    "short": (("role_salary", "role_growth", "role_entry", "role_degree", "role_top_skills"),),
    "standard": (
        ("role_salary", "role_range", "role_jobs", "role_growth"),
        (*_ENTRY, "role_degree"),
        ("role_top_skills",),
    ),
    "full": tuple(THEMES.values()),
}
_EXTENTS: dict[Length, Extent] = {"headline": "short", "short": "short", "full": "full"}


def about(
    role: Role, length: Length = "standard", manner: Manner | None = None
) -> tuple[tuple[Sentence, ...], ...]:
    """What is known of a role, paragraph by paragraph.

    Raises WordingError for a length that does not exist.
    """
    if length not in PLANS:
        raise WordingError(f"no length {length!r}; there is {', '.join(map(repr, PLANS))}")
    extent = _EXTENTS.get(length, "standard")
    told = (theme(role, names, extent, manner or Manner()) for names in PLANS[length])
    return tuple(paragraphed(list(told)))


def theme(
    role: Role, names: tuple[str, ...], extent: Extent, manner: Manner
) -> tuple[Sentence, ...]:
    """The sentences of some kinds about one role that have something to say."""
    return tuple(_sentences(written(role), names, extent, manner))


def _sentences(
    role: Written, names: tuple[str, ...], extent: Extent, manner: Manner
) -> Iterator[Sentence]:
    forms: Counter[str] = Counter()
    for name in names:
        family = kinds.family(name)
        style = attrs.evolve(manner, turn=manner.turn + forms[family]).style(name, extent)
        style = attrs.evolve(style, later=bool(forms))
        sentence = kinds.role_kind(name).sentence(role, style)
        if sentence is not None:
            yield sentence
            forms[family] += 1

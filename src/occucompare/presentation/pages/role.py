"""A role's page: its title, what opens it, and its sections."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

import attrs

from occucompare.document.page import Entries, Page, Paragraph, Section, Term
from occucompare.languages.en.numbers import listed
from occucompare.languages.en.paragraphs import Manner
from occucompare.languages.en.plans import Length
from occucompare.languages.en.style import Register
from occucompare.languages.en.written import Written
from occucompare.model.comparison import Comparison, Difference
from occucompare.model.profile import RolePage
from occucompare.model.role import Role
from occucompare.model.statement import Sentence
from occucompare.model.values import Estimate
from occucompare.presentation.context import Material, material_of
from occucompare.presentation.pages.history import KINDS, LEAD, LEAD_SKILLS, Telling, said_of_role
from occucompare.presentation.pages.similar import (
    SHOWN,
    columns_of,
    compared_here,
    similar_section,
    similar_table,
    values_of_others,
)
from occucompare.presentation.sections.evidence import evidence_section
from occucompare.presentation.sections.lists import MOST
from occucompare.presentation.sections.missing import missing_section
from occucompare.presentation.sections.overview import overview_section
from occucompare.presentation.sections.quotes import description_sections
from occucompare.presentation.sections.sources import sources_of, uses, values_of
from occucompare.presentation.sections.subjects import OF_ROLE, SUBJECTS, subject_section
from occucompare.presentation.tables.many import told_apart

_SUBJECTS = {
    subject.name: attrs.evolve(subject, kinds=KINDS.get(subject.name, ())) for subject in SUBJECTS
}
_BEFORE_OTHERS = (
    "duties", "salary", "places", "outlook", "entry", "education", "people", "skills",
)  # fmt: skip
_AFTER_OTHERS = ("related", "own")
_IN_TITLE = {
    "salary": "pay",
    "outlook": "outlook",
    "skills": "skills",
    "similar": "similar roles",
}
BRIEF = (
    "salary", "median_salary", "hourly", "salary_range", "growth", "jobs", "openings",
    "job_satisfaction", "degree", "entry_education", "time_to_enter", "age", "gender",
    "years_of_experience", "best_industry", "skills",
)  # fmt: skip
"""What a brief page has room for, besides metrics of your own."""


def role_page(
    described: RolePage, *, length: Length = "full", register: Register = "plain", seed: int = 0
) -> Page:
    """Everything that is known of one role, and how it differs from the others beside it.

    The lengths below "full" give a brief page: the summary of that length, a table of the main
    figures, one of the others, and the sources. The other choices are those of `summary`. Raises
    WordingError for a length that does not exist.
    """
    manner = Manner(register=register, seed=seed)
    alone = Comparison(described.role, described.role, described.thresholds)
    if length != "full":
        told = described.paragraphs(length=length, register=register, seed=seed)
        return _brief(described, material_of(alone), told)
    telling = Telling(described.role)
    material = material_of(alone, said_of_role(described.role, manner, telling))
    columns = told_apart((described.role, *described.others))
    others = similar_section(described, columns, manner, telling)
    sections = _found(_sections(described, material, columns, others))
    description = next(iter(material.texts(*LEAD, *LEAD_SKILLS)), _unsaid(material.left))
    lead = (*material.prose(*LEAD), *material.prose(*LEAD_SKILLS))
    return Page(
        title=_title(material.left, {section.name for section in sections}),
        description=description,
        lead=lead or (Paragraph(description),),
        roles=material.headings,
        sections=sections,
    )


def _brief(described: RolePage, material: Material, told: Sequence[Sequence[Sentence]]) -> Page:
    role = material.left
    code = f" ({role.role.code})" if role.role.code else ""
    lead = tuple(Paragraph(" ".join(map(str, paragraph))) for paragraph in told)
    description = told[0][0].text if told else _unsaid(role)
    return Page(
        title=f"{_title(role)}{code}",
        description=description,
        lead=lead or (Paragraph(description),),
        roles=material.headings,
        sections=_found(_brief_sections(described, material)),
    )


def _found(sections: Iterable[Section | None]) -> tuple[Section, ...]:
    return tuple(section for section in sections if section is not None)


def _title(role: Written, names: Collection[str] = ()) -> str:
    """The role and what is told of it: "Collector: pay, outlook, skills, and similar roles"."""
    where = f" in {role.role.area}" if role.role.area else ""
    told = [words for name, words in _IN_TITLE.items() if name in names]
    return f"{role.Singular}{where}: {listed(told)}" if told else f"{role.Singular}{where}"


def _unsaid(role: Written) -> str:
    """What opens a page without a figure that is told in words."""
    return f"This page has what is known of {role.plural}, and what is not."


def _sections(
    described: RolePage, material: Material, columns: Sequence[Written], others: Section | None
) -> Iterator[Section | None]:
    yield _overview(material)
    yield from description_sections(material)
    for name in _BEFORE_OTHERS:
        yield subject_section(material, _SUBJECTS[name], columns[1:])
    yield others
    for name in _AFTER_OTHERS:
        yield subject_section(material, _SUBJECTS[name])
    yield evidence_section(material, compared_here(described))
    yield missing_section(material)
    own = values_of(material.differences)
    yield sources_of(uses((*own, *values_of_others(described, SHOWN)), columns))


def _overview(material: Material) -> Section | None:
    """The main figures, the role's code and its other names."""
    section = overview_section(material) or Section("overview", "Overview")
    names = tuple(_names(material.left.role))
    blocks = (*section.blocks, *([Entries(names)] if names else []))
    return attrs.evolve(section, blocks=blocks) if blocks else None


def _names(role: Role) -> Iterator[Term]:
    if role.code:
        yield Term(role.code, "Occupation code")
    if role.aliases:
        more = len(role.aliases) - MOST
        others = f"; {more} more" if more > 0 else ""
        yield Term(f"{listed(role.aliases[:MOST])}{others}", "Also called")


def _brief_sections(described: RolePage, material: Material) -> Iterator[Section | None]:
    heading = "At a glance"
    shown = [each for each in material.differences if _is_brief(each)]
    table = material.table(heading, shown)
    yield Section("figures", heading, (table,)) if table else None
    roles = told_apart((described.role, *described.others))
    if described.others:
        caption = f"{roles[0].Plural} and similar roles"
        others = similar_table(caption, roles)
        yield Section("similar", caption, (others,)) if others else None
    names = {metric.name for metric in columns_of(roles)}
    yield sources_of(uses((*values_of(shown), *values_of_others(described, names)), roles))


def _is_brief(difference: Difference) -> bool:
    """Whether a brief table has it: a known figure of the main ones, or of your own."""
    metric = difference.metric
    if metric.measure.layout == "text" or not isinstance(difference.left, Estimate):
        return False
    return metric.name in BRIEF or metric.name not in OF_ROLE

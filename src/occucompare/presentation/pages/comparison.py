"""The page that compares two roles: its title, what opens it, and its sections, with no markup."""

from __future__ import annotations

from collections.abc import Iterator

from occucompare.document.page import Page, Paragraph, Section
from occucompare.languages.en.own_wording import Wording, Wordings
from occucompare.languages.en.paragraphs import KINDS as EVERY_KIND, Manner, summary
from occucompare.languages.en.plans import Length
from occucompare.languages.en.style import Register
from occucompare.model.changes import NeitherKnown, OneKnown
from occucompare.model.comparison import Comparison, Difference
from occucompare.presentation.context import Material, in_paragraphs, material_of
from occucompare.presentation.sections.evidence import evidence_section
from occucompare.presentation.sections.missing import missing_section
from occucompare.presentation.sections.overview import overview_section
from occucompare.presentation.sections.quotes import description_sections
from occucompare.presentation.sections.sources import sources_section
from occucompare.presentation.sections.subjects import KINDS, OF_ROLE, SUBJECTS, subject_section
from occucompare.presentation.sentences import said_of

LEAD = ("asked", "headline", "same_occupation", "salary", "time")
LEAD_SKILLS = ("top_skills",)
_HEADLINES = ("same_occupation", "headline")
BRIEF = (
    "salary", "median_salary", "hourly", "salary_range", "growth", "jobs", "openings",
    "job_satisfaction", "degree", "entry_education", "time_to_enter", "age", "gender",
    "years_of_experience",
)  # fmt: skip
"""What a brief page has room for, besides metrics of your own."""


def comparison_page(
    comparison: Comparison,
    *,
    length: Length = "full",
    register: Register = "plain",
    seed: int = 0,
    wording: Wordings = (),
) -> Page:
    """Everything that is known of two roles, side by side.

    The lengths below "full" give a brief page: the summary of that length, one table of what
    differs, and the sources. The other choices are those of `Comparison.summary`. Raises
    WordingError for a length that does not exist.
    """
    own = [wording] if isinstance(wording, Wording) else wording
    worded = {each.name: each.kind for each in own}
    manner = Manner(register=register, seed=seed, wording=worded)
    if length != "full":
        return _brief(comparison, length, manner)
    kinds = _kinds(comparison)
    new = {name: kind for name, kind in worded.items() if name not in {*kinds, *EVERY_KIND}}
    said = said_of(comparison, (*kinds, *new), manner)
    added = {name: kind.metric.name for name, kind in new.items()}
    material = material_of(comparison, said, added)
    return Page(
        title=_title(material),
        description=_description(material),
        lead=_lead(material),
        roles=material.headings,
        sections=tuple(section for section in _sections(material) if section is not None),
    )


def _brief(comparison: Comparison, length: Length, manner: Manner) -> Page:
    material = material_of(comparison, said_of(comparison, _HEADLINES, manner))
    return Page(
        title=_title(material),
        description=_description(material),
        lead=in_paragraphs(summary(comparison, length, manner)),
        roles=material.headings,
        sections=tuple(section for section in _brief_sections(material) if section is not None),
    )


def _title(material: Material) -> str:
    left, right = material.left, material.right
    area = left.role.area if left.role.area == right.role.area else None
    where = f" in {area}" if area else ""
    if not material.same and " and " in left.plural + right.plural:
        return f"{left.Plural} compared with {right.plural}{where}"
    if not material.same:
        return f"{left.Plural} and {right.plural} compared{where}"
    names = [f'"{each.name}"' for each in material.comparison.asked]
    if len(names) == len(("left", "right")):
        return f"{names[0]} and {names[1]} compared{where}"
    return f"{left.Plural} compared with themselves{where}"


def _kinds(comparison: Comparison) -> tuple[str, ...]:
    if comparison.left == comparison.right:
        return _HEADLINES
    own = (name for name in comparison.names if name not in OF_ROLE)
    return (*LEAD, *LEAD_SKILLS, "reliability", "not_published", *KINDS, *own)


def _description(material: Material) -> str:
    first = _HEADLINES if material.same else ("headline",)
    return material.texts(*first)[0]


def _lead(material: Material) -> tuple[Paragraph, ...]:
    """What opens the page; a gap that the standard errors do not bear out is told at once."""
    if material.same:
        return (Paragraph(_description(material)),)
    unsure = ("reliability",) if material.comparison["salary"].reliable is False else ()
    return (*material.prose(*LEAD, *unsure), *material.prose(*LEAD_SKILLS))


def _sections(material: Material) -> Iterator[Section | None]:
    yield overview_section(material)
    yield from description_sections(material)
    for subject in SUBJECTS:
        yield subject_section(material, subject)
    yield evidence_section(material)
    yield missing_section(material)
    yield sources_section(material)


def _brief_sections(material: Material) -> Iterator[Section | None]:
    heading = "What differs"
    found = [
        difference
        for name, difference in material.known.items()
        if (name in BRIEF or name not in OF_ROLE) and not difference.similar
    ]
    table = material.table(heading, filter(_compared, found))
    yield Section("differences", heading, (table,)) if table else None
    yield sources_section(material)


def _compared(difference: Difference) -> bool:
    """Whether a brief table has it: both sides known, and short enough for a cell."""
    if isinstance(difference.change, (OneKnown, NeitherKnown)):
        return False
    return difference.metric.measure.layout == "figure"

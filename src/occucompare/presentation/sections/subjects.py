"""The subjects of a page, such as salary and skills: sentences, a table and charts of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from occucompare.document.chart import Chart
from occucompare.document.page import Block, Section
from occucompare.model.comparison import Difference
from occucompare.model.metric import Group, metrics_of
from occucompare.model.role import Role
from occucompare.model.values import Estimate
from occucompare.presentation.charts.bars import shares_of
from occucompare.presentation.charts.pay import PayPeriod, spans_of
from occucompare.presentation.context import Material
from occucompare.presentation.sections.lists import listing_section
from occucompare.presentation.sections.quotes import text_sections
from occucompare.wording.role_text import RoleText

_PERIODS: tuple[PayPeriod, ...] = ("year", "hour", "week")
_FEW = 2
"""With more parts than this, a distribution that is drawn has no row besides."""


@attrs.frozen
class Subject:
    """One section of a page: its sentences by kind, and its metrics, by group or by name."""

    name: str
    heading: str
    kinds: tuple[str, ...] = ()
    group: Group | None = None
    names: tuple[str, ...] = ()


SUBJECTS = (
    Subject(
        "salary",
        "Salary",
        ("mean_and_median", "median_salary", "range", "hourly", "median_weekly"),
        "pay",
    ),
    Subject(
        "places",
        "Where pay is highest",
        ("best_pay", "best_state", "best_city", "best_company"),
        "places",
    ),
    Subject(
        "outlook", "Jobs and outlook", ("jobs", "openings", "growth", "job_satisfaction"), "outlook"
    ),
    Subject(
        "entry", "Getting into the job", ("entry_education", "experience", "training"), "entry"
    ),
    Subject("education", "Education", ("education", "attainment", "major", "college"), "education"),
    Subject(
        "people", "The people who do it", ("women", "age", "years_of_experience", "lgbt"), "people"
    ),
    Subject("duties", "Duties and responsibilities", (), "duties"),
    Subject("skills", "Skills", ("shared_skills", "own_skills", "skill_gap"), "skills"),
    Subject("related", "Field and related roles", names=("category", "related")),
    Subject("own", "Other figures", (), "own"),
)
"""In the order of the page. A metric of your own stands with those of its group."""

KINDS = tuple(kind for subject in SUBJECTS for kind in subject.kinds)
OF_ROLE = frozenset(metric.name for metric in metrics_of(Role))
_ELSEWHERE = frozenset({"description", *(name for subject in SUBJECTS for name in subject.names)})


def subject_section(
    material: Material, subject: Subject, beside: Sequence[RoleText] = ()
) -> Section | None:
    """What there is to read about a subject, or None when there is nothing.

    `beside` are other roles whose pay is drawn beside that of the page's own.
    """
    found = [each for each in material.differences if _is_of(each, subject)]
    drawn = dict(_bars(material, found))
    blocks: list[Block] = [*material.prose(*subject.kinds, *_own_kinds(material, found))]
    table = material.table(subject.heading, (each for each in found if _is_row(each, drawn)))
    pay = _spans(material, subject, beside)
    blocks += [each for each in (table, pay) if each is not None]
    blocks += drawn.values()
    parts = [part for each in found for part in _parts(material, each, subject)]
    # A list that is called what the section is called needs no heading of its own.
    if parts and parts[0].heading == subject.heading:
        blocks += parts[0].blocks
        parts = [*parts[0].sections, *parts[1:]]
    if material.same and len(parts) == 1 and not blocks:
        return attrs.evolve(parts[0], name=subject.name)
    if not (blocks or parts):
        return None
    return Section(subject.name, subject.heading, tuple(blocks), tuple(parts))


def _is_of(difference: Difference, subject: Subject) -> bool:
    metric = difference.metric
    if metric.name in _ELSEWHERE:
        return metric.name in subject.names
    return metric.group == subject.group


def _own_kinds(material: Material, found: list[Difference]) -> tuple[str, ...]:
    """The kinds of metrics of your own, which are named as they are, and those that you worded."""
    names = [difference.metric.name for difference in found]
    added = (kind for kind, metric in material.own_kinds.items() if metric in names)
    return (*(name for name in names if name not in OF_ROLE), *added)


def _is_row(difference: Difference, drawn: dict[str, Chart]) -> bool:
    metric = difference.metric
    if metric.measure.layout != "figure":
        return False
    return metric.name not in drawn or not _has_many_parts(difference)


def _has_many_parts(difference: Difference) -> bool:
    both = (difference.left, difference.right)
    return any(isinstance(each, Estimate) and len(each.figure) > _FEW for each in both)


def _spans(material: Material, subject: Subject, beside: Sequence[RoleText]) -> Chart | None:
    """Pay a year, or by the hour or week where that is all there is."""
    if subject.group != "pay":
        return None
    for per in _PERIODS:
        own = spans_of(material.roles, per=per)
        if own is not None:
            # Pay in another currency has no place beside it.
            return (spans_of((*material.roles, *beside), per=per) if beside else None) or own
    return None


def _bars(material: Material, found: list[Difference]) -> Iterator[tuple[str, Chart]]:
    for difference in found:
        bars = shares_of(difference, material.roles) if _is_drawn(material, difference) else None
        if bars is not None:
            yield difference.metric.name, bars


def _is_drawn(material: Material, difference: Difference) -> bool:
    name = difference.metric.name
    return difference.metric.measure.drawn == "shares" and name in material.known


def _parts(material: Material, difference: Difference, subject: Subject) -> Iterator[Section]:
    layout = difference.metric.measure.layout
    if layout == "text":
        yield from text_sections(material, difference, subject.name)
    elif layout == "list":
        section = listing_section(material, difference, subject.name)
        if section is not None:
            yield section

"""One occupation and what is measured of it: every metric, declared once."""

from __future__ import annotations

from typing import Any, ClassVar

import attrs

from occucompare.errors import InvalidDataError, Problem
from occucompare.model.converters import (
    as_listing,
    as_named,
    as_number,
    as_pay,
    as_range,
    as_shares,
    as_text,
    as_texts,
)
from occucompare.model.figures import Distribution, Money, Named, Range, Texts, WeightedNames
from occucompare.model.measures import (
    Category,
    Count,
    Growth,
    Items,
    Listing,
    Months,
    Pay,
    PayRange,
    Prose,
    Rating,
    Share,
    Shares,
    Years,
)
from occucompare.model.metric import Cache, measured, metrics_of
from occucompare.model.plain_data import PlainData, fields_of
from occucompare.model.role_data import accepted_names, role_of_plain
from occucompare.model.values import Source, TitleForms, Value
from occucompare.model.views import Shows


def _quiet(_cls: type, fields: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    return [
        field if field.name in {"title", "code"} else field.evolve(repr=False) for field in fields
    ]


@attrs.frozen(kw_only=True, field_transformer=_quiet)
class Role(PlainData, Shows):
    """One occupation and what is measured of it. Only `title` is required.

    Plain values are taken and made whole: `salary=34_872` becomes an Estimate of Money in US
    dollars a year. Shares and growth are fractions (0.31 for 31%), `time_to_enter` is in months.
    `area` is the state or metropolitan area whose figures these are, when it is not the country.
    A metric that is None is not known; Absent says why.

    Raises InvalidDataError with every impossible figure and its path.
    """

    title: str
    code: str | None = None
    area: str | None = None
    aliases: tuple[str, ...] = ()
    forms: TitleForms | None = None
    sources: tuple[Source, ...] = ()

    salary: Value[Money] = attrs.field(
        default=None,
        converter=as_pay,
        metadata=measured("Average salary", Pay(per="year", statistic="mean"), group="pay"),
    )
    median_salary: Value[Money] = attrs.field(
        default=None,
        converter=as_pay,
        metadata=measured("Median salary", Pay(per="year", statistic="median"), group="pay"),
    )
    hourly: Value[Money] = attrs.field(
        default=None,
        converter=as_pay,
        metadata=measured("Average hourly pay", Pay(per="hour", statistic="mean"), group="pay"),
    )
    median_hourly: Value[Money] = attrs.field(
        default=None,
        converter=as_pay,
        metadata=measured("Median hourly pay", Pay(per="hour", statistic="median"), group="pay"),
    )
    median_weekly: Value[Money] = attrs.field(
        default=None,
        converter=as_pay,
        metadata=measured(
            "Median weekly earnings", Pay(per="week", statistic="median"), group="pay"
        ),
    )
    salary_range: Value[Range] = attrs.field(
        default=None,
        converter=as_range,
        metadata=measured("Salary range", PayRange(per="year"), group="pay"),
    )
    salary_quartiles: Value[Range] = attrs.field(
        default=None,
        converter=as_range,
        metadata=measured(
            "Middle half of salaries", PayRange(per="year", statistic="p25-p75"), group="pay"
        ),
    )
    hourly_range: Value[Range] = attrs.field(
        default=None,
        converter=as_range,
        metadata=measured("Hourly pay range", PayRange(per="hour"), group="pay"),
    )
    hourly_quartiles: Value[Range] = attrs.field(
        default=None,
        converter=as_range,
        metadata=measured(
            "Middle half of hourly pay", PayRange(per="hour", statistic="p25-p75"), group="pay"
        ),
    )
    growth: Value[float] = attrs.field(
        default=None,
        converter=as_number,
        metadata=measured("Projected growth", Growth(), group="outlook"),
    )
    jobs: Value[float] = attrs.field(
        default=None,
        converter=as_number,
        metadata=measured("Number of jobs", Count(), group="outlook"),
    )
    openings: Value[float] = attrs.field(
        default=None,
        converter=as_number,
        metadata=measured("Openings a year", Count(per="year"), group="outlook"),
    )
    job_satisfaction: Value[float] = attrs.field(
        default=None,
        converter=as_number,
        metadata=measured("Job satisfaction", Rating(top=5), group="outlook"),
    )
    degree: Value[Named] = attrs.field(
        default=None,
        converter=as_named,
        metadata=measured("Most common degree", Category(), group="education"),
    )
    education: Value[Distribution] = attrs.field(
        default=None,
        converter=as_shares,
        metadata=measured("Education", Shares(), group="education"),
    )
    major: Value[Named] = attrs.field(
        default=None,
        converter=as_named,
        metadata=measured("Most common major", Category(), group="education"),
    )
    college: Value[Named] = attrs.field(
        default=None,
        converter=as_named,
        metadata=measured("Most common college", Category(), group="education"),
    )
    entry_education: Value[Named] = attrs.field(
        default=None,
        converter=as_named,
        metadata=measured("Typical entry education", Category(), group="entry"),
    )
    experience: Value[Named] = attrs.field(
        default=None,
        converter=as_named,
        metadata=measured("Work experience required", Category(), group="entry"),
    )
    training: Value[Named] = attrs.field(
        default=None,
        converter=as_named,
        metadata=measured("On-the-job training", Category(), group="entry"),
    )
    time_to_enter: Value[Range] = attrs.field(
        default=None,
        converter=as_range,
        metadata=measured("Time to enter", Months(), group="entry"),
    )
    years_of_experience: Value[float] = attrs.field(
        default=None,
        converter=as_number,
        metadata=measured("Years of experience", Years(), group="people"),
    )
    age: Value[float] = attrs.field(
        default=None,
        converter=as_number,
        metadata=measured("Age", Years(), group="people"),
    )
    gender: Value[Distribution] = attrs.field(
        default=None,
        converter=as_shares,
        metadata=measured("Gender", Shares(), group="people"),
    )
    race: Value[Distribution] = attrs.field(
        default=None,
        converter=as_shares,
        metadata=measured("Race and ethnicity", Shares(), group="people"),
    )
    lgbt: Value[float] = attrs.field(
        default=None,
        converter=as_number,
        metadata=measured("LGBT share", Share(), group="people"),
    )
    best_city: Value[Named] = attrs.field(
        default=None,
        converter=as_named,
        metadata=measured("Best-paying city", Category(), group="places"),
    )
    best_state: Value[Named] = attrs.field(
        default=None,
        converter=as_named,
        metadata=measured("Best-paying state", Category(), group="places"),
    )
    best_company: Value[Named] = attrs.field(
        default=None,
        converter=as_named,
        metadata=measured("Best-paying company", Category(), group="places"),
    )
    best_industry: Value[Named] = attrs.field(
        default=None,
        converter=as_named,
        metadata=measured("Best-paying industry", Category(), group="places"),
    )
    skills: Value[WeightedNames] = attrs.field(
        default=None,
        converter=as_listing,
        metadata=measured("Skills", Listing(), group="skills"),
    )
    soft_skills: Value[WeightedNames] = attrs.field(
        default=None,
        converter=as_listing,
        metadata=measured("Soft skills", Listing(), group="skills"),
    )
    technologies: Value[WeightedNames] = attrs.field(
        default=None,
        converter=as_listing,
        metadata=measured("Technologies", Listing(), group="skills"),
    )
    knowledge: Value[WeightedNames] = attrs.field(
        default=None,
        converter=as_listing,
        metadata=measured("Knowledge", Listing(), group="skills"),
    )
    skill_scores: Value[WeightedNames] = attrs.field(
        default=None,
        converter=as_listing,
        metadata=measured("Skill scores", Listing(), group="skills"),
    )
    category: Value[Named] = attrs.field(
        default=None,
        converter=as_named,
        metadata=measured("Category", Category(), group="duties"),
    )
    description: Value[str] = attrs.field(
        default=None,
        converter=as_text,
        metadata=measured("Description", Prose(), group="duties"),
    )
    responsibilities: Value[Texts] = attrs.field(
        default=None,
        converter=as_texts,
        metadata=measured("Responsibilities", Items(), group="duties"),
    )
    related: Value[Texts] = attrs.field(
        default=None,
        converter=as_texts,
        metadata=measured("Related roles", Items(), group="duties"),
    )

    _cache: Cache = attrs.field(factory=Cache, init=False, eq=False, repr=False)
    """What the library has worked out from this role; not a part of its value."""

    _reads_type: ClassVar[bool] = True

    def __attrs_post_init__(self) -> None:
        problems: list[Problem] = []
        for name, value in accepted_names(self, problems):
            object.__setattr__(self, name, value)
        for metric in metrics_of(type(self)):
            given: object = getattr(self, metric.name)
            if given is not None:
                value = metric.measure.accept(given, f"$.{metric.name}", problems)
                object.__setattr__(self, metric.name, value)
        if problems:
            raise InvalidDataError(f"role {self.title!r}", problems)

    def _to_plain(self) -> dict[str, Any]:
        plain = fields_of(self)
        return plain if type(self) is Role else {"type": type(self).__name__} | plain

    @classmethod
    def _from_plain(cls, data: object) -> Role:
        role: Role = role_of_plain(cls, Role, data)
        return role

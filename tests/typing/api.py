"""Typical use of occucompare, read by mypy and pyright in their strict modes and never run."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

import occucompare as oc

# Roles take plain values and hold whole ones.
role = oc.Role(
    title="baker",
    code="51-3011",
    aliases=("bread maker",),
    salary=34_872,
    median_salary=oc.Money(30_000, "EUR"),
    hourly=16.77,
    salary_range=(27_000, 44_000),
    growth=-0.08,
    jobs=23_948,
    age=oc.Estimate(46, statistic="mean"),
    openings=oc.Absence.SUPPRESSED,
    time_to_enter=(6, 12),
    degree=("bachelor's degree", 0.31),
    major="business",
    gender={"women": 0.64, "men": 0.36},
    skills={"customer service": 0.1},
    soft_skills=["listening"],
    technologies=[("Word", 0.5)],
    description="They bake.",
    responsibilities=("Bake.", "Sweep."),
)
pay: oc.Value[oc.Money] = role.salary
span: oc.Value[oc.Range] = role.salary_range
growth: oc.Value[float] = role.growth
degree: oc.Value[oc.Named] = role.degree
gender: oc.Value[oc.Distribution] = role.gender
skills: oc.Value[oc.WeightedNames] = role.skills
texts: oc.Value[oc.Texts] = role.responsibilities
description: oc.Value[str] = role.description
forms: oc.TitleForms | None = role.forms
sources: tuple[oc.Source, ...] = role.sources

# What is wrong is seen before anything runs.
oc.Role()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
oc.Role(salary=34_872)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
oc.Role("baker")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
oc.Role(title="baker", salery=5)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
oc.Role(title=5)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
oc.Role(title="baker", salary="70000")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
role.title = "welder"  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]

# Money, estimates and absences.
amount: float = oc.Money(5).amount
gap: oc.Money = oc.Money(7) - oc.Money(5)
lower: bool = oc.Money(5) < oc.Money(7)
top_coded: oc.Estimate[int] = oc.at_least(239_200)
bottom_coded: oc.Estimate[oc.Money] = oc.at_most(oc.Money(5))
if isinstance(pay, oc.Estimate):
    money: oc.Money = pay.figure
    error: float | None = pay.standard_error
elif isinstance(pay, oc.Absent):
    why: oc.Absence = pay.absence
else:
    nothing: None = pay

# Comparisons.
comparison: oc.Comparison = oc.compare(role, "paralegal", thresholds=oc.Thresholds(relative=0.02))
left: oc.Role = comparison.left
difference: oc.Difference = comparison["salary"]
differences: tuple[oc.Difference, ...] = comparison.differences
direction: str | None = difference.direction
interval: tuple[float, float] | None = difference.interval
summary: str = comparison.summary(length="headline")
comparison.summary(length="tiny")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
sentences: tuple[oc.Sentence, ...] = comparison.sentences(["salary", "skills"])
facts: tuple[oc.Fact, ...] = sentences[0].facts
metrics: tuple[oc.Metric, ...] = oc.metrics_of(oc.Role)


def told(change: oc.Change) -> str:
    """A reader of changes that forgets no shape."""
    match change:
        case oc.Equal():
            return "the same"
        case oc.Higher(side, gap) | oc.Similar(side, gap) | oc.AtLeast(side, gap):
            return f"{side} by {gap}"
        case oc.Overlap(relation, shared):
            return f"{relation} {shared.low if shared else ''}"
        case oc.Sets(shared_names, _, _):
            return ", ".join(shared_names)
        case oc.Shifts(parts):
            return ", ".join(part.name for part in parts)
        case oc.OneKnown(_, absence):
            return absence.value
        case oc.Together(published_as):
            return published_as
        case oc.NotComparable(mismatch):
            return mismatch
        case oc.Differs() | oc.NeitherKnown():
            return ""


# Catalogs.
family: oc.Catalog = oc.load_catalog("collections")
found: oc.Role = family["collector"]
matches: Sequence[oc.Match] = family.find("account rep", limit=5)
of_family: oc.Comparison = family.compare("collector", found)
titles: list[str] = [each.title for each in family]
own: oc.Catalog = oc.Catalog("own", [role])
plural: str = oc.title_forms("Bill and Account Collectors").plural

# Plain data.
again: oc.Role = oc.Role.from_json(role.to_json(indent=2))
plain: dict[str, object] = comparison.to_dict()
loaded: oc.Comparison = oc.Comparison.from_dict(plain)


# A metric of one's own.
@attrs.frozen(kw_only=True)
class LoudRole(oc.Role):
    """A role with one more metric."""

    noise: oc.Value[float] = attrs.field(
        default=None,
        converter=oc.as_number,
        metadata=oc.measured("Noise level", oc.Level("decibels")),
    )


loud = LoudRole(title="baker", noise=70, salary=34_872)
noise: oc.Value[float] = loud.noise
loud_again: LoudRole = LoudRole.from_json(loud.to_json())
LoudRole(noise=70)  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
LoudRole(title="baker", noise="loud")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
oc.compare(loud, role)

# Errors.
try:
    family["colector"]
except oc.RoleNotFoundError as mistake:
    near: tuple[str, ...] = mistake.suggestions
try:
    oc.Role.from_dict({"salary": "70000"})
except oc.InvalidDataError as mistake:
    paths: list[str] = [problem.path for problem in mistake.problems]

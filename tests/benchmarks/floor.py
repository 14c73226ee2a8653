"""The floor that sentences are measured against: the same ten, by hand-written f-strings.

They take plain numbers and titles, choose a direction, and write what the library writes for this
pair. They know nothing of absence, currencies, thresholds or sources.
"""

from __future__ import annotations

from types import SimpleNamespace


def a_title(role):
    """A hand-written template's view of a title."""
    return f"{role.article} {role.title}"


def capital(text):
    return text[0].upper() + text[1:]


def salary(left, right):
    high, low = (left, right) if left.salary > right.salary else (right, left)
    gap = high.salary - low.salary
    return (
        f"{capital(a_title(high))} has an average salary of ${high.salary:,.0f} a year, "
        f"${gap:,.0f} ({gap / low.salary:.1%}) higher "
        f"than the ${low.salary:,.0f} of {a_title(low)}."
    )


def short_gap(left, right):
    high, low = (left, right) if left.salary > right.salary else (right, left)
    gap = high.salary - low.salary
    return f"On average, {high.plural} earn ${gap:,.0f} more a year than {low.plural}."


def hourly(left, right):
    high, low = (left, right) if left.hourly > right.hourly else (right, left)
    gap = round(high.hourly - low.hourly, 2)
    return (
        f"{capital(a_title(high))} has average pay of ${high.hourly:,.2f} an hour, "
        f"${gap:,.2f} ({gap / low.hourly:.1%}) higher "
        f"than the ${low.hourly:,.2f} of {a_title(low)}."
    )


def pay_range(left, right):
    (a, b), (c, d) = left.salary_range, right.salary_range
    low, high = max(a, c), min(b, d)
    if low > high:
        tail = "the ranges do not overlap"
    elif (a, b) == (low, high):
        tail = f"the range for {left.plural} lies within that for {right.plural}"
    elif (c, d) == (low, high):
        tail = f"the range for {right.plural} lies within that for {left.plural}"
    else:
        tail = f"the ranges overlap from ${low:,.0f} to ${high:,.0f}"
    return (
        f"Typical pay runs from ${a:,.0f} to ${b:,.0f} a year for {left.plural} "
        f"and from ${c:,.0f} to ${d:,.0f} for {right.plural}; {tail}."
    )


def growth(left, right):
    one, other = left.growth, right.growth
    if one == other:
        verb = "grow" if one > 0 else "shrink"
        return f"Employment of both is projected to {verb} by {abs(one):.0%}."
    high, low = (left, right) if one > other else (right, left)
    return (
        f"Employment of {high.plural} is projected to change by {high.growth:.0%}, "
        f"and that of {low.plural} by {low.growth:.0%}."
    )


def jobs(left, right):
    high, low = (left, right) if left.jobs > right.jobs else (right, left)
    start = f"There are more jobs for {high.plural} ({high.jobs:,})"
    return f"{start} than for {low.plural} ({low.jobs:,})."


def time(left, right):
    if left.time == right.time:
        low, high = left.time
        return (
            f"It typically takes {low} to {high} months to become "
            f"either {a_title(left)} or {a_title(right)}."
        )
    return (
        f"It typically takes {left.time[0]} to {left.time[1]} months to become {a_title(left)} "
        f"and {right.time[0]} to {right.time[1]} months to become {a_title(right)}."
    )


def education(left, right):
    high, low = (left, right) if left.share > right.share else (right, left)
    return (
        f"{capital(high.plural)} are more likely than {low.plural} to hold a {high.degree} "
        f"({high.share:.0%}, compared with {low.share:.0%})."
    )


def shared_skills(left, right):
    of_right = set(right.skills)
    shared = [name for name in left.skills if name in of_right][:3]
    if len(shared) < 3:
        return f"Both jobs call for {' and '.join(shared)}."
    return f"Both jobs call for {', '.join(shared[:-1])}, and {shared[-1]}."


def age(left, right):
    if left.age == right.age:
        return f"The average age of both is {left.age}."
    high, low = (left, right) if left.age > right.age else (right, left)
    return (
        f"{capital(high.plural)} are older than {low.plural}: their average age is {high.age}, "
        f"compared with {low.age}."
    )


TEN = (salary, short_gap, hourly, pay_range, growth, jobs, time, education, shared_skills, age)
KINDS = (
    "salary", "short_gap", "hourly", "range", "growth", "jobs", "time", "education",
    "shared_skills", "age",
)  # fmt: skip


def plain(role):
    """A role as a hand-written template would have it: numbers, texts and lists."""
    forms = role.forms
    return SimpleNamespace(
        title=forms.singular,
        plural=forms.plural,
        article=forms.article,
        salary=role.salary.figure.amount,
        hourly=role.hourly.figure.amount,
        salary_range=(role.salary_range.figure.low, role.salary_range.figure.high),
        growth=role.growth.figure,
        jobs=role.jobs.figure,
        time=(role.time_to_enter.figure.low, role.time_to_enter.figure.high),
        degree=role.degree.figure.name,
        share=role.degree.figure.share,
        skills=role.skills.figure.names,
        age=role.age.figure,
    )


def write_all(left, right):
    """All ten sentences."""
    return [write(left, right) for write in TEN]

"""The floor that sentences are measured against: the same ten, by hand-written f-strings.

They take plain numbers and titles, and do what a careful hand does: nothing from a missing figure,
a form for equal ones, "about the same" below one percent, "about twice" and "times". They know
nothing of currencies, statistics, bounds, shared lines, sources or facts.
"""

from __future__ import annotations

from types import SimpleNamespace


def a_title(role):
    """A hand-written template's view of a title."""
    return f"{role.article} {role.title}"


def capital(text):
    return text[0].upper() + text[1:]


def salary(left, right):
    if left.salary is None or right.salary is None:
        return ""
    if left.salary == right.salary:
        return (
            f"{capital(left.plural)} and {right.plural} both have an average salary "
            f"of ${left.salary:,.0f} a year."
        )
    high, low = (left, right) if left.salary > right.salary else (right, left)
    gap = high.salary - low.salary
    if gap < 0.01 * low.salary:
        return (
            f"{capital(high.plural)} and {low.plural} earn about the same: "
            f"${high.salary:,.0f} and ${low.salary:,.0f} a year on average."
        )
    has = f"{capital(a_title(high))} has an average salary of ${high.salary:,.0f} a year"
    ratio = high.salary / low.salary if low.salary else 1
    if ratio > 2.1:
        return f"{has}, {ratio:.1f} times as much as the ${low.salary:,.0f} of {a_title(low)}."
    if ratio >= 1.9:
        return f"{has}, about twice the ${low.salary:,.0f} of {a_title(low)}."
    return (
        f"{has}, ${gap:,.0f} ({gap / low.salary:.1%}) higher "
        f"than the ${low.salary:,.0f} of {a_title(low)}."
    )


def short_gap(left, right):
    if left.salary is None or right.salary is None:
        return ""
    if left.salary == right.salary:
        return (
            f"On average, {left.plural} and {right.plural} earn the same, "
            f"${left.salary:,.0f} a year."
        )
    high, low = (left, right) if left.salary > right.salary else (right, left)
    gap = high.salary - low.salary
    if gap < 0.01 * low.salary:
        return f"On average, {high.plural} and {low.plural} earn about the same."
    return f"On average, {high.plural} earn ${gap:,.0f} more a year than {low.plural}."


def hourly(left, right):
    if left.hourly is None or right.hourly is None:
        return ""
    if left.hourly == right.hourly:
        return (
            f"{capital(left.plural)} and {right.plural} both have average pay "
            f"of ${left.hourly:,.2f} an hour."
        )
    high, low = (left, right) if left.hourly > right.hourly else (right, left)
    gap = round(high.hourly - low.hourly, 2)
    if gap < 0.01 * low.hourly:
        return (
            f"{capital(high.plural)} and {low.plural} earn about the same: "
            f"${high.hourly:,.2f} and ${low.hourly:,.2f} an hour on average."
        )
    has = f"{capital(a_title(high))} has average pay of ${high.hourly:,.2f} an hour"
    ratio = high.hourly / low.hourly if low.hourly else 1
    if ratio > 2.1:
        return f"{has}, {ratio:.1f} times as much as the ${low.hourly:,.2f} of {a_title(low)}."
    if ratio >= 1.9:
        return f"{has}, about twice the ${low.hourly:,.2f} of {a_title(low)}."
    return (
        f"{has}, ${gap:,.2f} ({gap / low.hourly:.1%}) higher "
        f"than the ${low.hourly:,.2f} of {a_title(low)}."
    )


def pay_range(left, right):
    if left.salary_range is None or right.salary_range is None:
        return ""
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
    if one is None or other is None:
        return ""
    if one == other:
        verb = "grow" if one > 0 else "shrink"
        return (
            f"Employment of both {left.plural} and {right.plural} is projected to {verb} "
            f"by {abs(one):.0%}."
        )
    high, low = (left, right) if one > other else (right, left)
    return (
        f"Employment of {high.plural} is projected to change by {high.growth:.0%}, "
        f"and that of {low.plural} by {low.growth:.0%}."
    )


def about(number):
    """A count rounded to three digits, the careful hand's way."""
    rounded = round(number, 3 - len(str(number)))
    return f"{number:,}" if number < 1000 or rounded == number else f"about {rounded:,}"


def jobs(left, right):
    if left.jobs is None or right.jobs is None:
        return ""
    if left.jobs == right.jobs:
        return (
            f"There are as many jobs for {left.plural} as for {right.plural}, "
            f"{left.jobs:,} for each."
        )
    high, low = (left, right) if left.jobs > right.jobs else (right, left)
    counts = f"for {high.plural} ({about(high.jobs)})", f"for {low.plural} ({about(low.jobs)})."
    if high.jobs - low.jobs < 0.01 * low.jobs:
        return f"There are about as many jobs {counts[0]} as {counts[1]}"
    ratio = high.jobs / low.jobs if low.jobs else 1
    if ratio > 2.1:
        return f"There are {ratio:.1f} times as many jobs {counts[0]} as {counts[1]}"
    if ratio >= 1.9:
        return f"There are about twice as many jobs {counts[0]} as {counts[1]}"
    return f"There are more jobs {counts[0]} than {counts[1]}"


def time(left, right):
    if left.time is None or right.time is None:
        return ""
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
    if left.degree is None or right.degree is None:
        return ""
    if left.degree != right.degree:
        return (
            f"The most common degree is a {left.degree} for {left.plural} ({left.share:.0%}) "
            f"and a {right.degree} for {right.plural} ({right.share:.0%})."
        )
    high, low = (left, right) if left.share > right.share else (right, left)
    if high.share - low.share < 0.01:
        return (
            f"{capital(high.plural)} and {low.plural} are about equally likely "
            f"to hold a {high.degree} ({high.share:.0%} and {low.share:.0%})."
        )
    return (
        f"{capital(high.plural)} are more likely than {low.plural} to hold a {high.degree} "
        f"({high.share:.0%}, compared with {low.share:.0%})."
    )


def shared_skills(left, right):
    of_right = set(right.skills)
    shared = [name for name in left.skills if name in of_right]
    if not shared:
        return f"None of the skills listed for {left.plural} are listed for {right.plural}."
    such = "skills such as " if len(shared) > 3 else ""
    both = f"The jobs of {left.plural} and {right.plural} both call for {such}"
    if any("," in name for name in shared[:3]):
        return f"{both}{'; and '.join(shared[:3])}."
    if len(shared) < 3:
        return f"{both}{' and '.join(shared)}."
    return f"{both}{shared[0]}, {shared[1]}, and {shared[2]}."


def age(left, right):
    if left.age is None or right.age is None:
        return ""
    if left.age == right.age:
        return f"The average age of both {left.plural} and {right.plural} is {left.age}."
    high, low = (left, right) if left.age > right.age else (right, left)
    if high.age - low.age < 0.5:
        return (
            f"{capital(high.plural)} and {low.plural} are of about the same age: "
            f"their average ages are {high.age} and {low.age}."
        )
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

"""What no editor would let pass, and what the figures do not bear."""

import occucompare as oc
from phrases.figures import TOP_CODED, of

# Kind, the baker's fields, the welder's fields, words that the sentence must not have.
NOT_ENGLISH = [
    (
        "experience",
        {"experience": "less than 5 years"},
        {"experience": "5 years or more"},
        "a 5 years",
    ),
    (
        "median_weekly",
        {"median_weekly": 900},
        {"median_weekly": 500},
        "earnings of bakers is",
    ),
    (
        "years_of_experience",
        {"years_of_experience": 13},
        {"years_of_experience": 12},
        "years of experience of bakers is",
    ),
    (
        "age",
        {"age": of("mean", 46)},
        {"age": of("mean", 46.3)},
        "their average age is 46.3 and 46",
    ),
    (
        "education",
        {"degree": "law degree"},
        {},
        "is law degree",
    ),
    ("growth", {"growth": -0.0004}, {"growth": 0.003}, "-0%"),
    (
        "range",
        {"salary_range": (30_000, 30_000)},
        {"salary_range": (40_000, 50_000)},
        "from $30,000 to $30,000",
    ),
    (
        "salary",
        {"salary": TOP_CODED},
        {"salary": TOP_CODED},
        "differ in bound",
    ),
    (
        "salary",
        {"salary": oc.Estimate(oc.Money(-1_935), relative_to="clerks")},
        {"salary": oc.Estimate(oc.Money(500), relative_to="clerks")},
        "$-1,935",
    ),
    (
        "reliability",
        {"salary": oc.Estimate(30_000, standard_error=0)},
        {"salary": oc.Estimate(33_000, standard_error=0)},
        "between $3,000 and $3,000",
    ),
]

# Kind, the baker's fields, the welder's fields, words that are not true of them.
NOT_TRUE = [
    (
        "headline",
        {"median_salary": 30_000},
        {"median_salary": 40_000},
        "No figures are known",
    ),
    (
        "headline",
        {"salary": 30_000},
        {"salary": oc.Money(30_000, "EUR")},
        "No figures are known",
    ),
    (
        "best_pay",
        {"best_industry": oc.Named("law", pay=oc.Money(20, per="hour"))},
        {"best_industry": "art"},
        "$20.00 a year",
    ),
    (
        "shared_skills",
        {"skills": ["a", "b", "c", "d"]},
        {"skills": ["d", "c", "b", "a"]},
        "a, b, and c first among them",
    ),
    (
        "range",
        {"salary_range": of("p10-p90", (27_000, 44_000))},
        {"salary_range": of("p25-p75", (27_000, 44_000))},
        "and $27,000 to $44,000 for welders",
    ),
]

"""What is said over several metrics, or of a whole comparison."""

import occucompare as oc
from phrases.figures import TOP_CODED, distance, paid, scores

UNSURE = (
    "The sources do not give the standard error of each salary, so how sure the gap is cannot "
    "be told."
)
EVERYTHING = {"salary": 30_000, "growth": 0.1, "age": 40, "jobs": 5}
# Kind, the baker's fields, the welder's fields, the sentence.
OVER_SEVERAL = [
    ("headline", {"salary": 100}, {"salary": 200}, "Bakers and welders differ most in pay."),
    (
        "headline",
        {"salary": 100, "growth": 0.1, "age": 40},
        {"salary": 200, "growth": 0.1, "age": 40},
        "Bakers and welders differ most in pay; their job outlook and age are the same.",
    ),
    (
        "headline",
        {"salary": 100, "growth": 0.1, "jobs": 100, "age": 30, "degree": ("law", 0.1)},
        {"salary": 200, "growth": 0.3, "jobs": 1_000, "age": 50, "degree": ("law", 0.5)},
        "Bakers and welders differ most in pay, education, and job outlook.",
    ),
    (
        "headline",
        {"salary": 100, "growth": 0.1},
        {"salary": 102, "growth": 0.1},
        "Bakers and welders differ only a little, most in pay; their job outlook is the same.",
    ),
    (
        "headline",
        EVERYTHING,
        EVERYTHING,
        "Bakers and welders have the same pay, job outlook, number of jobs, and age.",
    ),
    ("headline", {}, {}, "The figures at hand do not allow bakers and welders to be compared."),
    (
        "headline",
        {"salary": 1},
        {},
        "The figures at hand do not allow bakers and welders to be compared.",
    ),
    (
        "attainment",
        {"education": oc.Distribution((oc.Part("law degree", 0.5),), partial=True)},
        {"education": oc.Distribution((oc.Part("law degree", 0.3),), partial=True)},
        "The highest level of education is a law degree for 50% of bakers and 30% of welders.",
    ),
    (
        "attainment",
        {"education": distance("master's degree", 0.02)},
        {"education": distance("master's degree", 0.006)},
        "Bakers are more likely than welders to hold a master's degree, by 1.4 percentage points.",
    ),
    (
        "attainment",
        {"education": distance("associate's degree", -0.02)},
        {"education": distance("associate's degree", -0.01)},
        "Welders are more likely than bakers to hold an associate's degree, by 1 percentage point.",
    ),
    (
        "attainment",
        {"education": oc.Distribution((oc.Part("law degree", 0.2),), partial=True)},
        {"education": oc.Distribution((oc.Part("law degree", 0.205),), partial=True)},
        None,
    ),
    ("attainment", {"education": {"law degree": 1}}, {}, None),
    (
        "skill_gap",
        {"skills": scores(writing=3.5, reading=2)},
        {"skills": scores(writing=3, reading=4)},
        (
            "The skill that differs most is reading, scored 4 for welders and 2 for bakers "
            "on a scale up to 5."
        ),
    ),
    ("skill_gap", {"skills": scores(writing=3)}, {"skills": scores(writing=3)}, None),
    ("skill_gap", {"skills": {"writing": 0.3}}, {"skills": {"writing": 0.5}}, None),
    (
        "mean_and_median",
        {"salary": 100, "median_salary": 100},
        {"salary": 200, "median_salary": 50},
        "Welders earn more on average, but the typical (median) pay of bakers is higher.",
    ),
    (
        "mean_and_median",
        {"salary": 100, "median_salary": 100},
        {"salary": 200, "median_salary": 150},
        None,
    ),
    (
        "reliability",
        {"salary": oc.Estimate(30_000, standard_error=100)},
        {"salary": oc.Estimate(33_000, standard_error=100)},
        "At 95% confidence, the gap in average salary is between $2,723 and $3,277 a year.",
    ),
    (
        "reliability",
        {"salary": oc.Estimate(30_000, standard_error=100)},
        {"salary": oc.Estimate(30_100, standard_error=100)},
        "The published figures do not show a reliable difference in average salary.",
    ),
    ("reliability", {"salary": oc.Estimate(30_000, standard_error=1)}, {"salary": 31_000}, UNSURE),
    ("reliability", {"salary": 30_000}, {}, None),
    (
        "interval",
        {"salary": oc.Estimate(30_000, standard_error=100)},
        {"salary": oc.Estimate(33_000, standard_error=100)},
        "At 95% confidence, the gap in average salary is between $2,723 and $3,277 a year.",
    ),
    (
        "interval",
        {"salary": oc.Estimate(30_000, standard_error=0)},
        {"salary": oc.Estimate(33_000, standard_error=0)},
        "At 95% confidence, the gap in average salary is $3,000 a year.",
    ),
    ("interval", {"salary": oc.Estimate(30_000, standard_error=1)}, {"salary": 31_000}, None),
    ("interval", {"salary": 30_000}, {"salary": 31_000}, None),
    ("errors_unknown", {"salary": 30_000}, {"salary": 31_000}, UNSURE),
    ("errors_unknown", {"salary": 30_000}, {"salary": 30_000}, UNSURE),
    (
        "errors_unknown",
        {"salary": oc.Estimate(30_000, standard_error=100)},
        {"salary": oc.Estimate(33_000, standard_error=100)},
        None,
    ),
    ("errors_unknown", {"salary": 30_000}, {}, None),
    ("errors_unknown", {"salary": TOP_CODED}, {"salary": 30_000}, None),
    (
        "unreliable",
        {"salary": oc.Estimate(30_000, standard_error=900)},
        {"salary": oc.Estimate(31_000, standard_error=900)},
        "The published figures do not show a reliable difference in average salary.",
    ),
    (
        "unreliable",
        {"salary": oc.Estimate(30_000, standard_error=9)},
        {"salary": oc.Estimate(31_000, standard_error=9)},
        None,
    ),
    # where the right role is best paid, for a text that has told it of the left one
    (
        "other_best_pay",
        {"best_industry": paid("art", 39_558)},
        {"best_industry": paid("law", 43_571)},
        "Welders are best paid in law ($43,571 a year on average).",
    ),
    ("other_best_pay", {"best_industry": paid("art", 39_558)}, {}, None),
    (
        "same_occupation",
        {"code": "51-3011"},
        {"code": "51-3011"},
        "Official statistics count bakers and welders as one occupation.",
    ),
    ("same_occupation", {"code": "51-3011"}, {"code": "51-4121"}, None),
    ("same_occupation", {}, {}, None),
    (
        "not_published",
        {"job_satisfaction": oc.Absence.NOT_PUBLISHED, "college": oc.Absence.NOT_PUBLISHED},
        {"job_satisfaction": oc.Absence.NOT_PUBLISHED, "college": oc.Absence.NOT_PUBLISHED},
        (
            "The sources publish no figures for job satisfaction or most common college "
            "of either role."
        ),
    ),
    ("not_published", {"age": oc.Absence.NOT_PUBLISHED}, {"age": oc.Absence.SUPPRESSED}, None),
    ("not_published", {"age": oc.Absence.NOT_PUBLISHED}, {}, None),
]

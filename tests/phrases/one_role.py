"""What is said of one role alone."""

import occucompare as oc
from phrases.figures import TOP_CODED, of, paid, people, projected, scores, unranked, unsure

# The baker's skills, and the sentence about their shares.
SHARES = [
    ([], None),
    (["a"], None),
    (
        {"patient accounts": 0.5},
        "Patient accounts is the skill listed most often for bakers (50%).",
    ),
    (
        {"a": 0.15, "b": 0.1},
        "A is the skill listed most often for bakers (15%), followed by b (10%).",
    ),
    (
        {"customer service": 0.15, "patient accounts": 0.12, "phone calls": 0.06, "appeals": 0.04},
        (
            "Customer service is the skill listed most often for bakers (15%), "
            "followed by patient accounts (12%) and phone calls (6%)."
        ),
    ),
    (
        {"a": 0.15, "b": 0.15, "c": 0.1},
        "A and b are the skills listed most often for bakers (15% each).",
    ),
    ({"a": 0.15, "b": 0.15, "c": 0.15}, None),
    (oc.WeightedNames((oc.Weighted("a", 3),), "score", 5), None),
]

# Kind, the baker's figure of its metric, and what is said of bakers alone.
OF_ONE_ROLE = [
    ("role_salary", 30_000, "Bakers have an average salary of $30,000 a year."),
    ("role_salary", TOP_CODED, "Bakers have an average salary of at least $239,200 a year."),
    ("role_salary", None, None),
    ("role_salary", oc.Absence.SUPPRESSED, None),
    ("role_salary", oc.Estimate(oc.Money(500), relative_to="clerks"), None),
    ("role_median", 30_000, "Bakers have a median salary of $30,000 a year."),
    # ranges: of what the source calls typical, between percentiles, without width, with one end
    (
        "role_range",
        (27_000, 44_000),
        "Typical pay for bakers runs from $27,000 to $44,000 a year.",
    ),
    (
        "role_range",
        of("p10-p90", (27_000, 44_000)),
        "From the 10th to the 90th percentile, pay for bakers runs from $27,000 to $44,000 a year.",
    ),
    (
        "role_range",
        of("p25-p75", (27_000, 44_000)),
        "From the 25th to the 75th percentile, pay for bakers runs from $27,000 to $44,000 a year.",
    ),
    ("role_range", (30_000, 30_000), "Typical pay for bakers is $30,000 a year."),
    ("role_range", (27_000, None), "Typical pay for bakers is at least $27,000 a year."),
    ("role_range", (None, 27_000), "Typical pay for bakers is up to $27,000 a year."),
    (
        "role_range",
        oc.Range(80_000, 239_200, "USD", "year", "high"),
        "Typical pay for bakers is $80,000 to at least $239,200 a year.",
    ),
    (
        "role_range",
        of("p10-p90", oc.Range(80_000, 239_200, "USD", "year", "high")),
        (
            "From the 10th to the 90th percentile, pay for bakers is $80,000 to at least $239,200 "
            "a year."
        ),
    ),
    # growth: each sign, with and without its period, and a bound
    ("role_growth", 0.05, "Employment of bakers is projected to grow by 5%."),
    (
        "role_growth",
        projected(0.05),
        "Employment of bakers is projected to grow by 5% from 2024 to 2034.",
    ),
    ("role_growth", -0.08, "Employment of bakers is projected to shrink by 8%."),
    (
        "role_growth",
        projected(-0.105),
        "Employment of bakers is projected to shrink by 10.5% from 2024 to 2034.",
    ),
    ("role_growth", 0, "Employment of bakers is projected to stay the same."),
    ("role_growth", -0.0004, "Employment of bakers is projected to stay the same."),
    (
        "role_growth",
        projected(0),
        "Employment of bakers is projected to stay the same from 2024 to 2034.",
    ),
    (
        "role_growth",
        oc.at_least(0.5),
        "Employment of bakers is projected to change by at least 50%.",
    ),
    ("role_growth", oc.Estimate(0.05, relative_to="clerks"), None),
    # counts
    ("role_jobs", 0, "There are 0 jobs for bakers."),
    ("role_jobs", 1, "There is 1 job for bakers."),
    ("role_jobs", 670, "There are 670 jobs for bakers."),
    ("role_jobs", 24_000, "There are 24,000 jobs for bakers."),
    ("role_jobs", 40_113, "There are about 40,100 jobs for bakers."),
    ("role_jobs", oc.at_least(100), "There are at least 100 jobs for bakers."),
    ("role_openings", 1, "There is 1 opening a year for bakers."),
    ("role_openings", 16_165, "There are about 16,200 openings a year for bakers."),
    ("role_openings", oc.at_least(100), "There are at least 100 openings a year for bakers."),
    ("role_satisfaction", 3.5, "The job satisfaction of bakers is 3.5 out of 5."),
    # entry
    ("role_entry", "law degree", "Bakers typically need a law degree to enter the job."),
    (
        "role_entry",
        "no formal educational credential",
        "Bakers typically need no formal educational credential to enter the job.",
    ),
    (
        "role_experience",
        "none",
        "Bakers typically need no work experience in a related occupation.",
    ),
    (
        "role_experience",
        "less than 5 years",
        "Bakers typically need less than 5 years of related work experience.",
    ),
    ("role_training", "none", "New bakers typically need no on-the-job training."),
    (
        "role_training",
        "short-term on-the-job training",
        "New bakers typically need short-term on-the-job training.",
    ),
    ("role_training", "apprenticeship", "New bakers typically need an apprenticeship."),
    ("role_time", (6, 12), "It typically takes 6 to 12 months to become a baker."),
    ("role_time", 1, "It typically takes 1 month to become a baker."),
    ("role_time", (6, None), "It typically takes at least 6 months to become a baker."),
    # people
    (
        "role_degree",
        ("law degree", 0.3),
        "The most common degree of bakers is a law degree, held by 30%.",
    ),
    ("role_degree", "art degree", "The most common degree of bakers is an art degree."),
    ("role_women", people(0.64), "Women make up 64% of bakers."),
    ("role_women", {"old": 1}, None),
    ("role_age", of("mean", 46), "The average age of bakers is 46."),
    ("role_age", 46, "The typical age of bakers is 46."),
    ("role_age", oc.at_least(60), "The typical age of bakers is at least 60."),
    ("role_years_of_experience", 12, "Bakers have 12 years of experience."),
    ("role_years_of_experience", 1, "Bakers have 1 year of experience."),
    (
        "role_years_of_experience",
        of("mean", 12.5),
        "Bakers have 12.5 years of experience on average.",
    ),
    # where pay is highest
    (
        "role_best_industry",
        paid("law", 43_571),
        "Bakers are best paid in law ($43,571 a year on average).",
    ),
    ("role_best_industry", "law", "Bakers are best paid in law."),
    (
        "role_best_state",
        unsure("Ohio", 43_571),
        "The highest published pay for bakers is in Ohio ($43,571 a year on average).",
    ),
    (
        "role_best_state",
        oc.Named("Ohio", reliably_first=False),
        "The highest published pay for bakers is in Ohio.",
    ),
    ("role_best_city", "Reno", "Bakers are best paid in Reno."),
    ("role_best_company", "Uline", "Bakers are best paid at Uline."),
    # lists: none, one, two, three in order, without order, ties at the cut and above it
    ("role_top_skills", [], None),
    ("role_top_skills", ["a"], "The one skill listed for bakers is a."),
    ("role_top_skills", ["a", "b"], "The skills listed for bakers are a and b."),
    ("role_top_skills", ["a", "b", "c", "d"], "The top three skills for bakers are a, b, and c."),
    ("role_top_skills", unranked("abc"), "The skills listed for bakers are a, b, and c."),
    ("role_top_skills", unranked("abcd"), "The skills listed for bakers include a, b, and c."),
    (
        "role_top_skills",
        {"a": 0.5, "b": 0.4, "c": 0.3, "d": 0.3},
        "Among the top skills for bakers are a, b, and c.",
    ),
    (
        "role_top_skills",
        {"a": 0.5, "b": 0.5, "c": 0.3, "d": 0.2},
        "The top three skills for bakers are a (50%), b (50%), and c (30%).",
    ),
    (
        "role_top_skills",
        {"a, x": 0.5, "b": 0.4, "c": 0.3, "d": 0.2},
        "The top three skills for bakers are a, x; b; and c.",
    ),
    (
        "role_top_skills",
        scores(a=4, b=3.5, c=3),
        "The top three skills for bakers are a, b, and c.",
    ),
    ("role_soft_skills", ["a"], "The one soft skill listed for bakers is a."),
    (
        "role_soft_skills",
        ["a", "b", "c", "d"],
        "The top three soft skills for bakers are a, b, and c.",
    ),
    ("role_technologies", ["Word"], "The one technology listed for bakers is Word."),
    (
        "role_technologies",
        ["Word", "Excel"],
        "The technologies listed for bakers are Word and Excel.",
    ),
]

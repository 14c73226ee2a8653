"""What is said of those who do a job."""

import occucompare as oc
from phrases.figures import of, people

# Kind; the baker's and the welder's figure of its metric; the sentence.
PHRASES = [
    # people
    ("women", people(0.6), people(0.6), "Women make up 60% of both bakers and welders."),
    ("women", people(0.64), people(0.734), "Women make up 64% of bakers and 73.4% of welders."),
    ("women", {"old": 1}, {"young": 1}, None),
    ("women", {"old": 1}, {"old": 0.5, "young": 0.5}, None),
    (
        "women",
        people(0.6),
        None,
        "The share of women among bakers is 60%; for welders, none is known.",
    ),
    ("age", of("mean", 46), of("mean", 46), "The average age of both bakers and welders is 46."),
    (
        "age",
        of("median", 46.5),
        of("median", 46.5),
        "The median age of both bakers and welders is 46.5.",
    ),
    (
        "age",
        of("mean", 46),
        of("mean", 50),
        "Welders are older than bakers: their average age is 50, compared with 46.",
    ),
    (
        "age",
        of("mean", 60),
        None,
        "The average age of bakers is 60; for welders, none is known.",
    ),
    (
        "age",
        oc.Estimate(60, statistic="mean", bound="at least"),
        of("mean", 46),
        (
            "Bakers are older than welders: their average age is at least 60, compared with 46, "
            "at least 14 years apart."
        ),
    ),
    (
        "age",
        of("mean", 46),
        of("mean", 46.3),
        ("Welders and bakers are of about the same age: their average ages are 46.3 and 46."),
    ),
    (
        "years_of_experience",
        13,
        12,
        "Bakers have more experience than welders: 13 years, compared with 12.",
    ),
    ("years_of_experience", 12, 12, "Both bakers and welders have 12 years of experience."),
    (
        "years_of_experience",
        12,
        12.3,
        "Welders and bakers have about as much experience, 12.3 and 12 years.",
    ),
]

"""What is said of metrics that have no message of their own, by their labels."""

import occucompare as oc

# Kind; the baker's and the welder's figure of its metric; the sentence.
PHRASES = [
    # metrics without a wording of their own
    (
        "median_hourly",
        20,
        25,
        (
            "A welder has median pay of $25.00 an hour, $5.00 (25%) higher than "
            "the $20.00 of a baker."
        ),
    ),
    (
        "lgbt",
        0.08,
        0.1,
        "The LGBT share of welders is 10%, 2 percentage points higher than the 8% of bakers.",
    ),
    (
        "lgbt",
        0.08,
        0.085,
        "The LGBT share is about the same for welders (8.5%) and bakers (8%).",
    ),
    ("lgbt", 0.08, 0.08, "The LGBT share of both bakers and welders is 8%."),
    (
        "lgbt",
        oc.at_least(0.5),
        0.1,
        (
            "The LGBT share of bakers is at least 50%, at least 40 percentage points higher than "
            "that of welders (10%)."
        ),
    ),
    (
        "job_satisfaction",
        4,
        3.5,
        (
            "The job satisfaction of bakers is 4 out of 5, 0.5 higher than "
            "the 3.5 out of 5 of welders."
        ),
    ),
    (
        "hourly_range",
        (20, 30),
        (25, 35),
        ("The hourly pay range of bakers is $20.00 to $30.00, and for welders $25.00 to $35.00."),
    ),
    ("major", "law", "arts", "The most common major is law for bakers and arts for welders."),
    ("major", "law", "law", "The most common major is law for both bakers and welders."),
    (
        "major",
        ("law", 0.3),
        ("law", 0.5),
        "The most common major is law for both welders (50%) and bakers (30%).",
    ),
    (
        "college",
        "Yale",
        oc.Absence.SUPPRESSED,
        "The most common college of bakers is Yale; for welders, it is withheld by the publisher.",
    ),
    ("technologies", ["Word"], ["Excel"], None),
    ("description", "They bake.", "They weld.", None),
]

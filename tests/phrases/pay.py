"""What is said of pay: a year, an hour, a week, on average and at the median."""

import occucompare as oc
from phrases.figures import EURO, TOP_CODED, together

# Kind; the baker's and the welder's figure of its metric; the sentence.
PHRASES = [
    # salary: equal, similar, near, twice, times, and no base
    ("salary", 30_000, 30_000, "Bakers and welders both have an average salary of $30,000 a year."),
    (
        "salary",
        30_000,
        30_200,
        "Welders and bakers earn about the same: $30,200 and $30,000 a year on average.",
    ),
    (
        "salary",
        30_000,
        32_640,
        (
            "A welder has an average salary of $32,640 a year, $2,640 (8.8%) higher than "
            "the $30,000 of a baker."
        ),
    ),
    (
        "salary",
        32_640,
        30_000,
        (
            "A baker has an average salary of $32,640 a year, $2,640 (8.8%) higher than "
            "the $30,000 of a welder."
        ),
    ),
    (
        "salary",
        30_000,
        56_999,
        (
            "A welder has an average salary of $56,999 a year, $26,999 (90%) higher than "
            "the $30,000 of a baker."
        ),
    ),
    (
        "salary",
        30_000,
        57_000,
        "A welder has an average salary of $57,000 a year, about twice the $30,000 of a baker.",
    ),
    (
        "salary",
        30_000,
        63_000,
        "A welder has an average salary of $63,000 a year, about twice the $30,000 of a baker.",
    ),
    (
        "salary",
        30_000,
        78_000,
        (
            "A welder has an average salary of $78,000 a year, 2.6 times as much as "
            "the $30,000 of a baker."
        ),
    ),
    (
        "salary",
        0,
        5_000,
        "A welder has an average salary of $5,000 a year, $5,000 higher than the $0 of a baker.",
    ),
    # salary: one missing, for each reason
    (
        "salary",
        30_000,
        None,
        "The average salary of bakers is $30,000 a year; for welders, none is known.",
    ),
    (
        "salary",
        None,
        30_000,
        "The average salary of welders is $30,000 a year; for bakers, none is known.",
    ),
    (
        "salary",
        30_000,
        oc.Absence.NOT_PUBLISHED,
        "The average salary of bakers is $30,000 a year; for welders, none is published.",
    ),
    (
        "salary",
        30_000,
        oc.Absence.SUPPRESSED,
        (
            "The average salary of bakers is $30,000 a year; "
            "for welders, it is withheld by the publisher."
        ),
    ),
    (
        "salary",
        30_000,
        oc.Absence.NOT_APPLICABLE,
        "The average salary of bakers is $30,000 a year; for welders, there is no such figure.",
    ),
    # salary: bounds, one published line, two currencies
    (
        "salary",
        TOP_CODED,
        30_000,
        (
            "A baker has an average salary of at least $239,200 a year, "
            "at least $209,200 higher than that of a welder ($30,000)."
        ),
    ),
    (
        "salary",
        oc.at_most(20_000),
        30_000,
        (
            "A welder has an average salary of $30,000 a year, "
            "at least $10,000 higher than that of a baker (at most $20,000)."
        ),
    ),
    (
        "salary",
        together(30_000),
        together(30_000),
        (
            "One average salary is published for bakers and welders together ($30,000 a year), "
            "so no difference between them was measured."
        ),
    ),
    (
        "salary",
        30_000,
        oc.Money(30_000, "EUR"),
        (
            f"The average salaries of bakers ($30,000 a year) and welders ({EURO}30,000 a year) "
            "are not compared, because they are in different currencies."
        ),
    ),
    # other pay
    ("hourly", 20, 20, "Bakers and welders both have average pay of $20.00 an hour."),
    (
        "hourly",
        20,
        20.1,
        "Welders and bakers earn about the same: $20.10 and $20.00 an hour on average.",
    ),
    (
        "hourly",
        16.77,
        18.24,
        (
            "A welder has average pay of $18.24 an hour, $1.47 (8.8%) higher than "
            "the $16.77 of a baker."
        ),
    ),
    (
        "hourly",
        20,
        40,
        "A welder has average pay of $40.00 an hour, about twice the $20.00 of a baker.",
    ),
    (
        "median_salary",
        30_000,
        30_000,
        "Bakers and welders both have a median salary of $30,000 a year.",
    ),
    (
        "median_salary",
        30_000,
        30_100,
        "Welders and bakers earn about the same: $30,100 and $30,000 a year at the median.",
    ),
    (
        "median_salary",
        30_000,
        40_000,
        (
            "A welder has a median salary of $40,000 a year, $10,000 (33.3%) higher than "
            "the $30,000 of a baker."
        ),
    ),
    ("short_gap", 30_000, 30_000, "On average, bakers and welders earn the same, $30,000 a year."),
    (
        "short_gap",
        30_000,
        30_100,
        "On average, welders and bakers earn about the same, $30,100 and $30,000 a year.",
    ),
    ("short_gap", 31_935, 30_000, "On average, bakers earn $1,935 more a year than welders."),
    (
        "short_gap",
        TOP_CODED,
        30_000,
        "On average, bakers earn at least $209,200 more a year than welders.",
    ),
    (
        "median_weekly",
        900,
        500,
        "A baker has median pay of $900 a week, $400 (80%) higher than the $500 of a welder.",
    ),
    ("median_weekly", 900, 900, "Bakers and welders both have median pay of $900 a week."),
]

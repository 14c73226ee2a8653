"""What is said of growth, jobs and openings."""

import occucompare as oc
from phrases.figures import projected

# Kind; the baker's and the welder's figure of its metric; the sentence.
PHRASES = [
    # growth: every combination of signs
    (
        "growth",
        0.05,
        0.05,
        "Employment of both bakers and welders is projected to grow by 5%.",
    ),
    (
        "growth",
        -0.08,
        -0.08,
        "Employment of both bakers and welders is projected to shrink by 8%.",
    ),
    (
        "growth",
        0,
        0,
        "Employment of both bakers and welders is projected to stay the same.",
    ),
    (
        "growth",
        projected(-0.08),
        projected(-0.08),
        "Employment of both bakers and welders is projected to shrink by 8% from 2024 to 2034.",
    ),
    (
        "growth",
        0.05,
        0.055,
        (
            "Employment of welders and bakers is projected to change at about the same rate, "
            "5.5% and 5%."
        ),
    ),
    (
        "growth",
        0.05,
        0.12,
        (
            "Employment of welders is projected to grow by 12%, faster than the 5% projected for "
            "bakers, a gap of 7 percentage points."
        ),
    ),
    (
        "growth",
        projected(0.05),
        projected(0.06),
        (
            "Employment of welders is projected to grow by 6% from 2024 to 2034, faster than "
            "the 5% projected for bakers, a gap of 1 percentage point."
        ),
    ),
    (
        "growth",
        0.05,
        0,
        (
            "Employment of bakers is projected to grow by 5%, while that of welders is "
            "projected to stay the same."
        ),
    ),
    (
        "growth",
        0.05,
        -0.03,
        (
            "Employment of bakers is projected to grow by 5%, while that of welders is "
            "projected to shrink by 3%."
        ),
    ),
    (
        "growth",
        -0.03,
        0,
        (
            "Employment of welders is projected to stay the same, "
            "while that of bakers is projected to shrink by 3%."
        ),
    ),
    (
        "growth",
        -0.05,
        -0.12,
        (
            "Employment of welders is projected to shrink by 12%, faster than the 5% projected for "
            "bakers, a gap of 7 percentage points."
        ),
    ),
    (
        "growth",
        oc.at_least(0.5),
        0.1,
        (
            "The growth projected for bakers (at least 50%) is at least 40 percentage points above "
            "that for welders (10%)."
        ),
    ),
    ("growth", -0.05, None, "The projected growth of bakers is -5%; for welders, none is known."),
    (
        "growth",
        0.05,
        projected(0.05),
        (
            "The projected growth rates of bakers (5%) and welders (5%) are not compared, "
            "because they are for different periods."
        ),
    ),
    # jobs
    ("jobs", 100, 100, "There are as many jobs for bakers as for welders, 100 for each."),
    (
        "jobs",
        40_277,
        40_113,
        ("There are roughly as many jobs for bakers (about 40,300) as for welders (about 40,100)."),
    ),
    (
        "jobs",
        40_100,
        40_113,
        "There are about as many jobs for welders (40,113) as for bakers (40,100).",
    ),
    (
        "jobs",
        23_948,
        40_113,
        "There are more jobs for welders (about 40,100) than for bakers (about 23,900).",
    ),
    (
        "jobs",
        500_100,
        500_900,
        (
            "There are roughly as many jobs for welders (about 501,000) as for bakers "
            "(about 500,000)."
        ),
    ),
    (
        "jobs",
        1_004,
        1_016,
        "There are more jobs for welders (about 1,020) than for bakers (about 1,000).",
    ),
    # counts that are the same once they are rounded are told whole
    (
        "jobs",
        oc.Estimate(104_600),
        105_400,
        "There are about as many jobs for welders (105,400) as for bakers (104,600).",
    ),
    ("jobs", 100, 200, "There are about twice as many jobs for welders (200) as for bakers (100)."),
    (
        "jobs",
        100,
        670,
        "There are about 6.7 times as many jobs for welders (670) as for bakers (100).",
    ),
    ("jobs", 5, 0, "There are more jobs for bakers (5) than for welders (0)."),
    (
        "jobs",
        oc.at_least(100),
        5,
        "There are more jobs for bakers (at least 100) than for welders (5), by at least 95.",
    ),
    ("jobs", 100, None, "The number of jobs of bakers is 100; for welders, none is known."),
    # openings
    (
        "openings",
        100,
        50,
        "There are about twice as many openings for bakers (100 a year) as for welders (50).",
    ),
    ("openings", 100, 60, "There are more openings for bakers (100 a year) than for welders (60)."),
    (
        "openings",
        16_165,
        40_113,
        (
            "There are about 2.5 times as many openings for welders (about 40,100 a year) as for "
            "bakers (about 16,200)."
        ),
    ),
    (
        "openings",
        100,
        100,
        "There are as many openings for bakers as for welders, 100 a year for each.",
    ),
    (
        "openings",
        1_000,
        1_001,
        "There are about as many openings for welders (1,001 a year) as for bakers (1,000).",
    ),
    (
        "openings",
        100,
        None,
        "The number of openings of bakers is 100 a year; for welders, none is known.",
    ),
]

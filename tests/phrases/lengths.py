"""What is said in other lengths and registers."""

# Length and register; kind; the baker's and the welder's figure of its metric; the sentence.
OTHER_EXTENTS = [
    (
        "short",
        "plain",
        "salary",
        30_000,
        32_640,
        "A welder earns $2,640 more a year on average than a baker.",
    ),
    (
        "full",
        "plain",
        "salary",
        30_000,
        32_640,
        (
            "A welder has an average salary of $32,640 a year, compared with $30,000 for a baker: "
            "a gap of $2,640, or 8.8% of the lower figure."
        ),
    ),
    (
        "short",
        "plain",
        "short_gap",
        30_000,
        30_100,
        "On average, welders and bakers earn about the same.",
    ),
    ("short", "plain", "jobs", 23_948, 40_113, "There are more jobs for welders than for bakers."),
    (
        "full",
        "plain",
        "jobs",
        23_948,
        40_113,
        (
            "There are more jobs for welders (40,113) than for bakers (23,948), a gap of 16,165 "
            "jobs (67.5% of the lower number)."
        ),
    ),
    (
        "full",
        "formal",
        "jobs",
        23_948,
        40_113,
        (
            "The number of jobs for welders (40,113) exceeds that for bakers (23,948) by 16,165 "
            "jobs, or 67.5% of the lower number."
        ),
    ),
    (
        "short",
        "plain",
        "growth",
        0.05,
        -0.08,
        "Employment of bakers is projected to grow, and that of welders to shrink.",
    ),
    (
        "short",
        "plain",
        "own_skills",
        ["a", "b"],
        ["c"],
        "There are two skills listed for bakers alone and one for welders alone.",
    ),
    (
        "full",
        "plain",
        "own_skills",
        ["a", "b"],
        ["c"],
        (
            "There are two skills listed for bakers alone, namely a and b; one is listed for "
            "welders alone, c."
        ),
    ),
    ("full", "formal", "own_skills", ["a"], [], None),
    (
        "short",
        "plain",
        "top_skills",
        ["a", "b", "c"],
        ["x", "y", "z"],
        "The top three skills for bakers are a, b, and c; for welders, x, y, and z.",
    ),
    (
        "short",
        "plain",
        "top_skills",
        ["a", "b"],
        ["x", "y"],
        "Skills listed for bakers include a and b; for welders, x and y.",
    ),
]

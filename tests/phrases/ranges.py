"""What is said of ranges of pay, and of the time that it takes to enter a job."""

import occucompare as oc

# Kind; the baker's and the welder's figure of its metric; the sentence.
PHRASES = [
    # ranges: same, overlapping, nested, touching, apart, open
    (
        "range",
        (27_000, 44_000),
        (27_000, 44_000),
        "Typical pay runs from $27,000 to $44,000 a year for both bakers and welders.",
    ),
    (
        "range",
        (27_000, 44_000),
        (30_000, 47_000),
        (
            "Typical pay runs from $27,000 to $44,000 a year for bakers "
            "and from $30,000 to $47,000 for welders; the ranges overlap from $30,000 to $44,000."
        ),
    ),
    (
        "range",
        (27_000, 44_000),
        (27_000, 39_000),
        (
            "Typical pay runs from $27,000 to $44,000 a year for bakers "
            "and from $27,000 to $39,000 for welders; "
            "the range for welders lies within that for bakers."
        ),
    ),
    (
        "range",
        (28_000, 39_000),
        (27_000, 44_000),
        (
            "Typical pay runs from $28,000 to $39,000 a year for bakers "
            "and from $27,000 to $44,000 for welders; "
            "the range for bakers lies within that for welders."
        ),
    ),
    (
        "range",
        (27_000, 44_000),
        (44_000, 50_000),
        (
            "Typical pay runs from $27,000 to $44,000 a year for bakers "
            "and from $44,000 to $50,000 for welders; the ranges meet at $44,000."
        ),
    ),
    (
        "range",
        (27_000, 44_000),
        (45_000, 50_000),
        (
            "Typical pay runs from $27,000 to $44,000 a year for bakers "
            "and from $45,000 to $50,000 for welders; the ranges do not overlap."
        ),
    ),
    (
        "range",
        (27_000, None),
        (None, 44_000),
        "Typical pay is at least $27,000 a year for bakers and up to $44,000 for welders.",
    ),
    (
        "range",
        oc.Range(80_000, 239_200, "USD", "year", "high"),
        (27_000, 44_000),
        (
            "Typical pay is $80,000 to at least $239,200 a year for bakers "
            "and $27,000 to $44,000 for welders."
        ),
    ),
    (
        "range",
        (27_000, 44_000),
        None,
        "Typical pay is $27,000 to $44,000 a year for bakers; for welders, none is known.",
    ),
    # time
    (
        "time",
        (6, 12),
        (6, 12),
        "It typically takes 6 to 12 months to become either a baker or a welder.",
    ),
    (
        "time",
        1,
        (6, 12),
        "It typically takes 1 month to become a baker and 6 to 12 months to become a welder.",
    ),
    (
        "time",
        (None, 12),
        (6, None),
        (
            "It typically takes up to 12 months to become a baker and at least 6 months to become "
            "a welder."
        ),
    ),
    (
        "time",
        (6, 12),
        oc.Absence.NOT_PUBLISHED,
        (
            "The time it typically takes to become a baker is 6 to 12 months; "
            "for a welder, none is published."
        ),
    ),
]

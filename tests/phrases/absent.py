"""What is said when both figures are absent; a text leaves it out, a kind can still say it."""

import occucompare as oc

BOTH_ABSENT = [
    (
        "salary",
        oc.Absence.SUPPRESSED,
        oc.Absence.SUPPRESSED,
        "The average salaries of bakers and welders are withheld by the publisher.",
    ),
    (
        "salary",
        None,
        None,
        "The average salaries of bakers and welders are not known.",
    ),
    (
        "salary",
        oc.Absence.NOT_PUBLISHED,
        oc.Absence.SUPPRESSED,
        (
            "There is no average salary to compare: for bakers, none is published; "
            "for welders, it is withheld by the publisher."
        ),
    ),
    ("jobs", None, None, "The numbers of jobs of bakers and welders are not known."),
]

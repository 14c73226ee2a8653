"""What is said of getting into a job: education, experience, training, degrees."""

import occucompare as oc

# Kind; the baker's and the welder's figure of its metric; the sentence.
PHRASES = [
    # entry
    (
        "entry_education",
        "law degree",
        "associate's degree",
        ("Bakers typically need a law degree to enter the job, welders an associate's degree."),
    ),
    (
        "entry_education",
        "law degree",
        "law degree",
        "Both bakers and welders typically need a law degree to enter the job.",
    ),
    (
        "experience",
        "none",
        "none",
        "Neither bakers nor welders typically need work experience in a related occupation.",
    ),
    (
        "experience",
        "less than 5 years",
        "none",
        "Bakers typically need less than 5 years of related work experience; welders need none.",
    ),
    (
        "experience",
        "5 years or more",
        "5 years or more",
        "Both bakers and welders typically need 5 years or more of related work experience.",
    ),
    # "none" would be an answer, so what is not known is said otherwise
    (
        "experience",
        "5 years or more",
        None,
        (
            "The related work experience that bakers typically need is 5 years or more; "
            "for welders, nothing is known."
        ),
    ),
    (
        "training",
        oc.Absence.NOT_PUBLISHED,
        "apprenticeship",
        (
            "The training that welders typically need is an apprenticeship; "
            "for bakers, nothing is published."
        ),
    ),
    (
        "training",
        "none",
        None,
        "Bakers typically need no on-the-job training; for welders, nothing is known.",
    ),
    (
        "training",
        "none",
        "none",
        "Neither bakers nor welders typically need on-the-job training.",
    ),
    (
        "training",
        "short-term on-the-job training",
        "apprenticeship",
        "New bakers typically need short-term on-the-job training, welders an apprenticeship.",
    ),
    (
        "training",
        "none",
        "internship/residency",
        "New welders typically need an internship/residency; bakers need none.",
    ),
    # education
    (
        "education",
        ("law degree", 0.3),
        ("law degree", 0.3),
        "Bakers and welders are equally likely to hold a law degree (30% of each).",
    ),
    (
        "education",
        ("law degree", 0.3),
        ("law degree", 0.305),
        "Welders and bakers are about equally likely to hold a law degree (30.5% and 30%).",
    ),
    (
        "education",
        ("associate's degree", 0.31),
        ("associate's degree", 0.48),
        (
            "Welders are more likely than bakers to hold an associate's degree "
            "(48%, compared with 31%)."
        ),
    ),
    (
        "education",
        "law degree",
        ("law degree", 0.3),
        "The most common degree of both bakers and welders is a law degree.",
    ),
    (
        "education",
        ("law degree", 0.3),
        ("art degree", 0.48),
        (
            "The most common degree is a law degree for bakers (30%) and an art degree for welders "
            "(48%)."
        ),
    ),
    (
        "education",
        ("law degree", 0.3),
        "art degree",
        "The most common degree is a law degree for bakers (30%) and an art degree for welders.",
    ),
    (
        "education",
        "law degree",
        ("art degree", 0.48),
        "The most common degree is a law degree for bakers and an art degree for welders (48%).",
    ),
    (
        "education",
        "law degree",
        "art degree",
        "The most common degree is a law degree for bakers and an art degree for welders.",
    ),
]

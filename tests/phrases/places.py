"""What is said of where pay is highest."""

from phrases.figures import paid, unsure

# Kind; the baker's and the welder's figure of its metric; the sentence.
PHRASES = [
    # best pay
    ("best_pay", "law", "law", "Both bakers and welders are best paid in law."),
    (
        "best_pay",
        paid("law", 43_571),
        paid("art", 39_558),
        "Bakers are best paid in law ($43,571 a year), welders in art ($39,558).",
    ),
    (
        "best_pay",
        paid("law", 43_571),
        "art",
        "Bakers are best paid in law ($43,571 a year), and welders in art.",
    ),
    (
        "best_pay",
        "law",
        paid("art", 39_558),
        "Bakers are best paid in law, and welders in art ($39,558 a year).",
    ),
    ("best_state", "Ohio", "Iowa", "Bakers are best paid in Ohio, and welders in Iowa."),
    ("best_company", "Uline", "Acme", "Bakers are best paid at Uline, and welders at Acme."),
    (
        "best_company",
        paid("Uline", 43_571),
        paid("Acme", 41_000),
        "Bakers are best paid at Uline ($43,571 a year), welders at Acme ($41,000).",
    ),
    ("best_company", "Uline", "Uline", "Both bakers and welders are best paid at Uline."),
    (
        "best_city",
        unsure("Ohio", 43_571),
        paid("Iowa", 39_558),
        (
            "The highest published pay for bakers is in Ohio ($43,571 a year), "
            "and for welders in Iowa ($39,558)."
        ),
    ),
    (
        "best_state",
        unsure("Ohio", 43_571),
        "Ohio",
        "The highest published pay for both bakers and welders is in Ohio.",
    ),
    (
        "best_pay",
        None,
        "art",
        ("The highest published pay for welders is in art; for bakers, none is known."),
    ),
]

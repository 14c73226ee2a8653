"""Every kind of sentence in each of its forms, word for word; and what no wording may be."""

import attrs
import pytest

import occucompare as oc
from english import ABOUT_ONE, ABOUT_TWO, LEXICON, Kind, mine, written
from occucompare.wording.message import of_metric, shape_name
from occucompare.wording.messages import MESSAGES
from occucompare.wording.outline import TOPICS, messages_named

LINES = oc.Thresholds()
EURO = "\N{EURO SIGN}"
TOP_CODED = oc.at_least(239_200)
PROJECTED = oc.Source(publisher="BLS", dataset="EP", period="2024\N{EN DASH}34")


def baker(**fields):
    return oc.Role(title="baker", **fields)


def welder(**fields):
    return oc.Role(title="welder", **fields)


def texts(kind, left, right):
    """The sentences of one kind about a baker and a welder with these fields."""
    comparison = oc.compare(baker(**left), welder(**right))
    return [sentence.text for sentence in comparison.sentences([kind])]


def metric_of(kind):
    return MESSAGES[kind].metrics[0] if kind in MESSAGES else kind


def together(figure):
    return oc.Estimate(figure, published_as="bakers and cooks")


def of(statistic, figure):
    return oc.Estimate(figure, statistic=statistic)


def distance(name, share):
    parts = oc.Distribution((oc.Part(name, share),), partial=True)
    return oc.Estimate(parts, relative_to="clerks")


def scores(**weights):
    items = tuple(map(oc.Weighted, weights, weights.values()))
    return oc.WeightedNames(items, "score", 5)


def projected(figure):
    return oc.Estimate(figure, source=PROJECTED)


def unranked(names):
    return oc.WeightedNames(tuple(map(oc.Weighted, names)), ranked=False)


def paid(name, amount):
    return oc.Named(name, pay=oc.Money(amount))


def unsure(name, amount):
    return oc.Named(name, pay=oc.Money(amount), reliably_first=False)


def people(women):
    return {"women": women, "men": round(1 - women, 3)}


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
    # top skills: none, one, two, three, a tie at the cut, no order, names with commas
    ("top_skills", [], ["a"], None),
    ("top_skills", None, ["a"], None),
    (
        "top_skills",
        ["a"],
        ["b"],
        "The one skill listed for bakers is a; for welders, it is b.",
    ),
    (
        "top_skills",
        ["a"],
        ["b", "c"],
        "The one skill listed for bakers is a; those for welders include b and c.",
    ),
    (
        "top_skills",
        ["b", "c"],
        ["a"],
        "The skills listed for bakers include b and c; the one listed for welders is a.",
    ),
    (
        "top_skills",
        ["a", "b"],
        ["b", "c"],
        "The skills listed for bakers include a and b; those for welders include b and c.",
    ),
    (
        "top_skills",
        ["a", "b", "c", "z"],
        {"x": 0.5, "y": 0.4, "w": 0.3, "v": 0.2},
        "The top three skills for bakers are a, b, and c; for welders, they are x, y, and w.",
    ),
    (
        "top_skills",
        ["a", "b", "c"],
        {"x": 0.5, "y": 0.4, "w": 0.3, "v": 0.3},
        "The skills listed for bakers include a, b, and c; those for welders include x, y, and w.",
    ),
    (
        "top_skills",
        unranked("abc"),
        ["x", "y", "w"],
        "The skills listed for bakers include a, b, and c; those for welders include x, y, and w.",
    ),
    (
        "top_skills",
        ["a", "b, c", "d"],
        ["x", "y", "w"],
        "The top three skills for bakers are a; b, c; and d; for welders, they are x, y, and w.",
    ),
    # shared skills: none, one, some, many, all
    ("shared_skills", [], ["a"], None),
    (
        "shared_skills",
        ["a"],
        ["b"],
        "None of the skills listed for bakers are listed for welders.",
    ),
    (
        "shared_skills",
        ["a", "b"],
        ["b", "c"],
        "The jobs of bakers and welders both call for b.",
    ),
    (
        "shared_skills",
        ["a", "b", "d"],
        ["a", "b", "c"],
        "The jobs of bakers and welders both call for a and b.",
    ),
    (
        "shared_skills",
        ["a", "b", "c", "d", "e"],
        ["a", "b", "c", "d", "f"],
        "The jobs of bakers and welders both call for skills such as a, b, and c.",
    ),
    (
        "shared_skills",
        ["a", "b"],
        ["b", "A"],
        "The list of skills is the same for bakers and welders: a and b.",
    ),
    (
        "shared_skills",
        ["a", "b", "c", "d"],
        ["d", "c", "b", "a"],
        "The same skills are listed for bakers and welders, among them a, b, and c.",
    ),
    # own skills
    ("own_skills", ["a"], ["a"], None),
    (
        "own_skills",
        ["a"],
        ["b"],
        "Only the list for bakers has a; only the list for welders has b.",
    ),
    ("own_skills", ["a", "b"], ["b"], "Only the list for bakers has a."),
    (
        "own_skills",
        ["a"],
        ["a", "b", "c", "d", "e", "f"],
        "Skills such as b, c, d, and e are listed for welders alone.",
    ),
    (
        "own_skills",
        ["a", "b"],
        ["c", "d", "e"],
        "A and b are listed for bakers alone; c, d, and e are listed for welders alone.",
    ),
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


@pytest.mark.parametrize(
    ("kind", "left", "right", "text"),
    PHRASES,
    ids=[f"{kind}: {ascii(text)[1:60]}" for kind, _, _, text in PHRASES],
)
def test_phrases(kind, left, right, text):
    """Each kind of sentence, in each of its forms."""
    name = metric_of(kind)
    assert texts(kind, {name: left}, {name: right}) == ([] if text is None else [text])


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


@pytest.mark.parametrize(("length", "register", "kind", "left", "right", "text"), OTHER_EXTENTS)
def test_phrases_of_other_lengths(length, register, kind, left, right, text):  # noqa: PLR0913, PLR0917 - a row of the table
    """A short sentence tells the difference, a full one all that follows from the figures."""
    name = metric_of(kind)
    comparison = oc.compare(baker(**{name: left}), welder(**{name: right}))
    said = comparison.sentences([kind], length=length, register=register)
    assert [sentence.text for sentence in said] == ([text] if text else [])


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


@pytest.mark.parametrize(("skills", "text"), SHARES)
def test_shares_of_skills(skills, text):
    """Each share is said of one skill; a tie is said as one, or not at all."""
    assert texts("skill_shares", {"skills": skills}, {}) == ([text] if text else [])


UNSURE = (
    "The sources do not give the standard error of each salary, so how sure the gap is cannot "
    "be told."
)
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


@pytest.mark.parametrize(
    ("kind", "figure", "text"),
    OF_ONE_ROLE,
    ids=[f"{kind}: {ascii(text)[1:60]}" for kind, _, text in OF_ONE_ROLE],
)
def test_sentences_about_one_role(kind, figure, text):
    """What is said of one role alone, whatever it is compared with."""
    name = MESSAGES[kind].metrics[0]
    assert texts(kind, {name: figure}, {}) == ([text] if text else [])


EVERYTHING = {"salary": 30_000, "growth": 0.1, "age": 40, "jobs": 5}
# Kind, the baker's fields, the welder's fields, the sentence.
OVER_SEVERAL = [
    ("headline", {"salary": 100}, {"salary": 200}, "Bakers and welders differ most in pay."),
    (
        "headline",
        {"salary": 100, "growth": 0.1, "age": 40},
        {"salary": 200, "growth": 0.1, "age": 40},
        "Bakers and welders differ most in pay; their job outlook and age are the same.",
    ),
    (
        "headline",
        {"salary": 100, "growth": 0.1, "jobs": 100, "age": 30, "degree": ("law", 0.1)},
        {"salary": 200, "growth": 0.3, "jobs": 1_000, "age": 50, "degree": ("law", 0.5)},
        "Bakers and welders differ most in pay, education, and job outlook.",
    ),
    (
        "headline",
        {"salary": 100, "growth": 0.1},
        {"salary": 102, "growth": 0.1},
        "Bakers and welders differ only a little, most in pay; their job outlook is the same.",
    ),
    (
        "headline",
        EVERYTHING,
        EVERYTHING,
        "Bakers and welders have the same pay, job outlook, number of jobs, and age.",
    ),
    ("headline", {}, {}, "The figures at hand do not allow bakers and welders to be compared."),
    (
        "headline",
        {"salary": 1},
        {},
        "The figures at hand do not allow bakers and welders to be compared.",
    ),
    (
        "attainment",
        {"education": oc.Distribution((oc.Part("law degree", 0.5),), partial=True)},
        {"education": oc.Distribution((oc.Part("law degree", 0.3),), partial=True)},
        "The highest level of education is a law degree for 50% of bakers and 30% of welders.",
    ),
    (
        "attainment",
        {"education": distance("master's degree", 0.02)},
        {"education": distance("master's degree", 0.006)},
        "Bakers are more likely than welders to hold a master's degree, by 1.4 percentage points.",
    ),
    (
        "attainment",
        {"education": distance("associate's degree", -0.02)},
        {"education": distance("associate's degree", -0.01)},
        "Welders are more likely than bakers to hold an associate's degree, by 1 percentage point.",
    ),
    (
        "attainment",
        {"education": oc.Distribution((oc.Part("law degree", 0.2),), partial=True)},
        {"education": oc.Distribution((oc.Part("law degree", 0.205),), partial=True)},
        None,
    ),
    ("attainment", {"education": {"law degree": 1}}, {}, None),
    (
        "skill_gap",
        {"skills": scores(writing=3.5, reading=2)},
        {"skills": scores(writing=3, reading=4)},
        (
            "The skill that differs most is reading, scored 4 for welders and 2 for bakers "
            "on a scale up to 5."
        ),
    ),
    ("skill_gap", {"skills": scores(writing=3)}, {"skills": scores(writing=3)}, None),
    ("skill_gap", {"skills": {"writing": 0.3}}, {"skills": {"writing": 0.5}}, None),
    (
        "mean_and_median",
        {"salary": 100, "median_salary": 100},
        {"salary": 200, "median_salary": 50},
        "Welders earn more on average, but the typical (median) pay of bakers is higher.",
    ),
    (
        "mean_and_median",
        {"salary": 100, "median_salary": 100},
        {"salary": 200, "median_salary": 150},
        None,
    ),
    (
        "reliability",
        {"salary": oc.Estimate(30_000, standard_error=100)},
        {"salary": oc.Estimate(33_000, standard_error=100)},
        "At 95% confidence, the gap in average salary is between $2,723 and $3,277 a year.",
    ),
    (
        "reliability",
        {"salary": oc.Estimate(30_000, standard_error=100)},
        {"salary": oc.Estimate(30_100, standard_error=100)},
        "The published figures do not show a reliable difference in average salary.",
    ),
    ("reliability", {"salary": oc.Estimate(30_000, standard_error=1)}, {"salary": 31_000}, UNSURE),
    ("reliability", {"salary": 30_000}, {}, None),
    (
        "interval",
        {"salary": oc.Estimate(30_000, standard_error=100)},
        {"salary": oc.Estimate(33_000, standard_error=100)},
        "At 95% confidence, the gap in average salary is between $2,723 and $3,277 a year.",
    ),
    (
        "interval",
        {"salary": oc.Estimate(30_000, standard_error=0)},
        {"salary": oc.Estimate(33_000, standard_error=0)},
        "At 95% confidence, the gap in average salary is $3,000 a year.",
    ),
    ("interval", {"salary": oc.Estimate(30_000, standard_error=1)}, {"salary": 31_000}, None),
    ("interval", {"salary": 30_000}, {"salary": 31_000}, None),
    ("errors_unknown", {"salary": 30_000}, {"salary": 31_000}, UNSURE),
    ("errors_unknown", {"salary": 30_000}, {"salary": 30_000}, UNSURE),
    (
        "errors_unknown",
        {"salary": oc.Estimate(30_000, standard_error=100)},
        {"salary": oc.Estimate(33_000, standard_error=100)},
        None,
    ),
    ("errors_unknown", {"salary": 30_000}, {}, None),
    ("errors_unknown", {"salary": TOP_CODED}, {"salary": 30_000}, None),
    (
        "unreliable",
        {"salary": oc.Estimate(30_000, standard_error=900)},
        {"salary": oc.Estimate(31_000, standard_error=900)},
        "The published figures do not show a reliable difference in average salary.",
    ),
    (
        "unreliable",
        {"salary": oc.Estimate(30_000, standard_error=9)},
        {"salary": oc.Estimate(31_000, standard_error=9)},
        None,
    ),
    # where the right role is best paid, for a text that has told it of the left one
    (
        "other_best_pay",
        {"best_industry": paid("art", 39_558)},
        {"best_industry": paid("law", 43_571)},
        "Welders are best paid in law ($43,571 a year on average).",
    ),
    ("other_best_pay", {"best_industry": paid("art", 39_558)}, {}, None),
    (
        "same_occupation",
        {"code": "51-3011"},
        {"code": "51-3011"},
        "Official statistics count bakers and welders as one occupation.",
    ),
    ("same_occupation", {"code": "51-3011"}, {"code": "51-4121"}, None),
    ("same_occupation", {}, {}, None),
    (
        "not_published",
        {"job_satisfaction": oc.Absence.NOT_PUBLISHED, "college": oc.Absence.NOT_PUBLISHED},
        {"job_satisfaction": oc.Absence.NOT_PUBLISHED, "college": oc.Absence.NOT_PUBLISHED},
        (
            "The sources publish no figures for job satisfaction or most common college "
            "of either role."
        ),
    ),
    ("not_published", {"age": oc.Absence.NOT_PUBLISHED}, {"age": oc.Absence.SUPPRESSED}, None),
    ("not_published", {"age": oc.Absence.NOT_PUBLISHED}, {}, None),
]


@pytest.mark.parametrize(("kind", "left", "right", "text"), OVER_SEVERAL)
def test_sentences_over_several_metrics(kind, left, right, text):
    """The kinds that no single metric has."""
    assert texts(kind, left, right) == ([text] if text else [])


# What is said when both figures are absent; a text leaves this out, a kind can still say it.
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


@pytest.mark.parametrize(("kind", "left", "right", "text"), BOTH_ABSENT)
def test_both_absent(kind, left, right, text):
    """Two absent figures are said with their reasons."""
    name = metric_of(kind)
    one, other = written(baker(**{name: left})), written(welder(**{name: right}))
    assert Kind(kind).sentence(one, other, LINES).text == text
    assert texts(kind, {name: left}, {name: right}) == [text]


def wrong(reason):
    return pytest.mark.xfail(strict=True, reason=reason)


# Kind, the baker's fields, the welder's fields, words that the sentence must not have.
NOT_ENGLISH = [
    (
        "experience",
        {"experience": "less than 5 years"},
        {"experience": "5 years or more"},
        "a 5 years",
    ),
    (
        "median_weekly",
        {"median_weekly": 900},
        {"median_weekly": 500},
        "earnings of bakers is",
    ),
    (
        "years_of_experience",
        {"years_of_experience": 13},
        {"years_of_experience": 12},
        "years of experience of bakers is",
    ),
    (
        "age",
        {"age": of("mean", 46)},
        {"age": of("mean", 46.3)},
        "their average age is 46.3 and 46",
    ),
    (
        "education",
        {"degree": "law degree"},
        {},
        "is law degree",
    ),
    ("growth", {"growth": -0.0004}, {"growth": 0.003}, "-0%"),
    (
        "range",
        {"salary_range": (30_000, 30_000)},
        {"salary_range": (40_000, 50_000)},
        "from $30,000 to $30,000",
    ),
    (
        "salary",
        {"salary": TOP_CODED},
        {"salary": TOP_CODED},
        "differ in bound",
    ),
    (
        "salary",
        {"salary": oc.Estimate(oc.Money(-1_935), relative_to="clerks")},
        {"salary": oc.Estimate(oc.Money(500), relative_to="clerks")},
        "$-1,935",
    ),
    (
        "reliability",
        {"salary": oc.Estimate(30_000, standard_error=0)},
        {"salary": oc.Estimate(33_000, standard_error=0)},
        "between $3,000 and $3,000",
    ),
]


@pytest.mark.parametrize(("kind", "left", "right", "words"), NOT_ENGLISH)
def test_sentences_that_read_wrong(kind, left, right, words):
    """Words that no editor would let pass."""
    found = texts(kind, left, right)
    assert found
    assert words not in found[0]


# Kind, the baker's fields, the welder's fields, words that are not true of them.
NOT_TRUE = [
    (
        "headline",
        {"median_salary": 30_000},
        {"median_salary": 40_000},
        "No figures are known",
    ),
    (
        "headline",
        {"salary": 30_000},
        {"salary": oc.Money(30_000, "EUR")},
        "No figures are known",
    ),
    (
        "best_pay",
        {"best_industry": oc.Named("law", pay=oc.Money(20, per="hour"))},
        {"best_industry": "art"},
        "$20.00 a year",
    ),
    (
        "shared_skills",
        {"skills": ["a", "b", "c", "d"]},
        {"skills": ["d", "c", "b", "a"]},
        "a, b, and c first among them",
    ),
    (
        "range",
        {"salary_range": of("p10-p90", (27_000, 44_000))},
        {"salary_range": of("p25-p75", (27_000, 44_000))},
        "and $27,000 to $44,000 for welders",
    ),
]


@pytest.mark.parametrize(("kind", "left", "right", "words"), NOT_TRUE)
def test_sentences_that_are_not_true(kind, left, right, words):
    """Words that the figures do not bear."""
    assert not any(words in text for text in texts(kind, left, right))


def test_the_headline_agrees_with_the_thresholds():
    """Pay that is about the same is not what two roles differ most in."""
    lines = oc.Thresholds(relative=0.2)
    text = oc.compare(baker(salary=34_872), welder(salary=37_938), thresholds=lines).summary()
    assert "about the same" in text
    assert "differ most in pay" not in text


# Decimals as declared.


def test_levels_have_their_declared_decimals():
    """A level of three decimals is printed with three, in the figures and in the gap."""

    @attrs.frozen(kw_only=True)
    class FineRole(oc.Role):
        dose: oc.Value[float] = attrs.field(
            default=None,
            converter=oc.as_number,
            metadata=oc.measured("Dose", oc.Level("sieverts", decimals=3)),
        )

    one, other = FineRole(title="baker", dose=0.123), FineRole(title="welder", dose=0.127)
    assert oc.compare(one, other).sentences(["dose"])[0].text == (
        "The dose of welders is 0.127 sieverts, 0.004 sieverts higher than "
        "the 0.123 sieverts of bakers."
    )


# The texts.


def test_a_text_is_joined_from_its_sentences():
    """A whole text, word for word: paragraphs, and connectives where the facts bear them."""
    one = baker(salary=50_000, jobs=40, growth=0.1, degree=("law degree", 0.5), skills=["a", "b"])
    other = welder(salary=40_000, jobs=60, growth=0.1, degree=("law degree", 0.3), skills=["b"])
    assert oc.compare(one, other).summary() == (
        "Bakers and welders differ most in pay and education; their job outlook is the same. "
        "A baker has an average salary of $50,000 a year, $10,000 (25%) higher than the $40,000 "
        "of a welder. "
        "Bakers are also more likely than welders to hold a law degree (50%, compared with 30%)."
        "\n\n"
        "There are more jobs for welders (60) than for bakers (40). "
        "Employment of both bakers and welders is projected to grow by 10%. "
        "The jobs of bakers and welders both call for b. "
        "Only the list for bakers has a."
    )


def test_pay_that_is_missing_is_said_and_other_gaps_are_passed_over():
    """A reader would miss pay; an unknown age goes unsaid, a suppressed one is said."""
    one = baker(salary=50_000, age=46, jobs=5)
    other = welder(jobs=oc.Absence.SUPPRESSED)
    text = oc.compare(one, other).summary(length="full")
    assert "The average salary of bakers is $50,000 a year; for welders, none is known." in text
    assert "jobs of bakers is 5; for welders, it is withheld by the publisher." in text
    assert "age" not in text.replace("average", "")


# Kinds are checked when they are made.

SALARY = oc.metrics_of(oc.Role)[0]
SHAPES = [shape_name(shape) for shape in SALARY.measure.shapes]
FORMS = dict.fromkeys(SHAPES, "{Left.plural} and {right.plural}.")


@pytest.mark.parametrize("shape", SALARY.measure.shapes, ids=lambda shape: shape.__name__)
def test_a_kind_answers_every_shape(shape):
    """A kind without a form for a shape of its measure is refused when it is made."""
    forms = {each: form for each, form in FORMS.items() if each != shape_name(shape)}
    with pytest.raises(oc.WordingError, match=rf"kind 'mine'.*\['{shape.__name__}'\]"):
        oc.Wording("mine", forms, on="salary")


def test_a_kind_has_no_form_for_another_measures_shape():
    """A shape that the measure can't have is refused too."""
    with pytest.raises(oc.WordingError, match="no shape 'sets'; 'salary' has equal, similar"):
        oc.Wording("mine", {**FORMS, "sets": "x"}, on="salary")


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("{left.salary}", r"no placeholder \{left.salary\}"),
        ("{middle.a}", r"no placeholder \{middle.a\}"),
        ("{nothing}", r"no placeholder \{nothing\}"),
        ("{}", r"no placeholder \{\}"),
        ("{0}", r"no placeholder \{0\}"),
        ("{lft}", r"no placeholder \{lft\} in '\{lft\}'; did you mean 'left'"),
        ("{left.a.b}", r"no placeholder \{left.a.b\}"),
        ("{__import__('os')}", "no placeholder"),
        ("{left.a", "kind 'mine': .* in '{left.a'"),
        ("left}", "kind 'mine': .* in 'left}'"),
    ],
)
def test_a_kind_knows_every_placeholder(template, message):
    """A template with a placeholder that does not exist is refused when it is made."""
    with pytest.raises(oc.WordingError, match=message):
        oc.Wording("mine", {**FORMS, "higher": template}, on="salary")


def test_a_wording_of_ones_own_is_used_as_it_is():
    """A kind of one's own says its words, braces doubled, and states its facts."""
    higher = "{High.plural} {{earn}} {gap} more than {low.plural}."
    own = mine("mine", "salary", {**FORMS, "higher": higher})
    one, other = written(baker(salary=40_000)), written(welder(salary=30_000))
    sentence = own.sentence(of_metric(own.message, SALARY, one, other, LINES))
    assert sentence.text == "Bakers {earn} $10,000 more than welders."
    assert next((fact.value, fact.shown) for fact in sentence.facts) == (10_000, "$10,000")
    assert sentence.favours == "left"


@pytest.mark.parametrize("name", ABOUT_TWO)
def test_every_kind_answers_its_measures_shapes(name):
    """Each kind has patterns for every case of every shape that its metric's change can have,
    and for no other."""
    kind = Kind(name)
    shapes = tuple(map(shape_name, kind.metric.measure.shapes))
    cases = kind.worded.message.cases(shapes)
    assert all(kind.worded.patterns.of(case) is not None for case in cases)
    assert set(kind.worded.patterns.forms) <= {*cases, *shapes}


@pytest.mark.parametrize("name", ABOUT_ONE)
def test_every_kind_about_one_role_answers_its_cases(name):
    """Each case of a kind about one role has patterns."""
    message, patterns = MESSAGES[name], LEXICON.patterns(name)
    selector = message.selectors.get("")
    cases = {"known"} if selector is None else set(selector.cases)
    assert set(patterns.forms) == cases


@pytest.mark.parametrize("metric", oc.metrics_of(oc.Role), ids=lambda metric: metric.name)
def test_every_metric_can_be_worded(metric):
    """A metric without a kind of its own has patterns by the family of its measure, or is no
    sentence."""
    patterns = LEXICON.labelled(metric)
    assert (patterns is None) == (metric.measure.family is None)
    if patterns is not None:
        shapes = tuple(map(shape_name, metric.measure.shapes))
        assert all(patterns.of(shape) or patterns.of(f"{shape}.same") for shape in shapes)


def test_every_kind_is_in_the_tables_above():
    """No kind of sentence is left without a phrase."""
    tried = {kind for kind, *_ in (*PHRASES, *OVER_SEVERAL, *OF_ONE_ROLE)} | {"skill_shares"}
    # What a name was taken for depends on the catalog that it was looked up in.
    assert set(MESSAGES) <= tried | {"asked"}
    names = {metric.name for metric in oc.metrics_of(oc.Role)}
    assert set(messages_named()) <= set(MESSAGES) | names
    of_role = {name for topic in TOPICS for told in topic.of_role.values() for name in told}
    assert of_role | {name for topic in TOPICS for name in topic.role_section} <= set(MESSAGES)

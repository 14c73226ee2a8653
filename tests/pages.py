"""Pages made by hand: two roles of the collections catalog, two official ones, and hostile text."""

import occucompare as oc
from english import page_of
from occucompare.document.chart import BarGroup, Bars, Diverging, Opposed, Point, Span, Spans
from occucompare.document.page import Entries, Page, Paragraph, Quote, Section, Term
from occucompare.document.table import Cell, Row, Table
from occucompare.languages.en.document_words import DOCUMENT_WORDS

NOT_PUBLISHED = Cell("not published", known=False)


def dollars(amount):
    return Point(amount, f"${amount:,}")


def percent(share):
    return None if share is None else Point(share, f"{share}%")


def score(figure):
    return None if figure is None else Point(figure, f"{figure}")


def table(caption, columns, *lines):
    """A table from tuples; None is a figure that nobody published."""
    rows = tuple(
        Row(label=label, cells=tuple(NOT_PUBLISHED if each is None else Cell(each) for each in own))
        for label, *own in lines
    )
    return Table(caption=caption, columns=columns, rows=rows)


def opposed(figure, *lines):
    return tuple(Opposed(label, figure(left), figure(right)) for label, left, right in lines)


COLLECTORS = ("Collector", "Collections coordinator")
NURSES = ("Registered nurse", "Paralegal or legal assistant")

COMPARISON = Page(
    title="Collector vs. collections coordinator",
    description="A collections coordinator earns $37,938 a year on average, a collector $34,872.",
    words=DOCUMENT_WORDS,
    roles=COLLECTORS,
    lead=(
        Paragraph(
            "Collectors and collections coordinators differ most in pay and education; their job "
            "outlook and average age are the same."
        ),
        Paragraph(
            "A collections coordinator has an average salary of $37,938 a year, $3,066 (8.8%) "
            "higher than the $34,872 of a collector. It typically takes 6 to 12 months to become "
            "either."
        ),
    ),
    sections=(
        Section(
            "overview",
            "Overview",
            (
                table(
                    "Overview",
                    (*COLLECTORS, "Difference"),
                    ("Average salary", "$34,872", "$37,938", "+$3,066"),
                    ("Average hourly pay", "$16.77", "$18.24", "+$1.47"),
                    ("Projected growth", "-8%", "-8%", "same"),
                    ("Number of jobs", "23,948", "40,113", "+16,165"),
                    ("Job satisfaction", None, None, ""),
                    (
                        "Most common degree",
                        "bachelor's degree (31%)",
                        "bachelor's degree (48%)",
                        "+17 percentage points",
                    ),
                    ("Average age", "46", "46", "same"),
                    ("Years of experience", "12", "12", "same"),
                ),
            ),
        ),
        Section(
            "duties",
            "What they do",
            sections=(
                Section(
                    "left-duties",
                    "What does a collector do?",
                    (
                        Quote(
                            "Collectors are responsible for monitoring and providing immediate "
                            "actions for client accounts with overdue payments. Collectors must "
                            "be able to contact clients through phone or e-mail."
                        ),
                        Entries(
                            (
                                Term("Monitor all assigned accounts by reviewing their aging."),
                                Term("Prevent loss through negotiation and enforcement."),
                                Term("Verify and run eligibility on Medi-Cal and Medicare."),
                            ),
                            quoted=True,
                        ),
                    ),
                ),
                Section(
                    "right-duties",
                    "What does a collections coordinator do?",
                    (Quote("They develop strategies to optimise collection operations."),),
                ),
            ),
        ),
        Section(
            "salary",
            "Salary",
            (
                Paragraph(
                    "Typical pay runs from $27,000 to $44,000 a year for collectors and from "
                    "$30,000 to $47,000 for collections coordinators; the ranges overlap from "
                    "$30,000 to $44,000."
                ),
                Spans(
                    caption="Pay of collectors and collections coordinators",
                    unit="US dollars a year",
                    spans=(
                        Span(
                            label=COLLECTORS[0],
                            low=dollars(27_000),
                            high=dollars(44_000),
                            mean=dollars(34_872),
                        ),
                        Span(
                            label=COLLECTORS[1],
                            low=dollars(30_000),
                            high=dollars(47_000),
                            mean=dollars(37_938),
                        ),
                    ),
                ),
                table(
                    "Where pay is highest",
                    (*COLLECTORS, "Difference"),
                    ("Best-paying city", "Los Angeles, CA", "New York, NY", "different"),
                    ("Best-paying state", "Alaska", "Connecticut", "different"),
                    (
                        "Best-paying company",
                        "Uline",
                        "University of California, Berkeley",
                        "different",
                    ),
                    ("Best-paying industry", "finance", "professional services", "different"),
                ),
            ),
        ),
        Section(
            "demographics",
            "Demographics",
            (
                Bars(
                    caption="Race and ethnicity",
                    series=COLLECTORS,
                    top=100,
                    groups=(
                        BarGroup("White", (percent(59.5), percent(59))),
                        BarGroup("Hispanic or Latino", (percent(20.1), percent(20.8))),
                        BarGroup("Black or African American", (percent(12.1), percent(12.1))),
                        BarGroup("unknown", (percent(4.1), percent(4.1))),
                        BarGroup("Asian", (percent(3.8), percent(3.6))),
                        BarGroup("American Indian and Alaska Native", (percent(0.5), None)),
                    ),
                ),
                table(
                    "Demographics of collectors and collections coordinators",
                    (*COLLECTORS, "Difference"),
                    ("Average age", "46", "46", "same"),
                    (
                        "Gender",
                        "women 64% and men 36%",
                        "women 73.4% and men 26.6%",
                        "women: +9.4 percentage points",
                    ),
                    (
                        "Race and ethnicity",
                        (
                            "Black or African American 12.1%, unknown 4.1%, "
                            "Hispanic or Latino 20.1%, Asian 3.8%, White 59.5%, "
                            "and American Indian and Alaska Native 0.5%"
                        ),
                        (
                            "Black or African American 12.1%, unknown 4.1%, "
                            "Hispanic or Latino 20.8%, Asian 3.6%, White 59%, "
                            "and American Indian and Alaska Native 0.5%"
                        ),
                        "Hispanic or Latino: +0.7 percentage points",
                    ),
                ),
            ),
        ),
        Section(
            "skills",
            "Skills",
            (
                Paragraph(
                    "Both jobs call for patient accounts, customer service, and delinquent "
                    "accounts. Only the list for collectors has payment arrangements, "
                    "interpersonal skills, and student loans."
                ),
                Diverging(
                    caption="Most common skills, by share of job adverts",
                    left=COLLECTORS[0],
                    right=COLLECTORS[1],
                    rows=opposed(
                        percent,
                        ("patient accounts", 14, 12),
                        ("customer service", 10, 15),
                        ("delinquent accounts", 8, 4),
                        ("payment arrangements", 10, None),
                        ("interpersonal skills", 9, None),
                        ("student loans", 5, None),
                        ("phone calls", None, 6),
                        ("collection efforts", None, 4),
                        ("appeals", None, 4),
                    ),
                ),
            ),
        ),
        Section(
            "related",
            "Related comparisons",
            (
                Entries(
                    (
                        Term("average salary of $34,030 a year", "Payment processor"),
                        Term("in accounts receivable", "Collections/accounts receivable"),
                    )
                ),
            ),
        ),
        Section(
            "sources",
            "Sources",
            (
                Entries(
                    (
                        Term(
                            "Zippia, What does a collections coordinator do?",
                            address="https://www.zippia.com/collections-coordinator-jobs/",
                        ),
                        Term("average salary, number of jobs", "Zippia", "https://www.zippia.com/"),
                    )
                ),
            ),
        ),
    ),
)

OFFICIAL = Page(
    title="Registered nurses and surgeons",
    description="Registered nurses and surgeons in official statistics.",
    words=DOCUMENT_WORDS,
    sections=(
        Section(
            "pay",
            "Pay",
            (
                Spans(
                    caption="Pay, with the 95% confidence interval of the average",
                    unit="US dollars a year",
                    spans=(
                        Span(
                            label=NURSES[0],
                            low=dollars(68_940),
                            high=dollars(137_470),
                            inner_low=dollars(80_330),
                            inner_high=dollars(112_350),
                            middle=dollars(97_550),
                            mean=dollars(101_420),
                            error=dollars(790),
                        ),
                        Span(
                            label="Surgeon",
                            low=dollars(74_800),
                            high=Point(239_200, "at least $239,200"),
                            inner_low=dollars(121_300),
                            inner_high=dollars(226_400),
                            middle=dollars(202_100),
                            mean=dollars(196_500),
                            error=dollars(18_400),
                            open_end=True,
                        ),
                        Span(label="Umpire", low=dollars(30_120), high=dollars(31_480)),
                        Span(label="Flagger", middle=dollars(37_440)),
                        Span(label="Fence viewer"),
                    ),
                ),
                table(
                    "The best-paying states",
                    ("State", "Average salary", "Number of jobs", "Hourly pay", "Openings a year"),
                    ("1", "California", "$150,280", "335,500", "$72.25", ""),
                    ("2", "Hawaii", "$126,300", "12,030", "$60.72", "1,030"),
                    ("3", "the District of Columbia", "$124,110", None, "$59.67", "880"),
                ),
                table(
                    "Nearest roles",
                    ("Nurse practitioner", "Nurse anesthetist"),
                    ("Average salary", "$132,000", "$231,700"),
                    ("Shared skills", "writing, active listening, and speaking", "monitoring"),
                ),
                table(
                    "One role", ("Registered nurse",), ("Median age", "42.3"), ("Openings", None)
                ),
            ),
        ),
        Section(
            "growth",
            "Growth",
            (
                Bars(
                    caption="Projected growth, 2024 to 2034",
                    series=("Growth",),
                    groups=(
                        BarGroup("Nurse practitioners", (percent(40.1),)),
                        BarGroup("Registered nurses", (percent(4.9),)),
                        BarGroup("Word processors and typists", (percent(-36.1),)),
                        BarGroup("Fence viewers", (None,)),
                    ),
                ),
                Diverging(
                    caption="Skills on a scale up to 5",
                    left=NURSES[0],
                    right=NURSES[1],
                    top=5,
                    rows=opposed(
                        score,
                        ("social perceptiveness", 4.12, 3),
                        ("active listening", 4, 3.88),
                        ("service orientation", 4, 2.88),
                        ("quality control analysis", 2.9, 1),
                    ),
                ),
            ),
        ),
    ),
)

ODD = (
    "<script>alert(1)</script>",
    "\"><img src=x onerror='alert(1)'>",
    "two\nlines | and\ta tab",
    "\N{RIGHT-TO-LEFT OVERRIDE}drawkcab",
    "ممرضة مسجلة مع خبرة طويلة في المستشفى",
    "אחות מוסמכת",
    "\N{WOMAN}\N{ZERO WIDTH JOINER}\N{FIRE ENGINE} firefighter",
    "正看護師および准看護師",
    "nul \x00 and escape \x1b[31m",
    "x" * 10_000,
    "very " * 2_000 + "long",
    "WWWWWWWWWW MMMMMMMMMM @@@@@@@@@@ %%%%%%%%%%",
)


def odd_page(left, right, label):
    """A page on which every text is one of three."""
    point = Point(7, label)
    return Page(
        title=f"{left} and {right}",
        description=label,
        words=DOCUMENT_WORDS,
        lead=(Paragraph(label),),
        sections=(
            Section(
                left,
                right,
                (
                    Quote(label),
                    Entries((Term(left, right, label), Term(label, None, f"https://{left}"))),
                    table(label, (left, right, label), (label, left, right, label)),
                    table(label, (left, right, label, left), (label, left, right, label, None)),
                    Bars(
                        caption=left, series=(left, right), groups=(BarGroup(label, (point,) * 2),)
                    ),
                    Spans(
                        caption=left,
                        unit=label,
                        spans=(
                            Span(label=left, low=point, high=point, mean=point, error=point),
                            Span(label=right, low=Point(0, right), middle=point, open_end=True),
                            Span(label=label, low=point, high=Point(90, left), open_end=True),
                        ),
                    ),
                    Diverging(
                        caption=left, left=left, right=right, rows=(Opposed(label, point, point),)
                    ),
                ),
            ),
        ),
    )


# A new page is one more line here: the laws of the HTML format hold for all.
FAMILY = oc.load_catalog("collections")
REAL = {
    "real-collectors": page_of(FAMILY.compare("collector", "collections coordinator"), "full"),
    "real-nurses": page_of(oc.compare("registered nurse", "paralegal"), "full"),
    "real-role": page_of(oc.describe("collections coordinator", catalog=FAMILY), "full"),
    "real-official-role": page_of(oc.describe("registered nurse"), "full"),
    "real-ranking": page_of(oc.rank(list(FAMILY), by="salary"), "full"),
}
PAGES = {
    "comparison": COMPARISON,
    "official": OFFICIAL,
    **REAL,
    "empty": Page(title="Nobody", description="Nothing is known.", words=DOCUMENT_WORDS),
    **{f"odd-{place}": odd_page(each, ODD[place - 1], each) for place, each in enumerate(ODD)},
}

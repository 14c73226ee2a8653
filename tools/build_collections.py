"""Write the bundled family "collections": nine roles, with the figures of five published pages.

    python tools/build_collections.py            writes src/occucompare/data/collections.*
    python tools/build_collections.py --check    says whether they are what this writes

The figures are those of the pages; descriptions and responsibilities are our own. Four salaries are
implied: the role page gives only their gap to the collections coordinator's.
"""

from __future__ import annotations

import sys

from bundle_files import catalog_files, write_or_check

from occucompare import (
    Absence,
    Absent,
    Distribution,
    Estimate,
    Money,
    Named,
    Part,
    Role,
    Source,
    TitleForms,
    Weighted,
    WeightedNames,
)

LICENCE = "figures quoted as facts; no text of the page is used"


def page(name: str, period: str | None = None) -> Source:
    """One of the five pages as a source."""
    return Source(publisher="Zippia", dataset=name, period=period, licence=LICENCE)


COORDINATOR_PAGE = page("What does a collections coordinator do?", "updated January 8, 2025")
COLLECTOR_PAGE = page("Collector vs collections coordinator")
SPECIALIST_PAGE = page("Collections specialist vs collections coordinator")
RECEIVABLE_PAGE = page("Collections/accounts receivable vs collections coordinator")
SERVICE_PAGE = page("Collector vs collections, customer service")

COORDINATOR_SALARY = 37_938
# The name by which the four other roles' shares of degrees are told apart from the coordinator's.
REFERENCE = "collections coordinators"

RACES = (
    "Black or African American",
    "unknown",
    "Hispanic or Latino",
    "Asian",
    "White",
    "American Indian and Alaska Native",
)


def regular(singular: str, article: str) -> TitleForms:
    """The forms of a title whose plural takes an s."""
    return TitleForms(
        singular=singular,
        article=article,
        plural=f"{singular}s",
        possessive_singular=f"{singular}'s",
        possessive_plural=f"{singular}s'",
    )


def people(women: float, races: tuple[float, ...]) -> dict[str, object]:
    """Shares of women and men, and by race and ethnicity, given in percent."""
    return {
        "gender": {"women": round(women / 100, 3), "men": round(1 - women / 100, 3)},
        "race": dict(zip(RACES, (round(each / 100, 3) for each in races), strict=True)),
        "lgbt": 0.08,
    }


def degrees(masters: float, doctorates: float) -> Estimate[Distribution]:
    """Shares of two degrees as their distance from the coordinator's, given in percentage points.

    The role page prints the distances alone, so only they are stored.
    """
    parts = (
        Part("master's degree", round(masters / 100, 3)),
        Part("doctoral degree", round(doctorates / 100, 3)),
    )
    return Estimate(
        Distribution(parts, partial=True), relative_to=REFERENCE, source=COORDINATOR_PAGE
    )


def pay(name: str, amount: float) -> Estimate[Named]:
    """A best-paying industry with its average pay a year, as the role page gives it."""
    return Estimate(Named(name, pay=Money(amount)), source=COORDINATOR_PAGE)


def in_no_order(*names: str) -> WeightedNames:
    """Skills that the role page names without saying which matter most."""
    return WeightedNames(tuple(map(Weighted, names)), ranked=False)


# What the five compared roles have in common on every comparison page.
COMMON: dict[str, object] = {
    "growth": -0.08,
    "age": Estimate(46, statistic="mean"),
    "years_of_experience": 12,
    "time_to_enter": (6, 12),
    "major": "business",
    "college": Absent(Absence.NOT_PUBLISHED),
    "job_satisfaction": Absent(Absence.NOT_PUBLISHED),
    "category": "office and administrative",
}

COLLECTOR = Role(
    title="collector",
    aliases=("debt collector",),
    forms=regular("collector", "a"),
    sources=(COLLECTOR_PAGE,),
    **COMMON,
    **people(64.0, (12.1, 4.1, 20.1, 3.8, 59.5, 0.5)),
    salary=34_872,
    hourly=16.77,
    salary_range=(27_000, 44_000),
    jobs=23_948,
    degree=("bachelor's degree", 0.31),
    best_city="Los Angeles, CA",
    best_state="Alaska",
    best_company="Uline",
    best_industry="finance",
    skills={
        "patient accounts": 0.14,
        "customer service": 0.10,
        "payment arrangements": 0.10,
        "interpersonal skills": 0.09,
        "delinquent accounts": 0.08,
        "student loans": 0.05,
    },
    description=(
        "Collectors follow up on overdue accounts. They reach the customer by phone or in "
        "writing, agree on a way to pay, and keep a record of what was promised."
    ),
    responsibilities=(
        "Review aging reports and decide which accounts to work first.",
        "Call or write to customers whose payments are late.",
        "Agree on repayment plans that the customer can keep.",
        "Check insurance coverage for unpaid medical bills.",
        "Protect personal and health information as privacy law requires.",
        "Pass disputes and hard cases on to a supervisor.",
    ),
)

COORDINATOR = Role(
    title="collections coordinator",
    forms=regular("collections coordinator", "a"),
    sources=(COORDINATOR_PAGE,),
    **COMMON,
    **people(73.4, (12.1, 4.1, 20.8, 3.6, 59.0, 0.5)),
    salary=COORDINATOR_SALARY,
    hourly=18.24,
    salary_range=(30_000, 47_000),
    jobs=40_113,
    degree=("bachelor's degree", 0.48),
    education=degrees(0, 0),
    best_city="New York, NY",
    best_state="Connecticut",
    best_company="the University of California, Berkeley",
    best_industry=pay("professional services", 39_558),
    skills=WeightedNames(
        (
            Weighted("customer service", 0.15),
            Weighted("patient accounts", 0.12),
            Weighted("phone calls", 0.06),
            Weighted("collection efforts", 0.04),
            Weighted("delinquent accounts", 0.04),
            Weighted("appeals", 0.04),
            Weighted("customer accounts"),
            Weighted("collection process"),
            Weighted("outstanding receivables"),
            Weighted("account balances"),
            Weighted("medical billing"),
        )
    ),
    soft_skills=WeightedNames(
        (
            Weighted("listening", evidence="To hear what a debtor can really pay."),
            Weighted("negotiating", evidence="To find terms that both sides accept."),
            Weighted("speaking", evidence="To explain the choices so that they are understood."),
        )
    ),
    description=(
        "Collections coordinators plan and steer the collection of unpaid bills. They decide how "
        "and when customers are reached, arrange payment terms, and keep colleagues informed and "
        "within the company's rules."
    ),
    responsibilities=(
        "Plan the order and timing of payment reminders.",
        "Find current phone numbers and addresses of customers.",
        "Arrange payment terms and process the payments.",
        "Follow up on claims with public and private insurers.",
        "Submit appeals when a claim was denied or underpaid.",
        "Reconcile accounts and settle open balances.",
    ),
    related=(
        "accounts receivable specialist",
        "account specialist",
        "payment processor",
        "accounts receivable analyst",
    ),
)

SPECIALIST = Role(
    title="collections specialist",
    forms=regular("collections specialist", "a"),
    sources=(SPECIALIST_PAGE,),
    **{key: value for key, value in COMMON.items() if key != "category"},
    **people(69.5, (12.2, 4.1, 18.5, 3.7, 61.0, 0.5)),
    salary=35_164,
    hourly=16.91,
    salary_range=(27_000, 45_000),
    jobs=40_277,
    degree=("bachelor's degree", 0.34),
    best_city="Boston, MA",
    best_state="Connecticut",
    best_company="Kent Daniels & Associates",
    best_industry="finance",
    skills=("customer service", "patient accounts", "customer accounts"),
    description=(
        "Collections specialists bring in payments that are past due. They sort accounts by how "
        "late they are, trace customers who have moved, and negotiate how the debt will be paid."
    ),
    responsibilities=(
        "List overdue accounts, the oldest debts first.",
        "Trace customers through loan papers and credit records.",
        "Negotiate payment with customers by phone and in writing.",
        "Record every contact and every promise to pay.",
    ),
)

RECEIVABLE = Role(
    title="collections/accounts receivable",
    aliases=("collections and accounts receivable", "collections and accounts receivable officer"),
    forms=regular("collections and accounts receivable worker", "a"),
    sources=(RECEIVABLE_PAGE,),
    **{key: value for key, value in COMMON.items() if key != "category"},
    **people(74.7, (12.0, 4.1, 20.1, 3.8, 59.4, 0.5)),
    salary=38_949,
    hourly=18.73,
    salary_range=(30_000, 49_000),
    jobs=30_523,
    degree=("bachelor's degree", 0.40),
    best_city="Boston, MA",
    best_state="Connecticut",
    best_company="Apollo Global Management",
    best_industry="finance",
    skills=("customer service", "patient accounts", "delinquent accounts"),
    description=(
        "Collections and accounts receivable workers see to it that customers pay what they owe. "
        "They send and check invoices, post the payments, and keep the books on open accounts."
    ),
    responsibilities=(
        "Issue invoices and check them against the services given.",
        "Post receipts and keep payment histories complete.",
        "Report on open accounts and late payments.",
        "Tell a manager about accounts that need a decision.",
    ),
)

SERVICE = Role(
    title="collections, customer service",
    aliases=("collections customer service", "collections agent"),
    forms=regular("collections and customer service worker", "a"),
    sources=(SERVICE_PAGE,),
    **COMMON,
    **people(70.7, (11.4, 4.2, 20.3, 3.8, 59.8, 0.5)),
    salary=32_870,
    hourly=15.80,
    salary_range=(27_000, 39_000),
    jobs=161_544,
    degree=("high school diploma", 0.33),
    best_city="Danvers, MA",
    best_state="Virginia",
    best_company="the University of California",
    best_industry="the automotive industry",
    skills={
        "strong customer service": 0.45,
        "customer service": 0.12,
        "payment arrangements": 0.05,
        "credit card payments": 0.04,
        "delinquent accounts": 0.04,
        "past-due accounts": 0.03,
    },
    description=(
        "Collections and customer service workers collect past-due bills and answer the questions "
        "that come with them. They find the customers, explain what is owed, and take payments."
    ),
    responsibilities=(
        "Call customers about past-due bills and listen to their side.",
        "Take payments by phone and post them the same day.",
        "Follow the rules on fair debt collection in every call.",
        "Research credits and debits that a customer disputes.",
        "Ask insurers for the records that a claim still lacks.",
    ),
)

RECEIVABLE_SPECIALIST = Role(
    title="accounts receivable specialist",
    aliases=("AR specialist",),
    forms=regular("accounts receivable specialist", "an"),
    sources=(COORDINATOR_PAGE,),
    salary=COORDINATOR_SALARY + 1_935,
    education=degrees(-1.4, -0.3),
    best_industry=pay("technology", 43_571),
    skills=in_no_order(
        "customer service",
        "patient accounts",
        "collection efforts",
        "financial reports",
        "general ledger",
        "cash receipts",
        "credit memos",
    ),
    description=(
        "Accounts receivable specialists look after the money that customers owe a company. They "
        "issue receipts, match payments to invoices, and remind customers who have not paid."
    ),
    responsibilities=(
        "Match incoming payments to open invoices.",
        "Prepare receipts, credit memos, and financial reports.",
        "Remind customers of payments that are due.",
        "Keep ledgers and client records up to date.",
    ),
)

ACCOUNT_SPECIALIST = Role(
    title="account specialist",
    forms=regular("account specialist", "an"),
    sources=(COORDINATOR_PAGE,),
    salary=COORDINATOR_SALARY + 4_648,
    education=degrees(-0.5, -0.3),
    best_industry=pay("finance", 47_336),
    skills=in_no_order(
        "customer service",
        "patient accounts",
        "delinquent accounts",
        "account management",
        "PowerPoint",
        "catheter products",
        "customer satisfaction",
    ),
    description=(
        "Account specialists win customers and keep them. They answer questions, quote prices, "
        "process orders, and settle complaints."
    ),
    responsibilities=(
        "Answer customers' questions by phone and email.",
        "Quote prices and process orders.",
        "Look for new customers and arrange meetings with them.",
        "Settle complaints and report on accounts.",
    ),
)

PAYMENT_PROCESSOR = Role(
    title="payment processor",
    forms=regular("payment processor", "a"),
    sources=(COORDINATOR_PAGE,),
    salary=COORDINATOR_SALARY - 3_908,
    education=degrees(-2.2, -0.3),
    best_industry=pay("insurance", 38_534),
    skills=in_no_order(
        "customer service",
        "patient accounts",
        "phone calls",
        "lockbox",
        "payment processing",
        "securities",
        "PowerPoint",
    ),
    description=(
        "Payment processors record payments and see that account statements are finished on time. "
        "They tell customers what is due and work out plans with those who cannot pay."
    ),
    responsibilities=(
        "Record payments and close the day's batches.",
        "Complete account statements on time.",
        "Explain the terms of an account to customers.",
        "Work out repayment plans with customers who cannot pay.",
    ),
)

RECEIVABLE_ANALYST = Role(
    title="accounts receivable analyst",
    aliases=("AR analyst",),
    forms=regular("accounts receivable analyst", "an"),
    sources=(COORDINATOR_PAGE,),
    salary=COORDINATOR_SALARY + 5_754,
    education=degrees(2.0, -0.3),
    best_industry=pay("hospitality", 45_068),
    skills=in_no_order(
        "customer service",
        "patient accounts",
        "collection efforts",
        "pivot tables",
        "financial reports",
        "credit memos",
        "analytical skills",
    ),
    description=(
        "Accounts receivable analysts watch what is owed to a company and how it is collected. "
        "They look into missing payments and prepare statements for managers."
    ),
    responsibilities=(
        "Monitor overdue accounts and explain the changes.",
        "Look into payments that are missing or unclear.",
        "Build reports and statements for managers.",
        "Suggest which accounts to collect first.",
    ),
)

FAMILY = (
    COLLECTOR,
    COORDINATOR,
    SPECIALIST,
    RECEIVABLE,
    SERVICE,
    RECEIVABLE_SPECIALIST,
    ACCOUNT_SPECIALIST,
    PAYMENT_PROCESSOR,
    RECEIVABLE_ANALYST,
)


def main() -> int:
    """Write the files, or with --check compare them."""
    check = "--check" in sys.argv[1:]
    differing = write_or_check(catalog_files("collections", FAMILY), check=check)
    print(f"not what this script writes: {differing}" if differing else "collections: up to date")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())

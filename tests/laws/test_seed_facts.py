"""Every figure of the five pages that the bundled family is made from, as data, and the library's.

The tables below were typed from the pages, in the pages' own words; nothing in them is computed.
"""

import re
from pathlib import Path

import pytest

import occucompare as oc

COLLECTOR = "collector"
COORDINATOR = "collections coordinator"
SPECIALIST = "collections specialist"
RECEIVABLE = "collections/accounts receivable"
SERVICE = "collections, customer service"
AR_SPECIALIST = "accounts receivable specialist"
ACCOUNT_SPECIALIST = "account specialist"
PROCESSOR = "payment processor"
AR_ANALYST = "accounts receivable analyst"
FAMILY = (
    COLLECTOR,
    COORDINATOR,
    SPECIALIST,
    RECEIVABLE,
    SERVICE,
    AR_SPECIALIST,
    ACCOUNT_SPECIALIST,
    PROCESSOR,
    AR_ANALYST,
)

# How the library writes what the pages call otherwise.
OUR_NAMES = {
    "patients": "patient accounts",
    "excellent interpersonal": "interpersonal skills",
    "past due accounts": "past-due accounts",
    "catheter": "catheter products",
    "process payments": "payment processing",
    "strong analytical": "analytical skills",
    "professional": "professional services",
    "automotive": "the automotive industry",
    "University of California": "the University of California",
    "University of California, Berkeley": "the University of California, Berkeley",
    "listening skills": "listening",
    "negotiating skills": "negotiating",
    "speaking skills": "speaking",
    "powerpoint": "PowerPoint",
    "female": "women",
    "male": "men",
}

# Yearly salary, hourly rate, growth %, jobs, most common degree and its %, age, experience.
OVERVIEW = {
    COLLECTOR: (34_872, 16.77, -8, 23_948, "bachelor's degree", 31, 46, 12),
    COORDINATOR: (37_938, 18.24, -8, 40_113, "bachelor's degree", 48, 46, 12),
    SPECIALIST: (35_164, 16.91, -8, 40_277, "bachelor's degree", 34, 46, 12),
    RECEIVABLE: (38_949, 18.73, -8, 30_523, "bachelor's degree", 40, 46, 12),
    SERVICE: (32_870, 15.80, -8, 161_544, "high school diploma", 33, 46, 12),
}
# The same cells as the pages print them, where a figure has a printed form.
PRINTED = {
    COLLECTOR: ("$34,872", "$16.77", "-8%", "23,948"),
    COORDINATOR: ("$37,938", "$18.24", "-8%", "40,113"),
    SPECIALIST: ("$35,164", "$16.91", "-8%", "40,277"),
    RECEIVABLE: ("$38,949", "$18.73", "-8%", "30,523"),
    SERVICE: ("$32,870", "$15.80", "-8%", "161,544"),
}
# Salary range, highest paying city and state, best paying company and industry.
PAY = {
    COLLECTOR: (27_000, 44_000, "Los Angeles, CA", "Alaska", "Uline", "finance"),
    COORDINATOR: (
        30_000,
        47_000,
        "New York, NY",
        "Connecticut",
        "University of California, Berkeley",
        "professional",
    ),
    SPECIALIST: (
        27_000,
        45_000,
        "Boston, MA",
        "Connecticut",
        "Kent Daniels & Associates",
        "finance",
    ),
    RECEIVABLE: (
        30_000,
        49_000,
        "Boston, MA",
        "Connecticut",
        "Apollo Global Management",
        "finance",
    ),
    SERVICE: (
        27_000,
        39_000,
        "Danvers, MA",
        "Virginia",
        "University of California",
        "automotive",
    ),
}
# Male %, female %, and LGBT %.
GENDER = {
    COLLECTOR: (36.0, 64.0, 8),
    COORDINATOR: (26.6, 73.4, 8),
    SPECIALIST: (30.5, 69.5, 8),
    RECEIVABLE: (25.3, 74.7, 8),
    SERVICE: (29.3, 70.7, 8),
}
RACES = (
    "Black or African American",
    "unknown",
    "Hispanic or Latino",
    "Asian",
    "White",
    "American Indian and Alaska Native",
)
RACE = {
    COLLECTOR: (12.1, 4.1, 20.1, 3.8, 59.5, 0.5),
    COORDINATOR: (12.1, 4.1, 20.8, 3.6, 59.0, 0.5),
    SPECIALIST: (12.2, 4.1, 18.5, 3.7, 61.0, 0.5),
    RECEIVABLE: (12.0, 4.1, 20.1, 3.8, 59.4, 0.5),
    SERVICE: (11.4, 4.2, 20.3, 3.8, 59.8, 0.5),
}
# "The top three skills for a ... include", in the page's order.
TOP_SKILLS = {
    COLLECTOR: ("patients", "customer service", "payment arrangements"),
    COORDINATOR: ("customer service", "patients", "phone calls"),
    SPECIALIST: ("customer service", "patients", "customer accounts"),
    RECEIVABLE: ("customer service", "patients", "delinquent accounts"),
    SERVICE: ("strong customer service", "customer service", "payment arrangements"),
}
# "Common ... skills", in percent.
COMMON_SKILLS = {
    COLLECTOR: {
        "patients": 14,
        "customer service": 10,
        "payment arrangements": 10,
        "excellent interpersonal": 9,
        "delinquent accounts": 8,
        "student loans": 5,
    },
    COORDINATOR: {
        "customer service": 15,
        "patients": 12,
        "phone calls": 6,
        "collection efforts": 4,
        "delinquent accounts": 4,
        "appeals": 4,
    },
    SERVICE: {
        "strong customer service": 45,
        "customer service": 12,
        "payment arrangements": 5,
        "credit card payments": 4,
        "delinquent accounts": 4,
        "past due accounts": 3,
    },
}
# Who earns more, who less, by how many dollars a year, and the printed gap with its percentage.
PAGE_GAPS = (
    (COORDINATOR, COLLECTOR, 3_066, "$3,066 (8.8%)"),
    (COORDINATOR, SPECIALIST, 2_774, "$2,774 (7.9%)"),
    (RECEIVABLE, COORDINATOR, 1_011, "$1,011 (2.7%)"),
    (COLLECTOR, SERVICE, 2_002, "$2,002 (6.1%)"),
)
BLOCK_GAPS = (
    (AR_SPECIALIST, COORDINATOR, 1_935, "$1,935 (5.1%)"),
    (ACCOUNT_SPECIALIST, COORDINATOR, 4_648, "$4,648 (12.3%)"),
    (COORDINATOR, PROCESSOR, 3_908, "$3,908 (11.5%)"),
    (AR_ANALYST, COORDINATOR, 5_754, "$5,754 (15.2%)"),
)
# The role page's blocks: skills of both, of the coordinator, of the other; the other's best-paying
# industry and its pay; how many points more likely the other is to hold a master's, a doctorate.
BLOCKS = {
    AR_SPECIALIST: (
        ("customer service", "patients", "collection efforts"),
        ("phone calls", "customer accounts", "collection process", "outstanding receivables"),
        ("financial reports", "general ledger", "cash receipts", "credit memos"),
        ("technology", 43_571),
        (-1.4, -0.3),
    ),
    ACCOUNT_SPECIALIST: (
        ("customer service", "patients", "delinquent accounts"),
        ("phone calls", "collection efforts", "appeals", "collection process"),
        ("account management", "powerpoint", "catheter", "customer satisfaction"),
        ("finance", 47_336),
        (-0.5, -0.3),
    ),
    PROCESSOR: (
        ("customer service", "patients", "phone calls"),
        ("collection efforts", "appeals", "account balances", "collection process"),
        ("lockbox", "process payments", "securities", "powerpoint"),
        ("insurance", 38_534),
        (-2.2, -0.3),
    ),
    AR_ANALYST: (
        ("customer service", "patients", "collection efforts"),
        ("phone calls", "appeals", "collection process", "medical billing"),
        ("pivot tables", "financial reports", "credit memos", "strong analytical"),
        ("hospitality", 45_068),
        (2.0, -0.3),
    ),
}
COORDINATOR_INDUSTRY = ("professional", 39_558)
SOFT_SKILLS = ("listening skills", "negotiating skills", "speaking skills")

PLURALS = {
    COLLECTOR: "collectors",
    COORDINATOR: "collections coordinators",
    SPECIALIST: "collections specialists",
    RECEIVABLE: "collections and accounts receivable workers",
    SERVICE: "collections and customer service workers",
    AR_SPECIALIST: "accounts receivable specialists",
    ACCOUNT_SPECIALIST: "account specialists",
    PROCESSOR: "payment processors",
    AR_ANALYST: "accounts receivable analysts",
}
WITH_ARTICLE = {
    COLLECTOR: "a collector",
    COORDINATOR: "a collections coordinator",
    SPECIALIST: "a collections specialist",
    RECEIVABLE: "a collections and accounts receivable worker",
    SERVICE: "a collections and customer service worker",
    AR_SPECIALIST: "an accounts receivable specialist",
    ACCOUNT_SPECIALIST: "an account specialist",
    PROCESSOR: "a payment processor",
    AR_ANALYST: "an accounts receivable analyst",
}
PAGES = ((COLLECTOR, COORDINATOR), (SPECIALIST, COORDINATOR), (RECEIVABLE, COORDINATOR),
         (COLLECTOR, SERVICE))  # fmt: skip
BOTH_ORDERS = [pair for one, other in PAGES for pair in ((one, other), (other, one))]


@pytest.fixture(scope="module")
def family():
    return oc.load_catalog("collections")


def ours(*names):
    return tuple(OUR_NAMES.get(name, name) for name in names)


def said(comparison, kind, length="standard"):
    return " ".join(sentence.text for sentence in comparison.sentences([kind], length=length))


def about(jobs):
    """A printed count as prose has it: three digits of it, as in "about 40,100"."""
    digits = jobs.replace(",", "")
    return f"about {round(int(digits), 3 - len(digits)):,}"


def figure(role, name):
    return getattr(role, name).figure


def upper(text):
    return text[0].upper() + text[1:]


def test_the_family_is_the_nine_roles_of_the_pages(family):
    """The family has the nine roles of the pages and no other."""
    assert [role.title for role in family] == list(FAMILY)


@pytest.mark.parametrize("title", OVERVIEW)
def test_overview_rows_are_stored_as_printed(family, title):
    """Every cell of the overview tables is stored as the page gives it."""
    salary, hourly, growth, jobs, degree, share, age, years = OVERVIEW[title]
    role = family[title]
    assert figure(role, "salary") == oc.Money(salary, "USD", "year")
    assert role.salary.statistic == "mean"
    assert figure(role, "hourly") == oc.Money(hourly, "USD", "hour")
    assert figure(role, "growth") == pytest.approx(growth / 100, abs=1e-12)
    assert figure(role, "jobs") == jobs
    assert figure(role, "degree").name == degree
    assert figure(role, "degree").share == pytest.approx(share / 100, abs=1e-12)
    assert figure(role, "age") == age
    assert role.age.statistic == "mean"
    assert figure(role, "years_of_experience") == years


@pytest.mark.parametrize("title", PAY)
def test_pay_rows_are_stored_as_printed(family, title):
    """Every cell of the salary tables is stored as the page gives it."""
    low, high, city, state, company, industry = PAY[title]
    role = family[title]
    assert figure(role, "salary_range") == oc.Range(low, high, "USD", "year")
    assert figure(role, "best_city").name == city
    assert figure(role, "best_state").name == state
    assert (figure(role, "best_company").name,) == ours(company)
    assert ours(industry) == (figure(role, "best_industry").name,)


@pytest.mark.parametrize("title", GENDER)
def test_demographic_rows_are_stored_as_printed(family, title):
    """Every share of the demographic tables is stored as the page gives it."""
    role = family[title]
    male, female, lgbt = GENDER[title]
    gender = figure(role, "gender")
    assert gender.share("men") == pytest.approx(male / 100, abs=1e-12)
    assert gender.share("women") == pytest.approx(female / 100, abs=1e-12)
    assert len(gender) == 2
    assert figure(role, "lgbt") == pytest.approx(lgbt / 100, abs=1e-12)
    race = figure(role, "race")
    assert [part.name for part in race] == list(RACES)
    assert [round(part.share * 100, 1) for part in race] == list(RACE[title])


@pytest.mark.parametrize("title", OVERVIEW)
def test_a_dash_is_a_figure_that_is_not_published(family, title):
    """Job satisfaction and college are "-" on the pages: absent, with that reason."""
    role = family[title]
    assert role.job_satisfaction == oc.Absent(oc.Absence.NOT_PUBLISHED)
    assert role.college == oc.Absent(oc.Absence.NOT_PUBLISHED)
    assert figure(role, "major").name == "business"


@pytest.mark.parametrize("title", OVERVIEW)
def test_it_takes_six_to_twelve_months(family, title):
    """Every comparison page says 6 to 12 months, which are months and not years."""
    assert figure(family[title], "time_to_enter") == oc.Range(6, 12)


@pytest.mark.parametrize("title", TOP_SKILLS)
def test_top_skills_come_in_the_order_of_the_page(family, title):
    """The three skills that a page puts first come first."""
    assert figure(family[title], "skills").names[:3] == ours(*TOP_SKILLS[title])


@pytest.mark.parametrize("title", COMMON_SKILLS)
def test_common_skills_have_the_shares_of_the_page(family, title):
    """Each skill has the share that its page prints beside it, and no other skill has one."""
    skills = figure(family[title], "skills")
    shares = {item.name: round(item.weight * 100, 1) for item in skills if item.weight is not None}
    expected = COMMON_SKILLS[title]
    assert shares == dict(zip(ours(*expected), expected.values(), strict=True))
    assert skills.scale == "share"


def test_soft_skills_are_those_of_the_role_page(family):
    """The role page names three soft skills, each with a reason."""
    soft = figure(family[COORDINATOR], "soft_skills")
    assert soft.names == ours(*SOFT_SKILLS)
    assert all(item.evidence for item in soft)


@pytest.mark.parametrize("title", OVERVIEW)
def test_sentences_print_the_figures_as_the_page_does(family, title):
    """Salary, hourly pay, growth and jobs read as they are printed on the page."""
    salary, hourly, growth, jobs = PRINTED[title]
    other = COLLECTOR if title != COLLECTOR else COORDINATOR
    comparison = family.compare(title, other)
    assert salary in said(comparison, "salary")
    assert hourly in said(comparison, "hourly")
    assert f"shrink by {growth.strip('-')}" in said(comparison, "growth")
    assert f"{PLURALS[title]} ({jobs})" in said(comparison, "jobs", "full")
    assert f"{PLURALS[title]} ({about(jobs)})" in said(comparison, "jobs")


@pytest.mark.parametrize(("left", "right"), BOTH_ORDERS)
def test_shown_figures_are_the_printed_ones(family, left, right):
    """What a difference shows of each side is the printed figure, in either order."""
    comparison = family.compare(left, right)
    for title, side in ((left, "left_shown"), (right, "right_shown")):
        salary, hourly, growth, jobs, degree, share, age, years = OVERVIEW[title]
        low, high, *places = PAY[title]
        shown = {name: getattr(comparison[name], side) for name in comparison.names}
        assert shown["salary"] == salary
        assert shown["hourly"] == hourly
        assert shown["growth"] == growth
        assert shown["jobs"] == jobs
        assert shown["degree"] == (degree, share)
        assert shown["age"] == age
        assert shown["years_of_experience"] == years
        assert shown["salary_range"] == (low, high)
        assert shown["time_to_enter"] == (6, 12)
        assert shown["lgbt"] == 8
        assert dict(shown["gender"]) == dict(zip(("men", "women"), GENDER[title], strict=False))
        assert dict(shown["race"]) == dict(zip(RACES, RACE[title], strict=True))
        assert shown["skills"][:3] == ours(*TOP_SKILLS[title])
        names = ("best_city", "best_state", "best_company")
        assert [shown[name][0] for name in names] == [
            place.casefold() for place in ours(*places[:3])
        ]


@pytest.mark.parametrize(("left", "right"), BOTH_ORDERS)
def test_what_the_pages_give_as_equal_is_equal(family, left, right):
    """Growth, ages, experience, time, major and LGBT shares do not differ on any page."""
    comparison = family.compare(left, right)
    for name in ("growth", "age", "years_of_experience", "time_to_enter", "major", "lgbt"):
        assert comparison[name].equal
        assert comparison[name].direction is None
    assert isinstance(comparison["job_satisfaction"].change, oc.NeitherKnown)
    assert isinstance(comparison["college"].change, oc.NeitherKnown)
    both = f"both {PLURALS[left]} and {PLURALS[right]}"
    assert said(comparison, "growth") == f"Employment of {both} is projected to shrink by 8%."
    assert said(comparison, "age") == f"The average age of {both} is 46."
    one, other = WITH_ARTICLE[left], WITH_ARTICLE[right]
    assert said(comparison, "time") == (
        f"It typically takes 6 to 12 months to become either {one} or {other}."
    )


@pytest.mark.parametrize(("left", "right"), BOTH_ORDERS)
def test_gaps_of_the_tables_are_what_a_reader_computes(family, left, right):
    """Hourly pay, jobs, degree and gender differ by the difference of the printed figures."""
    comparison = family.compare(left, right)
    one, other = OVERVIEW[left], OVERVIEW[right]
    hourly = comparison["hourly"]
    assert hourly.gap == oc.Money(round(abs(one[1] - other[1]), 2), per="hour")
    assert hourly.direction == ("higher" if other[1] > one[1] else "lower")
    jobs = comparison["jobs"]
    assert jobs.gap == abs(one[3] - other[3])
    if not jobs.similar:
        assert jobs.direction == ("higher" if other[3] > one[3] else "lower")
    degree = comparison["degree"]
    if one[4] == other[4]:
        assert degree.gap == abs(one[5] - other[5])
        assert degree.direction == ("higher" if other[5] > one[5] else "lower")
    else:
        assert degree.change == oc.Differs()
    women = next(part for part in comparison["gender"].change.parts if part.name == "women")
    assert women.points == pytest.approx(GENDER[right][1] - GENDER[left][1], abs=1e-9)


@pytest.mark.parametrize(("left", "right"), BOTH_ORDERS)
def test_places_are_said_as_the_page_gives_them(family, left, right):
    """The best-paying industry and state of each side are named with that side."""
    comparison = family.compare(left, right)
    for kind, column in (("best_pay", 5), ("best_state", 3)):
        (text,) = (sentence.text for sentence in comparison.sentences([kind]))
        assert kind in [sentence.kind for sentence in comparison.sentences(length="full")]
        (first,), (second,) = ours(PAY[left][column]), ours(PAY[right][column])
        before, _, after = text.lower().partition(PLURALS[right])
        assert PLURALS[left] in before
        if first == second:
            assert "both" in before
            assert first.lower() in after
        else:
            assert first.lower() in before
            assert second.lower() in after


@pytest.mark.parametrize(("left", "right"), BOTH_ORDERS)
def test_top_skills_are_said_in_order(family, left, right):
    """The sentence on top skills gives each side's three, in the page's order."""
    text = said(family.compare(left, right), "top_skills")
    for title in (left, right):
        first, second, third = ours(*TOP_SKILLS[title])
        assert f"{first}, {second}, and {third}" in text
    assert text.startswith(f"The top three skills for {PLURALS[left]} are ")


@pytest.mark.parametrize("title", COMMON_SKILLS)
def test_each_share_is_said_of_its_own_skill(family, title):
    """Each of the first three skills is said with its own share; two of one share with "each"."""
    comparison = family.compare(title, PROCESSOR)
    sentence = comparison.sentences(["skill_shares"])[0].text
    first, *others = [(ours(name)[0], share) for name, share in COMMON_SKILLS[title].items()][:3]
    name, share = first
    assert sentence.startswith(
        f"{upper(name)} is the skill listed most often for {PLURALS[title]} ({share}%), followed by"
    )
    shares = [share for _, share in others]
    if len(set(shares)) == 1:
        tied = " and ".join(name for name, _ in others)
        assert sentence.endswith(f"followed by {tied} ({shares[0]}% each).")
    else:
        assert all(f"{name} ({share}%)" in sentence for name, share in others)


@pytest.mark.parametrize("each", PAGE_GAPS + BLOCK_GAPS, ids=lambda each: each[-1])
@pytest.mark.parametrize("swapped", [False, True])
def test_pay_gaps_come_the_right_way_round(family, each, swapped):
    """Whichever role is left, the one that earns more is said to, by the printed gap."""
    more, less, gap, printed = each
    left, right = (less, more) if swapped else (more, less)
    comparison = family.compare(left, right)
    difference = comparison["salary"]
    assert difference.gap == oc.Money(gap)
    assert difference.direction == ("higher" if swapped else "lower")
    assert difference.change.side == ("right" if swapped else "left")
    text = said(comparison, "salary")
    assert text.startswith(f"{upper(WITH_ARTICLE[more])} has an average salary of ")
    assert f"{printed} higher than the " in text
    assert text.endswith(f" of {WITH_ARTICLE[less]}.")
    short = said(comparison, "short_gap")
    dollars = printed.split()[0]
    assert short == (
        f"On average, {PLURALS[more]} earn {dollars} more a year than {PLURALS[less]}."
    )
    assert dollars in comparison.summary(length="short")
    assert text in comparison.summary(length="standard")
    full = said(comparison, "salary", "full")
    assert full.startswith(f"{upper(WITH_ARTICLE[more])} has an average salary of ")
    percent = printed.split()[1].strip("()")
    assert full.endswith(f": a gap of {dollars}, or {percent} of the lower figure.")
    assert full in comparison.summary(length="full")
    assert text.split(" of ")[1].split(",")[0] in full


@pytest.mark.parametrize("title", BLOCKS)
@pytest.mark.parametrize("swapped", [False, True])
def test_skills_of_the_blocks_are_shared_or_own_as_printed(family, title, swapped):
    """Skills that a block calls shared are in both lists; those of one side are in that alone."""
    left, right = (title, COORDINATOR) if swapped else (COORDINATOR, title)
    comparison = family.compare(left, right)
    shared, coordinators, others, _, _ = BLOCKS[title]
    change = comparison["skills"].change
    of_coordinator = change.only_right if swapped else change.only_left
    of_other = change.only_left if swapped else change.only_right
    assert set(change.shared) == set(ours(*shared))
    assert set(ours(*coordinators)) <= set(of_coordinator)
    assert set(ours(*others)) == set(of_other)
    text = said(comparison, "shared_skills")
    assert all(name in text for name in ours(*shared))
    halves = said(comparison, "own_skills").lower().split("; ")
    (own,) = (half for half in halves if f"listed for {PLURALS[title]} alone" in half)
    (other,) = (half for half in halves if half is not own)
    assert all(name.lower() in own for name in ours(*others))
    assert not any(name.lower() in other for name in ours(*others))


@pytest.mark.parametrize("title", BLOCKS)
@pytest.mark.parametrize("swapped", [False, True])
def test_best_industries_of_the_blocks_have_their_pay(family, title, swapped):
    """Each side of a block is best paid in its printed industry, with its printed salary."""
    left, right = (title, COORDINATOR) if swapped else (COORDINATOR, title)
    text = said(family.compare(left, right), "best_pay")
    for role, (industry, amount) in (
        (COORDINATOR, COORDINATOR_INDUSTRY),
        (title, BLOCKS[title][3]),
    ):
        best = figure(family[role], "best_industry")
        assert (best.name, best.pay) == (ours(industry)[0], oc.Money(amount))
        place = f"in {best.name} (${amount:,}"
        assert place in text
        assert PLURALS[role] in text.split(place)[0].lower()
    assert text.lower().startswith(PLURALS[left])


@pytest.mark.parametrize("title", BLOCKS)
@pytest.mark.parametrize("swapped", [False, True])
def test_degree_gaps_of_the_blocks_are_percentage_points(family, title, swapped):
    """Master's and doctoral gaps are in percentage points, with the printed sign."""
    left, right = (title, COORDINATOR) if swapped else (COORDINATOR, title)
    comparison = family.compare(left, right)
    points = {part.name: part.points for part in comparison["education"].change.parts}
    masters, doctoral = BLOCKS[title][4]
    sign = -1 if swapped else 1
    assert points == {"master's degree": sign * masters, "doctoral degree": sign * doctoral}
    text = said(comparison, "attainment")
    if abs(masters) < 1:
        assert not text
        return
    more, less = (title, COORDINATOR) if masters > 0 else (COORDINATOR, title)
    gap = f"{abs(masters):g} percentage points"
    assert text == (
        f"{upper(PLURALS[more])} are more likely than {PLURALS[less]} "
        f"to hold a master's degree, by {gap}."
    )


@pytest.mark.parametrize("title", BLOCKS)
def test_salaries_of_the_blocks_are_implied_by_their_gaps(family, title):
    """The page gives no salary of the four other roles, so theirs follow from the gaps."""
    more, _, gap, _ = next(each for each in BLOCK_GAPS if title in each)
    expected = 37_938 + (gap if more == title else -gap)
    assert figure(family[title], "salary") == oc.Money(expected)


@pytest.mark.parametrize("title", FAMILY)
def test_titles_of_the_family_read_right(family, title):
    """Article and plural are right in prose, for titles that name no person too."""
    text = family.compare(title, COLLECTOR if title != COLLECTOR else COORDINATOR).summary()
    assert PLURALS[title] in text.lower()
    assert WITH_ARTICLE[title] in text.lower()
    assert "collectionss" not in text


@pytest.mark.parametrize("title", FAMILY)
def test_every_figure_names_its_page(family, title):
    """Every role of the family names the page that its figures come from."""
    role = family[title]
    assert role.sources
    assert all(source.publisher and source.dataset for source in role.sources)
    for fact in (
        family.compare(title, COLLECTOR if title != COLLECTOR else SERVICE)
        .sentences(["salary"])[0]
        .facts
    ):
        if fact.role and isinstance(fact.value, (int, float)):
            assert fact.source is not None


def test_the_pages_prose_is_not_copied(family):
    """No six words in a row of a description or a duty are a page's."""
    folder = Path(__file__).parents[3] / "shared" / "seeds"
    if not folder.is_dir():
        pytest.skip("the seed pages are not part of the repository")
    pages = " ".join(path.read_text(encoding="utf-8") for path in sorted(folder.iterdir()))
    theirs = runs_of_six(pages)
    for role in family:
        texts = [figure(role, "description"), *figure(role, "responsibilities")]
        soft = role.soft_skills.figure if role.soft_skills else ()
        for text in (*texts, *(item.evidence for item in soft)):
            assert not runs_of_six(text) & theirs, text


def runs_of_six(text):
    words = re.findall(r"[\w']+", text.lower().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"))
    return {tuple(words[place : place + 6]) for place in range(len(words) - 5)}

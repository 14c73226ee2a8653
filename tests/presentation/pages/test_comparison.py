"""The page of two roles: everything known is on it, nothing unknown is, and nothing comes twice."""

import itertools
import re
import typing

import attrs
import pytest
from hypothesis import given, strategies as st

import occucompare as oc
import strategies
from english import comparison_page, standalone
from occucompare.document.chart import Spans
from occucompare.document.page import Paragraph, Quote
from occucompare.document.table import Table
from occucompare.languages.en.titles import title_forms
from occucompare.model.metric import Group, metrics_of
from occucompare.model.style import TextStyle
from occucompare.wording.outline import TOPICS
from reading import (
    blocks,
    is_missing_told,
    is_well_made,
    known,
    labels,
    names,
    prose,
    row,
    section,
    stands_on,
    texts,
    told,
)

GROUPS = typing.get_args(Group)
# What the five seed pages have: their section, its row, and where it stands here.
SEEDS = [
    ("overview", "Yearly salary", "overview", "Average salary"),
    ("overview", "Hourly rate", "overview", "Average hourly pay"),
    ("overview", "Growth rate", "overview", "Projected growth"),
    ("overview", "Number of jobs", "overview", "Number of jobs"),
    ("overview", "Job satisfaction", "overview", "Job satisfaction"),
    ("overview", "Most common degree", "overview", "Most common degree"),
    ("overview", "Average age", "overview", "Average age"),
    ("overview", "Years of experience", "overview", "Years of experience"),
    ("salary", "Average salary", "salary", "Average salary"),
    ("salary", "Salary range", "salary", "Salary range"),
    ("salary", "Highest paying City", "places", "Best-paying city"),
    ("salary", "Highest paying state", "places", "Best-paying state"),
    ("salary", "Best paying company", "places", "Best-paying company"),
    ("salary", "Best paying industry", "places", "Best-paying industry"),
    ("education", "Most common degree", "education", "Most common degree"),
    ("education", "Most common major", "education", "Most common major"),
    ("education", "Most common college", "education", "Most common college"),
    ("demographics", "Average age", "people", "Average age"),
    ("demographics", "Gender ratio", "people", "Gender"),
    ("demographics", "Race ratio", "people", "Race and ethnicity"),
    ("demographics", "LGBT Percentage", "people", "LGBT share"),
    ("opening paragraph", "time to become both", "entry", "Time to enter"),
]
SEED_SECTIONS = [
    ("What does a collector do?", "description-left"),
    ("What does a collections coordinator do?", "description-right"),
    ("Collector example responsibilities", "duties-responsibilities-left"),
    ("Collections coordinator example responsibilities", "duties-responsibilities-right"),
    ("Collector vs collections coordinator skills", "skills"),
    ("Collections coordinator skills and personality traits", "skills-soft_skills"),
    ("Compare different collections coordinators", "related-related-right"),
]
PAIRS = list(itertools.combinations(range(5), 2))


@pytest.fixture(scope="module")
def family():
    return oc.load_catalog("collections")


@pytest.fixture(scope="module")
def collectors(family):
    return family.compare("collector", "collections coordinator")


@pytest.fixture(scope="module")
def nurses():
    return oc.load_catalog().compare("registered nurse", "paralegal")


@pytest.mark.parametrize("row_of_seed", SEEDS, ids=lambda each: f"{each[0]}, {each[1]}")
@pytest.mark.parametrize("pair", PAIRS)
def test_every_row_of_the_seed_pages_has_its_place(family, pair, row_of_seed):
    """What the pages print in a row of a section stands in a section of ours, under its label."""
    roles = list(family)
    page = comparison_page(family.compare(*(roles[place].title for place in pair)))
    *_, name, label = row_of_seed
    assert label in labels(section(page, name))


@pytest.mark.parametrize(("seed", "ours"), SEED_SECTIONS)
def test_every_section_of_the_seed_pages_has_its_place(collectors, seed, ours):
    """What the pages print under a heading stands under one of ours."""
    assert section(comparison_page(collectors), ours).blocks, seed


def test_the_figures_are_those_of_the_seed_page(collectors):
    """The overview has the figures that the seed page prints, and reasons where it has "-"."""
    page = comparison_page(collectors)
    assert texts(row(page, "overview", "Average salary")) == ["$34,872", "$37,938", "+$3,066"]
    assert texts(row(page, "overview", "Number of jobs")) == ["23,948", "40,113", "+16,165"]
    assert texts(row(page, "overview", "Job satisfaction"))[:2] == ["not published"] * 2
    assert page.title == "Collectors and collections coordinators compared"


def test_the_page_opens_as_the_seed_pages_do(collectors):
    """The opening tells the salaries, the time to enter, and each one's top skills."""
    opening = " ".join(each.text for each in comparison_page(collectors).lead)
    told = ("$37,938", "$34,872", "6 to 12 months", "patient accounts", "phone calls")
    assert all(each in opening for each in told)


def test_what_no_seed_page_has_is_there(nurses):
    """Errors, the interval of the gap and its reliability, limits, and the lines that we draw."""
    page = comparison_page(nurses)
    assert texts(row(page, "sure", "Average salary")) == [
        "$203", "$906", "\N{MINUS SIGN}$33,540 to \N{MINUS SIGN}$29,900", "yes",
    ]  # fmt: skip
    assert texts(row(page, "sure", "Shares and growth")) == ["1 percentage point"]
    assert "not reliably ahead" in texts(row(page, "sure", "Best-paying industry"))[1]
    assert any(isinstance(each, Paragraph) for each in section(page, "sure").blocks)


def test_errors_of_shares_are_told_in_percentage_points():
    """A standard error of two points makes a gap of four unsure."""
    shares = {"baker": 0.08, "welder": 0.12}
    roles = (
        oc.Role(title=title, lgbt=oc.Estimate(share, standard_error=0.02))
        for title, share in shares.items()
    )
    cells = texts(row(comparison_page(oc.compare(*roles)), "sure", "LGBT share"))
    assert cells[0] == cells[1] == "2 percentage points"
    assert cells[2].startswith("\N{MINUS SIGN}1.54 percentage points to +9.54")
    assert cells[3] == "no"


def test_limits_and_shared_lines_are_told():
    """A top-coded figure is said to be a limit; a published line of several is named."""
    shared = oc.Estimate(46, published_as="bakers and welders")
    one = oc.Role(title="baker", salary=oc.at_least(oc.Money(239_200)), age=shared)
    page = comparison_page(oc.compare(one, oc.Role(title="welder", salary=50_000, age=shared)))
    assert texts(row(page, "sure", "Average salary")) == ["at least $239,200", "$50,000"]
    assert texts(row(page, "sure", "Age")) == ["published as bakers and welders"] * 2


def test_thresholds_of_your_own_are_those_on_the_page():
    """The lines on the page are those that the comparison drew."""
    roles = (oc.Role(title=title, salary=50_000, age=46) for title in ("baker", "welder"))
    lines = oc.Thresholds(relative=0.07, years=3)
    page = comparison_page(oc.Comparison(*roles, lines))
    assert texts(row(page, "sure", "Pay, counts and levels")) == ["7% of the lower"]
    assert texts(row(page, "sure", "Years")) == ["3 years"]


def test_sources_have_year_licence_and_address(nurses):
    """Each source of a figure is named once, with what is known of it and what it gave."""
    (entries,) = section(comparison_page(nurses), "sources").blocks
    assert len(entries.entries) == len(nurses.sources)
    wages = entries.entries[0]
    assert (
        wages.name == "U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics"
    )
    assert wages.text.startswith("May 2025; licence: public domain; for average salary, ")
    assert wages.address == "https://www.bls.gov/oes/"


@given(strategies.comparisons)
def test_every_known_metric_is_on_the_page(comparison):
    """A metric that a side has a figure for has a row, a chart, a list or a quote."""
    page = comparison_page(comparison)
    for role, other in itertools.permutations((comparison.left, comparison.right)):
        for metric, value in known(role):
            value_there = getattr(other, metric.name, None) if role != other else None
            # A distance from somewhere says nothing alone.
            if isinstance(value_there, oc.Estimate) or not value.relative_to:
                assert stands_on(page, metric, value), metric.label


@given(strategies.comparisons)
def test_every_missing_figure_is_told_with_its_reason(comparison):
    """A metric without a figure on a side is named under "What is missing, and why"."""
    page = comparison_page(comparison)
    for each in comparison:
        if not (isinstance(each.left, oc.Estimate) and isinstance(each.right, oc.Estimate)):
            assert is_missing_told(page, each.metric), each.metric.label


@given(strategies.comparisons)
def test_nothing_is_shown_for_a_missing_figure(comparison):
    """The cell of a side without a figure is marked as a reason, in every table of metrics."""
    for table in blocks(comparison_page(comparison), Table):
        for each in table.rows:
            for role, cell in zip((comparison.left, comparison.right), each.cells, strict=False):
                if each.metric and not isinstance(getattr(role, each.metric, None), oc.Estimate):
                    assert not cell.known


@given(strategies.comparisons)
def test_section_names_are_unique_and_no_section_is_empty(comparison):
    """A name leads to one section, and each has something under its heading."""
    assert is_well_made(comparison_page(comparison))


@given(strategies.comparisons, st.integers(0, 3), st.sampled_from(["plain", "formal"]))
def test_prose_is_made_of_the_librarys_sentences_and_none_comes_twice(comparison, seed, register):
    """Besides the names of sources, no paragraph says what no sentence with facts says."""
    sections = [kind for topic in TOPICS for kind in topic.section]
    kinds = (*sections, "asked", "headline", "same_occupation", "salary", "time", "top_skills")
    own = (name for name in comparison.names if name not in {m.name for m in metrics_of(oc.Role)})
    kinds = (*kinds, "reliability", "not_published", *own)
    # Sentences about the best-paying places take turns.
    manners = (TextStyle(register=register, seed=seed, turn=turn) for turn in range(-12, 12))
    said = {each.text for manner in manners for each in standalone(comparison, kinds, style=manner)}
    rest = told(comparison_page(comparison, register=register, seed=seed))
    for text in sorted(said, key=len, reverse=True):
        assert rest.count(text) <= 1
        rest = rest.replace(text, "")
    assert not rest.strip()


def paragraph_of(page, name):
    return next(each.text for each in section(page, name).blocks if isinstance(each, Paragraph))


def test_best_paying_places_are_told_in_other_words(collectors):
    """Sentences in a row about where pay is highest do not begin alike."""
    text = paragraph_of(comparison_page(collectors), "places").casefold()
    starts = [each[:12] for each in re.split(r"\. (?=[a-z])", text)]
    assert len(set(starts[:3])) == 3


def test_wordings_of_your_own_are_on_the_page(collectors):
    """A kind of your own replaces the page's; a new one stands with its metric's section."""
    words = "{High.plural} earn {gap} a year more on average than {low.plural}."
    pay = oc.Wording("salary", {"higher": words}, like="salary")
    also = "Typical pay of {left.plural} overlaps with that of {right.plural}."
    new = oc.Wording("span", {"overlap": also}, like="range", on="salary_range")
    page = comparison_page(collectors, wording=(pay, new))
    assert "coordinators earn $3,066 a year more on average than collectors." in page.lead[0].text
    assert "overlaps with that of collections coordinators." in paragraph_of(page, "salary")
    brief = comparison_page(collectors, wording=pay, length="standard")
    assert "coordinators earn $3,066 a year more" in " ".join(each.text for each in brief.lead)


def test_the_roles_of_the_page_are_the_headings_of_its_columns(collectors):
    """The columns that get the roles' colours are those of the tables."""
    page = comparison_page(collectors)
    assert page.roles == ("Collector", "Collections coordinator")
    assert blocks(page, Table)[0].columns[:2] == page.roles


def test_what_two_metrics_say_in_the_same_words_is_said_once():
    """Two metrics of one label and one figure make one sentence on the page."""

    @attrs.frozen(kw_only=True)
    class TwiceRole(strategies.LoudRole):
        hum: oc.Value[float] = attrs.field(
            default=None,
            converter=oc.as_number,
            metadata=oc.measured("Noise level", oc.Level("decibels", decimals=1)),
        )

    roles = (TwiceRole(title=title, noise=70, hum=70) for title in ("baker", "welder"))
    told = " ".join(each.text for each in prose(comparison_page(oc.compare(*roles))))
    assert told.count("noise level") == 1


@pytest.mark.parametrize("title", strategies.ODD_TITLES)
def test_no_title_changes_what_a_page_has(title):
    """Odd titles are text in headings and columns; names of sections never hold them."""
    figures = {"salary": 1, "description": "They work.", "skills": {"filing": 0.5}}
    plain = comparison_page(oc.compare(oc.Role(title="umpire", **figures), oc.Role(title="cook")))
    odd = comparison_page(oc.compare(oc.Role(title=title, **figures), oc.Role(title="cook")))
    assert names(odd) == names(plain)
    assert title_forms(title).plural.casefold() in odd.title.casefold()


def test_quotes_are_shown_as_they_are():
    """A publisher's words stay untouched, named after their own source when they have one."""
    words = "<b>collectionss, customer service</b> theyacirc;euro;trade;re\n| -"
    source = oc.Source(publisher="A. Publisher", dataset="Pages", period="2024")
    one = oc.Role(title="baker", description=oc.Estimate(words, source=source))
    other = oc.Role(title="welder", description=words, sources=(source,))
    page = comparison_page(oc.compare(one, other))
    told, quote = section(page, "description-left").blocks
    assert (told, quote) == (Paragraph("From A. Publisher, Pages:"), Quote(words))
    # The general source of a role may have given its figures alone.
    assert section(page, "description-right").blocks == (Quote(words),)


def test_one_role_twice_has_one_column(family):
    """A role against itself is one role's page: one column, no differences, one description."""
    comparison = family.compare("collector", "collector")
    page = comparison_page(comparison)
    assert page.title == "Collectors compared with themselves"
    assert {table.columns for table in blocks(page, Table)} == {("Collector",)}
    assert prose(page) == [Paragraph(comparison.summary(length="headline"))]
    assert len(blocks(page, Quote)) == 1


def test_two_titles_of_one_occupation_are_told_to_be_one():
    """The page is named after what was asked for, and opens with why the figures are the same."""
    comparison = oc.load_catalog().compare("legal assistant", "paralegal")
    page = comparison_page(comparison)
    assert page.title == '"legal assistant" and "paralegal" compared'
    (one,) = comparison.sentences(kinds=("same_occupation",))
    assert (page.lead, page.description) == ((Paragraph(one.text),), one.text)


def test_two_roles_with_nothing_known_have_what_is_missing():
    """Without a figure there is the headline, and the list of what is not known."""
    page = comparison_page(oc.compare(oc.Role(title="baker"), oc.Role(title="welder")))
    assert names(page) == ["missing"]
    assert len(page.lead) == 1


def test_areas_are_in_the_title():
    """Two roles of one area are compared there; two areas tell the sides apart."""
    ohio = oc.Role(title="baker", area="Ohio", salary=1)
    welder = oc.Role(title="welder", area="Ohio", salary=2)
    assert comparison_page(oc.compare(ohio, welder)).title == "Bakers and welders compared in Ohio"
    iowa = attrs.evolve(ohio, area="Iowa")
    title = comparison_page(oc.compare(ohio, iowa)).title
    assert title == "Bakers (Ohio) and bakers (Iowa) compared"


def test_other_currencies_are_shown_and_not_compared():
    """Dollars and euros stand side by side with no gap and no common chart."""
    one = oc.Role(title="baker", salary=50_000)
    other = oc.Role(title="welder", salary=oc.Money(40_000, "EUR"))
    page = comparison_page(oc.compare(one, other))
    assert texts(row(page, "salary", "Average salary")) == [
        "$50,000", "€40,000", "not compared: currency differs",
    ]  # fmt: skip
    assert not blocks(page, Spans)


def test_pay_by_the_hour_is_drawn_where_there_is_no_salary():
    """Occupations that are paid by the hour alone have a chart of that."""
    roles = (oc.Role(title=title, hourly=20.5) for title in ("actor", "dancer"))
    (spans,) = blocks(comparison_page(oc.compare(*roles)), Spans)
    assert (spans.unit, spans.spans[0].mean.shown) == ("US dollars an hour", "$20.50")


@pytest.mark.parametrize("group", GROUPS)
def test_a_metric_of_your_own_stands_with_its_group(group):
    """A subclass's field is on the page with no more code, whatever its group and measure."""

    @attrs.frozen(kw_only=True)
    class OwnRole(oc.Role):
        noise: oc.Value[float] = attrs.field(
            default=None,
            converter=oc.as_number,
            metadata=oc.measured("Noise level", oc.Level("decibels"), group=group),
        )
        tools: oc.Value[oc.WeightedNames] = attrs.field(
            default=None,
            converter=oc.as_listing,
            metadata=oc.measured("Hand tools", oc.Listing(), group=group),
        )

    one = OwnRole(title="baker", noise=60, tools=["whisk", "sieve"])
    page = comparison_page(oc.compare(one, OwnRole(title="welder", noise=90, tools=["torch"])))
    part = next(each for each in page.sections if "Noise level" in labels(each))
    assert part.sections[-1].heading == "Hand tools"
    assert any("90 decibels" in each.text for each in part.blocks if isinstance(each, Paragraph))
    short = comparison_page(oc.compare(one, OwnRole(title="welder", noise=90)), length="short")
    assert "Noise level" in labels(section(short, "differences"))


@pytest.mark.parametrize("length", ["headline", "short", "standard"])
@given(comparison=strategies.comparisons)
def test_a_brief_page_is_a_summary_what_differs_and_the_sources(length, comparison):
    """The shorter pages open with the summary, and have one table at most, of what differs."""
    page = comparison_page(comparison, length=length)
    assert "\n\n".join(each.text for each in page.lead) == comparison.summary(length=length)
    assert set(names(page)) <= {"differences", "sources"}
    assert "sources" in names(page) or not comparison.sources
    assert not any(each.alike for table in blocks(page, Table) for each in table.rows)


@given(strategies.comparisons)
def test_the_description_is_one_sentence_of_the_lead(comparison):
    """What search engines are given is what readers see first."""
    page = comparison_page(comparison)
    assert page.description in page.lead[0].text
    assert page.title

"""The page about one role: what the seed page has and more, each sentence and figure told once."""

import re

import attrs
import pytest
from hypothesis import given, strategies as st

import occucompare as oc
import strategies
from english import block, role_page, theme
from occucompare.api import describe
from occucompare.document.chart import Bars, Spans
from occucompare.document.page import Entries, Paragraph, Quote
from occucompare.document.table import Table
from occucompare.languages.en.titles import title_forms
from occucompare.model.profile import RolePage
from occucompare.model.style import TextStyle
from occucompare.wording.outline import ROLE_LEAD, ROLE_LEAD_SKILLS, TOPICS
from reading import (
    blocks,
    captions,
    is_missing_told,
    is_well_made,
    known,
    names,
    prose,
    row,
    section,
    stands_on,
    terms,
    texts,
    told,
)

# What the seed page of collections coordinators prints under each heading, and where it is here.
SEED_SECTIONS = [
    ("What does a collections coordinator do?", "description"),
    ("Collections coordinator responsibilities", "duties"),
    ("Collections coordinator skills and personality traits", "skills"),
    ("Listening skills, Negotiating skills, Speaking skills", "skills-soft_skills"),
    ("Compare different collections coordinators", "similar"),
    ("Collections coordinator vs. Accounts receivable specialist", "similar-1"),
    ("Collections coordinator vs. Account specialist", "similar-2"),
    ("Collections coordinator vs. Payment processor", "similar-3"),
    ("Collections coordinator vs. Accounts receivable analyst", "similar-4"),
    ("Types of collections coordinator", "related-related"),
]
SOURCE = oc.Source(publisher="A. Publisher", dataset="Pages")
TITLES = ("baker", "welder", "umpire", "registered nurse", "chief of staff")


@st.composite
def role_pages(draw):
    """A role and up to four others, of one title each, mostly with the same metrics."""
    every = sorted(strategies.METRICS)
    shared = draw(st.lists(st.sampled_from(every), unique=True, max_size=6))
    titles = TITLES[: draw(st.integers(1, 5))]
    first, *others = (
        draw(strategies.roles(st.just(title), draw(st.none() | st.just(shared))))
        for title in titles
    )
    return RolePage(first, tuple(others), draw(strategies.thresholds))


described = role_pages()


@pytest.fixture(scope="module")
def coordinators():
    return describe("collections coordinator", catalog=oc.load_catalog("collections"))


@pytest.fixture(scope="module")
def nurses():
    return describe("registered nurse")


@pytest.mark.parametrize(("seed", "ours"), SEED_SECTIONS)
def test_every_section_of_the_seed_page_has_its_place(coordinators, seed, ours):
    """What the page prints under a heading stands under one of ours."""
    assert section(role_page(coordinators), ours).blocks, seed


def test_the_figures_are_those_of_the_seed_page(coordinators):
    """Skills with their shares, soft skills with their evidence, and the gap of each salary."""
    page = role_page(coordinators)
    (skills,) = [each for each in section(page, "skills").blocks if isinstance(each, Bars)]
    drawn = [(group.label, group.bars[0].shown) for group in skills.groups]
    assert drawn == [
        ("Customer service", "15%"), ("Patient accounts", "12%"), ("Phone calls", "6%"),
        ("Collection efforts", "4%"), ("Delinquent accounts", "4%"), ("Appeals", "4%"),
    ]  # fmt: skip
    (soft,) = section(page, "skills-soft_skills").blocks
    assert [each.name for each in soft.entries] == ["Listening", "Negotiating", "Speaking"]
    for place, gap in enumerate(("$1,935", "$4,648", "$3,908", "$5,754"), 1):
        part = section(page, f"similar-{place}")
        assert gap in part.blocks[-1].text
        assert isinstance(part.blocks[0], Quote)


def test_headings_have_their_article(coordinators):
    """Titles and headings are about "an umpire" and "a collections coordinator"."""
    page = role_page(coordinators)
    assert page.title == "Collections coordinator: pay, outlook, skills, and similar roles"
    assert section(page, "description").heading == "What does a collections coordinator do?"
    umpire = role_page(RolePage(oc.Role(title="umpire", area="Ohio", description="They rule.")))
    assert (umpire.title, umpire.sections[0].heading) == (
        "Umpire in Ohio",
        "What does an umpire do?",
    )


def test_pay_is_drawn_beside_that_of_the_others(nurses):
    """One chart has the role's range, median and error, and those of the four others."""
    (chart,) = blocks(role_page(nurses), Spans)
    plurals = [title_forms(each.title).plural for each in nurses.others]
    assert [each.label.casefold() for each in chart.spans] == ["registered nurses", *plurals]
    assert (chart.spans[0].low.shown, chart.spans[0].middle.shown) == ("$68,940", "$97,550")
    assert chart.spans[0].error is not None


def test_pay_in_another_currency_is_not_drawn_beside():
    """The role's own pay is drawn alone where the others' can't stand on its axis."""
    other = oc.Role(title="welder", salary=oc.Money(40_000, "EUR"))
    page = role_page(RolePage(oc.Role(title="baker", salary=50_000), (other,)))
    (chart,) = blocks(page, Spans)
    assert [span.label for span in chart.spans] == ["Bakers"]
    assert texts(section(page, "similar").blocks[0].rows[1]) == ["€40,000"]


def test_no_chart_without_pay_of_its_own():
    """What is known of others alone is not drawn on the page about a role."""
    page = role_page(RolePage(oc.Role(title="baker"), (oc.Role(title="welder", salary=1),)))
    assert not blocks(page, Spans)


def test_what_no_seed_page_has_is_there(nurses):
    """Standard errors, how sure the places are, and the gaps that are called about the same."""
    page = role_page(nurses)
    assert texts(row(page, "sure", "Average salary")) == ["$203"]
    assert texts(row(page, "sure", "Best-paying state"))[0].startswith("ahead of the next")
    assert texts(row(page, "sure", "Shares and growth")) == ["1 percentage point"]
    assert "29-1141" in terms(section(page, "overview"))
    assert captions(section(page, "education"))


@given(described)
def test_every_known_metric_is_on_the_page(described):
    """A metric that the role has a figure for has a row, a chart, a list or a quote."""
    page = role_page(described)
    for metric, value in known(described.role):
        if value.relative_to:
            assert is_missing_told(page, metric), metric.label
        else:
            assert stands_on(page, metric, value), metric.label


@given(described)
def test_every_missing_figure_is_told_with_its_reason(described):
    """A metric without a figure is named under "What is missing, and why"."""
    page = role_page(described)
    for metric in oc.metrics_of(type(described.role)):
        if not isinstance(getattr(described.role, metric.name), oc.Estimate):
            assert is_missing_told(page, metric), metric.label


@given(described)
def test_nothing_is_shown_for_a_missing_figure(described):
    """A cell without a figure is marked as a reason, in the role's tables and in the common one."""
    labels = {metric.label: metric.name for metric in oc.metrics_of(oc.Role)}
    roles = (described.role, *described.others)
    for table in blocks(role_page(described), Table):
        for place, each in enumerate(table.rows):
            for column, cell in zip(table.columns, each.cells, strict=True):
                of_others = each.metric is None and column in labels
                role = roles[place] if of_others else described.role
                name = labels[column] if of_others else each.metric
                if name and not isinstance(getattr(role, name, None), oc.Estimate):
                    assert not cell.known


@given(described)
def test_section_names_are_unique_and_no_section_is_empty(described):
    """A name leads to one section, and each has something under its heading."""
    assert is_well_made(role_page(described))
    assert is_well_made(role_page(described, length="short"))


@given(described)
def test_the_description_is_one_sentence_of_the_lead(described):
    """What search engines are given is what readers see first."""
    for length in ("full", "standard", "headline"):
        page = role_page(described, length=length)
        assert page.description in page.lead[0].text


KINDS = {topic.name: topic.role_section for topic in TOPICS}


def sentences_of(described, manner):
    """Every sentence that a page can have: those of the role, and of its comparisons."""
    turns = [attrs.evolve(manner, turn=turn) for turn in range(-8, 8)]
    for names_of_kinds in (ROLE_LEAD, ROLE_LEAD_SKILLS, *KINDS.values()):
        for extent in ("standard", "full"):
            yield from theme(described.role, names_of_kinds, extent, manner)
    for kind in KINDS["places"]:
        for turn in turns:
            yield from theme(described.role, (kind,), "full", turn)
    for place, comparison in enumerate(described.comparisons):
        yield from block(comparison, attrs.evolve(manner, turn=place))


@given(described, st.integers(0, 3), st.sampled_from(["plain", "formal"]))
def test_no_sentence_and_no_figure_of_the_role_is_told_twice(described, seed, register):
    """Prose is made of the library's sentences; each stands there once, as do the figures."""
    manner = TextStyle(register=register, seed=seed)
    rest = told(role_page(described, register=register, seed=seed))
    found = {sentence.text: sentence for sentence in sentences_of(described, manner)}
    figures = []
    for text in sorted(found, key=len, reverse=True):
        assert rest.count(text) <= 1
        if text in rest:
            rest = rest.replace(text, "")
            facts = (each for each in found[text].facts if each.role == described.role.title)
            numbers = (each for each in facts if isinstance(each.value, (int, float)))
            figures += {(each.metric, each.value) for each in numbers}
    assert rest.strip() in {
        "",
        f"This page has what is known of {plural(described)}, and what is not.",
    }
    assert len(figures) == len(set(figures))


def plural(described):
    forms = described.role.forms or title_forms(described.role.title)
    return forms.plural


def test_a_share_of_the_role_is_told_against_one_of_the_others_alone():
    """Where two others differ in the same level of education, the second is not told of it."""
    levels = {"bachelor's degree": 0.3, "master's degree": 0.7}
    role = oc.Role(title="baker", education={"bachelor's degree": 0.896, "master's degree": 0.104})
    others = tuple(oc.Role(title=title, education=levels) for title in ("welder", "umpire"))
    assert told(role_page(RolePage(role, others[:1]))).count("%") == 2
    text = told(role_page(RolePage(role, others)))
    assert text.count("89.6%") + text.count("10.4%") == 1


def test_a_sentence_is_told_of_one_of_the_others_once():
    """The same role beside itself many times is not told of in the same words again."""
    other = oc.Role(title="welder", salary=40_000)
    page = role_page(RolePage(oc.Role(title="baker", salary=30_000), (other,) * 12))
    told_of = [each.text for each in blocks(page, Paragraph)]
    assert 1 < len(told_of) < 12
    assert len(set(told_of)) == len(told_of)


def test_every_theme_of_the_role_has_its_section():
    """The page tells each kind that the library has about one role, once."""
    told_here = [
        *ROLE_LEAD,
        *ROLE_LEAD_SKILLS,
        *(name for kinds in KINDS.values() for name in kinds),
    ]
    assert sorted(told_here) == sorted(
        name for topic in TOPICS for name in topic.of_role.get("full", ())
    )


def opening(page, place, titles):
    """How the paragraph on one of the others begins, without titles and figures."""
    first = section(page, f"similar-{place}").blocks[-1].text.split(". ")[0].casefold()
    for title in sorted(titles, key=len, reverse=True):
        first = first.replace(title, "...")
    return re.sub(r"\$[\d,]+", "#", first)


def test_each_of_the_others_is_told_of_in_other_words(coordinators):
    """No two of the four paragraphs begin with the same wording."""
    roles = (coordinators.role, *coordinators.others)
    titles = [title_forms(role.title).plural for role in roles]
    page = role_page(coordinators)
    assert len({opening(page, place, titles) for place in range(1, 5)}) == 4


@pytest.mark.parametrize("title", ["paralegal", "baker", "actuary", "budget analyst", "carpenter"])
def test_gaps_of_pay_are_told_in_other_words(title):
    """No two paragraphs of a page begin with a gap of pay in the same wording."""
    found = describe(title)
    titles = [title_forms(role.title).plural for role in (found.role, *found.others)]
    page = role_page(found)
    openings = [opening(page, place, titles) for place in range(1, 5)]
    of_pay = [each for each in openings if "#" in each]
    assert len(of_pay) >= 2
    assert len(set(of_pay)) == len(of_pay)


def test_a_role_alone_has_no_others():
    """Without others there is no section about them, and the title does not promise one."""
    page = role_page(RolePage(oc.Role(title="baker", salary=34_000)))
    assert "similar" not in names(page)
    assert page.title == "Baker: pay"


def test_a_role_of_nothing_known_says_so():
    """Without a figure the page opens with that, and lists what is not known."""
    page = role_page(RolePage(oc.Role(title="baker")))
    assert names(page) == ["missing"]
    assert page.lead == (Paragraph("This page has what is known of bakers, and what is not."),)


def test_a_distance_alone_is_no_figure():
    """What is known only as a distance is told to be that, and has no row."""
    growth = oc.Estimate(0.04, relative_to="cooks")
    page = role_page(RolePage(oc.Role(title="baker", growth=growth, salary=1)))
    assert "outlook" not in names(page)
    assert texts(row(page, "missing", "Projected growth")) == [
        "known only as a distance from cooks"
    ]


@given(described)
def test_every_source_of_a_figure_is_named(described):
    """The sources of the role, and of what is shown of the others, stand at the end."""
    page = role_page(described)
    own = oc.Comparison(described.role, described.role).sources
    others = [
        value.source
        for role in described.others
        for value in (role.salary, role.growth, role.best_industry)
        if isinstance(value, oc.Estimate) and value.source is not None
    ]
    wanted = {f"{each.publisher}, {each.dataset}" for each in (*own, *others)}
    listed = [each.name for each in section(page, "sources").blocks[0].entries] if wanted else []
    assert wanted <= set(listed)


def test_the_sources_of_the_others_say_what_they_gave():
    """A source of another role's salary is named for that, on full and on brief pages."""
    welder = oc.Role(title="welder", salary=oc.Estimate(oc.Money(2), source=SOURCE))
    described = RolePage(oc.Role(title="baker", salary=1), (welder,))
    for length in ("full", "short"):
        (entries,) = section(role_page(described, length=length), "sources").blocks
        assert [(each.name, each.text) for each in entries.entries] == [
            ("A. Publisher, Pages", "for average salary")
        ]


@pytest.mark.parametrize("length", ["headline", "short", "standard"])
@given(described=described)
def test_a_brief_page_is_a_summary_two_tables_and_the_sources(length, described):
    """The shorter pages open with the summary, and show known figures alone."""
    page = role_page(described, length=length)
    summary = described.summary(length=length)
    assert "\n\n".join(each.text for each in page.lead) == summary or not summary
    assert set(names(page)) <= {"figures", "similar", "sources"}
    for each in section(page, "figures").blocks[0].rows if "figures" in names(page) else ():
        assert all(cell.known for cell in each.cells)


def test_a_length_that_does_not_exist_is_refused(coordinators):
    """The error is that of summaries."""
    with pytest.raises(oc.WordingError, match="no length 'long'"):
        role_page(coordinators, length="long")


def test_register_and_seed_change_words_alone(nurses):
    """Tables, charts and lists are the same in any words."""
    plain, formal = role_page(nurses), role_page(nurses, register="formal", seed=3)
    assert told(plain) != told(formal)
    for kind in (Table, Spans, Bars, Entries):
        assert blocks(plain, kind) == blocks(formal, kind)


@pytest.mark.parametrize("title", strategies.ODD_TITLES)
def test_no_title_changes_what_a_page_has(title):
    """Odd titles are text in headings and columns; names of sections never hold them."""
    figures = {"salary": 1, "description": "They work.", "skills": {"filing": 0.5}}
    other = oc.Role(title="cook", salary=2)
    plain = role_page(RolePage(oc.Role(title="umpire", **figures), (other,)))
    odd = role_page(RolePage(oc.Role(title=title, **figures), (other,)))
    assert names(odd) == names(plain)
    assert title_forms(title).singular.casefold() in odd.title.casefold()


def test_roles_of_one_title_are_told_apart():
    """Two others of the role's own title have rows and charts of their own."""
    areas = (None, "Ohio", "Iowa")
    role, *others = (oc.Role(title="baker", area=area, salary=1_000) for area in areas)
    page = role_page(RolePage(role, tuple(others)))
    rows = [each.label for each in section(page, "similar").blocks[0].rows]
    assert rows == ["Baker (nationwide)", "Baker (Ohio)", "Baker (Iowa)"]


@attrs.frozen(kw_only=True)
class KindRole(strategies.LoudRole):
    """A role with a list and a text of its own."""

    tools: oc.Value[oc.WeightedNames] = attrs.field(
        default=None,
        converter=oc.as_listing,
        metadata=oc.measured("Hand tools", oc.Listing(), group="skills"),
    )


def test_metrics_of_your_own_are_on_the_page():
    """A subclass's field stands with its group, with no more code, also beside plain roles."""
    baker = KindRole(title="baker", noise=60, tools=["whisk", "sieve"])
    page = role_page(RolePage(baker, (oc.Role(title="welder", salary=1),)))
    assert texts(row(page, "own", "Noise level")) == ["60 decibels"]
    assert terms(section(page, "skills")) == ["whisk", "sieve"]


def test_long_lists_are_cut_and_say_so():
    """A list of many names has bars for the first and words for others, and counts the rest."""
    weighted = {f"skill {place}": 1 - place / 100 for place in range(60)}
    page = role_page(RolePage(oc.Role(title="baker", skills=weighted)))
    chart, rest = section(page, "skills").blocks
    assert len(chart.groups) == 12
    assert chart.caption.endswith("12 of 60 shown")
    assert rest.entries[0].text.endswith("; 33 more")
    tools = [f"tool {place}" for place in range(40)]
    bare = role_page(RolePage(oc.Role(title="baker", technologies=tools)))
    assert terms(section(bare, "skills-technologies"))[-1] == "and 25 more"


def test_quotes_name_their_source():
    """A description of another role is quoted after the name of its own source."""
    words = oc.Estimate("They weld.", source=SOURCE)
    page = role_page(
        RolePage(oc.Role(title="baker"), (oc.Role(title="welder", description=words),))
    )
    assert section(page, "similar-1").blocks == (
        Paragraph("From A. Publisher, Pages:"),
        Quote("They weld."),
    )


def test_every_official_role_has_a_well_made_page():
    """A sample of the bundled occupations: pages are whole and prose is there."""
    for role in list(oc.load_catalog())[::83]:
        page = role_page(describe(role))
        assert is_well_made(page), role.title
        assert prose(page)

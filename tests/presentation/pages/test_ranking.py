"""The page of many roles in order: every role is on it once, in its place or with a reason."""

import pytest
from hypothesis import given, strategies as st

import occucompare as oc
import strategies
from english import ranking_page
from occucompare.api import rank
from occucompare.document.chart import Bars
from occucompare.document.page import Entries
from occucompare.document.table import Table
from occucompare.model.ranking import Ranking
from occucompare.presentation.pages.ranking import MOST_DRAWN
from reading import blocks, is_well_made, names, section, texts

SCALES = sorted(
    metric.name
    for metric in oc.metrics_of(oc.Role)
    if isinstance(metric.measure, (oc.Pay, oc.Count, oc.Growth, oc.Years))
)
MIDDLE_AGED = oc.Role(title="cook", age=oc.Estimate(40, statistic="median"))
SOURCE = oc.Source(publisher="A. Publisher", dataset="Pages")


@st.composite
def rankings(draw):
    """A ranking of up to eight roles by one of the metrics that have an order."""
    by = draw(st.sampled_from(SCALES))
    each = strategies.roles(st.sampled_from(strategies.TITLES), [by])
    return rank(draw(st.lists(each, max_size=8)), by, descending=draw(st.booleans()))


def bakers(count, **fields):
    return [
        oc.Role(title=f"baker {place}", salary=1_000 + place, **fields) for place in range(count)
    ]


@given(rankings())
def test_every_role_is_on_the_page_once(ranking):
    """A role has a row with its rank, or an entry with the reason why it has none."""
    page = ranking_page(ranking)
    ranked = [each for table in blocks(page, Table) for each in table.rows]
    assert [texts(each)[0] for each in ranked] == [str(place.rank) for place in ranking]
    unranked = section(page, "unranked").blocks[0].entries if ranking.unranked else ()
    assert len(unranked) == len(ranking.unranked)
    for each, entry in zip(ranking.unranked, unranked, strict=True):
        assert each.reason in entry.text
    labels = [each.label for each in ranked] + [each.name for each in unranked]
    assert len(set(labels)) == len(ranking.roles)


@given(rankings())
def test_the_lead_is_the_rankings_text(ranking):
    """The page opens with the sentences of the ranking, the first of which describes it."""
    page = ranking_page(ranking)
    assert [each.text for each in page.lead] == [ranking.summary() or page.description]
    assert page.lead[0].text.startswith(page.description)


@given(rankings())
def test_the_page_is_well_made(ranking):
    """Names are unique, and nothing is empty, at any length."""
    for length in ("full", "standard", "short", "headline"):
        page = ranking_page(ranking, length=length)
        assert is_well_made(page)
        assert length == "full" or not blocks(page, Bars)


@given(rankings())
def test_bars_are_the_ranked_figures_in_order(ranking):
    """The chart has a bar for each place, in the order of the table; none for a missing figure."""
    for chart in blocks(ranking_page(ranking), Bars):
        (table,) = blocks(ranking_page(ranking), Table)
        assert [group.bars[0].shown for group in chart.groups] == [
            texts(each)[1] for each in table.rows
        ]
        assert all(group.bars[0].value >= 0 for group in chart.groups)


def test_growth_below_zero_has_no_chart():
    """Bars begin at zero, so that a ranking of growth and decline is a table alone."""
    roles = [oc.Role(title=name, growth=size) for name, size in (("baker", 0.1), ("cook", -0.1))]
    assert not blocks(ranking_page(rank(roles, "growth")), Bars)
    rising = [roles[0], oc.Role(title="welder", growth=0.2)]
    assert blocks(ranking_page(rank(rising, "growth")), Bars)


def test_a_long_chart_is_cut_and_says_so():
    """The table has every place, the chart the first, under a caption that counts both."""
    page = ranking_page(rank(bakers(MOST_DRAWN + 5)))
    (chart,), (table,) = blocks(page, Bars), blocks(page, Table)
    assert (len(chart.groups), len(table.rows)) == (MOST_DRAWN, MOST_DRAWN + 5)
    assert chart.caption == f"Average salary: the first {MOST_DRAWN} of {MOST_DRAWN + 5}"


def test_reasons_are_told_with_the_figures_that_are_not_ranked():
    """A figure in another currency stands there beside the reason."""
    euro = oc.Role(title="welder", salary=oc.Money(40_000, "EUR"))
    out = oc.Role(title="cook", salary=oc.Absent(oc.Absence.SUPPRESSED, SOURCE))
    page = ranking_page(rank([*bakers(2), euro, out]))
    (entries,) = [each for each in section(page, "unranked").blocks if isinstance(each, Entries)]
    found = {each.name: each.text for each in entries.entries}
    assert found == {"Welder": "€40,000; not ranked: currency differs", "Cook": "suppressed"}
    (sources,) = section(page, "sources").blocks
    assert [each.name for each in sources.entries] == ["A. Publisher, Pages"]


@pytest.mark.parametrize(
    ("ranking", "title"),
    [
        (rank(bakers(3)), "Three roles by average salary"),
        (rank(bakers(1)), "One role by average salary"),
        (rank(bakers(12, area="Ohio")), "12 roles in Ohio by average salary"),
        (rank([MIDDLE_AGED], "age"), "One role by median age"),
        (Ranking(()), "No roles by average salary"),
    ],
)
def test_titles_count_the_roles_and_name_the_figure(ranking, title):
    """The title has how many are ranked, where, and by what, with its statistic."""
    assert ranking_page(ranking).title == title


def test_a_role_that_names_no_source_for_a_figure_has_its_general_one():
    """The source of a role stands for its figures, and says whose they are."""
    page = ranking_page(rank(bakers(2, sources=(SOURCE,))))
    (entries,) = section(page, "sources").blocks
    assert entries.entries[0].text == "for figures of bakers 0 and bakers 1"
    assert "sources" not in names(ranking_page(rank(bakers(2))))


def test_a_headline_is_one_sentence_and_no_other_length_exists():
    """Lengths are those of summaries."""
    roles = [*bakers(2), oc.Role(title="cook")]
    assert ranking_page(rank(roles), length="headline").lead[0].text.count(". ") == 0
    with pytest.raises(oc.WordingError, match="no length 'long'"):
        ranking_page(rank(roles), length="long")


@pytest.mark.parametrize("title", strategies.ODD_TITLES)
def test_no_title_changes_what_a_page_has(title):
    """Odd titles are text in tables and entries; names of sections never hold them."""
    page = ranking_page(rank([oc.Role(title=title, salary=1), oc.Role(title="cook", salary=2)]))
    assert names(page) == ["places"]
    assert is_well_made(page)

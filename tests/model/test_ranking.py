"""Many roles in the order of one figure: the places, the sentences, the table."""

import json
import re

import attrs
import pytest
from hypothesis import given, settings, strategies as st

import occucompare as oc
import strategies
from occucompare.api import rank
from occucompare.model.measures import Scale
from occucompare.model.ranking import Place, Ranking, Unranked

SCALES = sorted(
    metric.name for metric in oc.metrics_of(oc.Role) if isinstance(metric.measure, Scale)
)
EURO = "\N{EURO SIGN}"
TOP = oc.at_least(239_200)
BOTTOM = oc.at_most(15_000)
SHARED = oc.Estimate(100, published_as="bakers and cooks")
ABSENCES = {absence.value for absence in oc.Absence}
NAMES = ("baker", "cook", "welder", "umpire", "teller", "tailor")
MANY = [
    f"{place} cook"
    for place in (
        "airport", "beach", "camp", "club", "college", "diner", "galley", "home", "hotel", "kiosk",
        "ranch", "school", "tavern",
    )
]  # fmt: skip


@attrs.frozen(kw_only=True)
class Noisy(oc.Role):
    """A role whose noise is measured otherwise than a LoudRole's."""

    noise: oc.Value[float] = attrs.field(
        default=None, converter=oc.as_number, metadata=oc.measured("Noise level", oc.Level("phons"))
    )


@st.composite
def rankings(draw, titles=None):
    """A ranking of up to eight roles by one of the metrics that have an order."""
    by = draw(st.sampled_from(SCALES))
    pool = strategies.TITLES if titles is None else titles
    each = strategies.roles(st.sampled_from(pool), [by])
    given_roles = draw(st.lists(each, max_size=8))
    return rank(given_roles, by, descending=draw(st.booleans()), thresholds=draw(lines))


lines = strategies.thresholds | st.just(oc.Thresholds())


def of(by, *figures, titles=NAMES, **fields):
    """A ranking of roles with these figures."""
    pairs = zip(titles, figures, strict=False)
    roles = [oc.Role(title=title, **{by: each}, **fields) for title, each in pairs]
    return rank(roles, by)


def titles(ranking):
    return [(place.rank, place.role.title) for place in ranking]


@given(rankings())
def test_the_order_is_that_of_the_shown_figures(ranking):
    """Each figure as shown is no higher than the one before it, or no lower."""
    shown = [place.shown for place in ranking]
    assert shown == sorted(shown, reverse=ranking.descending)


@given(rankings())
def test_roles_share_a_rank_if_their_figures_are_shown_the_same(ranking):
    """A rank is one more than the number of roles with a figure clearly before it."""
    for place in ranking:
        if ranking.descending:
            before = [each for each in ranking if each.shown > place.shown]
        else:
            before = [each for each in ranking if each.shown < place.shown]
        assert place.rank == len(before) + 1


@given(rankings())
def test_no_role_is_lost(ranking):
    """Every role that was given has a place, or a reason for having none."""
    there = [each.role for each in (*ranking.places, *ranking.unranked)]
    assert sorted(map(id, there)) == sorted(map(id, ranking.roles))
    assert len(ranking) == len(ranking.places)
    assert all(each.reason for each in ranking.unranked)


@given(rankings(), st.randoms(use_true_random=False))
def test_the_order_given_makes_no_difference(ranking, random):
    """The same roles in another order have the same places."""
    roles = [*ranking.roles]
    random.shuffle(roles)
    other = Ranking(tuple(roles), ranking.by, ranking.descending, ranking.thresholds)
    key = repr
    assert [(each.rank, each.shown, each.role.title) for each in other] == [
        (each.rank, each.shown, each.role.title) for each in ranking
    ]
    assert sorted(map(key, other.unranked)) == sorted(map(key, ranking.unranked))


@given(rankings())
def test_only_figures_of_one_kind_have_places(ranking):
    """Figures that are ranked together can be subtracted, but for limits and shared lines."""
    for one, other in zip(ranking.places, ranking.places[1:], strict=False):
        change = oc.compare(one.role, other.role)[ranking.by].change
        same_limit = one.bound and one.bound == other.bound and one.rank == other.rank
        unclear = isinstance(change, oc.NotComparable)
        assert not unclear or (same_limit and change.mismatch == "bound")


@given(rankings())
def test_lowest_first_is_the_other_way_round(ranking):
    """The ranking from the other end has the same figures, reversed."""
    other = attrs.evolve(ranking, descending=not ranking.descending)
    assert [place.shown for place in other] == [place.shown for place in ranking][::-1]


@given(rankings())
def test_every_figure_in_a_sentence_is_a_fact(ranking):
    """Each number in a text is in a fact, a period or a role's name; each fact is in the text."""
    for sentence in ranking.sentences():
        marks = r"\(number \d\)|\(\d\d-\d{4}\)|\([^()]*\b\d{4}(?:[-\u2013]\d\d)?\)"
        rest = re.sub(rf"from \d{{4}} to \d{{4}}|{marks}", "", sentence.text)
        for fact in sentence.facts:
            assert fact.shown in sentence.text or fact.value in ABSENCES
        for said in sorted((fact.shown for fact in sentence.facts), key=len, reverse=True):
            rest = rest.replace(said, "")
        assert not re.search(r"\d", rest)


@given(rankings(titles=[f"{name} of trade {letter}" for name in NAMES for letter in "xyz"]))
def test_sentences_name_only_roles_that_were_given(ranking):
    """Facts are about given roles, and each named role is in the text by its plural."""
    given_titles = {role.title for role in ranking.roles}
    for sentence in ranking.sentences():
        assert {fact.role for fact in sentence.facts} <= given_titles
        for name, letter in re.findall(r"(\w+)s of trade (\w)", sentence.text.lower()):
            assert f"{name} of trade {letter}" in given_titles


@given(rankings())
def test_first_and_last_are_ends(ranking):
    """The role said to be highest has no figure above it, beyond what counts as the same."""
    measure = ranking.metric.measure
    for sentence in ranking.sentences():
        for fact in sentence.facts:
            if fact.value in ("highest", "lowest"):
                own = [p.shown for p in ranking if p.role.title == fact.role]
                every = [p.shown for p in ranking]
                end = max(every) if fact.value == "highest" else min(every)
                shapes = [measure.shape_of_known(end, each, ranking.thresholds) for each in own]
                assert {oc.Equal, oc.Similar} & set(shapes)


@given(rankings())
def test_a_ranking_is_plain_data(ranking):
    """Rankings, places and reasons go to JSON and back exactly."""
    for value in (ranking, *ranking.places, *ranking.unranked):
        assert type(value).from_json(json.dumps(value.to_dict())) == value


@given(rankings())
def test_the_table_has_a_row_for_each_role(ranking):
    """Rows are in the order of the places, and those without a place say why."""
    table = ranking.table()
    assert len(table.rows) == len(ranking.roles)
    ranks = [row.cells[0].text for row in table.rows]
    assert ranks == [str(place.rank) for place in ranking] + [""] * len(ranking.unranked)
    assert all(len(row.cells) == len(table.columns) for row in table.rows)
    for row in table.rows[len(ranking) :]:
        assert not all(cell.known for cell in row.cells)


@settings(max_examples=30)
@given(rankings(titles=strategies.ODD_TITLES[:12]))
def test_odd_titles_break_nothing(ranking):
    """Titles of any letters give sentences and a table."""
    assert ranking.summary() == " ".join(map(str, ranking.sentences()))
    assert ranking.table()


def test_ties_share_a_rank_and_the_next_is_skipped():
    """1, 1, 3: as in a race."""
    assert titles(of("salary", 100, 90, 100)) == [(1, "baker"), (1, "welder"), (3, "cook")]
    assert titles(of("age", 46.04, 45.96, 12)) == [(1, "baker"), (1, "cook"), (3, "welder")]


@pytest.mark.parametrize(
    ("figures", "ranked", "reasons"),
    [
        ((5, None, 4), [1, 2], ["unknown"]),
        ((5, oc.Absence.SUPPRESSED, None), [1], ["suppressed", "unknown"]),
        ((oc.Money(5, "EUR"), 4, 3), [1, 2], ["currency differs"]),
        ((oc.Estimate(5, relative_to="clerks"), 4, 3), [1, 2], ["reference differs"]),
        ((TOP, 4, TOP), [1, 1, 3], []),
        ((TOP, 4, 300_000), [1, 2], ["bound differs"]),
        ((TOP, 239_200, 4), [1, 2], ["bound differs"]),
        ((TOP, oc.at_least(300_000), 4), [1, 2], ["bound differs"]),
        ((BOTTOM, 16_000, TOP), [1, 2, 3], []),
        ((BOTTOM, 14_000, TOP), [1, 2], ["bound differs"]),
    ],
)  # fmt: skip
def test_figures_that_are_not_of_a_kind_have_no_place(figures, ranked, reasons):
    """Absent figures, other currencies and limits inside the order are listed with the reason."""
    ranking = of("salary", *figures)
    assert [place.rank for place in ranking] == ranked
    assert [each.reason for each in ranking.unranked] == reasons


def test_a_limit_is_marked():
    """A top-coded figure stands at its limit and says so."""
    ranking = of("salary", TOP, 100)
    assert ranking.places[0] == Place(1, ranking.roles[0], 239_200, "at least")
    assert [row.cells[2].text for row in ranking.table().rows][1].endswith("$239,100 or more")


def test_metrics_of_one_name_and_two_measures_are_not_ranked_together():
    """Decibels and phons are two things, also under one name."""
    loud = [strategies.LoudRole(title=title, noise=70) for title in ("baker", "cook")]
    ranking = rank([Noisy(title="welder", noise=90), *loud, oc.Role(title="umpire")], "noise")
    assert {each.role.title: each.reason for each in ranking.unranked}["umpire"] == "unknown"
    units = {type(place.role) for place in ranking}
    assert len(units) == 1
    assert "unit differs" in [each.reason for each in ranking.unranked]
    assert "different units" in ranking.summary()


@pytest.mark.parametrize(
    ("by", "figures", "text"),
    [
        ("salary", (54_690, 40_000, 39_000), (
            "Of the three, bakers earn the most on average ($54,690 a year) and welders the least."
        )),
        ("median_salary", (54_690, 40_000, 39_000), (
            "Of the three, bakers earn the most at the median ($54,690 a year) "
            "and welders the least."
        )),
        ("hourly", (16.5, 20), (
            "Cooks earn more on average ($20.00 an hour) than bakers ($16.50 an hour)."
        )),
        ("salary", (54_690,), "The figure for average salary is $54,690 a year for bakers."),
        ("salary", (100, 100), "Bakers and cooks have the same average salary, $100 a year."),
        ("salary", (40_000, 39_900), (
            "Bakers and cooks have about the same average salary, $40,000 and $39,900 a year."
        )),
        ("salary", (40_000, 39_900, 30_000), (
            "Of the three, bakers and cooks earn the most on average, about the same "
            "($40,000 and $39,900 a year), and welders the least."
        )),
        ("salary", (90, 100, 100), (
            "Of the three, cooks and welders earn the most on average ($100 a year each), "
            "and bakers the least."
        )),
        ("salary", (100, 90, 90), (
            "Of the three, bakers earn the most on average ($100 a year) "
            "and cooks and welders the least."
        )),
        ("salary", (SHARED, SHARED), (
            "One figure for average salary is published for bakers and cooks together: $100 a year."
        )),
        ("salary", (SHARED, SHARED, 5), (
            "Of the three, bakers and cooks earn the most on average ($100 a year, published for "
            "them together), and welders the least."
        )),
        ("salary", (TOP, TOP), (
            "Bakers and cooks share one published limit for average salary, "
            "at least $239,200 a year, so their order is not known."
        )),
        ("salary", (TOP, 5, 4), (
            "Of the three, bakers earn the most on average (at least $239,200 a year) "
            "and welders the least."
        )),
        ("salary", (None, oc.Absence.UNKNOWN), (
            "No figure for average salary is known for bakers and cooks."
        )),
        ("salary", (oc.Absence.NOT_APPLICABLE,), "There is no average salary for bakers."),
        ("salary", (5, 4, oc.Absence.NOT_PUBLISHED), (
            "Of the two with known figures, bakers earn more on average ($5 a year) "
            "than cooks ($4 a year). No figure is published for welders."
        )),
        ("salary", (5, oc.Absence.SUPPRESSED, oc.Absence.NOT_APPLICABLE), (
            "The figure for average salary is $5 a year for bakers. The publisher withholds the "
            "figure for cooks. There is no such figure for welders."
        )),
        ("salary", (5, 4, oc.Money(9, "EUR")), (
            "Of the two with comparable figures, bakers earn more on average ($5 a year) than "
            f"cooks ($4 a year). The figure for welders ({EURO}9 a year) is not ranked with the "
            "others, because they are in different currencies."
        )),
        ("jobs", (500, 400, 300), (
            "Of the three, bakers have the most jobs (500) and welders the fewest."
        )),
        ("jobs", (500, 400), "Bakers have more jobs (500) than cooks (400)."),
        ("openings", (500, 400, 300), (
            "Of the three, bakers have the most openings (500 a year) and welders the fewest."
        )),
        ("age", (46, 40, 30), (
            "Of the three, bakers are the oldest (46 years) and welders the youngest."
        )),
        ("age", (oc.Estimate(46, statistic="median"), oc.Estimate(40, statistic="median")), (
            "Bakers are older (a median of 46 years) than cooks (a median of 40 years)."
        )),
        ("years_of_experience", (12, 5, 1), (
            "Of the three, bakers have the most experience (12 years) and welders the least."
        )),
        ("job_satisfaction", (4, 3, 2), (
            "Of the three, bakers have the highest job satisfaction (4 out of 5) "
            "and welders the lowest."
        )),
        ("job_satisfaction", (4, 3), (
            "Of the two, bakers have the higher job satisfaction (4 out of 5) "
            "and cooks the lower (3 out of 5)."
        )),
        ("lgbt", (0.08, 0.04, 0.01), (
            "Of the three, bakers have the highest LGBT share (8%) and welders the lowest."
        )),
        ("growth", (0.1, 0.05, 0.02), (
            "Of the three, employment of bakers is projected to grow the fastest (by 10%) "
            "and that of welders the slowest (by 2%)."
        )),
        ("growth", (0.1, 0.02), (
            "Of the two, employment of bakers is projected to grow faster (by 10%) "
            "and that of cooks slower (by 2%)."
        )),
        ("growth", (0.1, -0.05, -0.2), (
            "Of the three, employment of bakers is projected to grow (by 10%), "
            "while that of welders is projected to shrink the most (by 20%)."
        )),
        ("growth", (-0.02, -0.05, -0.2), (
            "Of the three, employment of bakers is projected to shrink the least (by 2%) "
            "and that of welders the most (by 20%)."
        )),
        ("growth", (-0.02, -0.2), (
            "Of the two, employment of bakers is projected to shrink less (by 2%) "
            "and that of cooks more (by 20%)."
        )),
        ("growth", (0.1, 0.05, 0), (
            "Of the three, employment of bakers is projected to grow the fastest (by 10%), "
            "while that of welders is projected to stay the same."
        )),
        ("growth", (0.1, 0.1, -0.2), (
            "Of the three, employment of bakers and cooks is projected to grow (by 10% each), "
            "while that of welders is projected to shrink (by 20%)."
        )),
        ("growth", (-0.1, -0.1), "Employment of bakers and cooks is projected to shrink by 10%."),
        ("growth", (0.05,), "Employment of bakers is projected to grow by 5%."),
        ("growth", (0, 0), "Employment of bakers and cooks is projected to stay the same."),
        ("growth", (0.003, -0.003), (
            "Bakers and cooks have about the same projected growth, 0.3% and -0.3%."
        )),
        ("growth", (oc.at_least(0.5), 0.2, 0.1), (
            "Of the three, bakers have the highest projected growth (at least 50%) "
            "and welders the lowest."
        )),
        ("age", (oc.Estimate(46, statistic="median"),), (
            "The figure for median age is 46 years for bakers."
        )),
        ("salary", (oc.Estimate(-5, relative_to="clerks"), oc.Estimate(9, relative_to="clerks")), (
            "Of the two, cooks have the higher average salary ($9 from that of clerks) "
            "and bakers the lower (-$5 from that of clerks)."
        )),
    ],
)  # fmt: skip
def test_the_sentences_word_for_word(by, figures, text):
    """Each form of the sentence about many roles."""
    assert of(by, *figures).summary() == text


def test_of_ten_or_more_roles_the_number_is_in_digits():
    """Many names are counted, not all listed."""
    alike = of("salary", *([100] * 12), titles=MANY)
    assert alike.summary() == "All 12 roles have the same average salary, $100 a year."
    tied = of("salary", *([100] * 12), 50, titles=MANY).summary()
    assert tied.startswith(
        "Of the 13 roles, airport cooks, beach cooks, camp cooks, and nine others earn"
    )
    missing = of("salary", *([None] * 7), titles=MANY).summary()
    assert missing.endswith("for airport cooks, beach cooks, camp cooks, and four others.")


def test_lowest_first_begins_with_the_lowest():
    """The sentence begins at the end at which the ranking does."""
    roles = of("salary", 100, 90, 80).roles
    assert rank(roles, descending=False).summary() == (
        "Of the three, welders earn the least on average ($80 a year) and bakers the most."
    )
    assert rank(roles[:2], descending=False).summary() == (
        "Cooks earn less on average ($90 a year) than bakers ($100 a year)."
    )


def test_areas_are_named():
    """One area is named once; several tell the roles apart."""
    assert of("salary", 5, 4, 3, area="Ohio").summary().startswith("In Ohio, of the three, bakers")
    roles = [oc.Role(title="cook", area=area, salary=9) for area in ("Ohio", "Iowa", None)]
    text = rank(roles).summary()
    assert text.startswith("Cooks (nationwide), cooks (Iowa), and cooks (Ohio) have the same")


def test_names_are_looked_up_in_the_default_catalog():
    """A name means what it means in a comparison; a role under two names stands once."""
    names = ["registered nurse", "29-1141", "paralegal", "teller"]
    ranking = rank(names)
    assert [place.role.code for place in ranking] == ["29-1141", "23-2011", "43-3071"]
    assert rank(oc.load_catalog("collections")).roles == tuple(oc.load_catalog("collections"))
    family = rank(["collector", "payment processor"], catalog=oc.load_catalog("collections"))
    assert len(family.roles) == 2
    assert rank("teller").roles == (oc.load_catalog()["teller"],)
    with pytest.raises(oc.RoleNotFoundError):
        rank(["no such role at all"])


def test_a_metric_must_have_an_order():
    """Skills have none; a name that is no metric gets suggestions."""
    with pytest.raises(oc.NotComparableError, match="'skills'"):
        rank([oc.Role(title="baker")], "skills")
    with pytest.raises(oc.MetricNotFoundError, match="did you mean 'salary'"):
        rank([oc.Role(title="baker")], "salry")


def test_no_roles_are_a_ranking_too():
    """Nothing is said of nobody."""
    ranking = rank([])
    assert (ranking.places, ranking.unranked, ranking.summary()) == ((), (), "")
    assert ranking.table().rows == ()


def test_a_ranking_of_plain_data_is_what_was_asked():
    """What is written is the roles and the question; the places follow from them."""
    ranking = of("salary", 5, None)
    assert Ranking.from_dict(ranking.to_dict()).places == ranking.places
    assert ranking.unranked == (Unranked(ranking.roles[1], oc.Absence.UNKNOWN),)

"""Two roles side by side: each difference with its gap, direction and reason."""

import math

import pytest

import occucompare as oc
from strategies import LoudRole, SteepRole

BAKER = oc.Role(
    title="baker",
    salary=oc.Estimate(40_000, standard_error=500),
    hourly=20.25,
    jobs=200,
    lgbt=0.08,
    degree=("law", 0.31),
    salary_range=(30_000, 50_000),
    skills=("filing", "Word"),
)
WELDER = oc.Role(
    title="welder",
    salary=oc.Estimate(42_000, standard_error=300),
    hourly=20.3,
    jobs=100,
    lgbt=0.1,
    degree=("law", 0.48),
    salary_range=(40_000, 60_000),
    skills=("word", "appeals"),
)


@pytest.fixture
def comparison():
    return oc.compare(BAKER, WELDER)


@pytest.mark.parametrize(
    ("name", "expected", "shown"),
    [
        ("salary", (oc.Money(2_000), 0.05, "higher"), (40_000, 42_000)),
        ("hourly", (oc.Money(0.05, per="hour"), 0.05 / 20.25, None), (20.25, 20.3)),
        ("jobs", (100, 1.0, "lower"), (200, 100)),
        ("lgbt", (2.0, None, "higher"), (8.0, 10.0)),
        ("degree", (17.0, None, "higher"), (("law", 31.0), ("law", 48.0))),
        ("salary_range", (None, None, None), ((30_000, 50_000), (40_000, 60_000))),
        ("skills", (None, None, None), (("filing", "Word"), ("word", "appeals"))),
        ("age", (None, None, None), (None, None)),
    ],
)
def test_a_difference_has_all_its_sides(comparison, name, expected, shown):
    """Gap, ratio, direction and both shown figures of one metric."""
    difference = comparison[name]
    gap, relative, direction = expected
    assert difference.gap == gap
    assert difference.relative == (relative if relative is None else pytest.approx(relative))
    assert difference.direction == direction
    assert (difference.left_shown, difference.right_shown) == shown
    assert difference.left is getattr(BAKER, name)
    assert difference.right is getattr(WELDER, name)


def test_equal_figures_have_no_gap():
    """Figures that are shown the same are equal, with a gap of nothing."""
    difference = oc.compare(BAKER, BAKER)["salary"]
    assert difference.equal
    assert difference.similar
    assert not difference.gap
    assert difference.relative is None
    assert difference.direction is None
    assert difference.reason is None


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        (5, None, "only left is known: the other is unknown"),
        (oc.Absence.SUPPRESSED, 5, "only right is known: the other is suppressed"),
        (
            oc.Absence.SUPPRESSED,
            None,
            "neither is known: left is suppressed, right is unknown",
        ),
        (5, oc.Money(5, "EUR"), "the figures differ in currency"),
        (5, 6, None),
    ],
)
def test_a_difference_says_why_nothing_can_be_said(left, right, reason):
    """The reason names the side, the absence, or what the figures differ in."""
    one, other = oc.Role(title="a", salary=left), oc.Role(title="b", salary=right)
    assert oc.compare(one, other)["salary"].reason == reason


def test_two_rows_of_one_published_line_have_no_difference():
    """Figures that were published together give that line as the reason."""
    value = oc.Estimate(46, published_as="bakers and cooks")
    one, other = oc.Role(title="a", age=value), oc.Role(title="b", age=value)
    assert oc.compare(one, other)["age"].reason == (
        "both are published together as 'bakers and cooks'"
    )


# Intervals.


def test_a_gap_carries_its_interval_where_errors_are_published(comparison):
    """The interval is right minus left, 1.96 combined standard errors to either side."""
    low, high = comparison["salary"].interval
    margin = 1.959964 * math.hypot(500, 300)
    assert (low, high) == (pytest.approx(2_000 - margin), pytest.approx(2_000 + margin))
    assert comparison["salary"].reliable
    assert comparison["hourly"].interval is None
    assert comparison["hourly"].reliable is None


def test_the_interval_of_shares_is_in_percentage_points():
    """Standard errors of shares are fractions; their gap and its interval are points."""

    def share(figure):
        return oc.Role(title="baker", lgbt=oc.Estimate(figure, standard_error=0.02))

    difference = oc.compare(share(0.08), share(0.12))["lgbt"]
    assert difference.interval == pytest.approx((-1.54, 9.54), abs=0.01)
    assert difference.reliable is False


@pytest.mark.parametrize(("error", "reliable"), [(100, True), (1_000, False)])
def test_a_gap_is_reliable_when_its_interval_leaves_out_zero(error, reliable):
    """Words follow the interval: a gap within it is not shown to be one."""
    one = oc.Role(title="baker", salary=oc.Estimate(40_000, standard_error=error))
    other = oc.Role(title="welder", salary=oc.Estimate(41_000, standard_error=error))
    comparison = oc.compare(one, other)
    assert comparison["salary"].reliable is reliable
    text = comparison.sentences(["reliability"])[0].text
    assert ("do not show a reliable difference" in text) is not reliable


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (oc.Estimate(5, standard_error=1), 5),
        (oc.Estimate(5, standard_error=1), oc.Estimate(oc.Money(5, "EUR"), standard_error=1)),
        (
            oc.Estimate(5, standard_error=1),
            oc.Estimate(500, standard_error=1, bound="at least"),
        ),
        (oc.Estimate(5, standard_error=1), None),
    ],
)
def test_there_is_no_interval_without_two_errors_of_a_kind(left, right):
    """One error, two currencies, a bound or an absence leave no interval."""
    one, other = oc.Role(title="a", salary=left), oc.Role(title="b", salary=right)
    assert oc.compare(one, other)["salary"].interval is None
    assert oc.compare(one, other)["salary"].reliable is None


@pytest.mark.parametrize(
    ("metric", "figure"),
    [("salary_range", (30_000, 40_000)), ("degree", "law degree"), ("gender", {"women": 1})],
)
def test_figures_that_are_no_numbers_have_no_interval(metric, figure):
    """Equal ranges, names and shares have no interval, standard errors or not."""
    value = oc.Estimate(figure, standard_error=1)
    one, other = oc.Role(title="a", **{metric: value}), oc.Role(title="b", **{metric: value})
    assert oc.compare(one, other)[metric].interval is None


# Whole texts.


@pytest.mark.parametrize(
    ("left", "right", "said"),
    [
        ((41_600, 20), (62_400, 30), False),
        ((41_610, 20), (62_390, 30), False),
        ((41_600, 20), (62_400, 31), True),
        ((41_600, 21), (62_400, 30), True),
        ((41_600, 20), (None, 30), True),
        ((None, 20), (None, 30), True),
    ],
)
def test_pay_an_hour_is_left_out_when_it_is_the_salary_over(left, right, said):
    """A text does not tell pay an hour that is only the salary over 2,080 hours, for both."""
    one, other = (
        oc.Role(title=title, salary=salary, hourly=hourly, jobs=jobs)
        for title, (salary, hourly), jobs in (("baker", left, 100), ("welder", right, 200))
    )
    comparison = oc.compare(one, other)
    kinds = [sentence.kind for sentence in comparison.sentences(length="full")]
    assert ("hourly" in kinds) is said
    assert [sentence.kind for sentence in comparison.sentences(["hourly"])] == ["hourly"]


# Reading a comparison.


def test_a_comparison_is_read_by_name_and_in_order(comparison):
    """Names, length, iteration and items all go over the same differences."""
    assert len(comparison) == len(comparison.differences) == len(list(comparison))
    assert comparison.names == tuple(each.metric.name for each in comparison.differences)
    for name, difference in zip(comparison.names, comparison, strict=True):
        assert comparison[name] == difference


def test_an_unknown_metric_gets_suggestions(comparison):
    """A wrong name is answered with the nearest that there are."""
    with pytest.raises(LookupError, match="no metric 'salery'; did you mean 'salary'") as caught:
        comparison["salery"]
    assert isinstance(caught.value, oc.MetricNotFoundError)
    assert caught.value.name == "salery"
    assert caught.value.suggestions[0] == "salary"
    with pytest.raises(oc.MetricNotFoundError, match=r"no metric 'zzz'$"):
        comparison["zzz"]


def test_unknown_kinds_and_lengths_are_refused(comparison):
    """A wrong kind of sentence or length of text is answered with what there is."""
    with pytest.raises(oc.WordingError, match="no sentence kind 'salry'; did you mean 'salary'"):
        comparison.sentences(["salry"])
    with pytest.raises(oc.WordingError, match="no length 'tiny'; there is 'headline', 'short'"):
        comparison.summary(length="tiny")


def test_a_summary_is_its_sentences(comparison):
    """At each length the text is the sentences, one space apart, or an empty line between
    paragraphs; longer lengths say more."""
    texts = []
    for length in ("headline", "short", "standard", "full"):
        sentences = comparison.sentences(length=length)
        text = comparison.summary(length=length)
        assert text.replace("\n\n", " ") == " ".join(map(str, sentences))
        assert ("\n" in text) == (length in ("standard", "full"))
        texts.append(text)
    assert sorted(texts, key=len) == texts
    assert comparison.summary() == texts[2]


def test_the_headline_comes_first_at_every_length(comparison):
    """Every length begins with the same headline."""
    headline = comparison.summary(length="headline")
    for length in ("short", "standard", "full"):
        assert comparison.summary(length=length).startswith(headline)


def test_roles_are_compared_in_any_catalog_or_none():
    """Roles and names mix; names need a catalog that has them."""
    family = oc.load_catalog("collections")
    collector = family["collector"]
    by_name = oc.compare("collector", "Collections Coordinators", catalog=family)
    assert by_name == family.compare(collector, "collections coordinator")
    assert by_name == oc.compare(collector, family["collections coordinator"])
    assert oc.compare(collector, BAKER) == family.compare("collector", BAKER)


def test_sources_are_listed_once_in_order_of_use():
    """Every source of a role, a figure or an absence is named once."""
    first, second, third = (
        oc.Source(publisher="BLS", dataset=name) for name in ("OEWS", "EP", "CPS")
    )
    one = oc.Role(title="a", sources=(first,), salary=oc.Estimate(5, source=second))
    other = oc.Role(title="b", sources=(first,), salary=6, age=oc.Absent(oc.Absence.UNKNOWN, third))
    assert oc.compare(one, other).sources == (first, second, third)


def test_identical_roles_are_said_to_be_so():
    """Comparing a role with itself gives one sentence that says so."""
    assert (
        oc.compare(BAKER, BAKER).summary(length="full") == "Both sides are the same role: bakers."
    )


def test_two_roles_of_one_title_are_told_apart():
    """Two years of one occupation are told apart by their period, others by their side."""

    def at(period, salary):
        sources = (oc.Source(publisher="BLS", dataset="OEWS", period=period),)
        return oc.Role(title="baker", salary=salary, sources=sources if period else ())

    years = oc.compare(at("2023", 40_000), at("2024", 44_000))
    assert "A baker (2024) has an average salary of $44,000 a year" in years.summary()
    assert "the $40,000 of a baker (2023)" in years.summary()
    assert years.summary(length="short").endswith(
        "A baker (2024) earns $4,000 more a year on average than a baker (2023)."
    )
    sides = oc.compare(at(None, 40_000), at(None, 44_000)).summary()
    assert "A baker (right) has" in sides
    assert "of a baker (left)" in sides


def test_two_titles_of_one_code_are_said_to_share_it():
    """Official statistics count two titles of one code together, and the text says so."""
    one = oc.Role(title="baker", code="51-3011", salary=1)
    other = oc.Role(title="bread maker", code="51-3011", salary=1)
    text = oc.compare(one, other).summary(length="short")
    assert "Official statistics count bakers and bread makers" in text
    assert "one occupation" in text


def test_two_classes_share_the_metrics_of_role():
    """Each side's own metrics are listed, whichever side it is."""
    loud, steep = LoudRole(title="a", noise=5), SteepRole(title="b", slope=5)
    for left, right in ((loud, steep), (steep, loud)):
        comparison = oc.compare(left, right)
        assert comparison.metrics == oc.metrics_of(oc.Role)
        assert comparison.only_left == oc.metrics_of(type(left))[-1:]
        assert comparison.only_right == oc.metrics_of(type(right))[-1:]

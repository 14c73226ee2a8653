"""Charts: their figures are the roles' stored ones, and what can't be compared is not drawn."""

import attrs
import pytest
from hypothesis import given, strategies as st

import occucompare as oc
import strategies
from english import metric_bars, pay_spans, share_bars, skills_diverging
from occucompare.model.measures import Scale
from occucompare.model.metric import metrics_of
from occucompare.presentation.charts.skills import MOST_OWN, MOST_SHARED

METRICS = {metric.name: metric for metric in metrics_of(oc.Role)}
SCALES = [each for each in METRICS.values() if isinstance(each.measure, Scale)]
SHARES = [name for name, each in METRICS.items() if isinstance(each.measure, oc.Shares)]
LISTS = [name for name, each in METRICS.items() if isinstance(each.measure, oc.Listing)]


def source_free(**figures):
    return oc.Role(title="baker", **figures)


def span_of(**figures):
    return pay_spans([source_free(**figures)]).spans[0]


def test_a_span_has_what_the_role_stores():
    """Each point of a span is a stored figure, and its label is the figure in words."""
    span = span_of(
        salary=oc.Estimate(oc.Money(50_000.4), standard_error=100),
        median_salary=48_000,
        salary_range=(30_000, 90_000),
        salary_quartiles=(40_000, 60_000),
    )
    points = (span.low, span.inner_low, span.middle, span.mean, span.inner_high, span.high)
    assert [each.value for each in points] == [30_000, 40_000, 48_000, 50_000.4, 60_000, 90_000]
    assert [each.shown for each in points] == [
        "$30,000", "$40,000", "$48,000", "$50,000", "$60,000", "$90,000",
    ]  # fmt: skip
    assert span.error.value == pytest.approx(195.9964)
    assert span.error.shown == "$196"
    assert not span.open_end


def test_an_error_that_is_not_published_is_not_drawn():
    """Without a standard error there is no interval, and the caption names none."""
    spans = pay_spans([source_free(salary=50_000)])
    assert spans.spans[0].error is None
    assert "confidence" not in spans.caption


@pytest.mark.parametrize(("coded", "low"), [("high", 40_000), ("both", None)])
def test_a_ceiling_is_an_open_end(coded, low):
    """A top-coded end is drawn at its ceiling, marked open, and labelled "at least"."""
    figure = oc.Range(40_000, 239_200, "USD", "year", top_coded=coded)
    span = span_of(salary_range=figure)
    assert span.open_end
    assert (span.high.value, span.high.shown) == (239_200, "at least $239,200")
    assert (span.low.value if span.low else None) == low


def test_an_unknown_end_is_not_drawn():
    """A range with one end has one point."""
    span = span_of(salary_range=oc.Range(None, 50_000))
    assert (span.low, span.high.value) == (None, 50_000)


def test_two_currencies_are_not_drawn_on_one_axis():
    """Pay in dollars and pay in euros have no chart together, and one each."""
    one, other = source_free(salary=1), source_free(salary=oc.Money(1, "EUR"))
    assert pay_spans([one, other]) is None
    assert pay_spans([one, source_free(median_salary=oc.Money(1, "EUR"))]) is None
    assert pay_spans([one]).unit == "US dollars a year"
    assert pay_spans([other]).unit == "euros a year"
    assert pay_spans([source_free(salary=oc.Money(1, "SEK"))]).unit == "SEK a year"


def test_ranges_between_other_percentiles_are_left_out():
    """A part whose figures are of two kinds is drawn for nobody; the others are."""
    one = source_free(salary=1, salary_range=oc.Estimate(oc.Range(1, 2), statistic="p10-p90"))
    other = source_free(salary=2, salary_range=(1, 2))
    spans = pay_spans([one, other])
    assert [(each.low, each.mean.value) for each in spans.spans] == [(None, 1), (None, 2)]
    assert spans.caption == "Pay a year"
    assert pay_spans([one]).caption == "Pay a year, from the 10th to the 90th percentile"


def test_pay_an_hour_has_its_own_spans():
    """`per` chooses the metrics, and the axis is named after it."""
    role = source_free(salary=50_000, hourly=20.5, median_hourly=19)
    spans = pay_spans([role], per="hour")
    assert spans.unit == "US dollars an hour"
    assert (spans.spans[0].mean.shown, spans.spans[0].middle.shown) == ("$20.50", "$19.00")
    assert pay_spans([role], per="week") is None


def test_a_distance_is_not_drawn():
    """What is published as a distance from another figure has no place on an axis."""
    far = oc.Estimate(oc.Money(-500), relative_to="clerks")
    assert pay_spans([source_free(salary=far)]) is None
    assert metric_bars([source_free(salary=far)], METRICS["salary"]) is None


@given(strategies.roles(), strategies.roles())
def test_spans_hold_only_stored_figures(left, right):
    """Nothing is drawn from a missing figure, and every point's value is one that is stored."""
    for per in ("year", "hour", "week"):
        spans = pay_spans([left, right], per=per)
        stored = {amount for role in (left, right) for amount in amounts(role)}
        for span in spans.spans if spans else ():
            points = [getattr(span, each.name) for each in attrs.fields(type(span))]
            shown = [each for each in points if hasattr(each, "shown") and each is not span.error]
            assert shown
            assert {each.value for each in shown} <= stored


def amounts(role):
    for metric in metrics_of(oc.Role):
        value = getattr(role, metric.name)
        if isinstance(value, oc.Estimate) and isinstance(value.figure, oc.Money):
            yield value.figure.amount
        if isinstance(value, oc.Estimate) and isinstance(value.figure, oc.Range):
            yield value.figure.low
            yield value.figure.high


def test_shares_are_bars_in_percent():
    """A part is a group, a role a bar; a part that a role lacks has none."""
    comparison = oc.compare(
        oc.Role(title="baker", gender={"women": 0.36, "men": 0.64}),
        oc.Role(title="welder", gender={"women": 0.2, "men": 0.7, "unknown": 0.1}),
    )
    bars = share_bars(comparison, "gender")
    assert (bars.series, bars.top, bars.caption) == (("Bakers", "Welders"), 100, "Gender")
    assert [each.label for each in bars.groups] == ["Women", "Men", "Unknown"]
    shown = [[bar and bar.shown for bar in each.bars] for each in bars.groups]
    assert shown == [["36%", "20%"], ["64%", "70%"], [None, "10%"]]


def test_shares_that_overlap_say_so():
    """The caption tells that partial shares need not add up."""
    race = oc.Distribution((oc.Part("White", 0.7),), partial=True)
    roles = (oc.Role(title=title, race=race) for title in ("baker", "welder"))
    assert "need not add up to 100%" in share_bars(oc.compare(*roles), "race").caption


def test_one_published_line_is_not_drawn_as_two():
    """Two roles of one published line have no bars side by side."""
    line = oc.Estimate(oc.Distribution((oc.Part("men", 1.0),)), published_as="bakers and welders")
    roles = (oc.Role(title=title, gender=line) for title in ("baker", "welder"))
    assert share_bars(oc.compare(*roles), "gender") is None


@given(strategies.comparisons, st.sampled_from(SHARES))
def test_bars_hold_only_stored_shares(comparison, name):
    """Every bar is a part that its role stores, in percent."""
    bars = share_bars(comparison, name)
    difference = comparison[name]
    stored = [
        {part.share * 100 for part in value.figure}
        for value in (difference.left, difference.right)
        if isinstance(value, oc.Estimate) and value.relative_to is None
    ]
    if bars is None:
        assert not any(stored) or difference.reason
        return
    for place, shares in enumerate(stored):
        drawn = {each.bars[place].value for each in bars.groups if each.bars[place]}
        assert drawn == shares


@given(st.lists(strategies.roles(), min_size=1, max_size=4), st.sampled_from(SCALES))
def test_bars_of_a_metric_start_at_zero_and_are_of_one_kind(roles, metric):
    """A bar for each role, of its stored figure; none where a bar could not be right."""
    bars = metric_bars(roles, metric)
    values = [getattr(role, metric.name) for role in roles]
    known = [each for each in values if isinstance(each, oc.Estimate) and not each.relative_to]
    keys = {metric.measure.key(each) for each in known}
    sizes = [getattr(each.figure, "amount", each.figure) for each in known]
    assert (bars is None) == (len(keys) != 1 or any(size < 0 for size in sizes))
    if bars:
        found = [each.bars[0].value for each in bars.groups if each.bars[0]]
        unit = 100 if isinstance(metric.measure, (oc.Share, oc.Growth)) else 1
        assert found == [size * unit for size in sizes]
        assert len(bars.groups) == len(roles)


def test_lists_and_ranges_have_no_bars():
    """Only a metric of one number has a bar a role."""
    assert metric_bars([source_free(skills={"filing": 0.1})], METRICS["skills"]) is None


def skills(**weights):
    return {name.replace("_", " "): weight for name, weight in weights.items()}


def test_shared_names_come_first_then_each_ones_own():
    """Rows of both lists by their combined weight, then left's own, then right's own."""
    comparison = oc.compare(
        oc.Role(title="baker", skills=skills(ovens=0.3, tills=0.2, dough=0.1)),
        oc.Role(title="cook", skills=skills(tills=0.5, Ovens=0.2, sauces=0.4)),
    )
    chart = skills_diverging(comparison)
    rows = [
        (row.label, row.left and row.left.shown, row.right and row.right.shown)
        for row in chart.rows
    ]
    assert rows == [
        ("Tills", "20%", "50%"),
        ("Ovens", "30%", "20%"),
        ("Dough", "10%", None),
        ("Sauces", None, "40%"),
    ]
    assert (chart.left, chart.right, chart.top) == ("Bakers", "Cooks", None)
    assert chart.caption == "Skills by share of people"


def scores(*weights):
    items = tuple(oc.Weighted(f"skill {place}", weight) for place, weight in enumerate(weights))
    return oc.WeightedNames(items, "score", 5)


def test_scores_that_differ_most_are_shown_and_counted():
    """Of many scores the chart has those that differ most, and says of how many."""
    comparison = oc.compare(
        oc.Role(title="baker", skills=scores(*[3.0] * 20)),
        oc.Role(title="cook", skills=scores(*[3 - place / 10 for place in range(20)])),
    )
    chart = skills_diverging(comparison)
    assert [row.label for row in chart.rows] == [f"Skill {each}" for each in range(19, 13, -1)]
    assert chart.caption == "Skills, on a scale up to 5: the 6 of 20 that differ most"
    assert chart.top == 5


def test_weights_on_two_scales_are_not_drawn():
    """A share of people and a score have no common axis."""
    one = oc.Role(title="baker", skills=scores(1, 2))
    other = oc.Role(title="cook", skills={"skill 0": 0.5})
    assert skills_diverging(oc.compare(one, other)) is None


@given(strategies.comparisons, st.sampled_from(LISTS))
def test_rows_hold_only_stored_weights(comparison, name):
    """A row's figures are the stored weights of its name, within the declared numbers of rows."""
    chart = skills_diverging(comparison, name)
    if chart is None:
        return
    difference = comparison[name]
    both = [
        {item.name.casefold(): item.weight for item in value.figure}
        for value in (difference.left, difference.right)
    ]
    unit = 100 if difference.left.figure.scale == "share" else 1
    for row in chart.rows:
        for point, weights in zip((row.left, row.right), both, strict=True):
            if point is not None:
                assert point.value == weights[row.label.casefold()] * unit
    shared = [row for row in chart.rows if row.left and row.right]
    assert chart.rows[: len(shared)] == tuple(shared)
    assert len(shared) <= MOST_SHARED
    assert len(chart.rows) - len(shared) <= 2 * MOST_OWN

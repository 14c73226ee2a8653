"""What figures can be, how they are shown, and how two of them differ."""

import attrs
import pytest
from hypothesis import given, strategies as st

import occucompare as oc
import strategies

LINES = oc.Thresholds()
ALL = [
    oc.Pay(),
    oc.Pay(per="hour", statistic="median"),
    oc.Count(),
    oc.Share(),
    oc.Growth(),
    oc.Years(),
    oc.Rating(),
    oc.Rating(top=10, bottom=1),
    oc.Level("decibels", decimals=1),
    oc.PayRange(per="year"),
    oc.PayRange(per="hour", statistic="p25-p75"),
    oc.Months(),
    oc.Category(),
    oc.Shares(),
    oc.Listing(),
    oc.Prose(),
    oc.Items(),
]


def accepted(measure, given):
    """A given value made whole, and what is wrong with it."""
    problems = []
    value = measure.accept(given, "$.x", problems)
    return value, [str(problem) for problem in problems]


def changed(measure, left, right, lines=LINES):
    """The change between two given figures."""
    one, other = (measure.read(accepted(measure, each)[0]) for each in (left, right))
    return measure.change(one, other, lines)


def test_every_measure_is_tried_here():
    """Each public measure is in the list above."""
    public = {getattr(oc, name) for name in oc.__all__}
    measures = {each for each in public if isinstance(each, type) and issubclass(each, oc.Measure)}
    assert measures - {oc.Measure, oc.Scale} == set(map(type, ALL))


@pytest.mark.parametrize("measure", ALL, ids=repr)
def test_a_change_has_a_declared_shape(measure):
    """Whatever two values there are, their change has one of the measure's declared shapes."""

    @given(strategies.values(measure), strategies.values(measure), strategies.thresholds)
    def law(left, right, lines):
        one, other = (measure.read(accepted(measure, each)[0]) for each in (left, right))
        change = measure.change(one, other, lines)
        assert type(change) in measure.shapes
        assert type(change) is measure.shape(one, other, lines)

    law()


@pytest.mark.parametrize("measure", ALL, ids=repr)
def test_what_was_accepted_is_accepted_again(measure):
    """Making a value whole changes nothing the second time, and finds nothing wrong."""

    @given(strategies.values(measure))
    def law(given):
        value, problems = accepted(measure, given)
        assert problems == []
        assert accepted(measure, value) == (value, [])

    law()


@pytest.mark.parametrize("measure", ALL, ids=repr)
def test_measures_are_values(measure):
    """Two measures of the same declaration are equal, and hash alike."""
    assert measure == attrs.evolve(measure)
    assert hash(measure) == hash(attrs.evolve(measure))


@pytest.mark.parametrize(
    ("measure", "figure", "shown"),
    [
        (oc.Pay(), 34_871.6, 34_872),
        (oc.Pay(), oc.Money(16.775, per="hour"), 16.77),
        (oc.Pay(), oc.Money(1_500.4, "JPY", "hour"), 1_500),
        (oc.Count(), 23_948, 23_948),
        (oc.Share(), 0.7343, 73.4),
        (oc.Share(decimals=0), 0.7343, 73),
        (oc.Growth(), -0.0805, -8.1),
        (oc.Years(), 45.97, 46.0),
        (oc.Rating(), 3.94, 3.9),
        (oc.Level("dB"), 70.4, 70),
        (oc.Level("dB", decimals=2), 70.456, 70.46),
        (oc.PayRange(), (27_000.4, 44_000.6), (27_000, 44_001)),
        (oc.PayRange(), (None, 44_000.6), (None, 44_001)),
        (oc.Months(), (6, 12), (6, 12)),
        (oc.Category(), ("Business", 0.31), ("business", 31.0)),
        (oc.Category(), "Business", ("business", None)),
        (oc.Listing(), {"a": 0.1, "b": 0.5}, ("b", "a")),
        (oc.Prose(), "They bake.", "They bake."),
    ],
)
def test_figures_are_rounded_as_declared(measure, figure, shown):
    """What is shown of a figure, and subtracted."""
    value, problems = accepted(measure, figure)
    assert problems == []
    assert measure.shown(value.figure) == shown


@pytest.mark.parametrize(
    ("measure", "left", "right", "change"),
    [
        (oc.Pay(), 100, 250, oc.Higher("right", 150, 1.5)),
        (oc.Pay(), 250, 100, oc.Higher("left", 150, 1.5)),
        (oc.Pay(), 34_872.1, 34_871.9, oc.Equal()),
        (oc.Pay(), 0, 0, oc.Equal()),
        (oc.Pay(), 0, 5, oc.Higher("right", 5, None)),
        (oc.Pay(), 5, oc.Money(5, "EUR"), oc.NotComparable("currency")),
        (oc.Pay(), 5, oc.Money(5, per="hour"), oc.NotComparable("period")),
        (oc.Count(), 200, 201, oc.Similar("right", 1, 0.005)),
        (oc.Share(), 0.1, 0.25, oc.Higher("right", 15.0, None)),
        (oc.Growth(), -0.08, 0.05, oc.Higher("right", 13.0, None)),
        (oc.Years(), 46, 46.3, oc.Similar("right", 0.3, None)),
        (oc.Rating(), 4, 3, oc.Higher("left", 1, None)),
        (oc.Level("dB"), -10, 10, oc.Higher("right", 20, None)),
        (oc.PayRange(), (1, 5), (1, 5), oc.Equal()),
        (oc.PayRange(), (1, None), (1, None), oc.NotComparable("open range")),
        (oc.PayRange(), (1, None), (1, 5), oc.NotComparable("open range")),
        (oc.Category(), "law", "LAW", oc.Equal()),
        (oc.Category(), ("law", 0.3), "law", oc.Equal()),
        (oc.Category(), ("law", 0.3), ("law", 0.45), oc.Higher("right", 15.0)),
        (oc.Category(), ("law", 0.3), ("art", 0.3), oc.Differs()),
        (
            oc.Shares(),
            {"women": 0.64, "men": 0.36},
            {"men": 0.266, "women": 0.734},
            oc.Shifts((oc.PartGap("men", -9.4), oc.PartGap("women", 9.4))),
        ),
        (oc.Shares(), {"women": 0.5, "men": 0.5}, {"men": 0.5, "women": 0.5}, oc.Equal()),
        (oc.Shares(), {"a": 1}, {"b": 1}, oc.Differs()),
        (oc.Listing(), ["a", "b"], ["B", "c"], oc.Sets(("b",), ("a",), ("c",))),
        (oc.Listing(), [], ["a"], oc.Sets((), (), ("a",))),
        (oc.Prose(), "a", "b", oc.Differs()),
        (oc.Items(), ["a"], ["a"], oc.Equal()),
        (oc.Pay(), None, 5, oc.OneKnown("right", oc.Absence.UNKNOWN)),
        (oc.Pay(), None, None, oc.NeitherKnown(oc.Absence.UNKNOWN, oc.Absence.UNKNOWN)),
    ],
)
def test_changes_of_two_figures(measure, left, right, change):
    """What two figures of each measure differ in."""
    assert changed(measure, left, right) == change


@pytest.mark.parametrize(
    ("left", "right", "relation", "shared"),
    [
        ((1, 5), (3, 9), "overlap", (3, 5)),
        ((3, 9), (1, 5), "overlap", (3, 5)),
        ((3, 5), (1, 9), "left inside", (3, 5)),
        ((1, 9), (3, 5), "right inside", (3, 5)),
        ((1, 9), (1, 5), "right inside", (1, 5)),
        ((1, 5), (1, 9), "left inside", (1, 5)),
        ((1, 5), (5, 9), "touch", (5, 5)),
        ((5, 9), (1, 5), "touch", (5, 5)),
        ((1, 2), (5, 9), "apart", None),
        ((5, 9), (1, 2), "apart", None),
        ((5, 5), (5, 9), "touch", (5, 5)),
        ((6, 6), (5, 9), "left inside", (6, 6)),
    ],
)
@pytest.mark.parametrize("measure", [oc.PayRange(), oc.Months()], ids=repr)
def test_how_two_ranges_lie(measure, left, right, relation, shared):
    """Two ranges overlap, nest, meet or lie apart; what they share is shared by both."""
    change = changed(measure, left, right)
    assert isinstance(change, oc.Overlap)
    assert change.relation == relation
    assert (change.shared and (change.shared.low, change.shared.high)) == shared


@given(strategies.figures(oc.Months()), strategies.figures(oc.Months()))
def test_the_shared_stretch_lies_in_both_ranges(left, right):
    """What two ranges share lies within each of them."""
    change = changed(oc.Months(), left, right)
    if isinstance(change, oc.Overlap) and change.shared:
        for each in (left, right):
            assert each.low <= change.shared.low <= change.shared.high <= each.high


CEILING = oc.Range(80_000, 239_200, "USD", "year", "high")


@pytest.mark.parametrize("other", [(70_000, 300_000), (100_000, 300_000), (1, 2), CEILING])
def test_a_top_coded_range_is_not_laid_beside_another(other):
    """A range that ends at a publisher's ceiling may end anywhere above, so nothing is claimed."""
    assert changed(oc.PayRange(), CEILING, other) == oc.NotComparable("open range")
    assert changed(oc.PayRange(), other, CEILING) == oc.NotComparable("open range")


@pytest.mark.parametrize("mark", ["high", "both"])
def test_two_top_coded_ranges_are_not_compared(mark):
    """Two ranges that both run into the ceiling can't be laid side by side."""
    other = oc.Range(90_000, 239_200, "USD", "year", mark)
    assert isinstance(changed(oc.PayRange(), CEILING, other), oc.NotComparable)


@given(strategies.listings(), strategies.listings())
def test_every_name_is_shared_or_of_one_side(left, right):
    """Two lists are taken apart without rest: each name is in one set, and in its list."""
    change = changed(oc.Listing(), left, right)
    if not isinstance(change, oc.Sets):
        assert (left.scale, left.top) != (right.scale, right.top)
        return
    assert sorted(change.shared + change.only_left) == sorted(left.names)
    assert sorted(change.shared + change.only_right) == sorted(right.names)


@given(strategies.listings())
def test_the_heaviest_names_come_first(listing):
    """Names with weights come in order of weight, before those without one."""
    value, _ = accepted(oc.Listing(), listing)
    weights = [item.weight for item in value.figure]
    known = [weight for weight in weights if weight is not None]
    assert weights[: len(known)] == sorted(known, reverse=True)
    assert {item.name for item in value.figure} == set(listing.names)


@given(st.permutations([("a", 0.1), ("b", 0.1), ("c", 0.1)]))
def test_names_of_one_weight_keep_their_order(pairs):
    """A tie is left in the order in which it was given."""
    value, _ = accepted(oc.Listing(), dict(pairs))
    assert value.figure.names == tuple(name for name, _ in pairs)


@pytest.mark.parametrize(
    ("total", "fine"),
    [(0.97, False), (0.988, False), (0.99, True), (1.0, True), (1.01, True), (1.012, False)],
)
def test_published_shares_add_up_within_their_rounding(total, fine):
    """A dozen rounded shares may miss 100% by a point, and no more."""
    _, problems = accepted(oc.Shares(), {"a": 0.5, "b": total - 0.5})
    assert (problems == []) == fine


def test_a_partial_distribution_need_not_add_up():
    """Parts that overlap or are left out are marked so."""
    partial = oc.Distribution((oc.Part("a", 0.9), oc.Part("b", 0.9)), partial=True)
    assert accepted(oc.Shares(), partial)[1] == []


@pytest.mark.parametrize(
    ("measure", "figure"),
    [
        (oc.Pay(), oc.Money(-5)),
        (oc.Count(), -5),
        (oc.Share(), -0.5),
        (oc.Years(), -5),
        (oc.Rating(), -5),
        (oc.Growth(), -2),
    ],
)
def test_a_distance_may_be_negative(measure, figure):
    """A figure that is the distance from a reference may be below it."""
    assert accepted(measure, oc.Estimate(figure, relative_to="clerks"))[1] == []
    assert accepted(measure, figure)[1] != []


def test_a_distance_has_no_ratio():
    """Two distances from one reference are subtracted, and never divided."""
    one, other = (oc.Estimate(oc.Money(each), relative_to="clerks") for each in (100, 200))
    assert changed(oc.Pay(), one, other) == oc.Higher("right", 100, None)


def test_measures_without_their_methods_are_not_made():
    """A measure has to say what is possible."""

    @attrs.frozen
    class Empty(oc.Measure):
        pass

    with pytest.raises(TypeError, match="abstract"):
        Empty()


def test_a_measure_of_ones_own():
    """A measure is one class: units, limits and words follow from it."""

    @attrs.frozen
    class Temperature(oc.Level):
        def tolerance(self, low, thresholds):  # noqa: ARG002 - the threshold is the unit's own
            return 2

    measure = Temperature("degrees")
    assert changed(measure, 20, 21) == oc.Similar("right", 1, None)
    assert changed(measure, 20, 22) == oc.Higher("right", 2, None)

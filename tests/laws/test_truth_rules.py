"""Laws that no comparison and no sentence breaks, whatever the roles."""

from __future__ import annotations

import itertools
import json
import pickle
import re
from decimal import Decimal

import attrs
import pytest
from hypothesis import assume, example, given, settings, strategies as st

import occucompare as oc
import strategies
from english import pair
from occucompare.model.changes import mirror
from occucompare.wording.messages import MESSAGES
from occucompare.wording.outline import TOPICS
from occucompare.wording.salience import salience
from occucompare.wording.telling import LENGTHS

KINDS = tuple(MESSAGES)
SIDES = ("baker", "welder")
ORDERED = (oc.Similar, oc.Higher, oc.AtLeast)
# What a range of pay is a range of: no figure of anyone's.
PERCENTILES = ("10th", "25th", "75th", "90th")
UNSAID = (oc.OneKnown, oc.NeitherKnown, oc.Together, oc.NotComparable)
DIRECTION = re.compile(
    r"\b(higher|lower|more|less|fewer|greater|older|younger|faster|slower|above|below|twice|times"
    r"|exceeds?|better|worse)\b"
)
# Words of direction that claim none: the time an entry takes is not the direction of anything.
INNOCENT = re.compile(r"less than 0\.1%|times to enter")


# How a text is asked for: its words, the number of its subjects, and which of its wordings.
manners = st.fixed_dictionaries(
    {
        "register": st.sampled_from(["plain", "formal"]),
        "subject": st.sampled_from([None, "singular", "plural"]),
        "seed": st.integers(0, 30),
    }
)
lengths = st.sampled_from(LENGTHS)


def every_sentence(comparison, length="standard", **manner):
    """The sentences of the texts of all lengths, and those of every kind alone at one length."""
    for each in LENGTHS:
        yield from comparison.sentences(length=each, **manner)
    yield from alone(comparison, length, manner)


def alone(comparison, length, manner):
    """The sentences of every kind and metric alone."""
    return comparison.sentences([*KINDS, *comparison.names], length=length, **manner)


def without(text, pieces):
    """The text with whole occurrences of some pieces taken out, the longest first."""
    for piece in sorted(filter(None, set(pieces)), key=len, reverse=True):
        whole = rf"(?<![\w.,$%-]){re.escape(piece)}(?![\w%]|[.,]\d)"
        text = re.sub(whole, " ", text, flags=re.IGNORECASE)
    return text


def titles_of(comparison):
    """Every form of both titles, as they may stand in a sentence."""
    for role in pair(comparison):
        yield from (role.a, role.plural, role.singular)


def uncovered(comparison, sentence):
    """The figures of a sentence that none of its facts shows."""
    rest = without(sentence.text, [fact.shown for fact in sentence.facts])
    return re.findall(r"\S*\d\S*", without(rest, titles_of(comparison)))


def number_in(shown):
    """The number of a shown figure, without its sign and unit."""
    found = re.search(r"\d[\d,]*(\.\d+)?", shown)
    return Decimal(found[0].replace(",", "")) if found else None


def rounds_to(fact):
    """Whether a fact's shown figure is its stored one, rounded as such figures are."""
    number = number_in(fact.shown)
    if number is None or not isinstance(fact.value, (int, float)):
        return True
    if fact.shown.startswith("less than"):
        return 0 < fact.value < 0.001
    value, slack = abs(fact.value), 0.05
    if fact.shown.startswith("about "):
        # A count in prose: three significant digits.
        unit = 10 ** (len(str(int(value))) - 3)
        return number % unit == 0 and abs(float(number) - value) <= unit / 2
    if "hourly" in fact.metric:
        slack = 0.5 if "\N{YEN SIGN}" in fact.shown else 0.005
    elif any(word in fact.metric for word in ("salary", "weekly", "best_")):
        slack = 0.5
    if fact.role is None and re.fullmatch(r"[\d,.]+", fact.shown):
        slack = 0.5 if value > 9 else 0.05  # how many times as much
    if "%" in fact.shown:
        value, slack = value * 100, 0.05
    return abs(float(number) - value) <= slack * (1 + 1e-9) + value * 1e-12


# One role with itself, and two roles from both sides.


@given(strategies.roles(), strategies.thresholds, lengths, manners)
def test_a_role_does_not_differ_from_itself(role, thresholds, length, manner):
    """Comparing a role with itself claims no difference, in data or in words."""
    comparison = oc.Comparison(role, role, thresholds)
    for difference in comparison.differences:
        assert not isinstance(difference.change, (*ORDERED, oc.Differs, oc.Shifts, oc.OneKnown))
        assert difference.direction is None
        assert not difference.gap or isinstance(difference.gap, oc.Money)
        match difference.change:
            case oc.Sets(_, only_left, only_right):
                assert only_left == only_right == ()
            case oc.Overlap(relation):
                assert relation == "same"
    for sentence in every_sentence(comparison, length, **manner):
        assert sentence.favours is None
        assert not DIRECTION.search(INNOCENT.sub("", without(sentence.text, titles_of(comparison))))


@given(strategies.comparisons)
def test_a_comparison_mirrors_its_reverse(comparison):
    """compare(a, b) is compare(b, a) with the sides exchanged, row by row."""
    other = oc.Comparison(comparison.right, comparison.left, comparison.thresholds)
    assert comparison.names == other.names
    assert comparison.only_left == other.only_right
    for one, two in zip(comparison.differences, other.differences, strict=True):
        assert (one.metric, one.left, one.right) == (two.metric, two.right, two.left)
        assert one.gap == two.gap
        assert one.relative == two.relative
        assert one.equal == two.equal
        assert one.similar == two.similar
        assert {one.direction, two.direction} in ({None}, {"higher", "lower"})
        if isinstance(one.change, oc.Sets):
            # The shared names are in the order of the left list, so they are only the same set.
            assert set(one.change.shared) == set(two.change.shared)
            assert one.change.only_left == two.change.only_right
            assert one.change.only_right == two.change.only_left
        else:
            assert mirror(one.change) == two.change
        # Ranges and names have no interval; test_comparison asks for one.
        if isinstance(one.left_shown, (int, float)) and one.interval:
            assert one.interval == pytest.approx((-two.interval[1], -two.interval[0]))


@given(strategies.pairs(SIDES), lengths, manners)
def test_sentences_favour_the_same_role_from_both_sides(roles, length, manner):
    """A sentence that says which role is higher says the same when the roles change places."""
    one, other = roles
    there = alone(oc.compare(one, other), length, manner)
    back = alone(oc.compare(other, one), length, manner)
    favoured = {sentence.kind: sentence for sentence in there if sentence.favours}
    mirrored = {sentence.kind: sentence for sentence in back if sentence.favours}
    assert favoured.keys() == mirrored.keys()
    for kind, sentence in favoured.items():
        assert {sentence.favours, mirrored[kind].favours} == {"left", "right"}
        assert sentence.text == mirrored[kind].text


# Figures in sentences.


@given(strategies.comparisons, lengths, manners)
@settings(max_examples=120)
def test_every_figure_in_a_sentence_is_a_fact_of_it(comparison, length, manner):
    """No sentence of any kind, length or wording prints a figure that is not among its facts."""
    for sentence in every_sentence(comparison, length, **manner):
        assert uncovered(comparison, sentence) == [], sentence.text


@given(strategies.comparisons, lengths, manners)
def test_facts_are_shown_in_their_sentence(comparison, length, manner):
    """A fact other than a direction stands in its sentence as the fact shows it."""
    for sentence in every_sentence(comparison, length, **manner):
        for fact in sentence.facts:
            if fact.value != "higher":
                assert fact.shown.casefold() in sentence.text.casefold(), fact


@given(strategies.comparisons, lengths, manners)
def test_shown_figures_are_the_stored_ones_rounded(comparison, length, manner):
    """What a fact shows is what it stores, rounded as its measure declares."""
    for sentence in every_sentence(comparison, length, **manner):
        if sentence.kind != "headline":
            for fact in sentence.facts:
                assert rounds_to(fact), fact


@given(strategies.pairs(SIDES), lengths, manners)
def test_facts_about_one_role_hold_that_roles_figures(roles, length, manner):
    """A pay fact about a role stores the amount that the role has."""
    by_title = {role.title: role for role in roles}
    for sentence in alone(oc.compare(*roles), length, manner):
        for fact in sentence.facts:
            if fact.role and fact.metric in {"salary", "median_salary", "hourly", "jobs", "growth"}:
                stored = getattr(by_title[fact.role], fact.metric).figure
                stored = stored.amount if isinstance(stored, oc.Money) else stored
                assert fact.value in ("higher", stored)


@given(strategies.comparisons)
def test_figures_are_rounded_first_and_then_subtracted(comparison):
    """A gap is exactly the difference of the figures shown, as a reader would subtract them."""
    for difference in comparison.differences:
        if not isinstance(difference.change, ORDERED):
            continue
        left, right = difference.left_shown, difference.right_shown
        if isinstance(difference.metric.measure, oc.Category):
            left, right = left[1], right[1]
        exact = abs(Decimal(repr(left)) - Decimal(repr(right)))
        assert Decimal(repr(difference.change.gap)) == exact


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (34_871.6, 37_938.4, "$37,938 a year, $3,066 (8.8%) higher than the $34,872 of"),
        (30_000.4, 31_000.6, "$31,001 a year, $1,001 (3.3%) higher than the $30,000 of"),
    ],
)
def test_printed_figures_can_be_subtracted(left, right, words):
    """The printed gap is the difference of the printed figures, not of the stored ones."""
    comparison = oc.compare(oc.Role(title="a", salary=left), oc.Role(title="b", salary=right))
    assert words in comparison.sentences(["salary"])[0].text


@given(st.floats(0, 100_000), st.floats(0, 100_000), st.integers(0, 9))
def test_every_sentence_on_pay_adds_up(left, right, seed):
    """In "$B, $G higher than the $A", B minus A is G, whatever the stored figures are."""
    one, other = oc.Role(title="baker", salary=left), oc.Role(title="welder", salary=right)
    comparison = oc.compare(one, other)
    text = comparison.sentences(["salary"], seed=seed)[0].text
    figures = re.fullmatch(
        r".* \$(\S+) a year(?: on average)?, "
        r"\$(\S+)( \(.*\))? (?:higher|more) than the \$(\S+) of .*",
        text,
    )
    difference = comparison["salary"]
    if isinstance(difference.change, oc.Higher) and (difference.relative or 0) < 0.89:
        assert figures, text
    if figures:
        high, gap, low = (number_in(figures[place]) for place in (1, 2, 4))
        assert high - low == gap > 0


# Direction words.


@given(strategies.comparisons, lengths, manners)
def test_words_of_direction_need_a_fact(comparison, length, manner):
    """A sentence says higher, more, older or faster only when a fact of it bears that."""
    for sentence in every_sentence(comparison, length, **manner):
        text = INNOCENT.sub("", without(sentence.text, titles_of(comparison)))
        if DIRECTION.search(text):
            assert any(fact.value == "higher" for fact in sentence.facts), sentence


@given(strategies.pairs(SIDES), lengths, manners)
def test_the_favoured_role_has_the_higher_figure(roles, length, manner):
    """The side that a sentence favours is the one whose stored figure is higher."""
    comparison = oc.compare(*roles)
    for sentence in alone(comparison, length, manner):
        if sentence.favours is None or sentence.kind == "attainment":
            continue
        metric = sentence.facts[0].metric
        difference = comparison[metric]
        assert isinstance(difference.change, (oc.Higher, oc.AtLeast))
        assert difference.change.side == sentence.favours
        shown = {"left": difference.left_shown, "right": difference.right_shown}
        high = shown.pop(sentence.favours)
        (low,) = shown.values()
        assert high > low
        favoured = comparison.left if sentence.favours == "left" else comparison.right
        directions = {fact.role for fact in sentence.facts if fact.value == "higher"}
        assert directions == {favoured.title}


@given(strategies.pairs(SIDES), lengths, manners)
def test_the_favoured_role_is_the_one_that_is_called_higher(roles, length, manner):
    """In the text, the favoured role comes first, but for the one that shrinks faster."""
    comparison = oc.compare(*roles)
    for sentence in alone(comparison, length, manner):
        if sentence.favours is None:
            continue
        favoured, other = SIDES if sentence.favours == "left" else SIDES[::-1]
        if sentence.kind == "growth" and "shrink" in sentence.text and "faster" in sentence.text:
            favoured, other = other, favoured
        text = sentence.text.lower()
        assert text.index(favoured) < text.index(other), sentence.text


@pytest.mark.slow
@given(strategies.comparisons, lengths, manners)
@settings(max_examples=2_000, derandomize=False)
def test_sentences_hold_their_laws_over_many_pairs(comparison, length, manner):
    """Figures are facts, facts are rounded as declared, and directions have one; for many roles."""
    for sentence in every_sentence(comparison, length, **manner):
        assert uncovered(comparison, sentence) == [], sentence.text
        if sentence.kind != "headline":
            assert all(map(rounds_to, sentence.facts)), sentence
        text = INNOCENT.sub("", without(sentence.text, titles_of(comparison)))
        if DIRECTION.search(text):
            assert any(fact.value == "higher" for fact in sentence.facts), sentence


# What is never subtracted.


@given(strategies.money(), strategies.money("hour"), strategies.money())
def test_money_of_two_kinds_is_never_subtracted(yearly, hourly, other):
    """Money is subtracted and ordered within one currency and one period, and not otherwise."""
    for one, two in ((yearly, hourly), (yearly, other)):
        if (one.currency, one.per) == (two.currency, two.per):
            assert (one - two).amount == one.amount - two.amount
            assert (one < two) == (one.amount < two.amount)
            continue
        for operation in (lambda a, b: a - b, lambda a, b: a < b, lambda a, b: a > b):
            with pytest.raises(oc.NotComparableError):
                operation(one, two)


@given(strategies.comparisons)
def test_differences_are_within_one_unit(comparison):
    """No gap is taken across currencies, periods, statistics or references."""
    for difference in comparison.differences:
        one, other = difference.left, difference.right
        if not (isinstance(one, oc.Estimate) and isinstance(other, oc.Estimate)):
            continue
        agree = (one.statistic, one.relative_to) == (other.statistic, other.relative_to)
        if isinstance(one.figure, oc.Money):
            units = [(each.figure.currency, each.figure.per) for each in (one, other)]
            agree = agree and units[0] == units[1]
        if isinstance(one.figure, oc.Range):
            units = [(each.figure.currency, each.figure.per) for each in (one, other)]
            agree = agree and units[0] == units[1]
        if not agree:
            assert isinstance(difference.change, (oc.NotComparable, oc.Together))
            assert difference.gap is None
            assert difference.relative is None
            assert difference.interval is None


@pytest.mark.parametrize(
    ("metric", "left", "right", "mismatch"),
    [
        ("salary", oc.Money(30_000), oc.Money(30_000, "EUR"), "currency"),
        ("salary_range", oc.Range(1, 2, "USD"), oc.Range(1, 2, "EUR"), "currency"),
        (
            "age",
            oc.Estimate(46, statistic="mean"),
            oc.Estimate(46, statistic="median"),
            "statistic",
        ),
        ("jobs", oc.Estimate(5, relative_to="clerks"), 5, "reference"),
        (
            "growth",
            oc.Estimate(0.1, source=oc.Source(publisher="BLS", dataset="EP", period="2022-32")),
            oc.Estimate(0.1, source=oc.Source(publisher="BLS", dataset="EP", period="2024-34")),
            "period",
        ),
        (
            "skills",
            oc.WeightedNames((oc.Weighted("filing", 0.5),)),
            oc.WeightedNames((oc.Weighted("filing", 3),), "score", 5),
            "scale",
        ),
    ],
)
def test_figures_that_are_not_of_a_kind_say_in_what(metric, left, right, mismatch):
    """Two figures that are not subtracted carry the reason, and no direction or gap."""
    comparison = oc.compare(
        oc.Role(title="baker", **{metric: left}), oc.Role(title="welder", **{metric: right})
    )
    difference = comparison[metric]
    assert difference.change == oc.NotComparable(mismatch)
    assert difference.reason == f"the figures differ in {mismatch}"
    assert difference.gap is None
    assert difference.direction is None
    assert not difference.equal


@pytest.mark.parametrize(
    ("metric", "given"), [("salary", oc.Money(20, per="hour")), ("hourly", oc.Money(40_000))]
)
def test_pay_of_another_period_is_refused(metric, given):
    """Pay an hour is no salary, and a salary no pay an hour."""
    with pytest.raises(oc.InvalidDataError, match=f"{metric}.amount: pay a"):
        oc.Role(title="baker", **{metric: given})


def test_pay_of_another_period_is_not_subtracted():
    """A metric that leaves the period open does not subtract a month from a year."""

    @attrs.frozen(kw_only=True)
    class BonusRole(oc.Role):
        bonus: oc.Value[oc.Money] = attrs.field(
            default=None, converter=oc.as_pay, metadata=oc.measured("Bonus", oc.Pay())
        )

    one = BonusRole(title="baker", bonus=oc.Money(500, per="month"))
    other = BonusRole(title="welder", bonus=oc.Money(500, per="year"))
    assert oc.compare(one, other)["bonus"].change == oc.NotComparable("period")


# What is missing.


@given(strategies.pairs(SIDES), lengths, manners)
def test_nothing_is_said_from_a_missing_value(roles, length, manner):
    """Where a side has no figure, there is no gap, no direction, and no figure of that side."""
    comparison = oc.compare(*roles)
    missing = {}
    for difference in comparison.differences:
        for title, value in zip(SIDES, (difference.left, difference.right), strict=True):
            if not isinstance(value, oc.Estimate):
                missing.setdefault(difference.metric.name, set()).add(title)
                assert difference.gap is None
                assert difference.relative is None
                assert difference.direction is None
                assert not difference.equal
                assert isinstance(difference.change, (oc.OneKnown, oc.NeitherKnown))
    told = comparison.sentences(length=length, **manner)
    for sentence in (*told, *alone(comparison, length, manner)):
        for fact in sentence.facts:
            if fact.metric not in missing:
                continue
            assert fact.role not in missing[fact.metric], sentence
            if sentence.kind != "not_published":
                assert fact.role is not None or fact.value in PERCENTILES, sentence
                assert fact.value != "higher"


@pytest.mark.parametrize("absence", oc.Absence)
def test_each_reason_for_absence_is_kept(absence):
    """A difference names the reason for which a figure is absent."""
    one = oc.Role(title="baker", salary=30_000)
    other = oc.Role(title="welder", salary=absence)
    assert oc.compare(one, other)["salary"].change == oc.OneKnown("left", absence)
    assert oc.compare(other, one)["salary"].change == oc.OneKnown("right", absence)
    assert oc.compare(other, other)["salary"].change == oc.NeitherKnown(absence, absence)
    assert absence.value in oc.compare(one, other)["salary"].reason


# Bounds and shared rows.


@given(strategies.comparisons)
def test_a_difference_against_a_bound_is_at_least(comparison):
    """A bounded figure gives no exact gap, no ratio and no equality."""
    for difference in comparison.differences:
        values = (difference.left, difference.right)
        if any(isinstance(each, oc.Estimate) and each.bound for each in values):
            assert isinstance(difference.change, (oc.AtLeast, *UNSAID))
            assert difference.relative is None


@pytest.mark.parametrize(
    ("left", "right", "change"),
    [
        (oc.at_least(200), 150, oc.AtLeast("left", 50)),
        (150, oc.at_least(200), oc.AtLeast("right", 50)),
        (oc.at_most(100), 150, oc.AtLeast("right", 50)),
        (oc.at_most(100), oc.at_least(200), oc.AtLeast("right", 100)),
        (oc.at_least(200), 250, oc.NotComparable("bound")),
        (oc.at_least(200), 200, oc.NotComparable("bound")),
        (oc.at_least(200), oc.at_least(200), oc.NotComparable("bound")),
        (oc.at_most(200), 150, oc.NotComparable("bound")),
    ],
)
def test_bounds_claim_only_what_is_sure(left, right, change):
    """Only a gap that can't shrink is claimed of a top-coded or bottom-coded figure."""
    one, other = oc.Role(title="baker", salary=left), oc.Role(title="welder", salary=right)
    assert oc.compare(one, other)["salary"].change == change


@given(strategies.comparisons)
def test_one_published_row_measures_no_difference(comparison):
    """Two figures of one published line have no measured difference."""
    for difference in comparison.differences:
        lines = [
            getattr(each, "published_as", None) for each in (difference.left, difference.right)
        ]
        if lines[0] is not None and lines[0] == lines[1]:
            assert difference.change == oc.Together(lines[0])
            assert difference.gap is None
            assert difference.direction is None


# Thresholds.


@pytest.mark.parametrize(
    ("metric", "low", "high", "shape"),
    [
        ("salary", 40_000, 40_399, oc.Similar),
        ("salary", 40_000, 40_400, oc.Higher),
        ("jobs", 1_000, 1_009, oc.Similar),
        ("jobs", 1_000, 1_010, oc.Higher),
        ("growth", 0.05, 0.059, oc.Similar),
        ("growth", 0.05, 0.06, oc.Higher),
        ("growth", -0.002, 0.003, oc.Similar),
        ("lgbt", 0.05, 0.059, oc.Similar),
        ("lgbt", 0.05, 0.06, oc.Higher),
        ("age", 46, 46.4, oc.Similar),
        ("age", 46, 46.5, oc.Higher),
        ("job_satisfaction", 4, 4.1, oc.Higher),
        ("hourly", 20, 20.2, oc.Higher),
        ("lgbt", 0.631, 0.641, oc.Higher),
        ("degree", ("bachelor's degree", 0.31), ("bachelor's degree", 0.319), oc.Similar),
        ("degree", ("bachelor's degree", 0.31), ("bachelor's degree", 0.32), oc.Higher),
        ("degree", ("arts", 0.631), ("arts", 0.641), oc.Higher),
        ("salary", 0, 1, oc.Higher),
    ],
)
def test_about_the_same_ends_at_the_threshold(metric, low, high, shape):
    """Below the threshold figures are about the same, from it on one is higher."""
    one, other = (
        oc.Role(title=side, **{metric: each})
        for side, each in zip(SIDES, (low, high), strict=False)
    )
    for left, right in ((one, other), (other, one)):
        difference = oc.compare(left, right)[metric]
        assert isinstance(difference.change, shape)
        assert difference.similar == (shape is oc.Similar)
        assert difference.change.side == ("right" if left is one else "left")


def test_no_direction_below_the_threshold():
    """Pay that differs by less than 1% is "about the same", in words too."""
    one, other = oc.Role(title="baker", salary=40_000), oc.Role(title="welder", salary=40_399)
    comparison = oc.compare(one, other)
    for kind in ("salary", "short_gap"):
        (sentence,) = comparison.sentences([kind])
        assert "about the same" in sentence.text
        assert not DIRECTION.search(sentence.text)
        assert sentence.favours is None
    assert comparison["salary"].direction is None
    assert comparison["salary"].gap == oc.Money(399)


@pytest.mark.parametrize(
    ("relative", "shape"), [(0, oc.Higher), (0.01, oc.Higher), (0.1, oc.Similar)]
)
def test_thresholds_can_be_set(relative, shape):
    """A caller's own threshold decides instead, for data and for words."""
    lines = oc.Thresholds(relative=relative)
    one, other = oc.Role(title="baker", salary=40_000), oc.Role(title="welder", salary=42_000)
    comparison = oc.compare(one, other, thresholds=lines)
    assert isinstance(comparison["salary"].change, shape)
    assert ("about the same" in comparison.sentences(["salary"])[0].text) == (shape is oc.Similar)


@given(strategies.comparisons)
def test_similar_means_below_the_threshold(comparison):
    """A gap is similar just when it is below the stated threshold; ties are in the table above."""
    lines = comparison.thresholds
    for difference in comparison.differences:
        if not isinstance(difference.change, (oc.Similar, oc.Higher)):
            continue
        match difference.metric.measure:
            case oc.Category() | oc.Share():
                limit = lines.points
            case oc.Years():
                limit = lines.years
            case oc.Rating(top=top, bottom=bottom):
                limit = lines.rating * (top - bottom)
            case _:
                limit = lines.relative * abs(min(difference.left_shown, difference.right_shown))
        if difference.change.gap != pytest.approx(limit):
            similar = isinstance(difference.change, oc.Similar)
            assert similar == (difference.change.gap < limit)


# Connectives.


@given(strategies.pairs(SIDES), strategies.thresholds, lengths, manners)
@settings(max_examples=120)
def test_connectives_follow_from_the_facts(roles, thresholds, length, manner):
    """ "Also" joins two sentences that favour one role, "By contrast" two that favour each."""
    before = None
    for sentence in oc.Comparison(*roles, thresholds).sentences(length=length, **manner):
        if re.search(r"\balso\b", sentence.text):
            assert before.favours == sentence.favours is not None
        if sentence.text.startswith("By contrast, "):
            assert {before.favours, sentence.favours} == {"left", "right"}
        before = sentence


@pytest.mark.parametrize(
    ("length", "jobs", "openings", "words"),
    [
        (
            "standard",
            (40, 20),
            (None, None),
            "There are also about twice as many jobs for bakers (40) as for welders (20).",
        ),
        (
            "standard",
            (30, 20),
            (None, None),
            "There are also more jobs for bakers (30) than for welders (20).",
        ),
        (
            "standard",
            (20, 30),
            (None, None),
            "There are more jobs for welders (30) than for bakers (20).",
        ),
        (
            "full",
            (20, 30),
            (5, 4),
            (
                "By contrast, there are more openings for bakers (5 a year) than for welders (4), "
                "a gap of 1 opening (25% of the lower number)."
            ),
        ),
        (
            "full",
            (20, 30),
            (4, 5),
            (
                "There are also more openings for welders (5 a year) than for bakers (4), "
                "a gap of 1 opening (25% of the lower number)."
            ),
        ),
        (
            "standard",
            (20, 20),
            (None, None),
            "There are as many jobs for bakers as for welders, 20 for each.",
        ),
    ],
)
def test_the_second_of_two_sentences_is_joined_by_polarity(length, jobs, openings, words):
    """One role twice takes "also"; the other one takes "By contrast", within one subject."""
    one = oc.Role(title="baker", salary=50_000, jobs=jobs[0], openings=openings[0])
    other = oc.Role(title="welder", salary=40_000, jobs=jobs[1], openings=openings[1])
    told = {each.kind: each.text for each in oc.compare(one, other).sentences(length=length)}
    assert told["jobs" if openings == (None, None) else "openings"] == words


def test_connectives_stay_out_of_sentences_that_stand_alone():
    """Sentences asked for by kind bear no connective."""
    one = oc.Role(title="baker", salary=50_000, jobs=40)
    other = oc.Role(title="welder", salary=40_000, jobs=20)
    texts = [each.text for each in oc.compare(one, other).sentences(["salary", "jobs"])]
    assert not any("also" in text or "contrast" in text for text in texts)


# Whole texts.


def figures_of(sentence):
    """The roles' figures that a sentence tells, with their metric."""
    return {
        (fact.role, fact.metric, fact.value)
        for fact in sentence.facts
        if fact.role is not None and isinstance(fact.value, (int, float))
    }


@given(strategies.pairs(SIDES), lengths, manners)
@settings(max_examples=200)
def test_no_figure_is_told_twice(roles, length, manner):
    """In one text, no figure of a role's metric comes again."""
    told = set()
    for sentence in oc.compare(*roles).sentences(length=length, **manner):
        figures = figures_of(sentence)
        assert not figures & told, sentence.text
        told |= figures


@pytest.mark.parametrize(("other_share", "again"), [(0.3, False), (0.2, True)])
def test_a_share_of_two_metrics_is_told_once(other_share, again):
    """Shares that the most common degree has told are not told again as levels of education."""

    def role(title, share, level_share):
        levels = oc.Distribution((oc.Part("law degree", level_share),), partial=True)
        return oc.Role(title=title, degree=("law degree", share), education=levels)

    comparison = oc.compare(role("baker", 0.5, 0.5), role("welder", 0.3, other_share))
    told = [sentence.kind for sentence in comparison.sentences(length="full")]
    assert "education" in told
    assert ("attainment" in told) is again
    assert comparison.sentences(["attainment"])


def test_two_quantities_of_one_value_are_both_told():
    """A figure that equals another metric's by chance is told like any other."""
    one = oc.Role(title="baker", age=40, years_of_experience=40, jobs=12, openings=12)
    other = oc.Role(title="welder", age=30, years_of_experience=30, jobs=20, openings=20)
    told = [sentence.kind for sentence in oc.compare(one, other).sentences(length="full")]
    assert {"age", "years_of_experience", "jobs", "openings"} <= set(told)


def test_no_figure_of_the_family_is_told_twice():
    """The law above, for the roles of the bundled family, in many wordings."""
    family = list(oc.load_catalog("collections"))
    for place, (one, other) in enumerate(itertools.permutations(family, 2)):
        for length in LENGTHS:
            told = set()
            for sentence in oc.compare(one, other).sentences(length=length, seed=place):
                assert not figures_of(sentence) & told, sentence.text
                told |= figures_of(sentence)


@given(strategies.pairs(SIDES), st.sampled_from(["short", "standard", "full"]), manners)
@settings(max_examples=200)
def test_the_most_telling_difference_comes_first(roles, length, manner):
    """The themes of a text stand in the order of the sizes that head it, the largest first; a
    text of few themes has the largest."""
    comparison = oc.compare(*roles)
    known = {lead.metric: size for lead, size in salience(comparison).items()}
    sized = [topic for topic in TOPICS if topic.sized_by and length in topic.told]
    sizes = [max(known.get(name, -1) for name in topic.sized_by) for topic in sized]
    place_of = {kind: place for place, topic in enumerate(sized) for kind in topic.told[length]}
    told = [
        sizes[place_of[sentence.kind]]
        for sentence in comparison.sentences(length=length, **manner)
        if sentence.kind in place_of
    ]
    assert told == sorted(told, reverse=True)
    most = 2 if length == "short" else None
    assert all(size in sorted(sizes, reverse=True)[:most] for size in told)


# Plain data, pickles, hashes.


@given(strategies.comparisons)
@settings(max_examples=12)
def test_comparisons_survive_plain_data_and_json(comparison):
    """A comparison, its roles, differences and sentences are read back as they were."""
    for value in (
        comparison,
        comparison.left,
        *(each for each in comparison.differences if each.left is not None),
        *comparison.sentences(length="full"),
    ):
        plain = value.to_dict()
        assert type(value).from_dict(plain) == value
        assert type(value).from_dict(json.loads(json.dumps(plain))) == value
        text = value.to_json()
        back = type(value).from_json(text)
        assert back == value
        assert back.to_json() == text


@given(strategies.comparisons)
def test_values_survive_pickling_and_hash_by_value(comparison):
    """A value unpickles to an equal one with the same hash, used before or not."""
    comparison.summary(length="full")
    for value in (comparison, comparison.left, *comparison.differences):
        back = pickle.loads(pickle.dumps(value))  # noqa: S301 - our own pickle
        assert back == value
        assert hash(back) == hash(value)
        assert repr(back) == repr(value)
    copy = pickle.loads(pickle.dumps(comparison))  # noqa: S301
    assert copy.summary(length="full") == comparison.summary(length="full")


@given(strategies.roles(), strategies.roles())
def test_equal_roles_have_equal_hashes(one, other):
    """Roles are equal by their values, and what was worked out from one is no part of it."""
    again = attrs.evolve(one)
    oc.compare(one, other).summary(length="full")
    assert one == again
    assert hash(one) == hash(again)
    assert len({one, again}) == 1
    if one == other:
        assert hash(one) == hash(other)


# Odd titles.


@pytest.mark.parametrize("odd", strategies.ODD_TITLES, ids=lambda title: ascii(title[:20]))
def test_odd_titles_never_raise(odd):
    """A title of any characters and length goes through sentences, facts and plain data."""
    role = oc.Role(title=odd, salary=30_000, jobs=5, skills={odd: 0.5, "filing": 0.1}, major=odd)
    other = oc.Role(title="baker", salary=40_000, jobs=9, skills=(odd, "Word"), major="arts")
    for pair_of in ((role, other), (other, role), (role, role)):
        comparison = oc.compare(*pair_of)
        for sentence in every_sentence(comparison):
            assert sentence.text
            assert oc.Sentence.from_json(sentence.to_json()) == sentence
            assert uncovered(comparison, sentence) == []
        assert oc.Comparison.from_json(comparison.to_json()) == comparison
        assert pickle.loads(pickle.dumps(comparison)) == comparison  # noqa: S301


@given(st.text(min_size=1, max_size=40))
@example("--")
@example(",")
@example("- -")
@example("\u00ad")
def test_any_title_can_be_written_about(title):
    """Any text that is not blank can be a title."""
    assume(title.strip())
    role = oc.Role(title=title, salary=30_000)
    other = oc.Role(title="baker", salary=40_000)
    assert oc.compare(role, other).summary(length="full")
    assert oc.Role.from_json(role.to_json()) == role
    assert oc.Catalog("odd", [role])[title] == role


@pytest.mark.parametrize(
    "label",
    [
        "Noise | <b>",
        "%s",
        "N",
        "Noise {level}",
        "Noise {",
        "}{",
    ],
)
def test_any_label_can_be_written_about(label):
    """A user's label may hold any characters, braces too."""

    @attrs.frozen(kw_only=True)
    class LabelledRole(oc.Role):
        noise: oc.Value[float] = attrs.field(
            default=None,
            converter=oc.as_number,
            metadata=oc.measured(label, oc.Level("decibels")),
        )

    one, other = LabelledRole(title="baker", noise=70), LabelledRole(title="welder", noise=90)
    text = oc.compare(one, other).sentences(["noise"])[0].text
    assert label[1:] in text
    assert "20 decibels higher" in text

"""A role takes plain values, refuses impossible ones all at once, and can be given new metrics."""

import math
import pickle
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given, strategies as st

import occucompare as oc
from strategies import LoudRole, SteepRole

NAN, INFINITE = float("nan"), float("inf")


def refused(**fields):
    """The problems that a role of these fields is refused for, as texts."""
    with pytest.raises(oc.InvalidDataError) as caught:
        oc.Role(**{"title": "baker", **fields})
    return [str(problem) for problem in caught.value.problems]


# What is taken.


def test_only_the_title_is_required():
    """A role of a title alone knows nothing else."""
    role = oc.Role(title="baker")
    assert all(getattr(role, metric.name) is None for metric in oc.metrics_of(oc.Role))
    with pytest.raises(TypeError, match="title"):
        oc.Role()


@pytest.mark.parametrize(
    ("name", "given", "whole"),
    [
        ("salary", 34_872, oc.Estimate(oc.Money(34_872), statistic="mean")),
        ("salary", Decimal("34872.5"), oc.Estimate(oc.Money(34_872.5), statistic="mean")),
        ("salary", Fraction(1, 2), oc.Estimate(oc.Money(0.5), statistic="mean")),
        ("salary", oc.Money(30, "EUR"), oc.Estimate(oc.Money(30, "EUR"), statistic="mean")),
        ("median_salary", 30, oc.Estimate(oc.Money(30), statistic="median")),
        ("hourly", 16.77, oc.Estimate(oc.Money(16.77, per="hour"), statistic="mean")),
        ("salary_range", (27, 44), oc.Estimate(oc.Range(27, 44, "USD", "year"))),
        ("salary_range", (27, None), oc.Estimate(oc.Range(27, None, "USD", "year"))),
        (
            "salary_range",
            (oc.Money(27, "EUR"), oc.Money(44, "EUR")),
            oc.Estimate(oc.Range(27, 44, "EUR", "year")),
        ),
        ("time_to_enter", (6, 12), oc.Estimate(oc.Range(6, 12))),
        ("time_to_enter", 6, oc.Estimate(oc.Range(6, 6))),
        ("growth", -0.08, oc.Estimate(-0.08)),
        ("growth", 1.5, oc.Estimate(1.5)),
        ("jobs", 5.0, oc.Estimate(5)),
        ("lgbt", 0, oc.Estimate(0)),
        ("degree", "law", oc.Estimate(oc.Named("law"))),
        ("degree", ("law", 0.5), oc.Estimate(oc.Named("law", 0.5))),
        (
            "gender",
            {"women": 0.64, "men": 0.36},
            oc.Estimate(oc.Distribution((oc.Part("women", 0.64), oc.Part("men", 0.36)))),
        ),
        ("skills", ["b", "a"], oc.Estimate(oc.WeightedNames((oc.Weighted("b"), oc.Weighted("a"))))),
        (
            "skills",
            {"a": 0.1, "b": 0.5},
            oc.Estimate(oc.WeightedNames((oc.Weighted("b", 0.5), oc.Weighted("a", 0.1)))),
        ),
        ("responsibilities", ["Bake."], oc.Estimate(oc.Texts(("Bake.",)))),
        ("description", "They bake.", oc.Estimate("They bake.")),
        ("salary", oc.Absence.SUPPRESSED, oc.Absent(oc.Absence.SUPPRESSED)),
        ("salary", oc.Absent(oc.Absence.UNKNOWN), oc.Absent(oc.Absence.UNKNOWN)),
        ("salary", None, None),
    ],
)
def test_plain_values_become_the_full_thing(name, given, whole):
    """A plain value is read as an estimate in its metric's unit."""
    assert getattr(oc.Role(title="baker", **{name: given}), name) == whole


def test_an_estimate_keeps_what_is_said_of_it():
    """Standard error, bound and source stay with the figure."""
    source = oc.Source(publisher="BLS", dataset="OEWS", period="2024")
    given = oc.Estimate(
        oc.Money(5), statistic="mean", standard_error=1.5, bound="at least", source=source
    )
    assert oc.Role(title="baker", salary=given).salary == given
    assert oc.Role(title="baker", salary=oc.at_least(5)).salary == oc.Estimate(
        oc.Money(5), statistic="mean", bound="at least"
    )
    assert oc.Role(title="baker", salary=oc.at_most(5)).salary.bound == "at most"


# What is refused.


@pytest.mark.parametrize(
    ("fields", "problems"),
    [
        ({"title": ""}, ["$.title: the title is empty"]),
        ({"title": " \n"}, ["$.title: the title is empty"]),
        ({"title": None}, ["$.title: None is not a text"]),
        ({"title": 5}, ["$.title: 5 is not a text"]),
        ({"salary": NAN}, ["$.salary: nan is not a finite number"]),
        ({"salary": -INFINITE}, ["$.salary: -inf is not a finite number"]),
        ({"salary": oc.Money(INFINITE)}, ["$.salary.amount: inf is not a finite number"]),
        ({"salary": -1}, ["$.salary: -1 is negative pay"]),
        ({"salary": "70000"}, ["$.salary: '70000' is not a number"]),
        ({"salary": True}, ["$.salary: True is not a number"]),
        ({"salary": [1]}, ["$.salary: [1] is not a number"]),
        (
            {"salary": oc.Money(5, "usd")},
            ["$.salary.currency: 'usd' is not a currency code such as 'USD'"],
        ),
        (
            {"salary": oc.Money(5, per="hour")},
            ["$.salary.amount: pay a hour, where pay a year belongs"],
        ),
        ({"salary": oc.Estimate(NAN)}, ["$.salary.figure: nan is not a finite number"]),
        (
            {"salary": oc.Estimate(5, statistic="median")},
            ["$.salary.statistic: this metric is a mean, not a median"],
        ),
        (
            {"salary": oc.Estimate(5, standard_error=-1)},
            ["$.salary.standard_error: -1 is negative"],
        ),
        (
            {"salary": oc.Estimate(5, standard_error=NAN)},
            ["$.salary.standard_error: nan is not a finite number"],
        ),
        (
            {"skills": oc.Estimate(("a",), bound="at least")},
            ["$.skills.bound: only a single number can be a bound"],
        ),
        (
            {"salary_range": (44, 27)},
            ["$.salary_range: the range is upside down: 44 is above 27"],
        ),
        ({"salary_range": (-1, 27)}, ["$.salary_range.low: -1 is negative"]),
        ({"salary_range": (NAN, 27)}, ["$.salary_range.low: nan is not a finite number"]),
        ({"salary_range": oc.Range(1, NAN)}, ["$.salary_range.high: nan is not a finite number"]),
        ({"salary_range": (None, None)}, ["$.salary_range: a range needs at least one end"]),
        ({"salary_range": (1, "2")}, ["$.salary_range.high: '2' is not a number"]),
        ({"salary_range": "27-44"}, ["$.salary_range: '27-44' is not a number"]),
        (
            {"salary_range": (oc.Money(1), oc.Money(2, "EUR"))},
            ["$.salary_range: the two ends differ in currency or period"],
        ),
        (
            {"time_to_enter": oc.Range(1, 2, "USD")},
            ["$.time_to_enter: a time in months has no currency and no period"],
        ),
        ({"growth": -1.5}, ["$.growth: -1.5 is a fall of more than 100%"]),
        ({"jobs": 1.5}, ["$.jobs: 1.5 is not a whole number"]),
        ({"jobs": -2}, ["$.jobs: -2 is a negative count"]),
        ({"lgbt": 1.1}, ["$.lgbt: 1.1 is a share above 100%; write 31% as 0.31"]),
        ({"lgbt": 8}, ["$.lgbt: 8 is a share above 100%; write 31% as 0.31"]),
        ({"lgbt": -0.1}, ["$.lgbt: -0.1 is a negative share"]),
        ({"age": 400}, ["$.age: 400 years is not from 0 to 120"]),
        ({"age": -1}, ["$.age: -1 years is not from 0 to 120"]),
        ({"job_satisfaction": 5.5}, ["$.job_satisfaction: 5.5 is not on the scale from 0 to 5"]),
        (
            {"degree": ("law", 31)},
            ["$.degree.share: 31 is a share above 100%; write 31% as 0.31"],
        ),
        ({"degree": ("law", True)}, ["$.degree.share: True is not a number"]),
        (
            {"best_industry": oc.Named("law", pay=oc.Money(-5))},
            ["$.best_industry.pay.amount: -5 is negative pay"],
        ),
        (
            {"gender": {"women": 0.64, "men": 0.26}},
            [
                (
                    "$.gender: the shares add up to 90.0%, not 100%; "
                    "mark a distribution in part as partial"
                )
            ],
        ),
        (
            {"gender": {"women": 64, "men": -63}},
            [
                "$.gender.women: 64 is a share above 100%; write 31% as 0.31",
                "$.gender.men: -63 is a negative share",
            ],
        ),
        (
            {"gender": [("women", 0.5), ("Women", 0.5)]},
            ["$.gender: 'Women' is there twice"],
        ),
        ({"skills": "abc"}, ["$.skills: 'abc' is not a list"]),
        ({"skills": b"abc"}, ["$.skills: b'abc' is not a list"]),
        ({"skills": {"a"}}, ["$.skills: a set has no order; give a list"]),
        ({"skills": frozenset("a")}, ["$.skills: a set has no order; give a list"]),
        ({"skills": 5}, ["$.skills: 5 is not a list"]),
        ({"skills": ["a", "A"]}, ["$.skills: 'A' is there twice"]),
        (
            {"skills": {"a": 14}},
            ["$.skills[0].weight: 14 is a share above 100%; write 31% as 0.31"],
        ),
        ({"skills": {"a": "14%"}}, ["$.skills[0].weight: '14%' is not a number"]),
        (
            {"skills": oc.WeightedNames((oc.Weighted("a", 6),), "score", 5)},
            ["$.skills[0].weight: 6 is not from 0 to 5"],
        ),
        ({"responsibilities": "Bake."}, ["$.responsibilities: 'Bake.' is not a list"]),
        ({"responsibilities": ["Bake.", 5]}, ["$.responsibilities[1]: 5 is not a text"]),
        ({"responsibilities": [" "]}, ["$.responsibilities[0]: the text is empty"]),
        ({"description": " "}, ["$.description: the text is empty"]),
        ({"description": 5}, ["$.description: 5 is not a text"]),
        ({"aliases": "baker"}, ["$.aliases: 'baker' is not a list"]),
        ({"aliases": ["a", 5]}, ["$.aliases[1]: 5 is not a str"]),
        ({"sources": ["BLS"]}, ["$.sources[0]: 'BLS' is not a Source"]),
    ],
    ids=lambda each: ascii(each)[:60],
)
def test_impossible_figures_are_refused_with_their_path(fields, problems):
    """A figure that can't be true is refused when the role is made, at its path, once."""
    assert refused(**fields) == problems


@pytest.mark.parametrize(
    ("fields", "path"),
    [
        ({"jobs": 10**400}, "$.jobs"),
        ({"code": 5}, "$.code"),
        ({"forms": "bakers"}, "$.forms"),
        ({"aliases": ["a", ""]}, "$.aliases[1]"),
        ({"best_state": oc.Named("Alaska", jobs=-5)}, "$.best_state.jobs"),
        ({"best_state": oc.Named("Alaska", standard_error=NAN)}, "$.best_state.standard_error"),
        ({"best_industry": oc.Named("law", pay=5)}, "$.best_industry.pay"),
        ({"salary_range": oc.Range(1, 2, "dollars")}, "$.salary_range.currency"),
        ({"salary": oc.Estimate(5, bound="at last")}, "$.salary.bound"),
        ({"age": oc.Estimate(5, statistic="meen")}, "$.age.statistic"),
    ],
    ids=lambda each: ascii(each)[:60],
)
def test_every_part_of_a_value_is_looked_at(fields, path):
    """A part that can't be true is refused as a figure is, at its own path."""
    assert [text.split(": ")[0] for text in refused(**fields)] == [path]


@pytest.mark.parametrize("given", [5, ""])
def test_one_mistake_is_one_problem(given):
    """A name that is no text is reported once."""
    assert len(refused(major=given)) == 1


def test_all_problems_come_at_once():
    """Every impossible figure is named in one error, in the order of the fields."""
    problems = refused(title=" ", aliases=3, salary=-1, salary_range=(2, 1), lgbt=8, skills="a")
    paths = [text.split(": ")[0] for text in problems]
    assert paths == ["$.title", "$.aliases", "$.salary", "$.salary_range", "$.lgbt", "$.skills"]


def test_a_refusal_can_be_caught_pickled_and_read():
    """The error is a ValueError, keeps its problems, and counts them in its text."""
    with pytest.raises(ValueError, match="role 'baker': 2 problems") as caught:
        oc.Role(title="baker", salary=-1, age=-1)
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own pickle
    assert again.problems == caught.value.problems
    assert str(again) == str(caught.value)
    with pytest.raises(oc.InvalidDataError, match="role 'baker': 1 problem\n"):
        oc.Role(title="baker", salary=-1)


@given(st.floats(), st.floats())
def test_no_role_holds_a_number_that_is_not_finite(one, other):
    """Whatever is given, a role that is made has finite figures in their limits."""
    try:
        role = oc.Role(title="baker", salary=one, salary_range=(one, other), growth=other)
    except oc.InvalidDataError:
        return
    assert 0 <= role.salary.figure.amount < INFINITE
    assert role.salary_range.figure.low <= role.salary_range.figure.high
    assert math.isfinite(role.growth.figure)


@pytest.mark.parametrize("field", ["salary", "kept", "title"])
def test_a_role_is_frozen(field):
    """No field of a role can be set."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(oc.Role(title="baker"), field, "welder")


def test_lists_become_tuples():
    """A role that was given lists is hashable, and does not change when they do."""
    aliases = ["bread maker"]
    role = oc.Role(title="baker", aliases=aliases, skills=["a"], responsibilities=["b"])
    aliases.append("cook")
    assert role.aliases == ("bread maker",)
    assert isinstance(hash(role), int)


def test_a_repr_is_short():
    """A role shows its title and its code, not its forty figures."""
    role = oc.Role(title="baker", code="51-3011", salary=30_000, skills=["a"])
    assert repr(role) == "Role(title='baker', code='51-3011')"


@pytest.mark.parametrize("given", [Decimal("0.5"), Fraction(1, 2)])
def test_exact_numbers_become_plain_ones(given):
    """Decimals and fractions are taken as numbers are, and can be written as JSON."""
    role = oc.Role(title="baker", salary=given, lgbt=given, salary_range=(given, 1))
    assert oc.Role.from_json(role.to_json()) == role


@pytest.mark.parametrize(
    "fields",
    [
        {"salary": oc.Money(Decimal(5))},
        {"salary_range": oc.Range(Decimal(1), 2)},
        {"skills": {"filing": Decimal("0.5")}},
        {"gender": {"women": Fraction(1, 2), "men": Fraction(1, 2)}},
        {"degree": oc.Named("law", Fraction(1, 2))},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_exact_numbers_inside_figures_become_plain_ones(fields):
    """The same goes for the numbers inside a figure."""
    role = oc.Role(title="baker", **fields)
    assert oc.Role.from_json(role.to_json()) == role


# New metrics.


def test_one_more_field_appears_everywhere():
    """A subclass with one field has a difference, a sentence and plain data for it."""
    one, other = LoudRole(title="baker", noise=70), LoudRole(title="welder", noise=90.25)
    comparison = oc.compare(one, other)
    assert comparison.names == (*(metric.name for metric in oc.metrics_of(oc.Role)), "noise")
    assert comparison["noise"].change == oc.Higher("right", 20.2)
    words = (
        "The noise level of welders is 90.2 decibels, 20.2 decibels higher than "
        "the 70 decibels of bakers."
    )
    assert comparison.sentences(["noise"])[0].text == words
    assert words in comparison.summary()
    assert "noise" in [sentence.kind for sentence in comparison.sentences(length="full")]
    plain = one.to_dict()
    assert plain["type"] == "LoudRole"
    assert plain["noise"] == {"figure": 70}
    assert LoudRole.from_dict(plain) == one
    assert oc.Comparison.from_json(comparison.to_json()) == comparison
    assert comparison.to_dict()["differences"][-1]["label"] == "Noise level"


def test_a_new_metric_is_checked_as_the_others_are():
    """Impossible figures of a user's metric are refused with its name."""
    with pytest.raises(oc.InvalidDataError, match=r"\$\.noise: 'loud' is not a number"):
        LoudRole(title="baker", noise="loud")


def test_two_subclasses_compare_on_what_they_share():
    """Two classes share the metrics of Role; each one's own are listed beside."""
    one, other = LoudRole(title="baker", noise=70), SteepRole(title="roofer", slope=45)
    comparison = oc.compare(one, other)
    assert comparison.metrics == oc.metrics_of(oc.Role)
    assert [metric.name for metric in comparison.only_left] == ["noise"]
    assert [metric.name for metric in comparison.only_right] == ["slope"]
    with pytest.raises(oc.MetricNotFoundError):
        comparison["noise"]
    assert "noise" not in comparison.summary(length="full")


def test_a_subclass_compares_with_its_base():
    """A plain Role and a subclass share what Role has, from either side."""
    plain, loud = oc.Role(title="baker", salary=1), LoudRole(title="welder", salary=2, noise=70)
    assert [metric.name for metric in oc.compare(plain, loud).only_right] == ["noise"]
    assert [metric.name for metric in oc.compare(loud, plain).only_left] == ["noise"]
    assert oc.compare(plain, loud)["salary"].change == oc.Higher("right", 1, 1.0)


def test_two_subclasses_share_a_metric_that_both_declare():
    """A metric that two classes declare alike is compared, though no base has it."""

    def declared(name):
        field = attrs.field(
            default=None,
            converter=oc.as_number,
            metadata=oc.measured("Noise", oc.Level("decibels")),
        )
        annotations = {"noise": oc.Value[float]}
        cls = type(name, (oc.Role,), {"__annotations__": annotations, "noise": field})
        return attrs.frozen(kw_only=True)(cls)

    one, other = (
        declared("FirstRole")(title="a", noise=1),
        declared("SecondRole")(title="b", noise=3),
    )
    for comparison in (oc.compare(one, other), oc.compare(other, one)):
        assert comparison.names[-1] == "noise"
        assert comparison["noise"].gap == 2
        assert comparison.only_left == comparison.only_right == ()


def test_a_subclass_that_is_no_attrs_class_gets_a_clear_error():
    """A subclass without the decorator is refused, with the line that it lacks."""

    class ForgottenRole(oc.Role):
        noise: oc.Value[float] = None

    with pytest.raises(oc.MetricError, match=r"ForgottenRole is not an attrs class.*@attrs.frozen"):
        ForgottenRole(title="baker")


def test_an_overridden_field_keeps_its_place():
    """A metric that is declared again stays where Role has it."""

    @attrs.frozen(kw_only=True)
    class RelabelledRole(oc.Role):
        salary: oc.Value[oc.Money] = attrs.field(
            default=None,
            converter=oc.as_pay,
            metadata=oc.measured("Base pay", oc.Pay(per="year", statistic="mean"), group="pay"),
        )

    names = [metric.name for metric in oc.metrics_of(oc.Role)]
    assert [metric.name for metric in oc.metrics_of(RelabelledRole)] == names
    one, other = RelabelledRole(title="a", salary=1), oc.Role(title="b", salary=2)
    assert oc.compare(one, other).names == oc.compare(other, one).names == tuple(names)
    assert oc.compare(one, one)["salary"].metric.label == "Base pay"
    assert oc.compare(one, other)["salary"].metric.label == "Average salary"


def test_an_overridden_field_is_worded_as_it_is_declared():
    """A salary that is declared again as monthly is not said to be a year's average."""

    @attrs.frozen(kw_only=True)
    class MonthlyRole(oc.Role):
        salary: oc.Value[oc.Money] = attrs.field(
            default=None,
            converter=oc.as_pay,
            metadata=oc.measured("Median monthly pay", oc.Pay(per="month", statistic="median")),
        )

    one, other = MonthlyRole(title="baker", salary=3_000), MonthlyRole(title="welder", salary=4_000)
    text = oc.compare(one, other).sentences(["salary"])[0].text
    assert "a year" not in text
    assert "average" not in text


def test_plain_attributes_are_no_metrics():
    """A field without a measure is kept, and not compared."""

    @attrs.frozen(kw_only=True)
    class JottedRole(oc.Role):
        note: str = ""

    role = JottedRole(title="baker", note="ours")
    assert oc.metrics_of(JottedRole) == oc.metrics_of(oc.Role)
    assert JottedRole.from_dict(role.to_dict()) == role

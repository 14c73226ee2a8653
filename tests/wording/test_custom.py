"""Words of the user's own: used as they are, and refused with a reason when they can't be true."""

import attrs
import pytest

import occucompare as oc
from english import ABOUT_TWO

SALARY = {
    "equal": "{Left} and {right} {earn|earn} the same, {left.value} a year.",
    "similar": "{High} and {low} {earn|earn} about the same, {high.value} and {low.value} a year.",
    "higher": "{High} {earns|earn} {gap} more a year on average than {low}.",
    "at_least": "{High} {earns|earn} at least {gap} more a year than {low}.",
    "one_known": "Of {missing}, nothing is known; {known} {earns|earn} {known.value} a year.",
    "neither_known": "Nothing is known of the pay of {left} or {right}.",
    "together": "{Left} and {right} share one figure, {left.value} a year.",
    "not_comparable": "The pay of {left} and {right} is not compared, because {mismatch}.",
}


def pair(**fields):
    return oc.compare(
        oc.Role(title="baker", salary=30_000), oc.Role(title="welder", salary=33_000, **fields)
    )


@attrs.frozen(kw_only=True)
class NoisyRole(oc.Role):
    """A role with a metric of the user's own."""

    noise: oc.Value[float] = attrs.field(
        default=None,
        converter=oc.as_number,
        metadata=oc.measured("Noise level", oc.Level("decibels")),
    )


def test_a_kind_is_replaced():
    """The user's words stand where the library's stood, in texts and alone."""
    mine = oc.Wording("salary", SALARY)
    text = "Welders earn $3,000 more a year on average than bakers."
    assert pair().sentences(["salary"], wording=mine)[0].text == text
    assert text in pair().summary(wording=[mine])
    assert text not in pair().summary()


def test_the_rest_is_taken_from_a_bundled_kind():
    """With `like`, a user words one shape and the library the others."""
    mine = oc.Wording("salary", {"higher": SALARY["higher"]}, like="salary")
    assert pair().sentences(["salary"], wording=mine)[0].text.startswith("Welders earn $3,000")
    same = oc.compare(oc.Role(title="baker", salary=1), oc.Role(title="welder", salary=1))
    assert same.sentences(["salary"], wording=mine) == same.sentences(["salary"])


def test_a_kind_is_added():
    """A new kind is said when asked for, and at the end of longer texts."""
    mine = oc.Wording("per_month", SALARY, on="median_salary")
    comparison = oc.compare(
        oc.Role(title="baker", median_salary=30_000), oc.Role(title="welder", median_salary=36_000)
    )
    text = "Welders earn $6,000 more a year on average than bakers."
    assert comparison.sentences(["per_month"], wording=mine)[0].text == text
    assert comparison.summary(wording=mine).endswith(text)


def test_a_metric_of_ones_own_is_worded():
    """A user's metric gets a user's words."""
    forms = {
        "equal": "{Left} and {right} work in the same noise, {left.value}.",
        "similar": "{High} and {low} work in about the same noise.",
        "higher": "{High} {works|work} in more noise than {low}, by {gap}.",
        "at_least": "{High} {works|work} in more noise than {low}, by at least {gap}.",
        "one_known": "The noise is known only for {known}: {known.value}.",
        "neither_known": "The noise is not known.",
        "together": "One level of noise is published for {left} and {right}: {left.value}.",
        "not_comparable": "The noise of {left} and {right} is not compared, because {mismatch}.",
    }
    mine = oc.Wording("noise", forms, on="noise", of=NoisyRole)
    comparison = oc.compare(NoisyRole(title="baker", noise=60), NoisyRole(title="welder", noise=95))
    text = "Welders work in more noise than bakers, by 35 decibels."
    assert comparison.sentences(["noise"], wording=mine)[0].text == text
    assert text in comparison.summary(wording=mine)
    assert repr(mine) == "Wording('noise', on='noise')"


def test_variants_are_chosen_by_seed():
    """Several templates of one shape take turns by seed."""
    more = [SALARY["higher"], "On average, {high} {earns|earn} {gap} more a year than {low}."]
    mine = oc.Wording("salary", {"higher": more}, like="salary")
    texts = {pair().sentences(["salary"], wording=mine, seed=seed)[0].text for seed in range(9)}
    assert len(texts) == 2


def test_a_ratio_has_a_form_without():
    """A form with a percentage has one for when the lower figure is zero."""
    more = {
        "near": "{High} {earns|earn} {gap} ({relative}) more a year than {low}.",
        "no base": SALARY["higher"],
    }
    mine = oc.Wording("salary", {"higher": more}, like="salary")
    assert "(10%)" in pair().sentences(["salary"], wording=mine)[0].text


@pytest.mark.parametrize("shape", ["equal", "one_known", "neither_known", "similar"])
def test_a_plan_that_drops_a_form_is_refused(shape):
    """Every shape is answered, or the wording is refused when it is made."""
    forms = {name: form for name, form in SALARY.items() if name != shape}
    name = "".join(word.capitalize() for word in shape.split("_"))
    with pytest.raises(oc.WordingError, match=rf"kind 'salary': shapes without a form.*'{name}'"):
        oc.Wording("salary", forms)


REFUSED = [
    ({"higher": "{High} {earns|earn} {gap} more than {lwo}."}, r"no placeholder \{lwo\}.*'low'"),
    ({"higher": "{High.salary} is more."}, r"no placeholder \{High.salary\}"),
    ({"higher": "{High} {earns|earn} $5,000 more a year than {low}."}, "no fact"),
    ({"higher": "{High} {earns|earn} {gap} less a year than {low}."}, "higher"),
    ({"similar": "{High} {earns|earn} more than {low}."}, "'direction'|no fact"),
    ({"equal": "{Left} {earns|earn} more than {right}."}, "no fact"),
    ({"higher": "{High} {earns|earn} {gap} more than {low}."}, "year"),
    ({"higher": "{High} {earns|earn} {gap} more  a year than {low}."}, "space"),
    ({"higher": "{High} {earns|earn} {gap} ({relative}) more a year than {low}."}, "no base"),
    ({"higher": {"near": "{High} {earns|earn} {gap} more a year than {low}."}}, "'no base'"),
    ({"higher": ""}, "empty"),
    ({"higher": []}, "empty"),
    ({"hihger": "x"}, "no shape 'hihger'; 'salary' has equal, similar, higher"),
    ({"higher": "{High.a.b}"}, "no placeholder"),
    ({"higher": "{High:>10} {earns|earn} {gap} more a year than {low}."}, "format"),
    ({"higher": "{High} {earns|earn|er} {gap} more a year than {low}."}, "placeholder"),
]


@pytest.mark.parametrize(("forms", "message"), REFUSED, ids=lambda value: str(value)[:60])
def test_words_that_the_facts_do_not_bear_are_refused(forms, message):
    """A wording that would say something untrue, or nothing, is refused with its reason."""
    with pytest.raises(oc.WordingError, match=message):
        oc.Wording("salary", forms, like="salary")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"like": "salery"}, "no kind 'salery'"),
        ({"like": "growth", "on": "salary"}, "another measure"),
        ({"on": "salery"}, "no metric 'salery'"),
        ({}, "no metric 'mine'.*on="),
    ],
)
def test_a_kind_is_about_a_metric_that_there_is(options, message):
    """What a wording is about is told when it is made."""
    with pytest.raises(oc.WordingError, match=message):
        oc.Wording("mine", SALARY, **options)


@pytest.mark.parametrize("name", ABOUT_TWO)
def test_the_bundled_wordings_pass_the_same_check(name):
    """What is asked of a user's wording is true of every bundled one."""
    oc.Wording("mine", {}, like=name)

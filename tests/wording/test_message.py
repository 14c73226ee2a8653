"""Messages of one's own: what they are refused for when they are made, and how they are said."""

import pytest

import occucompare as oc
from english import LINES, mine, written
from occucompare.wording.message import of_metric, shape_name
from phrases.figures import baker, welder

SALARY = oc.metrics_of(oc.Role)[0]
SHAPES = [shape_name(shape) for shape in SALARY.measure.shapes]
FORMS = dict.fromkeys(SHAPES, "{Left.plural} and {right.plural}.")


@pytest.mark.parametrize("shape", SALARY.measure.shapes, ids=lambda shape: shape.__name__)
def test_a_kind_answers_every_shape(shape):
    """A kind without a form for a shape of its measure is refused when it is made."""
    forms = {each: form for each, form in FORMS.items() if each != shape_name(shape)}
    with pytest.raises(oc.WordingError, match=rf"kind 'mine'.*\['{shape.__name__}'\]"):
        oc.Wording("mine", forms, on="salary")


def test_a_kind_has_no_form_for_another_measures_shape():
    """A shape that the measure can't have is refused too."""
    with pytest.raises(oc.WordingError, match="no shape 'sets'; 'salary' has equal, similar"):
        oc.Wording("mine", {**FORMS, "sets": "x"}, on="salary")


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("{left.salary}", r"no placeholder \{left.salary\}"),
        ("{middle.a}", r"no placeholder \{middle.a\}"),
        ("{nothing}", r"no placeholder \{nothing\}"),
        ("{}", r"no placeholder \{\}"),
        ("{0}", r"no placeholder \{0\}"),
        ("{lft}", r"no placeholder \{lft\} in '\{lft\}'; did you mean 'left'"),
        ("{left.a.b}", r"no placeholder \{left.a.b\}"),
        ("{__import__('os')}", "no placeholder"),
        ("{left.a", "kind 'mine': .* in '{left.a'"),
        ("left}", "kind 'mine': .* in 'left}'"),
    ],
)
def test_a_kind_knows_every_placeholder(template, message):
    """A template with a placeholder that does not exist is refused when it is made."""
    with pytest.raises(oc.WordingError, match=message):
        oc.Wording("mine", {**FORMS, "higher": template}, on="salary")


def test_a_wording_of_ones_own_is_used_as_it_is():
    """A kind of one's own says its words, braces doubled, and states its facts."""
    higher = "{High.plural} {{earn}} {gap} more than {low.plural}."
    own = mine("mine", "salary", {**FORMS, "higher": higher})
    one, other = written(baker(salary=40_000)), written(welder(salary=30_000))
    sentence = own.sentence(of_metric(own.message, SALARY, one, other, LINES))
    assert sentence.text == "Bakers {earn} $10,000 more than welders."
    assert next((fact.value, fact.shown) for fact in sentence.facts) == (10_000, "$10,000")
    assert sentence.favours == "left"

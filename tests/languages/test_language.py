"""A language is found by its code, and what a caller can choose is checked."""

import pytest

import occucompare as oc

BAKER = oc.Role(title="baker", salary=32_500)
WELDER = oc.Role(title="welder", salary=41_000)


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ({"language": "fr"}, "no language 'fr'; there is 'en'"),
        ({"language": ""}, "no language ''; there is 'en'"),
        ({"language": "../en"}, "no language '../en'; there is 'en'"),
        ({"language": "language"}, "no language 'language'; there is 'en'"),
        ({"register": "plian"}, "no register 'plian'; there is 'plain', 'formal'"),
        ({"subject": "singlar"}, "no subject 'singlar'; there is 'singular', 'plural', None"),
    ],
)
@pytest.mark.parametrize("value", [oc.compare(BAKER, WELDER), oc.RolePage(BAKER)])
@pytest.mark.parametrize("verb", ["summary", "sentences", "paragraphs", "explain"])
def test_a_choice_that_does_not_exist_is_named(value, verb, choice, message):
    """Each verb gives one error that says what there is."""
    with pytest.raises(oc.WordingError) as error:
        getattr(value, verb)(**choice)
    assert str(error.value) == message


def test_a_kind_about_a_role_that_does_not_exist_is_named():
    with pytest.raises(oc.WordingError, match=r"no sentence kind 'role_salry'.*'role_salary'"):
        oc.RolePage(BAKER).sentences(["role_salry"])

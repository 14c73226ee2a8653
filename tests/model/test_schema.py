"""The published JSON Schemas say what `to_json` writes and `from_json` reads."""

import json
from pathlib import Path

import attrs
import jsonschema
import pytest
from hypothesis import assume, given

import occucompare as oc
import strategies

DOCS = Path(__file__).parents[2] / "docs" / "schema"


@attrs.frozen(kw_only=True)
class Welder(oc.Role):
    """A role with one more metric."""

    noise: oc.Value[float] = attrs.field(
        default=None, converter=oc.as_number, metadata=oc.measured("Noise", oc.Level("decibels"))
    )


ROLE = jsonschema.Draft202012Validator(oc.json_schema(oc.Role))
COMPARISON = jsonschema.Draft202012Validator(oc.json_schema(oc.Comparison))


@pytest.mark.parametrize("cls", [oc.Role, oc.Comparison])
def test_what_is_published_is_what_the_code_says(cls):
    """The committed schema is the one that the classes give, and a valid one."""
    file = DOCS / f"{cls.__name__.lower()}.schema.json"
    assert json.loads(file.read_text(encoding="utf-8")) == oc.json_schema(cls)
    jsonschema.Draft202012Validator.check_schema(oc.json_schema(cls))


@given(strategies.roles())
def test_every_role_fits_the_schema(role):
    """What any role turns into is taken by the schema."""
    schema = jsonschema.Draft202012Validator(oc.json_schema(type(role)))
    schema.validate(json.loads(role.to_json()))


@given(strategies.roles(), strategies.roles())
def test_every_comparison_fits_the_schema(left, right):
    """What any comparison of two plain roles turns into is taken by the schema."""
    assume(type(left) is type(right) is oc.Role)
    COMPARISON.validate(json.loads(oc.compare(left, right).to_json()))


@pytest.mark.parametrize(
    "written",
    [
        {"title": "x", "salary": 3, "salary_range": [1, None], "degree": ["law", 0.3]},
        {"title": "x", "skills": {"a": 0.3}, "gender": {"women": 1}, "related": ["y"]},
        {"title": "x", "college": {"absence": "not published"}},
    ],
)
def test_what_a_person_may_write_is_taken_by_both(written):
    """Plain figures fit the schema and load."""
    ROLE.validate(written)
    assert oc.Role.from_dict(written).title == "x"


@pytest.mark.parametrize(
    "written",
    [
        {},
        {"title": " "},
        {"title": "x", "salary": "3"},
        {"title": "x", "salry": 3},
        {"title": "x", "skills": "abc"},
        {"title": "x", "college": {"absence": "gone"}},
        {"title": "x", "jobs": {"figure": 4, "bound": "atleast"}},
        {"title": "x", "aliases": "abc"},
    ],
)
def test_what_loading_refuses_the_schema_refuses(written):
    """Wrong types and unknown names are caught by either."""
    assert not ROLE.is_valid(written)
    with pytest.raises(oc.InvalidDataError):
        oc.Role.from_dict(written)


def test_a_metric_of_your_own_is_in_your_schema():
    """A subclass's schema has its metric."""
    schema = jsonschema.Draft202012Validator(oc.json_schema(Welder))
    schema.validate(json.loads(Welder(title="welder", noise=90).to_json()))
    assert not ROLE.is_valid({"title": "welder", "noise": 90})

"""Plain data: exact both ways, versioned, and loaded without a guess."""

import gc
import json
import math

import attrs
import pytest
from hypothesis import given, settings, strategies as st

import occucompare as oc
from occucompare.model.plain_data import SCHEMA_VERSION, PlainData

SOURCE = oc.Source(publisher="BLS", dataset="OEWS", period="2024", address="a", licence="b")
FORMS = oc.TitleForms(
    singular="baker",
    article="a",
    plural="bakers",
    possessive_singular="baker's",
    possessive_plural="bakers'",
)
MONEY = oc.Money(1_234.5, "EUR", "month")
BAKER = oc.Role(
    title="baker",
    code="51-3011",
    aliases=("bread maker",),
    forms=FORMS,
    sources=(SOURCE,),
    salary=oc.Estimate(30_000, standard_error=120.5, source=SOURCE),
    median_salary=oc.at_least(239_200),
    salary_range=oc.Range(27, None, "USD", "year", "high"),
    growth=oc.Estimate(-0.08, published_as="bakers and cooks"),
    jobs=oc.Absent(oc.Absence.SUPPRESSED, SOURCE),
    openings=oc.Absence.NOT_APPLICABLE,
    degree=("law", 0.5),
    best_state=oc.Named("Alaska", None, oc.Money(5), 1.5, 40, reliably_first=True),
    education=oc.Estimate(
        oc.Distribution((oc.Part("law", -0.014),), partial=True), relative_to="cooks"
    ),
    gender={"women": 0.64, "men": 0.36},
    skills=oc.WeightedNames((oc.Weighted("filing", 3, "A \N{HOT BEVERAGE} line."),), "score", 5),
    soft_skills=oc.WeightedNames((oc.Weighted("listening"),), ranked=False),
    description="They bake\nbread.",
    responsibilities=("Bake.", "Sweep."),
)
WELDER = oc.Role(title="welder", salary=40_000, skills={"filing": 0.5})

# One value at least of every public class that can be plain data.
EXAMPLES = [
    MONEY,
    oc.Range(None, 5),
    oc.Range(1, 2, "EUR", "hour", "both"),
    oc.Named("Alaska", 0.5, MONEY, 1, 2, reliably_first=False),
    oc.Part("women", 0.5),
    oc.Distribution((oc.Part("women", 0.5),), partial=True),
    oc.Weighted("filing", 0.5, "why"),
    oc.WeightedNames((oc.Weighted("filing"),), "score", 5, ranked=False),
    oc.Texts(("a", "b")),
    SOURCE,
    FORMS,
    oc.Absent(oc.Absence.UNKNOWN, SOURCE),
    oc.Estimate(MONEY, statistic="median", source=SOURCE),
    oc.Estimate(5, bound="at most"),
    oc.Estimate("They bake."),
    oc.Thresholds(relative=0.1, points=2, years=3, rating=0),
    oc.Equal(),
    oc.Similar("left", 5, 0.1),
    oc.Higher("right", 5),
    oc.AtLeast("left", 2.5),
    oc.Overlap("touch", oc.Range(1, 1)),
    oc.Overlap("apart"),
    oc.Differs(),
    oc.PartGap("women", -1.5),
    oc.Shifts((oc.PartGap("women", -1.5),)),
    oc.Sets(("a",), (), ("b",)),
    oc.OneKnown("left", oc.Absence.SUPPRESSED),
    oc.NeitherKnown(oc.Absence.UNKNOWN, oc.Absence.NOT_PUBLISHED),
    oc.Together("bakers and cooks"),
    oc.NotComparable("currency"),
    BAKER,
    WELDER,
    oc.compare(BAKER, WELDER),
    oc.compare(BAKER, WELDER, thresholds=oc.Thresholds(points=3)),
    *oc.compare(BAKER, WELDER).differences,
    *oc.compare(BAKER, WELDER).sentences(),
    oc.Fact(metric="salary", role=None, value=1.5, shown="$2", source=SOURCE),
    oc.Fact(metric="salary", role="baker", value="higher", shown="higher"),
    oc.Match(BAKER, "bread maker", 0.75),
    oc.Asked("left", "bread maker", ("cook",)),
    oc.Similarity(WELDER, 0.5, ("filing",), ("soldering",)),
    oc.Place(1, WELDER, 40_000),
    oc.Unranked(WELDER, oc.Absence.UNKNOWN),
    oc.Ranking((BAKER, WELDER)),
    oc.RolePage(BAKER, (WELDER,)),
    *oc.lint_text("A  account."),
]


def problems(cls, data):
    """What is wrong with plain data, as texts."""
    with pytest.raises(oc.InvalidDataError) as caught:
        cls.from_dict(data)
    return [str(problem) for problem in caught.value.problems]


# Round trips.


@pytest.mark.parametrize("value", EXAMPLES, ids=lambda value: type(value).__name__)
def test_every_public_value_survives_plain_data(value):
    """A value read back from its dictionary or its JSON is the value, and writes the same."""
    plain = value.to_dict()
    assert type(value).from_dict(plain) == value
    text = value.to_json()
    assert json.loads(text) == plain
    assert type(value).from_json(text) == value
    assert type(value).from_json(text.encode()) == value
    assert type(value).from_json(value.to_json(indent=2)).to_json() == text


def test_no_public_class_with_plain_data_is_left_out():
    """Each public class that has `to_dict` has an example above; FigureType is for others to be."""
    public = {getattr(oc, name) for name in oc.__all__} - {oc.FigureType}
    plain = {each for each in public if isinstance(each, type) and issubclass(each, PlainData)}
    assert {each.__name__ for each in plain - set(map(type, EXAMPLES))} == set()


@pytest.mark.parametrize("value", EXAMPLES, ids=lambda value: type(value).__name__)
def test_plain_data_is_plain(value):
    """Plain data holds dictionaries, lists, strings, finite numbers, booleans and None alone."""

    def check(part):
        if isinstance(part, dict):
            assert all(type(key) is str for key in part)
            part = list(part.values())
        if isinstance(part, list):
            for each in part:
                check(each)
            return
        assert part is None or type(part) in {str, int, float, bool}
        assert not isinstance(part, float) or math.isfinite(part)

    check(value.to_dict())


@given(
    st.builds(
        oc.Money,
        st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**63), 2**63),
        st.sampled_from(["USD", "EUR"]),
        st.sampled_from(["year", "hour"]),
    )
)
def test_numbers_survive_json_to_the_last_bit(money):
    """No digit of a number is lost, and a whole number stays one."""
    again = oc.Money.from_json(money.to_json())
    assert again == money
    assert type(again.amount) is type(money.amount)


@given(st.text())
def test_texts_survive_json_to_the_last_character(text):
    """No character of a text is lost."""
    assert oc.Texts.from_json(oc.Texts((text,)).to_json()) == oc.Texts((text,))


def test_what_is_not_known_is_left_out():
    """Plain data of a role names what it knows, and no empty field."""
    assert oc.Role(title="baker", salary=5).to_dict() == {
        "schema_version": SCHEMA_VERSION,
        "type": "Role",
        "title": "baker",
        "salary": {"figure": {"amount": 5}, "statistic": "mean"},
    }


# Header.


@pytest.mark.parametrize("value", EXAMPLES, ids=lambda value: type(value).__name__)
def test_plain_data_begins_with_its_version_and_type(value):
    """The schema version and the type's name come first."""
    assert list(value.to_dict().items())[:2] == [
        ("schema_version", SCHEMA_VERSION),
        ("type", type(value).__name__),
    ]


def test_another_schema_version_is_refused():
    """Data of a version that this library does not read is refused, and named."""
    data = BAKER.to_dict() | {"schema_version": SCHEMA_VERSION + 1}
    (problem,) = problems(oc.Role, data)
    assert problem == (
        f"$: schema version {SCHEMA_VERSION + 1} is not {SCHEMA_VERSION}, the one that is read here"
    )


@pytest.mark.parametrize("cls", [oc.Money, oc.Comparison, oc.Source, oc.Sentence])
def test_data_of_another_type_is_refused(cls):
    """A value is read from data of its own type only."""
    assert problems(cls, oc.Texts(()).to_dict()) == [f"$: this is a Texts, not a {cls.__name__}"]


def test_a_role_of_an_unknown_class_is_refused():
    """Data of a Role class that is not loaded says so."""
    assert problems(oc.Role, {"type": "LostRole", "title": "x"}) == [
        "$: no loaded Role class is called 'LostRole'; import it first"
    ]


def test_a_header_may_be_left_out():
    """Data written by hand needs neither version nor type."""
    assert oc.Role.from_dict({"title": "baker", "salary": 5}) == oc.Role(title="baker", salary=5)
    assert oc.Money.from_dict({"amount": 5}) == oc.Money(5)


def test_a_subclass_is_read_as_soon_as_it_is_declared():
    """A role of a subclass that was declared a moment ago is read through Role."""
    gc.disable()
    try:

        @attrs.frozen(kw_only=True)
        class FreshRole(oc.Role):
            note: str = ""

        role = FreshRole(title="baker", note="new")
        assert oc.Role.from_dict(role.to_dict()) == role
    finally:
        gc.enable()


# Strict loading.


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"title": "x", "salary": "70000"}, ["$.salary: '70000' is not a number"]),
        ({"title": "x", "salary": True}, ["$.salary: True is not a number"]),
        ({"title": "x", "salary": [1]}, ["$.salary: [1] is not a number"]),
        ({"title": "x", "salary": {"figure": "5"}}, ["$.salary.figure: '5' is not a number"]),
        (
            {"title": "x", "salary": {"amount": "5"}},
            ["$.salary.amount: '5' is not a number"],
        ),
        (
            {"title": "x", "salary": {"figure": {"amount": 5, "curency": "EUR"}}},
            ["$.salary.figure.curency: there is no such field; did you mean 'currency'?"],
        ),
        (
            {"title": "x", "salary": {"amuont": 5}},
            ["$.salary: no value has the keys 'amuont'; did you mean 'amount'?"],
        ),
        ({"title": "x", "salary": {}}, ["$.salary: no value has the keys of an empty object"]),
        (
            {"title": "x", "salary": {"absence": "secret"}},
            [
                (
                    "$.salary.absence: 'secret' is not one of 'not published', 'suppressed', "
                    "'not applicable', 'unknown'"
                )
            ],
        ),
        (
            {"title": "x", "salary": {"figure": 5, "bound": "atleast"}},
            ["$.salary.bound: 'atleast' is not one of 'at least', 'at most'"],
        ),
        (
            {"title": "x", "salary": {"amount": 5, "per": "decade"}},
            ["$.salary.per: 'decade' is not one of 'year', 'month', 'week', 'day', 'hour'"],
        ),
        ({"title": "x", "jobs": True}, ["$.jobs: True is not a number"]),
        ({"title": "x", "skills": "abc"}, ["$.skills: 'abc' is not a list"]),
        ({"title": "x", "skills": {"a": "b"}}, ["$.skills[0].weight: 'b' is not a number"]),
        ({"title": "x", "aliases": "abc"}, ["$.aliases: 'abc' is not a list"]),
        ({"title": "x", "aliases": ["a", 5]}, ["$.aliases[1]: 5 is not a text"]),
        ({"title": 5}, ["$.title: 5 is not a text"]),
        ({}, ["$.title: this field is required and missing"]),
        ({"title": "x", "grwth": 1}, ["$.grwth: there is no such field; did you mean 'growth'?"]),
        ({"title": "x", "zzz": 1}, ["$.zzz: there is no such field"]),
        ({"title": "x", "_cache": {}}, ["$._cache: there is no such field; did you mean 'race'?"]),
        (
            {"title": "x", "sources": [{"publisher": "BLS", "dataset": "EP"}, {"publisher": 1}]},
            [
                "$.sources[1].publisher: 1 is not a text",
                "$.sources[1].dataset: this field is required and missing",
            ],
        ),
        ([], ["$: [] is not an object with named fields"]),
        ("baker", ["$: 'baker' is not an object with named fields"]),
        (None, ["$: None is not an object with named fields"]),
    ],
    ids=lambda each: ascii(each)[:60],
)
def test_loading_does_not_guess(data, expected):
    """What is not exactly right is refused at its path, with the name that may be meant."""
    assert problems(oc.Role, data) == expected


def test_all_problems_of_a_record_come_at_once():
    """One error names each problem: wrong kinds, impossible figures, unknown and missing keys."""
    found = problems(
        oc.Role,
        {
            "salary": "70000",
            "jobs": -5,
            "gender": {"women": 0.5},
            "sources": [{"publisher": "BLS"}],
            "grwth": 0.1,
            "skils": [],
        },
    )
    assert sorted(text.split(": ")[0] for text in found) == [
        "$.gender",
        "$.grwth",
        "$.jobs",
        "$.salary",
        "$.skils",
        "$.sources[0].dataset",
        "$.title",
    ]
    assert any(text.startswith("$.skils: there is no such field; did you mean") for text in found)


def test_problems_of_a_comparison_name_the_side():
    """A problem inside one of two roles has the side in its path."""
    data = {"left": {"title": "x", "salary": "5"}, "right": {"title": "y", "growth": -2}}
    assert problems(oc.Comparison, data) == [
        "$.left.salary: '5' is not a number",
        "$.right.growth: -2 is a fall of more than 100%",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "not JSON"),
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ('{"title": "x", "salary": NaN}', "NaN is not a number"),
        ('{"title": "x", "salary": -Infinity}', "-Infinity is not a number"),
        ('{"title": "x", "title": "y"}', "the key 'title' is there twice"),
        ('{"title": "x", "salary": 1e999}', "inf is not a finite number"),
        ("[1, 2]", "is not an object with named fields"),
        (b"\xff\xfe\xff", "not JSON"),
    ],
    ids=lambda each: ascii(each)[:40],
)
def test_text_that_is_no_json_is_refused(text, message):
    """Text that JSON does not allow, or that says one thing twice, is refused."""
    with pytest.raises(oc.InvalidDataError, match=message):
        oc.Role.from_json(text)


@pytest.mark.parametrize(
    ("cls", "data"),
    [
        (oc.Money, {"amount": 5, "per": "decade"}),
        (oc.Money, {"amount": None}),
        (oc.Range, {"low": 1}),
        (oc.Higher, {"side": "middle", "gap": 5}),
        (oc.Shifts, {"parts": [{"name": "women"}]}),
        (oc.Sentence, {"text": "x", "kind": "y", "facts": {}}),
        (oc.Fact, {"metric": "x", "role": None, "value": [], "shown": "y"}),
        (oc.Estimate, {"figure": {"what": 1}}),
        (oc.Difference, {"metric": {}, "left": None, "right": None, "change": {"shape": "Odd"}}),
    ],
)
def test_other_values_are_loaded_strictly_too(cls, data):
    """Every class refuses data that is not its own."""
    assert problems(cls, data)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.floats(-2, 2) | st.sampled_from("ab"),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(
                [
                    "title",
                    "salary",
                    "skills",
                    "sources",
                    "figure",
                    "amount",
                    "items",
                    "name",
                    "parts",
                    "absence",
                    "left",
                    "right",
                    "change",
                    "metric",
                    "measure",
                    "shape",
                    "type",
                    "schema_version",
                    "facts",
                    "text",
                    "kind",
                    "publisher",
                    "differences",
                    "role",
                    "jobs",
                    "aliases",
                    "gender",
                    "low",
                    "texts",
                    "forms",
                    "statistic",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@given(JSON, st.sampled_from(sorted(set(map(type, EXAMPLES)), key=repr)))
@settings(max_examples=150)
def test_any_json_gives_a_value_or_one_clear_error(data, cls):
    """Whatever JSON is given, the answer is a value or InvalidDataError with paths."""
    try:
        value = cls.from_dict(data)
    except oc.InvalidDataError as error:
        paths = [problem.path for problem in error.problems]
    else:
        assert cls.from_dict(value.to_dict()) == value
        return
    assert paths
    assert all(path.startswith("$") for path in paths)


# Differences follow from the roles.


def test_differences_in_the_data_follow_from_the_roles():
    """A comparison's differences are there to be read; they are those of its roles."""
    plain = oc.compare(BAKER, WELDER).to_dict()
    salary = next(each for each in plain["differences"] if each["metric"] == "salary")
    assert salary["label"] == "Average salary"
    assert salary["change"] == {
        "shape": "Higher",
        "side": "right",
        "gap": 10_000,
        "relative": 10_000 / 30_000,
    }


@pytest.mark.parametrize("change", ["gap", "side", "relative"])
def test_tampered_differences_are_refused(change):
    """Differences that do not follow from the two roles are refused."""
    plain = oc.compare(BAKER, WELDER).to_dict()
    salary = next(each for each in plain["differences"] if each["metric"] == "salary")["change"]
    salary[change] = {"gap": 1, "side": "left", "relative": 0.1}[change]
    assert problems(oc.Comparison, plain) == [
        "$.differences: these do not follow from the two roles"
    ]


@pytest.mark.parametrize("said", [[], {}, "none", [1]])
def test_missing_differences_are_refused_when_they_are_given(said):
    """An empty or malformed list of differences is not that of the roles."""
    plain = oc.compare(BAKER, WELDER).to_dict() | {"differences": said}
    assert problems(oc.Comparison, plain)


def test_differences_may_be_left_out():
    """Two roles and no differences are a comparison, whose differences are worked out."""
    plain = oc.compare(BAKER, WELDER).to_dict()
    del plain["differences"]
    assert oc.Comparison.from_dict(plain) == oc.compare(BAKER, WELDER)


def test_a_changed_figure_changes_what_follows():
    """A figure that was tampered with no longer agrees with the differences."""
    plain = oc.compare(BAKER, WELDER).to_dict()
    plain["right"]["salary"]["figure"]["amount"] = 99_999
    assert problems(oc.Comparison, plain)

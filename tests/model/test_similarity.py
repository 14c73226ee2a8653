"""Nearest roles: a score that is explained, the same from both sides, and what is missing."""

import attrs
import pytest
from hypothesis import given, settings, strategies as st

import occucompare as oc
import strategies
from occucompare.model.similarity import Similarity, nearest, similarity

US = oc.load_catalog()
FAMILY = oc.load_catalog("collections")
LISTS = ("skills", "soft_skills", "technologies", "knowledge", "skill_scores")
roles = strategies.roles(names=LISTS)
several = st.lists(roles, max_size=8)


def scored(top=5, **scores):
    return oc.WeightedNames(tuple(map(oc.Weighted, scores, scores.values())), "score", top)


def role(title="baker", **fields):
    return oc.Role(title=title, **fields)


def score(left, right):
    found = similarity(left, right)
    return None if found is None else found.score


@given(roles, roles)
def test_the_score_is_the_same_from_both_sides(left, right):
    """Right is to left as left is to right."""
    assert score(left, right) == score(right, left)


@given(roles, roles)
def test_both_sides_name_the_same_shared_skills(left, right):
    """What both jobs call for does not depend on which is left, and neither side misses it."""
    one, other = similarity(left, right), similarity(right, left)
    if one is not None:
        fold = str.casefold
        assert list(map(fold, one.shared)) == list(map(fold, other.shared))
        assert not set(map(fold, one.shared)) & set(map(fold, (*one.missing, *other.missing)))


@given(roles, roles)
def test_the_score_is_a_fraction(left, right):
    """Every score is from 0 to 1."""
    found = score(left, right)
    assert found is None or 0 <= found <= 1


@given(roles)
def test_a_role_is_most_similar_to_itself(one):
    """A role is similar to itself by 1 and misses nothing, if any list of it is known."""
    itself = similarity(one, one)
    if itself is None:
        lists = [getattr(one, name) for name in LISTS]
        found = [each.figure for each in lists if isinstance(each, oc.Estimate)]
        assert not any(item.weight != 0 for listing in found for item in listing)
    else:
        assert itself.score == 1
        assert not itself.missing


@given(roles, roles)
def test_every_name_is_from_the_roles(left, right):
    """Shared names are the given role's, missing ones the other's own."""
    found = similarity(left, right)
    if found is not None:
        lists = [
            {name for each in LISTS if isinstance(getattr(one, each), oc.Estimate)
             for name in getattr(one, each).figure.names}
            for one in (left, right)
        ]  # fmt: skip
        assert set(found.shared) <= lists[0]
        assert set(found.missing) <= lists[1]


@given(several, st.integers(-1, 5), st.randoms(use_true_random=False))
def test_the_nearest_come_first_and_no_more_than_asked(others, limit, random):
    """Neighbours are in falling order of score, within the limit, and never the role itself."""
    own = role(title="own role", skills={"filing": 0.5, "appeals": 0.1}, knowledge=["Word"])
    found = nearest(own, [own, *others], limit)
    scores = [each.score for each in found]
    assert scores == sorted(scores, reverse=True)
    assert len(found) <= max(limit, 0)
    assert all(each.role is not own and each == similarity(own, each.role) for each in found)
    shuffled = [own, *others]
    random.shuffle(shuffled)
    again = nearest(own, shuffled, limit)
    assert [(each.score, each.role.title) for each in again] == [
        (each.score, each.role.title) for each in found
    ]


@given(st.integers(0, 10), st.integers(0, 10), st.integers(0, 10))
def test_a_smaller_gap_is_never_less_similar(one, other, third):
    """Of two scores, the nearer one gives at least the same similarity."""
    near, far = sorted((other, third), key=lambda each: abs(each - one))
    own, *others = (
        role(str(each), skills=scored(filing=each / 2, a=5)) for each in (one, near, far)
    )
    assert score(own, others[0]) >= score(own, others[1])


@given(st.lists(st.sampled_from(strategies.NAMES), unique=True, min_size=1))
def test_one_more_shared_name_is_never_less_similar(names):
    """A name that is added to both lists brings them nearer or keeps them."""
    left, right = {"x": 1, "y": 1}, {"x": 1, "z": 1}
    before = score(role(skills=left), role("cook", skills=right))
    more = dict.fromkeys(names, 1)
    assert score(role(skills=left | more), role("cook", skills=right | more)) >= before


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ({"skills": ["a", "b", "c"]}, {"skills": ["b", "C", "d"]}, 0.5),
        ({"skills": {"a": 0.2, "b": 0.1}}, {"skills": {"a": 0.1, "c": 0.1}}, 0.25),
        ({"skills": {"a": 0.2, "b": 0.1}}, {"skills": ["a", "b"]}, 1),
        ({"skills": scored(a=5, b=1)}, {"skills": scored(a=5, b=1)}, 1),
        # A typical gap of 0.75 of 5 points is half the reach; one of 1.5 the whole.
        ({"skills": scored(a=3, b=3)}, {"skills": scored(a=3.75, b=2.25)}, 0.5),
        ({"skills": scored(a=3, b=3)}, {"skills": scored(a=4.5, b=1.5)}, 0),
        # Three in four parts of the weight are skills, one is technologies.
        (
            {"skills": ["a"], "technologies": ["x"]},
            {"skills": ["a"], "technologies": ["y"]},
            0.75,
        ),
        # One minor group is two thirds, and counts a quarter beside skills.
        ({"skills": ["a"], "code": "51-3011"}, {"skills": ["a"], "code": "51-3092"}, 0.9167),
        ({"skills": ["a"], "code": "51-3011"}, {"skills": ["a"]}, 1),
        ({"skills": ["a"]}, {"skills": ["b"]}, 0),
        # Few names of both: the rest counts as not asked for.
        ({"skills": scored(a=4, b=4)}, {"skills": scored(a=4, c=4, d=4)}, 0.25),
    ],
)  # fmt: skip
def test_the_score_is_what_its_formula_says(left, right, expected):
    """Gaps of scores, overlaps of weights and closeness of codes, each with its weight."""
    assert score(role(**left), role("cook", **right)) == pytest.approx(expected, abs=5e-5)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ({}, {"skills": ["a"]}),
        ({"skills": ["a"]}, {"knowledge": ["a"]}),
        ({"code": "51-3011"}, {"code": "51-3012"}),
        ({"skills": oc.Absence.UNKNOWN}, {"skills": ["a"]}),
        ({"skills": []}, {"skills": ["a"]}),
        ({"skills": {"a": 0}}, {"skills": {"a": 0.5}}),
        ({"skills": scored(a=1)}, {"skills": ["a"]}),
        ({"skills": scored(a=1)}, {"skills": scored(10, a=1)}),
    ],
)
def test_roles_with_nothing_to_compare_have_no_similarity(left, right):
    """What is not known, or not of a kind, is not a similarity of zero."""
    one, other = role(**left), role("cook", **right)
    assert similarity(one, other) is None
    assert nearest(one, [other]) == ()


def test_lists_that_are_one_published_line_say_nothing():
    """Two roles that share a published list are not said to be alike by it."""
    listing = oc.WeightedNames((oc.Weighted("filing"),))
    line = oc.Estimate(listing, published_as="bakers and cooks")
    one, other = role(skills=line), role("cook", skills=line)
    assert similarity(one, other) is None
    both = [attrs.evolve(each, knowledge=name) for each, name in ((one, ["a"]), (other, ["b"]))]
    assert score(*both) == 0
    assert score(one, one) == 1


def test_a_metric_of_your_own_counts():
    """Any list of names of a subclass is compared, with the weight of one."""

    @attrs.frozen(kw_only=True)
    class Tooled(oc.Role):
        tools: oc.Value[oc.WeightedNames] = attrs.field(
            default=None, converter=oc.as_listing, metadata=oc.measured("Tools", oc.Listing())
        )

    one = Tooled(title="baker", tools=["whisk"], skills=["a"])
    other = Tooled(title="cook", tools=["pan"], skills=["a"])
    assert score(one, other) == 0.75
    assert score(one, role("cook", skills=["a"])) == 1


def test_skills_are_shared_or_missing_by_their_scores():
    """Important for both is shared; for the neighbour alone, by a clear gap, is missing."""
    own = role(skills=scored(a=4, b=3, c=2.9, d=1, e=4), technologies=["Word", "Excel"])
    other = role("cook", skills=scored(a=3, b=3.1, c=3.1, d=4, e=1), technologies=["excel", "Sage"])
    found = similarity(own, other)
    assert found.shared == ("a", "b", "Excel")
    assert found.missing == ("d", "Sage")
    assert similarity(other, own).missing == ("e", "Word")


def test_skill_scores_stand_in_where_skills_are_not_known():
    """The shorter list of scores tells what is shared where the longer is not published."""
    own, other = role(skill_scores=scored(a=4, b=1)), role("cook", skill_scores=scored(a=4, b=4))
    assert similarity(own, other) == Similarity(other, 0.0, ("a",), ("b",))


def test_neighbours_of_whom_little_is_known_are_left_out():
    """Less than half of what is known of the role is too little to call another one near."""
    own = role(skills=["a"], knowledge=["a"], skill_scores=scored(a=4))
    little = role("cook", skill_scores=scored(a=4))
    assert similarity(own, little).score == 1
    assert nearest(own, [little]) == ()
    assert [each.role for each in nearest(little, [own])] == [own]


def test_ties_are_in_the_order_of_titles():
    """Neighbours of one score are in the order of their titles, whatever their order was."""
    others = [role(title, skills=["a"]) for title in ("welder", "cook", "umpire")]
    for order in (others, others[::-1]):
        found = nearest(role(skills=["a"]), order)
        assert [each.role.title for each in found] == ["cook", "umpire", "welder"]


@pytest.mark.parametrize(
    ("name", "near", "among"),
    [
        ("registered nurse", "Licensed Practical and Licensed Vocational Nurses", 3),
        ("registered nurse", "Nurse Practitioners", 5),
        ("paralegal", "Legal Secretaries and Administrative Assistants", 3),
        ("welder", "Structural Metal Fabricators and Fitters", 3),
        ("software developer", "Computer Programmers", 4),
        ("chef", "First-Line Supervisors of Food Preparation and Serving Workers", 2),
        ("dentist", "Orthodontists", 3),
        ("electrician", "Plumbers, Pipefitters, and Steamfitters", 3),
        ("43-3021", "Bookkeeping, Accounting, and Auditing Clerks", 5),
    ],
)
def test_the_nearest_occupations_are_those_one_expects(name, near, among):
    """Well-known neighbours are among the first."""
    assert near in [each.role.title for each in US.similar(name, limit=among)]


def test_nearly_every_occupation_has_its_neighbours():
    """Each sixteenth of the bundled occupations has ten neighbours, none of them itself."""
    for one in [*US][::16]:
        found = US.similar(one)
        assert len(found) == 10
        assert one not in [each.role for each in found]


def test_a_catalog_takes_names_and_roles():
    """A name means the role that it means in the catalog; one that is not there is refused."""
    assert FAMILY.similar("collector") == FAMILY.similar(FAMILY["collector"])
    assert FAMILY.similar("collector", limit=0) == FAMILY.similar("collector", limit=-1) == ()
    assert FAMILY.similar("collector", limit=2) == FAMILY.similar("collector")[:2]
    with pytest.raises(oc.RoleNotFoundError):
        FAMILY.similar("no such role at all")


def test_an_occupation_of_another_catalog_is_itself():
    """The same code in another area's catalog is the role itself, so it is left out."""
    found = oc.load_catalog("us", area="CA").similar(US["paralegal"], limit=5)
    assert len(found) == 5
    assert "23-2011" not in [each.role.code for each in found]


@settings(max_examples=20)
@given(roles, roles)
def test_a_similarity_is_plain_data(left, right):
    """A similarity goes to JSON and back exactly."""
    found = similarity(left, right)
    if found is not None:
        assert Similarity.from_json(found.to_json()) == found

"""Titles are found however they are typed, in a lawful order."""

import random
import string
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

import occucompare
from occucompare.catalog.lookup import lookup_key, lookup_keys
from occucompare.catalog.spelling import LINKS, likeness, singular
from occucompare.catalog.title_index import Found, TitleIndex

BUNDLED = Path(occucompare.__file__).parent / "data" / "us.titles.txt"
CODES, *GROUPS = [line.split("\t") for line in BUNDLED.read_text("utf-8").splitlines()]

# The bundled titles leave out the official ones, which a catalog has.
OFFICIAL = {
    "13-2011": "Accountants and Auditors",
    "15-1252": "Software Developers",
    "15-1254": "Web Developers",
    "15-2011": "Actuaries",
    "15-2051": "Data Scientists",
    "23-1011": "Lawyers",
    "29-1131": "Veterinarians",
    "29-1141": "Registered Nurses",
    "43-3011": "Bill and Account Collectors",
    "47-2111": "Electricians",
    "53-3032": "Heavy and Tractor-Trailer Truck Drivers",
}
TITLES = [(title, (CODES.index(code),)) for code, title in OFFICIAL.items()]
TITLES += [
    (title, tuple(map(int, owners.split()))) for owners, *titles in GROUPS for title in titles
]
INDEX = TitleIndex(TITLES)
some_titles = st.sampled_from(TITLES)


def codes(text, limit=5):
    return [CODES[found.owner] for found in INDEX.find(text, limit)]


# The bundled titles


def test_bundled_titles_are_many_each_once_each_owned():
    """Some 48,000 titles, no two alike but for case and punctuation, of all 830 occupations."""
    names = lookup_keys([title for title, _ in TITLES])
    assert len(names) > 48_000
    assert len(set(names)) == len(names)
    assert all(names)
    assert len(CODES) == 830
    assert {owner for _, owners in TITLES for owner in owners} == set(range(830))
    assert all(len(set(owners)) == len(owners) > 0 for _, owners in TITLES)


@pytest.mark.parametrize(
    ("title", "owners"),
    [
        ("RN", ["29-1141"]),
        ("HVAC Tech", ["49-9021"]),
        ("CPA", ["13-2011", "13-2082"]),
        ("Secretary", ["43-6014", "43-6013", "43-6012"]),
        ("Lorem Ipsum", []),
    ],
)
def test_a_title_has_all_its_owners_likeliest_first(title, owners):
    assert [CODES[owner] for owner in INDEX.exact(title)] == owners


def test_a_shared_title_has_all_its_owners():
    assert [CODES[owner] for owner in INDEX.exact("collector")][:2] == ["43-3011", "53-7081"]
    assert len(INDEX.exact("Collector")) == 9
    assert len(INDEX.exact("Account Specialist")) == 5


# What people type


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("registered nurse", "29-1141"),
        ("nurse registered", "29-1141"),
        ("regsitered nruse", "29-1141"),
        ("RN", "29-1141"),
        ("R.N.", "29-1141"),
        ("icu rn", "29-1141"),
        ("CPA", "13-2011"),
        ("accountent", "13-2011"),
        ("HVAC tech", "49-9021"),
        ("hvac technician", "49-9021"),
        ("acturay", "15-2011"),
        ("actuarys", "15-2011"),
        ("software enginer", "15-1252"),
        ("softwareengineer", "15-1252"),
        ("engineer, software", "15-1252"),
        ("web developper", "15-1254"),
        ("para legal", "23-2011"),
        ("paralegals", "23-2011"),
        ("truck driver", "53-3032"),
        ("truckdriver", "53-3032"),
        ("collector", "43-3011"),
        ("bill colector", "43-3011"),
        ("account specialist", "41-4012"),
        ("book keeper", "43-3031"),
        ("sysadmin", "15-1244"),
        ("HR mgr", "11-3121"),
        ("human resources manager", "11-3121"),
        ("vp of sales", "11-2022"),
        ("admin asst", "43-6014"),
        ("elementry school techer", "25-2021"),
        ("plummer", "47-2152"),
        ("electrican", "47-2111"),
        ("carpinter", "51-7011"),
        ("lawer", "23-1011"),
        ("vetinarian", "29-1131"),
        ("phlebotimist", "31-9097"),
        ("nurse's aide", "31-1131"),
        ("cna", "31-1131"),
        ("x ray tech", "29-2034"),
        ("ui/ux designer", "15-1255"),
        ("hair dresser", "39-5012"),
        ("data scientist", "15-2051"),
        ("crane oprator", "53-7021"),
        ("réceptionniste", "43-4171"),
    ],
)
def test_what_people_type_finds_what_they_mean(typed, code):
    assert code in codes(typed, 3)


@pytest.mark.parametrize(
    "text", ["", " ", "!!!", "\n\t\0", "\U0001f469\u200d\U0001f692", "of the", "q"]
)
def test_nothing_is_found_for_nothing(text):
    assert INDEX.find(text) == []
    assert INDEX.exact(text) == ()


@pytest.mark.parametrize(
    "text",
    ["a" * 10_000, "nurse " * 2_000, "\U0001f600" * 10_000, "(" * 10_000, "a b c " * 3_000],
)
def test_a_very_long_text_is_no_harm(text):
    assert len(INDEX.find(text)) <= 5


# Laws


@given(some_titles)
def test_a_title_finds_itself(titled):
    """Its owners come first, in their order, with a score of 1."""
    title, owners = titled
    found = INDEX.find(title, len(owners))
    assert found == [Found(owner, title, 1.0) for owner in owners]
    assert INDEX.exact(title) == owners


@given(some_titles, st.randoms(use_true_random=False))
def test_case_and_punctuation_do_not_matter(titled, chance):
    title, owners = titled
    marks = string.punctuation.translate({ord(mark): None for mark in "&'."})
    typed = "".join(
        chance.choice(marks) if letter == " " else letter for letter in title
    ).swapcase()
    assert INDEX.exact(f" {typed}\u2026") == owners
    assert INDEX.find(typed) == INDEX.find(title)


@given(some_titles, st.randoms(use_true_random=False))
def test_word_order_does_not_matter(titled, chance):
    """A title in any order finds itself, or a title of the same words but for "and" and "of"."""
    title, _ = titled
    words = lookup_key(title).split()
    best = INDEX.find(" ".join(chance.sample(words, len(words))), 1)[0]
    found = set(map(singular, lookup_key(best.title).split()))
    assert found - LINKS == set(map(singular, words)) - LINKS
    assert best.score >= 0.98


@given(st.text() | st.text(string.ascii_letters + " .&", max_size=60), st.integers(-1, 30))
def test_any_text_is_answered_in_order(text, limit):
    """Never an exception; each owner once; scores fall from at most 1; the limit holds."""
    found = INDEX.find(text, limit)
    assert len(found) <= max(limit, 0)
    assert len({each.owner for each in found}) == len(found)
    assert all(one.score >= other.score for one, other in pairwise(found))
    assert all(0 < each.score <= 1 for each in found)
    assert all((each.score == 1) == (lookup_key(each.title) == lookup_key(text)) for each in found)
    assert found == INDEX.find(text, limit)


def test_a_found_title_is_frozen():
    with pytest.raises(AttributeError):
        INDEX.find("nurse")[0].score = 2.0


@given(st.lists(st.tuples(st.text(max_size=12), st.just((0, 1))), max_size=8), st.text(max_size=12))
def test_any_titles_can_be_searched(titles, text):
    """Empty titles, odd ones and the same one twice."""
    index = TitleIndex(titles)
    assert {found.owner for found in index.find(text)} <= {0, 1}
    for title, _ in titles:
        assert index.exact(title) == (0, 1)


def test_the_same_title_twice_has_both_owners_in_order():
    index = TitleIndex([("R&D Manager", (4,)), ("R and D manager", (2, 4))])
    assert index.exact("r & d manager") == (4, 2)
    assert [found.title for found in index.find("r&d manager")] == ["R&D Manager"] * 2


def test_equally_good_titles_come_shortest_first():
    index = TitleIndex([("Head Baker", (0,)), ("Pie Baker", (1,)), ("Fat Baker", (2,))])
    assert [found.owner for found in index.find("baker")] == [1, 2, 0]


# Words


@given(st.text("abcd", max_size=9), st.text("abcd", max_size=9))
def test_likeness_counts_letters_to_edit(left, right):
    """By the usual table, with swapped neighbours as one edit."""
    edits = _edits_by_table(left, right)
    assert likeness(left, right) == 1 - edits / max(len(left), len(right), 1)


def _edits_by_table(left, right):
    table = {(row, -1): row + 1 for row in range(-1, len(left))}
    table |= {(-1, column): column + 1 for column in range(-1, len(right))}
    for row, one in enumerate(left):
        for column, other in enumerate(right):
            best = min(
                table[row - 1, column] + 1,
                table[row, column - 1] + 1,
                table[row - 1, column - 1] + (one != other),
            )
            if row and column and one == right[column - 1] and other == left[row - 1]:
                best = min(best, table[row - 2, column - 2] + 1)
            table[row, column] = best
    return table[len(left) - 1, len(right) - 1]


@pytest.mark.parametrize(
    ("word", "one"),
    [
        ("nurses", "nurse"),
        ("secretaries", "secretary"),
        ("salesmen", "salesman"),
        ("coaches", "coach"),
        ("boxes", "box"),
        ("boss", "boss"),
        ("gas", "gas"),
        ("", ""),
    ],
)
def test_a_plural_and_its_singular_have_one_key(word, one):
    assert singular(word) == one
    assert singular(one) == one


def test_keys_of_many_titles_at_once_are_as_one_by_one():
    chance = random.Random(3)  # noqa: S311 - odd titles, not secrets
    titles = ["".join(chance.choices("aZ é\n.&-'\u2019\u00df", k=6)) for _ in range(50)]
    assert lookup_keys(titles) == [lookup_key(title) for title in titles]
    assert lookup_keys([]) == []

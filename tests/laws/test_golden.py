"""Whole texts, kept as files and read as prose. A change of words is a change of these files.

OCCUCOMPARE_RENEW=1 python -m pytest tests/laws/test_golden.py     writes them anew
"""

import itertools
import os
from pathlib import Path

import attrs
import pytest

import occucompare as oc

FOLDER = Path(__file__).parent / "golden"
RENEW = bool(os.environ.get("OCCUCOMPARE_RENEW"))
BLS = oc.Source(publisher="BLS", dataset="OEWS", period="May 2025")


@attrs.frozen(kw_only=True)
class NoisyRole(oc.Role):
    """A role with a metric of the user's own."""

    noise: oc.Value[float] = attrs.field(
        default=None,
        converter=oc.as_number,
        metadata=oc.measured("Noise level", oc.Level("decibels"), group="entry"),
    )


def family(left, right):
    return oc.load_catalog("collections").compare(left, right)


def us(left, right):
    return oc.load_catalog().compare(left, right)


def noisy():
    return oc.compare(
        NoisyRole(title="Glass blower", noise=84, salary=41_300, age=39),
        NoisyRole(title="Piano tuner", noise=71, salary=44_150, age=48),
    )


def in_yen():
    return oc.compare(
        oc.Role(title="Ramen chef", salary=oc.Money(4_100_000, "JPY"), jobs=52_400),
        oc.Role(title="Sushi chef", salary=oc.Money(4_980_000, "JPY"), jobs=31_900),
    )


def one_side_missing():
    return oc.compare(
        oc.Role(
            title="Lighthouse keeper",
            salary=oc.Absence.SUPPRESSED,
            jobs=oc.Absence.NOT_PUBLISHED,
            degree=("high school diploma", 0.44),
            sources=(BLS,),
        ),
        oc.Role(
            title="Harbor pilot",
            salary=128_400,
            jobs=1_210,
            growth=0.02,
            degree=("bachelor's degree", 0.61),
            sources=(BLS,),
        ),
    )


COMPARISONS = {
    "collector": lambda: family("collector", "collections coordinator"),
    "collections specialist": lambda: family("collections specialist", "collections coordinator"),
    "accounts receivable": lambda: family(
        "collections/accounts receivable", "collections coordinator"
    ),
    "customer service": lambda: family("collector", "collections, customer service"),
    "shared row": lambda: us("public relations manager", "fundraising manager"),
    "top-coded": lambda: oc.load_catalog("us", area="OR").compare(
        "emergency medicine physician", "nurse practitioner"
    ),
    "one side missing": one_side_missing,
    "identical roles": lambda: us("actuary", "actuary"),
    "same occupation": lambda: us("bill collector", "debt collector"),
    "own metric": noisy,
    "other currency": in_yen,
}


def text_of(comparison):
    """Every length in plain words, the longest in formal ones, and with other variants."""
    parts = []
    for length in ("headline", "short", "standard", "full"):
        parts += [f"== {length}", comparison.summary(length=length)]
    parts += ["== full, formal", comparison.summary(length="full", register="formal")]
    for seed in (1, 2):
        parts += [f"== standard, seed {seed}", comparison.summary(seed=seed)]
    return "\n\n".join(parts) + "\n"


def text_of_role(page):
    """The same for the page about one role."""
    parts = []
    for length in ("headline", "short", "standard", "full"):
        parts += [f"== {length}", page.summary(length=length)]
    parts += ["== full, formal", page.summary(length="full", register="formal")]
    parts += ["== full, seed 1", page.summary(length="full", seed=1)]
    return "\n\n".join(parts) + "\n"


def assert_golden(name, text):
    """The text is the file's, word for word."""
    path = FOLDER / f"{name}.txt"
    if RENEW:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", COMPARISONS)
def test_whole_texts(name):
    """A comparison's texts are those that were read and approved."""
    assert_golden(name, text_of(COMPARISONS[name]()))


def test_the_text_about_one_role():
    """The role page's text, with its nearest four each in other words."""
    page = oc.describe("collections coordinator", catalog=oc.load_catalog("collections"))
    assert_golden("role page", text_of_role(page))


@pytest.mark.parametrize("name", COMPARISONS)
def test_whole_texts_tell_no_figure_twice(name):
    """No figure of a role comes twice in one text."""
    comparison = COMPARISONS[name]()
    for length, seed in itertools.product(("short", "standard", "full"), range(6)):
        told = [
            (fact.metric, fact.role, fact.value)
            for sentence in comparison.sentences(length=length, seed=seed)
            for fact in dict.fromkeys(sentence.facts)
            if fact.role is not None and isinstance(fact.value, (int, float))
        ]
        assert len(told) == len(set(told)), length

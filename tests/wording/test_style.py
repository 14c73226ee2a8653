"""Variants, registers, lengths and subjects: every way in which a kind can be said."""

import itertools

import pytest

import occucompare as oc
from english import ABOUT_TWO, LINES, Kind
from occucompare.wording.style import Lines, Style, lines, variant_of

REGISTERS = ("plain", "formal")
LENGTHS = ("short", "standard", "full")
SUBJECTS = (None, "singular", "plural")
KINDS = [Kind(name) for name in ABOUT_TWO]
OTHERS = [Kind(metric.name) for metric in oc.metrics_of(oc.Role) if metric.measure.family]
# Shapes that every text meets; a rare one may be said in one way.
COMMON = {"equal", "similar", "higher", "differs", "overlap", "shifts", "sets"}


def styles(kind):
    return [
        Style(register=register, length=length, subject=subject, variant=variant)
        for register, length, subject in itertools.product(REGISTERS, LENGTHS, SUBJECTS)
        for variant in range(kind.wordings)
    ]


@pytest.mark.parametrize("kind", [*KINDS, *OTHERS], ids=lambda kind: kind.name)
def test_every_way_of_saying_it_is_true(kind):
    """In every shape and style, a sentence passes the library's own check."""
    pairs = kind.samples()
    for style in styles(kind):
        for left, right in pairs:
            sentence = kind.sentence(left, right, LINES, style)
            if sentence:
                roles = left.role, right.role
                assert oc.check_sentence(sentence, roles=roles) == (), sentence.text


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_one_shape_is_one_claim_in_every_style(kind):
    """No way of saying it favours another side, or is silent where another speaks."""
    pairs = kind.samples()
    for left, right in pairs:
        said = {
            sentence and sentence.favours
            for sentence in (kind.sentence(left, right, LINES, style) for style in styles(kind))
        }
        assert len(said) == 1


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_common_shapes_have_several_wordings(kind):
    """What every text meets is said in several ways, and in formal words too."""
    forms = kind.worded.patterns.forms
    spoken = [form for case, form in forms.items() if case.partition(".")[0] in COMMON and form]
    assert spoken
    assert all(len(set(each.plain)) > 1 for each in spoken)
    assert any(each.formal for each in spoken)
    assert any(each.short for each in spoken)


def words(kind, length):
    """The words that a kind takes over all its probes, at one length."""
    style = Style(length=length)
    told = [kind.sentence(left, right, LINES, style) for left, right in kind.samples()]
    return sum(len(sentence.text.split()) for sentence in told if sentence)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_longer_says_more(kind):
    """A short sentence has no more words than the standard one, and that none more than the
    full one."""
    short, standard, full = (words(kind, length) for length in LENGTHS)
    assert short <= standard <= full
    assert short < full


def test_no_wording_comes_again_before_the_others():
    """Over the turns of one page every variant is used once before the first comes again."""
    for kind, seed in itertools.product(KINDS, range(5)):
        turns = [variant_of(seed, kind.name, turn) % kind.wordings for turn in range(kind.wordings)]
        assert sorted(turns) == list(range(kind.wordings))


def test_the_same_seed_gives_the_same_text():
    """A text depends on nothing but what is compared and how it is asked for."""
    family = oc.load_catalog("collections")
    one, other = (family.compare("collector", "collections coordinator") for _ in range(2))
    texts = [one.summary(length="full", seed=seed) for seed in range(12)]
    assert texts == [other.summary(length="full", seed=seed) for seed in range(12)]
    assert len(set(texts)) > 6


def test_lines_fall_back_on_what_there_is():
    """What a form leaves out is said by the nearest wording that it has."""
    form = lines("plain", short="short", formal="formal")
    told = {
        (register, length): form.of(Style(register=register, length=length))
        for register, length in itertools.product(REGISTERS, LENGTHS)
    }
    assert told == {
        ("plain", "short"): "short",
        ("plain", "standard"): "plain",
        ("plain", "full"): "plain",
        ("formal", "short"): "formal",
        ("formal", "standard"): "formal",
        ("formal", "full"): "formal",
    }
    assert lines("a", short="b").of(Style(register="formal", length="short")) == "b"


def test_variants_go_round():
    """Any whole number chooses a variant."""
    form = lines("a", "b", "c")
    assert [form.of(Style(variant=number)) for number in (0, 1, 2, 3, -1)] == list("abcac")
    assert Lines(plain=("a",)).every == (("a",),)


def test_the_subject_is_one_or_several():
    """A kind is said of one collector or of collectors, the words agreeing."""
    family = oc.load_catalog("collections")
    comparison = family.compare("collector", "collections coordinator")
    singular, plural = (
        comparison.sentences(["salary"], subject=subject)[0].text
        for subject in ("singular", "plural")
    )
    assert singular.startswith("A collections coordinator has an average salary of ")
    assert plural.startswith("Collections coordinators have an average salary of ")

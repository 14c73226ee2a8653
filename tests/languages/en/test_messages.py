"""Every kind of sentence in each of its forms, word for word; and what no wording may be."""

import attrs
import pytest

import occucompare as oc
from english import ABOUT_ONE, ABOUT_TWO, LEXICON, LINES, WHOLE, Kind, written
from occucompare.wording.message import Worded, shape_name
from occucompare.wording.messages import MESSAGES
from occucompare.wording.outline import TOPICS, messages_named
from occucompare.wording.style import Lines, Style
from phrases import PHRASES
from phrases.absent import BOTH_ABSENT
from phrases.figures import baker, welder
from phrases.lengths import OTHER_EXTENTS
from phrases.one_role import OF_ONE_ROLE, SHARES
from phrases.several import OVER_SEVERAL
from phrases.wrong import NOT_ENGLISH, NOT_TRUE


def texts(kind, left, right):
    """The sentences of one kind about a baker and a welder with these fields."""
    comparison = oc.compare(baker(**left), welder(**right))
    return [sentence.text for sentence in comparison.sentences([kind])]


def metric_of(kind):
    return MESSAGES[kind].metrics[0] if kind in MESSAGES else kind


@pytest.mark.parametrize(
    ("kind", "left", "right", "text"),
    PHRASES,
    ids=[f"{kind}: {ascii(text)[1:60]}" for kind, _, _, text in PHRASES],
)
def test_phrases(kind, left, right, text):
    """Each kind of sentence, in each of its forms."""
    name = metric_of(kind)
    assert texts(kind, {name: left}, {name: right}) == ([] if text is None else [text])


@pytest.mark.parametrize(("length", "register", "kind", "left", "right", "text"), OTHER_EXTENTS)
def test_phrases_of_other_lengths(length, register, kind, left, right, text):  # noqa: PLR0913, PLR0917 - a row of the table
    """A short sentence tells the difference, a full one all that follows from the figures."""
    name = metric_of(kind)
    comparison = oc.compare(baker(**{name: left}), welder(**{name: right}))
    said = comparison.sentences([kind], length=length, register=register)
    assert [sentence.text for sentence in said] == ([text] if text else [])


@pytest.mark.parametrize(("skills", "text"), SHARES)
def test_shares_of_skills(skills, text):
    """Each share is said of one skill; a tie is said as one, or not at all."""
    assert texts("skill_shares", {"skills": skills}, {}) == ([text] if text else [])


@pytest.mark.parametrize(
    ("kind", "figure", "text"),
    OF_ONE_ROLE,
    ids=[f"{kind}: {ascii(text)[1:60]}" for kind, _, text in OF_ONE_ROLE],
)
def test_sentences_about_one_role(kind, figure, text):
    """What is said of one role alone, whatever it is compared with."""
    name = MESSAGES[kind].metrics[0]
    assert texts(kind, {name: figure}, {}) == ([text] if text else [])


@pytest.mark.parametrize(("kind", "left", "right", "text"), OVER_SEVERAL)
def test_sentences_over_several_metrics(kind, left, right, text):
    """The kinds that no single metric has."""
    assert texts(kind, left, right) == ([text] if text else [])


@pytest.mark.parametrize(("kind", "left", "right", "text"), BOTH_ABSENT)
def test_both_absent(kind, left, right, text):
    """Two absent figures are said with their reasons."""
    name = metric_of(kind)
    one, other = written(baker(**{name: left})), written(welder(**{name: right}))
    assert Kind(kind).sentence(one, other, LINES).text == text
    assert texts(kind, {name: left}, {name: right}) == [text]


@pytest.mark.parametrize(("kind", "left", "right", "words"), NOT_ENGLISH)
def test_sentences_that_read_wrong(kind, left, right, words):
    """Words that no editor would let pass."""
    found = texts(kind, left, right)
    assert found
    assert words not in found[0]


@pytest.mark.parametrize(("kind", "left", "right", "words"), NOT_TRUE)
def test_sentences_that_are_not_true(kind, left, right, words):
    """Words that the figures do not bear."""
    assert not any(words in text for text in texts(kind, left, right))


def test_the_headline_agrees_with_the_thresholds():
    """Pay that is about the same is not what two roles differ most in."""
    lines = oc.Thresholds(relative=0.2)
    text = oc.compare(baker(salary=34_872), welder(salary=37_938), thresholds=lines).summary()
    assert "about the same" in text
    assert "differ most in pay" not in text


def test_levels_have_their_declared_decimals():
    """A level of three decimals is printed with three, in the figures and in the gap."""

    @attrs.frozen(kw_only=True)
    class FineRole(oc.Role):
        dose: oc.Value[float] = attrs.field(
            default=None,
            converter=oc.as_number,
            metadata=oc.measured("Dose", oc.Level("sieverts", decimals=3)),
        )

    one, other = FineRole(title="baker", dose=0.123), FineRole(title="welder", dose=0.127)
    assert oc.compare(one, other).sentences(["dose"])[0].text == (
        "The dose of welders is 0.127 sieverts, 0.004 sieverts higher than "
        "the 0.123 sieverts of bakers."
    )


def test_a_text_is_joined_from_its_sentences():
    """A whole text, word for word: paragraphs, and connectives where the facts bear them."""
    one = baker(salary=50_000, jobs=40, growth=0.1, degree=("law degree", 0.5), skills=["a", "b"])
    other = welder(salary=40_000, jobs=60, growth=0.1, degree=("law degree", 0.3), skills=["b"])
    assert oc.compare(one, other).summary() == (
        "Bakers and welders differ most in pay and education; their job outlook is the same. "
        "A baker has an average salary of $50,000 a year, $10,000 (25%) higher than the $40,000 "
        "of a welder. "
        "Bakers are also more likely than welders to hold a law degree (50%, compared with 30%)."
        "\n\n"
        "There are more jobs for welders (60) than for bakers (40). "
        "Employment of both bakers and welders is projected to grow by 10%. "
        "The jobs of bakers and welders both call for b. "
        "Only the list for bakers has a."
    )


def test_pay_that_is_missing_is_said_and_other_gaps_are_passed_over():
    """A reader would miss pay; an unknown age goes unsaid, a suppressed one is said."""
    one = baker(salary=50_000, age=46, jobs=5)
    other = welder(jobs=oc.Absence.SUPPRESSED)
    text = oc.compare(one, other).summary(length="full")
    assert "The average salary of bakers is $50,000 a year; for welders, none is known." in text
    assert "jobs of bakers is 5; for welders, it is withheld by the publisher." in text
    assert "age" not in text.replace("average", "")


@pytest.mark.parametrize("name", ABOUT_TWO)
def test_every_kind_answers_its_measures_shapes(name):
    """Each kind has patterns for every case of every shape that its metric's change can have,
    and for no other."""
    kind = Kind(name)
    shapes = tuple(map(shape_name, kind.metric.measure.shapes))
    cases = kind.worded.message.cases(shapes)
    assert all(kind.worded.patterns.of(case) is not None for case in cases)
    assert set(kind.worded.patterns.forms) <= {*cases, *shapes}


@pytest.mark.parametrize("name", ABOUT_ONE)
def test_every_kind_about_one_role_answers_its_cases(name):
    """Each case of a kind about one role has patterns."""
    message, patterns = MESSAGES[name], LEXICON.patterns(name)
    selector = message.selectors.get("")
    cases = {"known"} if selector is None else set(selector.cases)
    assert set(patterns.forms) == cases


@pytest.mark.parametrize("number", ["singular", "plural"])
@pytest.mark.parametrize("name", [*ABOUT_TWO, *ABOUT_ONE, *WHOLE])
def test_every_pattern_can_be_read(name, number):
    """Every pattern of every case, at the start of a sentence and joined to one, names arguments
    that there are."""
    worded = Worded(MESSAGES[name], LEXICON.patterns(name), LEXICON)
    texts = [text for form in worded.patterns.forms.values() for text in texts_of(form)]
    assert texts
    for text in texts:
        for joined in (False, True):
            read = worded.pattern(text, Style(subject=number), joined=joined)
            assert read.frame.count("%s") == len(read.arguments)


def texts_of(form):
    """The patterns of one case, silence left out."""
    every = form.every if isinstance(form, Lines) else ((form,),)
    return [text for variants in every for text in variants if text]


@pytest.mark.parametrize("metric", oc.metrics_of(oc.Role), ids=lambda metric: metric.name)
def test_every_metric_can_be_worded(metric):
    """A metric without a kind of its own has patterns by the family of its measure, or is no
    sentence."""
    patterns = LEXICON.labelled(metric)
    assert (patterns is None) == (metric.measure.family is None)
    if patterns is not None:
        shapes = tuple(map(shape_name, metric.measure.shapes))
        assert all(patterns.of(shape) or patterns.of(f"{shape}.same") for shape in shapes)


def test_every_kind_is_in_the_tables():
    """No kind of sentence is left without a phrase."""
    tried = {kind for kind, *_ in (*PHRASES, *OVER_SEVERAL, *OF_ONE_ROLE)} | {"skill_shares"}
    # What a name was taken for depends on the catalog that it was looked up in.
    assert set(MESSAGES) <= tried | {"asked"}
    names = {metric.name for metric in oc.metrics_of(oc.Role)}
    assert set(messages_named()) <= set(MESSAGES) | names
    of_role = {name for topic in TOPICS for told in topic.of_role.values() for name in told}
    assert of_role | {name for topic in TOPICS for name in topic.role_section} <= set(MESSAGES)

"""A language is a folder: one of ten messages, in Greek letters, tells roles and shows pages.

No English comes through: the toy language has no Latin letter, and neither has what it makes.
"""

import re
from pathlib import Path

import attrs
import pytest

import occucompare as oc
from occucompare import languages
from occucompare.formats.html.document import document
from occucompare.formats.markdown import markdown
from occucompare.formats.text import text
from occucompare.model.language import language
from occucompare.model.metric import metrics_of

HERE = Path(__file__).parent
# A lone "o" is the mark of an average in a chart that is drawn with characters.
LATIN = re.compile(r"[A-Za-z]{2,}")
LABELS = sorted((each.label for each in metrics_of(oc.Role)), key=len, reverse=True)
LEDGER = oc.Source(publisher="Αρχείο", dataset="Μισθοί", period="2025")


@attrs.frozen(kw_only=True)
class Craft(oc.Role):
    """A role whose own metric is declared in the toy language."""

    noise: oc.Value[float] = attrs.field(
        default=None,
        converter=oc.as_number,
        metadata=oc.measured("Θόρυβος", oc.Level("ντεσιμπέλ")),
    )


BAKER = Craft(
    title="φούρναρης", salary=32_500, growth=0.04, jobs=900, skills=("ψωμί", "πρωί"), noise=60,
    sources=(LEDGER,),
)  # fmt: skip
SMITH = Craft(
    title="σιδεράς", salary=41_000, growth=0.04, jobs=100, skills=("φωτιά", "πρωί"), noise=95,
    sources=(LEDGER,),
)  # fmt: skip
PAIR = oc.compare(BAKER, SMITH)


@pytest.fixture(autouse=True)
def toy(monkeypatch):
    """The toy language, found by its code in a folder beside this file."""
    monkeypatch.setattr(languages, "__path__", [*languages.__path__, str(HERE)])
    return language("toy")


def latin(made):
    """The words in Latin letters, labels of metrics aside: these come with their declaration."""
    for label in LABELS:
        made = made.replace(label, "")
    return LATIN.findall(made)


def test_a_language_is_found_by_its_code(toy):
    """The folder's name is all that a caller says."""
    assert toy.code == "toy"
    assert language("toy") is toy


def test_a_summary_is_told_in_it():
    """Sentences, their order and their connectives are the language's own, word for word."""
    assert PAIR.summary(language="toy") == (
        "Όλοι φούρναρης και όλοι σιδεράς έχουν άλλα μισθός και θέσεις, ίδιο άνοδος. "
        "Όλοι σιδεράς: μισθός 41.000 $, 8.500 $ πάνω από όλοι φούρναρης (32.500 $). "
        "Όλοι φούρναρης: θέσεις 900, 800 πάνω από όλοι σιδεράς (100). "
        "Όλοι φούρναρης και όλοι σιδεράς: άνοδος 4 %."
        "\n\n"
        "Μαζί: πρωί. Όλοι φούρναρης: ψωμί. Όλοι σιδεράς: φωτιά. "
        "Όλοι σιδεράς: Θόρυβος 95 ντεσιμπέλ, 35 ντεσιμπέλ πάνω από όλοι φούρναρης (60 ντεσιμπέλ)."
    )


def test_sentences_are_joined_in_its_words():
    """A connective of the language's own stands where the facts bear it."""
    grown = attrs.evolve(BAKER, growth=0.4)
    told = oc.compare(grown, attrs.evolve(SMITH, salary=3_000)).summary(language="toy", seed=1)
    assert "έχουν" in told
    assert " επίσης" in told


@pytest.mark.parametrize("length", ["headline", "short", "standard", "full"])
@pytest.mark.parametrize("seed", [0, 1])
def test_every_length_is_told_without_english(length, seed):
    """Two roles at each length and in each variant, in Greek letters alone."""
    for left, right in ((BAKER, SMITH), (SMITH, BAKER), (BAKER, BAKER)):
        told = oc.compare(left, right).summary(length=length, seed=seed, language="toy")
        assert told
        assert latin(told) == []


def test_every_message_is_told():
    """Each of the ten messages says something of these two roles, and what it lacks is silent."""
    two = ["headline", "salary", "growth", "jobs", "shared_skills", "own_skills"]
    one = ["role_salary", "role_growth", "role_jobs", "role_top_skills"]
    assert [each.kind for each in PAIR.sentences(two, language="toy")] == two
    described = oc.RolePage(BAKER)
    assert [each.kind for each in described.sentences(one, language="toy")] == one
    assert PAIR.sentences(["women", "range", "time"], language="toy") == ()


def test_its_sentences_have_their_facts():
    """What a toy sentence prints is a fact of it, as in English."""
    (sentence,) = PAIR.sentences(["salary"], language="toy")
    assert {fact.shown for fact in sentence.facts} >= {"41.000 $", "32.500 $", "8.500 $"}
    assert all(fact.shown in sentence.text for fact in sentence.facts if fact.value != "higher")
    assert sentence.favours == "right"


def test_a_metric_of_ones_own_is_told_by_its_label():
    """A subclass's metric is a sentence in the language's words for such figures."""
    (sentence,) = PAIR.sentences(["noise"], language="toy")
    assert sentence.text == (
        "Όλοι σιδεράς: Θόρυβος 95 ντεσιμπέλ, 35 ντεσιμπέλ πάνω από όλοι φούρναρης (60 ντεσιμπέλ)."
    )


def test_a_role_is_told_in_it():
    """One role alone has its text too."""
    told = oc.RolePage(BAKER).summary(length="full", language="toy")
    assert "Όλοι φούρναρης: μισθός 32.500 $." in told
    assert latin(told) == []


@pytest.mark.parametrize("length", ["headline", "short", "standard", "full"])
def test_a_page_is_in_it(toy, length):
    """Headings, tables, charts, reasons and sources of a page are the language's own."""
    page = toy.page(PAIR, length)
    assert page.title == "Όλοι φούρναρης και όλοι σιδεράς"
    for made in (text(page, width=1_000), markdown(page)):
        assert "32.500" in made
        assert latin(made) == []


def test_a_page_says_what_language_it_is_in(toy):
    """HTML has the language's tag, and no text node in another."""
    made = document(toy.page(PAIR, "full"))
    assert '<html lang="art-x-toy"' in made
    body = re.sub(r"(?s)<(style|title)\b.*?</\1>", "", made)
    assert latin(re.sub(r"<[^>]*>", " ", body).replace("&nbsp;", " ")) == []


def test_english_would_be_seen():
    """An English page of the same roles does not pass as a toy one."""
    assert len(latin(text(language("en").page(PAIR, "full"), width=1_000))) > 50


def test_english_is_as_it_was(toy):
    """Two languages of one comparison do not mix, whichever was asked first."""
    fresh = oc.compare(attrs.evolve(BAKER), attrs.evolve(SMITH))
    greek = fresh.summary(language="toy")
    english = fresh.summary()
    assert LATIN.search(english)
    assert fresh.summary(language="toy") == greek
    assert oc.compare(attrs.evolve(BAKER), attrs.evolve(SMITH)).summary() == english
    assert toy.lexicon is not language("en").lexicon

"""The linter marks what is wrong and nothing else; a sentence is held against its facts."""

import itertools
import re

import attrs
import pytest
from hypothesis import given, strategies as st

import occucompare as oc
from occucompare.languages.en.check.lint import Lint, lint_text
from occucompare.languages.en.check.lint_rules import PATTERNS
from occucompare.languages.en.check.sentence import check_sentence
from occucompare.model.statement import Fact, Sentence

EURO = "\N{EURO SIGN}"

# The text; the rule that it breaks; what is marked.
BAD = [
    ("This is a accountant.", "article", "a accountant"),
    ("An nurse and an UX designer met.", "article", "An nurse"),
    ("She is an UX designer.", "article", "an UX"),
    ("He is a hourly worker.", "article", "a hourly"),
    ("It grew by a 8% share.", "article", "a 8"),
    ("What a collections/accounts receivable does.", "article", "a collections"),
    ("What a collections, customer service does.", "article", "a collections"),
    ("A nurses has the duty.", "article", "A nurses"),
    ("The responsibilities requires care.", "agreement", "responsibilities requires"),
    ("Resumes show us that the skills is few.", "agreement", "skills is"),
    ("Among their duties include calls.", "agreement", "Among their duties include"),
    ("It takes a year to become both a cook and a baker.", "both a", "to become both a "),
    ("They use powerpoint daily.", "capital", "powerpoint"),
    ("Between $27,000 And $44,000 a year.", "capital", "And"),
    ("They cook,, bake.", "double punctuation", ",,"),
    ("They cook and bake..", "double punctuation", ".."),
    ("They cook () and bake.", "double punctuation", "()"),
    ("They  cook.", "double space", "  "),
    ("The collectionss differ.", "doubled plural", "collectionss"),
    ("The accounts receivables differ.", "doubled plural", "accounts receivables"),
    (
        "They include calls, appeals and letters. Others are calls, appeals, and letters.",
        "list comma",
        "calls, appeals and",
    ),
    ("They earn $1234 a year.", "malformed money", "$1234"),
    ("They earn $12.5 an hour.", "malformed money", "$12.5"),
    ("They earn $ 12 an hour.", "malformed money", "$ 1"),
    ("They earn -$12 an hour.", "malformed money", "-$1"),
    ("Meanwhile a cook bakes.", "missing comma", "Meanwhile a"),
    ("He bakes. By contrast she cooks.", "missing comma", "By contrast she"),
    ("They work in the professional with a salary.", "missing noun", "in the professional"),
    ("They earn more per year.While they cook.", "missing space", ".W"),
    ("They earn $39,558.accounts clerks tend to cook.", "missing space", ".a"),
    ("Each professionacirc;euro;trade;s duty.", "mojibake", "acirc;euro;trade;"),
    ("It\N{LATIN SMALL LETTER A WITH CIRCUMFLEX}\N{EURO SIGN}\N{TRADE MARK SIGN}s so.",
     "mojibake", "\N{LATIN SMALL LETTER A WITH CIRCUMFLEX}\N{EURO SIGN}\N{TRADE MARK SIGN}"),
    ("Research &amp; work.", "mojibake", "&amp;"),
    ("They are 1.4% less likely to cook.", "percent for points", "1.4% less likely"),
    ("They are more likely to cook by 0.3%.", "percent for points", "by 0.3%"),
    ("The pay is nan a year.", "placeholder", "nan"),
    ("The pay of {role} is low.", "placeholder", "{role}"),
    ("They have None of it.", "placeholder", "None"),
    ("The pay is - a year.", "placeholder", "-"),
    ("Most of the processors resumes are short.", "possessive", "processors resumes"),
    ("In the service' demographics.", "possessive", "the service'"),
    ("It takes 6-12 months.", "range hyphen", "6-12"),
    ("Pay is $20-$30 an hour.", "range hyphen", "$20-$30"),
    ("Bakers earn more than than cooks.", "repeated word", "than than"),
    ("They compare bakers and bakers.", "repeated word", "bakers and bakers"),
    ("Their pay is the same than that of cooks.", "same than", "same than"),
    ("They cook. bakers bake.", "sentence start", "bakers"),
    ("bakers bake.", "sentence start", "bakers"),
    ('They cook. "phone calls," they say.', "sentence start", '"phone'),
    ("They reach similar levels of pay than cooks.", "similar than",
     "similar levels of pay than"),
    ("They cook , and bake.", "space before punctuation", " ,"),
    ('He says "calls. " Then he bakes.', "space in quotes", " "),
    ('He says " calls."', "space in quotes", '" '),
    ("Duties such as, baking.", "stray comma", "such as, "),
]  # fmt: skip

GOOD = [
    "An hour, an MRI, an 8th, an 18% share, an heir, an X-ray, an LPN, and an honorary title.",
    "A UX designer, a European, a one-off, a unit, a U.S. bank, a ewe, and a history of it.",
    "An historic npm package is an npm package.",
    "Vitamin A is good; grade A eggs are too.",
    "A sales/marketing job is a sales, service, or support job.",
    "A series, a means, and a species.",
    "The list of duties is short, and one of the skills is rare.",
    "Having strong communication skills is useful.",
    "They are more productive and more and more skilled, over and over again.",
    "They had had enough, and that that is so is clear.",
    "None of their skills overlap, and none are listed.",
    "The null hypothesis stands.",
    "They use Node.js, ASP.NET, and numpy.random in version 3.11.",
    "The U.S. average is higher, e.g. in Washington, D.C., than elsewhere...",
    "Smith et al. found it, approx. twice a year, at Bakers Inc., too.",
    "They excel at Excel, and polish Polish silver.",
    "Employers pay drivers and workers well.",
    "The nurses' salaries, James's duties, and the boss's skills differ.",
    "They said 'customer service' and 'appeals' twice.",
    "The class, process, access, business, stress, cross, boss, and grass remain.",
    "From 2024-34, 6 to 12 months, and 555-1234.",
    "A one-year, 6-month, 10-12 o'clock shift.",
    "$1,234, $12.50, $2.5 million, $0.99, and $16.77 an hour.",
    "They are 1.4 percentage points less likely, and 20% of them cook.",
    "A similar job that pays more than this one is similar to others.",
    "The same job pays more than it did.",
    'He says "calls," and she says "appeals."',
    "iOS developers earn more. eBay sellers and iOS developers agree.",
    "However, they cook. In addition to that, they bake.",
    "In the professional and technical services sector they earn more.",
    "They include reading, judgment and decision making, and writing.",
    "They work in wholesale trade; others do not.",
    "Bakers, who cook and bake, are like cooks, who bake, cook, and serve.",
]


@pytest.mark.parametrize(("text", "rule", "found"), BAD)
def test_what_is_wrong_is_marked(text, rule, found):
    """Each defect is found by its rule and marked where it stands."""
    assert (rule, found) in [(lint.rule, lint.found) for lint in lint_text(text)]


@pytest.mark.parametrize("text", GOOD)
def test_good_english_passes(text):
    """What is near a defect and right is not marked."""
    assert lint_text(text) == ()


def test_every_rule_has_an_example():
    """No pattern goes untried."""
    assert {pattern.rule for pattern in PATTERNS} <= {rule for _, rule, _ in BAD}


def test_every_pattern_can_be_triggered():
    """The texts that let a pattern be tried let each example through."""
    for text, rule, found in BAD:
        tried = [p for p in PATTERNS if p.rule == rule and any(t in text for t in p.triggers)]
        assert rule in ("article", "possessive") or tried, (rule, found)


def test_names_are_not_judged_inside():
    """A given name may be odd; the article before it is judged by its sound."""
    text = "He is a iOS thing  of a kind."
    assert lint_text(text, names=["a iOS thing  of"]) == ()
    assert [lint.found for lint in lint_text("He is a iOS  thing.", names=["iOS  thing"])] == [
        "a iOS  thing"
    ]


PIECES = st.sampled_from([text for text, _, _ in BAD] + GOOD + ["a ", "an ", ' "', "' ", ". ", "-"])


@given(st.lists(PIECES | st.text(), max_size=6).map("".join), st.lists(st.text(), max_size=2))
def test_any_text_is_read(text, names):
    """No text breaks the linter; what is found is what stands there, in order of place."""
    found = lint_text(text, names=names)
    assert all(text[lint.start : lint.end] == lint.found for lint in found)
    assert all(0 <= lint.start < lint.end <= len(text) for lint in found)
    assert list(found) == sorted(found, key=lambda lint: lint.start)


def test_a_lint_is_plain_data():
    """A lint turns into plain data and back."""
    (lint,) = lint_text("It takes 6-12 months.")
    assert Lint.from_json(lint.to_json()) == lint


# Sentences and their facts


def comparisons():
    """All pairs of the small catalog, in both orders."""
    catalog = oc.load_catalog("collections")
    return [oc.compare(*pair) for pair in itertools.permutations(catalog, 2)]


SENTENCES = [
    (sentence, (comparison.left, comparison.right))
    for comparison in comparisons()
    for sentence in (*comparison.sentences(length="full"), *comparison.sentences())
]
FIGURED = [
    (sentence, roles)
    for sentence, roles in SENTENCES
    if any(re.search(r"\d", fact.shown) for fact in sentence.facts)
]


def test_the_sentences_of_the_catalog_are_clean():
    """No sentence of any pair, in either order, disagrees with its facts or is bad English."""
    found = [lint for each, roles in SENTENCES for lint in check_sentence(each, roles=roles)]
    assert found == []


def test_every_summary_of_the_catalog_is_clean():
    """No whole text of any pair has anything wrong, alone or as sentences in a row."""
    for comparison in comparisons():
        assert lint_text(comparison.summary(length="full")) == ()


def rules(sentence, roles=()):
    return {lint.rule for lint in check_sentence(sentence, roles=roles)}


def titles_in(sentence):
    return {fact.role for fact in sentence.facts if fact.role}


def outside_titles(sentence):
    """The places of the digits of a sentence that are not part of a title."""
    text = sentence.text
    for title in titles_in(sentence):
        text = text.replace(title, " " * len(title))
    return [match.start() for match in re.finditer(r"\d", text)]


@pytest.mark.parametrize("digit", range(6))
def test_a_changed_digit_is_reported(digit):
    """Whichever digit of whichever figure is changed, the sentence fails."""
    for sentence, roles in FIGURED:
        places = outside_titles(sentence)
        place = places[digit * 7 % len(places)]
        other = str((int(sentence.text[place]) + 1 + digit) % 10)
        text = sentence.text[:place] + other + sentence.text[place + 1 :]
        assert rules(attrs.evolve(sentence, text=text), roles), text


def test_a_dropped_figure_is_reported():
    """A figure whose fact is taken away is no fact of the sentence."""
    for sentence, roles in FIGURED:
        for fact in sentence.facts:
            kept = tuple(each for each in sentence.facts if each.shown != fact.shown)
            if re.search(r"\d", fact.shown):
                assert "figure" in rules(attrs.evolve(sentence, facts=kept), roles), (
                    sentence,
                    fact,
                )


def test_a_dropped_direction_is_reported():
    """A sentence that favours a role needs the fact that says so."""
    directed = [(each, roles) for each, roles in SENTENCES if each.favours]
    assert directed
    for sentence, roles in directed:
        kept = tuple(fact for fact in sentence.facts if fact.value != "higher")
        assert "favours" in rules(attrs.evolve(sentence, facts=kept), roles)


def test_a_wrong_side_is_reported():
    """The role that is said to be higher is the one whose figure is higher."""
    tried = 0
    for sentence, roles in SENTENCES:
        known = {fact.role for fact in sentence.facts if isinstance(fact.value, (int, float))}
        known -= {None}
        (fact,) = [fact for fact in sentence.facts if fact.value == "higher"][:1] or [None]
        if fact is None or len(known) != 2:
            continue
        (other,) = known - {fact.role}
        facts = [
            attrs.evolve(each, role=other) if each is fact else each for each in sentence.facts
        ]
        assert "direction" in rules(attrs.evolve(sentence, facts=tuple(facts)), roles), sentence
        tried += 1
    assert tried > 100


def swapped(sentence, one, other):
    """The sentence with each title in the place of the other's."""
    pairs = {}
    for form in ("singular", "plural"):
        ours, theirs = (getattr(role.forms, form) for role in (one, other))
        pairs |= {ours: theirs, theirs: ours}
    pairs |= {a[:1].upper() + a[1:]: b[:1].upper() + b[1:] for a, b in pairs.items()}
    found = "|".join(map(re.escape, sorted(pairs, key=len, reverse=True)))
    text = re.sub(rf"\b(?:{found})(?!\w)", lambda match: pairs[match[0]], sentence.text)
    return attrs.evolve(sentence, text=text)


def differ(sentence, roles):
    """Whether what is said of the two roles is not the same."""
    one, other = (
        {fact.shown for fact in sentence.facts if fact.role == role.title} for role in roles
    )
    return one != other


def test_swapped_titles_are_reported():
    """What is said of one role is not said of the other."""
    tried = 0
    for sentence, roles in SENTENCES:
        if differ(sentence, roles) and {role.title for role in roles} >= titles_in(sentence):
            wrong = swapped(sentence, *roles)
            if wrong.text != sentence.text:
                assert rules(wrong, roles), wrong
                tried += 1
    assert tried > 500


OPPOSITE = {"higher": "lower", "more": "less", "older": "younger", "faster": "slower"}


def test_a_turned_direction_is_reported():
    """ "Lower" where the facts say higher is reported, in each kind."""
    tried = set()
    for sentence, roles in SENTENCES:
        for word, opposite in OPPOSITE.items():
            text = re.sub(rf"\b{word}\b", opposite, sentence.text)
            if sentence.favours and text != sentence.text:
                assert "direction" in rules(attrs.evolve(sentence, text=text), roles), text
                tried.add(sentence.kind)
    assert len(tried) >= 3


def test_percent_for_points_is_reported():
    """A gap in percentage points is not a percentage."""
    tried = 0
    for sentence, roles in SENTENCES:
        text = re.sub(r" percentage points?", "%", sentence.text)
        if text != sentence.text:
            tried += 1
            assert "figure" in rules(attrs.evolve(sentence, text=text), roles), text
            facts = tuple(
                attrs.evolve(fact, shown=re.sub(r" percentage points?", "%", fact.shown))
                for fact in sentence.facts
            )
            assert rules(attrs.evolve(sentence, text=text, facts=facts), roles), text
    assert tried


def said(text, *facts, favours=None):
    """What is wrong with a sentence on bakers and welders that states these facts."""
    made = tuple(
        Fact(metric=metric, role=role, value=value, shown=shown)
        for metric, role, value, shown in facts
    )
    return rules(Sentence(text, "own", made, favours))


BAKERS = ("jobs", "baker", 40_113)
WELDERS = ("jobs", "welder", 23_948)
UP = ("jobs", "baker", "higher", "higher")


def test_rounded_counts_agree_to_three_digits():
    """A count may be shown rounded, with "about" in the fact or before it."""
    text = "There are more bakers (about 40,100) than welders (about 23,900)."
    for a, b in (("40,100", "23,900"), ("about 40,100", "about 23,900")):
        assert said(text, (*BAKERS, a), (*WELDERS, b), UP, favours="left") == set()
    wrong = text.replace("40,100", "40,200")
    facts = (*BAKERS, "40,200"), (*WELDERS, "23,900"), UP
    assert said(wrong, *facts, favours="left") == {"rounding"}


def test_pay_is_not_rounded_to_three_digits():
    """Money is shown to the unit."""
    text = "Bakers earn $34,900 a year."
    assert said(text, ("salary", "baker", 34_872, "$34,900")) == {"rounding"}


def test_a_gap_is_the_difference_of_the_shown_figures():
    """A gap and a ratio that the shown figures do not give are reported."""
    text = "Bakers earn $40,000 a year, {} ({}) more than the $30,000 of welders."
    facts = (
        ("salary", "baker", 40_000, "$40,000"),
        ("salary", None, 10_000, "$10,000"),
        ("salary", None, 0.333, "33.3%"),
        ("salary", "welder", 30_000, "$30,000"),
        ("salary", "baker", "higher", "higher"),
    )
    assert said(text.format("$10,000", "33.3%"), *facts, favours="left") == set()
    for place, metric_value, shown in ((1, 9_000, "$9,000"), (2, 0.25, "25%")):
        wrong = list(facts)
        wrong[place] = ("salary", None, metric_value, shown)
        texts = [wrong[1][3], wrong[2][3]]
        assert said(text.format(*texts), *wrong, favours="left") == {"gap"}


def test_a_gap_of_shares_is_in_points():
    """The gap of two shares is never said in percent, a ratio of them may be."""
    text = "48% of bakers do, {} more than the 31% of welders."
    facts = [
        ("degree", "baker", 0.48, "48%"),
        ("degree", None, 17, "17 percentage points"),
        ("degree", "welder", 0.31, "31%"),
        ("degree", "baker", "higher", "higher"),
    ]
    assert said(text.format("17 percentage points"), *facts, favours="left") == set()
    facts[1] = ("degree", None, 0.17, "17%")
    assert said(text.format("17%"), *facts, favours="left") == {"percent for points"}
    facts[1] = ("degree", None, 0.548, "54.8%")
    assert said(text.format("54.8%"), *facts, favours="left") == set()


def test_pay_has_a_currency_and_a_period():
    """Pay is so much money for so long."""
    assert said("Bakers earn $30,000.", ("salary", "baker", 30_000, "$30,000")) == {"period"}
    assert said("Bakers earn 30,000.", ("salary", "baker", 30_000, "30,000")) == {"malformed money"}


def test_verbs_agree_with_hidden_titles():
    """A title as subject is judged by its number."""
    fact = ("age", "baker", 46, "46")
    assert said("A baker are 46.", fact) == {"agreement"}
    assert said("Bakers has 46.", fact) == {"agreement"}
    assert said("An baker is 46.", fact) == {"article"}
    assert said("bakers are 46.", fact) == {"sentence start"}


@given(
    st.text(), st.lists(st.tuples(st.text(), st.text() | st.floats() | st.integers()), max_size=4)
)
def test_any_sentence_is_checked(text, parts):
    """No sentence, however odd, breaks the check."""
    facts = tuple(
        Fact(metric="salary", role=shown or None, value=value, shown=shown)
        for shown, value in parts
    )
    for lint in check_sentence(Sentence(text, "odd", facts)):
        assert text[lint.start : lint.end] == lint.found

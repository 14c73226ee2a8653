"""Every pair of the national catalog, every kind of sentence, in every variant."""

import functools
import itertools
import multiprocessing
import os

import pytest

import occucompare as oc
from english import ABOUT_TWO, Kind, written
from occucompare.model.changes import NeitherKnown, OneKnown, Together
from occucompare.model.values import Absent, Estimate
from occucompare.wording.style import Style

KINDS = [Kind(name) for name in ABOUT_TWO]
LINES = oc.Thresholds()
# Beside each variant in plain words at standard length, a pair is said in one of these in turn.
IN_TURN = [
    Style(register=register, length=length, subject=subject)
    for register, length, subject in itertools.product(
        ("plain", "formal"), ("short", "standard", "full"), (None, "singular", "plural")
    )
]
PROCESSES = os.cpu_count() or 1


@functools.cache
def roles():
    return list(oc.load_catalog())


def styles(kind, turn):
    """Every variant of the usual style, and one other style."""
    for variant in range(kind.wordings):
        yield Style(variant=variant)
    other = IN_TURN[turn % len(IN_TURN)]
    yield Style(
        register=other.register,
        length=other.length,
        subject=other.subject,
        variant=turn // len(IN_TURN) % kind.wordings,
    )


def check(kind, left, right, turn):
    """Say one kind of a pair in every way; how many sentences that gave."""
    one, other = written(left), written(right)
    a, b = one.figure(kind.metric), other.figure(kind.metric)
    shape = kind.metric.measure.shape(a.reading, b.reading, LINES)
    known = isinstance(a.reading.value, Estimate), isinstance(b.reading.value, Estimate)
    assert (shape is NeitherKnown) == (known == (False, False))
    assert (shape is OneKnown) == (known[0] != known[1])
    count = 0
    for style in styles(kind, turn):
        sentence = kind.sentence(one, other, LINES, style)
        if sentence is None:
            continue
        text = sentence.text
        if shape is Together:
            assert "together" in text or "share one" in text or "shared" in text, text
        assert oc.check_sentence(sentence, roles=(left, right)) == (), text
        count += 1
    return count


def sweep(job):
    """The pairs of every `step`th place, from one place on, in every kind and variant."""
    start, step = job
    pairs = itertools.islice(itertools.combinations(roles(), 2), start, None, step)
    return sum(
        check(kind, left, right, turn) for turn, (left, right) in enumerate(pairs) for kind in KINDS
    )


def test_a_sample_of_pairs_in_every_kind_and_variant():
    """Every 997th pair: each sentence passes the library's own check, and none says what is not
    there."""
    assert sweep((0, 997)) > 15_000


@pytest.mark.slow
def test_all_pairs_in_every_kind_and_variant():
    """All 344,035 pairs: each sentence passes the library's own check."""
    parts = 64 * PROCESSES
    with multiprocessing.get_context("spawn").Pool(PROCESSES) as pool:
        counts = pool.map(sweep, [(start, parts) for start in range(parts)], chunksize=1)
    assert sum(counts) > 15_000_000


def test_whole_texts_state_nothing_of_a_missing_figure():
    """No fact of a full summary is about a value that is absent or that another line shares."""
    for left, right in itertools.islice(itertools.combinations(roles(), 2), 0, None, 3001):
        comparison = oc.compare(left, right)
        for sentence in comparison.sentences():
            for fact in sentence.facts:
                role = {left.title: left, right.title: right}.get(fact.role or "")
                if role is not None and hasattr(role, fact.metric):
                    value = getattr(role, fact.metric)
                    assert not isinstance(value, Absent)
                    assert value is not None


def test_whole_texts_pass_the_check():
    """Every sentence of whole texts, with its connectives, passes the library's own check."""
    lengths = itertools.cycle(("headline", "short", "standard", "full"))
    registers = itertools.cycle(("plain", "plain", "plain", "plain", "formal"))
    pairs = itertools.islice(itertools.combinations(roles(), 2), 7, None, 1009)
    for seed, (left, right) in enumerate(pairs):
        comparison = oc.compare(left, right)
        length, register = next(lengths), next(registers)
        for sentence in comparison.sentences(length=length, register=register, seed=seed):
            assert oc.check_sentence(sentence, roles=(left, right)) == (), sentence.text
        text = comparison.summary(length=length, register=register, seed=seed)
        names = [form for role in (left, right) for form in (written(role).plural,)]
        assert oc.lint_text(text, names=names) == (), text

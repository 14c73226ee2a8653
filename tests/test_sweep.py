"""Every pair of the national catalog, every kind of sentence."""

import itertools

import pytest

import occucompare as oc
from occucompare.changes import NeitherKnown, OneKnown, Together
from occucompare.english import kinds, paragraphs
from occucompare.values import Absent, Estimate

KINDS = [kinds.kind(name) for name in sorted(kinds.WORDED)]


def _pairs(roles, step):
    return itertools.islice(itertools.combinations(roles, 2), 0, None, step)


def _sweep(step):
    thresholds, count = oc.Thresholds(), 0
    for left, right in _pairs(list(oc.load_catalog()), step):
        one, other = paragraphs.written(left), paragraphs.written(right)
        for kind in KINDS:
            text = kind.text(one, other, thresholds)
            assert not {"None", "nan"} & set(text.split()), (left.code, right.code, text)
            a, b = one.piece(kind.metric), other.piece(kind.metric)
            shape = kind.metric.measure.shape(a.reading, b.reading, thresholds)
            known = isinstance(a.reading.value, Estimate), isinstance(b.reading.value, Estimate)
            assert (shape is NeitherKnown) == (known == (False, False))
            assert (shape is OneKnown) == (known[0] != known[1])
            if shape is Together:
                assert "together" in text or not text
            count += 1
    return count


def test_a_sample_of_pairs_makes_every_kind_without_an_exception():
    """Every 331st pair, all kinds: a text or nothing, and never a figure that is not there."""
    assert _sweep(331) > 20_000


@pytest.mark.slow
def test_all_pairs_make_every_kind_without_an_exception():
    """All 344,035 pairs, all kinds."""
    assert _sweep(1) == 344_035 * len(KINDS)


def test_whole_texts_state_nothing_of_a_missing_figure():
    """No fact of a full summary is about a value that is absent or that another line shares."""
    for left, right in _pairs(list(oc.load_catalog()), 3001):
        comparison = oc.compare(left, right)
        for sentence in comparison.sentences():
            for fact in sentence.facts:
                role = {left.title: left, right.title: right}.get(fact.role or "")
                if role is not None:
                    value = getattr(role, fact.metric)
                    assert not isinstance(value, Absent)
                    assert value is not None

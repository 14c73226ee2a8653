"""Our sentences, read by a grammar checker of someone else's."""

import itertools
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest

import occucompare as oc
from occucompare.wording.messages import MESSAGES

CHECKER = Path(__file__).parents[4] / "shared" / "english" / "grammar_check.py"
SAMPLE = 5_000
MOST = 1.5
"""Lints in a thousand words."""


def sampled(count):
    """Sentences about random pairs of every bundled catalog, in random kinds and styles."""
    chance = random.Random(4)  # noqa: S311 - a sample, not a secret
    catalogs = [list(oc.load_catalog()), list(oc.load_catalog("collections"))]
    kinds = sorted(MESSAGES)
    seen = set()
    while len(seen) < count:
        roles = catalogs[chance.random() < 0.1]
        left, right = chance.sample(roles, 2)
        comparison = oc.compare(left, right)
        for sentence in comparison.sentences(
            chance.sample(kinds, 2),
            length=chance.choice(["short", "standard", "full"]),
            register=chance.choice(["plain", "formal"]),
            subject=chance.choice([None, "singular", "plural"]),
            seed=chance.randrange(100),
        ):
            seen.add(sentence.text)
    return list(itertools.islice(sorted(seen), count))


@pytest.mark.slow
def test_a_grammar_checker_finds_little():
    """At most 1.5 lints in a thousand words. Spelling is left out: titles have rare words."""
    pytest.importorskip("harper")
    if not CHECKER.exists():
        pytest.skip("the checker's script is not here")
    lines = "\n".join(sampled(SAMPLE))
    command = [sys.executable, str(CHECKER), "--no-spell", "--summary"]
    ran = subprocess.run(command, input=lines, capture_output=True, text=True, check=False)
    summary = ran.stdout
    assert int(re.search(r"lines (\d+)", summary)[1]) == SAMPLE
    assert float(re.search(r"per1000words ([\d.]+)", summary)[1]) <= MOST, summary

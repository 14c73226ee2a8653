"""Print the table of speeds: every figure a ratio of medians, measured in this one run.

    python tests/benchmarks/speed.py            needs the extra `test` (DeepDiff, dictdiffer)

Nothing here fails when it is slow: machines are noisy, and a reader judges.
"""

from __future__ import annotations

import gc
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import deepdiff
import dictdiffer

import occucompare as oc
from benchmarks import floor
from occucompare.catalog.storage import read_resource, source_of, unpacked
from occucompare.languages.en import kinds, paragraphs
from occucompare.model.comparison import Comparison
from occucompare.model.role import Cache

_ROUNDS = 15


def median_time(function, repeats):
    """The median time of one call, over rounds of `repeats` calls."""
    times = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        for _ in range(repeats):
            function()
        times.append((time.perf_counter() - start) / repeats)
    return statistics.median(times)


def ratio(function, against, repeats):
    """How long a call takes, as a multiple of another; the two are timed in turn."""
    ones, others = [], []
    for _ in range(_ROUNDS):
        for calls, timed in ((function, ones), (against, others)):
            start = time.perf_counter()
            for _ in range(repeats):
                calls()
            timed.append(time.perf_counter() - start)
    return statistics.median(ones) / statistics.median(others)


def process(code):
    """A function that runs some code in a new interpreter."""
    return lambda: subprocess.run([sys.executable, "-I", "-c", code], check=True)


def all_roles():
    """Making every role of the national catalog, against parsing the same lines as JSON."""
    index = json.loads(read_resource("us.index.json"))
    sources = [source_of(each) for each in index["sources"]]
    lines = read_resource("us.jsonl").splitlines()
    gc.collect()
    return ratio(
        lambda: [unpacked(line, sources) for line in lines],
        lambda: [json.loads(line) for line in lines],
        1,
    )


def main():
    family = oc.load_catalog("collections")
    left, right = family["collector"], family["collections coordinator"]
    plain_left, plain_right = floor.plain(left), floor.plain(right)
    comparison = Comparison(left, right)
    texts = [kinds.kind(name).writer() for name in floor.KINDS]
    thresholds = comparison.thresholds

    def ten():
        one, other = paragraphs.pair(comparison)
        return [text(one, other, thresholds) for text in texts]

    def ten_anew():
        for role in (left, right):
            object.__setattr__(role, "_cache", Cache())
        return ten()

    by_hand = lambda: floor.write_all(plain_left, plain_right)  # noqa: E731
    assert ten() == by_hand(), [
        pair for pair in zip(ten(), by_hand(), strict=True) if pair[0] != pair[1]
    ]
    one, other = left.to_dict(), right.to_dict()

    def differences():
        return Comparison(left, right).differences

    rows = [
        (
            "import occucompare",
            "a bare interpreter",
            ratio(process("import occucompare"), process("pass"), 1),
            "<= 1.15",
        ),
        (
            "process to the first bundled role",
            "a process that imports Role alone",
            ratio(
                process("import occucompare; occucompare.load_catalog('collections')['collector']"),
                process("import occucompare; occucompare.Role"),
                1,
            ),
            "<= 1.35",
        ),
        (
            "process to the first official role",
            "a process that imports Role alone",
            ratio(
                process("import occucompare; occucompare.load_catalog()['43-3011']"),
                process("import occucompare; occucompare.Role"),
                1,
            ),
            "<= 1.35",
        ),
        ("all 852 roles of the catalog", "json.loads of the same bytes", all_roles(), "<= 2"),
        (
            "10 sentences, roles seen before",
            "10 hand-written f-strings",
            ratio(ten, by_hand, 2000),
            "<= 1.15",
        ),
        (
            "10 sentences, roles seen for the first time",
            "10 hand-written f-strings",
            ratio(ten_anew, by_hand, 500),
            "",
        ),
        (
            "compare() and one field",
            "10 hand-written f-strings",
            ratio(lambda: oc.compare(left, right)["salary"].change, by_hand, 2000),
            "<= 0.2",
        ),
        (
            "DeepDiff of the roles as dictionaries",
            "all differences",
            ratio(lambda: deepdiff.DeepDiff(one, other), differences, 5),
            ">= 50",
        ),
        (
            "dictdiffer of the roles as dictionaries",
            "all differences",
            ratio(lambda: list(dictdiffer.diff(one, other)), differences, 50),
            ">= 5",
        ),
    ]
    print("| what | against | ratio | target |\n|---|---|---|---|")
    for what, against, measured, target in rows:
        print(f"| {what} | {against} | {measured:.2f} | {target} |")
    micro = median_time(by_hand, 2000) * 1e6
    python = sys.version.split(maxsplit=1)[0]
    print(f"\nPython {python}; ten hand-written f-strings take {micro:.0f} microseconds here.")


if __name__ == "__main__":
    main()

"""Print the table of speeds: every figure a ratio of medians, measured in this one run.

    python tests/benchmarks/speed.py            needs the extra `test` (DeepDiff, dictdiffer)

Nothing here fails when it is slow: machines are noisy, and a reader judges.
"""

from __future__ import annotations

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


def main():
    family = oc.load_catalog("collections")
    left, right = family["collector"], family["collections coordinator"]
    plain_left, plain_right = floor.plain(left), floor.plain(right)
    kinds = list(floor.KINDS)
    one, other = left.to_dict(), right.to_dict()

    def by_hand():
        return floor.write_all(plain_left, plain_right)

    def pair():
        return oc.Comparison(left, right)

    def differences():
        return pair().differences

    ready = "import occucompare as oc; "
    programs = {
        "import occucompare": ready,
        "process to Role": ready + "oc.Role",
        "process to the first bundled role": ready + "oc.load_catalog('collections')['collector']",
        "process to the first official role": ready + "oc.load_catalog()['43-3011']",
        "process to one short summary": ready
        + "oc.compare('29-1141', '23-2011').summary(length='short')",
        "process to one standard summary": ready + "oc.compare('29-1141', '23-2011').summary()",
        "process to one full summary": ready
        + "oc.compare('29-1141', '23-2011').summary(length='full')",
    }
    rows = [
        (what, "a bare interpreter", ratio(process(code), process("pass"), 1))
        for what, code in programs.items()
    ]
    for what, call, repeats in (
        ("compare() and one field", lambda: oc.compare(left, right)["salary"].change, 1000),
        ("10 sentences", lambda: pair().sentences(kinds), 300),
        ("a standard summary", lambda: pair().summary(), 150),
        ("a full summary", lambda: pair().summary(length="full"), 80),
    ):
        rows.append((what, "10 hand-written f-strings", ratio(call, by_hand, repeats)))
    for what, call, repeats in (
        ("DeepDiff of the roles as dictionaries", lambda: deepdiff.DeepDiff(one, other), 5),
        ("dictdiffer of the roles as dictionaries", lambda: list(dictdiffer.diff(one, other)), 50),
    ):
        rows.append((what, "all differences", ratio(call, differences, repeats)))
    print("| what | against | ratio |\n|---|---|---|")
    for what, against, measured in rows:
        print(f"| {what} | {against} | {measured:.2f} |")
    micro = median_time(by_hand, 2000) * 1e6
    python = sys.version.split(maxsplit=1)[0]
    print(f"\nPython {python}; ten hand-written f-strings take {micro:.0f} microseconds here.")


if __name__ == "__main__":
    main()

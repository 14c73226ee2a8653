"""Print what pages cost: milliseconds after the comparison, and kilobytes, over many pairs.

    python tests/benchmarks/pages.py

Nothing here fails when it is slow. The ratios are to all differences of the same pair, in one run.
"""

from __future__ import annotations

import itertools
import random
import statistics
import time

import occucompare as oc

_PAIRS = 300


def timed(function):
    """What a call gives, and its milliseconds."""
    start = time.perf_counter()
    made = function()
    return made, (time.perf_counter() - start) * 1e3


def row(name, times, sizes, against):
    ratio = statistics.median(times) / statistics.median(against)
    cells = (
        name,
        f"{statistics.median(times):.1f}",
        f"{statistics.quantiles(times, n=20)[-1]:.1f}",
        f"{statistics.median(sizes) / 1000:.1f}",
        f"{max(sizes) / 1000:.1f}",
        f"{ratio:.1f}",
    )
    print(f"| {' | '.join(cells)} |")


def main():
    roles = list(oc.load_catalog())
    chance = random.Random(5)  # noqa: S311 - a sample, not a secret
    pairs = chance.sample(list(itertools.combinations(roles, 2)), _PAIRS)
    family = list(itertools.combinations(oc.load_catalog("collections"), 2))
    # Titles are put in words once a role, whatever it is used for.
    for left, right in (*pairs, *family):
        oc.compare(left, right).to_page()
    print("| page | median ms | 95% below | median kB | largest kB | differences of a pair = 1 |")
    print("|---|---|---|---|---|---|")
    for name, sample in (("official roles", pairs), ("collections", family)):
        comparisons = [oc.compare(left, right) for left, right in sample]
        differences = [timed(lambda each=each: each.differences)[1] for each in comparisons]
        for what in ("to_page", "to_markdown", "to_text"):
            made = [timed(getattr(each, what)) for each in comparisons]
            sizes = [len(text.encode()) for text, _ in made]
            row(f"{name}, {what}()", [spent for _, spent in made], sizes, differences)


if __name__ == "__main__":
    main()

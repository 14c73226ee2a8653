"""What reading and merging large tables of one's own costs."""

from __future__ import annotations

import csv
import functools
import json
import math
import random
import statistics
import tempfile
from pathlib import Path

from timing import Row, cpu_seconds, run

import occucompare as oc

ROLES = 100_000
_SIZES = (2_000, 4_000, 8_000, 16_000)
_COLUMNS = (
    "title", "salary", "hourly", "jobs", "openings", "growth", "age", "salary_range_low",
    "salary_range_high", "lgbt", "description",
)  # fmt: skip

# Both read the same file, each in a process of its own, where the peak is nobody else's.
# The peak that getrusage tells of is that of the process that started it, if that was larger.
_OURS = """
import json, re, time, occucompare as oc
def peak():
    return int(re.search(r"VmHWM:\\s*(\\d+)", open("/proc/self/status").read())[1])
oc.Role, oc.Catalog.from_csv
before, start = peak(), time.process_time()
catalog = oc.Catalog.from_csv({path!r})
print(json.dumps([time.process_time() - start, peak() - before, len(catalog)]))
"""
_PLAIN = """
import csv, time
start = time.process_time()
with open({path!r}, encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file))
print(time.process_time() - start)
"""


def rows() -> list[Row]:
    """The rows of the table about catalogs of one's own."""
    return [*_reading(), _merging()]


def _reading() -> list[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "roles.csv")
        _write_csv(path)
        before = [float(run(_PLAIN.format(path=path))) for _ in range(3)]
        spent, peak, count = json.loads(run(_OURS.format(path=path)))
        after = [float(run(_PLAIN.format(path=path))) for _ in range(3)]
    plain = statistics.median([*before, *after])
    what = f"from_csv() of {count:,} roles, {len(_COLUMNS)} columns"
    return [
        Row(what, "csv.DictReader", f"{spent / plain:.0f}", "<= 30"),
        Row("peak memory of the same", "before it", f"{peak / 1024:.0f} MB", "<= 300 MB"),
    ]


def _write_csv(path: str) -> None:
    chance = random.Random(4)  # noqa: S311 - a sample, not a secret
    with Path(path).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_COLUMNS)
        for number in range(ROLES):
            pay = chance.randrange(20_000, 200_000)
            jobs, growth = chance.randrange(100, 90_000), round(chance.uniform(-0.2, 0.4), 3)
            told = f"What number {number} does all day, in a sentence of some length."
            figures = (pay, round(pay / 2080, 2), jobs, jobs // 9, growth, 41.5, pay // 2, pay * 2)
            writer.writerow((f"role {number}", *figures, 0.07, told))


def _merging() -> Row:
    """How time grows with the roles, of which half are replaced: the slope of the logarithms."""
    catalogs = [(_numbered(size, 1), _numbered(size, 2)) for size in _SIZES]
    times: list[list[float]] = [[] for _ in _SIZES]
    for _ in range(9):
        for (old, new), spent in zip(catalogs, times, strict=True):
            spent.append(cpu_seconds(functools.partial(old.merged, new), 1))
    medians = map(statistics.median, times)
    points = [(math.log(size), math.log(each)) for size, each in zip(_SIZES, medians, strict=True)]
    x, y = (sum(each) / len(points) for each in zip(*points, strict=True))
    slope = sum((a - x) * (b - y) for a, b in points) / sum((a - x) ** 2 for a, _ in points)
    return Row(
        f"growth of merged(), {_SIZES[0]:,} to {_SIZES[-1]:,} roles",
        "exponent; linear is 1",
        f"{slope:.2f}",
        "<= 1.1",
    )


def _numbered(size: int, step: int) -> oc.Catalog:
    return oc.Catalog("own", [oc.Role(title=f"role {each}") for each in range(0, size, step)])

"""How benchmarks measure: CPU time of two things in turn, medians, and their ratio.

Two things that are timed in turn in one run meet the same busy minutes of a machine, and CPU time
leaves out what other programs take. Times of two runs, or of two machines, can't be compared.
"""

from __future__ import annotations

import gc
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import occucompare

SOURCE = str(Path(occucompare.__file__).parents[1])

Call = Callable[[], object]


class Row(NamedTuple):
    """One row of the table: what is measured, against what, the result, and what it should be."""

    what: str
    against: str
    measured: str
    target: str


def ratio(call: Call, against: Call, *, seconds: float = 0.05, rounds: int = 11) -> float:
    """How much longer one call takes than another; both are called before, and then in turn.

    As in timeit, no garbage is collected meanwhile: that depends on what else the process holds.
    """
    gc.collect()
    gc.disable()
    try:
        return _ratio(call, against, seconds, rounds)
    finally:
        gc.enable()


def _ratio(call: Call, against: Call, seconds: float, rounds: int) -> float:
    pair = [(each, repeats_for(each, seconds)) for each in (call, against)]
    times: list[list[float]] = [[], []]
    for _ in range(rounds):
        for (each, repeats), spent in zip(pair, times, strict=True):
            spent.append(cpu_seconds(each, repeats))
    return statistics.median(times[0]) / statistics.median(times[1])


def repeats_for(call: Call, seconds: float) -> int:
    """How often a call is repeated to take about so many seconds, at least once."""
    call()
    once = min(cpu_seconds(call, 1) for _ in range(3))
    return max(1, round(seconds / max(once, 1e-7)))


def cpu_seconds(call: Call, repeats: int) -> float:
    """The CPU seconds of one call, as the mean of some."""
    start = time.process_time()
    for _ in range(repeats):
        call()
    return (time.process_time() - start) / repeats


def processes(programs: dict[str, str], rounds: int = 9) -> dict[str, float]:
    """The median CPU seconds of a process for each program, by its name."""
    times: dict[str, list[float]] = {name: [] for name in programs}
    for _ in range(rounds + 1):
        for name, program in programs.items():
            times[name].append(child_seconds(program))
    # The first round writes the .pyc files.
    return {name: statistics.median(spent[1:]) for name, spent in times.items()}


def child_seconds(program: str) -> float:
    """The CPU seconds of a new interpreter that runs a program."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run(program)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def run(program: str) -> str:
    """What a program prints in a new interpreter."""
    # Where this is set, every process compiles what it imports anew, which no user's does.
    others = {name: each for name, each in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-s", "-c", program],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        env={**others, "PYTHONPATH": SOURCE},
    )
    return done.stdout

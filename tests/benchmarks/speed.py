"""Print the table of docs/speed.md: what people call, against the plain way to do the same.

    python tests/benchmarks/speed.py            needs the extra `test`, and about three minutes

Every figure is a ratio of CPU times taken in turn in this one run. Nothing here fails when it is
slow: machines are noisy, and a reader judges.
"""

from __future__ import annotations

import sys
import time

import speed_catalogs
import speed_outputs
import speed_start
import speed_words


def main() -> None:
    start = time.perf_counter()
    print("| what | against | measured | target |\n|---|---|---|---|")
    for part in (speed_start, speed_words, speed_outputs, speed_catalogs):
        for row in part.rows():
            print(f"| {' | '.join(row)} |", flush=True)
    python = sys.version.split(maxsplit=1)[0]
    print(f"\nPython {python}; {time.perf_counter() - start:.0f} seconds.")


if __name__ == "__main__":
    main()

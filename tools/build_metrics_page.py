"""Write docs/metrics.md from the metrics that Role declares, or with --check compare it.

python tools/build_metrics_page.py [--check]
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from occucompare import Role, metrics_of

TARGET = Path(__file__).parents[1] / "docs" / "metrics.md"
_PERIODS = {"year": "a year", "week": "a week", "hour": "an hour"}
HEAD = """# Metrics

What a role can have, printed from `metrics_of(Role)`. Shares and growth are stored as fractions
and shown in percent.

| name | label | measure | what it is | statistic | group |
|---|---|---|---|---|---|
"""


def page() -> str:
    """The whole page."""
    rows: list[str] = []
    for metric in metrics_of(Role):
        measure = metric.measure
        first = re.split(r"[.;]", type(measure).__doc__ or "")[0]
        per = f", {_PERIODS[measure.per]}" if getattr(measure, "per", None) else ""
        statistic = measure.statistic or ""
        cells = (
            f"`{metric.name}`",
            metric.label,
            type(measure).__name__,
            first + per,
            statistic,
            metric.group,
        )
        rows.append(f"| {' | '.join(cells)} |\n")
    return HEAD + "".join(rows)


def main() -> int:
    """Write the page, or with --check compare it."""
    if "--check" not in sys.argv[1:]:
        TARGET.write_text(page(), encoding="utf-8", newline="\n")
        return 0
    same = TARGET.read_text(encoding="utf-8") == page()
    print(f"{TARGET.name} is {'up to date' if same else 'not what this script writes'}")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())

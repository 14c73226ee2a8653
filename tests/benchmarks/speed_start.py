"""What a process costs until it has something to show."""

from __future__ import annotations

import statistics

from timing import Row, processes, run

_READY = "import occucompare as oc; "
_BY_CODES = _READY + "oc.compare('29-1141', '23-2011')"
_COMMAND = """
from occucompare.cli.main import main
try:
    main(["--version"])
except SystemExit:
    pass
"""
_PROGRAMS = {
    "bare": "pass",
    "import": _READY,
    "Role": _READY + "oc.Role",
    "role": _READY + "oc.load_catalog()['29-1141']",
    "short": _BY_CODES + ".summary(length='short')",
    "standard": _BY_CODES + ".summary()",
    "full": _BY_CODES + ".summary(length='full')",
    "by title": _READY + "oc.compare('registered nurse', 'paralegal').summary(length='short')",
    "page": _BY_CODES + ".to_page()",
    "command": _COMMAND,
}
_BARE, _ROLE = "a bare interpreter", "a process that loads `Role`"
_ROWS = (
    ("import occucompare", "import", _BARE, "bare", "<= 1.1"),
    ("process to the first official role", "role", _ROLE, "Role", "<= 1.35"),
    ("process to a short summary, by codes", "short", _BARE, "bare", "<= 8"),
    ("process to a standard summary, by codes", "standard", _BARE, "bare", "<= 9"),
    ("process to a full summary, by codes", "full", _BARE, "bare", "<= 10"),
    ("process to the README's first summary", "by title", "the same by codes", "short", "<= 1.15"),
    ("process to a first page, by codes", "page", _BARE, "bare", "<= 14"),
    ("`occucompare --version`", "command", _BARE, "bare", "<= 3"),
)  # fmt: skip

_INSIDE = """
import time, occucompare as oc
oc.Role, oc.Catalog, oc.load_catalog
start = time.process_time()
oc.load_catalog(area={area!r})["29-1141"]
print(time.process_time() - start)
"""


def rows() -> list[Row]:
    """The rows of the table about new processes."""
    spent = processes(_PROGRAMS)
    made = [
        Row(what, against, f"{spent[name] / spent[other]:.2f}", target)
        for what, name, against, other, target in _ROWS
    ]
    return [*made, _area()]


def _area(rounds: int = 7) -> Row:
    """One role of a state, from the catalog's first use on; the imports are not counted."""
    times: dict[str | None, list[float]] = {"CA": [], None: []}
    for _ in range(rounds):
        for area, spent in times.items():
            spent.append(float(run(_INSIDE.format(area=area))))
    state, nation = map(statistics.median, times.values())
    what = 'the first role of `load_catalog(area="CA")`'
    return Row(what, "the nation's, same code", f"{state / nation:.2f}", "<= 2")

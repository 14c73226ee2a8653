"""What sentences, summaries and differences cost, through the names that users call."""

from __future__ import annotations

import itertools

import deepdiff
import dictdiffer
import floor
from timing import Row, ratio

import occucompare as oc

_FLOOR = "ten hand-written f-strings"


def rows() -> list[Row]:
    """The rows of the table about words and differences."""
    family = oc.load_catalog("collections")
    left, right = family["collector"], family["collections coordinator"]
    one, other = floor.plain(left), floor.plain(right)
    written = floor.write_all(one, other)
    ours = [str(each) for each in oc.compare(left, right).sentences(floor.KINDS)]
    if ours != written:
        print("The hand-written sentences are no longer the library's; see floor.py.\n")

    calls = (
        ("ten sentences with their facts, roles seen before", lambda: ten(left, right), "<= 6"),
        ("a standard summary", lambda: oc.compare(left, right).summary(), "<= 15"),
        ("a full summary", lambda: oc.compare(left, right).summary(length="full"), "<= 35"),
        ("compare() and one gap", lambda: oc.compare(left, right)["salary"].gap, "<= 0.25"),
    )
    made = [
        Row(what, _FLOOR, f"{ratio(call, lambda: floor.write_all(one, other)):.2f}", target)
        for what, call, target in calls
    ]
    return [*made, *difference_rows()]


def ten(left: oc.Role, right: oc.Role) -> list[object]:
    """Ten sentences with their facts, from the roles on."""
    sentences = oc.compare(left, right).sentences(floor.KINDS)
    return [(each.text, each.facts) for each in sentences]


def difference_rows() -> list[Row]:
    """How much longer libraries that compare any two dictionaries take for the same roles."""
    found: list[Row] = []
    for name, catalog in (("official", "us"), ("collections", "collections")):
        roles = list(itertools.islice(oc.load_catalog(catalog), 9))
        pairs = list(itertools.combinations(roles, 2))
        plain = [(left.to_dict(), right.to_dict()) for left, right in pairs]

        def ours(pairs=pairs):
            return [oc.compare(left, right).differences for left, right in pairs]

        def deep(plain=plain):
            return [deepdiff.DeepDiff(left, right) for left, right in plain[::6]]

        def flat(plain=plain):
            return [list(dictdiffer.diff(left, right)) for left, right in plain]

        sample = len(pairs) / len(plain[::6])
        against = f"all differences, {name} pairs"
        deeply = ratio(deep, ours, rounds=5) * sample
        found.append(Row("DeepDiff of the roles' plain data", against, f"{deeply:.0f}", ">= 100"))
        flatly = ratio(flat, ours, rounds=5)
        found.append(Row("dictdiffer of the same", against, f"{flatly:.1f}", ">= 5"))
    return found

"""English words that stand in no sentence of a message: parts of sentences, headings, labels."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_args

from occucompare.model.changes import Mismatch

PHRASES: Mapping[str, str] = {
    # In sentences.
    "also": " also",
    "by contrast": "By contrast, ",
    "in area": "In {area}, ",
    "lead pay": "pay",
    "lead education": "education",
    "lead outlook": "job outlook",
    "lead jobs": "number of jobs",
    "lead gender": "gender mix",
    "lead age": "age",
    "lead age, mean": "average age",
    "lead age, median": "median age",
    "alike, one": "; their {topics} is the same",
    "alike, many": "; their {topics} are the same",
    "others": "{count} others",
    "because currency": "they are in different currencies",
    "because period": "they are for different periods",
    "because statistic": "they are different statistics",
    "because unit": "they are in different units",
    "because scale": "they are on different scales",
    "because reference": "they are measured from different references",
    "because bound": "what is published is a limit, not the figure itself",
    "because open range": "one end is not known",
    "sample title": "sales clerk",
    "other sample title": "actuary",
    # Behind the titles of roles that have one title.
    "nationwide": "nationwide",
    "left": "left",
    "right": "right",
    "number": "number {number}",
    # Why nothing can be said of a difference.
    "reason one known": "only {side} is known: the other is {absence}",
    "reason neither known": "neither is known: left is {left}, right is {right}",
    "reason together": "both are published together as {row!r}",
    "reason not comparable": "the figures differ in {mismatch}",
    **{each: each for each in ("not published", "suppressed", "not applicable", "unknown")},
    **{each: each for each in get_args(Mismatch)},
    # Facts beside their sentences.
    "no figure stated": "states no figure",
    "between the two": "between the two",
    "heads": "metric|role|shown|stored|source",
}
"""Words and parts of sentences, by what they are for."""

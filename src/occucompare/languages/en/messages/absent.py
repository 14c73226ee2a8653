"""Figures that are absent, shared or not of a kind: one set of patterns for every metric.

A message's words fill these in: `noun` ("average salary"), `nouns`, `is` or "are", `per` (" a year").
"""

from __future__ import annotations

from occucompare.wording.lexicon import Forms
from occucompare.wording.style import SILENT, lines

UNAVAILABLE: Forms = {
    "one_known": lines(
        "The {noun} of {known.plural} {is} {known.value}{per}; for {missing.plural}, {missing.absence}.",
        "For {known.plural} the {noun} {is} {known.value}{per}; for {missing.plural}, {missing.absence}.",
        short="The {noun} {is} known only for {known.plural}: {known.value}{per}.",
    ),
    "neither_known.same": lines(
        "The {nouns} of {left.plural} and {right.plural} {left.absences}.",
        "For both {left.plural} and {right.plural}, the {nouns} {left.absences}.",
    ),
    "neither_known.two": lines(
        "There is no {noun} to compare: for {left.plural}, {left.absence}; for {right.plural}, {right.absence}.",
        "No {noun} can be compared: for {left.plural}, {left.absence}; for {right.plural}, {right.absence}.",
    ),
    "together": lines(
        "One {noun} is published for {left.plural} and {right.plural} together ({left.value}{per}), so no difference between them was measured.",
        "{Left.plural} and {right.plural} share one published {noun} ({left.value}{per}), so no difference between them was measured.",
        short="{Left.plural} and {right.plural} share one published {noun}, {left.value}{per}.",
    ),
    "not_comparable": lines(
        "The {nouns} of {left.plural} ({left.value}{per}) and {right.plural} ({right.value}{per}) are not compared, because {mismatch}.",
        "The {noun} {is} {left.value}{per} for {left.plural} and {right.value}{per} for {right.plural}; the two are not compared, because {mismatch}.",
    ),
}

UNAVAILABLE_NAMES: Forms = {
    **UNAVAILABLE,
    "together": lines(
        "One {noun} is published for {left.plural} and {right.plural} together, {left.name}, so no difference between them was measured.",
        "{Left.plural} and {right.plural} share one published {noun}, {left.name}, so no difference between them was measured.",
        short="{Left.plural} and {right.plural} share one published {noun}, {left.name}.",
    ),
    "not_comparable": lines(
        "The {nouns} of {left.plural}, {left.name}, and of {right.plural}, {right.name}, are not compared, because {mismatch}.",
        "The {noun} {is} {left.name} for {left.plural} and {right.name} for {right.plural}; the two are not compared, because {mismatch}.",
    ),
}

NOTHING_TOLD: Forms = {
    "one_known": SILENT,
    "neither_known": SILENT,
    "together": SILENT,
    "not_comparable": SILENT,
}

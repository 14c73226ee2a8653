"""Figures that are absent, shared or not of a kind: one wording for every metric.

A kind's words fill these in: `noun` ("average salary"), `nouns`, `is` or "are", `per` (" a year").
"""

from __future__ import annotations

from occucompare.languages.en import choices
from occucompare.languages.en.forms import SILENT, Cases, Forms
from occucompare.languages.en.style import lines
from occucompare.model.changes import NeitherKnown, NotComparable, OneKnown, Together

UNSAID: Forms = {
    OneKnown: lines(
        (
            "The {noun} of {known.plural} {is} {known.value}{per}; "
            "for {missing.plural}, {missing.absence}."
        ),
        (
            "For {known.plural} the {noun} {is} {known.value}{per}; "
            "for {missing.plural}, {missing.absence}."
        ),
        short="The {noun} {is} known only for {known.plural}: {known.value}{per}.",
    ),
    NeitherKnown: Cases(
        choices.SAME_ABSENCE,
        {
            "same": lines(
                "The {nouns} of {left.plural} and {right.plural} {left.absences}.",
                "For both {left.plural} and {right.plural}, the {nouns} {left.absences}.",
            ),
            "two": lines(
                (
                    "There is no {noun} to compare: for {left.plural}, {left.absence}; "
                    "for {right.plural}, {right.absence}."
                ),
                (
                    "No {noun} can be compared: for {left.plural}, {left.absence}; "
                    "for {right.plural}, {right.absence}."
                ),
            ),
        },
    ),
    Together: lines(
        (
            "One {noun} is published for {left.plural} and {right.plural} together "
            "({left.value}{per}), so no difference between them was measured."
        ),
        (
            "{Left.plural} and {right.plural} share one published {noun} ({left.value}{per}), "
            "so no difference between them was measured."
        ),
        short="{Left.plural} and {right.plural} share one published {noun}, {left.value}{per}.",
    ),
    NotComparable: lines(
        (
            "The {nouns} of {left.plural} ({left.value}{per}) and {right.plural} "
            "({right.value}{per}) are not compared, because {mismatch}."
        ),
        (
            "The {noun} {is} {left.value}{per} for {left.plural} and {right.value}{per} for "
            "{right.plural}; the two are not compared, because {mismatch}."
        ),
    ),
}

UNSAID_NAMES: Forms = {
    **UNSAID,
    Together: lines(
        (
            "One {noun} is published for {left.plural} and {right.plural} together, "
            "{left.name}, so no difference between them was measured."
        ),
        (
            "{Left.plural} and {right.plural} share one published {noun}, {left.name}, "
            "so no difference between them was measured."
        ),
        short="{Left.plural} and {right.plural} share one published {noun}, {left.name}.",
    ),
    NotComparable: lines(
        (
            "The {nouns} of {left.plural}, {left.name}, and of {right.plural}, {right.name}, "
            "are not compared, because {mismatch}."
        ),
        (
            "The {noun} {is} {left.name} for {left.plural} and {right.name} for {right.plural}; "
            "the two are not compared, because {mismatch}."
        ),
    ),
}
"""The same for names, whose share or pay would open a second parenthesis."""

NOTHING_SAID: Forms = dict.fromkeys((OneKnown, NeitherKnown, Together, NotComparable), SILENT)
"""Of lists, nothing is said unless both are known."""


def unsaid(noun: str, nouns: str, per: str = "", verb: str = "is") -> dict[str, str]:
    """The words that those forms need."""
    return {"noun": noun, "nouns": nouns, "per": per, "is": verb}

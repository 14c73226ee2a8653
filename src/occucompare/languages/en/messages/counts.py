"""How jobs and openings are said."""

from __future__ import annotations

import attrs

from occucompare.languages.en import choices
from occucompare.languages.en.forms import Cases, Forms
from occucompare.languages.en.messages.absent import UNSAID, unsaid
from occucompare.languages.en.messages.counts_apart import MORE, apart
from occucompare.languages.en.style import lines
from occucompare.model.changes import AtLeast, Equal, Higher, Similar

_ABOUT_AS_MANY = lines(
    (
        "There are roughly as many {things} for {high.plural} ({high.about}{per}) as for "
        "{low.plural} ({low.about})."
    ),
    (
        "The number of {things} is much the same for {high.plural} ({high.about}{per}) and "
        "{low.plural} ({low.about})."
    ),
    (
        "{Things} for {high.plural} ({high.about}{per}) and for {low.plural} ({low.about}) "
        "are much the same in number."
    ),
    short="There are about as many {things}{per} for {high.plural} as for {low.plural}.",
    full=(
        "There are about as many {things} for {high.plural} ({high.value}{per}) as for "
        "{low.plural} ({low.value}); the two numbers are {counted_gap} apart."
    ),
    formal=(
        "The number of {things} for {high.plural}, {high.value}{per}, is about the same as that "
        "for {low.plural}, {low.value}."
    ),
    formal_short=(
        "The number of {things}{per} for {high.plural} is about the same as that for {low.plural}."
    ),
    formal_full=(
        "The number of {things} for {high.plural}, {high.value}{per}, is about the same as that "
        "for {low.plural}, {low.value}; they are {counted_gap} apart."
    ),
)
_EXACTLY_AS_MANY = attrs.evolve(
    _ABOUT_AS_MANY,
    plain=(
        (
            "There are about as many {things} for {high.plural} ({high.value}{per}) as for "
            "{low.plural} ({low.value})."
        ),
        (
            "The number of {things} is about the same for {high.plural} ({high.value}{per}) "
            "and {low.plural} ({low.value})."
        ),
        (
            "{Things} for {high.plural} ({high.value}{per}) and for {low.plural} "
            "({low.value}) are about the same in number."
        ),
    ),
)
_COUNTS: Forms = {
    Equal: lines(
        (
            "There are as many {things} for {left.plural} as for {right.plural}, "
            "{left.value}{per} for each."
        ),
        (
            "The number of {things} is the same for {left.plural} and {right.plural}: "
            "{left.value}{per}."
        ),
        (
            "{Things} for {left.plural} and for {right.plural} are equal in number, "
            "{left.value}{per} for each."
        ),
        short="There are as many {things}{per} for {left.plural} as for {right.plural}.",
        formal=(
            "The number of {things} for {left.plural} is equal to that for {right.plural}, "
            "{left.value}{per}."
        ),
        formal_short=(
            "The number of {things}{per} for {left.plural} is equal to that for {right.plural}."
        ),
    ),
    Similar: Cases(
        choices.COUNTS,
        {
            "close": _EXACTLY_AS_MANY,
            "no base": _EXACTLY_AS_MANY,
            **dict.fromkeys(("near", "twice", "times"), _ABOUT_AS_MANY),
        },
    ),
    AtLeast: lines(
        (
            "There are{also} more {things} for {high.plural} ({high.value}{per}) "
            "than for {low.plural} ({low.value}), by at least {gap}."
        ),
        (
            "The number of {things} is{also} higher for {high.plural} ({high.value}{per}) than "
            "for {low.plural} ({low.value}), by at least {gap}."
        ),
        short="There are{also} more {things}{per} for {high.plural} than for {low.plural}.",
        full=(
            "There are{also} more {things} for {high.plural} ({high.value}{per}) "
            "than for {low.plural} ({low.value}), a gap of at least {counted_gap}."
        ),
        formal=(
            "The number of {things} for {high.plural} ({high.value}{per}){also} exceeds that for "
            "{low.plural} ({low.value}) by {gap} or more."
        ),
        formal_short=(
            "The number of {things}{per} for {high.plural}{also} exceeds that for {low.plural}."
        ),
        formal_full=(
            "The number of {things} for {high.plural} ({high.value}{per}){also} exceeds that for "
            "{low.plural} ({low.value}) by a minimum of {counted_gap}."
        ),
    ),
    **UNSAID,
}
_MORE_PEOPLE = "There are{also} more {high.plural} ({high.about}) than {low.plural} ({low.about})."

JOBS: Forms = {
    **_COUNTS,
    Higher: apart(attrs.evolve(MORE, plain=(*MORE.plain[:2], _MORE_PEOPLE))),
}

OPENINGS: Forms = {**_COUNTS, Higher: apart(MORE)}

ALL_JOBS = {
    **unsaid("number of jobs", "numbers of jobs"),
    "things": "jobs",
    "Things": "Jobs",
}

YEARLY_OPENINGS = {
    **unsaid("number of openings", "numbers of openings", " a year"),
    "things": "openings",
    "Things": "Openings",
}

"""How two counts that are not the same are said.

Plain words round them and give no gap; whole figures come with their exact gap.
"""

from __future__ import annotations

import attrs

from occucompare.languages.en import choices
from occucompare.languages.en.forms import Cases, Form
from occucompare.languages.en.style import Lines, lines

_EXACTLY_MORE = (
    (
        "There are{also} more {things} for {high.plural} ({high.value}{per}) than for "
        "{low.plural} ({low.value})."
    ),
    (
        "The number of {things} is{also} higher for {high.plural} ({high.value}{per}) than for "
        "{low.plural} ({low.value})."
    ),
    (
        "{Things} are{also} more numerous for {high.plural} ({high.value}{per}) than for "
        "{low.plural} ({low.value})."
    ),
)

MORE = lines(
    (
        "There are{also} more {things} for {high.plural} ({high.about}{per}) than for "
        "{low.plural} ({low.about})."
    ),
    (
        "The number of {things} is{also} higher for {high.plural} ({high.about}{per}) than for "
        "{low.plural} ({low.about})."
    ),
    (
        "{Things} are{also} more numerous for {high.plural} ({high.about}{per}) than for "
        "{low.plural} ({low.about})."
    ),
    short="There are{also} more {things}{per} for {high.plural} than for {low.plural}.",
    full=(
        (
            "There are{also} more {things} for {high.plural} ({high.value}{per}) than for "
            "{low.plural} ({low.value}), a gap of {counted_gap} ({relative} of the lower number)."
        ),
        (
            "The number of {things} is {high.value}{per} for {high.plural} and {low.value} for "
            "{low.plural}, so the former is higher by {counted_gap} ({relative})."
        ),
    ),
    formal=(
        (
            "The number of {things} for {high.plural} ({high.value}{per}){also} exceeds that for "
            "{low.plural} ({low.value}) by {gap}."
        ),
        (
            "At {high.value}{per}, the number of {things} for {high.plural}{also} exceeds "
            "the {low.value} for {low.plural} by {gap}."
        ),
    ),
    formal_short=(
        "The number of {things}{per} for {high.plural}{also} exceeds that for {low.plural}."
    ),
    formal_full=(
        "The number of {things} for {high.plural} ({high.value}{per}){also} exceeds that for "
        "{low.plural} ({low.value}) by {counted_gap}, or {relative} of the lower number."
    ),
)
_EXACT_GAP = (
    "There are{also} more {things} for {high.plural} ({high.value}{per}) than for {low.plural} "
    "({low.value}), a gap of {counted_gap}."
)
_EXACT = attrs.evolve(
    MORE,
    plain=_EXACTLY_MORE,
    full=(_EXACT_GAP,),
    formal=MORE.formal[:1],
    formal_full=(
        (
            "The number of {things} for {high.plural} ({high.value}{per}){also} exceeds that for "
            "{low.plural} ({low.value}), and the difference is {counted_gap}."
        ),
    ),
)
_TWICE = lines(
    (
        "There are{also} about twice as many {things} for {high.plural} ({high.about}{per}) "
        "as for {low.plural} ({low.about})."
    ),
    (
        "The number of {things} for {high.plural} ({high.about}{per}) is{also} about twice that "
        "for {low.plural} ({low.about})."
    ),
    (
        "{Things} are{also} about twice as numerous for {high.plural} ({high.about}{per}) "
        "as for {low.plural} ({low.about})."
    ),
    short=(
        "There are{also} about twice as many {things}{per} for {high.plural} as for {low.plural}."
    ),
    full=(
        "There are{also} about twice as many {things} for {high.plural} ({high.value}{per}) "
        "as for {low.plural} ({low.value}); the gap is {counted_gap}."
    ),
    formal=(
        "The number of {things} for {high.plural}, {high.value}{per}, is{also} about twice that "
        "for {low.plural}, {low.value}."
    ),
    formal_short=(
        "The number of {things}{per} for {high.plural} is{also} about twice that for {low.plural}."
    ),
    formal_full=(
        "The number of {things} for {high.plural}, {high.value}{per}, is{also} about twice that "
        "for {low.plural}, {low.value}; the difference is {counted_gap}."
    ),
)

# "About", because the ratio of the rounded counts can be another.
_TIMES = lines(
    (
        "There are{also} about {times} times as many {things} for {high.plural} "
        "({high.about}{per}) as for {low.plural} ({low.about})."
    ),
    (
        "The number of {things} for {high.plural} ({high.about}{per}) is{also} about {times} times "
        "that for {low.plural} ({low.about})."
    ),
    (
        "{Things} are{also} about {times} times as numerous for {high.plural} ({high.about}{per}) "
        "as for {low.plural} ({low.about})."
    ),
    short=(
        "There are{also} about {times} times as many {things}{per} for {high.plural} as for "
        "{low.plural}."
    ),
    full=(
        "There are{also} {times} times as many {things} for {high.plural} ({high.value}{per}) "
        "as for {low.plural} ({low.value}); the gap is {counted_gap}."
    ),
    formal=(
        "The number of {things} for {high.plural}, {high.value}{per}, is{also} {times} times that "
        "for {low.plural}, {low.value}."
    ),
    formal_short=(
        "The number of {things}{per} for {high.plural} is{also} about {times} times that "
        "for {low.plural}."
    ),
    formal_full=(
        "The number of {things} for {high.plural}, {high.value}{per}, is{also} {times} times that "
        "for {low.plural}, {low.value}; the difference is {counted_gap}."
    ),
)


def apart(more: Lines) -> Form:
    """The higher count and the lower, by their ratio; `more` is for one that has no name."""
    return Cases(
        choices.COUNTS,
        {"close": _EXACT, "no base": _EXACT, "near": more, "twice": _TWICE, "times": _TIMES},
    )

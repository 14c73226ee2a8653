"""How numbers of jobs and openings are said.

Plain words round them and give no gap; whole figures come with their exact gap. It is "about {times}
times", because the ratio of the rounded counts can be another.
"""

from __future__ import annotations

from occucompare.languages.en.messages.absent import UNAVAILABLE
from occucompare.wording.lexicon import Forms
from occucompare.wording.style import Lines, lines

_EQUAL = lines(
    "There are as many {things} for {left.plural} as for {right.plural}, {left.value}{per} for each.",
    "The number of {things} is the same for {left.plural} and {right.plural}: {left.value}{per}.",
    "{Things} for {left.plural} and for {right.plural} are equal in number, {left.value}{per} for each.",
    short="There are as many {things}{per} for {left.plural} as for {right.plural}.",
    formal="The number of {things} for {left.plural} is equal to that for {right.plural}, {left.value}{per}.",
    formal_short="The number of {things}{per} for {left.plural} is equal to that for {right.plural}.",
)

_ABOUT_AS_MANY = lines(
    "There are roughly as many {things} for {high.plural} ({high.about}{per}) as for {low.plural} ({low.about}).",
    "The number of {things} is much the same for {high.plural} ({high.about}{per}) and {low.plural} ({low.about}).",
    "{Things} for {high.plural} ({high.about}{per}) and for {low.plural} ({low.about}) are much the same in number.",
    short="There are about as many {things}{per} for {high.plural} as for {low.plural}.",
    full="There are about as many {things} for {high.plural} ({high.value}{per}) as for {low.plural} ({low.value}); the two numbers are {counted_gap} apart.",
    formal="The number of {things} for {high.plural}, {high.value}{per}, is about the same as that for {low.plural}, {low.value}.",
    formal_short="The number of {things}{per} for {high.plural} is about the same as that for {low.plural}.",
    formal_full="The number of {things} for {high.plural}, {high.value}{per}, is about the same as that for {low.plural}, {low.value}; they are {counted_gap} apart.",
)

_EXACTLY_AS_MANY = lines(
    "There are about as many {things} for {high.plural} ({high.value}{per}) as for {low.plural} ({low.value}).",
    "The number of {things} is about the same for {high.plural} ({high.value}{per}) and {low.plural} ({low.value}).",
    "{Things} for {high.plural} ({high.value}{per}) and for {low.plural} ({low.value}) are about the same in number.",
    short="There are about as many {things}{per} for {high.plural} as for {low.plural}.",
    full="There are about as many {things} for {high.plural} ({high.value}{per}) as for {low.plural} ({low.value}); the two numbers are {counted_gap} apart.",
    formal="The number of {things} for {high.plural}, {high.value}{per}, is about the same as that for {low.plural}, {low.value}.",
    formal_short="The number of {things}{per} for {high.plural} is about the same as that for {low.plural}.",
    formal_full="The number of {things} for {high.plural}, {high.value}{per}, is about the same as that for {low.plural}, {low.value}; they are {counted_gap} apart.",
)

_AT_LEAST = lines(
    "There are{also} more {things} for {high.plural} ({high.value}{per}) than for {low.plural} ({low.value}), by at least {gap}.",
    "The number of {things} is{also} higher for {high.plural} ({high.value}{per}) than for {low.plural} ({low.value}), by at least {gap}.",
    short="There are{also} more {things}{per} for {high.plural} than for {low.plural}.",
    full="There are{also} more {things} for {high.plural} ({high.value}{per}) than for {low.plural} ({low.value}), a gap of at least {counted_gap}.",
    formal="The number of {things} for {high.plural} ({high.value}{per}){also} exceeds that for {low.plural} ({low.value}) by {gap} or more.",
    formal_short="The number of {things}{per} for {high.plural}{also} exceeds that for {low.plural}.",
    formal_full="The number of {things} for {high.plural} ({high.value}{per}){also} exceeds that for {low.plural} ({low.value}) by a minimum of {counted_gap}.",
)

_EXACT = lines(
    "There are{also} more {things} for {high.plural} ({high.value}{per}) than for {low.plural} ({low.value}).",
    "The number of {things} is{also} higher for {high.plural} ({high.value}{per}) than for {low.plural} ({low.value}).",
    "{Things} are{also} more numerous for {high.plural} ({high.value}{per}) than for {low.plural} ({low.value}).",
    short="There are{also} more {things}{per} for {high.plural} than for {low.plural}.",
    full="There are{also} more {things} for {high.plural} ({high.value}{per}) than for {low.plural} ({low.value}), a gap of {counted_gap}.",
    formal="The number of {things} for {high.plural} ({high.value}{per}){also} exceeds that for {low.plural} ({low.value}) by {gap}.",
    formal_short="The number of {things}{per} for {high.plural}{also} exceeds that for {low.plural}.",
    formal_full="The number of {things} for {high.plural} ({high.value}{per}){also} exceeds that for {low.plural} ({low.value}), and the difference is {counted_gap}.",
)

_TWICE = lines(
    "There are{also} about twice as many {things} for {high.plural} ({high.about}{per}) as for {low.plural} ({low.about}).",
    "The number of {things} for {high.plural} ({high.about}{per}) is{also} about twice that for {low.plural} ({low.about}).",
    "{Things} are{also} about twice as numerous for {high.plural} ({high.about}{per}) as for {low.plural} ({low.about}).",
    short="There are{also} about twice as many {things}{per} for {high.plural} as for {low.plural}.",
    full="There are{also} about twice as many {things} for {high.plural} ({high.value}{per}) as for {low.plural} ({low.value}); the gap is {counted_gap}.",
    formal="The number of {things} for {high.plural}, {high.value}{per}, is{also} about twice that for {low.plural}, {low.value}.",
    formal_short="The number of {things}{per} for {high.plural} is{also} about twice that for {low.plural}.",
    formal_full="The number of {things} for {high.plural}, {high.value}{per}, is{also} about twice that for {low.plural}, {low.value}; the difference is {counted_gap}.",
)

_TIMES = lines(
    "There are{also} about {times} times as many {things} for {high.plural} ({high.about}{per}) as for {low.plural} ({low.about}).",
    "The number of {things} for {high.plural} ({high.about}{per}) is{also} about {times} times that for {low.plural} ({low.about}).",
    "{Things} are{also} about {times} times as numerous for {high.plural} ({high.about}{per}) as for {low.plural} ({low.about}).",
    short="There are{also} about {times} times as many {things}{per} for {high.plural} as for {low.plural}.",
    full="There are{also} {times} times as many {things} for {high.plural} ({high.value}{per}) as for {low.plural} ({low.value}); the gap is {counted_gap}.",
    formal="The number of {things} for {high.plural}, {high.value}{per}, is{also} {times} times that for {low.plural}, {low.value}.",
    formal_short="The number of {things}{per} for {high.plural} is{also} about {times} times that for {low.plural}.",
    formal_full="The number of {things} for {high.plural}, {high.value}{per}, is{also} {times} times that for {low.plural}, {low.value}; the difference is {counted_gap}.",
)


def _about_more(third: str) -> Lines:
    """More, in rounded counts; the third wording is the metric's own."""
    return lines(
        "There are{also} more {things} for {high.plural} ({high.about}{per}) than for {low.plural} ({low.about}).",
        "The number of {things} is{also} higher for {high.plural} ({high.about}{per}) than for {low.plural} ({low.about}).",
        third,
        short="There are{also} more {things}{per} for {high.plural} than for {low.plural}.",
        full=(
            "There are{also} more {things} for {high.plural} ({high.value}{per}) than for {low.plural} ({low.value}), a gap of {counted_gap} ({relative} of the lower number).",
            "The number of {things} is {high.value}{per} for {high.plural} and {low.value} for {low.plural}, so the former is higher by {counted_gap} ({relative}).",
        ),
        formal=(
            "The number of {things} for {high.plural} ({high.value}{per}){also} exceeds that for {low.plural} ({low.value}) by {gap}.",
            "At {high.value}{per}, the number of {things} for {high.plural}{also} exceeds the {low.value} for {low.plural} by {gap}.",
        ),
        formal_short="The number of {things}{per} for {high.plural}{also} exceeds that for {low.plural}.",
        formal_full="The number of {things} for {high.plural} ({high.value}{per}){also} exceeds that for {low.plural} ({low.value}) by {counted_gap}, or {relative} of the lower number.",
    )


JOBS: Forms = {
    "equal": _EQUAL,
    "similar": _ABOUT_AS_MANY,
    "similar.close": _EXACTLY_AS_MANY,
    "similar.no base": _EXACTLY_AS_MANY,
    "at_least": _AT_LEAST,
    "higher": _EXACT,
    "higher.near": _about_more(
        "There are{also} more {high.plural} ({high.about}) than {low.plural} ({low.about}).",
    ),
    "higher.twice": _TWICE,
    "higher.times": _TIMES,
    **UNAVAILABLE,
}

OPENINGS: Forms = {
    **JOBS,
    "higher.near": _about_more(
        "{Things} are{also} more numerous for {high.plural} ({high.about}{per}) than for {low.plural} ({low.about}).",
    ),
}

ONE_JOBS: Forms = {
    "one": lines(
        "There is {left.value} job for {left.plural}.",
        "{Left.plural} hold {left.value} job.",
        later="There is {left.value} such job.",
    ),
    "many": lines(
        "There are {left.about} jobs for {left.plural}.",
        "{Left.plural} hold {left.about} jobs.",
        "The number of jobs for {left.plural} is {left.about}.",
        full="There are {left.value} jobs for {left.plural}.",
        formal="The number of jobs held by {left.plural} is {left.about}.",
        formal_full="The number of jobs held by {left.plural} is {left.value}.",
        later="There are {left.about} such jobs.",
    ),
    "bound": lines(
        "There are {left.value} jobs for {left.plural}.",
        "{Left.plural} hold {left.value} jobs.",
        formal="The number of jobs held by {left.plural} is {left.value}.",
        later="There are {left.value} such jobs.",
    ),
}

ONE_OPENINGS: Forms = {
    "one": lines(
        "There is {left.value} opening a year for {left.plural}.",
        "Each year brings {left.value} opening for {left.plural}.",
        later="There is {left.value} opening a year.",
    ),
    "many": lines(
        "There are {left.about} openings a year for {left.plural}.",
        "Each year brings {left.about} openings for {left.plural}.",
        "Openings for {left.plural} number {left.about} a year.",
        full="There are {left.value} openings a year for {left.plural}.",
        formal="The number of annual openings for {left.plural} is {left.about}.",
        formal_full="The number of annual openings for {left.plural} is {left.value}.",
        later="There are {left.about} openings a year.",
    ),
    "bound": lines(
        "There are {left.value} openings a year for {left.plural}.",
        "Openings for {left.plural} number {left.value} a year.",
        formal="The number of annual openings for {left.plural} is {left.value}.",
        later="There are {left.value} openings a year.",
    ),
}

ONE_SATISFACTION: Forms = {
    "known": lines(
        "The job satisfaction of {left.plural} is {left.value}.",
        "Job satisfaction among {left.plural} stands at {left.value}.",
        formal="The job satisfaction reported for {left.plural} is {left.value}.",
        later="Their job satisfaction is {left.value}.",
    ),
}

ALL_JOBS = {
    "noun": "number of jobs",
    "nouns": "numbers of jobs",
    "per": "",
    "is": "is",
    "things": "jobs",
    "Things": "Jobs",
}

YEARLY_OPENINGS = {
    "noun": "number of openings",
    "nouns": "numbers of openings",
    "per": " a year",
    "is": "is",
    "things": "openings",
    "Things": "Openings",
}

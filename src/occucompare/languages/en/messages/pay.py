"""How pay is said: a year, an hour, a week; mean and median.

The words of a kind of pay are `a_noun` ("an average salary"), `noun` and `nouns`, `whole` (its whole
name: "average annual salary"), `typically` (its statistic after a verb) and `per`.
"""

from __future__ import annotations

from occucompare.languages.en.messages.absent import UNAVAILABLE
from occucompare.wording.lexicon import Forms
from occucompare.wording.style import lines

PAY: Forms = {
    "equal": lines(
        "{Left.plural} and {right.plural} both have {a_noun} of {left.value}{per}.",
        "The {noun} of both {left.plural} and {right.plural} is {left.value}{per}.",
        "{Left.plural} and {right.plural} earn the same {typically}, {left.value}{per}.",
        short="{Left.plural} and {right.plural} earn the same {typically}.",
        formal="The {whole} of {left.plural} is the same as that of {right.plural}, {left.value}.",
        formal_short="The {whole} of {left.plural} is the same as that of {right.plural}.",
    ),
    "similar": lines(
        "{High.plural} and {low.plural} earn about the same: {high.value} and {low.value}{per} {typically}.",
        "The {noun} is about the same for {high.plural} ({high.value}{per}) and {low.plural} ({low.value}).",
        "{High.plural} earn {high.value}{per} {typically}, about the same as the {low.value} of {low.plural}.",
        short="{High.plural} and {low.plural} earn about the same {typically}.",
        full="{High.plural} and {low.plural} earn about the same, {high.value} and {low.value}{per} {typically}; the two figures are {gap} apart.",
        formal="The {whole} of {high.plural}, {high.value}, is about the same as that of {low.plural}, {low.value}.",
        formal_short="The {whole} of {high.plural} is about the same as that of {low.plural}.",
        formal_full="The {whole} of {high.plural}, {high.value}, is about the same as that of {low.plural}, {low.value}; the two figures are {gap} apart.",
    ),
    "higher.near": lines(
        "{High} {has|have} {a_noun} of {high.value}{per}, {gap} ({relative}) higher than the {low.value} of {low}.",
        "The {noun} of {high} is {high.value}{per}, {gap} ({relative}) more than the {low.value} of {low}.",
        "{High} {earns|earn} {high.value}{per} {typically}, {gap} ({relative}) more than the {low.value} of {low}.",
        short=(
            "{High} {earns|earn} {gap} more{per} {typically} than {low}.",
            "The {noun} of {high} is {gap}{per} higher than that of {low}.",
        ),
        full=(
            "{High} {has|have} {a_noun} of {high.value}{per}, compared with {low.value} for {low}: a gap of {gap}, or {relative} of the lower figure.",
            "The {noun} of {high} is {high.value}{per} and that of {low} {low.value}, so the former is {gap}, or {relative}, higher.",
        ),
        formal=(
            "The {whole} of {high} is {high.value}, which exceeds that of {low} ({low.value}) by {gap}, or {relative}.",
            "With {a_whole} of {high.value}, {high} {receives|receive} {gap} ({relative}) more than {low}, whose figure is {low.value}.",
        ),
        formal_short="The {whole} of {high} exceeds that of {low} by {gap}.",
        formal_full="The {whole} is {high.value} for {high} and {low.value} for {low}; the former exceeds the latter by {gap}, or {relative}.",
    ),
    "higher.no base": lines(
        "{High} {has|have} {a_noun} of {high.value}{per}, {gap} higher than the {low.value} of {low}.",
        "The {noun} of {high} is {high.value}{per}, {gap} more than the {low.value} of {low}.",
        short="{High} {earns|earn} {gap} more{per} {typically} than {low}.",
        formal="The {whole} of {high} is {high.value}, which exceeds that of {low} ({low.value}) by {gap}.",
        formal_short="The {whole} of {high} exceeds that of {low} by {gap}.",
    ),
    "higher.twice": lines(
        "{High} {has|have} {a_noun} of {high.value}{per}, about twice the {low.value} of {low}.",
        "The {noun} of {high} is {high.value}{per}, about twice the {low.value} of {low}.",
        "{High} {earns|earn} {high.value}{per} {typically}, about twice the {low.value} of {low}.",
        short="{High} {earns|earn} about twice as much{per} {typically} as {low}.",
        full="{High} {has|have} {a_noun} of {high.value}{per}, about twice the {low.value} of {low}; the gap is {gap}.",
        formal="The {whole} of {high}, {high.value}, is about twice that of {low}, {low.value}.",
        formal_short="The {whole} of {high} is about twice that of {low}.",
        formal_full="The {whole} of {high}, {high.value}, is about twice that of {low}, {low.value}; the difference is {gap}.",
    ),
    "higher.times": lines(
        "{High} {has|have} {a_noun} of {high.value}{per}, {times} times as much as the {low.value} of {low}.",
        "The {noun} of {high} is {high.value}{per}, {times} times the {low.value} of {low}.",
        "{High} {earns|earn} {high.value}{per} {typically}, {times} times the {low.value} of {low}.",
        short="{High} {earns|earn} {times} times as much{per} {typically} as {low}.",
        full="{High} {has|have} {a_noun} of {high.value}{per}, {times} times as much as the {low.value} of {low}; the gap is {gap}.",
        formal="The {whole} of {high}, {high.value}, is {times} times that of {low}, {low.value}.",
        formal_short="The {whole} of {high} is {times} times that of {low}.",
        formal_full="The {whole} of {high}, {high.value}, is {times} times that of {low}, {low.value}; the difference is {gap}.",
    ),
    "at_least": lines(
        "{High} {has|have} {a_noun} of {high.value}{per}, at least {gap} higher than that of {low} ({low.value}).",
        "The {noun} of {high} is {high.value}{per}, at least {gap} above the {low.value} of {low}.",
        short="{High} {earns|earn} at least {gap} more{per} {typically} than {low}.",
        formal="The {whole} of {high}, {high.value}, exceeds that of {low}, {low.value}, by {gap} or more.",
        formal_short="The {whole} of {high} exceeds that of {low} by {gap} or more.",
    ),
    **UNAVAILABLE,
}

SHORT_GAP: Forms = {
    "equal": lines(
        "On average, {left.plural} and {right.plural} earn the same, {left.value} a year.",
        "{Left.plural} and {right.plural} earn the same on average, {left.value} a year.",
        formal="On average, {left.plural} and {right.plural} receive the same pay, {left.value} a year.",
    ),
    "similar": lines(
        "On average, {high.plural} and {low.plural} earn about the same, {high.value} and {low.value} a year.",
        "{High.plural} and {low.plural} earn about the same on average, {high.value} and {low.value} a year.",
        short="On average, {high.plural} and {low.plural} earn about the same.",
        formal="On average, the pay of {high.plural} and {low.plural} is about the same, {high.value} and {low.value} a year.",
    ),
    "higher": lines(
        "On average, {high} {earns|earn} {gap} more a year than {low}.",
        "{High} {earns|earn} {gap} more a year on average than {low}.",
        "The average salary of {high} is {gap} a year higher than that of {low}.",
        "On average, {low} {earns|earn} {gap} less a year than {high}.",
        formal=(
            "On average, the annual pay of {high} exceeds that of {low} by {gap}.",
            "{High} {receives|receive} on average {gap} more a year than {low}.",
        ),
    ),
    "at_least": lines(
        "On average, {high} {earns|earn} at least {gap} more a year than {low}.",
        "{High} {earns|earn} at least {gap} more a year on average than {low}.",
        formal="On average, the annual pay of {high} exceeds that of {low} by {gap} or more.",
    ),
    **UNAVAILABLE,
}

ONE_PAY: Forms = {
    "known": lines(
        "{Left} {has|have} {a_noun} of {left.value}{per}.",
        "The {noun} of {left} is {left.value}{per}.",
        "{Left} {earns|earn} {left.value}{per} {typically}.",
        formal=(
            "The {whole} of {left} is {left.value}.",
            "{Left} {receives|receive} {a_whole} of {left.value}.",
        ),
        later="Their {noun} is {left.value}{per}.",
    ),
}

SALARY = {
    "noun": "average salary",
    "nouns": "average salaries",
    "per": " a year",
    "is": "is",
    "a_noun": "an average salary",
    "whole": "average annual salary",
    "a_whole": "an average annual salary",
    "typically": "on average",
}

MEDIAN_SALARY = {
    "noun": "median salary",
    "nouns": "median salaries",
    "per": " a year",
    "is": "is",
    "a_noun": "a median salary",
    "whole": "median annual salary",
    "a_whole": "a median annual salary",
    "typically": "at the median",
}

HOURLY = {
    "noun": "average pay",
    "nouns": "average pay",
    "per": " an hour",
    "is": "is",
    "a_noun": "average pay",
    "whole": "average hourly pay",
    "a_whole": "average hourly pay",
    "typically": "on average",
}

MEDIAN_HOURLY = {
    "noun": "median pay",
    "nouns": "median pay",
    "per": " an hour",
    "is": "is",
    "a_noun": "median pay",
    "whole": "median hourly pay",
    "a_whole": "median hourly pay",
    "typically": "at the median",
}

MEDIAN_WEEKLY = {
    "noun": "median pay",
    "nouns": "median pay",
    "per": " a week",
    "is": "is",
    "a_noun": "median pay",
    "whole": "median weekly pay",
    "a_whole": "median weekly pay",
    "typically": "at the median",
}

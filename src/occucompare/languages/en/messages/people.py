"""Who the people in a job are: women and men, and their age."""

from __future__ import annotations

from occucompare.languages.en.messages.absent import UNAVAILABLE
from occucompare.wording.lexicon import Forms
from occucompare.wording.style import SILENT, lines

WOMEN: Forms = {
    "equal.known": lines(
        "Women make up {left.women} of both {left.plural} and {right.plural}.",
        "The share of women is the same among {left.plural} and {right.plural}, {left.women}.",
        "Of both {left.plural} and {right.plural}, {left.women} are women.",
        short="The share of women is the same among {left.plural} and {right.plural}.",
        formal="Women constitute {left.women} of both {left.plural} and {right.plural}.",
        formal_short="The proportion of women is the same among {left.plural} and {right.plural}.",
    ),
    "equal.unknown": SILENT,
    "shifts.apart": lines(
        "Women make up {left.women} of {left.plural} and {right.women} of {right.plural}.",
        "The share of women is {left.women} among {left.plural} and {right.women} among {right.plural}.",
        "Of {left.plural}, {left.women} are women; of {right.plural}, {right.women}.",
        short="The shares of women among {left.plural} and {right.plural} are {women_gap} apart.",
        full=(
            "Women make up {left.women} of {left.plural} and {right.women} of {right.plural}, a gap of {women_gap}.",
            "The share of women is {left.women} among {left.plural} and {right.women} among {right.plural}, so the two are {women_gap} apart.",
        ),
        formal="Women constitute {left.women} of {left.plural}, compared with {right.women} of {right.plural}.",
        formal_short="The proportions of women among {left.plural} and {right.plural} differ by {women_gap}.",
        formal_full="Women constitute {left.women} of {left.plural}, compared with {right.women} of {right.plural}, a difference of {women_gap}.",
    ),
    "shifts.same": lines(
        "Women make up {left.women} of {left.plural} and {right.women} of {right.plural}.",
        "The share of women is {left.women} among {left.plural} and {right.women} among {right.plural}.",
        short="The share of women is the same among {left.plural} and {right.plural}.",
        formal="Women constitute {left.women} of {left.plural} and {right.women} of {right.plural}.",
    ),
    "shifts.unknown": SILENT,
    "differs": SILENT,
    **UNAVAILABLE,
    "one_known.known": lines(
        "The share of women among {known.plural} is {known.women}; for {missing.plural}, {missing.absence}.",
        "Among {known.plural} the share of women is {known.women}; for {missing.plural}, {missing.absence}.",
        short="The share of women is known only for {known.plural}: {known.women}.",
    ),
    "one_known.unknown": SILENT,
}

AGE: Forms = {
    "equal": lines(
        "The {statistic} age of both {left.plural} and {right.plural} is {left.value}.",
        "{Left.plural} and {right.plural} have the same {statistic} age, {left.value}.",
        "Both {left.plural} and {right.plural} have {a_statistic} age of {left.value}.",
        short="The {statistic} age of {left.plural} and {right.plural} is the same.",
        formal="The {statistic} age of {left.plural} equals that of {right.plural}, {left.value}.",
        formal_short="The {statistic} age of {left.plural} equals that of {right.plural}.",
    ),
    "similar": lines(
        "{High.plural} and {low.plural} are of about the same age: their {statistic} ages are {high.value} and {low.value}.",
        "The {statistic} age is about the same for {high.plural} ({high.value}) and {low.plural} ({low.value}).",
        "The {statistic} age of {high}, {high.value}, is about the same as the {low.value} of {low}.",
        short="{High.plural} and {low.plural} are of about the same age.",
        full="{High.plural} and {low.plural} are of about the same age: their {statistic} ages, {high.value} and {low.value}, are {gap} apart.",
        formal="The {statistic} age of {high}, {high.value}, is similar to that of {low}, {low.value}.",
        formal_short="The {statistic} age of {high} is similar to that of {low}.",
        formal_full="The {statistic} age of {high}, {high.value}, is similar to that of {low}, {low.value}; the two are {gap} apart.",
    ),
    "higher": lines(
        "{High.plural} are{also} older than {low.plural}: their {statistic} age is {high.value}, compared with {low.value}.",
        "The {statistic} age of {high} is {high.value}, which is{also} {gap} higher than the {low.value} of {low}.",
        "{High.plural}{also} have a higher {statistic} age than {low.plural}: {high.value}, compared with {low.value}.",
        short=(
            "{High.plural} are{also} {gap} older than {low.plural}{on_statistic}.",
            "The {statistic} age of {high} is{also} {gap} higher than that of {low}.",
        ),
        full=(
            "{High.plural} are{also} older than {low.plural}: their {statistic} age is {high.value}, compared with {low.value}, a gap of {gap}.",
            "The {statistic} age of {high} is{also} higher than that of {low}: the figures are {high.value} and {low.value}, a gap of {gap}.",
        ),
        formal=(
            "The {statistic} age of {high}, {high.value}, exceeds that of {low}, {low.value}.",
            "The {statistic} age of {high} is {high.value}, compared with {low.value} for {low}.",
        ),
        formal_short="The {statistic} age of {high} exceeds that of {low} by {gap}.",
        formal_full="The {statistic} age of {high}, {high.value}, exceeds that of {low}, {low.value}, by {gap}.",
    ),
    "at_least": lines(
        "{High.plural} are{also} older than {low.plural}: their {statistic} age is {high.value}, compared with {low.value}, at least {gap} apart.",
        "The {statistic} age of {high} is {high.value}, which is{also} at least {gap} higher than that of {low} ({low.value}).",
        short="{High.plural} are{also} at least {gap} older than {low.plural}{on_statistic}.",
        formal="The {statistic} age of {high}, {high.value}, exceeds that of {low}, {low.value}, by at least {gap}.",
        formal_short="The {statistic} age of {high} exceeds that of {low} by at least {gap}.",
    ),
    **UNAVAILABLE,
    "one_known": lines(
        "The {statistic} age of {known.plural} is {known.value}; for {missing.plural}, {missing.absence}.",
        "For {known.plural} the {statistic} age is {known.value}; for {missing.plural}, {missing.absence}.",
        short="The {statistic} age is known only for {known.plural}: {known.value}.",
    ),
    "together": lines(
        "One {statistic} age is published for {left.plural} and {right.plural} together ({left.value}), so no difference between them was measured.",
        "{Left.plural} and {right.plural} share one published {statistic} age ({left.value}), so no difference between them was measured.",
        short="{Left.plural} and {right.plural} share one published {statistic} age, {left.value}.",
    ),
    "not_comparable": lines(
        "The {left.statistic} age of {left.plural} ({left.value}) and the {right.statistic} age of {right.plural} ({right.value}) are not compared, because {mismatch}.",
        "The {left.statistic} age of {left.plural} is {left.value} and the {right.statistic} age of {right.plural} is {right.value}; the two are not compared, because {mismatch}.",
    ),
}

ONE_WOMEN: Forms = {
    "known": lines(
        "Women make up {left.women} of {left.plural}.",
        "Of {left.plural}, {left.women} are women.",
        "The share of women among {left.plural} is {left.women}.",
        formal="Women constitute {left.women} of {left.plural}.",
        later="Women make up {left.women} of them.",
    ),
    "unknown": SILENT,
}

ONE_AGE: Forms = {
    "known": lines(
        "The {statistic} age of {left} is {left.value}.",
        "{Left} {has|have} {a_statistic} age of {left.value}.",
        "Among {left.plural}, the {statistic} age is {left.value}.",
        formal="The {statistic} age of {left} is {left.years}.",
        later="Their {statistic} age is {left.value}.",
    ),
}

GENDER = {
    "noun": "gender mix",
    "nouns": "gender mixes",
    "per": "",
    "is": "is",
}

TYPICAL_AGE = {
    "noun": "typical age",
    "nouns": "typical ages",
    "per": "",
    "is": "is",
}

"""How long the people in a job have done it."""

from __future__ import annotations

from occucompare.languages.en.messages.absent import UNAVAILABLE
from occucompare.wording.lexicon import Forms
from occucompare.wording.style import lines

EXPERIENCED: Forms = {
    "equal": lines(
        "Both {left.plural} and {right.plural} have {left.years} of experience{on_statistic}.",
        "{Left.plural} and {right.plural} have the same experience{on_statistic}, {left.years}.",
        "The {any_statistic}length of experience is the same for {left.plural} and {right.plural}, {left.years}.",
        short="{Left.plural} and {right.plural} have the same experience{on_statistic}.",
        formal="{Left.plural} and {right.plural} possess the same length of experience{on_statistic}, {left.years}.",
    ),
    "similar": lines(
        "{High.plural} and {low.plural} have about as much experience{on_statistic}, {high.value} and {low.years}.",
        "The {any_statistic}length of experience is about the same for {high.plural} ({high.years}) and {low.plural} ({low.years}).",
        "{High.plural} have {high.years} of experience{on_statistic}, about the same as the {low.years} of {low.plural}.",
        short="{High.plural} and {low.plural} have about as much experience{on_statistic}.",
        full="{High.plural} and {low.plural} have about as much experience{on_statistic}: {high.years} and {low.years}, {gap} apart.",
        formal="The {any_statistic}length of experience of {high.plural}, {high.years}, is similar to that of {low.plural}, {low.years}.",
        formal_short="The {any_statistic}length of experience of {high.plural} is similar to that of {low.plural}.",
    ),
    "higher": lines(
        "{High}{also} {has|have} more experience than {low}{on_statistic}: {high.years}, compared with {low.value}.",
        "{High}{also} {has|have} {high.years} of experience{on_statistic}, {gap} more than the {low.years} of {low}.",
        "The {any_statistic}length of experience is{also} greater among {high.plural} ({high.years}) than among {low.plural} ({low.years}).",
        short="{High}{also} {has|have} {gap} more experience than {low}{on_statistic}.",
        full="{High}{also} {has|have} more experience than {low}{on_statistic}: {high.years}, compared with {low.value}, a gap of {gap}.",
        formal="The {any_statistic}length of experience of {high}, {high.years}, exceeds that of {low}, {low.years}.",
        formal_short="The {any_statistic}length of experience of {high} exceeds that of {low} by {gap}.",
        formal_full="The {any_statistic}length of experience of {high}, {high.years}, exceeds that of {low}, {low.years}, by {gap}.",
    ),
    "at_least": lines(
        "{High}{also} {has|have} more experience than {low}{on_statistic}: {high.years}, compared with {low.value}, at least {gap} apart.",
        "{High}{also} {has|have} {high.years} of experience{on_statistic}, at least {gap} more than {low} ({low.value}).",
        short="{High}{also} {has|have} at least {gap} more experience than {low}{on_statistic}.",
        formal="The {any_statistic}length of experience of {high}, {high.years}, exceeds that of {low}, {low.years}, by at least {gap}.",
    ),
    **UNAVAILABLE,
    "one_known": lines(
        "The {any_statistic}length of experience of {known.plural} is {known.years}; for {missing.plural}, {missing.absence}.",
        "For {known.plural} the {any_statistic}length of experience is {known.years}; for {missing.plural}, {missing.absence}.",
        short="The {any_statistic}length of experience is known only for {known.plural}: {known.years}.",
    ),
    "together": lines(
        "One {any_statistic}length of experience is published for {left.plural} and {right.plural} together ({left.years}), so no difference between them was measured.",
        "{Left.plural} and {right.plural} share one published {any_statistic}length of experience ({left.years}), so no difference between them was measured.",
        short="{Left.plural} and {right.plural} share one published {any_statistic}length of experience, {left.years}.",
    ),
    "not_comparable": lines(
        "The lengths of experience of {left.plural} ({left.years}) and {right.plural} ({right.years}) are not compared, because {mismatch}.",
        "The length of experience is {left.years} for {left.plural} and {right.years} for {right.plural}; the two are not compared, because {mismatch}.",
    ),
}

ONE_EXPERIENCED: Forms = {
    "known": lines(
        "{Left} {has|have} {left.years} of experience{on_statistic}.",
        "The {any_statistic}length of experience of {left} is {left.years}.",
        formal="{Left} {possesses|possess} {left.years} of experience{on_statistic}.",
        later="They have {left.years} of experience{on_statistic}.",
    ),
}

LENGTH = {
    "noun": "length of experience",
    "nouns": "lengths of experience",
    "per": "",
    "is": "is",
}

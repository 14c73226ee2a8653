"""The degrees that people in a job have."""

from __future__ import annotations

from occucompare.languages.en.messages.absent import UNAVAILABLE
from occucompare.wording.lexicon import Forms
from occucompare.wording.style import lines

DEGREE: Forms = {
    "equal": lines(
        "The most common degree of both {left.plural} and {right.plural} is {left.a_name}.",
        "{Left.plural} and {right.plural} have the same most common degree, {left.a_name}.",
        "{Left.a_name} is the most common degree of both {left.plural} and {right.plural}.",
        short="The most common degree of {left.plural} and {right.plural} is the same.",
        formal="The most frequently held degree of both {left.plural} and {right.plural} is {left.a_name}.",
    ),
    "equal.both": lines(
        "{Left.plural} and {right.plural} are equally likely to hold {left.a_name} ({left.share} of each).",
        "{Left.a_name} is as common among {left.plural} as among {right.plural} ({left.share} of each).",
        "Of both {left.plural} and {right.plural}, {left.share} hold {left.a_name}.",
        short="{Left.plural} and {right.plural} are equally likely to hold {left.a_name}.",
        formal="The proportion of {left.plural} who hold {left.a_name} equals that of {right.plural}, {left.share}.",
        formal_short="The proportion of {left.plural} who hold {left.a_name} equals that of {right.plural}.",
    ),
    "similar": lines(
        "{High.plural} and {low.plural} are about equally likely to hold {high.a_name} ({high.share} and {low.share}).",
        "{High.a_name} is about as common among {high.plural} ({high.share}) as among {low.plural} ({low.share}).",
        "About the same share of {high.plural} ({high.share}) and {low.plural} ({low.share}) hold {high.a_name}.",
        short="{High.plural} and {low.plural} are about equally likely to hold {high.a_name}.",
        full="{High.plural} and {low.plural} are about equally likely to hold {high.a_name}: the shares are {high.share} and {low.share}, {gap} apart.",
        formal="The proportion of {high.plural} who hold {high.a_name}, {high.share}, is similar to that of {low.plural}, {low.share}.",
        formal_short="The proportion of {high.plural} who hold {high.a_name} is similar to that of {low.plural}.",
        formal_full="The proportion of {high.plural} who hold {high.a_name}, {high.share}, is similar to that of {low.plural}, {low.share}; the two are {gap} apart.",
    ),
    "higher": lines(
        "{High} {is|are}{also} more likely than {low} to hold {high.a_name} ({high.share}, compared with {low.share}).",
        "{High.a_name} is{also} more common among {high.plural} ({high.share}) than among {low.plural} ({low.share}).",
        "The share of {high.plural} who hold {high.a_name}, {high.share}, is{also} higher than the {low.share} of {low.plural}.",
        short="{High} {is|are}{also} more likely than {low} to hold {high.a_name}.",
        full=(
            "{High} {is|are}{also} more likely than {low} to hold {high.a_name}: the shares are {high.share} and {low.share}, a gap of {gap}.",
            "{High.a_name} is{also} more common among {high.plural} ({high.share}) than among {low.plural} ({low.share}), a gap of {gap}.",
        ),
        formal=(
            "The proportion of {high.plural} who hold {high.a_name}, {high.share}, exceeds that of {low.plural}, {low.share}.",
            "{High.plural} hold {high.a_name} more frequently than {low.plural}: {high.share}, compared with {low.share}.",
        ),
        formal_short="The proportion of {high.plural} who hold {high.a_name} exceeds that of {low.plural}.",
        formal_full="The proportion of {high.plural} who hold {high.a_name}, {high.share}, exceeds that of {low.plural}, {low.share}, by {gap}.",
    ),
    "differs.both": lines(
        "The most common degree is {left.a_name} for {left.plural} ({left.share}) and {right.a_name} for {right.plural} ({right.share}).",
        "{Left.a_name} is the most common degree of {left.plural} ({left.share}), and {right.a_name} that of {right.plural} ({right.share}).",
        "Among {left.plural}, the most common degree is {left.a_name} ({left.share}); among {right.plural}, it is {right.a_name} ({right.share}).",
        short="{Left.plural} and {right.plural} differ in their most common degree.",
        formal="The most frequently held degree is {left.a_name} among {left.plural} ({left.share}) and {right.a_name} among {right.plural} ({right.share}).",
        formal_short="{Left.plural} and {right.plural} differ in the degree most frequently held.",
    ),
    "differs.left": lines(
        "The most common degree is {left.a_name} for {left.plural} ({left.share}) and {right.a_name} for {right.plural}.",
        "{Left.a_name} is the most common degree of {left.plural} ({left.share}), and {right.a_name} that of {right.plural}.",
        "Among {left.plural}, the most common degree is {left.a_name} ({left.share}); among {right.plural}, it is {right.a_name}.",
        short="{Left.plural} and {right.plural} differ in their most common degree.",
        formal="The most frequently held degree is {left.a_name} among {left.plural} ({left.share}) and {right.a_name} among {right.plural}.",
        formal_short="{Left.plural} and {right.plural} differ in the degree most frequently held.",
    ),
    "differs.right": lines(
        "The most common degree is {left.a_name} for {left.plural} and {right.a_name} for {right.plural} ({right.share}).",
        "{Left.a_name} is the most common degree of {left.plural}, and {right.a_name} that of {right.plural} ({right.share}).",
        "Among {left.plural}, the most common degree is {left.a_name}; among {right.plural}, it is {right.a_name} ({right.share}).",
        short="{Left.plural} and {right.plural} differ in their most common degree.",
        formal="The most frequently held degree is {left.a_name} among {left.plural} and {right.a_name} among {right.plural} ({right.share}).",
        formal_short="{Left.plural} and {right.plural} differ in the degree most frequently held.",
    ),
    "differs.none": lines(
        "The most common degree is {left.a_name} for {left.plural} and {right.a_name} for {right.plural}.",
        "{Left.a_name} is the most common degree of {left.plural}, and {right.a_name} that of {right.plural}.",
        "Among {left.plural}, the most common degree is {left.a_name}; among {right.plural}, it is {right.a_name}.",
        short="{Left.plural} and {right.plural} differ in their most common degree.",
        formal="The most frequently held degree is {left.a_name} among {left.plural} and {right.a_name} among {right.plural}.",
        formal_short="{Left.plural} and {right.plural} differ in the degree most frequently held.",
    ),
    **UNAVAILABLE,
    "one_known": lines(
        "The most common degree of {known.plural} is {known.a_name}; for {missing.plural}, {missing.absence}.",
        "For {known.plural} the most common degree is {known.a_name}; for {missing.plural}, {missing.absence}.",
        short="The most common degree is known only for {known.plural}: {known.a_name}.",
    ),
    "together": lines(
        "One most common degree is published for {left.plural} and {right.plural} together, {left.a_name}, so no difference between them was measured.",
        "{Left.plural} and {right.plural} share one published most common degree, {left.a_name}, so no difference between them was measured.",
        short="{Left.plural} and {right.plural} share one published most common degree, {left.a_name}.",
    ),
    "not_comparable": lines(
        "The most common degree is {left.a_name} for {left.plural} and {right.a_name} for {right.plural}; the two are not compared, because {mismatch}.",
        "The most common degrees of {left.plural}, {left.a_name}, and of {right.plural}, {right.a_name}, are not compared, because {mismatch}.",
    ),
}

ONE_DEGREE: Forms = {
    "share": lines(
        "The most common degree of {left.plural} is {left.a_name}, held by {left.share}.",
        "Of {left.plural}, {left.share} hold {left.a_name}, the most common degree.",
        "{Left.a_name} is the most common degree among {left.plural} ({left.share}).",
        short="The most common degree of {left.plural} is {left.a_name}.",
        formal="The degree most frequently held by {left.plural} is {left.a_name} ({left.share}).",
        formal_short="The degree most frequently held by {left.plural} is {left.a_name}.",
        later="The most common degree is {left.a_name}, held by {left.share}.",
    ),
    "name": lines(
        "The most common degree of {left.plural} is {left.a_name}.",
        "{Left.a_name} is the most common degree among {left.plural}.",
        formal="The degree most frequently held by {left.plural} is {left.a_name}.",
        later="The most common degree is {left.a_name}.",
    ),
}

MOST_COMMON = {
    "noun": "most common degree",
    "nouns": "most common degrees",
    "per": "",
    "is": "is",
}

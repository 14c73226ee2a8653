"""Who the people in one role are."""

from __future__ import annotations

from occucompare.languages.en import choices
from occucompare.languages.en.forms import SILENT, Cases
from occucompare.languages.en.messages.one_role.own import of_its_own
from occucompare.languages.en.style import lines

DEGREE = of_its_own(
    Cases(
        choices.DEGREE_OF_ONE,
        {
            "share": lines(
                "The most common degree of {left.plural} is {left.a_name}, held by {left.share}.",
                "Of {left.plural}, {left.share} hold {left.a_name}, the most common degree.",
                "{Left.a_name} is the most common degree among {left.plural} ({left.share}).",
                short="The most common degree of {left.plural} is {left.a_name}.",
                formal=(
                    "The degree most frequently held by {left.plural} is {left.a_name} "
                    "({left.share})."
                ),
                formal_short="The degree most frequently held by {left.plural} is {left.a_name}.",
                later="The most common degree is {left.a_name}, held by {left.share}.",
            ),
            "name": lines(
                "The most common degree of {left.plural} is {left.a_name}.",
                "{Left.a_name} is the most common degree among {left.plural}.",
                formal="The degree most frequently held by {left.plural} is {left.a_name}.",
                later="The most common degree is {left.a_name}.",
            ),
        },
    )
)

WOMEN = of_its_own(
    Cases(
        choices.WOMEN_OF_ONE,
        {
            "known": lines(
                "Women make up {left.women} of {left.plural}.",
                "Of {left.plural}, {left.women} are women.",
                "The share of women among {left.plural} is {left.women}.",
                formal="Women constitute {left.women} of {left.plural}.",
                later="Women make up {left.women} of them.",
            ),
            "unknown": SILENT,
        },
    )
)

AGE = of_its_own(
    lines(
        "The {statistic} age of {left} is {left.value}.",
        "{Left} {has|have} {a_statistic} age of {left.value}.",
        "Among {left.plural}, the {statistic} age is {left.value}.",
        formal="The {statistic} age of {left} is {left.years}.",
        later="Their {statistic} age is {left.value}.",
    )
)

YEARS_OF_EXPERIENCE = of_its_own(
    lines(
        "{Left} {has|have} {left.years} of experience{on_statistic}.",
        "The {any_statistic}length of experience of {left} is {left.years}.",
        formal="{Left} {possesses|possess} {left.years} of experience{on_statistic}.",
        later="They have {left.years} of experience{on_statistic}.",
    )
)

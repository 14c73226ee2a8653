"""The degrees that people in a job have."""

from __future__ import annotations

from occucompare.languages.en import choices
from occucompare.languages.en.forms import Cases, Forms
from occucompare.languages.en.messages.absent import UNSAID
from occucompare.languages.en.style import Lines, lines
from occucompare.model.changes import (
    Differs,
    Equal,
    Higher,
    NotComparable,
    OneKnown,
    Similar,
    Together,
)

_SAME_DEGREE = lines(
    "The most common degree of both {left.plural} and {right.plural} is {left.a_name}.",
    "{Left.plural} and {right.plural} have the same most common degree, {left.a_name}.",
    "{Left.a_name} is the most common degree of both {left.plural} and {right.plural}.",
    short="The most common degree of {left.plural} and {right.plural} is the same.",
    formal=(
        "The most frequently held degree of both {left.plural} and {right.plural} is {left.a_name}."
    ),
)
_AS_MANY_DEGREES = lines(
    (
        "{Left.plural} and {right.plural} are equally likely to hold {left.a_name} "
        "({left.share} of each)."
    ),
    (
        "{Left.a_name} is as common among {left.plural} as among {right.plural} ({left.share} of "
        "each)."
    ),
    "Of both {left.plural} and {right.plural}, {left.share} hold {left.a_name}.",
    short="{Left.plural} and {right.plural} are equally likely to hold {left.a_name}.",
    formal=(
        "The proportion of {left.plural} who hold {left.a_name} equals that of {right.plural}, "
        "{left.share}."
    ),
    formal_short=(
        "The proportion of {left.plural} who hold {left.a_name} equals that of {right.plural}."
    ),
)


def _two_degrees(one: str, other: str) -> Lines:
    """The lines for two different degrees; `one` and `other` are their shares, where known."""
    return lines(
        (
            f"The most common degree is {{left.a_name}} for {{left.plural}}{one} and "
            f"{{right.a_name}} for {{right.plural}}{other}."
        ),
        (
            f"{{Left.a_name}} is the most common degree of {{left.plural}}{one}, and "
            f"{{right.a_name}} that of {{right.plural}}{other}."
        ),
        (
            f"Among {{left.plural}}, the most common degree is {{left.a_name}}{one}; "
            f"among {{right.plural}}, it is {{right.a_name}}{other}."
        ),
        short="{Left.plural} and {right.plural} differ in their most common degree.",
        formal=(
            f"The most frequently held degree is {{left.a_name}} among {{left.plural}}{one} and "
            f"{{right.a_name}} among {{right.plural}}{other}."
        ),
        formal_short="{Left.plural} and {right.plural} differ in the degree most frequently held.",
    )


_LEFT, _RIGHT = " ({left.share})", " ({right.share})"

DEGREE: Forms = {
    Equal: Cases(
        choices.SHARE,
        {
            "both": _AS_MANY_DEGREES,
            "left": _SAME_DEGREE,
            "right": _SAME_DEGREE,
            "none": _SAME_DEGREE,
        },
    ),
    Similar: lines(
        (
            "{High.plural} and {low.plural} are about equally likely to hold {high.a_name} "
            "({high.share} and {low.share})."
        ),
        (
            "{High.a_name} is about as common among {high.plural} ({high.share}) as among "
            "{low.plural} ({low.share})."
        ),
        (
            "About the same share of {high.plural} ({high.share}) and {low.plural} ({low.share}) "
            "hold {high.a_name}."
        ),
        short="{High.plural} and {low.plural} are about equally likely to hold {high.a_name}.",
        full=(
            "{High.plural} and {low.plural} are about equally likely to hold {high.a_name}: the "
            "shares are {high.share} and {low.share}, {gap} apart."
        ),
        formal=(
            "The proportion of {high.plural} who hold {high.a_name}, {high.share}, is similar to "
            "that of {low.plural}, {low.share}."
        ),
        formal_short=(
            "The proportion of {high.plural} who hold {high.a_name} is similar to that of "
            "{low.plural}."
        ),
        formal_full=(
            "The proportion of {high.plural} who hold {high.a_name}, {high.share}, is similar to "
            "that of {low.plural}, {low.share}; the two are {gap} apart."
        ),
    ),
    Higher: lines(
        (
            "{High} {is|are}{also} more likely than {low} to hold {high.a_name} "
            "({high.share}, compared with {low.share})."
        ),
        (
            "{High.a_name} is{also} more common among {high.plural} ({high.share}) than among "
            "{low.plural} ({low.share})."
        ),
        (
            "The share of {high.plural} who hold {high.a_name}, {high.share}, is{also} higher than "
            "the {low.share} of {low.plural}."
        ),
        short="{High} {is|are}{also} more likely than {low} to hold {high.a_name}.",
        full=(
            (
                "{High} {is|are}{also} more likely than {low} to hold {high.a_name}: the shares "
                "are {high.share} and {low.share}, a gap of {gap}."
            ),
            (
                "{High.a_name} is{also} more common among {high.plural} ({high.share}) than among "
                "{low.plural} ({low.share}), a gap of {gap}."
            ),
        ),
        formal=(
            (
                "The proportion of {high.plural} who hold {high.a_name}, {high.share}, exceeds "
                "that of {low.plural}, {low.share}."
            ),
            (
                "{High.plural} hold {high.a_name} more frequently than {low.plural}: "
                "{high.share}, compared with {low.share}."
            ),
        ),
        formal_short=(
            "The proportion of {high.plural} who hold {high.a_name} exceeds that of {low.plural}."
        ),
        formal_full=(
            "The proportion of {high.plural} who hold {high.a_name}, {high.share}, exceeds that "
            "of {low.plural}, {low.share}, by {gap}."
        ),
    ),
    Differs: Cases(
        choices.SHARE,
        {
            "both": _two_degrees(_LEFT, _RIGHT),
            "left": _two_degrees(_LEFT, ""),
            "right": _two_degrees("", _RIGHT),
            "none": _two_degrees("", ""),
        },
    ),
    **UNSAID,
    OneKnown: lines(
        (
            "The most common degree of {known.plural} is {known.a_name}; "
            "for {missing.plural}, {missing.absence}."
        ),
        (
            "For {known.plural} the most common degree is {known.a_name}; "
            "for {missing.plural}, {missing.absence}."
        ),
        short="The most common degree is known only for {known.plural}: {known.a_name}.",
    ),
    Together: lines(
        (
            "One most common degree is published for {left.plural} and {right.plural} together, "
            "{left.a_name}, so no difference between them was measured."
        ),
        (
            "{Left.plural} and {right.plural} share one published most common degree, "
            "{left.a_name}, so no difference between them was measured."
        ),
        short=(
            "{Left.plural} and {right.plural} share one published most common degree, "
            "{left.a_name}."
        ),
    ),
    NotComparable: lines(
        (
            "The most common degree is {left.a_name} for {left.plural} and {right.a_name} for "
            "{right.plural}; the two are not compared, because {mismatch}."
        ),
        (
            "The most common degrees of {left.plural}, {left.a_name}, and of {right.plural}, "
            "{right.a_name}, are not compared, because {mismatch}."
        ),
    ),
}

"""How projected growth is said."""

from __future__ import annotations

from occucompare.languages.en import choices
from occucompare.languages.en.forms import Cases, Form, Forms
from occucompare.languages.en.messages.absent import UNSAID
from occucompare.languages.en.messages.growth_apart import APART
from occucompare.languages.en.style import lines
from occucompare.model.changes import AtLeast, Equal, Higher, Similar

_BOTH = "Employment of both {left.plural} and {right.plural} is projected"
_SAME_SIGN: Form = Cases(
    choices.SIGN,
    {
        "grow": lines(
            f"{_BOTH} to grow by {{left.size}}{{period}}.",
            (
                "Projected growth in employment{period} is the same for {left.plural} and "
                "{right.plural}, {left.size}."
            ),
            (
                "Employment of {left.plural} is projected to grow by {left.size}{period}, "
                "and so is that of {right.plural}."
            ),
            short="Projected growth{period} is the same for {left.plural} and {right.plural}.",
            formal=f"{_BOTH} to increase by {{left.size}}{{period}}.",
            formal_short=(
                "The projected rate of growth{period} is the same for {left.plural} and "
                "{right.plural}."
            ),
        ),
        "shrink": lines(
            f"{_BOTH} to shrink by {{left.size}}{{period}}.",
            (
                "The projected fall in employment{period} is the same for {left.plural} and "
                "{right.plural}, {left.size}."
            ),
            (
                "Employment of {left.plural} is projected to shrink by {left.size}{period}, "
                "and so is that of {right.plural}."
            ),
            short=(
                "The projected fall in employment{period} is the same for {left.plural} and "
                "{right.plural}."
            ),
            formal=f"{_BOTH} to decline by {{left.size}}{{period}}.",
            formal_short=(
                "The projected rate of decline{period} is the same for {left.plural} and "
                "{right.plural}."
            ),
        ),
        "flat": lines(
            f"{_BOTH} to stay the same{{period}}.",
            "No change in employment is projected for {left.plural} or {right.plural}{period}.",
            (
                "Employment of {left.plural} is projected to stay the same{period}, "
                "and so is that of {right.plural}."
            ),
            formal=f"{_BOTH} to remain unchanged{{period}}.",
        ),
    },
)

GROWTH: Forms = {
    Equal: Cases(
        choices.REFERENCE,
        {
            "own": _SAME_SIGN,
            "distance": lines(
                "The projected growth of both {left.plural} and {right.plural} is {left.value}.",
                "Projected growth is the same for {left.plural} and {right.plural}, {left.value}.",
            ),
        },
    ),
    Similar: lines(
        (
            "Employment of {high.plural} and {low.plural} is projected to change at about the same "
            "rate{period}, {high.value} and {low.value}."
        ),
        (
            "The projected change in employment{period} is about the same for {high.plural} "
            "({high.value}) and {low.plural} ({low.value})."
        ),
        (
            "Employment of {high.plural} is projected to change by {high.value}{period}, "
            "about the same as the {low.value} projected for {low.plural}."
        ),
        short=(
            "Employment of {high.plural} and {low.plural} is projected to change at about the same "
            "rate{period}."
        ),
        full=(
            "Employment of {high.plural} and {low.plural} is projected to change at about the same "
            "rate{period}, {high.value} and {low.value}; the two rates are {gap} apart."
        ),
        formal=(
            "The rates of change projected for employment of {high.plural} and "
            "{low.plural}{period} are about the same, {high.value} and {low.value}, respectively."
        ),
        formal_short=(
            "The rates of change projected for employment of {high.plural} and "
            "{low.plural}{period} are about the same."
        ),
        formal_full=(
            "The rates of change projected for employment of {high.plural} and "
            "{low.plural}{period} are about the same, {high.value} and {low.value}, respectively; "
            "they are {gap} apart."
        ),
    ),
    Higher: Cases(
        choices.REFERENCE,
        {
            "own": APART,
            "distance": lines(
                (
                    "The projected growth of {high.plural} ({high.value}) is {gap} above that of "
                    "{low.plural} ({low.value})."
                ),
                (
                    "Projected growth is {gap} higher for {high.plural} ({high.value}) than for "
                    "{low.plural} ({low.value})."
                ),
            ),
        },
    ),
    AtLeast: lines(
        (
            "The growth projected for {high.plural}{period} ({high.value}) is at least {gap} above "
            "that for {low.plural} ({low.value})."
        ),
        (
            "Projected growth in employment{period} is higher for {high.plural} ({high.value}) "
            "than for {low.plural} ({low.value}), by at least {gap}."
        ),
        short="Projected growth{period} is higher for {high.plural} than for {low.plural}.",
        formal=(
            "The growth projected for {high.plural}{period} ({high.value}) exceeds that for "
            "{low.plural} ({low.value}) by {gap} or more."
        ),
        formal_short=(
            "The growth projected for {high.plural}{period} exceeds that for {low.plural}."
        ),
    ),
    **UNSAID,
}

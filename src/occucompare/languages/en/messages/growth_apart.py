"""How two rates of projected growth that are not the same are said."""

from __future__ import annotations

from occucompare.languages.en import choices
from occucompare.languages.en.forms import Cases, Form
from occucompare.languages.en.style import lines

_HIGH = "Employment of {high.plural} is projected"
_LOW = "Employment of {low.plural} is projected"
_THAT = "that of {low.plural}"
_FASTER = lines(
    f"{_HIGH} to grow by {{high.size}}{{period}}, faster than the {{low.size}} projected for "
    "{low.plural}, a gap of {gap}.",
    (
        "Projected growth in employment{period} is faster for {high.plural} ({high.size}) than "
        "for {low.plural} ({low.size}), by {gap}."
    ),
    f"{_HIGH} to grow faster{{period}} than {_THAT}: by {{high.size}}, compared with {{low.size}}, "
    "a gap of {gap}.",
    short=(
        f"{_HIGH} to grow faster{{period}} than {_THAT}.",
        "Projected growth{period} is faster for {high.plural} than for {low.plural}.",
        f"{_LOW} to grow less{{period}} than that of {{high.plural}}.",
    ),
    full=(
        f"{_HIGH} to grow by {{high.size}}{{period}} and {_THAT} by {{low.size}}; both grow, "
        "the former faster, and the gap between the two rates is {gap}."
    ),
    formal=(
        (
            f"{_HIGH} to increase by {{high.size}}{{period}}, which exceeds the {{low.size}} "
            "projected for {low.plural} by {gap}."
        ),
        (
            "The rate of growth projected for {high.plural}{period} ({high.size}) exceeds that for "
            "{low.plural} ({low.size}) by {gap}."
        ),
    ),
    formal_short=(
        "The rate of growth projected for {high.plural}{period} exceeds that for {low.plural}."
    ),
    formal_full=(
        f"{_HIGH} to increase by {{high.size}}{{period}} and {_THAT} by {{low.size}}; "
        "the former rate exceeds the latter by {gap}."
    ),
)
_SLOWER = lines(
    f"{_LOW} to shrink by {{low.size}}{{period}}, faster than the {{high.size}} projected for "
    "{high.plural}, a gap of {gap}.",
    f"{_HIGH} to shrink by {{high.size}}{{period}}, less than the {{low.size}} projected for "
    "{low.plural}, a gap of {gap}.",
    (
        f"{_LOW} to shrink faster{{period}} than that of {{high.plural}}: by {{low.size}}, "
        "compared with {high.size}, a gap of {gap}."
    ),
    short=(
        f"{_LOW} to shrink faster{{period}} than that of {{high.plural}}.",
        f"{_HIGH} to shrink less{{period}} than {_THAT}.",
    ),
    full=(
        f"{_LOW} to shrink by {{low.size}}{{period}} and that of {{high.plural}} by {{high.size}}; "
        "both shrink, the former faster, and the gap between the two rates is {gap}."
    ),
    formal=(
        (
            f"{_HIGH} to decline by {{high.size}}{{period}}, which is less than the {{low.size}} "
            "projected for {low.plural} by {gap}."
        ),
        (
            "The decline in employment projected for {high.plural}{period} ({high.size}) is less "
            "than that for {low.plural} ({low.size}), by {gap}."
        ),
    ),
    formal_short=(
        "The decline projected for {high.plural}{period} is less than that for {low.plural}."
    ),
    formal_full=(
        f"{_HIGH} to decline by {{high.size}}{{period}} and {_THAT} by {{low.size}}; "
        "the former rate of decline is less than the latter by {gap}."
    ),
)

APART: Form = Cases(
    choices.SIGNS,
    {
        "grow, grow": _FASTER,
        "grow, flat": lines(
            f"{_HIGH} to grow by {{high.size}}{{period}}, while {_THAT} "
            "is projected to stay the same.",
            (
                "Growth of {high.size} in employment is projected for "
                "{high.plural}{period}, and none for {low.plural}."
            ),
            f"{_HIGH} to grow{{period}}, by {{high.size}}, and {_THAT} to stay the same.",
            short=f"{_HIGH} to grow{{period}}, and {_THAT} to stay the same.",
            full=(
                f"{_HIGH} to grow by {{high.size}}{{period}}, while {_THAT} is "
                "projected to stay the same ({low.size}), a gap of {gap}."
            ),
            formal=(
                f"{_HIGH} to increase by {{high.size}}{{period}}, whereas {_THAT} is "
                "projected to remain unchanged."
            ),
            formal_short=f"{_HIGH} to increase{{period}}, and {_THAT} to remain unchanged.",
            formal_full=(
                f"{_HIGH} to increase by {{high.size}}{{period}}, whereas {_THAT} is "
                "projected to remain unchanged ({low.size}), a difference of {gap}."
            ),
        ),
        "grow, shrink": lines(
            f"{_HIGH} to grow by {{high.size}}{{period}}, while {_THAT} "
            "is projected to shrink by {low.size}.",
            (
                "Growth of {high.size} in employment is projected for "
                "{high.plural}{period}, and a fall of {low.size} for {low.plural}."
            ),
            (
                f"{_HIGH} to grow{{period}}, by {{high.size}}, and {_THAT} to "
                f"shrink, by {{low.size}}."
            ),
            short=f"{_HIGH} to grow{{period}}, and {_THAT} to shrink.",
            full=(
                f"{_HIGH} to grow by {{high.size}}{{period}}, while {_THAT} is "
                "projected to shrink by {low.size}, a gap of {gap}."
            ),
            formal=(
                f"{_HIGH} to increase by {{high.size}}{{period}}, whereas {_THAT} is "
                "projected to decline by {low.size}."
            ),
            formal_short=f"{_HIGH} to increase{{period}}, and {_THAT} to decline.",
            formal_full=(
                f"{_HIGH} to increase by {{high.size}}{{period}}, whereas {_THAT} is "
                "projected to decline by {low.size}, a difference of {gap}."
            ),
        ),
        "flat, shrink": lines(
            f"{_HIGH} to stay the same{{period}}, while {_THAT} "
            "is projected to shrink by {low.size}.",
            (
                "No change in employment is projected for {high.plural}{period}, "
                "and a fall of {low.size} for {low.plural}."
            ),
            f"{_HIGH} to stay the same{{period}}, and {_THAT} to shrink, by {{low.size}}.",
            short=f"{_HIGH} to stay the same{{period}}, and {_THAT} to shrink.",
            full=(
                f"{_HIGH} to stay the same ({{high.size}}){{period}}, while {_THAT} is "
                "projected to shrink by {low.size}, a gap of {gap}."
            ),
            formal=(
                f"{_HIGH} to remain unchanged{{period}}, whereas {_THAT} is projected "
                "to decline by {low.size}."
            ),
            formal_short=f"{_HIGH} to remain unchanged{{period}}, and {_THAT} to decline.",
            formal_full=(
                f"{_HIGH} to remain unchanged ({{high.size}}){{period}}, whereas {_THAT} is "
                "projected to decline by {low.size}, a difference of {gap}."
            ),
        ),
        "shrink, shrink": _SLOWER,
    },
)
"""The higher rate and the lower, by their signs."""

"""How projected growth of employment is said; "distance" is a growth from that of a reference."""

from __future__ import annotations

from occucompare.languages.en.messages.absent import UNAVAILABLE
from occucompare.wording.lexicon import Forms
from occucompare.wording.style import lines

GROWTH: Forms = {
    "equal.grow": lines(
        "Employment of both {left.plural} and {right.plural} is projected to grow by {left.size}{period}.",
        "Projected growth in employment{period} is the same for {left.plural} and {right.plural}, {left.size}.",
        "Employment of {left.plural} is projected to grow by {left.size}{period}, and so is that of {right.plural}.",
        short="Projected growth{period} is the same for {left.plural} and {right.plural}.",
        formal="Employment of both {left.plural} and {right.plural} is projected to increase by {left.size}{period}.",
        formal_short="The projected rate of growth{period} is the same for {left.plural} and {right.plural}.",
    ),
    "equal.shrink": lines(
        "Employment of both {left.plural} and {right.plural} is projected to shrink by {left.size}{period}.",
        "The projected fall in employment{period} is the same for {left.plural} and {right.plural}, {left.size}.",
        "Employment of {left.plural} is projected to shrink by {left.size}{period}, and so is that of {right.plural}.",
        short="The projected fall in employment{period} is the same for {left.plural} and {right.plural}.",
        formal="Employment of both {left.plural} and {right.plural} is projected to decline by {left.size}{period}.",
        formal_short="The projected rate of decline{period} is the same for {left.plural} and {right.plural}.",
    ),
    "equal.flat": lines(
        "Employment of both {left.plural} and {right.plural} is projected to stay the same{period}.",
        "No change in employment is projected for {left.plural} or {right.plural}{period}.",
        "Employment of {left.plural} is projected to stay the same{period}, and so is that of {right.plural}.",
        formal="Employment of both {left.plural} and {right.plural} is projected to remain unchanged{period}.",
    ),
    "equal.distance": lines(
        "The projected growth of both {left.plural} and {right.plural} is {left.value}.",
        "Projected growth is the same for {left.plural} and {right.plural}, {left.value}.",
    ),
    "similar": lines(
        "Employment of {high.plural} and {low.plural} is projected to change at about the same rate{period}, {high.value} and {low.value}.",
        "The projected change in employment{period} is about the same for {high.plural} ({high.value}) and {low.plural} ({low.value}).",
        "Employment of {high.plural} is projected to change by {high.value}{period}, about the same as the {low.value} projected for {low.plural}.",
        short="Employment of {high.plural} and {low.plural} is projected to change at about the same rate{period}.",
        full="Employment of {high.plural} and {low.plural} is projected to change at about the same rate{period}, {high.value} and {low.value}; the two rates are {gap} apart.",
        formal="The rates of change projected for employment of {high.plural} and {low.plural}{period} are about the same, {high.value} and {low.value}, respectively.",
        formal_short="The rates of change projected for employment of {high.plural} and {low.plural}{period} are about the same.",
        formal_full="The rates of change projected for employment of {high.plural} and {low.plural}{period} are about the same, {high.value} and {low.value}, respectively; they are {gap} apart.",
    ),
    "higher.grow, grow": lines(
        "Employment of {high.plural} is projected to grow by {high.size}{period}, faster than the {low.size} projected for {low.plural}, a gap of {gap}.",
        "Projected growth in employment{period} is faster for {high.plural} ({high.size}) than for {low.plural} ({low.size}), by {gap}.",
        "Employment of {high.plural} is projected to grow faster{period} than that of {low.plural}: by {high.size}, compared with {low.size}, a gap of {gap}.",
        short=(
            "Employment of {high.plural} is projected to grow faster{period} than that of {low.plural}.",
            "Projected growth{period} is faster for {high.plural} than for {low.plural}.",
            "Employment of {low.plural} is projected to grow less{period} than that of {high.plural}.",
        ),
        full="Employment of {high.plural} is projected to grow by {high.size}{period} and that of {low.plural} by {low.size}; both grow, the former faster, and the gap between the two rates is {gap}.",
        formal=(
            "Employment of {high.plural} is projected to increase by {high.size}{period}, which exceeds the {low.size} projected for {low.plural} by {gap}.",
            "The rate of growth projected for {high.plural}{period} ({high.size}) exceeds that for {low.plural} ({low.size}) by {gap}.",
        ),
        formal_short="The rate of growth projected for {high.plural}{period} exceeds that for {low.plural}.",
        formal_full="Employment of {high.plural} is projected to increase by {high.size}{period} and that of {low.plural} by {low.size}; the former rate exceeds the latter by {gap}.",
    ),
    "higher.grow, flat": lines(
        "Employment of {high.plural} is projected to grow by {high.size}{period}, while that of {low.plural} is projected to stay the same.",
        "Growth of {high.size} in employment is projected for {high.plural}{period}, and none for {low.plural}.",
        "Employment of {high.plural} is projected to grow{period}, by {high.size}, and that of {low.plural} to stay the same.",
        short="Employment of {high.plural} is projected to grow{period}, and that of {low.plural} to stay the same.",
        full="Employment of {high.plural} is projected to grow by {high.size}{period}, while that of {low.plural} is projected to stay the same ({low.size}), a gap of {gap}.",
        formal="Employment of {high.plural} is projected to increase by {high.size}{period}, whereas that of {low.plural} is projected to remain unchanged.",
        formal_short="Employment of {high.plural} is projected to increase{period}, and that of {low.plural} to remain unchanged.",
        formal_full="Employment of {high.plural} is projected to increase by {high.size}{period}, whereas that of {low.plural} is projected to remain unchanged ({low.size}), a difference of {gap}.",
    ),
    "higher.grow, shrink": lines(
        "Employment of {high.plural} is projected to grow by {high.size}{period}, while that of {low.plural} is projected to shrink by {low.size}.",
        "Growth of {high.size} in employment is projected for {high.plural}{period}, and a fall of {low.size} for {low.plural}.",
        "Employment of {high.plural} is projected to grow{period}, by {high.size}, and that of {low.plural} to shrink, by {low.size}.",
        short="Employment of {high.plural} is projected to grow{period}, and that of {low.plural} to shrink.",
        full="Employment of {high.plural} is projected to grow by {high.size}{period}, while that of {low.plural} is projected to shrink by {low.size}, a gap of {gap}.",
        formal="Employment of {high.plural} is projected to increase by {high.size}{period}, whereas that of {low.plural} is projected to decline by {low.size}.",
        formal_short="Employment of {high.plural} is projected to increase{period}, and that of {low.plural} to decline.",
        formal_full="Employment of {high.plural} is projected to increase by {high.size}{period}, whereas that of {low.plural} is projected to decline by {low.size}, a difference of {gap}.",
    ),
    "higher.flat, shrink": lines(
        "Employment of {high.plural} is projected to stay the same{period}, while that of {low.plural} is projected to shrink by {low.size}.",
        "No change in employment is projected for {high.plural}{period}, and a fall of {low.size} for {low.plural}.",
        "Employment of {high.plural} is projected to stay the same{period}, and that of {low.plural} to shrink, by {low.size}.",
        short="Employment of {high.plural} is projected to stay the same{period}, and that of {low.plural} to shrink.",
        full="Employment of {high.plural} is projected to stay the same ({high.size}){period}, while that of {low.plural} is projected to shrink by {low.size}, a gap of {gap}.",
        formal="Employment of {high.plural} is projected to remain unchanged{period}, whereas that of {low.plural} is projected to decline by {low.size}.",
        formal_short="Employment of {high.plural} is projected to remain unchanged{period}, and that of {low.plural} to decline.",
        formal_full="Employment of {high.plural} is projected to remain unchanged ({high.size}){period}, whereas that of {low.plural} is projected to decline by {low.size}, a difference of {gap}.",
    ),
    "higher.shrink, shrink": lines(
        "Employment of {low.plural} is projected to shrink by {low.size}{period}, faster than the {high.size} projected for {high.plural}, a gap of {gap}.",
        "Employment of {high.plural} is projected to shrink by {high.size}{period}, less than the {low.size} projected for {low.plural}, a gap of {gap}.",
        "Employment of {low.plural} is projected to shrink faster{period} than that of {high.plural}: by {low.size}, compared with {high.size}, a gap of {gap}.",
        short=(
            "Employment of {low.plural} is projected to shrink faster{period} than that of {high.plural}.",
            "Employment of {high.plural} is projected to shrink less{period} than that of {low.plural}.",
        ),
        full="Employment of {low.plural} is projected to shrink by {low.size}{period} and that of {high.plural} by {high.size}; both shrink, the former faster, and the gap between the two rates is {gap}.",
        formal=(
            "Employment of {high.plural} is projected to decline by {high.size}{period}, which is less than the {low.size} projected for {low.plural} by {gap}.",
            "The decline in employment projected for {high.plural}{period} ({high.size}) is less than that for {low.plural} ({low.size}), by {gap}.",
        ),
        formal_short="The decline projected for {high.plural}{period} is less than that for {low.plural}.",
        formal_full="Employment of {high.plural} is projected to decline by {high.size}{period} and that of {low.plural} by {low.size}; the former rate of decline is less than the latter by {gap}.",
    ),
    "higher.distance": lines(
        "The projected growth of {high.plural} ({high.value}) is {gap} above that of {low.plural} ({low.value}).",
        "Projected growth is {gap} higher for {high.plural} ({high.value}) than for {low.plural} ({low.value}).",
    ),
    "at_least": lines(
        "The growth projected for {high.plural}{period} ({high.value}) is at least {gap} above that for {low.plural} ({low.value}).",
        "Projected growth in employment{period} is higher for {high.plural} ({high.value}) than for {low.plural} ({low.value}), by at least {gap}.",
        short="Projected growth{period} is higher for {high.plural} than for {low.plural}.",
        formal="The growth projected for {high.plural}{period} ({high.value}) exceeds that for {low.plural} ({low.value}) by {gap} or more.",
        formal_short="The growth projected for {high.plural}{period} exceeds that for {low.plural}.",
    ),
    **UNAVAILABLE,
}

ONE_GROWTH: Forms = {
    "grow": lines(
        "Employment of {left.plural} is projected to grow by {left.size}{period}.",
        "The number of jobs for {left.plural} is projected to rise by {left.size}{period}.",
        "The projection{period} is for employment of {left.plural} to grow by {left.size}.",
        short="Employment of {left.plural} is projected to grow by {left.size}.",
        formal="Employment of {left.plural} is projected to increase by {left.size}{period}.",
        later="Employment is projected to grow by {left.size}{period}.",
    ),
    "shrink": lines(
        "Employment of {left.plural} is projected to shrink by {left.size}{period}.",
        "The number of jobs for {left.plural} is projected to fall by {left.size}{period}.",
        "The projection{period} is for employment of {left.plural} to shrink by {left.size}.",
        short="Employment of {left.plural} is projected to shrink by {left.size}.",
        formal="Employment of {left.plural} is projected to decline by {left.size}{period}.",
        later="Employment is projected to shrink by {left.size}{period}.",
    ),
    "flat": lines(
        "Employment of {left.plural} is projected to stay the same{period}.",
        "The number of jobs for {left.plural} is projected to stay the same{period}.",
        short="Employment of {left.plural} is projected to stay the same.",
        formal="Employment of {left.plural} is projected to remain unchanged{period}.",
        later="Employment is projected to stay the same{period}.",
    ),
    "bound": lines(
        "Employment of {left.plural} is projected to change by {left.value}{period}.",
        "The projection{period} is for employment of {left.plural} to change by {left.value}.",
        later="Employment is projected to change by {left.value}{period}.",
    ),
}

PROJECTED = {
    "noun": "projected growth",
    "nouns": "projected growth rates",
    "per": "",
    "is": "is",
}

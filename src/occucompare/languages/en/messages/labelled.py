"""A metric that has no message of its own, said by its label and the family of its measure.

Its words are the label as `noun`, and `is`, `exceeds`, `equals` and `that` as the label's number has
them ("are", "exceed", "equal", "those").
"""

from __future__ import annotations

from occucompare.languages.en.messages.absent import UNAVAILABLE, UNAVAILABLE_NAMES
from occucompare.wording.lexicon import Forms
from occucompare.wording.style import lines

_SIMILAR = lines(
    "The {noun} {is} {high.name} for both {high.plural} ({high.share}) and {low.plural} ({low.share}).",
    "{High.plural} and {low.plural} have the same {noun}, {high.name}, with shares of {high.share} and {low.share}.",
    "For both {high.plural} and {low.plural}, the {noun} {is} {high.name} ({high.share} and {low.share}).",
    short="{High.plural} and {low.plural} have the same {noun}, {high.name}.",
    full="The {noun} {is} {high.name} for both {high.plural} ({high.share}) and {low.plural} ({low.share}); the shares are {gap} apart.",
)

SCALE: Forms = {
    "equal": lines(
        "The {noun} of both {left.plural} and {right.plural} {is} {left.value}{per}.",
        "{Left.plural} and {right.plural} have the same {noun}, {left.value}{per}.",
        "For both {left.plural} and {right.plural}, the {noun} {is} {left.value}{per}.",
        short="{Left.plural} and {right.plural} have the same {noun}.",
        formal="The {noun} of {left.plural} {equals} {that} of {right.plural}, {left.value}{per}.",
        formal_short="The {noun} of {left.plural} {equals} {that} of {right.plural}.",
    ),
    "similar": lines(
        "The {noun} {is} about the same for {high.plural} ({high.value}{per}) and {low.plural} ({low.value}).",
        "{High.plural} and {low.plural} have about the same {noun}: {high.value}{per} and {low.value}.",
        "The {noun} of {high}, {high.value}{per}, {is} about the same as the {low.value} of {low}.",
        short="The {noun} {is} about the same for {high.plural} and {low.plural}.",
        full="The {noun} {is} about the same for {high.plural} ({high.value}{per}) and {low.plural} ({low.value}); the two figures are {gap} apart.",
        formal="The {noun} of {high}, {high.value}{per}, {is} similar to {that} of {low}, {low.value}.",
        formal_short="The {noun} of {high} {is} similar to {that} of {low}.",
        formal_full="The {noun} of {high}, {high.value}{per}, {is} similar to {that} of {low}, {low.value}; the two figures are {gap} apart.",
    ),
    "higher": lines(
        "The {noun} of {high} {is} {high.value}{per}, {gap} higher than the {low.value} of {low}.",
        "At {high.value}{per}, the {noun} of {high} {is}{also} {gap} higher than the {low.value} of {low}.",
        "{High}{also} {has|have} a higher figure for {noun} than {low}: {high.value}{per}, compared with {low.value}.",
        short="The {noun} of {high} {is}{also} {gap}{per} higher than {that} of {low}.",
        full="The {noun} {is} {high.value}{per} for {high} and {low.value} for {low}, so the former figure is{also} {gap} higher.",
        formal=(
            "The {noun} of {high}, {high.value}{per}, {exceeds} {that} of {low}, {low.value}, by {gap}.",
            "The {noun} of {high} {is} {high.value}{per}, compared with {low.value} for {low}.",
        ),
        formal_short="The {noun} of {high} {exceeds} {that} of {low} by {gap}{per}.",
    ),
    "at_least": lines(
        "The {noun} of {high} {is} {high.value}{per}, at least {gap} higher than {that} of {low} ({low.value}).",
        "The {noun} {is} {high.value}{per} for {high} and {low.value} for {low}, so the former figure is{also} at least {gap} higher.",
        short="The {noun} of {high} {is}{also} at least {gap}{per} higher than {that} of {low}.",
        formal="The {noun} of {high}, {high.value}{per}, {exceeds} {that} of {low}, {low.value}, by at least {gap}.",
        formal_short="The {noun} of {high} {exceeds} {that} of {low} by at least {gap}{per}.",
    ),
    **UNAVAILABLE,
}

SPAN: Forms = {
    "equal": lines(
        "The {noun} of both {left.plural} and {right.plural} {is} {left.value}{per}.",
        "{Left.plural} and {right.plural} have the same {noun}, {left.value}{per}.",
        "For both {left.plural} and {right.plural}, the {noun} {is} {left.value}{per}.",
        short="{Left.plural} and {right.plural} have the same {noun}.",
    ),
    "overlap": lines(
        "The {noun} of {left.plural} {is} {left.value}{per}, and for {right.plural} {right.value}.",
        "The {noun} {is} {left.value}{per} for {left.plural} and {right.value} for {right.plural}.",
        "For {left.plural} the {noun} {is} {left.value}{per}; for {right.plural}, {right.value}.",
        short="{Left.plural} and {right.plural} differ in their {noun}.",
        formal="The {noun} of {left} {is} {left.value}{per}, compared with {right.value} for {right}.",
    ),
    **UNAVAILABLE,
}

CATEGORY: Forms = {
    "equal": lines(
        "The {noun} {is} {left.name} for both {left.plural} and {right.plural}.",
        "For both {left.plural} and {right.plural}, the {noun} {is} {left.name}.",
        "{Left.plural} and {right.plural} have the same {noun}, {left.name}.",
        short="{Left.plural} and {right.plural} have the same {noun}.",
    ),
    "similar": _SIMILAR,
    "higher": _SIMILAR,
    "differs": lines(
        "The {noun} {is} {left.name} for {left.plural} and {right.name} for {right.plural}.",
        "For {left.plural} the {noun} {is} {left.name}; for {right.plural}, {right.name}.",
        "{Left.plural} and {right.plural} differ in their {noun}: {left.name} and {right.name}.",
        short="{Left.plural} and {right.plural} differ in their {noun}.",
        formal="The {noun} of {left} {is} {left.name}, and {that} of {right}, {right.name}.",
    ),
    **UNAVAILABLE_NAMES,
}

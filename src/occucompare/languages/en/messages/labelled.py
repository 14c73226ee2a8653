"""The wording of a metric that has none of its own, made from its label and measure.

Its words are the label as `noun`, and `is`, `exceeds`, `equals` and `that` as the label's number
has them ("are", "exceed", "equal", "those").
"""

from __future__ import annotations

import re
from typing import Any

from occucompare.languages.en.forms import SILENT, Forms
from occucompare.languages.en.messages.absent import UNSAID, UNSAID_NAMES, unsaid
from occucompare.languages.en.placeholders import PERIODS
from occucompare.languages.en.style import lines
from occucompare.model.changes import AtLeast, Differs, Equal, Higher, Overlap, Similar
from occucompare.model.measures import Category, Measure, Pay, PayRange, Scale, Span

_SCALE: Forms = {
    Equal: lines(
        "The {noun} of both {left.plural} and {right.plural} {is} {left.value}{per}.",
        "{Left.plural} and {right.plural} have the same {noun}, {left.value}{per}.",
        "For both {left.plural} and {right.plural}, the {noun} {is} {left.value}{per}.",
        short="{Left.plural} and {right.plural} have the same {noun}.",
        formal="The {noun} of {left.plural} {equals} {that} of {right.plural}, {left.value}{per}.",
        formal_short="The {noun} of {left.plural} {equals} {that} of {right.plural}.",
    ),
    Similar: lines(
        (
            "The {noun} {is} about the same for {high.plural} ({high.value}{per}) and {low.plural} "
            "({low.value})."
        ),
        (
            "{High.plural} and {low.plural} have about the same {noun}: {high.value}{per} and "
            "{low.value}."
        ),
        "The {noun} of {high}, {high.value}{per}, {is} about the same as the {low.value} of {low}.",
        short="The {noun} {is} about the same for {high.plural} and {low.plural}.",
        full=(
            "The {noun} {is} about the same for {high.plural} ({high.value}{per}) and {low.plural} "
            "({low.value}); the two figures are {gap} apart."
        ),
        formal=(
            "The {noun} of {high}, {high.value}{per}, {is} similar to {that} of {low}, {low.value}."
        ),
        formal_short="The {noun} of {high} {is} similar to {that} of {low}.",
        formal_full=(
            "The {noun} of {high}, {high.value}{per}, {is} similar to {that} of {low}, "
            "{low.value}; the two figures are {gap} apart."
        ),
    ),
    Higher: lines(
        "The {noun} of {high} {is} {high.value}{per}, {gap} higher than the {low.value} of {low}.",
        (
            "At {high.value}{per}, the {noun} of {high} {is}{also} {gap} higher than the "
            "{low.value} of {low}."
        ),
        (
            "{High}{also} {has|have} a higher figure for {noun} than {low}: {high.value}{per}, "
            "compared with {low.value}."
        ),
        short="The {noun} of {high} {is}{also} {gap}{per} higher than {that} of {low}.",
        full=(
            "The {noun} {is} {high.value}{per} for {high} and {low.value} for {low}, so the former "
            "figure is{also} {gap} higher."
        ),
        formal=(
            (
                "The {noun} of {high}, {high.value}{per}, {exceeds} {that} of {low}, {low.value}, "
                "by {gap}."
            ),
            "The {noun} of {high} {is} {high.value}{per}, compared with {low.value} for {low}.",
        ),
        formal_short="The {noun} of {high} {exceeds} {that} of {low} by {gap}{per}.",
    ),
    AtLeast: lines(
        (
            "The {noun} of {high} {is} {high.value}{per}, at least {gap} higher than {that} of "
            "{low} ({low.value})."
        ),
        (
            "The {noun} {is} {high.value}{per} for {high} and {low.value} for {low}, so the former "
            "figure is{also} at least {gap} higher."
        ),
        short="The {noun} of {high} {is}{also} at least {gap}{per} higher than {that} of {low}.",
        formal=(
            "The {noun} of {high}, {high.value}{per}, {exceeds} {that} of {low}, {low.value}, "
            "by at least {gap}."
        ),
        formal_short="The {noun} of {high} {exceeds} {that} of {low} by at least {gap}{per}.",
    ),
    **UNSAID,
}
_SPAN: Forms = {
    Equal: lines(
        "The {noun} of both {left.plural} and {right.plural} {is} {left.value}{per}.",
        "{Left.plural} and {right.plural} have the same {noun}, {left.value}{per}.",
        "For both {left.plural} and {right.plural}, the {noun} {is} {left.value}{per}.",
        short="{Left.plural} and {right.plural} have the same {noun}.",
    ),
    Overlap: lines(
        "The {noun} of {left.plural} {is} {left.value}{per}, and for {right.plural} {right.value}.",
        "The {noun} {is} {left.value}{per} for {left.plural} and {right.value} for {right.plural}.",
        "For {left.plural} the {noun} {is} {left.value}{per}; for {right.plural}, {right.value}.",
        short="{Left.plural} and {right.plural} differ in their {noun}.",
        formal=(
            "The {noun} of {left} {is} {left.value}{per}, compared with {right.value} for {right}."
        ),
    ),
    **UNSAID,
}
_SHARES = (
    "The {noun} {is} {high.name} for both {high.plural} ({high.share}) and {low.plural} "
    "({low.share})"
)
_CATEGORY: Forms = {
    Equal: lines(
        "The {noun} {is} {left.name} for both {left.plural} and {right.plural}.",
        "For both {left.plural} and {right.plural}, the {noun} {is} {left.name}.",
        "{Left.plural} and {right.plural} have the same {noun}, {left.name}.",
        short="{Left.plural} and {right.plural} have the same {noun}.",
    ),
    **dict.fromkeys(
        (Similar, Higher),
        lines(
            f"{_SHARES}.",
            (
                "{High.plural} and {low.plural} have the same {noun}, {high.name}, with shares of "
                "{high.share} and {low.share}."
            ),
            (
                "For both {high.plural} and {low.plural}, the {noun} {is} {high.name} "
                "({high.share} and {low.share})."
            ),
            short="{High.plural} and {low.plural} have the same {noun}, {high.name}.",
            full=f"{_SHARES}; the shares are {{gap}} apart.",
        ),
    ),
    Differs: lines(
        "The {noun} {is} {left.name} for {left.plural} and {right.name} for {right.plural}.",
        "For {left.plural} the {noun} {is} {left.name}; for {right.plural}, {right.name}.",
        "{Left.plural} and {right.plural} differ in their {noun}: {left.name} and {right.name}.",
        short="{Left.plural} and {right.plural} differ in their {noun}.",
        formal="The {noun} of {left} {is} {left.name}, and {that} of {right}, {right.name}.",
    ),
    **UNSAID_NAMES,
}


def labelled_forms(measure: Measure[Any]) -> Forms:
    """The forms of a measure's shapes; texts and lists are not said in a sentence of their own."""
    match measure:
        case Scale():
            return _SCALE
        case Span():
            return _SPAN
        case Category():
            return _CATEGORY
        case _:
            return dict.fromkeys(measure.shapes, SILENT)


def words(label: str, measure: Measure[Any]) -> dict[str, str]:
    """The words that a label gives."""
    noun = lower_label(label)
    plural = _is_plural(noun)
    return {
        **unsaid(noun, f"figures for {noun}", _per(noun, measure), "are" if plural else "is"),
        "exceeds": "exceed" if plural else "exceeds",
        "equals": "equal" if plural else "equals",
        "that": "those" if plural else "that",
    }


def _per(noun: str, measure: Measure[Any]) -> str:
    """The period after an amount of pay, where the label does not tell it."""
    period = measure.per if isinstance(measure, (Pay, PayRange)) else None
    return f" {PERIODS[period]}" if period and period not in noun else ""


def lower_label(label: str) -> str:
    """A label inside a sentence; one that begins with an acronym keeps it."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def _is_plural(noun: str) -> bool:
    """Whether a label's noun takes "are": "years of experience", not "noise level"."""
    head = re.split(r" (?:of|a|an|per|in|for) ", noun)[0]
    return head.endswith("s") and not head.endswith(("ss", "us", "is"))

"""Where one role is best paid."""

from __future__ import annotations

from occucompare.wording.lexicon import Forms
from occucompare.wording.style import lines

ONE_BEST: Forms = {
    "sure, pay": lines(
        "{Left} {is|are} best paid {at} {left.name} ({left.pay_for} on average).",
        "Average pay for {left.plural} is highest {at} {left.name} ({left.pay_for}).",
        "The best-paying {place} for {left.plural} is {left.name} ({left.pay_for} on average).",
        short="{Left} {is|are} best paid {at} {left.name}.",
        formal="{Left} {receives|receive} the highest average pay {at} {left.name} ({left.pay_for}).",
        formal_short="{Left} {receives|receive} the highest average pay {at} {left.name}.",
        later=(
            "They are best paid {at} {left.name} ({left.pay_for} on average).",
            "Average pay is highest {at} {left.name} ({left.pay_for}).",
            "The best-paying {place} is {left.name} ({left.pay_for} on average).",
        ),
    ),
    "sure": lines(
        "{Left} {is|are} best paid {at} {left.name}.",
        "Pay for {left.plural} is highest {at} {left.name}.",
        "The best-paying {place} for {left.plural} is {left.name}.",
        formal="{Left} {receives|receive} the highest pay {at} {left.name}.",
        later=(
            "They are best paid {at} {left.name}.",
            "Pay is highest {at} {left.name}.",
            "The best-paying {place} is {left.name}.",
        ),
    ),
    "unsure, pay": lines(
        "The highest published pay for {left.plural} is {at} {left.name} ({left.pay_for} on average).",
        "Of all published figures, average pay for {left.plural} is highest {at} {left.name} ({left.pay_for}).",
        short="The highest published pay for {left.plural} is {at} {left.name}.",
        formal="The highest published average pay of {left.plural} is that {at} {left.name} ({left.pay_for}).",
        formal_short="The highest published average pay of {left.plural} is that {at} {left.name}.",
        later="The highest published pay is {at} {left.name} ({left.pay_for} on average).",
    ),
    "unsure": lines(
        "The highest published pay for {left.plural} is {at} {left.name}.",
        "Of all published figures, pay for {left.plural} is highest {at} {left.name}.",
        later="The highest published pay is {at} {left.name}.",
    ),
}

INDUSTRY = {
    "place": "industry",
    "at": "in",
}

STATE = {
    "place": "state",
    "at": "in",
}

CITY = {
    "place": "city",
    "at": "in",
}

COMPANY = {
    "place": "company",
    "at": "at",
}

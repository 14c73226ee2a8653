"""What one role pays, and where it pays most."""

from __future__ import annotations

from occucompare.languages.en import choices
from occucompare.languages.en.forms import Cases
from occucompare.languages.en.messages.one_role.own import of_its_own
from occucompare.languages.en.style import lines

PAY = of_its_own(
    lines(
        "{Left} {has|have} {a_noun} of {left.value}{per}.",
        "The {noun} of {left} is {left.value}{per}.",
        "{Left} {earns|earn} {left.value}{per} {typically}.",
        formal=(
            "The {whole} of {left} is {left.value}.",
            "{Left} {receives|receive} {a_whole} of {left.value}.",
        ),
        later="Their {noun} is {left.value}{per}.",
    )
)
_LIMIT = lines(
    "{Typical_pay} for {left.plural} is {left.value} a year.",
    "For {left.plural}, {typical_pay} is {left.value} a year.",
    later="{Typical_pay} is {left.value} a year.",
)

RANGE = of_its_own(
    Cases(
        choices.RANGE_OF_ONE,
        {
            "ranks": lines(
                "{Typical_pay} for {left.plural} runs from {left.start} to {left.end} a year.",
                (
                    "Pay for {left.plural} runs from {left.start} a year at the {left.start_rank} "
                    "percentile to {left.end} at the {left.end_rank}."
                ),
                (
                    "{Left.plural} earn {left.start} a year at the {left.start_rank} percentile "
                    "and {left.end} at the {left.end_rank}."
                ),
                short="Pay for {left.plural} runs from {left.start} to {left.end} a year.",
                formal=(
                    "The annual pay of {left.plural} ranges from {left.start} at the "
                    "{left.start_rank} percentile to {left.end} at the {left.end_rank}."
                ),
                later="{Typical_pay} runs from {left.start} to {left.end} a year.",
            ),
            "typical": lines(
                "Typical pay for {left.plural} runs from {left.start} to {left.end} a year.",
                "{Left.plural} typically earn from {left.start} to {left.end} a year.",
                "For {left.plural}, typical pay is between {left.start} and {left.end} a year.",
                formal=(
                    "The typical annual pay of {left.plural} ranges from {left.start} to "
                    "{left.end}."
                ),
                later="Typical pay runs from {left.start} to {left.end} a year.",
            ),
            "flat": _LIMIT,
            "limit": _LIMIT,
        },
    )
)
_UNSURE = "The highest published pay for {left.plural} is {at} {left.name}"

BEST = of_its_own(
    Cases(
        choices.BEST_OF_ONE,
        {
            "sure, pay": lines(
                "{Left} {is|are} best paid {at} {left.name} ({left.pay_for} on average).",
                "Average pay for {left.plural} is highest {at} {left.name} ({left.pay_for}).",
                (
                    "The best-paying {place} for {left.plural} is {left.name} ({left.pay_for} on "
                    "average)."
                ),
                short="{Left} {is|are} best paid {at} {left.name}.",
                formal=(
                    "{Left} {receives|receive} the highest average pay {at} {left.name} "
                    "({left.pay_for})."
                ),
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
                f"{_UNSURE} ({{left.pay_for}} on average).",
                (
                    "Of all published figures, average pay for {left.plural} is highest {at} "
                    "{left.name} ({left.pay_for})."
                ),
                short=f"{_UNSURE}.",
                formal=(
                    "The highest published average pay of {left.plural} is that {at} {left.name} "
                    "({left.pay_for})."
                ),
                formal_short=(
                    "The highest published average pay of {left.plural} is that {at} {left.name}."
                ),
                later="The highest published pay is {at} {left.name} ({left.pay_for} on average).",
            ),
            "unsure": lines(
                f"{_UNSURE}.",
                "Of all published figures, pay for {left.plural} is highest {at} {left.name}.",
                later="The highest published pay is {at} {left.name}.",
            ),
        },
    )
)


def best_words(place: str, at: str = "in") -> dict[str, str]:
    """The words for where pay is highest."""
    return {"place": place, "at": at}

"""Where a job is best paid; "unsure" is a place that may not be reliably ahead of the next one."""

from __future__ import annotations

from occucompare.languages.en.messages.absent import UNAVAILABLE
from occucompare.wording.lexicon import Forms
from occucompare.wording.style import SILENT, lines

_SAME_PLACE = lines(
    "Both {left.plural} and {right.plural} are best paid {in} {left.name}.",
    "The {noun} is the same for {left} and {right}: {left.name}.",
    "Pay for both {left} and {right} is highest {in} {left.name}.",
    short="Both {left.plural} and {right.plural} are best paid {in} {left.name}.",
    full="Both {left.plural} and {right.plural} are best paid {in} {left.name}: {left.plural} receive an average of {left.pay_for} there, {right.plural} {right.pay_for}.",
    formal="The highest pay of both {left.plural} and {right.plural} is recorded {in} {left.name}.",
    formal_full="The highest pay of both {left.plural} and {right.plural} is recorded {in} {left.name}, an average of {left.pay_for} and {right.pay_for}, respectively.",
)

_SAME_UNSURE = lines(
    "The highest published pay for both {left.plural} and {right.plural} is {in} {left.name}.",
    "Published pay for both {left} and {right} is highest {in} {left.name}.",
    "For {left} and for {right}, the highest published pay is {in} {left.name}.",
    full="The highest published pay for both {left.plural} and {right.plural} is {in} {left.name}, an average of {left.pay_for} and {right.pay_for}, respectively.",
    formal="The highest published pay of both {left.plural} and {right.plural} is recorded {in} {left.name}.",
    formal_full="The highest published pay of both {left.plural} and {right.plural} is recorded {in} {left.name}, an average of {left.pay_for} and {right.pay_for}, respectively.",
)

_EQUAL_UNSURE_LEFT = lines(
    "The highest published pay for both {left.plural} and {right.plural} is {in} {left.name}.",
    "Published pay for both {left} and {right} is highest {in} {left.name}.",
    "For {left} and for {right}, the highest published pay is {in} {left.name}.",
    formal="The highest published pay of both {left.plural} and {right.plural} is recorded {in} {left.name}.",
)

BEST: Forms = {
    "equal": lines(
        "Both {left.plural} and {right.plural} are best paid {in} {left.name}.",
        "The {noun} is the same for {left} and {right}: {left.name}.",
        "Pay for both {left} and {right} is highest {in} {left.name}.",
        short="Both {left.plural} and {right.plural} are best paid {in} {left.name}.",
        formal="The highest pay of both {left.plural} and {right.plural} is recorded {in} {left.name}.",
    ),
    "equal.sure, both": _SAME_PLACE,
    "equal.sure, two periods": _SAME_PLACE,
    "equal.unsure, both": _SAME_UNSURE,
    "equal.unsure, left": _EQUAL_UNSURE_LEFT,
    "equal.unsure, right": _EQUAL_UNSURE_LEFT,
    "equal.unsure, none": _EQUAL_UNSURE_LEFT,
    "equal.unsure, two periods": _SAME_UNSURE,
    "differs.sure, both": lines(
        "{Left} {is|are} best paid {in} {left.name} ({left.pay_for}), {right} {in} {right.name} ({right.pay}).",
        "The {noun} for {left} is {left.name} ({left.pay_for}), and for {right} {right.name} ({right.pay}).",
        "Pay for {left} is highest {in} {left.name} ({left.pay_for}), and for {right} {in} {right.name} ({right.pay}).",
        short="{Left} {is|are} best paid {in} {left.name}, and {right} {in} {right.name}.",
        full="{Left} {is|are} best paid {in} {left.name}, at an average of {left.pay_for}, and {right} {in} {right.name}, at an average of {right.pay_for}.",
        formal=(
            "The highest pay of {left} is recorded {in} {left.name} ({left.pay_for}), and that of {right} {in} {right.name} ({right.pay}).",
            "{Left} {receives|receive} the highest pay {in} {left.name} ({left.pay_for}), and {right} {in} {right.name} ({right.pay}).",
        ),
        formal_short="{Left} {receives|receive} the highest pay {in} {left.name}, and {right} {in} {right.name}.",
        formal_full="The highest pay of {left} is recorded {in} {left.name}, an average of {left.pay_for}, and that of {right} {in} {right.name}, an average of {right.pay_for}.",
    ),
    "differs.sure, left": lines(
        "{Left} {is|are} best paid {in} {left.name} ({left.pay_for}), and {right} {in} {right.name}.",
        "The {noun} for {left} is {left.name} ({left.pay_for}), and for {right} {right.name}.",
        "Pay for {left} is highest {in} {left.name} ({left.pay_for}), and for {right} {in} {right.name}.",
        short="{Left} {is|are} best paid {in} {left.name}, and {right} {in} {right.name}.",
        formal=(
            "The highest pay of {left} is recorded {in} {left.name} ({left.pay_for}), and that of {right} {in} {right.name}.",
            "{Left} {receives|receive} the highest pay {in} {left.name} ({left.pay_for}), and {right} {in} {right.name}.",
        ),
        formal_short="{Left} {receives|receive} the highest pay {in} {left.name}, and {right} {in} {right.name}.",
    ),
    "differs.sure, right": lines(
        "{Left} {is|are} best paid {in} {left.name}, and {right} {in} {right.name} ({right.pay_for}).",
        "The {noun} for {left} is {left.name}, and for {right} {right.name} ({right.pay_for}).",
        "Pay for {left} is highest {in} {left.name}, and for {right} {in} {right.name} ({right.pay_for}).",
        short="{Left} {is|are} best paid {in} {left.name}, and {right} {in} {right.name}.",
        formal=(
            "The highest pay of {left} is recorded {in} {left.name}, and that of {right} {in} {right.name} ({right.pay_for}).",
            "{Left} {receives|receive} the highest pay {in} {left.name}, and {right} {in} {right.name} ({right.pay_for}).",
        ),
        formal_short="{Left} {receives|receive} the highest pay {in} {left.name}, and {right} {in} {right.name}.",
    ),
    "differs.sure, none": lines(
        "{Left} {is|are} best paid {in} {left.name}, and {right} {in} {right.name}.",
        "The {noun} for {left} is {left.name}, and for {right} {right.name}.",
        "Pay for {left} is highest {in} {left.name}, and for {right} {in} {right.name}.",
        short="{Left} {is|are} best paid {in} {left.name}, and {right} {in} {right.name}.",
        formal=(
            "The highest pay of {left} is recorded {in} {left.name}, and that of {right} {in} {right.name}.",
            "{Left} {receives|receive} the highest pay {in} {left.name}, and {right} {in} {right.name}.",
        ),
        formal_short="{Left} {receives|receive} the highest pay {in} {left.name}, and {right} {in} {right.name}.",
    ),
    "differs.sure, two periods": lines(
        "{Left} {is|are} best paid {in} {left.name} ({left.pay_for}), {right} {in} {right.name} ({right.pay_for}).",
        "The {noun} for {left} is {left.name} ({left.pay_for}), and for {right} {right.name} ({right.pay_for}).",
        "Pay for {left} is highest {in} {left.name} ({left.pay_for}), and for {right} {in} {right.name} ({right.pay_for}).",
        short="{Left} {is|are} best paid {in} {left.name}, and {right} {in} {right.name}.",
        full="{Left} {is|are} best paid {in} {left.name}, at an average of {left.pay_for}, and {right} {in} {right.name}, at an average of {right.pay_for}.",
        formal=(
            "The highest pay of {left} is recorded {in} {left.name} ({left.pay_for}), and that of {right} {in} {right.name} ({right.pay_for}).",
            "{Left} {receives|receive} the highest pay {in} {left.name} ({left.pay_for}), and {right} {in} {right.name} ({right.pay_for}).",
        ),
        formal_short="{Left} {receives|receive} the highest pay {in} {left.name}, and {right} {in} {right.name}.",
        formal_full="The highest pay of {left} is recorded {in} {left.name}, an average of {left.pay_for}, and that of {right} {in} {right.name}, an average of {right.pay_for}.",
    ),
    "differs.unsure, both": lines(
        "The highest published pay for {left} is {in} {left.name} ({left.pay_for}), and for {right} {in} {right.name} ({right.pay}).",
        "Published pay for {left} is highest {in} {left.name} ({left.pay_for}), and for {right} {in} {right.name} ({right.pay}).",
        "For {left}, the highest published pay is {in} {left.name} ({left.pay_for}); for {right}, it is {in} {right.name} ({right.pay}).",
        short="Published pay for {left} is highest {in} {left.name}, and for {right} {in} {right.name}.",
        full="The highest published pay for {left} is {in} {left.name}, an average of {left.pay_for}, and for {right} {in} {right.name}, an average of {right.pay_for}.",
        formal="The highest published pay of {left} is recorded {in} {left.name} ({left.pay_for}), and that of {right} {in} {right.name} ({right.pay}).",
        formal_full="The highest published pay of {left} is recorded {in} {left.name}, an average of {left.pay_for}, and that of {right} {in} {right.name}, an average of {right.pay_for}.",
    ),
    "differs.unsure, left": lines(
        "The highest published pay for {left} is {in} {left.name} ({left.pay_for}), and for {right} {in} {right.name}.",
        "Published pay for {left} is highest {in} {left.name} ({left.pay_for}), and for {right} {in} {right.name}.",
        "For {left}, the highest published pay is {in} {left.name} ({left.pay_for}); for {right}, it is {in} {right.name}.",
        short="Published pay for {left} is highest {in} {left.name}, and for {right} {in} {right.name}.",
        formal="The highest published pay of {left} is recorded {in} {left.name} ({left.pay_for}), and that of {right} {in} {right.name}.",
    ),
    "differs.unsure, right": lines(
        "The highest published pay for {left} is {in} {left.name}, and for {right} {in} {right.name} ({right.pay_for}).",
        "Published pay for {left} is highest {in} {left.name}, and for {right} {in} {right.name} ({right.pay_for}).",
        "For {left}, the highest published pay is {in} {left.name}; for {right}, it is {in} {right.name} ({right.pay_for}).",
        short="Published pay for {left} is highest {in} {left.name}, and for {right} {in} {right.name}.",
        formal="The highest published pay of {left} is recorded {in} {left.name}, and that of {right} {in} {right.name} ({right.pay_for}).",
    ),
    "differs.unsure, none": lines(
        "The highest published pay for {left} is {in} {left.name}, and for {right} {in} {right.name}.",
        "Published pay for {left} is highest {in} {left.name}, and for {right} {in} {right.name}.",
        "For {left}, the highest published pay is {in} {left.name}; for {right}, it is {in} {right.name}.",
        short="Published pay for {left} is highest {in} {left.name}, and for {right} {in} {right.name}.",
        formal="The highest published pay of {left} is recorded {in} {left.name}, and that of {right} {in} {right.name}.",
    ),
    "differs.unsure, two periods": lines(
        "The highest published pay for {left} is {in} {left.name} ({left.pay_for}), and for {right} {in} {right.name} ({right.pay_for}).",
        "Published pay for {left} is highest {in} {left.name} ({left.pay_for}), and for {right} {in} {right.name} ({right.pay_for}).",
        "For {left}, the highest published pay is {in} {left.name} ({left.pay_for}); for {right}, it is {in} {right.name} ({right.pay_for}).",
        short="Published pay for {left} is highest {in} {left.name}, and for {right} {in} {right.name}.",
        full="The highest published pay for {left} is {in} {left.name}, an average of {left.pay_for}, and for {right} {in} {right.name}, an average of {right.pay_for}.",
        formal="The highest published pay of {left} is recorded {in} {left.name} ({left.pay_for}), and that of {right} {in} {right.name} ({right.pay_for}).",
        formal_full="The highest published pay of {left} is recorded {in} {left.name}, an average of {left.pay_for}, and that of {right} {in} {right.name}, an average of {right.pay_for}.",
    ),
    "similar": SILENT,
    "higher": SILENT,
    **UNAVAILABLE,
    "one_known": lines(
        "The highest published pay for {known} is {in} {known.name}; for {missing}, {missing.absence}.",
        "Published pay for {known} is highest {in} {known.name}; for {missing}, {missing.absence}.",
        short="The {noun} is known only for {known.plural}: {known.name}.",
        formal="The highest published pay of {known} is recorded {in} {known.name}; for {missing}, {missing.absence}.",
    ),
}

INDUSTRY = {
    "noun": "best-paying industry",
    "nouns": "best-paying industries",
    "per": "",
    "is": "is",
    "in": "in",
}

STATE = {
    "noun": "best-paying state",
    "nouns": "best-paying states",
    "per": "",
    "is": "is",
    "in": "in",
}

CITY = {
    "noun": "best-paying city",
    "nouns": "best-paying cities",
    "per": "",
    "is": "is",
    "in": "in",
}

COMPANY = {
    "noun": "best-paying company",
    "nouns": "best-paying companies",
    "per": "",
    "is": "is",
    "in": "at",
}

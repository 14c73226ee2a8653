"""Where pay is highest."""

from __future__ import annotations

import attrs

from occucompare.languages.en import choices
from occucompare.languages.en.forms import SILENT, Cases, Form, Forms
from occucompare.languages.en.messages.absent import UNSAID, unsaid
from occucompare.languages.en.style import Lines, lines
from occucompare.model.changes import Differs, Equal, Higher, OneKnown, Similar

# `<left pay>`, `<right pay>` and `<and>` are filled in below, by what is known of the pay.
_SURE = lines(
    (
        "{Left} {is|are} best paid {in} {left.name}<left pay>, <and>{right} {in} "
        "{right.name}<right pay>."
    ),
    "The {noun} for {left} is {left.name}<left pay>, and for {right} {right.name}<right pay>.",
    (
        "Pay for {left} is highest {in} {left.name}<left pay>, and for {right} {in} "
        "{right.name}<right pay>."
    ),
    short="{Left} {is|are} best paid {in} {left.name}, and {right} {in} {right.name}.",
    full=(
        "{Left} {is|are} best paid {in} {left.name}, at an average of {left.pay_for}, "
        "and {right} {in} {right.name}, at an average of {right.pay_for}."
    ),
    formal=(
        (
            "The highest pay of {left} is recorded {in} {left.name}<left pay>, and that of {right} "
            "{in} {right.name}<right pay>."
        ),
        (
            "{Left} {receives|receive} the highest pay {in} {left.name}<left pay>, and "
            "{right} {in} {right.name}<right pay>."
        ),
    ),
    formal_short=(
        "{Left} {receives|receive} the highest pay {in} {left.name}, and {right} {in} {right.name}."
    ),
    formal_full=(
        "The highest pay of {left} is recorded {in} {left.name}, an average of {left.pay_for}, "
        "and that of {right} {in} {right.name}, an average of {right.pay_for}."
    ),
)
_UNSURE = lines(
    (
        "The highest published pay for {left} is {in} {left.name}<left pay>, and for {right} "
        "{in} {right.name}<right pay>."
    ),
    (
        "Published pay for {left} is highest {in} {left.name}<left pay>, and for {right} {in} "
        "{right.name}<right pay>."
    ),
    (
        "For {left}, the highest published pay is {in} {left.name}<left pay>; for {right}, it is "
        "{in} {right.name}<right pay>."
    ),
    short=(
        "Published pay for {left} is highest {in} {left.name}, and for {right} {in} {right.name}."
    ),
    full=(
        "The highest published pay for {left} is {in} {left.name}, an average of {left.pay_for}, "
        "and for {right} {in} {right.name}, an average of {right.pay_for}."
    ),
    formal=(
        "The highest published pay of {left} is recorded {in} {left.name}<left pay>, and that of "
        "{right} {in} {right.name}<right pay>."
    ),
    formal_full=(
        "The highest published pay of {left} is recorded {in} {left.name}, an average of "
        "{left.pay_for}, and that of {right} {in} {right.name}, an average of {right.pay_for}."
    ),
)
_SAME_PLACE = lines(
    "Both {left.plural} and {right.plural} are best paid {in} {left.name}.",
    "The {noun} is the same for {left} and {right}: {left.name}.",
    "Pay for both {left} and {right} is highest {in} {left.name}.",
    short="Both {left.plural} and {right.plural} are best paid {in} {left.name}.",
    full=(
        "Both {left.plural} and {right.plural} are best paid {in} {left.name}: {left.plural} "
        "receive an average of {left.pay_for} there, {right.plural} {right.pay_for}."
    ),
    formal="The highest pay of both {left.plural} and {right.plural} is recorded {in} {left.name}.",
    formal_full=(
        "The highest pay of both {left.plural} and {right.plural} is recorded {in} {left.name}, "
        "an average of {left.pay_for} and {right.pay_for}, respectively."
    ),
)
_SAME_UNSURE = lines(
    "The highest published pay for both {left.plural} and {right.plural} is {in} {left.name}.",
    "Published pay for both {left} and {right} is highest {in} {left.name}.",
    "For {left} and for {right}, the highest published pay is {in} {left.name}.",
    full=(
        "The highest published pay for both {left.plural} and {right.plural} is {in} {left.name}, "
        "an average of {left.pay_for} and {right.pay_for}, respectively."
    ),
    formal=(
        "The highest published pay of both {left.plural} and {right.plural} is recorded {in} "
        "{left.name}."
    ),
    formal_full=(
        "The highest published pay of both {left.plural} and {right.plural} is recorded {in} "
        "{left.name}, an average of {left.pay_for} and {right.pay_for}, respectively."
    ),
)
_PAY = {
    "both": (" ({left.pay_for})", " ({right.pay})"),
    "left": (" ({left.pay_for})", ""),
    "right": ("", " ({right.pay_for})"),
    "none": ("", ""),
    "two periods": (" ({left.pay_for})", " ({right.pay_for})"),
}


def _by_pay(form: Lines) -> Form:
    """A form for each case of what is known of the pay; the full ones need both amounts."""
    return Cases(choices.PAYS, {case: _paid(form, case) for case in choices.PAYS.cases})


def _paid(form: Lines, case: str) -> Lines:
    left, right = _PAY[case]
    conjunction = "" if left and right else "and "
    if not (left and right):
        form = attrs.evolve(form, full=(), formal_full=())
    filled = {
        extent: tuple(
            each.replace("<left pay>", left)
            .replace("<right pay>", right)
            .replace("<and>", conjunction)
            for each in variants
        )
        for extent, variants in attrs.asdict(form, recurse=False).items()
    }
    return Lines(**filled)


BEST: Forms = {
    Equal: Cases(choices.FIRST, {"sure": _by_pay(_SAME_PLACE), "unsure": _by_pay(_SAME_UNSURE)}),
    Differs: Cases(choices.FIRST, {"sure": _by_pay(_SURE), "unsure": _by_pay(_UNSURE)}),
    Similar: SILENT,
    Higher: SILENT,
    **UNSAID,
    OneKnown: lines(
        (
            "The highest published pay for {known} is {in} {known.name}; "
            "for {missing}, {missing.absence}."
        ),
        "Published pay for {known} is highest {in} {known.name}; for {missing}, {missing.absence}.",
        short="The {noun} is known only for {known.plural}: {known.name}.",
        formal=(
            "The highest published pay of {known} is recorded {in} {known.name}; "
            "for {missing}, {missing.absence}."
        ),
    ),
}

INDUSTRY = {**unsaid("best-paying industry", "best-paying industries"), "in": "in"}
STATE = {**unsaid("best-paying state", "best-paying states"), "in": "in"}
CITY = {**unsaid("best-paying city", "best-paying cities"), "in": "in"}
COMPANY = {**unsaid("best-paying company", "best-paying companies"), "in": "at"}

"""What it takes to enter a job: time and education."""

from __future__ import annotations

import attrs

from occucompare.languages.en import choices
from occucompare.languages.en.forms import SILENT, Cases, Forms
from occucompare.languages.en.messages.absent import UNSAID
from occucompare.languages.en.style import Lines, lines
from occucompare.model.changes import (
    Differs,
    Equal,
    Higher,
    NotComparable,
    OneKnown,
    Overlap,
    Similar,
)

_TAKES = "It typically takes {left.value} to become {left.a} and {right.value} to become {right.a}"
_REQUIRED = (
    "The time typically required to become {left.a} is {left.value}, compared with {right.value} "
    "to become {right.a}"
)
_TIMES = lines(
    f"{_TAKES}.",
    (
        "Becoming {left.a} typically takes {left.value}, and becoming {right.a} typically takes "
        "{right.value}."
    ),
    (
        "The time it typically takes is {left.value} to become {left.a} and {right.value} to "
        "become {right.a}."
    ),
    formal=f"{_REQUIRED}.",
)


def _times(full: str) -> Lines:
    """The times of both, and in full how the two lie."""
    return attrs.evolve(
        _TIMES,
        short=("The time it typically takes to become {left.a} is not the same as for {right.a}.",),
        full=(f"{_TAKES}; {full}.",),
        formal_full=(f"{_REQUIRED}; {full}.",),
    )


TIME: Forms = {
    Equal: lines(
        "It typically takes {left.value} to become either {left.a} or {right.a}.",
        "Becoming {left.a} typically takes {left.value}, and so does becoming {right.a}.",
        "It typically takes as long to become {left.a} as to become {right.a}, {left.value}.",
        short="It typically takes as long to become {left.a} as {right.a}.",
        formal=(
            "The time typically required to become either {left.a} or {right.a} is {left.value}."
        ),
        formal_short=(
            "The time typically required to become {left.a} is the same as for {right.a}."
        ),
    ),
    Overlap: Cases(
        choices.RELATION,
        {
            "flat": attrs.evolve(_times(""), full=(), formal_full=()),
            "overlap": _times("the two overlap"),
            "touch": _times("the two meet without overlapping"),
            "apart": _times("the two do not overlap"),
            "left inside": _times("the first of these lies within the second"),
            "right inside": _times("the second of these lies within the first"),
        },
    ),
    **UNSAID,
    OneKnown: lines(
        (
            "The time it typically takes to become {known.a} is {known.value}; "
            "for {missing.a}, {missing.absence}."
        ),
        (
            "The time typically needed to become {known.a} is {known.value}; "
            "for {missing.a}, {missing.absence}."
        ),
        short="The time to enter the job is known only for {known.plural}: {known.value}.",
        formal=(
            "The time typically required to become {known.a} is {known.value}; "
            "for {missing.a}, {missing.absence}."
        ),
    ),
    NotComparable: _TIMES,
}

ENTRY: Forms = {
    Equal: lines(
        "Both {left.plural} and {right.plural} typically need {left.a_name} to enter the job.",
        "To enter the job, {left.plural} and {right.plural} alike typically need {left.a_name}.",
        "The typical entry education is the same for {left} and {right}, {left.a_name}.",
        short="The typical entry education is the same for {left} and {right}.",
        formal=(
            "{Left.plural} and {right.plural} alike typically require {left.a_name} for entry to "
            "the occupation."
        ),
        formal_short="The entry education typically required is the same for {left} and {right}.",
    ),
    Differs: lines(
        "{Left} typically {needs|need} {left.a_name} to enter the job, {right} {right.a_name}.",
        "To enter the job, {left} typically {needs|need} {left.a_name} and {right} {right.a_name}.",
        "The typical entry education is {left.a_name} for {left} and {right.a_name} for {right}.",
        short="{Left} typically {needs|need} {left.a_name}, {right} {right.a_name}.",
        full=(
            "The education that is typically needed to enter the job is not the same: it is "
            "{left.a_name} for {left} and {right.a_name} for {right}."
        ),
        formal=(
            (
                "{Left} typically {requires|require} {left.a_name} for entry to the occupation, "
                "and {right} {right.a_name}."
            ),
            (
                "The entry education typically required is {left.a_name} for {left}, compared with "
                "{right.a_name} for {right}."
            ),
        ),
        formal_short=(
            "{Left} typically {requires|require} {left.a_name}, and {right} {right.a_name}."
        ),
        formal_full=(
            "The education typically required for entry to the occupation is not the same: it is "
            "{left.a_name} for {left} and {right.a_name} for {right}."
        ),
    ),
    Similar: SILENT,
    Higher: SILENT,
    **UNSAID,
    OneKnown: lines(
        (
            "The typical entry education of {known} is {known.a_name}; for {missing}, "
            "{missing.absence}."
        ),
        (
            "For {known}, the typical entry education is {known.a_name}; for {missing}, "
            "{missing.absence}."
        ),
        short="The typical entry education is known only for {known.plural}: {known.a_name}.",
    ),
}

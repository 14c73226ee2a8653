"""What it takes to enter a job: time and education."""

from __future__ import annotations

from occucompare.languages.en.messages.absent import UNAVAILABLE
from occucompare.wording.lexicon import Forms
from occucompare.wording.style import SILENT, lines

TIME: Forms = {
    "equal": lines(
        "It typically takes {left.value} to become either {left.a} or {right.a}.",
        "Becoming {left.a} typically takes {left.value}, and so does becoming {right.a}.",
        "It typically takes as long to become {left.a} as to become {right.a}, {left.value}.",
        short="It typically takes as long to become {left.a} as {right.a}.",
        formal="The time typically required to become either {left.a} or {right.a} is {left.value}.",
        formal_short="The time typically required to become {left.a} is the same as for {right.a}.",
    ),
    "overlap.flat": lines(
        "It typically takes {left.value} to become {left.a} and {right.value} to become {right.a}.",
        "Becoming {left.a} typically takes {left.value}, and becoming {right.a} typically takes {right.value}.",
        "The time it typically takes is {left.value} to become {left.a} and {right.value} to become {right.a}.",
        short="The time it typically takes to become {left.a} is not the same as for {right.a}.",
        formal="The time typically required to become {left.a} is {left.value}, compared with {right.value} to become {right.a}.",
    ),
    "overlap.overlap": lines(
        "It typically takes {left.value} to become {left.a} and {right.value} to become {right.a}.",
        "Becoming {left.a} typically takes {left.value}, and becoming {right.a} typically takes {right.value}.",
        "The time it typically takes is {left.value} to become {left.a} and {right.value} to become {right.a}.",
        short="The time it typically takes to become {left.a} is not the same as for {right.a}.",
        full="It typically takes {left.value} to become {left.a} and {right.value} to become {right.a}; the two overlap.",
        formal="The time typically required to become {left.a} is {left.value}, compared with {right.value} to become {right.a}.",
        formal_full="The time typically required to become {left.a} is {left.value}, compared with {right.value} to become {right.a}; the two overlap.",
    ),
    "overlap.touch": lines(
        "It typically takes {left.value} to become {left.a} and {right.value} to become {right.a}.",
        "Becoming {left.a} typically takes {left.value}, and becoming {right.a} typically takes {right.value}.",
        "The time it typically takes is {left.value} to become {left.a} and {right.value} to become {right.a}.",
        short="The time it typically takes to become {left.a} is not the same as for {right.a}.",
        full="It typically takes {left.value} to become {left.a} and {right.value} to become {right.a}; the two meet without overlapping.",
        formal="The time typically required to become {left.a} is {left.value}, compared with {right.value} to become {right.a}.",
        formal_full="The time typically required to become {left.a} is {left.value}, compared with {right.value} to become {right.a}; the two meet without overlapping.",
    ),
    "overlap.apart": lines(
        "It typically takes {left.value} to become {left.a} and {right.value} to become {right.a}.",
        "Becoming {left.a} typically takes {left.value}, and becoming {right.a} typically takes {right.value}.",
        "The time it typically takes is {left.value} to become {left.a} and {right.value} to become {right.a}.",
        short="The time it typically takes to become {left.a} is not the same as for {right.a}.",
        full="It typically takes {left.value} to become {left.a} and {right.value} to become {right.a}; the two do not overlap.",
        formal="The time typically required to become {left.a} is {left.value}, compared with {right.value} to become {right.a}.",
        formal_full="The time typically required to become {left.a} is {left.value}, compared with {right.value} to become {right.a}; the two do not overlap.",
    ),
    "overlap.left inside": lines(
        "It typically takes {left.value} to become {left.a} and {right.value} to become {right.a}.",
        "Becoming {left.a} typically takes {left.value}, and becoming {right.a} typically takes {right.value}.",
        "The time it typically takes is {left.value} to become {left.a} and {right.value} to become {right.a}.",
        short="The time it typically takes to become {left.a} is not the same as for {right.a}.",
        full="It typically takes {left.value} to become {left.a} and {right.value} to become {right.a}; the first of these lies within the second.",
        formal="The time typically required to become {left.a} is {left.value}, compared with {right.value} to become {right.a}.",
        formal_full="The time typically required to become {left.a} is {left.value}, compared with {right.value} to become {right.a}; the first of these lies within the second.",
    ),
    "overlap.right inside": lines(
        "It typically takes {left.value} to become {left.a} and {right.value} to become {right.a}.",
        "Becoming {left.a} typically takes {left.value}, and becoming {right.a} typically takes {right.value}.",
        "The time it typically takes is {left.value} to become {left.a} and {right.value} to become {right.a}.",
        short="The time it typically takes to become {left.a} is not the same as for {right.a}.",
        full="It typically takes {left.value} to become {left.a} and {right.value} to become {right.a}; the second of these lies within the first.",
        formal="The time typically required to become {left.a} is {left.value}, compared with {right.value} to become {right.a}.",
        formal_full="The time typically required to become {left.a} is {left.value}, compared with {right.value} to become {right.a}; the second of these lies within the first.",
    ),
    **UNAVAILABLE,
    "one_known": lines(
        "The time it typically takes to become {known.a} is {known.value}; for {missing.a}, {missing.absence}.",
        "The time typically needed to become {known.a} is {known.value}; for {missing.a}, {missing.absence}.",
        short="The time to enter the job is known only for {known.plural}: {known.value}.",
        formal="The time typically required to become {known.a} is {known.value}; for {missing.a}, {missing.absence}.",
    ),
    "not_comparable": lines(
        "It typically takes {left.value} to become {left.a} and {right.value} to become {right.a}.",
        "Becoming {left.a} typically takes {left.value}, and becoming {right.a} typically takes {right.value}.",
        "The time it typically takes is {left.value} to become {left.a} and {right.value} to become {right.a}.",
        formal="The time typically required to become {left.a} is {left.value}, compared with {right.value} to become {right.a}.",
    ),
}

ENTRY: Forms = {
    "equal": lines(
        "Both {left.plural} and {right.plural} typically need {left.a_name} to enter the job.",
        "To enter the job, {left.plural} and {right.plural} alike typically need {left.a_name}.",
        "The typical entry education is the same for {left} and {right}, {left.a_name}.",
        short="The typical entry education is the same for {left} and {right}.",
        formal="{Left.plural} and {right.plural} alike typically require {left.a_name} for entry to the occupation.",
        formal_short="The entry education typically required is the same for {left} and {right}.",
    ),
    "differs": lines(
        "{Left} typically {needs|need} {left.a_name} to enter the job, {right} {right.a_name}.",
        "To enter the job, {left} typically {needs|need} {left.a_name} and {right} {right.a_name}.",
        "The typical entry education is {left.a_name} for {left} and {right.a_name} for {right}.",
        short="{Left} typically {needs|need} {left.a_name}, {right} {right.a_name}.",
        full="The education that is typically needed to enter the job is not the same: it is {left.a_name} for {left} and {right.a_name} for {right}.",
        formal=(
            "{Left} typically {requires|require} {left.a_name} for entry to the occupation, and {right} {right.a_name}.",
            "The entry education typically required is {left.a_name} for {left}, compared with {right.a_name} for {right}.",
        ),
        formal_short="{Left} typically {requires|require} {left.a_name}, and {right} {right.a_name}.",
        formal_full="The education typically required for entry to the occupation is not the same: it is {left.a_name} for {left} and {right.a_name} for {right}.",
    ),
    "similar": SILENT,
    "higher": SILENT,
    **UNAVAILABLE,
    "one_known": lines(
        "The typical entry education of {known} is {known.a_name}; for {missing}, {missing.absence}.",
        "For {known}, the typical entry education is {known.a_name}; for {missing}, {missing.absence}.",
        short="The typical entry education is known only for {known.plural}: {known.a_name}.",
    ),
}

ONE_ENTRY: Forms = {
    "known": lines(
        "{Left} typically {needs|need} {left.a_name} to enter the job.",
        "Entering the job of {left.a} typically takes {left.a_name}.",
        "To become {left.a}, people typically need {left.a_name}.",
        formal="{Left} typically {requires|require} {left.a_name} for entry to the occupation.",
        later="They typically need {left.a_name} to enter the job.",
    ),
}

ONE_TIME: Forms = {
    "known": lines(
        "It typically takes {left.value} to become {left.a}.",
        "Becoming {left.a} typically takes {left.value}.",
        "{Left} typically {needs|need} {left.value} to enter the job.",
        formal="Entry to the occupation of {left.a} typically requires {left.value}.",
        later="It typically takes {left.value} to enter the job.",
    ),
}

TIME_TO_ENTER = {
    "noun": "time to enter the job",
    "nouns": "times to enter the job",
    "per": "",
    "is": "is",
}

ENTRY_EDUCATION = {
    "noun": "typical entry education",
    "nouns": "typical levels of entry education",
    "per": "",
    "is": "is",
}

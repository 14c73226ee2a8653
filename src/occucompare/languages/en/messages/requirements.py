"""The experience and training that a job asks for, where "none" is an answer like any other.

The words of a kind are `need` ("on-the-job training"), `noun` and `nouns` ("training requirement").
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

from occucompare.languages.en import choices
from occucompare.languages.en.forms import SILENT, Cases, Form, Forms
from occucompare.languages.en.messages.absent import UNSAID, unsaid
from occucompare.languages.en.style import Lines, lines
from occucompare.model.changes import Differs, Equal, Higher, OneKnown, Similar

_NEITHER = lines(
    "Neither {left} nor {right} typically {needs|need} {need}.",
    "No {need} is typically asked of either {left} or {right}.",
    "As a rule, {need} is needed by neither {left} nor {right}.",
    formal="Neither {left} nor {right} typically {requires|require} {need}.",
)
_SAME_EXPERIENCE = lines(
    "Both {left.plural} and {right.plural} typically need {left.name} of related work experience.",
    "The related work experience typically needed is the same for {left} and {right}: {left.name}.",
    (
        "{Left} typically {needs|need} {left.name} of related work experience, and so "
        "{does|do} {right}."
    ),
    short="{Left.plural} and {right.plural} typically need the same related work experience.",
    formal=(
        "{Left.plural} and {right.plural} alike typically require {left.name} of work experience "
        "in a related occupation."
    ),
    formal_short="The work experience typically required is the same for {left} and {right}.",
)
_TWO_EXPERIENCES = lines(
    "{Left} typically {needs|need} {left.name} of related work experience, {right} {right.name}.",
    (
        "The related work experience typically needed is {left.name} for {left} and "
        "{right.name} for {right}."
    ),
    (
        "Of related work experience, {left} typically {needs|need} {left.name} and {right} "
        "{right.name}."
    ),
    short="{Left} typically {needs|need} {left.name} of experience, {right} {right.name}.",
    full=(
        "Both {left.plural} and {right.plural} typically need work experience in a related "
        "occupation, the former {left.name} and the latter {right.name}."
    ),
    formal=(
        "{Left} typically {requires|require} {left.name} of work experience in a related "
        "occupation, compared with {right.name} for {right}."
    ),
    formal_short=(
        "{Left} typically {requires|require} {left.name} of experience, and {right} {right.name}."
    ),
)
_ONE_EXPERIENCE = lines(
    (
        "{Left} typically {needs|need} {left.name} of related work experience; "
        "{right} {needs|need} {right.name}."
    ),
    (
        "The related work experience typically needed is {left.name} for {left} and "
        "{right.name} for {right}."
    ),
    (
        "{Left} typically {needs|need} {left.name} of related work experience, and {right} "
        "{right.name}."
    ),
    short="Related work experience is typically needed by {left}, not {right}.",
    full=(
        "Work experience in a related occupation is typically needed by {left}, not {right}: "
        "{left.name} for the former, {right.name} for the latter."
    ),
    formal=(
        "{Left} typically {requires|require} {left.name} of work experience in a related "
        "occupation; {right} {requires|require} {right.name}."
    ),
    formal_short="Related work experience is typically required of {left}, not of {right}.",
)
_SAME_TRAINING = lines(
    "Both {left.plural} and {right.plural} typically need {left.a_name}.",
    "To learn the job, {left.plural} and {right.plural} alike typically need {left.a_name}.",
    "{Left} typically {needs|need} {left.a_name}, and so {does|do} {right}.",
    short="{Left.plural} and {right.plural} typically need the same training.",
    formal="{Left.plural} and {right.plural} alike typically require {left.a_name}.",
)
_TWO_TRAININGS = lines(
    "New {left.plural} typically need {left.a_name}, {right.plural} {right.a_name}.",
    "To learn the job, {left} typically {needs|need} {left.a_name} and {right} {right.a_name}.",
    "The training typically needed is {left.a_name} for {left} and {right.a_name} for {right}.",
    short="{Left} typically {needs|need} {left.a_name}, {right} {right.a_name}.",
    full=(
        "The training that is typically needed to learn the job is not the same: it is "
        "{left.a_name} for {left} and {right.a_name} for {right}."
    ),
    formal=(
        "The training typically required is {left.a_name} for {left}, compared with "
        "{right.a_name} for {right}."
    ),
    formal_short="{Left} typically {requires|require} {left.a_name}, and {right} {right.a_name}.",
)
_ONE_TRAINING = lines(
    "New {left.plural} typically need {left.a_name}; {right.plural} need {right.name}.",
    (
        "To learn the job, {left} typically {needs|need} {left.a_name}; {right} {needs|need} "
        "{right.name}."
    ),
    "The training typically needed is {left.a_name} for {left} and {right.name} for {right}.",
    short="On-the-job training is typically needed by {left}, not {right}.",
    full=(
        "On-the-job training is typically needed by {left}, not {right}: {left.a_name} for the "
        "former, {right.name} for the latter."
    ),
    formal=(
        "The training typically required is {left.a_name} for {left}, compared with "
        "{right.name} for {right}."
    ),
    formal_short="On-the-job training is typically required of {left}, not of {right}.",
)
_OTHER_SIDE = {"left": "right", "Left": "Right", "right": "left", "Right": "Left"}


def _mirrored(form: Lines) -> Lines:
    """The same lines with both sides exchanged."""
    return Lines(
        **{
            extent: tuple(
                re.sub(r"(?<={)[LlRr](?:ef|igh)t\b", lambda side: _OTHER_SIDE[side[0]], each)
                for each in variants
            )
            for extent, variants in attrs.asdict(form, recurse=False).items()
        }
    )


def _asked(same: Lines, two: Lines, one: Lines, known: Lines) -> Forms:
    """The forms of a requirement: the same, two of them, of one side alone, known of one."""
    nothing = lines(
        "{Known.plural} typically need no {need}; for {missing.plural}, {missing.no_answer}.",
        "As a rule, {known.plural} need no {need}; for {missing.plural}, {missing.no_answer}.",
        formal=(
            "{Known.plural} typically require no {need}; for {missing.plural}, {missing.no_answer}."
        ),
    )
    either: Mapping[str, Form] = {"both": same, "left": same, "right": same, "neither": _NEITHER}
    differs: Mapping[str, Form] = {
        "both": two,
        "left": one,
        "right": _mirrored(one),
        "neither": SILENT,
    }
    return {
        Equal: Cases(choices.NONE, either),
        Differs: Cases(choices.NONE, differs),
        Similar: SILENT,
        Higher: SILENT,
        **UNSAID,
        OneKnown: Cases(choices.ASKED, {"some": known, "none": nothing}),
    }


EXPERIENCE: Forms = _asked(
    _SAME_EXPERIENCE,
    _TWO_EXPERIENCES,
    _ONE_EXPERIENCE,
    lines(
        (
            "The related work experience that {known} typically {needs|need} is {known.name}; "
            "for {missing}, {missing.no_answer}."
        ),
        "The {noun} of {known} is {known.name}; for {missing}, {missing.no_answer}.",
        short="The {noun} is known only for {known.plural}: {known.name}.",
    ),
)

TRAINING: Forms = _asked(
    _SAME_TRAINING,
    _TWO_TRAININGS,
    _ONE_TRAINING,
    lines(
        (
            "The training that {known} typically {needs|need} is {known.a_name}; "
            "for {missing}, {missing.no_answer}."
        ),
        "The {noun} of {known} is {known.a_name}; for {missing}, {missing.no_answer}.",
        short="The {noun} is known only for {known.plural}: {known.a_name}.",
    ),
)

WORK_EXPERIENCE = {
    **unsaid("work experience requirement", "work experience requirements"),
    "need": "work experience in a related occupation",
}

ON_THE_JOB_TRAINING = {
    **unsaid("training requirement", "training requirements"),
    "need": "on-the-job training",
}

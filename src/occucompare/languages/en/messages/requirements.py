"""What a job asks for besides education: experience and training."""

from __future__ import annotations

from occucompare.languages.en.messages.absent import UNAVAILABLE
from occucompare.wording.lexicon import Forms
from occucompare.wording.style import SILENT, lines

_NEITHER = lines(
    "Neither {left} nor {right} typically {needs|need} {need}.",
    "No {need} is typically asked of either {left} or {right}.",
    "As a rule, {need} is needed by neither {left} nor {right}.",
    formal="Neither {left} nor {right} typically {requires|require} {need}.",
)

_ONE_KNOWN_NONE = lines(
    "{Known.plural} typically need no {need}; for {missing.plural}, {missing.no_answer}.",
    "As a rule, {known.plural} need no {need}; for {missing.plural}, {missing.no_answer}.",
    formal="{Known.plural} typically require no {need}; for {missing.plural}, {missing.no_answer}.",
)

EXPERIENCE: Forms = {
    "equal": lines(
        "Both {left.plural} and {right.plural} typically need {left.name} of related work experience.",
        "The related work experience typically needed is the same for {left} and {right}: {left.name}.",
        "{Left} typically {needs|need} {left.name} of related work experience, and so {does|do} {right}.",
        short="{Left.plural} and {right.plural} typically need the same related work experience.",
        formal="{Left.plural} and {right.plural} alike typically require {left.name} of work experience in a related occupation.",
        formal_short="The work experience typically required is the same for {left} and {right}.",
    ),
    "equal.neither": _NEITHER,
    "differs.both": lines(
        "{Left} typically {needs|need} {left.name} of related work experience, {right} {right.name}.",
        "The related work experience typically needed is {left.name} for {left} and {right.name} for {right}.",
        "Of related work experience, {left} typically {needs|need} {left.name} and {right} {right.name}.",
        short="{Left} typically {needs|need} {left.name} of experience, {right} {right.name}.",
        full="Both {left.plural} and {right.plural} typically need work experience in a related occupation, the former {left.name} and the latter {right.name}.",
        formal="{Left} typically {requires|require} {left.name} of work experience in a related occupation, compared with {right.name} for {right}.",
        formal_short="{Left} typically {requires|require} {left.name} of experience, and {right} {right.name}.",
    ),
    "differs.left": lines(
        "{Left} typically {needs|need} {left.name} of related work experience; {right} {needs|need} {right.name}.",
        "The related work experience typically needed is {left.name} for {left} and {right.name} for {right}.",
        "{Left} typically {needs|need} {left.name} of related work experience, and {right} {right.name}.",
        short="Related work experience is typically needed by {left}, not {right}.",
        full="Work experience in a related occupation is typically needed by {left}, not {right}: {left.name} for the former, {right.name} for the latter.",
        formal="{Left} typically {requires|require} {left.name} of work experience in a related occupation; {right} {requires|require} {right.name}.",
        formal_short="Related work experience is typically required of {left}, not of {right}.",
    ),
    "differs.right": lines(
        "{Right} typically {needs|need} {right.name} of related work experience; {left} {needs|need} {left.name}.",
        "The related work experience typically needed is {right.name} for {right} and {left.name} for {left}.",
        "{Right} typically {needs|need} {right.name} of related work experience, and {left} {left.name}.",
        short="Related work experience is typically needed by {right}, not {left}.",
        full="Work experience in a related occupation is typically needed by {right}, not {left}: {right.name} for the former, {left.name} for the latter.",
        formal="{Right} typically {requires|require} {right.name} of work experience in a related occupation; {left} {requires|require} {left.name}.",
        formal_short="Related work experience is typically required of {right}, not of {left}.",
    ),
    "differs.neither": SILENT,
    "similar": SILENT,
    "higher": SILENT,
    **UNAVAILABLE,
    "one_known.some": lines(
        "The related work experience that {known} typically {needs|need} is {known.name}; for {missing}, {missing.no_answer}.",
        "The {noun} of {known} is {known.name}; for {missing}, {missing.no_answer}.",
        short="The {noun} is known only for {known.plural}: {known.name}.",
    ),
    "one_known.none": _ONE_KNOWN_NONE,
}

TRAINING: Forms = {
    "equal": lines(
        "Both {left.plural} and {right.plural} typically need {left.a_name}.",
        "To learn the job, {left.plural} and {right.plural} alike typically need {left.a_name}.",
        "{Left} typically {needs|need} {left.a_name}, and so {does|do} {right}.",
        short="{Left.plural} and {right.plural} typically need the same training.",
        formal="{Left.plural} and {right.plural} alike typically require {left.a_name}.",
    ),
    "equal.neither": _NEITHER,
    "differs.both": lines(
        "New {left.plural} typically need {left.a_name}, {right.plural} {right.a_name}.",
        "To learn the job, {left} typically {needs|need} {left.a_name} and {right} {right.a_name}.",
        "The training typically needed is {left.a_name} for {left} and {right.a_name} for {right}.",
        short="{Left} typically {needs|need} {left.a_name}, {right} {right.a_name}.",
        full="The training that is typically needed to learn the job is not the same: it is {left.a_name} for {left} and {right.a_name} for {right}.",
        formal="The training typically required is {left.a_name} for {left}, compared with {right.a_name} for {right}.",
        formal_short="{Left} typically {requires|require} {left.a_name}, and {right} {right.a_name}.",
    ),
    "differs.left": lines(
        "New {left.plural} typically need {left.a_name}; {right.plural} need {right.name}.",
        "To learn the job, {left} typically {needs|need} {left.a_name}; {right} {needs|need} {right.name}.",
        "The training typically needed is {left.a_name} for {left} and {right.name} for {right}.",
        short="On-the-job training is typically needed by {left}, not {right}.",
        full="On-the-job training is typically needed by {left}, not {right}: {left.a_name} for the former, {right.name} for the latter.",
        formal="The training typically required is {left.a_name} for {left}, compared with {right.name} for {right}.",
        formal_short="On-the-job training is typically required of {left}, not of {right}.",
    ),
    "differs.right": lines(
        "New {right.plural} typically need {right.a_name}; {left.plural} need {left.name}.",
        "To learn the job, {right} typically {needs|need} {right.a_name}; {left} {needs|need} {left.name}.",
        "The training typically needed is {right.a_name} for {right} and {left.name} for {left}.",
        short="On-the-job training is typically needed by {right}, not {left}.",
        full="On-the-job training is typically needed by {right}, not {left}: {right.a_name} for the former, {left.name} for the latter.",
        formal="The training typically required is {right.a_name} for {right}, compared with {left.name} for {left}.",
        formal_short="On-the-job training is typically required of {right}, not of {left}.",
    ),
    "differs.neither": SILENT,
    "similar": SILENT,
    "higher": SILENT,
    **UNAVAILABLE,
    "one_known.some": lines(
        "The training that {known} typically {needs|need} is {known.a_name}; for {missing}, {missing.no_answer}.",
        "The {noun} of {known} is {known.a_name}; for {missing}, {missing.no_answer}.",
        short="The {noun} is known only for {known.plural}: {known.a_name}.",
    ),
    "one_known.none": _ONE_KNOWN_NONE,
}

ONE_EXPERIENCE: Forms = {
    "none": lines(
        "{Left} typically {needs|need} no work experience in a related occupation.",
        "No work experience in a related occupation is typically needed to become {left.a}.",
        formal="{Left} typically {requires|require} no experience in a related occupation.",
        later="They typically need no work experience in a related occupation.",
    ),
    "some": lines(
        "{Left} typically {needs|need} {left.name} of related work experience.",
        "To become {left.a}, people typically need {left.name} of related work experience.",
        formal="{Left} typically {requires|require} {left.name} of experience in a related occupation.",
        later="They typically need {left.name} of related work experience.",
    ),
}

ONE_TRAINING: Forms = {
    "none": lines(
        "New {left.plural} typically need no on-the-job training.",
        "No on-the-job training is typically needed to become {left.a}.",
        formal="New {left.plural} typically require no on-the-job training.",
        later="Newcomers typically need no on-the-job training.",
    ),
    "some": lines(
        "New {left.plural} typically need {left.a_name}.",
        "{Left.plural} typically learn the job through {left.a_name}.",
        formal="New {left.plural} typically require {left.a_name}.",
        later="Newcomers typically need {left.a_name}.",
    ),
}

WORK_EXPERIENCE = {
    "noun": "work experience requirement",
    "nouns": "work experience requirements",
    "per": "",
    "is": "is",
    "need": "work experience in a related occupation",
}

ON_THE_JOB_TRAINING = {
    "noun": "training requirement",
    "nouns": "training requirements",
    "per": "",
    "is": "is",
    "need": "on-the-job training",
}

"""What it takes to enter one role."""

from __future__ import annotations

from occucompare.languages.en import choices
from occucompare.languages.en.forms import Cases
from occucompare.languages.en.messages.one_role.own import of_its_own
from occucompare.languages.en.style import lines

ENTRY = of_its_own(
    lines(
        "{Left} typically {needs|need} {left.a_name} to enter the job.",
        "Entering the job of {left.a} typically takes {left.a_name}.",
        "To become {left.a}, people typically need {left.a_name}.",
        formal="{Left} typically {requires|require} {left.a_name} for entry to the occupation.",
        later="They typically need {left.a_name} to enter the job.",
    )
)

EXPERIENCE = of_its_own(
    Cases(
        choices.NEED_OF_ONE,
        {
            "none": lines(
                "{Left} typically {needs|need} no work experience in a related occupation.",
                (
                    "No work experience in a related occupation is typically needed to become "
                    "{left.a}."
                ),
                formal="{Left} typically {requires|require} no experience in a related occupation.",
                later="They typically need no work experience in a related occupation.",
            ),
            "some": lines(
                "{Left} typically {needs|need} {left.name} of related work experience.",
                "To become {left.a}, people typically need {left.name} of related work experience.",
                formal=(
                    "{Left} typically {requires|require} {left.name} of experience in a related "
                    "occupation."
                ),
                later="They typically need {left.name} of related work experience.",
            ),
        },
    )
)

TRAINING = of_its_own(
    Cases(
        choices.NEED_OF_ONE,
        {
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
        },
    )
)

TIME = of_its_own(
    lines(
        "It typically takes {left.value} to become {left.a}.",
        "Becoming {left.a} typically takes {left.value}.",
        "{Left} typically {needs|need} {left.value} to enter the job.",
        formal="Entry to the occupation of {left.a} typically requires {left.value}.",
        later="It typically takes {left.value} to enter the job.",
    )
)

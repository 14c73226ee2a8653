"""The jobs of one role: growth, how many, openings, satisfaction."""

from __future__ import annotations

from occucompare.languages.en import choices
from occucompare.languages.en.forms import Cases
from occucompare.languages.en.messages.one_role.own import of_its_own
from occucompare.languages.en.style import lines

GROWTH = of_its_own(
    Cases(
        choices.GROWTH_OF_ONE,
        {
            "grow": lines(
                "Employment of {left.plural} is projected to grow by {left.size}{period}.",
                "The number of jobs for {left.plural} is projected to rise by {left.size}{period}.",
                (
                    "The projection{period} is for employment of {left.plural} to grow by "
                    "{left.size}."
                ),
                short="Employment of {left.plural} is projected to grow by {left.size}.",
                formal=(
                    "Employment of {left.plural} is projected to increase by {left.size}{period}."
                ),
                later="Employment is projected to grow by {left.size}{period}.",
            ),
            "shrink": lines(
                "Employment of {left.plural} is projected to shrink by {left.size}{period}.",
                "The number of jobs for {left.plural} is projected to fall by {left.size}{period}.",
                (
                    "The projection{period} is for employment of {left.plural} to shrink by "
                    "{left.size}."
                ),
                short="Employment of {left.plural} is projected to shrink by {left.size}.",
                formal=(
                    "Employment of {left.plural} is projected to decline by {left.size}{period}."
                ),
                later="Employment is projected to shrink by {left.size}{period}.",
            ),
            "flat": lines(
                "Employment of {left.plural} is projected to stay the same{period}.",
                "The number of jobs for {left.plural} is projected to stay the same{period}.",
                short="Employment of {left.plural} is projected to stay the same.",
                formal="Employment of {left.plural} is projected to remain unchanged{period}.",
                later="Employment is projected to stay the same{period}.",
            ),
            "bound": lines(
                "Employment of {left.plural} is projected to change by {left.value}{period}.",
                (
                    "The projection{period} is for employment of {left.plural} to change by "
                    "{left.value}."
                ),
                later="Employment is projected to change by {left.value}{period}.",
            ),
        },
    )
)

JOBS = of_its_own(
    Cases(
        choices.COUNT_OF_ONE,
        {
            "one": lines(
                "There is {left.value} job for {left.plural}.",
                "{Left.plural} hold {left.value} job.",
                later="There is {left.value} such job.",
            ),
            "many": lines(
                "There are {left.about} jobs for {left.plural}.",
                "{Left.plural} hold {left.about} jobs.",
                "The number of jobs for {left.plural} is {left.about}.",
                full="There are {left.value} jobs for {left.plural}.",
                formal="The number of jobs held by {left.plural} is {left.about}.",
                formal_full="The number of jobs held by {left.plural} is {left.value}.",
                later="There are {left.about} such jobs.",
            ),
            "bound": lines(
                "There are {left.value} jobs for {left.plural}.",
                "{Left.plural} hold {left.value} jobs.",
                formal="The number of jobs held by {left.plural} is {left.value}.",
                later="There are {left.value} such jobs.",
            ),
        },
    )
)

OPENINGS = of_its_own(
    Cases(
        choices.COUNT_OF_ONE,
        {
            "one": lines(
                "There is {left.value} opening a year for {left.plural}.",
                "Each year brings {left.value} opening for {left.plural}.",
                later="There is {left.value} opening a year.",
            ),
            "many": lines(
                "There are {left.about} openings a year for {left.plural}.",
                "Each year brings {left.about} openings for {left.plural}.",
                "Openings for {left.plural} number {left.about} a year.",
                full="There are {left.value} openings a year for {left.plural}.",
                formal="The number of annual openings for {left.plural} is {left.about}.",
                formal_full="The number of annual openings for {left.plural} is {left.value}.",
                later="There are {left.about} openings a year.",
            ),
            "bound": lines(
                "There are {left.value} openings a year for {left.plural}.",
                "Openings for {left.plural} number {left.value} a year.",
                formal="The number of annual openings for {left.plural} is {left.value}.",
                later="There are {left.value} openings a year.",
            ),
        },
    )
)

SATISFACTION = of_its_own(
    lines(
        "The job satisfaction of {left.plural} is {left.value}.",
        "Job satisfaction among {left.plural} stands at {left.value}.",
        formal="The job satisfaction reported for {left.plural} is {left.value}.",
        later="Their job satisfaction is {left.value}.",
    )
)

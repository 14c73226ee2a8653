"""The shares of one role's first skills."""

from __future__ import annotations

from occucompare.languages.en import choices
from occucompare.languages.en.forms import SILENT, Cases
from occucompare.languages.en.style import Lines, lines

_MOST_LISTED = "{Left.first} is the skill listed most often for {left.plural} ({left.first_share})"
_FORMAL_FIRST = (
    "The skill most frequently listed for {left.plural} is {left.first} ({left.first_share})"
)
_SHORT_FIRST = "{Left.first} is the skill listed most often for {left.plural}."
_FORMAL_SHORT_FIRST = "The skill most frequently listed for {left.plural} is {left.first}."


def _after_the_first(followed: str, then: str) -> Lines:
    """The first skill, and what comes after it in two constructions."""
    return lines(
        f"{_MOST_LISTED}{followed}.",
        (
            f"The skill listed most often for {{left.plural}} is {{left.first}} "
            f"({{left.first_share}}){followed}."
        ),
        f"For {{left.plural}}, {{left.first}} is listed most often ({{left.first_share}}){then}.",
        short=_SHORT_FIRST,
        formal=f"{_FORMAL_FIRST}{followed}.",
        formal_short=_FORMAL_SHORT_FIRST,
    )


_SECOND = "{left.second} ({left.second_share})"
_THIRD = "{left.third} ({left.third_share})"
_TIED = "{left.second} and {left.third} ({left.second_share} each)"

SKILL_SHARES = Cases(
    choices.WEIGHTS,
    {
        "none": SILENT,
        "one": _after_the_first("", ""),
        "two": _after_the_first(f", followed by {_SECOND}", f", and then {_SECOND}"),
        "three": _after_the_first(
            f", followed by {_SECOND} and {_THIRD}", f", then {_SECOND}, and then {_THIRD}"
        ),
        "tie for second": _after_the_first(f", followed by {_TIED}", f", and then {_TIED}"),
        "tie": lines(
            (
                "{Left.first} and {left.second} are the skills listed most often for {left.plural} "
                "({left.first_share} each)."
            ),
            (
                "The skills listed most often for {left.plural} are {left.first} and {left.second} "
                "({left.first_share} each)."
            ),
            short=(
                "{Left.first} and {left.second} are the skills listed most often for {left.plural}."
            ),
            formal=(
                "The skills most frequently listed for {left.plural} are {left.first} and "
                "{left.second} ({left.first_share} each)."
            ),
        ),
    },
)
